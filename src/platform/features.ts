import browser from 'webextension-polyfill';

/**
 * What this browser can do, asked each time by the API's presence: Firefox for Android has no `commands`, `menus`,
 * `sidebarAction` and `windows`.
 */
export const features = {
  commands: () => browser.commands !== undefined,
  menus: () => browser.contextMenus !== undefined,
  windows: () => browser.windows !== undefined,
  /** A panel beside the page: Chrome's side panel, Firefox's sidebar. */
  sidePanel: () => (__BROWSER__ === 'chrome' ? chrome.sidePanel !== undefined : browser.sidebarAction !== undefined),
} as const;
