import { describe, expect, test } from 'vitest';
import { attributionAt, planMarks, stepsOf } from '../../../src/page/plan';
import { analysis, at, everything, spanOf, text } from './sample';

const painted = (shown = everything) =>
  planMarks(analysis, shown).map(({ index, part, of, span }) => [index, part, of, text.slice(span.start, span.end)]);

describe('what is painted', () => {
  test.each([
    [at.outer, 'cue', 'wire', 'نقلت'],
    [at.outer, 'source', 'wire', 'وكالة الأناضول'],
    [at.inner, 'source', 'unnamed', 'مصادر محلية'],
    [at.inner, 'content', 'unnamed', 'إن الطريق مقطوع'],
    [at.implicit, 'cue', 'wire', 'أوضحت'],
    [at.anonymous, 'content', 'unnamed', 'أن الميزانية نفدت'],
    [at.hearsay, 'content', 'hearsay', 'إن السد تصدع'],
    [at.undecided, 'cue', 'undecided', 'قال'],
  ])('%i: %s of class %s', (...expected) => {
    expect(painted()).toContainEqual(expected);
  });

  test.each([at.outer, at.anaphora, at.implicit, at.act, at.undecided])(
    'no content of %i: somebody named answers for it, or nobody counts it',
    (index) => {
      expect(painted().filter(([i, part]) => i === index && part === 'content')).toEqual([]);
    },
  );

  test('in the order of the text', () => {
    const starts = planMarks(analysis, everything).map(({ span }) => span.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  test('classes and speech acts that the reader switched off are not there', () => {
    const some = painted({ ...everything, wire: false, act: false }).map(([index]) => index);
    expect(new Set(some)).toEqual(new Set([at.inner, at.anonymous, at.hearsay, at.undecided]));
  });
});

test('steps go by reading order; the weak ones leave named sources out', () => {
  expect(stepsOf(analysis, everything, false)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(stepsOf(analysis, everything, true)).toEqual([at.inner, at.anonymous, at.hearsay]);
});

test.each([
  ['الطريق', at.inner],
  ['وكالة الأناضول', at.outer],
  ['الجسر سليم', at.anaphora],
  ['السد', at.hearsay],
  ['طلب عدم', null],
])('who says «%s»', (words, expected) => {
  expect(attributionAt(analysis, spanOf(words))).toBe(expected);
});
