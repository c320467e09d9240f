/** Pictures of every state of the screens: `tsx tests/gallery/shots.ts [name part] [FOLDER]`, by default into `shots/`. */
import { mkdirSync } from 'node:fs';
import puppeteer, { type Page } from 'puppeteer-core';
import { executableOf, missing } from '../browser/executables';
import { popupStates } from './popup-states';
import { serveGallery } from './serve';

const [part = '', folder = 'shots'] = process.argv.slice(2);
const executablePath = executableOf('chromium');
if (executablePath === null) throw new Error(missing('chromium'));
mkdirSync(folder, { recursive: true });

const gallery = await serveGallery(['popup']);
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
  for (const language of ['ar', 'en']) {
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.setViewport({ width: 408, height: 580, deviceScaleFactor: 2 });
      for (const state of Object.keys(popupStates)) {
        const name = `popup-${state}-${language}-${scheme}`;
        if (!name.includes(part)) continue;
        await page.goto(gallery.address('popup', { state, language }));
        await page.waitForSelector('.popup');
        if (state === 'waiting' || state === 'slow') await new Promise((resolve) => setTimeout(resolve, 300));
        await page.screenshot({ path: `${folder}/${name}.png` });
        if (state === 'article') await wholeList(page, `${folder}/${name}-opened.png`);
      }
    }
  }
} finally {
  await browser.close();
  await gallery.close();
}

/** Everything unfolded, as tall as it gets. */
async function wholeList(page: Page, path: `${string}.png`): Promise<void> {
  await page.setViewport({ width: 408, height: 2400, deviceScaleFactor: 1 });
  await page.evaluate(() => {
    document.documentElement.style.blockSize = 'auto';
  });
  for (let round = 0; round < 2; round++) {
    for (const closed of await page.$$('main [aria-expanded="false"]')) await closed.click();
  }
  await page.screenshot({ path });
  await page.setViewport({ width: 408, height: 580, deviceScaleFactor: 2 });
}
