import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/engine/engine';

/**
 * Constructions by what they teach: a sentence, then what is found in it, an attribution a line as
 * `cue ← source : kind`; a source in brackets is who an implicit one refers to, behind `=` whom an explicit one, `–` nobody. No line: nothing is marked.
 */

/** Sentence and expected lines of a table. */
function rowsOf(table: string): [string, string[]][] {
  const rows: [string, string[]][] = [];
  for (const line of table.trim().split('\n')) {
    if (line.startsWith('  ')) rows.at(-1)?.[1].push(line.trim());
    else rows.push([line, []]);
  }
  return rows;
}

/** An attribution as the tables write it. */
function lines(text: string): string[] {
  const { attributions, entities } = analyse(text);
  const slice = (span: { start: number; end: number }) => text.slice(span.start, span.end);
  return attributions.map(({ cue, source, entity, resolved, kind }) => {
    const known = entities.find(({ id }) => id === entity);
    const name = known?.name;
    const written = source ? slice(source) : undefined;
    const refers = resolved && known?.catalogueId === undefined && name !== undefined && name !== written;
    const shown =
      written === undefined ? (name === undefined ? '–' : `[${name}]`) : refers ? `${written} = ${name}` : written;
    return `${slice(cue)} ← ${shown} : ${kind}`;
  });
}

/** One test a sentence, in groups by what they teach. */
export function testTables(tables: Readonly<Record<string, string>>): void {
  describe.each(Object.entries(tables))('%s', (_, table) => {
    test.each(rowsOf(table))('%s', (sentence, expected) => {
      expect(lines(sentence)).toEqual(expected);
    });
    test('cut behind any word, nothing throws', () => {
      for (const [sentence] of rowsOf(table))
        for (const { index } of sentence.matchAll(/[ ،:.]/g)) {
          const [short, marked] = [sentence.slice(0, index), sentence.slice(0, index + 1)];
          expect(() => [analyse(short), analyse(marked), analyse(`${short}،`)], short).not.toThrow();
        }
    });
  });
}
