import { beforeEach, describe, expect, it } from 'vitest';
import { type FakeBrowser, fakeBrowser, loadWith, OUR_ID, OUR_ORIGIN } from './fake-browser';

/** The background and the content script of tab 7, in one browser in memory. */
let browser: FakeBrowser;
let page: typeof import('../../../src/platform/page-store');

const ADDRESS = 'https://www.a.example/1?utm_source=x';
const PAGE = { id: OUR_ID, url: ADDRESS, frameId: 0, tab: { id: 7, incognito: false } };
const PRIVATE = { ...PAGE, tab: { id: 7, incognito: true } };
const correction = (exact: string) => ({ id: exact, what: 'wrong', words: { exact, prefix: '', suffix: '' } }) as const;

/** Whatever the page asks comes to the background as from this sender. */
const from = (sender: object) =>
  browser.runtime.sendMessage.mockImplementation((message: unknown) => browser.runtime.onMessage.fire(message, sender));

beforeEach(async () => {
  browser = fakeBrowser();
  const { answerStore } = await loadWith(browser, () => import('../../../src/platform/answer-store'));
  answerStore();
  page = await import('../../../src/platform/page-store');
  from(PAGE);
});

describe('what is stored, for a page', () => {
  it('settings as the background reads them', async () => {
    const { changeSettings } = await import('../../../src/platform/settings');
    await changeSettings({ palette: 'high-contrast' });
    expect(await page.askSettings()).toMatchObject({ palette: 'high-contrast', language: 'auto' });
  });

  it('corrections of its own address, whatever leads there', async () => {
    expect(await page.keepCorrection(ADDRESS, correction('قال'))).toBe('saved');
    expect(await page.askCorrections('https://a.example/1')).toEqual([correction('قال')]);
    expect(await page.askCorrections('https://a.example/2')).toEqual([]);
  });

  it('nothing is kept for a private window', async () => {
    from(PRIVATE);
    expect(await page.keepCorrection(ADDRESS, correction('قال'))).toBe('private');
    expect(await page.askCorrections(ADDRESS)).toEqual([]);
  });

  it.each([
    ['nobody answers', async () => Promise.reject(new Error('no receiver'))],
    [
      'the context is dead',
      () => {
        throw new Error('Extension context invalidated');
      },
    ],
  ])('none where %s', async (_, answer) => {
    browser.runtime.sendMessage.mockImplementation(answer);
    expect(await page.askSettings()).toBeNull();
    expect(await page.askCorrections(ADDRESS)).toBeNull();
    expect(await page.keepCorrection(ADDRESS, correction('قال'))).toBe('unavailable');
  });
});

describe('the background', () => {
  it.each([
    ['one of our screens', { id: OUR_ID, url: `${OUR_ORIGIN}src/options/options.html` }, { type: 'settings' }],
    ['another extension', { id: 'stranger', url: 'https://a.example/' }, { type: 'settings' }],
    ['a correction without words', PAGE, { type: 'correct', address: ADDRESS, correction: { id: '1', what: 'wrong' } }],
    ['an address that is none', PAGE, { type: 'corrections', address: 7 }],
    ['anything else', PAGE, { type: 'everything' }],
  ])('does not answer %s', async (_, sender, message) => {
    expect(await browser.runtime.onMessage.fire(message, sender)).toBeUndefined();
  });
});

describe('changes', () => {
  it('are heard by their kind, until the signal aborts', async () => {
    const heard: string[] = [];
    const life = new AbortController();
    page.onStored((what) => heard.push(what), life.signal);
    const { changeSettings } = await import('../../../src/platform/settings');
    await changeSettings({ palette: 'high-contrast' });
    await page.keepCorrection(ADDRESS, correction('قال'));
    await browser.storage.local.set({ other: 1 });
    expect(heard).toEqual(['settings', 'corrections']);
    life.abort();
    await changeSettings({ palette: 'default' });
    expect(heard).toHaveLength(2);
  });
});
