import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/ui/i18n/language';
import { type Entry, languages, messages, pluralCategories, type Table, translator } from '../../../src/ui/i18n/table';
import { terms } from '../../../src/ui/i18n/terms';

const tables: Record<string, Table> = Object.fromEntries(
  Object.entries(import.meta.glob('../../../src/ui/i18n/*.ts', { eager: true })).flatMap(([path, module]) =>
    Object.entries(module as Record<string, unknown>)
      .filter(([, value]) => isTable(value))
      .map(([name, value]) => [`${path.split('/').pop()} ${name}`, value as Table]),
  ),
);

function isTable(value: unknown): boolean {
  const first = typeof value === 'object' && value !== null ? Object.values(value)[0] : undefined;
  return typeof first === 'object' && first !== null && 'ar' in first && 'en' in first;
}

const textsOf = (entry: Entry, language: (typeof languages)[number]): string[] => {
  const text = entry[language];
  return typeof text === 'string' ? [text] : Object.values(text);
};

const placeholdersOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

const entries = Object.entries(tables).flatMap(([table, all]) =>
  Object.entries(all).map(([key, entry]) => ({ where: `${table} ${key}`, entry })),
);

test('the tables are found', () => {
  expect(Object.keys(tables)).toContain('terms.ts terms');
});

describe.each(entries)('$where', ({ entry }) => {
  test('has every language, and the same shape in each', () => {
    expect(Object.keys(entry).sort()).toEqual([...languages].sort());
    expect(new Set(languages.map((language) => typeof entry[language])).size).toBe(1);
    for (const language of languages) {
      const text = entry[language];
      if (typeof text !== 'string') expect(Object.keys(text).sort()).toEqual([...pluralCategories[language]].sort());
      for (const words of textsOf(entry, language)) expect(words.trim()).not.toBe('');
    }
  });

  test('has the same placeholders in each language', () => {
    const [model = ''] = textsOf(entry, 'en').slice(-1);
    const needed = placeholdersOf(model).filter((name) => name !== 'count');
    for (const language of languages) {
      for (const words of textsOf(entry, language)) {
        expect(placeholdersOf(words).filter((name) => name !== 'count')).toEqual(needed);
      }
      const [other = ''] = textsOf(entry, language).slice(-1);
      expect(placeholdersOf(other)).toEqual(placeholdersOf(model));
    }
  });

  test('is written in the script of its language', () => {
    for (const words of textsOf(entry, 'ar')) expect(words).toMatch(/[\u0600-\u06ff]|^[^\p{L}]*$|\{|https?:/u);
  });
});

const sources = Object.values(
  import.meta.glob(['../../../src/**/*.ts', '../../../src/**/*.tsx'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
).join('\n');

test.each(entries.map(({ where }) => where))('%s is used', (where) => {
  const key = where.split(' ').at(-1);
  // Once where it is written, and at least once more.
  expect(sources.match(new RegExp(`\\b${key}\\b`, 'g'))?.length ?? 0).toBeGreaterThan(1);
});

const sample = messages({
  greeting: { ar: 'أهلًا {name}', en: 'Hello {name}', fr: 'Bonjour {name}' },
  rows: terms.claims,
});

describe('plural forms', () => {
  test.each([
    ['ar', 0, 'لا أقوال منقولة'],
    ['ar', 1, 'قول منقول واحد'],
    ['ar', 2, 'قولان منقولان'],
    ['ar', 3, '3 أقوال منقولة'],
    ['ar', 11, '11 قولًا منقولًا'],
    ['ar', 100, '100 قول منقول'],
    ['en', 1, '1 claim'],
    ['en', 2, '2 claims'],
    ['fr', 0, '0 propos rapporté'],
    ['fr', 2, '2 propos rapportés'],
  ] as const)('%s, %i', (language, count, expected) => {
    expect(translator(sample, language)('rows', { count })).toBe(expected);
  });
});

test('a name of the other direction is isolated inside the sentence', () => {
  expect(translator(sample, 'ar')('greeting', { name: 'Reuters' })).toBe('أهلًا \u2068Reuters\u2069');
});

describe('the language of the interface', () => {
  test.each([
    ['auto', ['fr-CA', 'en'], 'fr'],
    ['auto', ['de', 'en-GB'], 'en'],
    ['auto', ['de'], 'ar'],
    ['auto', ['ar-MA', 'fr'], 'ar'],
    ['en', ['ar'], 'en'],
  ] as const)('%s with %j is %s', (choice, preferred, expected) => {
    expect(languageOf(choice, preferred)).toBe(expected);
  });
});
