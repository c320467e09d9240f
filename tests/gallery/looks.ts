import type { Page } from 'puppeteer-core';

/** How a reader's system may want pages to look. Forced colours differ by direction in nothing, so one language will do. */
export const looks = ['light', 'dark', 'forced-light', 'forced-dark'] as const;
export type Look = (typeof looks)[number];

export function languagesIn(look: Look): readonly string[] {
  return look.startsWith('forced') ? ['ar'] : ['ar', 'en', 'fr'];
}

/** Not by puppeteer's own call, which knows no forced colours. */
export async function lookLike(page: Page, look: Look): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: look.endsWith('dark') ? 'dark' : 'light' },
      { name: 'forced-colors', value: look.startsWith('forced') ? 'active' : 'none' },
    ],
  });
}
