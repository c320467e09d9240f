/**
 * `npm start`: the demonstration article in a browser with the extension loaded. Chromium, or Firefox where there is no
 * Chromium or `npm start -- firefox` asks for it. Without a display it writes pictures of page and popup instead, and
 * prints what the popup lists.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type BrowserName, executableOf, missing } from './executables';
import { chooseLanguage, launch, reportOf, type Session } from './harness';
import { ARTICLE } from './sites';
import { summaryOf } from './summary-text';
import { until } from './until';

const FOLDER = join('dist', 'start');

const name = chosen(process.argv[2]);
if (name === null) {
  console.error(`${missing('chromium')}\n${missing('firefox')}`);
  process.exit(1);
}
const session = hasDisplay() ? await launch(name, { headless: false }).catch(() => null) : null;
if (session) await show(session);
else await picture(await launch(name));

function chosen(wanted: string | undefined): BrowserName | null {
  const order: readonly BrowserName[] = wanted === 'firefox' ? ['firefox', 'chromium'] : ['chromium', 'firefox'];
  return order.find((browser) => executableOf(browser) !== null) ?? null;
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Stays until the reader closes the browser or presses Ctrl+C. */
async function show(session: Session): Promise<void> {
  const page = await opened(session);
  console.log(summaryOf(await reportOf(session, page)));
  console.log('\nThe browser stays open. Click the button of Isnad for the list; Ctrl+C ends.');
  await session.openPopup(page).catch(() => {}); // a reader may have clicked elsewhere already
  const closed = new Promise((resolve) => session.browser.once('disconnected', resolve));
  const interrupted = new Promise((resolve) => process.once('SIGINT', resolve));
  await Promise.race([closed, interrupted]);
  await session.close();
}

async function picture(session: Session): Promise<void> {
  try {
    await chooseLanguage(session, 'ar');
    const page = await opened(session);
    mkdirSync(FOLDER, { recursive: true });
    await page.screenshot({ path: `${join(FOLDER, 'page')}.png`, fullPage: true });
    const popup = await session.openPopup(page);
    await popup.wait('[data-agency]');
    await popup.screenshot(join(FOLDER, 'popup.png'));
    await popup.close();
    console.log(summaryOf(await reportOf(session, page)));
    console.log(`\nThere is no display here, so look at the pictures: ${FOLDER}/page.png and ${FOLDER}/popup.png`);
  } finally {
    await session.close();
  }
}

async function opened(session: Session): Promise<Page> {
  const page = await session.open(ARTICLE);
  await page.bringToFront();
  await until(
    async () => Object.keys(await session.marks(page)).length > 0,
    'marks on the demonstration article',
    20_000,
  );
  return page;
}
