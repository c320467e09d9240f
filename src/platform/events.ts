import browser from 'webextension-polyfill';
import { features } from './features';

/** The manifest's commands. */
export const commandNames = ['next', 'previous', 'next-unnamed', 'toggle', 'open-card'] as const;
export type CommandName = (typeof commandNames)[number];

/** A tab whose address the browser shows us; `url` undefined: it does not. */
export interface SeenTab {
  readonly id: number;
  readonly url: string | undefined;
}

/** `installed`: for the first time; `updated`: the extension or the browser. */
export function onInstalled(listener: (why: 'installed' | 'updated') => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => listener(reason === 'install' ? 'installed' : 'updated'));
}

export function onStartup(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
}

/** A tab that shows another address or finished loading; address changes without a load included. */
export function onPageChanged(listener: (tab: SeenTab) => void): void {
  browser.tabs.onUpdated.addListener((id, change, { url }) => {
    if (change.url !== undefined || change.status === 'complete') listener({ id, url });
  });
}

/** Shortcuts; not on Firefox for Android. */
export function onCommand(listener: (command: CommandName, tabId: number) => void): void {
  if (!features.commands()) return;
  browser.commands.onCommand.addListener(async (name, tab) => {
    const command = commandNames.find((known) => known === name);
    const id = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
    if (command && id !== undefined) listener(command, id);
  });
}

const MENU = 'who-says-this';

/** The entry for selected words; not on Firefox for Android. */
export function onMenu(listener: (tabId: number) => void): void {
  if (!features.menus()) return;
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU && tab?.id !== undefined) listener(tab.id);
  });
}

/** Makes the menu entry, or gives it another title. */
export async function setMenu(title: string): Promise<void> {
  if (!features.menus()) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: MENU, title, contexts: ['selection'] }, () => void browser.runtime.lastError);
}

/** Open tabs, or those at the given patterns. */
export async function openTabs(patterns?: readonly string[]): Promise<SeenTab[]> {
  const tabs = await browser.tabs.query(patterns ? { url: [...patterns] } : {}).catch(() => []);
  return tabs.flatMap(({ id, url, discarded }) => (id === undefined || discarded ? [] : [{ id, url }]));
}

/** The tag of the browser's interface, such as `ar-EG`. */
export function browserLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** Shows the popup, where the browser lets us. */
export async function openPopup(): Promise<void> {
  await browser.action.openPopup?.().catch(() => {});
}
