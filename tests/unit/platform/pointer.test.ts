import { beforeEach, expect, test } from 'vitest';
import { type FakeBrowser, fakeBrowser, loadWith, OUR_ID } from './fake-browser';

/** A screen and the content script of tab 7, in one browser in memory. */
let browser: FakeBrowser;
let pointing: typeof import('../../../src/platform/pointer');
let heard: (number | null)[];
let life: AbortController;

beforeEach(async () => {
  browser = fakeBrowser();
  pointing = await loadWith(browser, () => import('../../../src/platform/pointer'));
  heard = [];
  life = new AbortController();
});

const listen = () => pointing.hearPointers((index) => heard.push(index), life.signal);

test('the page hears each row that is pointed at, over one port', () => {
  listen();
  const pointer = new pointing.Pointer();
  pointer.point(7, 2);
  pointer.point(7, null);
  pointer.point(7, 4);
  expect(heard).toEqual([2, null, 4]);
  expect(browser.ports).toHaveLength(1);
});

test('a screen that closes lets go of what it points at', () => {
  listen();
  new pointing.Pointer().point(7, 2);
  browser.ports[0]?.disconnect();
  expect(heard).toEqual([2, null]);
});

test('a screen that closes takes nothing from another one that pointed later', () => {
  listen();
  new pointing.Pointer().point(7, 2);
  new pointing.Pointer().point(7, 3);
  browser.ports[0]?.disconnect();
  expect(heard).toEqual([2, 3]);
});

test('another tab: the first one is let go of', () => {
  listen();
  const pointer = new pointing.Pointer();
  pointer.point(7, 2);
  pointer.point(8, 1);
  expect(heard).toEqual([2, null, 1]);
});

test('pointing at nothing opens no port', () => {
  new pointing.Pointer().point(7, null);
  expect(browser.ports).toHaveLength(0);
});

test('a tab where nobody listens is tried again at the next row', async () => {
  const pointer = new pointing.Pointer();
  pointer.point(7, 2);
  await Promise.resolve();
  listen();
  pointer.point(7, 3);
  expect(heard).toEqual([3]);
});

test.each([-1, 1.5, '2', { index: 2 }, undefined])('nonsense is not heard: %j', (message) => {
  listen();
  new pointing.Pointer().point(7, 2);
  browser.ports[0]?.postMessage(message);
  expect(heard).toEqual([2]);
});

test.each([
  ['another name', 'other', { id: OUR_ID, url: 'chrome-extension://our-extension/popup.html' }],
  ['another extension', 'pointing', { id: 'stranger', url: 'chrome-extension://stranger/popup.html' }],
  ['a page', 'pointing', { id: OUR_ID, url: 'https://page.example/', tab: { id: 7 } }],
])('a port of %s is not heard', (_what, name, sender) => {
  listen();
  const port = browser.tabs.connect(7, { name });
  const theirs = port.other;
  port.disconnect();
  expect(theirs).not.toBeNull();
  const stranger = { ...theirs, name, sender, onMessage: { addListener: () => heard.push(-9) } };
  for (const hear of browser.runtime.onConnect.listeners) Reflect.apply(hear, null, [stranger]);
  expect(heard).toEqual([]);
});

test('when the article is gone nothing is heard any more', () => {
  listen();
  const pointer = new pointing.Pointer();
  pointer.point(7, 2);
  life.abort();
  pointer.point(7, 3);
  browser.ports[0]?.disconnect();
  expect(heard).toEqual([2]);
  expect(browser.runtime.onConnect.listeners.size).toBe(0);
});
