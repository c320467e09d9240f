import { quoteOf } from '../engine/quote';
import { type Article, type Row, rowsOf } from './article';

/** How a class and a link without a source are worded in the annotations, and the language of those words. */
export interface AnnotationWords {
  readonly language: string;
  readonly class: (row: Row) => string;
  readonly noSource: string;
}

export const plainAnnotationWords: AnnotationWords = {
  language: 'en',
  class: (row) => row.class,
  noSource: 'no source',
};

/**
 * W3C Web Annotation (https://www.w3.org/TR/annotation-model/): one annotation for each mark, on its words, named by a
 * quote and by a position. Positions count UTF-16 units in the article's text, not in the whole document: readers that
 * anchor by the quote first, as Hypothesis does, find them. `newId` gives an IRI at each call.
 */
export function annotationsOf(
  article: Article,
  newId: () => string,
  words: AnnotationWords = plainAnnotationWords,
): string {
  const rows = rowsOf(article);
  const collection = newId();
  const page = newId();
  const items = rows.map((row) => annotationOf(article, row, newId(), words));
  const value = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: collection,
    type: 'AnnotationCollection',
    label: article.page.title,
    total: items.length,
    first: { id: page, type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function annotationOf({ page, text }: Article, row: Row, id: string, words: AnnotationWords) {
  const chain = row.names.map((name) => name ?? words.noSource).join(' ← ');
  const body = (purpose: 'classifying' | 'describing', value: string) => ({
    type: 'TextualBody',
    purpose,
    value,
    format: 'text/plain',
    language: words.language,
  });
  return {
    id,
    type: 'Annotation',
    motivation: 'classifying',
    created: page.exportedAt,
    body: [
      body('classifying', words.class(row)),
      body('describing', row.content ? `${chain} ← ${row.content}` : chain),
    ],
    target: {
      source: page.address,
      selector: [
        { type: 'TextQuoteSelector', ...quoteOf(text, row.marked) },
        { type: 'TextPositionSelector', start: row.marked.start, end: row.marked.end },
      ],
    },
  };
}
