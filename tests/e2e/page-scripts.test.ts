import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, launch, type Session } from '../browser/harness';
import { ARTICLE, negative } from '../browser/sites';
import { ask, choose, HOST, marked, pause } from './page-kit';
import { agenciesIn, popupOver, stateOf } from './popup-kit';

const WORDS = 'وقالت وكالة رويترز إن الجسر الجديد سيفتح أمام السيارات بعد انتهاء أعمال الصيانة في نهاية الشهر. ';
const STORY = `<article><h1>جسر جديد فوق النهر يفتح للسيارات</h1>${`<p>${WORDS.repeat(3)}</p>`.repeat(6)}</article>`;

/** Milliseconds after which no page is looked at again by itself. */
const AT_REST = 4000;

/**
 * The page behind the first link of another, which was rendered ahead meanwhile. Sometimes the driver keeps the frame that
 * it took the place of, and answers nothing from then on: then once more.
 */
async function throughLink(session: Session, address: string, tries = 6): Promise<Page> {
  const page = await session.open(address);
  await pause(3000);
  await page.evaluate(() => document.querySelector('a')?.click());
  await pause(1000);
  if (!page.mainFrame().detached || tries === 1) return page;
  await page.close();
  return throughLink(session, address, tries - 1);
}

describe.each(browserNames)('the script that reads in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(name);
  });
  afterAll(() => session.close());

  /** Whether it is in a page, where the gate's script is in any case. */
  async function isThere(page: Page): Promise<boolean> {
    await ask(session, page, { type: 'report' });
    const tab = await session.tabId(page);
    return session.inExtension(async (id: number) => {
      const func = () => Object.hasOwn(globalThis, Symbol.for('isnad.reader'));
      const [answer] = await chrome.scripting.executeScript({ target: { tabId: id }, func });
      return answer?.result === true;
    }, tab);
  }

  test('comes into an article, and the page does not see it', async () => {
    const page = await session.open(ARTICLE);
    await marked(session, page);
    expect(await isThere(page)).toBe(true);
    expect(await page.evaluate(() => Object.hasOwn(globalThis, Symbol.for('isnad.reader')))).toBe(false);
    await page.close();
  });

  test('does not come into a page that is no article', async () => {
    const pages = new Map<string, Page>();
    for (const kind of ['home', 'english', 'forum']) pages.set(kind, await session.open(negative(kind)));
    await pause(AT_REST);
    for (const [kind, page] of pages) {
      expect(await isThere(page), kind).toBe(false);
      await page.close();
    }
  });

  test('comes when a page becomes an article', async () => {
    const page = await session.open(negative('home'));
    expect(await isThere(page)).toBe(false);
    await page.evaluate((story) => {
      document.body.innerHTML = story;
      history.pushState(null, '', '/news/bridge-opens');
    }, STORY);
    await marked(session, page);
    expect(await isThere(page)).toBe(true);
    await page.close();
  });

  test.each(['off', 'click'])('waits where the site’s mode is «%s», and comes at the reader’s word', async (mode) => {
    await choose(session, { sites: { [new URL(ARTICLE).hostname.replace(/^www\./, '')]: mode } });
    const page = await session.open(ARTICLE);
    await pause(AT_REST);
    expect(await isThere(page)).toBe(false);
    expect(await session.marks(page)).toEqual({});
    await ask(session, page, { type: 'analyse' });
    await marked(session, page);
    expect(await isThere(page)).toBe(true);
    await choose(session, { sites: {} });
    await page.close();
  });

  test('comes although the background was stopped', async () => {
    await session.stopBackground();
    const page = await session.open(ARTICLE);
    await marked(session, page);
    const popup = await popupOver(session, page);
    expect(await agenciesIn(popup)).toContain('وكالة الأناضول');
    await popup.close();
    await page.close();
  });

  test.runIf(name === 'chromium')('comes into a page that is rendered ahead', async () => {
    const ahead = `${HOST}/news/ahead`;
    const before = `${HOST}/news/before`;
    // the page itself sees the registry, and when it is shown
    const notes = "addEventListener('prerenderingchange', () => { globalThis.markedAhead = CSS.highlights.size; })";
    session.server.serve(ahead, { body: `${STORY}<script>document.${notes}</script>` });
    const rules = JSON.stringify({ prerender: [{ urls: [ahead] }] });
    session.server.serve(before, {
      body: `<a href="${ahead}">مقال</a><script type="speculationrules">${rules}</script>`,
    });
    const page = await throughLink(session, before);
    await marked(session, page);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'markedAhead'))).toBeGreaterThan(0);
    const popup = await popupOver(session, page);
    expect(await stateOf(popup)).toBe('article');
    await popup.close();
    await page.close();
  });
});
