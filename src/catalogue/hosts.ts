import { HOSTS } from './hosts-data';

/** A place on the web where an outlet publishes in Arabic. */
export interface Site {
  /** Host without `www.`. */
  readonly host: string;
  /** Path that the Arabic service lives under, without a slash at its end; empty for the whole host. */
  readonly path: string;
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
      const slash = address.indexOf('/');
      return slash < 0
        ? { host: address, path: '', id }
        : { host: address.slice(0, slash), path: address.slice(slash), id };
    });
  return sites;
}

/** Match patterns for a manifest's content scripts and host permissions; subdomains are included. */
export function matchPatterns(): string[] {
  return arabicSites().map(({ host, path }) => `*://*.${host}${path}/*`);
}

/** The listed site that an address belongs to; undefined for other addresses and for what is no web address. */
export function siteAt(address: string): Site | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  return arabicSites()
    .filter((site) => isUnder(url, site))
    .sort((a, b) => b.host.length + b.path.length - a.host.length - a.path.length)[0];
}

/** True for the host of an Arabic news site of the catalogue: one that the manifest does not list is offered to the reader. */
export function isArabicNewsHost(host: string): boolean {
  return siteAt(`https://${host}/`) !== undefined;
}

function isUnder(url: URL, { host, path }: Site): boolean {
  return (url.hostname === host || url.hostname.endsWith(`.${host}`)) && url.pathname.startsWith(`${path}/`);
}
