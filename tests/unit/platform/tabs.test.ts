import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser, loadWith, OUR_ORIGIN } from './fake-browser';

let tabs: typeof import('../../../src/platform/tabs');
const browser = fakeBrowser();

beforeEach(async () => {
  tabs = await loadWith(browser, () => import('../../../src/platform/tabs'));
});

describe('what a tab shows', () => {
  it.each([
    ['https://www.example.org/news/1', 'web'],
    ['http://127.0.0.1:8080/', 'web'],
    [undefined, 'hidden'],
    ['', 'hidden'],
    ['chrome://settings/', 'browser'],
    ['about:newtab', 'browser'],
    ['view-source:https://example.org/', 'browser'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://chrome.google.com/webstore/detail/x', 'store'],
    ['https://addons.mozilla.org/ar/firefox/', 'store'],
    ['file:///home/reader/article.html', 'file'],
    ['file:///home/reader/report.pdf', 'pdf'],
    ['https://example.org/report.PDF?page=2', 'pdf'],
    ['https://example.org/?file=report.pdf', 'web'],
    ['about:reader?url=https%3A%2F%2Fexample.org%2F', 'reader'],
    [`${OUR_ORIGIN}src/options/options.html`, 'ours'],
  ])('%s is %s', (url, kind) => {
    expect(tabs.pageKindOf(url)).toBe(kind);
  });
});

describe('the tab a screen is about', () => {
  const tab = { id: 5, windowId: 1, url: 'https://a.example/', title: 'A', incognito: true };

  it('is the one in front', async () => {
    browser.tabs.query.mockResolvedValue([tab]);
    expect(await tabs.targetTab('')).toEqual(tab);
  });

  it('is the one that the address names', async () => {
    browser.tabs.get.mockImplementation(async (id) => ({ ...tab, id }));
    expect((await tabs.targetTab('?tabId=8'))?.id).toBe(8);
  });

  it.each([
    ['no window', () => browser.tabs.query.mockResolvedValue([])],
    ['a failure', () => browser.tabs.query.mockRejectedValue(new Error('no window'))],
  ])('is none with %s', async (_, arrange) => {
    arrange();
    expect(await tabs.targetTab('')).toBeNull();
  });
});
