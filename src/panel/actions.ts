import type { SourceKind } from '../engine/analysis';
import type { Correction } from '../engine/corrections';
import type { Row } from '../exports/article';
import type { ExportFormat } from '../exports/files';

/** The reader's word about a source: its kind, and for a document whether the issuer is named. */
export interface Verdict {
  readonly kind: SourceKind;
  readonly named: boolean;
}

/** Words that the reader selected in the page, waiting for a verdict. UTF-16 units into the article's text. */
export interface Taken {
  readonly start: number;
  readonly end: number;
}

/** What a reader can do in the panel. */
export interface Actions {
  /** Scrolls the page to an attribution and flashes it. */
  readonly show: (index: number) => void;
  /** A row is pointed at; null: no longer. */
  readonly point: (index: number | null) => void;
  readonly copyLink: (row: Row) => void;
  readonly save: (format: ExportFormat) => void;
  readonly openSheet: () => void;
  readonly openSettings: () => void;
  readonly markWrong: (row: Row) => void;
  readonly changeKind: (row: Row, verdict: Verdict) => void;
  readonly take: () => void;
  readonly dropTaken: () => void;
  readonly addTaken: (verdict: Verdict) => void;
  readonly undo: (correction: Correction) => void;
  /** Reads the page whatever its site's mode and the gate say. */
  readonly analyse: () => void;
  readonly rescan: () => void;
  readonly retry: () => void;
  /** Asks for the site for good: needs the click. */
  readonly allowSite: () => void;
  readonly copyDetails: () => void;
}
