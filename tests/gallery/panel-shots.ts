/**
 * Pictures of every state of panel, sheet and settings, at the width of a side panel or phone and at a tab's, and of
 * what opens at a press: `tsx tests/gallery/panel-shots.ts [name part] [FOLDER]`.
 */
import { mkdirSync } from 'node:fs';
import puppeteer, { type Page } from 'puppeteer-core';
import { executableOf, missing } from '../browser/executables';
import { languagesIn, lookLike, looks } from './looks';
import { optionsStates } from './options-states';
import { panelStates } from './panel-states';
import { serveGallery } from './serve';
import { sheetStates } from './sheet-states';

const screens: readonly { page: string; ready: string; states: readonly string[]; widths: readonly number[] }[] = [
  { page: 'panel', ready: '.panel', states: Object.keys(panelStates), widths: [360, 860] },
  { page: 'sheet', ready: 'main, p', states: Object.keys(sheetStates), widths: [360, 900] },
  { page: 'options', ready: '.options', states: Object.keys(optionsStates), widths: [1000, 360] },
];

/** By page and state: what is pressed, and the name that the picture then has. */
const presses: Readonly<Record<string, readonly (readonly [name: string, selector: string])[]>> = {
  'panel-list': [
    ['menu', '[popovertarget]'],
    ['tools', '.list-row .icon-button'],
    ['filtered', '.group-chip:nth-of-type(3)'],
  ],
  'options-full': [
    ['asking', '#data .button-danger'],
    ['refused', '#names .add-line button'],
    ['format', '#names summary'],
  ],
};

const SHORT = 640;
const [part = '', folder = 'shots'] = process.argv.slice(2);
const executablePath = executableOf('chromium');
if (executablePath === null) throw new Error(missing('chromium'));
mkdirSync(folder, { recursive: true });

const gallery = await serveGallery(screens.map(({ page }) => page));
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
  for (const screen of screens) {
    for (const look of looks) {
      await lookLike(page, look);
      for (const language of languagesIn(look)) {
        for (const width of screen.widths) {
          await page.setViewport({ width, height: SHORT, deviceScaleFactor: 1 });
          for (const state of screen.states) {
            const name = `${screen.page}-${state}-${language}-${look}-${width}`;
            if (!name.includes(part)) continue;
            await page.goto(gallery.address(screen.page, { state, language }));
            await page.waitForSelector(screen.ready);
            await wholePage(page, width, `${folder}/${name}.png`);
            for (const [pressed, selector] of presses[`${screen.page}-${state}`] ?? []) {
              await page.click(selector);
              await page.screenshot({ path: `${folder}/${name}-${pressed}.png` });
              await page.keyboard.press('Escape');
            }
            if (screen.page === 'sheet') await page.pdf({ path: `${folder}/${name}.pdf`, preferCSSPageSize: true });
          }
        }
      }
    }
  }
} finally {
  await browser.close();
  await gallery.close();
}

/** As tall as the page is. Not `fullPage`, which moves short pages that begin at the right. */
async function wholePage(page: Page, width: number, path: `${string}.png`): Promise<void> {
  const { height, over } = await page.evaluate(() => {
    const { scrollHeight, scrollWidth, clientWidth } = document.documentElement;
    return { height: scrollHeight, over: scrollWidth - clientWidth };
  });
  if (over > 0) console.error(`${path}: ${over} px too wide`);
  await page.setViewport({ width, height, deviceScaleFactor: 1 });
  await page.screenshot({ path });
  await page.setViewport({ width, height: SHORT, deviceScaleFactor: 1 });
}
