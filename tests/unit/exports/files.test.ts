import { expect, test } from 'vitest';
import { fileOf, plainExportWords } from '../../../src/exports/files';
import { sampleArticle } from './sample';

const named = (host: string) =>
  fileOf({ ...sampleArticle, page: { ...sampleArticle.page, host } }, 'csv', plainExportWords, () => 'urn:uuid:x').name;

test.each([
  ['news.example', 'isnad-news.example-2026-01-02.csv'],
  ['../..', 'isnad-page-2026-01-02.csv'],
  ['', 'isnad-page-2026-01-02.csv'],
  ['أخبار.example:80', 'isnad-example-80-2026-01-02.csv'],
])('the file of host %s is %s', (host, name) => {
  expect(named(host)).toBe(name);
});

test.each([
  ['csv', /\.csv$/, 'text/csv;charset=utf-8'],
  ['json', /\.json$/, 'application/json'],
  ['annotation', /\.jsonld$/, 'application/ld+json'],
] as const)('%s has its ending and media type', (format, ending, type) => {
  const file = fileOf(sampleArticle, format, plainExportWords, () => 'urn:uuid:x');
  expect(file.name).toMatch(ending);
  expect(file.type).toBe(type);
  expect(file.text.length).toBeGreaterThan(1000);
});
