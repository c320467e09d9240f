import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type FakeBrowser, fakeBrowser, loadWith, OUR_ID } from '../platform/fake-browser';

let browser: FakeBrowser;
const start = (absent: readonly (keyof FakeBrowser)[] = []) =>
  loadWith(browser, () => import('../../../src/background/background'), absent);

const page = (tabId: number) => ({ id: OUR_ID, url: 'https://a.example/1', frameId: 0, tab: { id: tabId } });
const report = (on: boolean) => ({
  state: 'article',
  title: '',
  host: 'a.example',
  url: 'https://a.example/1',
  on,
  text: '',
  analysis: { schema: 1, attributions: [], entities: [] },
});
/** The messages that a tab got, in order. */
const sentTo = (tabId: number) =>
  browser.tabs.sendMessage.mock.calls.filter(([id]) => id === tabId).map(([, message]) => message);

beforeEach(() => {
  browser = fakeBrowser();
});

describe('installation', () => {
  it.each([
    ['install', 1],
    ['update', 0],
    ['chrome_update', 0],
  ])('%s opens %i welcome pages', async (reason, pages) => {
    await start();
    await browser.runtime.onInstalled.fire({ reason });
    expect(browser.tabs.create).toHaveBeenCalledTimes(pages);
  });

  it('names the menu entry in the language of the reader', async () => {
    browser.stored.set('settings', { version: 1, value: { ...(await defaults()), language: 'fr' } });
    await start();
    await browser.runtime.onInstalled.fire({ reason: 'install' });
    await vi.waitFor(() => expect(menuTitles()).toEqual(['Qui dit cela ?']));
  });
});

describe('the badge', () => {
  it.each([
    [2, 1, '3'],
    [90, 9, '99'],
    [90, 10, '99+'],
  ])('shows %i unnamed sources and %i claims without a source as «%s»', async (unnamed, hearsay, text) => {
    await start();
    await browser.runtime.onMessage.fire({ type: 'counts', claims: 200, unnamed, hearsay, on: true }, page(7));
    await vi.waitFor(() => expect(browser.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text }));
  });

  it.each([
    ['marks are off', { type: 'counts', claims: 8, unnamed: 2, hearsay: 1, on: false }],
    ['every source is named', { type: 'counts', claims: 8, unnamed: 0, hearsay: 0, on: true }],
    ['the article is gone', { type: 'left' }],
  ])('is empty where %s', async (_, message) => {
    await start();
    await browser.runtime.onMessage.fire(message, page(7));
    await vi.waitFor(() => expect(browser.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '' }));
  });

  it('needs nothing of what the background knew before it was stopped', async () => {
    await start();
    browser.runtime.onMessage.listeners.clear();
    await start();
    await browser.runtime.onMessage.fire({ type: 'counts', claims: 8, unnamed: 2, hearsay: 1, on: true }, page(7));
    await vi.waitFor(() => expect(browser.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '3' }));
  });
});

describe('a tab that changed', () => {
  const url = 'https://a.example/1';
  it.each([
    ['a new address', { url }, url, true, 1],
    ['a finished load', { status: 'complete' }, url, true, 1],
    ['a title', { title: 'x' }, url, true, 0],
    ['a page we may not see', { status: 'complete' }, url, false, 0],
    ['a page whose address is hidden', { status: 'complete' }, undefined, true, 0],
    ['a page of the browser', { status: 'complete' }, 'about:blank', true, 0],
  ])('%s', async (_, change, address, allowed, messages) => {
    browser.permissions.contains.mockResolvedValue(allowed);
    await start();
    await browser.tabs.onUpdated.fire(7, change, { url: address });
    await vi.waitFor(() => expect(sentTo(7)).toHaveLength(messages));
  });
});

describe('a command', () => {
  it.each([
    ['next', true, [{ type: 'report' }, { type: 'step', to: 'next' }]],
    ['next-unnamed', true, [{ type: 'report' }, { type: 'step', to: 'next-unnamed' }]],
    ['toggle', true, [{ type: 'report' }, { type: 'switch', on: false }]],
    ['toggle', false, [{ type: 'report' }, { type: 'switch', on: true }]],
    ['open-card', true, [{ type: 'report' }, { type: 'card', index: null }]],
    ['a command of the future', true, []],
  ])('%s where marks are shown: %s', async (command, on, messages) => {
    browser.tabs.sendMessage.mockImplementation(async (_, message) =>
      Reflect.get(message, 'type') === 'report' ? report(on) : { state: 'done' },
    );
    await start();
    await browser.commands.onCommand.fire(command, { id: 7 });
    await vi.waitFor(() => expect(sentTo(7)).toEqual(messages));
  });

  it('reads a page that nothing was read of', async () => {
    browser.tabs.sendMessage.mockResolvedValue({ state: 'waiting', host: 'a.example' });
    await start();
    await browser.commands.onCommand.fire('toggle', { id: 7 });
    await vi.waitFor(() => expect(sentTo(7)).toEqual([{ type: 'report' }, { type: 'analyse' }]));
  });

  it('puts the script in where it is not', async () => {
    await start();
    await browser.commands.onCommand.fire('next', { id: 7 });
    await vi.waitFor(() => expect(browser.scripting.executeScript).toHaveBeenCalledTimes(1));
  });
});

describe('who says this?', () => {
  it('asks the page of the click', async () => {
    browser.tabs.sendMessage.mockResolvedValue({ state: 'unattributed' });
    await start();
    await browser.contextMenus.onClicked.fire({ menuItemId: 'who-says-this' }, { id: 7 });
    await vi.waitFor(() => expect(sentTo(7)).toEqual([{ type: 'selection' }]));
  });

  it('shows the popup where the browser forbids scripts', async () => {
    browser.scripting.insertCSS.mockRejectedValue(new Error('Cannot access'));
    await start();
    await browser.contextMenus.onClicked.fire({ menuItemId: 'who-says-this' }, { id: 7 });
    await vi.waitFor(() => expect(browser.action.openPopup).toHaveBeenCalled());
  });
});

describe('permissions', () => {
  const allowed = { origins: ['*://*.listed.example/*', '*://other.example/*'] };

  it('a site that was allowed is registered, without the listed ones', async () => {
    browser.permissions.getAll.mockResolvedValue(allowed);
    await start();
    await browser.permissions.onAdded.fire({ origins: ['*://other.example/*'] });
    await vi.waitFor(() =>
      expect(browser.scripting.registerContentScripts).toHaveBeenCalledWith([
        expect.objectContaining({
          matches: ['*://other.example/*'],
          excludeMatches: ['*://*.listed.example/*'],
          js: ['/src/page/content.js'],
          css: ['/src/page/marks.css'],
        }),
      ]),
    );
  });

  it('a page that is open there is read at once', async () => {
    browser.permissions.getAll.mockResolvedValue(allowed);
    browser.tabs.query.mockResolvedValue([{ id: 7, url: 'https://other.example/' }]);
    await start();
    await browser.permissions.onAdded.fire({ origins: ['*://other.example/*'] });
    await vi.waitFor(() => expect(browser.scripting.executeScript).toHaveBeenCalledTimes(1));
  });

  it('a second site changes the registration', async () => {
    browser.permissions.getAll.mockResolvedValue(allowed);
    browser.scripting.getRegisteredContentScripts.mockResolvedValue([{ id: 'allowed-sites' }]);
    await start();
    await browser.permissions.onAdded.fire({ origins: ['*://other.example/*'] });
    await vi.waitFor(() => expect(browser.scripting.updateContentScripts).toHaveBeenCalledTimes(1));
    expect(browser.scripting.registerContentScripts).not.toHaveBeenCalled();
  });

  it('the last revocation takes registration and marks away', async () => {
    browser.scripting.getRegisteredContentScripts.mockResolvedValue([{ id: 'allowed-sites' }]);
    browser.tabs.query.mockResolvedValue([{ id: 7 }, { id: 8, url: 'https://www.listed.example/' }]);
    await start();
    await browser.permissions.onRemoved.fire({ origins: ['*://other.example/*'] });
    await vi.waitFor(() => expect(sentTo(7)).toEqual([{ type: 'switch', on: false }]));
    expect(sentTo(8)).toEqual([]);
    expect(browser.scripting.unregisterContentScripts).toHaveBeenCalledTimes(1);
  });
});

describe('settings', () => {
  it.each([
    ['a site’s mode', { sites: { 'a.example': 'off' } }, [{ type: 'settings' }]],
    ['anything else', { palette: 'high-contrast' }, []],
  ])('%s told to open pages', async (_, change, messages) => {
    browser.tabs.query.mockResolvedValue([{ id: 7 }]);
    await start();
    const { changeSettings } = await import('../../../src/platform/settings');
    await changeSettings(change as object);
    await vi.waitFor(() => expect(sentTo(7)).toEqual(messages));
  });
});

describe('the second script of a page', () => {
  it.each([
    ['given', false, {}, 1],
    ['not given where the site is off', false, { 'a.example': 'off' }, 0],
    ['not given where the site waits for a click', false, { 'a.example': 'click' }, 0],
    ['given there after a click', true, { 'a.example': 'click' }, 1],
  ])('is %s', async (_, asked, sites, times) => {
    await start();
    const { changeSettings } = await import('../../../src/platform/settings');
    await changeSettings({ sites } as object);
    await browser.runtime.onMessage.fire({ type: 'reader', asked }, page(7));
    expect(browser.scripting.executeScript).toHaveBeenCalledTimes(times);
  });
});

describe('a browser without menus, commands and windows', () => {
  it('still counts, registers and welcomes', async () => {
    await start(['contextMenus', 'commands']);
    await browser.runtime.onInstalled.fire({ reason: 'install' });
    await browser.runtime.onMessage.fire({ type: 'counts', claims: 8, unnamed: 2, hearsay: 1, on: true }, page(7));
    await vi.waitFor(() => expect(browser.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '3' }));
    expect(browser.tabs.create).toHaveBeenCalledTimes(1);
  });
});

function menuTitles(): unknown[] {
  return browser.contextMenus.create.mock.calls.map(([entry]) => Reflect.get(entry, 'title'));
}

async function defaults(): Promise<object> {
  return (await loadWith(browser, () => import('../../../src/platform/settings'))).defaults;
}
