import browser from 'webextension-polyfill';
import { type CommandName, commandNames } from './events';
import { features } from './features';

/** A command with the keys that the reader has for it now; empty: none. */
export interface Shortcut {
  readonly command: CommandName;
  readonly keys: string;
}

/** Null where the browser has no shortcuts (Firefox for Android). */
export async function shortcuts(): Promise<readonly Shortcut[] | null> {
  if (!features.commands()) return null;
  const all = await browser.commands.getAll().catch(() => []);
  return commandNames.flatMap((command) => {
    const found = all.find(({ name }) => name === command);
    return found ? [{ command, keys: found.shortcut ?? '' }] : [];
  });
}

/** Opens the browser's own page for shortcuts: only the reader may change them. */
export async function openShortcutSettings(): Promise<void> {
  if (__BROWSER__ === 'firefox') await browser.commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
