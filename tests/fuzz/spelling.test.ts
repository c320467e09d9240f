import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/engine/engine';
import { fold } from '../../src/engine/fold';
import { loadArticles } from '../corpus/load';
import { holds } from './run';
import { found, insideWord, persian, presented, withoutTashkil, withSigns } from './spelling';

const articles = loadArticles();
const texts = fc.constantFrom(...articles.map(({ text }) => text));
const findings = (text: string) => found(text, analyse(text));

function sameAs(text: string, variant: string): void {
  expect(fold(variant).text).toBe(fold(text).text);
  expect(findings(variant)).toEqual(findings(text));
}

const inWords = placesWhere(insideWord);
const anywhere = placesWhere(() => true);

type Places = fc.Arbitrary<readonly [text: string, places: readonly number[]]>;
function placesWhere(passes: (text: string, at: number) => boolean): Places {
  return fc.constantFrom(
    ...articles.map(({ text }) => [text, [...text].map((_, at) => at).filter((at) => passes(text, at))] as const),
  );
}

/** A text, and signs to be put at some of the places. */
const withMany = (places: Places, signs: readonly string[]) =>
  places.chain(([text, list]) => {
    const one = fc.tuple(fc.constantFrom(...list), fc.constantFrom(...signs));
    return fc.tuple(fc.constant(text), fc.array(one, { maxLength: 80 }));
  });

const INVISIBLE = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad'];
const BIDI = ['\u200e', '\u200f', '\u061c', ...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'];

describe('changes nothing found', () => {
  test('tatweel anywhere in words', () =>
    holds(withMany(inWords, ['\u0640', '\u0640\u0640\u0640']), 100, ([text, signs]) =>
      sameAs(text, withSigns(text, signs)),
    ));

  test('zero-width characters anywhere in words', () =>
    holds(withMany(inWords, INVISIBLE), 100, ([text, signs]) => sameAs(text, withSigns(text, signs))));

  test('bidi controls anywhere in words', () =>
    holds(withMany(inWords, BIDI), 100, ([text, signs]) => sameAs(text, withSigns(text, signs))));

  test('invisible signs anywhere at all', () =>
    holds(withMany(anywhere, [...INVISIBLE, ...BIDI]), 100, ([text, signs]) => sameAs(text, withSigns(text, signs))));

  test('presentation forms for any of the letters', () =>
    holds(fc.tuple(texts, fc.infiniteStream(fc.nat({ max: 4 }))), 100, ([text, stream]) => {
      const choices = [...stream.take(text.length)];
      sameAs(
        text,
        presented(text, (at) => choices[at] ?? 0),
      );
    }));

  test.each(articles.map(({ id, text }) => [id, text]))('presentation forms for all letters of %s', (_, text) =>
    sameAs(
      text,
      presented(text, () => 1),
    ),
  );

  test('ی and ک of a Persian keyboard', () =>
    holds(fc.tuple(texts, fc.infiniteStream(fc.boolean())), 60, ([text, stream]) => {
      const choices = [...stream.take(text.length)];
      sameAs(
        text,
        persian(text, (at) => choices[at] ?? false),
      );
    }));

  test.each(articles.map(({ id, text }) => [id, text]))('a Persian keyboard throughout %s', (_, text) =>
    sameAs(
      text,
      persian(text, () => true),
    ),
  );

  test.each(articles.map(({ id, text }) => [id, text]))('no tashkil at all in %s', (_, text) =>
    sameAs(text, withoutTashkil(text)),
  );
});
