import { describe, expect, test } from 'vitest';
import type { Analysis, Attribution, Block, Span } from '../../src/engine/analysis';
import { analyse } from '../../src/engine/engine';
import { loadArticles } from '../corpus/load';
import { faults } from './sound';

interface Article {
  readonly id: string;
  readonly blocks: readonly Block[];
  readonly text: string;
  /** Where the cue of an attribution begins whose source is no look back at an earlier one. */
  readonly explicit: ReadonlySet<number>;
}

const articles = loadArticles().map(({ id, text, attributions }): Article => {
  const whole = text.trimEnd();
  const blocks = whole.split('\n').map((line, i): Block => ({ text: line, role: i === 0 ? 'title' : 'paragraph' }));
  const explicit = attributions.filter((a) => a.source && !a.refersTo && !a.credit && !a.optional);
  return { id, blocks, text: whole, explicit: new Set(explicit.map(({ cue }) => cue.start)) };
});

const HEADING: Block = { text: 'أخبار أخرى', role: 'heading' };
const EMPTY: Block = { text: '', role: 'paragraph' };

interface Joined {
  readonly first: Article;
  readonly second: Article;
  readonly text: string;
  readonly analysis: Analysis;
  /** Offset at which the second article begins. */
  readonly from: number;
}

function join(first: Article, second: Article): Joined {
  const blocks = [...first.blocks, EMPTY, HEADING, EMPTY, ...second.blocks];
  const text = blocks.map((block) => block.text).join('\n');
  return { first, second, text, analysis: analyse(blocks), from: text.length - second.text.length };
}

/** Every article behind every other. */
const joined = new Map(
  articles.map((second) => [
    second.id,
    articles.filter((first) => first !== second).map((first) => join(first, second)),
  ]),
);
const alone = new Map(articles.map(({ id, blocks }) => [id, analyse(blocks).attributions]));
const ids = articles.map(({ id }) => id);

// a medium is linked once in a text, where it is told first
const told = ({ rule }: Attribution) => rule === 'medium';
const inSecond = ({ analysis, from }: Joined) => analysis.attributions.filter((a) => a.cue.start >= from && !told(a));
const inSecondAlone = ({ second }: Joined) => (alone.get(second.id) ?? []).filter((a) => !told(a));

/** What stands in the article, without what it refers to: that may lie in the article before. */
function standing(text: string, { cue, source, content, rule }: Attribution, from: number) {
  const at = (span: Span | null) => span && [span.start - from, span.end - from];
  return { cue: text.slice(cue.start, cue.end), at: at(cue), source: at(source), content: at(content), rule };
}

/** The same with who is meant. */
function whole(text: string, a: Attribution) {
  const { kind, named, class: finer, stance, resolved } = a;
  return { ...standing(text, a, 0), kind, named, finer, stance, resolved };
}

describe('before another article, a blank line and a heading, every attribution stays as it was', () => {
  test.each(ids)('%s', (id) => {
    const before = (alone.get(id) ?? []).filter((a) => !told(a));
    expect(before.length).toBeGreaterThan(0);
    for (const list of joined.values())
      for (const { first, second, text, analysis, from } of list) {
        if (first.id !== id) continue;
        const found = analysis.attributions.filter((a) => a.cue.end <= first.text.length && !told(a));
        expect(
          found.map((a) => whole(text, a)),
          second.id,
        ).toEqual(before.map((a) => whole(first.text, a)));
        expect(analysis.attributions.filter((a) => a.cue.start > first.text.length && a.cue.start < from)).toEqual([]);
      }
  });
});

describe('behind another article, a blank line and a heading, cues, sources and contents stay', () => {
  test.each(ids)('%s', (id) => {
    for (const pair of joined.get(id) ?? []) {
      const found = inSecond(pair).map((a) => standing(pair.text, a, pair.from));
      expect(found, pair.first.id).toEqual(inSecondAlone(pair).map((a) => standing(pair.second.text, a, 0)));
    }
  });
});

describe('behind another article, sources that look back at nothing keep kind and class', () => {
  test.each(ids)('%s', (id) => {
    for (const pair of joined.get(id) ?? []) {
      const classes = (list: readonly Attribution[], from: number) =>
        list
          .filter((a) => pair.second.explicit.has(a.cue.start - from))
          .map((a) => [a.cue.start - from, a.kind, a.named, a.class, a.resolved]);
      expect(classes(inSecond(pair), pair.from), pair.first.id).toEqual(classes(inSecondAlone(pair), 0));
    }
  });
});

test('all spans and links of joined articles are sound', () => {
  for (const list of joined.values())
    for (const { first, second, text, analysis } of list)
      expect(faults(text, analysis), `${first.id} ${second.id}`).toEqual([]);
});
