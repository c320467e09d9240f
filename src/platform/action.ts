import browser from 'webextension-polyfill';

export interface Button {
  /** On the badge; empty for none. */
  readonly text: string;
  /** Tooltip and accessible name; null for the manifest's own. */
  readonly title: string | null;
  readonly colour: string;
}

/** Dresses the toolbar button of one tab until that tab goes elsewhere. A tab that is gone by now is no matter. */
export async function dressButton(tabId: number, { text, title, colour }: Button): Promise<void> {
  const { action } = browser;
  try {
    await Promise.all([
      action.setBadgeText({ tabId, text }),
      // In Firefox null takes the tab's own title away again; Chromium knows no such thing, so the manifest's is set.
      action.setTitle({ tabId, title: title ?? browser.runtime.getManifest().action?.default_title ?? '' }),
      action.setBadgeBackgroundColor({ tabId, color: colour }),
      action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
}
