import { describe, expect, test } from 'vitest';
import { countsOf } from '../../../src/engine/claims';
import { rowsOf } from '../../../src/exports/article';
import {
  countByGroup,
  type Filter,
  filtered,
  folded,
  type Group,
  listedRows,
  noFilter,
} from '../../../src/panel/filter';
import { sampleAnalysis, sampleText } from '../exports/sample';

const rows = rowsOf({ analysis: sampleAnalysis, text: sampleText });
const listed = listedRows(rows);
const pass = (filter: Partial<Filter>) =>
  filtered(listed, rows, sampleText, { ...noFilter, ...filter }).map(({ index }) => index);
const groups = (...wanted: Group[]) => ({ groups: new Set(wanted) });

test('outer links are no lines of their own', () => {
  expect(listed.map(({ index }) => index)).toEqual([0, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test('the numbers at the filters are those that everybody counts', () => {
  const { claims: _, ...counts } = countsOf(sampleAnalysis);
  expect(countByGroup(listed)).toEqual({ ...counts, undecided: 1, act: 1, credit: 1 });
});

describe('what passes', () => {
  test.each<[string, Partial<Filter>, number[]]>([
    ['everything', {}, [0, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ['one class', groups('hearsay'), [7]],
    ['two classes', groups('wire', 'named'), [4, 6]],
    ['what is not counted', groups('act', 'credit', 'undecided'), [0, 5, 10]],
    ['a source with what came through it', { source: 'aa' }, [2, 3]],
    ['words of a claim', { words: 'المعابر' }, [3]],
    ['words in another spelling', { words: 'القوافل وصلت الى المدينه' }, [6, 7]],
    ['the name of an outer link', { words: 'وكالة الأناضول' }, [2, 3]],
    ['class and words', { ...groups('unnamed'), words: 'الاتفاق' }, [8, 9]],
    ['nothing', { words: 'لا وجود لها' }, []],
  ])('%s', (_, filter, expected) => {
    expect(pass(filter)).toEqual(expected);
  });
});

test.each([
  ['أُغلقَ', 'اغلق'],
  ['  إلى   مدينةٍ ', 'الي مدينه'],
  ['الـــسلام', 'السلام'],
  ['Reuters', 'reuters'],
])('%s is compared as %s', (written, plain) => {
  expect(folded(written)).toBe(plain);
});
