import { type AnnotationWords, annotationsOf, plainAnnotationWords } from './annotation';
import type { Article } from './article';
import { type CsvWords, csvOf, plainCsvWords } from './csv';
import { jsonOf } from './json';

export const exportFormats = ['csv', 'json', 'annotation'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The interface's words for the formats that people read. */
export interface ExportWords {
  readonly csv: CsvWords;
  readonly annotation: AnnotationWords;
}

export const plainExportWords: ExportWords = { csv: plainCsvWords, annotation: plainAnnotationWords };

/** A file as it is handed to the reader. */
export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** `newId` gives an IRI at each call; only annotations need it. */
export function fileOf(article: Article, format: ExportFormat, words: ExportWords, newId: () => string): ExportFile {
  const name = baseName(article);
  switch (format) {
    case 'csv':
      return { name: `${name}.csv`, type: 'text/csv;charset=utf-8', text: csvOf(article, words.csv) };
    case 'json':
      return { name: `${name}.json`, type: 'application/json', text: jsonOf(article) };
    case 'annotation':
      return {
        name: `${name}.jsonld`,
        type: 'application/ld+json',
        text: annotationsOf(article, newId, words.annotation),
      };
  }
}

/** Host and day; only what every file system takes. */
function baseName({ page }: Article): string {
  const host =
    page.host
      .toLowerCase()
      .replace(/[^a-z0-9.-]+/g, '-')
      .replace(/^[.-]+|[.-]+$/g, '') || 'page';
  return `isnad-${host}-${page.exportedAt.slice(0, 10)}`;
}
