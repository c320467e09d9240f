import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attribution, Span } from '../../src/engine/analysis';
import { analyse } from '../../src/engine/engine';
import { loadArticles } from '../corpus/load';
import { holds } from './run';
import { faults } from './sound';

const articles = loadArticles();
const texts = articles.map(({ text }) => text.trimEnd());
const HEADINGS = ['أخبار أخرى', 'اقرأ في هذا العدد', 'ملف الأسبوع'];

/** What stands in the article, without what it refers to: that may lie in the article before. */
function standing(text: string, a: Attribution, by: number) {
  const at = (span: Span | null) => (span ? [span.start - by, span.end - by] : null);
  return {
    cue: text.slice(a.cue.start, a.cue.end),
    at: at(a.cue),
    source: at(a.source),
    content: at(a.content),
    rule: a.rule,
  };
}

const pairs = fc.tuple(fc.constantFrom(...texts), fc.constantFrom(...texts), fc.constantFrom(...HEADINGS));

describe('two articles joined by a blank line and a heading', () => {
  test('the first keeps every attribution as it was', () =>
    holds(pairs, 120, ([first, second, heading]) => {
      const alone = analyse(first).attributions;
      const joined = analyse(`${first}\n\n${heading}\n\n${second}`).attributions;
      expect(joined.slice(0, alone.length)).toEqual(alone);
    }));

  test('the second keeps its cues, sources and contents', () =>
    holds(pairs, 120, ([first, second, heading]) => {
      const before = `${first}\n\n${heading}\n\n`;
      const joined = before + second;
      const alone = analyse(second).attributions.map((a) => standing(second, a, 0));
      const inJoined = analyse(joined).attributions.filter(({ cue }) => cue.start >= before.length);
      expect(inJoined.map((a) => standing(joined, a, before.length))).toEqual(alone);
    }));

  test('named and unnamed stay what they are where the second says who speaks', () =>
    holds(pairs, 120, ([first, second, heading]) => {
      const before = `${first}\n\n${heading}\n\n`;
      const analysis = analyse(before + second);
      const classes = (list: readonly Attribution[]) =>
        list
          .filter(({ source, rule }) => source && rule !== 'medium')
          .map(({ kind, named, credit }) => [kind, named, credit]);
      const inJoined = analysis.attributions.filter(({ cue }) => cue.start >= before.length);
      expect(classes(inJoined)).toEqual(classes(analyse(second).attributions));
      expect(faults(before + second, analysis)).toEqual([]);
    }));
});
