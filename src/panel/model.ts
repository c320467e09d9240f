import { reach } from '../platform/injection';
import type { PageReport } from '../platform/messages';
import { type PageKind, pageKindOf, type TargetTab, targetTab } from '../platform/tabs';

export type ArticleReport = Extract<PageReport, { state: 'article' }>;

/** Why there is nothing to list. */
export type Reason =
  | Exclude<PageReport['state'], 'article'>
  | 'not-allowed'
  | 'reader'
  | 'pdf'
  | 'browser'
  | 'store'
  | 'file'
  | 'ours'
  | 'closed';

export type PanelState =
  | { readonly is: 'waiting' }
  | { readonly is: 'article'; readonly report: ArticleReport; readonly tab: TargetTab }
  | { readonly is: 'none'; readonly reason: Reason; readonly tab: TargetTab | null }
  | { readonly is: 'error'; readonly details: string; readonly tab: TargetTab };

/** What the panel needs from the browser, so that it can be tested without one. */
export interface Browser {
  readonly targetTab: typeof targetTab;
  readonly pageKindOf: typeof pageKindOf;
  readonly reach: typeof reach;
}

export const realBrowser: Browser = { targetTab, pageKindOf, reach };

/** Milliseconds that a slow page is waited for. */
export const LONG = 30_000;

/** What the tab that the panel is about shows. `question`: `analyse` reads a page whatever its site's mode says. */
export async function readTab(
  browser: Browser,
  question: 'report' | 'analyse' | 'rescan' = 'report',
): Promise<PanelState> {
  const tab = await browser.targetTab();
  if (tab === null) return { is: 'none', reason: 'closed', tab };
  const kind = browser.pageKindOf(tab.url);
  if (kind !== 'web' && kind !== 'hidden' && kind !== 'file') return { is: 'none', reason: kind, tab };
  const answer = await browser.reach(tab.id, { type: question }, LONG);
  switch (answer.state) {
    case 'answered':
      return answer.value.state === 'article'
        ? { is: 'article', report: answer.value, tab }
        : { is: 'none', reason: answer.value.state, tab };
    case 'refused':
      return { is: 'none', reason: refusal(kind, answer.reason), tab };
    case 'late':
      return { is: 'error', details: `${question}: no answer in ${LONG / 1000} s`, tab };
    case 'absent':
      return { is: 'error', details: `${question}: no content script after it was injected`, tab };
    case 'nonsense':
      return { is: 'error', details: `${question}: ${answer.reason}`, tab };
  }
}

/** The address of a page that is not ours to see is hidden, but Chromium's refusal names what kind it is. */
function refusal(kind: PageKind, words: string): Reason {
  if (kind === 'file') return 'file';
  if (/gallery/i.test(words)) return 'store';
  return /chrome:\/\/|chrome-extension:\/\/|devtools:/i.test(words) ? 'browser' : 'not-allowed';
}
