import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, launch, type Session } from '../browser/harness';
import { ARTICLE } from '../browser/sites';
import { until } from '../browser/until';
import { ask, choose, marked } from './page-kit';
import { popupOver, stateOf } from './popup-kit';

/** The popup's choice of what happens on this site. */
const MODE = { on: '.choice-option:first-child input', off: '.choice-option:last-child input' };

describe.each(browserNames)('the background in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(name);
  });
  afterAll(() => session.close());

  const badgeOf = async (page: Parameters<Session['badge']>[0]) =>
    until(async () => (await session.badge(page)).text, 'a badge');

  test('opens the welcome page once', async () => {
    const count = () =>
      session.inExtension(
        async () => (await chrome.tabs.query({ url: chrome.runtime.getURL('src/welcome/welcome.html') })).length,
      );
    await until(count, 'the welcome page');
    await session.stopBackground();
    const page = await session.open(ARTICLE);
    await badgeOf(page);
    expect(await count()).toBe(1);
    await page.close();
  });

  test('shows the badge although it was stopped meanwhile', async () => {
    const page = await session.open(ARTICLE);
    const before = await badgeOf(page);
    await session.stopBackground();
    await ask(session, page, { type: 'switch', on: false });
    await until(async () => (await session.badge(page)).text === '', 'no badge while marks are off');
    await session.stopBackground();
    await ask(session, page, { type: 'switch', on: true });
    expect(await badgeOf(page)).toBe(before);
    await page.close();
  });

  test('marks go when their site is switched off, come back when it is switched on, and follow nothing else', async () => {
    const page = await session.open(ARTICLE);
    await marked(session, page);
    const popup = await popupOver(session, page);
    await popup.wait(MODE.off);
    const gone = () => until(async () => Object.keys(await session.marks(page)).length === 0, 'no marks');
    await popup.click(MODE.off);
    await gone();
    await popup.click(MODE.on);
    expect(await marked(session, page)).toContain('وكالة الأناضول');
    await popup.close();
    await ask(session, page, { type: 'switch', on: false });
    await gone();
    await choose(session, { palette: 'high-contrast' });
    await ask(session, page, { type: 'settings' });
    expect(await session.marks(page)).toEqual({});
    await choose(session, {});
    await page.close();
  });

  test('a site that is switched off stays so after a restart, and can be switched on again', async () => {
    const page = await session.open(ARTICLE);
    await marked(session, page);
    const popup = await popupOver(session, page);
    await popup.wait(MODE.off);
    await popup.click(MODE.off);
    await until(async () => Object.keys(await session.marks(page)).length === 0, 'no marks');
    await popup.close();
    await session.stopBackground();

    const later = await session.open(ARTICLE);
    const closed = await popupOver(session, later);
    expect(await stateOf(closed)).toBe('off');
    expect(await session.marks(later)).toEqual({});
    await closed.click(MODE.on);
    expect(await marked(session, later)).toContain('وكالة الأناضول');
    await closed.close();
    await later.close();
    await page.close();
  });

  test('settings that cannot be read harm nothing, and are kept aside', async () => {
    const garbage = { version: 1, value: { language: 'klingon', sites: { 'aljazeera.net': 'off' } } };
    await session.inExtension((settings: object) => chrome.storage.local.set({ settings }), garbage);
    const page = await session.open(ARTICLE);
    const popup = await popupOver(session, page);
    expect(await stateOf(popup)).toBe('off'); // the part that can be read still holds
    await popup.click(MODE.on);
    expect(await marked(session, page)).toContain('وكالة الأناضول');
    await popup.close();
    const stored = await session.inExtension(() => chrome.storage.local.get(['settings', 'settings.broken']));
    expect(stored['settings.broken']).toEqual(garbage);
    expect(stored.settings).toMatchObject({ version: 1, value: { language: 'auto', sites: {} } });
    await page.close();
  });
});
