import { isUnder, narrowness, type Place, placeOf, webAddress } from './address';
import { HOSTS } from './hosts-data';

/** A place on the web where an outlet publishes in Arabic. */
export interface Site extends Place {
  /** Catalogue id of the outlet. */
  readonly id: string;
}

let sites: readonly Site[] | undefined;

/** All Arabic news sites of the catalogue, sorted by host. */
export function arabicSites(): readonly Site[] {
  sites ??= HOSTS.split('\n')
    .filter(Boolean)
    .map((record) => {
      const [address = '', id = ''] = record.split('\t');
      return { ...placeOf(address), id };
    });
  return sites;
}

/** Match patterns for a manifest's content scripts and host permissions; subdomains are included. */
export function matchPatterns(): string[] {
  return arabicSites().map(({ host, path }) => `*://*.${host}${path}/*`);
}

/** The listed site that an address belongs to; undefined for other addresses and for what is no web address. */
export function siteAt(address: string): Site | undefined {
  const url = webAddress(address);
  if (url === undefined) return undefined;
  return arabicSites()
    .filter((site) => isUnder(url, site))
    .sort((a, b) => narrowness(b) - narrowness(a))[0];
}

/** True for the host of an Arabic news site of the catalogue: one that the manifest does not list is offered to the reader. */
export function isArabicNewsHost(host: string): boolean {
  return siteAt(`https://${host}/`) !== undefined;
}
