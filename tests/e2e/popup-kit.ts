import type { Page } from 'puppeteer-core';
import type { Popup, Session } from '../browser/harness';

/** The agencies and outlets that the demonstration article cites, in its order. */
export const AGENCIES = ['وكالة الأناضول', 'رويترز', 'وكالة فرانس برس', 'الغد'];

/** The real popup over a page, once it shows more than that it is reading. */
export async function popupOver(session: Session, page: Page): Promise<Popup> {
  const popup = await session.openPopup(page);
  await popup.wait('main[data-state]:not([data-state="waiting"])');
  return popup;
}

/** `article`, or why there is no list. */
export function stateOf(popup: Popup): Promise<string | undefined> {
  return popup.evaluate(() => document.querySelector('main')?.dataset.state);
}

/** The cited agencies and outlets in the order of the list. */
export function agenciesIn(popup: Popup): Promise<(string | undefined)[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-agency]')].map((row) => row.dataset.agency),
  );
}

/** The passages of a list of claims. */
export function claimsIn(popup: Popup, list: 'unnamed' | 'hearsay'): Promise<string[]> {
  return popup.texts(`[data-list="${list}"] .passage-words`);
}
