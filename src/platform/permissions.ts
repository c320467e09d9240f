import browser, { type Permissions } from 'webextension-polyfill';

/** Every web page: what *all Arabic news sites I visit* needs, because the gate can only look at pages it may see. */
export const ALL_SITES = '*://*/*';

/** The match pattern of one host, both protocols. */
function patternOf(host: string): string {
  return `*://${host}/*`;
}

/** Whether we may see that page now. Never remembered: readers can revoke at any moment. */
export async function mayAccess(url: string): Promise<boolean> {
  const host = webHostOf(url);
  if (host === null) return false;
  return browser.permissions.contains({ origins: [patternOf(host)] }).catch(() => false);
}

/** `failed`: the browser refused to ask, e.g. outside a click. */
export type Asked = 'granted' | 'refused' | 'failed';

/**
 * Asks the reader for a host or for `ALL_SITES`. Call it first in a click's handler, nothing awaited before. The dialog
 * closes the popup, so what follows from the answer happens in the background, on `permissions.onAdded`.
 */
export function requestSite(host: string): Promise<Asked> {
  return request(patternOf(host));
}

export function requestAllSites(): Promise<Asked> {
  return request(ALL_SITES);
}

function request(pattern: string): Promise<Asked> {
  return requestPatterns([pattern]);
}

function requestPatterns(origins: string[]): Promise<Asked> {
  return browser.permissions.request({ origins }).then(
    (granted) => (granted ? 'granted' : 'refused'),
    () => 'failed',
  );
}

/** Gives a permission back; false where the browser refuses, as for sites that the manifest lists. */
export async function giveBack(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] }).catch(() => false);
}

export async function mayAccessAll(): Promise<boolean> {
  return browser.permissions.contains({ origins: [ALL_SITES] }).catch(() => false);
}

/** Patterns that the reader allowed beyond the listed sites. */
export async function allowedPatterns(): Promise<string[]> {
  const listed = new Set((browser.runtime.getManifest().host_permissions ?? []).map(withoutPath));
  const all = await browser.permissions.getAll().catch(() => ({ origins: [] }));
  const origins = (all.origins ?? []).map((pattern) => (pattern === '<all_urls>' ? ALL_SITES : pattern));
  return origins.filter((pattern) => !listed.has(withoutPath(pattern)) && /^(\*|https?):/.test(pattern));
}

/** Permissions are for whole hosts, and Chromium names them so, whatever path the manifest gives. */
function withoutPath(pattern: string): string {
  return pattern.replace(/^([^:]+:\/\/[^/]*)\/.*$/, '$1/*');
}

/** Sites that the manifest lists and the reader has taken back, as match patterns. */
export async function revokedPatterns(): Promise<string[]> {
  const listed = browser.runtime.getManifest().host_permissions ?? [];
  const held = await Promise.all(
    listed.map((pattern) => browser.permissions.contains({ origins: [pattern] }).catch(() => false)),
  );
  return listed.filter((_, at) => !held[at]);
}

/** How many sites the manifest lists. */
export function listedCount(): number {
  return browser.runtime.getManifest().host_permissions?.length ?? 0;
}

/** Asks for patterns that were taken back. Call it first in a click's handler. */
export function requestAgain(patterns: readonly string[]): Promise<Asked> {
  return requestPatterns([...patterns]);
}

/** Calls the listener after every grant and every revocation, with the patterns concerned. */
export function onPermissions(
  listener: (change: 'added' | 'removed', patterns: readonly string[]) => void,
  signal?: AbortSignal,
): void {
  if (signal?.aborted) return;
  const onAdded = ({ origins }: Permissions.Permissions) => listener('added', origins ?? []);
  const onRemoved = ({ origins }: Permissions.Permissions) => listener('removed', origins ?? []);
  browser.permissions.onAdded.addListener(onAdded);
  browser.permissions.onRemoved.addListener(onRemoved);
  const stop = () => {
    browser.permissions.onAdded.removeListener(onAdded);
    browser.permissions.onRemoved.removeListener(onRemoved);
  };
  signal?.addEventListener('abort', stop, { once: true });
}

function webHostOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? hostname : null;
}
