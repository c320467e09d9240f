/**
 * Pictures of ten shapes of pages with their marks, and of the card over the first one:
 * `tsx tests/gallery/page-shots.ts [name part] [FOLDER]`, after `npm run build`.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { browserNames, chooseLanguage, launch, type Session } from '../browser/harness';
import { until } from '../browser/until';
import { boxOf, HOST, pointAt } from '../e2e/page-kit';
import { type Look, lookLike } from './looks';

const shapes = [
  'page/article',
  'page/joining',
  'finder/opinion',
  'finder/captions-in-text',
  'finder/subheadings',
  'finder/inline-related',
  'finder/interview',
  'finder/key-points',
  'finder/live-blog',
  'finder/wordpress-newspaper',
] as const;

/** As news sites dress: the fixtures themselves bear no style, and the marks follow the page's own colours. */
const dress = {
  light: 'background:#fff;color:#1b1b1b;--link:#0b57d0',
  dark: 'background:#14171a;color:#e6e3dd;--link:#8ab4f8;color-scheme:dark',
} as const;
const rules =
  'body{max-width:680px;margin:24px auto;padding:0 16px;font:18px/1.8 "Noto Naskh Arabic",serif}a{color:var(--link)}header,nav{display:none}';

const [part = '', folder = 'shots'] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

for (const browser of browserNames) {
  for (const scheme of ['light', 'dark'] as const) {
    const wanted = shapes.filter((shape) => nameOf(browser, shape, scheme).includes(part));
    if (wanted.length === 0) continue;
    const session = await launch(browser, { dark: scheme === 'dark', width: 760, height: 900 });
    try {
      await chooseLanguage(session, 'ar');
      for (const shape of wanted) await shoot(session, shape, scheme);
    } finally {
      await session.close();
    }
  }
}

function nameOf(browser: string, shape: string, look: string): string {
  return `${browser}-${shape.replace('/', '-')}-${look}`;
}

async function shoot(session: Session, shape: string, scheme: 'light' | 'dark'): Promise<void> {
  const html = readFileSync(`tests/pages/${shape}.html`, 'utf8');
  const address = `${HOST}/news/${scheme}-${shape.replace('/', '-')}`;
  session.server.serve(address, {
    body: html.replace('</head>', `<style>html{${dress[scheme]}}${rules}</style></head>`),
  });
  const page = await session.open(address);
  await until(async () => Object.keys(await session.marks(page)).length > 0, `marks in ${shape}`);
  const words = await firstMark(session, page);
  await picture(session, page, shape, scheme);
  if (words === null) console.error(`${shape}: no mark to point at`);
  else await pointAt(page, words);
  await new Promise((resolve) => setTimeout(resolve, 900)); // a card opens where the pointer rests
  await page.screenshot({ path: `${folder}/${nameOf(session.name, shape, scheme)}-card.png` });
  if (session.name === 'chromium') await picture(session, page, shape, `forced-${scheme}`);
  await page.close();
}

/** Brings the first mark into sight, with some of what stands above it. */
async function firstMark(session: Session, page: Page): Promise<string | null> {
  for (const words of Object.values(await session.marks(page)).flat()) {
    const box = words.length > 3 ? await boxOf(page, words).catch(() => null) : null;
    if (box === null) continue;
    await page.evaluate((top) => scrollTo(0, top), box.y - 200);
    return words;
  }
  return null;
}

async function picture(session: Session, page: Page, shape: string, look: Look): Promise<void> {
  if (look.startsWith('forced')) {
    await lookLike(page, look);
    await page.reload();
    await until(async () => Object.keys(await session.marks(page)).length > 0, `marks in ${shape}`);
  }
  await page.screenshot({ path: `${folder}/${nameOf(session.name, shape, look)}.png` });
}
