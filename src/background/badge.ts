import { dressButton } from '../platform/action';
import type { FromPage } from '../platform/messages';
import type { Words } from './words';

export type Counts = Extract<FromPage, { type: 'counts' }>;

/** The mark colour of unnamed sources, dark enough for white figures. */
const COLOUR = '#964400';

/** The number of claims whose source is not named or not there; nothing at all where there is none. */
export function showCounts(tabId: number, { claims, unnamed, hearsay, on }: Counts, words: Words): Promise<void> {
  const title = on ? words.tooltip(claims, unnamed, hearsay) : words.off;
  return dressButton(tabId, { text: on ? badgeText(unnamed + hearsay) : '', title, colour: COLOUR });
}

export function clearBadge(tabId: number): Promise<void> {
  return dressButton(tabId, { text: '', title: null, colour: COLOUR });
}

/** Four signs are the most that a badge shows. */
function badgeText(count: number): string {
  if (count === 0) return '';
  return count > 99 ? '99+' : String(count);
}
