/** `npm run shots`: the pictures of README, in `tests/browser/pictures`, from the demonstration article. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { chooseLanguage, launch, type Session } from './harness';
import { ARTICLE } from './sites';
import { until } from './until';

const FOLDER = fileURLToPath(new URL('./pictures/', import.meta.url));
const CARD_OVER = 'مصدر مطّلع على المحادثات';

mkdirSync(FOLDER, { recursive: true });
await shoot('', false);
await shoot('-dark', true);

async function shoot(suffix: string, dark: boolean): Promise<void> {
  const session = await launch('chromium', { dark, width: 1180, height: 1020, scale: 1.5 });
  try {
    await chooseLanguage(session, 'ar');
    const page = await session.open(ARTICLE);
    await until(async () => Object.keys(await session.marks(page)).length > 0, 'marks');
    await page.screenshot({ path: file(`page${suffix}`) });
    await shootPopup(session, page, suffix);
    await shootPanel(session, page, suffix);
    await shootCard(page, suffix);
  } finally {
    await session.close();
  }
}

function file(name: string): `${string}.png` {
  return `${FOLDER}${name}.png`;
}

async function shootPopup(session: Session, page: Page, suffix: string): Promise<void> {
  const popup = await session.openPopup(page);
  await popup.wait('[data-agency]');
  await popup.screenshot(file(`popup${suffix}`));
  await popup.close();
}

async function shootPanel(session: Session, page: Page, suffix: string): Promise<void> {
  const panel = await session.openScreen(`/src/panel/panel.html?tabId=${await session.tabId(page)}`);
  await panel.setViewport({ width: 420, height: 820, deviceScaleFactor: 1.5 });
  await panel.bringToFront();
  await panel.waitForSelector('main li, main mark');
  await panel.screenshot({ path: file(`panel${suffix}`) });
  await panel.close();
}

/** The card is the one element that stands after the body while it is open. */
async function shootCard(page: Page, suffix: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => scrollTo(0, 420));
  const at = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const start = walker.currentNode.nodeValue?.indexOf(wanted) ?? -1;
      if (start < 0) continue;
      const range = new Range();
      range.setStart(walker.currentNode, start);
      range.setEnd(walker.currentNode, start + wanted.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    return { x: 0, y: 0 };
  }, CARD_OVER);
  await until(async () => {
    await page.mouse.move(at.x + 3, at.y);
    await page.mouse.move(at.x, at.y);
    await new Promise((resolve) => setTimeout(resolve, 600)); // a card opens where the pointer rests
    return page.evaluate(() => document.documentElement.lastElementChild !== document.body);
  }, 'a card');
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  // A clip is measured from the document's top.
  const top = (await page.evaluate(() => scrollY)) + Math.max(0, at.y - 70);
  await page.screenshot({
    path: file(`card${suffix}`),
    clip: { x: 330, y: top, width: 800, height: 560 },
    captureBeyondViewport: false,
  });
}
