import * as v from 'valibot';
import type { Analysis } from '../engine/analysis';
import { languages } from './page-words/words';
import { kindOf, oneOf, orNull, type Reader, whole, yesOrNo } from './readers';

/** What a page is, as its content script sees it. */
export type PageReport =
  | {
      readonly state: 'article';
      readonly title: string;
      readonly host: string;
      readonly url: string;
      /** Marks are shown. */
      readonly on: boolean;
      readonly text: string;
      readonly analysis: Analysis;
      /** The page changed too often: it is read again only on `rescan`. */
      readonly paused?: true;
    }
  | {
      /** `waiting`: the site's mode is `off` or `click`, so nothing was read yet; `translated`: by the browser. */
      readonly state: 'not-arabic' | 'no-article' | 'waiting' | 'translated';
      readonly host: string;
    };

export type Step = 'next' | 'previous' | 'next-unnamed';

/** From our screens or the background to a page's content script. The answers are in `AnswerTo`. */
export type ToPage =
  | { readonly type: 'report' }
  | { readonly type: 'analyse' } // run now whatever the gate and the site's mode say (toolbar click)
  | { readonly type: 'recheck' } // the address or the document changed: run the gate again
  | { readonly type: 'rescan' } // read the article again although it changed too often
  | { readonly type: 'show'; readonly index: number } // scroll to that attribution and flash it
  | { readonly type: 'step'; readonly to: Step }
  | { readonly type: 'switch'; readonly on: boolean } // marks on or off
  | { readonly type: 'card'; readonly index: number | null } // open its card; null: of the mark last stepped to
  | { readonly type: 'selection' } // who says this? of the page's selection: opens a card, or says that there is none
  | { readonly type: 'selected' } // where the page's selection lies in the article, for a source that the reader adds
  | { readonly type: 'settings' }; // settings or corrections were changed: load them again

export type ToPageType = ToPage['type'];

/** `absent`: there is no such mark (any more). */
export type Done = { readonly state: 'done' | 'absent' };

/** `unattributed`: no attribution covers the selection. */
export type SelectionAnswer =
  | { readonly state: 'attributed'; readonly index: number }
  | { readonly state: 'unattributed' | 'nothing-selected' };

/** UTF-16 units into the report's text; `outside`: something is selected, but not in the article. */
export type Selected =
  | { readonly state: 'selected'; readonly start: number; readonly end: number }
  | { readonly state: 'outside' | 'nothing-selected' };

/** What a content script answers to each message. */
export interface AnswerTo {
  readonly report: PageReport;
  readonly analyse: PageReport;
  readonly recheck: Done;
  readonly rescan: PageReport;
  readonly show: Done;
  readonly step: Done;
  readonly switch: PageReport;
  readonly card: Done;
  readonly selection: SelectionAnswer;
  readonly selected: Selected;
  readonly settings: Done;
}

const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const count = index;

/** For the content script, which hears only our own screens and background. */
export const readToPage: Reader<ToPage> = /* @__PURE__ */ kindOf('type', {
  report: {},
  analyse: {},
  recheck: {},
  rescan: {},
  show: { index: whole },
  step: { to: oneOf('next', 'previous', 'next-unnamed') },
  switch: { on: yesOrNo },
  card: { index: orNull(whole) },
  selection: {},
  selected: {},
  settings: {},
});

/** From a page's content script: untrusted, and nothing in it makes us act beyond badge and redrawing. */
export const fromPageSchema = v.variant('type', [
  v.object({ type: v.literal('counts'), claims: count, unnamed: count, hearsay: count, on: v.boolean() }),
  v.object({ type: v.literal('left') }), // the article is gone from the page, so its counts are
  v.object({ type: v.literal('hovered'), index: v.nullable(index) }), // a mark is pointed at in the page
  v.object({ type: v.literal('changed') }), // the next `report` differs from the last
]);
export type FromPage = v.InferOutput<typeof fromPageSchema>;

/** From a content script, answered with the texts of its card in that language. */
export const wordsSchema = v.object({ type: v.literal('words'), language: v.picklist(languages) });

/** From a content script, answered when the page's second script is in its document. */
export const readerSchema = v.object({ type: v.literal('reader'), asked: v.boolean() });

/** From our own screens to the background. */
export const fromScreenSchema = v.variant('type', [
  v.object({ type: v.literal('register') }), // sites or permissions were changed: register content scripts anew
]);
export type FromScreen = v.InferOutput<typeof fromScreenSchema>;

const doneSchema: v.GenericSchema<unknown, Done> = v.object({ state: v.picklist(['done', 'absent']) });

const selectionSchema: v.GenericSchema<unknown, SelectionAnswer> = v.variant('state', [
  v.object({ state: v.literal('attributed'), index }),
  v.object({ state: v.picklist(['unattributed', 'nothing-selected']) }),
]);

const selectedSchema: v.GenericSchema<unknown, Selected> = v.variant('state', [
  v.object({ state: v.literal('selected'), start: index, end: index }),
  v.object({ state: v.picklist(['outside', 'nothing-selected']) }),
]);

/** For screens, which read what an untrusted page's content script answers. A report has a schema of its own. */
export const shortAnswers = { done: doneSchema, selection: selectionSchema, selected: selectedSchema } as const;
