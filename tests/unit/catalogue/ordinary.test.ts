import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../../src/build/catalogue';
import type { Entry } from '../../../src/build/catalogue-tables';
import { isOrdinary, wordsOf } from '../../../src/catalogue/spelling';
import { analyse } from '../../../src/engine/engine';
import { found } from './find';
import { ORDINARY_SENTENCES } from './ordinary-sentences';

const flagged: readonly Entry[] = readCatalogue().filter((entry) =>
  [entry.name, ...entry.aliases].some((alias) => isOrdinaryWord(entry, alias)),
);

/** Agencies' long forms («الأنباء الألمانية») are left to the tables' check. */
function isOrdinaryWord(entry: Entry, alias: string): boolean {
  return isOrdinary(entry, alias) && !/^~(الأنباء|أنباء|الصحافة) /.test(alias) && alias !== '~ريا';
}

describe('names that are ordinary words', () => {
  it('every one has three sentences', () => {
    const missing = flagged.filter(({ name }) => !(name in ORDINARY_SENTENCES)).map(({ name }) => name);
    expect(missing).toEqual([]);
  });

  it('the sentences are about names that are flagged', () => {
    const names = new Set(flagged.map(({ name }) => name));
    expect(Object.keys(ORDINARY_SENTENCES).filter((name) => !names.has(name))).toEqual([]);
  });

  it.each(flagged.map((entry) => [entry.name, entry] as const))('%s', (name, entry) => {
    const words = [name, ...entry.aliases].filter((alias) => isOrdinary(entry, alias)).map(phrase);
    for (const sentence of ORDINARY_SENTENCES[name] ?? []) {
      expect(
        words.some((word) => phrase(sentence).includes(word)),
        sentence,
      ).toBe(true);
      expect(found(sentence), sentence).not.toContain(entry.id);
      const { entities } = analyse(sentence, {});
      expect(
        entities.map(({ catalogueId }) => catalogueId),
        sentence,
      ).not.toContain(entry.id);
    }
  });
});

function phrase(text: string): string {
  return wordsOf(text).join(' ');
}
