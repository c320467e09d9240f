import { describe, expect, test } from 'vitest';
import type { SourceKind } from '../../../src/engine/analysis';
import { citationsOf, countsOf } from '../../../src/engine/claims';
import { type Correction, correct, correctedWords } from '../../../src/engine/corrections';
import { findQuote, type Quote, quoteOf } from '../../../src/engine/quote';
import { at, sampleAnalysis, sampleText } from '../exports/sample';

const corrected = (...corrections: Correction[]) => correct(sampleAnalysis, sampleText, corrections);
const wordsOfMark = (index: number): Quote => {
  const attribution = sampleAnalysis.attributions[index];
  if (!attribution) throw new Error(`no attribution ${index}`);
  return correctedWords(sampleText, attribution);
};
const wrong = (index: number): Correction => ({ id: `w${index}`, what: 'wrong', words: wordsOfMark(index) });
const kind = (index: number, to: SourceKind, named: boolean): Correction => ({
  id: `k${index}`,
  what: 'kind',
  words: wordsOfMark(index),
  kind: to,
  named,
});
const add = (words: string, to: SourceKind, named: boolean): Correction => ({
  id: words,
  what: 'add',
  words: quoteOf(sampleText, at(words)),
  kind: to,
  named,
});
const shares = (...corrections: Correction[]) => {
  const { wire, named, unnamed, hearsay } = countsOf(corrected(...corrections));
  return [wire, named, unnamed, hearsay];
};

describe('counts follow: agencies, other named, unnamed, hearsay', () => {
  test.each<[string, Correction[], number[]]>([
    ['nothing corrected', [], [1, 1, 4, 1]],
    ['a wrong mark is gone', [wrong(9)], [1, 1, 3, 1]],
    ['a wrong inner link leaves the outer one as the claim', [wrong(2)], [2, 1, 3, 1]],
    ['a wrong outer link leaves the inner one', [wrong(1)], [1, 1, 4, 1]],
    ['an official who is named after all', [kind(9, 'person', true)], [1, 2, 3, 1]],
    ['a document whose issuer is named', [kind(8, 'document', true)], [1, 2, 3, 1]],
    ['hearsay that has a source', [kind(7, 'outlet', true)], [2, 1, 4, 0]],
    ['an undecided source that is decided', [kind(10, 'unnamed', false)], [1, 1, 5, 1]],
    ['an added agency', [add('المدنيين', 'agency', true)], [2, 1, 4, 1]],
    ['added hearsay', [add('المدنيين', 'hearsay', false)], [1, 1, 4, 2]],
    ['credits and speech acts stay uncounted', [kind(0, 'unnamed', false), kind(5, 'unnamed', false)], [1, 1, 4, 1]],
    ['the later of two corrections holds', [kind(9, 'person', true), kind(9, 'agency', true)], [2, 1, 3, 1]],
  ])('%s', (_, corrections, expected) => {
    expect(shares(...corrections)).toEqual(expected);
  });
});

test('links still point at the same attributions after one before them is gone', () => {
  const { attributions } = corrected(wrong(0));
  expect(attributions[1]).toMatchObject({ cue: at('عن'), via: 0 });
  expect(attributions[2]).toMatchObject({ cue: at('أضافت'), inherited: 0 });
});

test('a removed outer link leaves none', () => {
  const { attributions } = corrected(wrong(1));
  expect(attributions[1]?.via).toBeNull();
  expect(attributions[2]).not.toHaveProperty('inherited');
});

test('an added source stands where it is read and links behind it move on', () => {
  const { attributions } = corrected(add('الرمّان', 'institution', true));
  expect(attributions[0]).toMatchObject({ source: at('الرمّان'), corrected: 'added', rule: 'reader' });
  expect(attributions[3]).toMatchObject({ cue: at('عن'), via: 2 });
});

test('one changed mark does not change the others of its source', () => {
  const { attributions, entities } = corrected(kind(3, 'institution', true));
  expect(attributions[2]).toMatchObject({ kind: 'unnamed', entity: 'local' });
  const changed = attributions[3];
  expect(changed).toMatchObject({ kind: 'institution', named: true, corrected: 'changed' });
  expect(entities.find(({ id }) => id === changed?.entity)).toMatchObject({ name: 'مصادر محلية', kind: 'institution' });
});

test('an added mention of a cited agency is counted with it', () => {
  const analysis = corrected(add('رويترز', 'agency', true));
  expect(citationsOf(analysis).find(({ entity }) => entity.id === 'reuters')?.direct).toHaveLength(2);
});

test('a given reason for anonymity survives a change between unnamed kinds', () => {
  expect(corrected(kind(2, 'unnamed', false)).attributions[2]).toMatchObject({
    anonymity: { state: 'asked' },
    class: 'placed',
  });
});

test('corrections whose words are gone change nothing', () => {
  const gone: Correction = { id: 'x', what: 'wrong', words: { exact: 'لم يعد هنا', prefix: '', suffix: '' } };
  expect(corrected(gone)).toBe(sampleAnalysis);
});

describe('quotes', () => {
  const text = 'قال زيد نعم. وقال زيد لا. ثم قال زيد ربما.';

  test.each([
    ['the only place', { exact: 'ربما', prefix: '', suffix: '' }, text.indexOf('ربما')],
    [
      'the place with the same surroundings',
      { exact: 'قال زيد', prefix: 'ثم ', suffix: ' ربما' },
      text.indexOf('قال زيد ربما'),
    ],
    [
      'surroundings that partly changed',
      { exact: 'قال زيد', prefix: 'أمس. ', suffix: ' نعم' },
      text.indexOf('قال زيد نعم'),
    ],
    ['the first of equals', { exact: 'زيد', prefix: '', suffix: '' }, text.indexOf('زيد')],
  ])('%s', (_, quote, start) => {
    expect(findQuote(text, quote)).toEqual({ start, end: start + quote.exact.length });
  });

  test.each([{ exact: 'عمرو' }, { exact: '' }])('$exact is nowhere', ({ exact }) => {
    expect(findQuote(text, { exact, prefix: '', suffix: '' })).toBeNull();
  });

  test('every span of a text is found again', () => {
    for (let start = 0; start < text.length; start += 3) {
      for (let end = start + 1; end <= text.length; end += 7) {
        expect(findQuote(text, quoteOf(text, { start, end }))).toEqual({ start, end });
      }
    }
  });

  test('surrogate pairs stay whole at the edges of the context', () => {
    const faces = '😀'.repeat(40);
    const { prefix, suffix } = quoteOf(`${faces}ا${faces}`, { start: 80, end: 81 });
    expect(prefix + suffix).not.toMatch(/\p{Surrogate}/u);
  });
});
