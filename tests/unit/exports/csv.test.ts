import { describe, expect, test } from 'vitest';
import { CSV_COLUMNS, type CsvColumn, csvOf } from '../../../src/exports/csv';
import { readCsv } from './read-csv';
import { sampleAnalysis, sampleArticle } from './sample';

const file = csvOf(sampleArticle);
const rows = readCsv(file);
const cell = (row: number, column: CsvColumn) => rows[row + 1]?.[CSV_COLUMNS.indexOf(column)];

test('begins with the byte order mark of UTF-8', () => {
  expect(new TextEncoder().encode(file).slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
});

test('every line has every column', () => {
  expect(rows).toHaveLength(sampleAnalysis.attributions.length + 1);
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([CSV_COLUMNS.length]));
});

test.each<[number, CsvColumn, string]>([
  [0, 'counted', 'credit'],
  [1, 'counted', 'link'],
  [2, 'counted', 'claim'],
  [5, 'counted', 'act'],
  [10, 'counted', 'undecided'],
  [2, 'chain', 'وكالة الأناضول ← مصادر محلية'],
  [3, 'chain', 'وكالة الأناضول ← مصادر محلية'],
  [3, 'content', 'أن المعابر فُتحت أمام المدنيين'],
  [2, 'reason', 'طلبت عدم ذكر أسمائها'],
  [7, 'source', 'none'],
  [9, 'anonymity', 'absent'],
  [9, 'sentence', 'وأكد مسؤول رفيع أن الاتفاق مؤقت.'],
])('row %i: %s is %s', (row, column, value) => {
  expect(cell(row, column)).toBe(value);
});

describe('what a spreadsheet would run as a formula', () => {
  const titled = (title: string) =>
    readCsv(csvOf({ ...sampleArticle, page: { ...sampleArticle.page, title } }))[1]?.[CSV_COLUMNS.indexOf('title')];

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://x","y")', ' =1', '＝1', '\u200f=1'])(
    '%j is guarded',
    (title) => {
      expect(titled(title)).toBe(`'${title}`);
    },
  );

  test.each(['1=1', 'قال: "نعم"، ثم, قال', 'سطر\nوسطر', 'a;b', ''])('%j stays as it is', (title) => {
    expect(titled(title)).toBe(title);
  });
});
