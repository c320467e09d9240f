/** What the extension does on a site: marks at once, nothing, or marks when the reader clicks. */
export const siteModes = ['on', 'off', 'click'] as const;
export type SiteMode = (typeof siteModes)[number];

export function siteModeOf({ sites }: { readonly sites: Readonly<Record<string, SiteMode>> }, host: string): SiteMode {
  return Object.hasOwn(sites, siteKey(host)) ? (sites[siteKey(host)] ?? 'on') : 'on';
}

/** A host as `sites` knows it: `www.example.org` and `example.org` are one site. */
export function siteKey(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}
