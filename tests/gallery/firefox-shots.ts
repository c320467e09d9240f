/**
 * Pictures of the screens in Firefox, which draws lines, fields and forced colours in its own way:
 * `tsx tests/gallery/firefox-shots.ts [name part] [FOLDER]`.
 */
import { mkdirSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { executableOf, missing } from '../browser/executables';
import { type Look, languagesIn, looks } from './looks';
import { serveGallery } from './serve';

const subjects: readonly (readonly [page: string, state: string, width: number, height: number])[] = [
  ['popup', 'article', 400, 580],
  ['popup', 'article-said', 400, 580],
  ['popup', 'error', 400, 580],
  ['panel', 'list', 360, 800],
  ['panel', 'chain', 860, 800],
  ['panel', 'corrections', 360, 800],
  ['options', 'full', 1000, 1800],
  ['options', 'said', 360, 640],
  ['sheet', 'sheet', 900, 1400],
  ['welcome', 'chrome', 900, 1400],
  ['help', 'measured', 900, 1400],
];

const [part = '', folder = 'shots'] = process.argv.slice(2);
const executablePath = executableOf('firefox');
if (executablePath === null) throw new Error(missing('firefox'));
mkdirSync(folder, { recursive: true });

const gallery = await serveGallery([...new Set(subjects.map(([page]) => page))]);
try {
  for (const look of looks) await shootIn(look, executablePath);
} finally {
  await gallery.close();
}

/** Firefox takes a look from its preferences alone, so each has a browser of its own. */
async function shootIn(look: Look, executable: string): Promise<void> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    extraPrefsFirefox: preferences(look),
  });
  try {
    const page = await browser.newPage();
    for (const language of languagesIn(look)) {
      for (const [screen, state, width, height] of subjects) {
        const name = `firefox-${screen}-${state}-${language}-${look}`;
        if (!name.includes(part)) continue;
        await page.setViewport({ width, height });
        await page.goto(gallery.address(screen, { state, language }));
        await page.waitForSelector('main');
        await page.screenshot({ path: `${folder}/${name}.png` });
      }
    }
  } finally {
    await browser.close();
  }
}

function preferences(look: Look): Record<string, unknown> {
  const dark = look.endsWith('dark');
  return {
    'ui.systemUsesDarkTheme': dark ? 1 : 0,
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    // The reader's colours in place of every page's: 2 is *always*.
    'browser.display.document_color_use': look.startsWith('forced') ? 2 : 1,
    'browser.display.use_system_colors': false,
  };
}
