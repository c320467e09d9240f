import { sendToTab } from '../platform/ask';
import { inject } from '../platform/injection';
import { mayAccess } from '../platform/permissions';
import { loadSettings } from '../platform/settings';
import { pageKindOf, targetTab } from '../platform/tabs';
import type { Browser } from './model';

/** The browser that the popup runs in. */
export const realBrowser: Browser = {
  targetTab: () => targetTab(),
  pageKindOf,
  ask: (tabId, type, patience) => sendToTab(tabId, { type }, patience),
  inject,
  loadSettings,
  mayAccess,
};
