import browser, { type Tabs } from 'webextension-polyfill';
import { features } from './features';

/** The tab that a screen is about. `url` is known only where we may see it. */
export interface TargetTab {
  readonly id: number;
  readonly windowId: number | undefined;
  readonly url: string | undefined;
  readonly title: string | undefined;
  /** A private window: nothing is stored. */
  readonly incognito: boolean;
}

/** What a tab shows, as far as its address tells; `hidden`: the address is not ours to see. */
export type PageKind = 'web' | 'hidden' | 'browser' | 'store' | 'file' | 'pdf' | 'reader' | 'ours';

/** The active tab, or the one that `?tabId=` names where the screen itself is a tab. */
export async function targetTab(search = globalThis.location?.search ?? ''): Promise<TargetTab | null> {
  const named = Number.parseInt(new URLSearchParams(search).get('tabId') ?? '', 10);
  try {
    if (Number.isInteger(named)) return narrow(await browser.tabs.get(named));
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return narrow(tab);
  } catch {
    return null;
  }
}

/**
 * Calls the listener when another tab becomes the one that a screen is about, or when that tab shows another page. Asks
 * `targetTab` for nothing: the listener does.
 */
export function onTargetTab(
  listener: () => void,
  signal: AbortSignal,
  search = globalThis.location?.search ?? '',
): void {
  if (signal.aborted) return;
  const named = Number.parseInt(new URLSearchParams(search).get('tabId') ?? '', 10);
  const onActivated = () => {
    if (!Number.isInteger(named)) listener();
  };
  const onUpdated = (
    tabId: number,
    change: { status?: string | undefined; url?: string | undefined },
    tab: Tabs.Tab,
  ) => {
    const ours = Number.isInteger(named) ? tabId === named : tab.active;
    if (ours && (change.status !== undefined || change.url !== undefined)) listener();
  };
  const onRemoved = (tabId: number) => {
    if (tabId === named) listener();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(onRemoved);
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onRemoved.removeListener(onRemoved);
    },
    { once: true },
  );
}

function narrow(tab: Tabs.Tab | undefined): TargetTab | null {
  if (tab?.id === undefined) return null;
  return { id: tab.id, windowId: tab.windowId, url: tab.url, title: tab.title, incognito: tab.incognito };
}

const STORES = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

export function pageKindOf(url: string | undefined): PageKind {
  if (url === undefined || url === '') return 'hidden';
  if (!URL.canParse(url)) return 'browser';
  const { protocol, host, hostname, pathname } = new URL(url);
  if (url.startsWith(browser.runtime.getURL(''))) return 'ours';
  if (url.startsWith('about:reader') || protocol === 'chrome-distiller:') return 'reader';
  if (/\.pdf$/i.test(pathname)) return 'pdf';
  if (protocol === 'file:') return 'file';
  if (protocol !== 'https:' && protocol !== 'http:') return 'browser';
  return STORES.includes(hostname) || `${host}${pathname}`.startsWith('chrome.google.com/webstore') ? 'store' : 'web';
}

/** A screen that is a tab itself hides the page it is about: brings that page to the front. */
export async function bringForward(tabId: number, search = globalThis.location?.search ?? ''): Promise<void> {
  if (new URLSearchParams(search).get('tabId') !== String(tabId)) return;
  await browser.tabs.update(tabId, { active: true }).catch(() => {});
}

/** Opens one of our pages in a tab, e.g. `src/options/options.html`. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/**
 * Opens the panel beside the page, or in a tab where the browser has none. Call it first in a click's handler, nothing
 * awaited before.
 */
export function openPanel(tab: { readonly id: number; readonly windowId: number | undefined }): Promise<unknown> {
  const inTab = () => openPage(`src/panel/panel.html?tabId=${tab.id}`);
  if (!features.sidePanel()) return inTab();
  if (__BROWSER__ === 'firefox') return browser.sidebarAction.open().catch(inTab);
  return tab.windowId === undefined ? inTab() : chrome.sidePanel.open({ windowId: tab.windowId }).catch(inTab);
}
