import { beforeEach, describe, expect, it } from 'vitest';
import { type FakeBrowser, fakeBrowser, loadWith } from './fake-browser';

let browser: FakeBrowser;
let permissions: typeof import('../../../src/platform/permissions');

beforeEach(async () => {
  browser = fakeBrowser();
  permissions = await loadWith(browser, () => import('../../../src/platform/permissions'));
});

describe('patterns allowed beyond the listed sites', () => {
  it.each([
    ['only what the manifest lists', ['*://*.listed.example/*', '*://*.partly.example/ar/*'], []],
    ['a listed path that the browser names as its host', ['*://*.partly.example/*'], []],
    ['a site', ['*://*.listed.example/*', '*://other.example/*'], ['*://other.example/*']],
    ['all sites', ['*://*/*'], ['*://*/*']],
    ['all sites, by the other name', ['<all_urls>'], ['*://*/*']],
    ['what is no web page', ['file:///*'], []],
  ])('%s', async (_, origins, expected) => {
    browser.permissions.getAll.mockResolvedValue({ origins });
    expect(await permissions.allowedPatterns()).toEqual(expected);
  });

  it('none where the browser does not tell', async () => {
    browser.permissions.getAll.mockRejectedValue(new Error('no'));
    expect(await permissions.allowedPatterns()).toEqual([]);
  });
});

describe('asking for a site', () => {
  it.each([
    ['granted', async () => true],
    ['refused', async () => false],
    ['failed', async () => Promise.reject(new Error('must be called from a user gesture'))],
  ])('%s', async (expected, answer) => {
    browser.permissions.request.mockImplementation(answer);
    expect(await permissions.requestSite('a.example')).toBe(expected);
    expect(browser.permissions.request).toHaveBeenCalledWith({ origins: ['*://a.example/*'] });
  });
});

describe('whether a page may be seen', () => {
  it.each([
    ['https://a.example/1', '*://a.example/*'],
    ['http://127.0.0.1:8080/', '*://127.0.0.1/*'],
  ])('%s is asked as %s', async (url, pattern) => {
    browser.permissions.contains.mockResolvedValue(true);
    expect(await permissions.mayAccess(url)).toBe(true);
    expect(browser.permissions.contains).toHaveBeenCalledWith({ origins: [pattern] });
  });

  it.each(['file:///home/a.html', 'chrome://settings/', 'about:blank', ''])('%s never', async (url) => {
    browser.permissions.contains.mockResolvedValue(true);
    expect(await permissions.mayAccess(url)).toBe(false);
  });
});
