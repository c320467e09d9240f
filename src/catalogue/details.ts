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

let lines: readonly string[] | undefined;

/** Named at one place alone: the minifier writes the whole text wherever it is named. */
function records(): readonly string[] {
  lines ??= DETAILS.split('\n');
  return lines;
}

/** The details of an entry, undefined for an unknown id. Only its record is read: a popup has no time for all. */
export function detailsOf(id: string): CatalogueDetails | undefined {
  const record = records().find((line) => line.startsWith(`${id}\t`));
  return record === undefined ? undefined : readRecord(record);
}

/** The agency or outlet whose own page this address is, undefined where the catalogue knows none. */
export function outletAt(address: string): CatalogueDetails | undefined {
  const url = webAddress(address);
  const labels = url?.hostname.split('.') ?? [];
  for (let first = 0; url && first < labels.length - 1; first++) {
    const host = labels.slice(first).join('.');
    const held = records().filter((line) => line.includes(host));
    const found = held.map(readRecord).flatMap((entry) => {
      const places = entry.hosts.map(placeOf).filter((place) => place.host === host && isUnder(url, place));
      return places.map((place) => ({ entry, narrow: narrowness(place) }));
    });
    const narrowest = found.sort((a, b) => b.narrow - a.narrow)[0];
    if (narrowest) return narrowest.entry;
  }
  return undefined;
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
