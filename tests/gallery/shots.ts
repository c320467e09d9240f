/** Pictures of every state of the screens: `tsx tests/gallery/shots.ts [name part] [FOLDER]`, by default into `shots/`. */
import { mkdirSync } from 'node:fs';
import puppeteer, { type Page } from 'puppeteer-core';
import { executableOf, missing } from '../browser/executables';
import { languagesIn, lookLike, looks } from './looks';
import { popupStates } from './popup-states';
import { serveGallery } from './serve';

interface Subject {
  readonly screen: string;
  readonly state: string;
  readonly width: number;
  readonly height: number;
  readonly whole: boolean;
}

const reading = (screen: string, state: string, width: number): Subject => ({
  screen,
  state,
  width,
  height: 800,
  whole: true,
});

const subjects: readonly Subject[] = [
  ...Object.keys(popupStates).map((state) => ({ screen: 'popup', state, width: 400, height: 580, whole: false })),
  reading('welcome', 'chrome', 1000),
  reading('welcome', 'android', 390),
  reading('help', 'measured', 1000),
  reading('help', 'unmeasured', 390),
];

const [part = '', folder = 'shots'] = process.argv.slice(2);
const executablePath = executableOf('chromium');
if (executablePath === null) throw new Error(missing('chromium'));
mkdirSync(folder, { recursive: true });

const gallery = await serveGallery(['popup', 'welcome', 'help']);
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  for (const look of looks) {
    await lookLike(page, look);
    for (const language of languagesIn(look)) {
      for (const subject of subjects) {
        const name = `${subject.screen}-${subject.state}-${language}-${look}`;
        if (name.includes(part)) await shoot(page, subject, language, `${folder}/${name}.png`);
      }
    }
  }
} finally {
  await browser.close();
  await gallery.close();
}

async function shoot(page: Page, subject: Subject, language: string, path: `${string}.png`): Promise<void> {
  const { screen, state, width, height, whole } = subject;
  await page.setViewport({ width, height, deviceScaleFactor: whole ? 1 : 2 });
  await page.goto(gallery.address(screen, { state, language }));
  await page.waitForSelector('main');
  // The bones show themselves only to those who wait.
  if (state === 'waiting' || state === 'slow') await new Promise((resolve) => setTimeout(resolve, 300));
  await page.screenshot({ path, fullPage: whole });
  if (state !== 'article') return;
  await page.click('[popovertarget]');
  await page.screenshot({ path: path.replace('.png', '-menu.png') as `${string}.png` });
  await page.keyboard.press('Escape');
  await shootUnfolded(page, path.replace('.png', '-opened.png') as `${string}.png`);
}

/** Everything unfolded, as tall as it gets. */
async function shootUnfolded(page: Page, path: `${string}.png`): Promise<void> {
  await page.setViewport({ width: 400, height: 2200, deviceScaleFactor: 1 });
  await page.evaluate(() => {
    document.body.style.blockSize = '100vh';
  });
  for (let round = 0; round < 2; round++) {
    for (const closed of await page.$$('main [aria-expanded="false"]')) await closed.click();
  }
  await page.screenshot({ path });
}
