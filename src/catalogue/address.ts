/** Where an outlet publishes: a host without `www.`, and a path without a slash at its end, empty for the whole host. */
export interface Place {
  readonly host: string;
  readonly path: string;
}

/** `aa.com.tr/ar` as host and path. */
export function placeOf(address: string): Place {
  const slash = address.indexOf('/');
  return slash < 0 ? { host: address, path: '' } : { host: address.slice(0, slash), path: address.slice(slash) };
}

/** An address of the web, undefined for all else. */
export function webAddress(address: string): URL | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : undefined;
}

/** True for an address at this place, its subdomains included. */
export function isUnder(url: URL, { host, path }: Place): boolean {
  return (url.hostname === host || url.hostname.endsWith(`.${host}`)) && url.pathname.startsWith(`${path}/`);
}

/** Of several places that an address is under, the narrowest has the highest number. */
export function narrowness({ host, path }: Place): number {
  return host.length + path.length;
}
