import { type Article, type Row, rowsOf, wordsOf } from './article';
import { passageLink } from './fragment';

/** Columns in their order; the interface words the header. */
export const CSV_COLUMNS = [
  'number',
  'counted',
  'class',
  'source',
  'kind',
  'identification',
  'chain',
  'cue',
  'stance',
  'content',
  'anonymity',
  'reason',
  'corrected',
  'sentence',
  'start',
  'end',
  'link',
  'title',
  'address',
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** How the header and the values of closed columns are worded; `value` gets the engine's own word for it. */
export interface CsvWords {
  readonly header: (column: CsvColumn) => string;
  readonly value: (column: CsvColumn, value: string) => string;
  /** Stands for a link without a source. */
  readonly noSource: string;
}

/** The engine's own words, for the command line and for machines. */
export const plainCsvWords: CsvWords = { header: (column) => column, value: (_, value) => value, noSource: 'none' };

// A number, because minifiers would emit an escape as the raw character.
const BYTE_ORDER_MARK = String.fromCodePoint(0xfeff);

/**
 * A table for spreadsheets: RFC 4180, with the byte order mark that Excel needs to read UTF-8. The rows with a value
 * under `counted` are the claims; their classes add up to the counts of popup, badge and sheet.
 */
export function csvOf(article: Article, words: CsvWords = plainCsvWords): string {
  const header = CSV_COLUMNS.map(words.header);
  const rows = rowsOf(article).map((row) => CSV_COLUMNS.map((column) => cellOf(article, row, column, words)));
  return BYTE_ORDER_MARK + [header, ...rows].map((cells) => `${cells.map(field).join(',')}\r\n`).join('');
}

function cellOf(article: Article, row: Row, column: CsvColumn, words: CsvWords): string {
  const { attribution } = row;
  const { text, page } = article;
  switch (column) {
    case 'number':
      return String(row.index + 1);
    case 'counted':
      return words.value('counted', row.kind);
    case 'class':
      return words.value('class', row.class);
    case 'source':
      return row.source ?? words.noSource;
    case 'kind':
      return words.value('kind', attribution.kind);
    case 'identification':
      return words.value('identification', attribution.class);
    case 'chain':
      return row.names.map((name) => name ?? words.noSource).join(' ← ');
    case 'cue':
      return wordsOf(text, attribution.cue);
    case 'stance':
      return words.value('stance', attribution.stance);
    case 'content':
      return row.content;
    case 'anonymity':
      return attribution.anonymity ? words.value('anonymity', attribution.anonymity.state) : '';
    case 'reason':
      return attribution.anonymity && 'span' in attribution.anonymity ? wordsOf(text, attribution.anonymity.span) : '';
    case 'corrected':
      return attribution.corrected ? words.value('corrected', attribution.corrected) : '';
    case 'sentence':
      return wordsOf(text, row.sentence);
    case 'start':
      return String(row.marked.start);
    case 'end':
      return String(row.marked.end);
    case 'link':
      return passageLink(page.address, text, row.marked);
    case 'title':
      return page.title;
    case 'address':
      return page.address;
  }
}

/** What spreadsheets take for a formula when a cell begins with it, full-width forms included (OWASP, CSV injection). */
const FORMULA = /^[\s\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]*[=+\-@\t\r＝＋－＠]/u;

/** One field: guarded by an apostrophe where it would run as a formula, quoted where RFC 4180 asks for it. */
function field(value: string): string {
  const guarded = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n;\t]/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
