import { beforeEach, describe, expect, it } from 'vitest';
import type { Words } from '../../../src/platform/page-words/words';
import { type FakeBrowser, fakeBrowser, loadWith, OUR_ID, OUR_ORIGIN } from './fake-browser';

let browser: FakeBrowser;
let hear: typeof import('../../../src/platform/hear');

beforeEach(async () => {
  browser = fakeBrowser();
  hear = await loadWith(browser, () => import('../../../src/platform/hear'));
});

const PAGE = { id: OUR_ID, url: 'https://a.example/1', frameId: 0, tab: { id: 7 } };
const FRAME = { ...PAGE, frameId: 3 };
const POPUP = { id: OUR_ID, url: `${OUR_ORIGIN}src/popup/popup.html` };
const OPTIONS_TAB = { ...POPUP, frameId: 0, tab: { id: 9 } };
const WORKER = { id: OUR_ID };
const STRANGER = { ...PAGE, id: 'another-extension' };
const STRANGER_PAGE = { id: 'another-extension', url: 'chrome-extension://another-extension/popup.html' };

const COUNTS = { type: 'counts', claims: 3, unnamed: 1, hearsay: 2, on: true };

describe('what the background hears of pages', () => {
  it.each([
    ['a page', COUNTS, PAGE, [[COUNTS, 7]]],
    ['a frame within it', COUNTS, FRAME, []],
    ['a page that is rendered ahead', COUNTS, { ...PAGE, documentLifecycle: 'prerender' }, []],
    ['our own screen', COUNTS, OPTIONS_TAB, []],
    ['another extension', COUNTS, STRANGER, []],
    ['a negative count', { ...COUNTS, unnamed: -1 }, PAGE, []],
    ['a message for the other direction', { type: 'switch', on: true }, PAGE, []],
    ['nonsense', 'counts', PAGE, []],
  ])('%s', async (_, message, sender, expected) => {
    const heard: unknown[] = [];
    hear.hearPages((said, tabId) => heard.push([said, tabId]));
    await browser.runtime.onMessage.fire(message, sender);
    expect(heard).toEqual(expected);
  });
});

describe('the texts that a page asks for', () => {
  const SHEET = '.card{}';
  const words = (card: string) => ({ card }) as unknown as Words;
  const told = (card: string) => ({ card, sheet: SHEET });

  it.each([
    ['a page', 'fr', PAGE, told('Qui le dit ?')],
    ['a page that is rendered ahead', 'en', { ...PAGE, documentLifecycle: 'prerender' }, told('Who says so?')],
    ['a page', 'ar', PAGE, told('من القائل؟')],
    ['a page in a language that there is not', 'de', PAGE, undefined],
    ['our own screen', 'en', OPTIONS_TAB, undefined],
    ['another extension', 'en', STRANGER, undefined],
  ])('%s, in %s', async (_, language, sender, expected) => {
    hear.answerWords({ ar: words('من القائل؟'), en: words('Who says so?'), fr: words('Qui le dit ?') }, SHEET);
    expect(await browser.runtime.onMessage.fire({ type: 'words', language }, sender)).toEqual(expected);
  });

  it.each([
    ['what the background says', async () => told('Who says so?'), told('Who says so?')],
    ['nothing where nobody answers', async () => undefined, null],
    ['nothing where the extension is gone', async () => Promise.reject(new Error('context invalidated')), null],
  ])('are %s', async (_, answer, expected) => {
    browser.runtime.sendMessage.mockImplementation(answer);
    expect(await hear.askWords('en')).toEqual(expected);
    expect(browser.runtime.sendMessage).toHaveBeenCalledWith({ type: 'words', language: 'en' });
  });
});

describe('the second script that a page asks for', () => {
  const ASKS = { type: 'reader', asked: false };
  const address = 'https://www.a.example/1';
  const asking = { tabId: 7, documentId: undefined, host: 'www.a.example', asked: false };
  const page = { ...PAGE, url: address };

  it.each([
    ['a page', ASKS, page, [asking]],
    ['a page after a click', { ...ASKS, asked: true }, page, [{ ...asking, asked: true }]],
    ['a document with a name', ASKS, { ...page, documentId: 'D1' }, [{ ...asking, documentId: 'D1' }]],
    ['a frame of a page', ASKS, { ...page, frameId: 3 }, []],
    ['our own screen', ASKS, OPTIONS_TAB, []],
    ['another extension', ASKS, STRANGER_PAGE, []],
    ['a page that does not say whether it was asked', { type: 'reader' }, page, []],
  ])('%s', async (_, message, sender, expected) => {
    const heard: unknown[] = [];
    hear.answerReader(async (from) => heard.push(from));
    await browser.runtime.onMessage.fire(message, sender);
    expect(heard).toEqual(expected);
  });

  it.each([
    ['is waited for', async () => undefined, 'sent'],
    ['is not given where nobody answers', async () => Promise.reject(new Error('no receiver')), 'sent'],
    ['is not given by an extension that is gone', async () => Promise.reject(new Error('context invalidated')), 'gone'],
  ])('%s', async (_, answer, expected) => {
    browser.runtime.sendMessage.mockImplementation(answer);
    expect(await hear.askReader(true)).toBe(expected);
    expect(browser.runtime.sendMessage).toHaveBeenCalledWith({ type: 'reader', asked: true });
  });
});

describe('what the background hears of screens', () => {
  it.each([
    ['the popup', POPUP, true],
    ['a screen in a tab', OPTIONS_TAB, true],
    ['a page', PAGE, false],
    ['another extension', STRANGER_PAGE, false],
  ])('%s', async (_, sender, expected) => {
    let heard = false;
    hear.hearScreens(() => {
      heard = true;
    });
    await browser.runtime.onMessage.fire({ type: 'register' }, sender);
    expect(heard).toBe(expected);
  });
});

describe('what a page answers', () => {
  const handlers = new Proxy({} as Parameters<typeof hear.answerScreens>[0], {
    get: (_, type) => () => ({ state: 'done', type }),
  });

  it.each([
    ['the popup', { type: 'recheck' }, POPUP, { state: 'done', type: 'recheck' }],
    ['the background', { type: 'recheck' }, WORKER, { state: 'done', type: 'recheck' }],
    ['another page', { type: 'recheck' }, PAGE, undefined],
    ['another extension', { type: 'recheck' }, STRANGER_PAGE, undefined],
    ['a step that there is not', { type: 'step', to: 'elsewhere' }, POPUP, undefined],
  ])('%s', async (_, message, sender, expected) => {
    hear.answerScreens(handlers);
    expect(await browser.runtime.onMessage.fire(message, sender)).toEqual(expected);
  });

  it('nothing more after its signal aborted', async () => {
    const life = new AbortController();
    hear.answerScreens(handlers, life.signal);
    life.abort();
    expect(await browser.runtime.onMessage.fire({ type: 'recheck' }, POPUP)).toBeUndefined();
  });
});

describe('telling the background', () => {
  it.each([
    ['it hears', async () => undefined, 'sent'],
    ['nobody listens', async () => Promise.reject(new Error('Receiving end does not exist.')), 'sent'],
    ['the extension was updated', async () => Promise.reject(new Error('Extension context invalidated.')), 'gone'],
  ])('%s', async (_, answer, expected) => {
    browser.runtime.sendMessage.mockImplementation(answer);
    expect(await hear.sendFromPage({ type: 'changed' })).toBe(expected);
  });
});
