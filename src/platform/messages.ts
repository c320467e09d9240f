import type { Analysis } from '../engine/analysis';

/** What a page is, as its content script sees it. */
export type PageReport =
  | { readonly state: 'article'; readonly title: string; readonly host: string; readonly on: boolean; readonly text: string; readonly analysis: Analysis }
  | { readonly state: 'not-arabic' | 'no-article'; readonly host: string };

/** From our screens or the background to a page's content script. */
export type ToPage =
  | { readonly type: 'report' } // -> PageReport
  | { readonly type: 'analyse' } // run now whatever the gate said (toolbar click) -> PageReport
  | { readonly type: 'recheck' } // the address or the document changed: run the gate again
  | { readonly type: 'show'; readonly index: number } // scroll to that attribution and flash it
  | { readonly type: 'switch'; readonly on: boolean }; // marks on or off -> PageReport

/** From a page's content script to the background: untrusted, counts only. */
export type FromPage = { readonly type: 'counts'; readonly unnamed: number; readonly hearsay: number; readonly on: boolean } | { readonly type: 'hello' };
