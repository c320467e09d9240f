import { sendToTab } from '../platform/ask';
import { type CommandName, openPopup, openTabs, type SeenTab } from '../platform/events';
import type { Asking } from '../platform/hear';
import { injectReader, reach } from '../platform/injection';
import { mayAccess } from '../platform/permissions';
import { loadSettings, siteModeOf } from '../platform/settings';
import { clearBadge } from './badge';

/** Milliseconds that a page may take for what it only has to take note of. */
const BRIEFLY = 1000;

/** The address or the document of a tab changed: its content script looks again, if we may see that page at all. */
export async function recheck({ id, url }: SeenTab): Promise<void> {
  if (url === undefined || !(await mayAccess(url))) return;
  const sent = await sendToTab(id, { type: 'recheck' }, BRIEFLY);
  if (sent.state === 'absent') await clearBadge(id);
}

/** A page asks for the script that reads it. Where its site's mode is not `on` it gets none, unless the reader asked. */
export async function giveReader({ tabId, documentId, host, asked }: Asking): Promise<void> {
  if (!asked && siteModeOf((await loadSettings()).value, host) !== 'on') return;
  await injectReader(tabId, documentId);
}

/** A command goes to the page even where nothing was read yet: the key press is the reader's word, as a click is. */
export async function obey(command: CommandName, tabId: number): Promise<void> {
  const reached = await reach(tabId, { type: 'report' });
  if (reached.state !== 'answered') return openPopup();
  const read = reached.value.state === 'article';
  if (!read) await sendToTab(tabId, { type: 'analyse' });
  switch (command) {
    case 'toggle':
      if (reached.value.state === 'article') await sendToTab(tabId, { type: 'switch', on: !reached.value.on });
      return;
    case 'open-card':
      await sendToTab(tabId, { type: 'card', index: null });
      return;
    default:
      await sendToTab(tabId, { type: 'step', to: command });
  }
}

/** *Who says this?* of the selected words; where we can put nothing into the page, the popup says why. */
export async function explainSelection(tabId: number): Promise<void> {
  const sent = await reach(tabId, { type: 'selection' });
  if (sent.state === 'refused') await openPopup();
}

/** Sites were allowed: pages that are open there are read at once. */
export async function welcomePages(patterns: readonly string[]): Promise<void> {
  const tabs = await openTabs(patterns);
  await Promise.all(tabs.map(({ id }) => reach(id, { type: 'recheck' }, BRIEFLY)));
}

/** Sites were forbidden: our script still stands in open pages there, and takes its marks away. */
export async function leavePages(): Promise<void> {
  const tabs = await openTabs();
  await Promise.all(
    tabs
      .filter(({ url }) => url === undefined)
      .map(async ({ id }) => {
        const sent = await sendToTab(id, { type: 'switch', on: false }, BRIEFLY);
        if (sent.state !== 'absent') await clearBadge(id);
      }),
  );
}

/** Settings changed: pages that wait for their site to be switched on hear of it. */
export async function tellSettings(): Promise<void> {
  const tabs = await openTabs();
  await Promise.all(tabs.map(({ id }) => sendToTab(id, { type: 'settings' }, BRIEFLY)));
}
