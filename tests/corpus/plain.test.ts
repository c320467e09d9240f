import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/engine/engine';

/** False marks that a thousand words without any attribution may have. */
const MOST_PER_THOUSAND = 1;
const LEAST_WORDS = 10_000;

const FOLDER = new URL('./plain/', import.meta.url);
const texts = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, text: readFileSync(new URL(name, FOLDER), 'utf8') }));
const wordsOf = (text: string) => text.match(/\p{L}[\p{L}\p{M}\p{N}]*/gu)?.length ?? 0;

/** What the page would show as a mark, with its surroundings. */
function marksIn({ name, text }: { readonly name: string; readonly text: string }): string[] {
  return analyse(text)
    .attributions.filter((a) => !a.credit)
    .map(({ cue }) => {
      const before = text.slice(Math.max(0, cue.start - 30), cue.start);
      return `${name}: ${before}[${text.slice(cue.start, cue.end)}]${text.slice(cue.end, cue.end + 40)}`.replaceAll(
        '\n',
        ' ',
      );
    });
}

describe('pages that attribute nothing', () => {
  const words = texts.reduce((sum, { text }) => sum + wordsOf(text), 0);
  test('there are enough of them', () => expect(words).toBeGreaterThanOrEqual(LEAST_WORDS));
  test('hardly a mark is shown on them', () => {
    const marks = texts.flatMap(marksIn);
    const perThousand = (marks.length / words) * 1000;
    expect(perThousand, `${perThousand.toFixed(2)} a thousand words:\n${marks.join('\n')}`).toBeLessThanOrEqual(
      MOST_PER_THOUSAND,
    );
  });
});
