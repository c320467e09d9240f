import type { Server } from './server';

/** The demonstration article, at a host that the manifest lists. */
export const ARTICLE = 'https://www.aljazeera.net/news/2026/11/25/demo';

/** The same page at a host that it does not list. */
export const UNLISTED = 'https://akhbar.example/news/2026/11/25/demo';

/** The strictest page there is: nothing may load, nothing may be made of text. */
export const STRICT = 'https://strict.example/news/demo';

/** Pages that no mark belongs on, all at a listed host. */
export const NEGATIVE = {
  foreign: ['english', 'persian', 'urdu', 'sorani'],
  arabic: ['home', 'category', 'search', 'shop', 'forum'],
} as const;

export function negative(name: string): string {
  return `https://www.aljazeera.net/negative/${name}`;
}

const NOTHING_ALLOWED =
  "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'";

/** Puts the pages of tests/pages where the tests expect them. */
export function serveSites(server: Server): void {
  server.serve(ARTICLE, { file: 'demo.html' });
  server.serve(UNLISTED, { file: 'demo.html' });
  server.serve(STRICT, { file: 'demo.html', headers: { 'content-security-policy': NOTHING_ALLOWED } });
  for (const name of Object.values(NEGATIVE).flat()) server.serve(negative(name), { file: `negative/${name}.html` });
}
