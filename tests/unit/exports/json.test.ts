import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { annotationsOf } from '../../../src/exports/annotation';
import { jsonOf } from '../../../src/exports/json';
import { at, sampleArticle, sampleText } from './sample';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const words = v.strictObject({ start: offset, end: offset, words: v.string() });
const counts = { wire: offset, named: offset, unnamed: offset, hearsay: offset, claims: offset };

/** The documented shape; strict, so that a field that is added has to be written here and in the help. */
const exportSchema = v.strictObject({
  format: v.literal('isnad-article'),
  schema: v.literal(1),
  page: v.strictObject({
    address: v.pipe(v.string(), v.url()),
    title: v.string(),
    host: v.string(),
    exportedAt: v.pipe(v.string(), v.isoTimestamp()),
  }),
  counts: v.strictObject(counts),
  sources: v.array(
    v.strictObject({
      id: v.string(),
      name: v.string(),
      kind: v.string(),
      catalogueId: v.nullable(v.string()),
      direct: v.array(offset),
      relayed: v.array(offset),
    }),
  ),
  attributions: v.array(
    v.strictObject({
      index: offset,
      what: v.picklist(['claim', 'link', 'act', 'credit', 'undecided']),
      class: v.string(),
      linkClass: v.string(),
      kind: v.string(),
      identification: v.string(),
      named: v.boolean(),
      cue: words,
      source: v.nullable(words),
      name: v.nullable(v.string()),
      content: v.array(words),
      chain: v.array(v.strictObject({ index: offset, name: v.nullable(v.string()), class: v.string() })),
      stance: v.string(),
      anonymity: v.nullable(v.strictObject({ state: v.string(), words: v.nullable(v.string()) })),
      corrected: v.nullable(v.string()),
      sentence: words,
      link: v.pipe(v.string(), v.url()),
    }),
  ),
  textLength: offset,
  partial: v.nullable(v.strictObject({ analysed: offset, total: offset })),
});

describe('JSON', () => {
  const exported = v.parse(exportSchema, JSON.parse(jsonOf(sampleArticle)));

  test('chains are resolved', () => {
    expect(exported.attributions[3]?.chain).toEqual([
      { index: 1, name: 'وكالة الأناضول', class: 'wire' },
      { index: 3, name: 'مصادر محلية', class: 'unnamed' },
    ]);
  });

  test('sources say where they are cited directly and where others are relayed', () => {
    expect(exported.sources.find(({ id }) => id === 'aa')).toMatchObject({ direct: [], relayed: [1] });
    expect(exported.sources.find(({ id }) => id === 'reuters')).toMatchObject({ direct: [6], relayed: [] });
  });

  test('words are those of their offsets', () => {
    const all = exported.attributions.flatMap((one) => [
      one.cue,
      one.sentence,
      ...one.content,
      ...(one.source ? [one.source] : []),
    ]);
    for (const one of all) expect(sampleText.slice(one.start, one.end).trim()).toBe(one.words);
  });
});

const iri = v.pipe(v.string(), v.url());
const body = v.strictObject({
  type: v.literal('TextualBody'),
  purpose: v.picklist(['classifying', 'describing']),
  value: v.string(),
  format: v.literal('text/plain'),
  language: v.string(),
});
const annotation = v.strictObject({
  id: iri,
  type: v.literal('Annotation'),
  motivation: v.literal('classifying'),
  created: v.pipe(v.string(), v.isoTimestamp()),
  body: v.array(body),
  target: v.strictObject({
    source: iri,
    selector: v.strictTuple([
      v.strictObject({
        type: v.literal('TextQuoteSelector'),
        exact: v.string(),
        prefix: v.string(),
        suffix: v.string(),
      }),
      v.strictObject({ type: v.literal('TextPositionSelector'), start: offset, end: offset }),
    ]),
  }),
});
const collection = v.strictObject({
  '@context': v.literal('http://www.w3.org/ns/anno.jsonld'),
  id: iri,
  type: v.literal('AnnotationCollection'),
  label: v.string(),
  total: offset,
  first: v.strictObject({
    id: iri,
    type: v.literal('AnnotationPage'),
    startIndex: v.literal(0),
    items: v.array(annotation),
  }),
});

describe('Web Annotation', () => {
  let last = 0;
  const written = annotationsOf(
    sampleArticle,
    () => `urn:uuid:00000000-0000-4000-8000-${String(++last).padStart(12, '0')}`,
  );
  const { first, ...whole } = v.parse(collection, JSON.parse(written));

  test('every identifier is its own', () => {
    const ids = [whole.id, first.id, ...first.items.map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('the two selectors name the same words', () => {
    for (const { target } of first.items) {
      const [quote, position] = target.selector;
      expect(sampleText.slice(position.start, position.end)).toBe(quote.exact);
      expect(sampleText).toContain(quote.prefix + quote.exact + quote.suffix);
    }
  });

  test('the words are cue and source', () => {
    expect(first.items[1]?.target.selector[1]).toMatchObject(at('نقلت وكالة الأناضول'));
  });

  test('the description is the chain and the claim', () => {
    expect(first.items[2]?.body[1]?.value).toBe('وكالة الأناضول ← مصادر محلية ← إن الهدنة بدأت فجر اليوم');
  });
});
