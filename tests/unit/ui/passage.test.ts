import { describe, expect, test } from 'vitest';
import type { Attribution, Span } from '../../../src/engine/analysis';
import { passageOf } from '../../../src/ui/passage';

function attributionIn(text: string, cue: string, source: string | null): Attribution {
  const span = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  return {
    cue: span(cue),
    source: source === null ? null : span(source),
    content: null,
    kind: 'unnamed',
    named: false,
    entity: null,
    resolved: true,
    via: null,
    stance: 'neutral',
    class: 'unplaced',
    rule: 'verb',
    evidence: [],
  };
}

const wordsOf = (text: string, cue: string, source: string | null) =>
  passageOf(text, attributionIn(text, cue, source))
    .map(({ words, mark }) => (mark ? `[${words}]` : words))
    .join('');

const long = 'كلمة '.repeat(60).trim();

describe('the passage around a mark', () => {
  test.each([
    [
      'cue and source are marked',
      'قال مصدر أمني إن الطريق أُغلق.',
      'قال',
      'مصدر أمني',
      '[قال] [مصدر أمني] إن الطريق أُغلق.',
    ],
    ['the source may come first', 'مصدر أمني: الطريق أُغلق', ':', 'مصدر أمني', '[مصدر أمني][:] الطريق أُغلق'],
    ['a mark without a source', 'وأضاف أن الطريق أُغلق', 'وأضاف', null, '[وأضاف] أن الطريق أُغلق'],
    [
      'other sentences are left out',
      'نام الناس. قال خبير إن الغد أفضل. ثم قاموا.',
      'قال',
      'خبير',
      '[قال] [خبير] إن الغد أفضل.',
    ],
    ['other blocks are left out', 'عنوان\nقال خبير شيئًا\nخاتمة', 'قال', 'خبير', '[قال] [خبير] شيئًا'],
    ['a source inside its cue is marked once', 'بحسب المصدر', 'بحسب المصدر', 'المصدر', '[بحسب المصدر]'],
  ])('%s', (_what, text, cue, source, expected) => {
    expect(wordsOf(text, cue, source)).toBe(expected);
  });

  test('a long sentence is cut at words on both sides', () => {
    const words = wordsOf(`${long} قال خبير ${long}`, 'قال', 'خبير');
    expect(words).toMatch(/^… كلمة/);
    expect(words).toMatch(/كلمة …$/);
    expect(words.length).toBeLessThan(280);
  });
});
