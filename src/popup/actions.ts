import type { Step } from '../platform/messages';
import type { SiteMode } from '../platform/settings';
import type { popup } from '../ui/i18n/popup';
import type { PlainKey } from '../ui/i18n/table';

/** A sentence of the popup's table, with what it names. */
export type Saying = { readonly key: PlainKey<typeof popup> } | { readonly key: 'saved'; readonly name: string };
export type Say = (saying: Saying) => void;

export type ExportForm = 'csv' | 'json' | 'annotation';

/** What a reader can do in the popup. */
export interface Actions {
  /** Scrolls the page to an attribution and flashes it. */
  readonly show: (index: number) => void;
  /** A row is pointed at; null: no longer. */
  readonly point: (index: number | null) => void;
  readonly step: (to: Step) => void;
  readonly switchMarks: (on: boolean) => void;
  readonly setMode: (mode: SiteMode) => void;
  /** Asks for the site for good: needs the click. */
  readonly allowSite: () => void;
  /** Reads the page whatever its site's mode and the gate say. */
  readonly analyse: () => void;
  readonly retry: () => void;
  readonly rescan: () => void;
  readonly analyseSelection: () => void;
  /** Needs the click. */
  readonly openPanel: () => void;
  readonly openSettings: () => void;
  readonly openHelp: () => void;
  readonly openSheet: () => void;
  readonly save: (form: ExportForm) => void;
  readonly copyLink: (index: number) => void;
  readonly copyDetails: () => void;
}
