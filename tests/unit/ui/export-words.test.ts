import { describe, expect, test } from 'vitest';
import { CSV_COLUMNS, csvOf } from '../../../src/exports/csv';
import { type ExportWords, fileOf } from '../../../src/exports/files';
import { exportWords } from '../../../src/ui/i18n/exports';
import { languages } from '../../../src/ui/i18n/table';
import { readCsv } from '../exports/read-csv';
import { sampleArticle } from '../exports/sample';

describe.each(languages)('%s', (language) => {
  const words: ExportWords = exportWords(language);
  const [header = [], ...rows] = readCsv(csvOf(sampleArticle, words.csv));

  test('every column has a name of its own', () => {
    expect(new Set(header).size).toBe(CSV_COLUMNS.length);
  });

  test.each(['counted', 'class', 'kind', 'identification', 'stance', 'anonymity'] as const)(
    '%s is worded',
    (column) => {
      const at = CSV_COLUMNS.indexOf(column);
      const plain = readCsv(csvOf(sampleArticle)).slice(1);
      rows.forEach((row, i) => {
        const id = plain[i]?.[at] ?? '';
        const word = row[at] ?? '';
        expect(word === '').toBe(id === '');
        if (language === 'ar' && id !== '') expect(word).toMatch(/[\u0600-\u06ff]/);
      });
    },
  );

  test('annotations say their language', () => {
    expect(fileOf(sampleArticle, 'annotation', words, () => 'urn:uuid:x').text).toContain(`"language": "${language}"`);
  });
});
