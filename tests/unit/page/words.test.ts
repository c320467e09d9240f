import { describe, expect, test } from 'vitest';
import { directionOf, fill, type Language, languages, plural, type Words, wordsIn } from '../../../src/page/words';
import { ar } from '../../../src/platform/page-words/ar';
import { en } from '../../../src/platform/page-words/en';
import { fr } from '../../../src/platform/page-words/fr';

const words: Readonly<Record<Language, Words>> = { ar, en, fr };

/** Every text of a language by its path, plural forms as one text. */
function texts(language: Language): Map<string, string> {
  const out = new Map<string, string>();
  const walk = (value: object, path: string) => {
    for (const [key, inner] of Object.entries(value)) {
      if (path === 'cited') continue;
      if (typeof inner === 'string') out.set(`${path}${key}`, inner);
      else walk(inner, key === 'cited' ? 'cited' : `${path}${key}.`);
    }
  };
  walk(words[language], '');
  return out;
}

describe.each(languages)('words in %s', (language) => {
  test('every text of Arabic exists and is not empty', () => {
    const mine = texts(language);
    const missing = [...texts('ar').keys()].filter((key) => !mine.get(key)?.trim());
    expect(missing).toEqual([]);
  });

  test('holes are the same as in Arabic', () => {
    const holes = (text = '') => (text.match(/\{\w+\}/g) ?? []).sort().join();
    const mine = texts(language);
    expect([...texts('ar')].filter(([key, text]) => holes(text) !== holes(mine.get(key)))).toEqual([]);
  });

  test('every plural category of the language has its form', () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    expect(categories.filter((c) => !words[language].cited[c])).toEqual([]);
  });
});

test.each(['en', 'fr'] as const)('nothing in %s was left in Arabic', (language) => {
  expect([...texts(language).values()].filter((text) => /\p{Script=Arabic}/u.test(text))).toEqual([]);
});

test.each([
  ['ar', 1, 'يُنسب إليه في هذا المقال مرة واحدة'],
  ['ar', 2, 'يُنسب إليه في هذا المقال مرتين'],
  ['ar', 3, 'يُنسب إليه في هذا المقال 3 مرات'],
  ['ar', 11, 'يُنسب إليه في هذا المقال 11 مرة'],
  ['ar', 100, 'يُنسب إليه في هذا المقال 100 مرة'],
  ['en', 1, 'Cited once in this article'],
  ['en', 2, 'Cited 2 times in this article'],
  ['fr', 1, 'Citée une fois dans cet article'],
  ['fr', 5, 'Citée 5 fois dans cet article'],
] as const)('plural in %s of %d', (language, n, expected) => {
  expect(plural(language, words[language].cited, n)).toBe(expected);
});

test('position in words', () => {
  expect(fill(words.ar.position, { n: 3, of: 14 })).toBe('3 من 14');
});

test.each([
  ['ar', 'rtl'],
  ['en', 'ltr'],
  ['fr', 'ltr'],
] as const)('direction of %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});

test('a language that nobody told is a mistake of ours', () => {
  expect(() => wordsIn('fr')).toThrow('not learnt');
});
