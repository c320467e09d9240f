import type { Server } from './server';

/** The demonstration article, at a host that the manifest lists. */
export const ARTICLE = 'https://www.aljazeera.net/news/2026/11/25/demo';

/** The same page at a host that it does not list. */
export const UNLISTED = 'https://akhbar.example/news/2026/11/25/demo';

/** Puts the pages of tests/pages where the tests expect them. */
export function serveSites(server: Server): void {
  server.serve(ARTICLE, { file: 'demo.html' });
  server.serve(UNLISTED, { file: 'demo.html' });
}
