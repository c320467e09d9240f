import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, launch, type Session } from '../browser/harness';
import { ARTICLE, STRICT, UNLISTED } from '../browser/sites';
import { until } from '../browser/until';
import { marked } from './page-kit';
import { AGENCIES, agenciesIn, popupOver, stateOf } from './popup-kit';

const ALL = '*://*/*';
const OTHER = 'https://sahifa.example/news/demo';

describe.each(browserNames)('pages beyond the listed sites in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(name, { openBefore: [ARTICLE] });
    session.server.serve(OTHER, { file: 'demo.html' });
  });
  afterAll(() => session.close());

  const noMarks = (page: Page) =>
    until(async () => Object.keys(await session.marks(page)).length === 0, 'a page without marks');
  const mayAccess = (pattern: string) =>
    session.inExtension((origin: string) => chrome.permissions.contains({ origins: [origin] }), pattern);

  test('a tab that is open since before the installation works at the first popup', async () => {
    const [page] = session.pagesBefore;
    if (!page) throw new Error('no tab from before');
    const popup = await popupOver(session, page);
    expect(await agenciesIn(popup)).toEqual(AGENCIES);
    expect(await marked(session, page)).toContain('وكالة الأناضول');
    await popup.close();
    await page.close();
  });

  test.each([
    ['an unlisted site', UNLISTED],
    ['a page that allows nothing', STRICT],
  ])('%s: nothing before the click, everything after it', async (_, address) => {
    const page = await session.open(address);
    expect(await session.marks(page)).toEqual({});
    expect((await session.badge(page)).text).toBe('');
    const popup = await popupOver(session, page);
    expect(await stateOf(popup)).toBe('article');
    expect(await agenciesIn(popup)).toEqual(AGENCIES);
    expect(await marked(session, page)).toContain('وكالة الأناضول');
    expect((await session.badge(page)).text).not.toBe('');
    await popup.close();
    await page.close();
  });

  test('always on this site: later pages need no click, until the reader takes it back', async () => {
    const origin = '*://akhbar.example/*';
    await session.allow([origin]);
    const first = await session.open(UNLISTED);
    const popup = await popupOver(session, first);
    expect(await mayAccess(origin)).toBe(false);
    await popup.wait('.bottom-allow button');
    await popup.click('.bottom-allow button').catch(() => {}); // the browser's dialog may close the popup
    await until(() => mayAccess(origin), 'the permission');
    await popup.close();
    await first.close();

    const second = await until(async () => {
      const page = await session.open(UNLISTED);
      const words = await marked(session, page).catch(() => []);
      if (words.length > 0) return page;
      await page.close();
      return null;
    }, 'marks without a click');

    await session.inExtension((pattern: string) => chrome.permissions.remove({ origins: [pattern] }), origin);
    await noMarks(second);
    await second.reload();
    expect(await session.marks(second)).toEqual({});
    await second.close();
  });

  test('all sites: one switch in the settings lets every page be read, and takes it back', async () => {
    await session.allow([ALL]);
    const settings = await session.openScreen('/src/options/options.html');
    await settings.bringToFront();
    await settings.waitForSelector('#sites .switch');
    await settings.click('#sites .switch');
    await until(() => mayAccess(ALL), 'the permission for all sites');
    const page = await until(async () => {
      const opened = await session.open(OTHER);
      const words = await marked(session, opened).catch(() => []);
      if (words.length > 0) return opened;
      await opened.close();
      return null;
    }, 'marks on any site');

    await settings.bringToFront();
    await settings.click('#sites .switch');
    await until(async () => !(await mayAccess(ALL)), 'the end of the permission');
    await noMarks(page);
    await page.close();
    await settings.close();
  });
});
