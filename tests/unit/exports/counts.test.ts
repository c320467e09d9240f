import { expect, test } from 'vitest';
import { countsOf } from '../../../src/engine/claims';
import { annotationsOf } from '../../../src/exports/annotation';
import { rowsOf } from '../../../src/exports/article';
import { CSV_COLUMNS, csvOf } from '../../../src/exports/csv';
import { exportOf } from '../../../src/exports/json';
import { sheetOf } from '../../../src/exports/sheet';
import { readCsv } from './read-csv';
import { sampleAnalysis, sampleArticle } from './sample';

const classes = ['wire', 'named', 'unnamed', 'hearsay'] as const;
const { claims, ...counts } = countsOf(sampleAnalysis);

/** Tallies classes as somebody who only has the file would. */
const tally = (found: readonly string[]) =>
  Object.fromEntries(classes.map((name) => [name, found.filter((other) => other === name).length]));

test('the sample has claims of every class', () => {
  expect(counts).toEqual({ wire: 1, named: 1, unnamed: 4, hearsay: 1 });
});

test('panel rows', () => {
  expect(
    tally(
      rowsOf(sampleArticle)
        .filter(({ kind }) => kind === 'claim')
        .map((row) => row.class),
    ),
  ).toEqual(counts);
});

test('CSV', () => {
  const [counted, cls] = [CSV_COLUMNS.indexOf('counted'), CSV_COLUMNS.indexOf('class')];
  const rows = readCsv(csvOf(sampleArticle)).slice(1);
  expect(tally(rows.filter((row) => row[counted] === 'claim').map((row) => row[cls] ?? ''))).toEqual(counts);
});

test('JSON', () => {
  const exported = exportOf(sampleArticle);
  expect(exported.counts).toEqual({ ...counts, claims: claims.length });
  expect(tally(exported.attributions.filter(({ what }) => what === 'claim').map((one) => one.class))).toEqual(counts);
});

test('sheet', () => {
  const sheet = sheetOf(sampleArticle);
  expect(sheet.counts).toEqual({ ...counts, claims: claims.length });
  expect(tally(sheet.claims.map((claim) => claim.class))).toEqual(counts);
  expect(sheet.direct + sheet.relayed).toBe(claims.length);
  expect(sheet.anonymity.given + sheet.anonymity.asked + sheet.anonymity.absent).toBe(counts.unnamed);
});

test('Web Annotation has one annotation a mark', () => {
  expect(JSON.parse(annotationsOf(sampleArticle, () => 'urn:uuid:x')).total).toBe(sampleAnalysis.attributions.length);
});
