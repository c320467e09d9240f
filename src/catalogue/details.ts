import { isUnder, narrowness, placeOf, webAddress } from './address';
import { decode } from './codec';
import { DETAILS } from './details-data';
import { MEDIA, type Medium } from './entry';

export type EntryType = Medium;

export const OWNERSHIPS = ['state', 'public', 'party', 'private', 'nonprofit'] as const;
export type Ownership = (typeof OWNERSHIPS)[number];

/** What screens show of an entry. What is not known for sure is null. */
export interface CatalogueDetails {
  readonly id: string;
  /** In Arabic. */
  readonly name: string;
  readonly latin: string;
  readonly type: EntryType;
  /** ISO 3166-1 alpha-2; screens name it by `Intl.DisplayNames`. Null for bodies of several countries. */
  readonly country: string | null;
  /** BCP 47 tags of the languages it publishes in, Arabic first where it does. */
  readonly languages: readonly string[];
  /** Only where the official name itself says it («وكالة الأنباء السعودية»); nothing is judged here. */
  readonly ownership: Ownership | null;
  /** Own addresses, a host with or without a path. */
  readonly hosts: readonly string[];
}

/** The details of an entry, undefined for an unknown id. */
export function detailsOf(id: string): CatalogueDetails | undefined {
  const record = DETAILS.startsWith(`${id}\t`) ? recordAt(0) : recordAt(DETAILS.indexOf(`\n${id}\t`) + 1 || -1);
  return record === undefined ? undefined : readRecord(record);
}

/** The agency or outlet whose own page this address is, undefined where the catalogue knows none. */
export function outletAt(address: string): CatalogueDetails | undefined {
  const url = webAddress(address);
  const labels = url?.hostname.split('.') ?? [];
  for (let first = 0; url && first < labels.length - 1; first++) {
    const host = labels.slice(first).join('.');
    const found = recordsWith(host).flatMap((record) => {
      const entry = readRecord(record);
      const places = entry.hosts.map(placeOf).filter((place) => place.host === host && isUnder(url, place));
      return places.map((place) => ({ entry, narrow: narrowness(place) }));
    });
    const narrowest = found.sort((a, b) => b.narrow - a.narrow)[0];
    if (narrowest) return narrowest.entry;
  }
  return undefined;
}

/** The records that hold some words; only they are read, as a popup has no time for all. */
function recordsWith(words: string): string[] {
  const found: string[] = [];
  for (let at = DETAILS.indexOf(words); at >= 0; at = DETAILS.indexOf(words, at + 1)) {
    found.push(recordAt(DETAILS.lastIndexOf('\n', at) + 1) ?? '');
  }
  return found;
}

function recordAt(start: number): string | undefined {
  if (start < 0) return undefined;
  const end = DETAILS.indexOf('\n', start);
  return DETAILS.slice(start, end < 0 ? undefined : end);
}

function readRecord(record: string): CatalogueDetails {
  const [id = '', name = '', latin = '', type = '', ...rest] = record.split('\t');
  const [country = '', languages = '', ownership = '', hosts = ''] = rest;
  return {
    id,
    name: decode(name),
    latin,
    type: MEDIA.find((medium) => medium === type) ?? 'outlet',
    country: country || null,
    languages: languages.split(' ').filter(Boolean),
    ownership: OWNERSHIPS.find((known) => known === ownership) ?? null,
    hosts: hosts.split(' ').filter(Boolean),
  };
}
