import { describe, expect, test } from 'vitest';
import { countsOf } from '../../../src/engine/claims';
import { listsOf, placesOf, sharesOf } from '../../../src/popup/lists';
import { articleReport, withoutAttributions } from '../../gallery/article';

const lists = listsOf(articleReport);
const names = (citations: readonly { entity: { name: string } }[]) => citations.map(({ entity }) => entity.name);

describe('the lists of an article', () => {
  test('agencies and outlets in the order of citation, with what the catalogue knows', () => {
    const shown = lists.agencies.map(({ citation, details }) => [
      citation.entity.name,
      details?.latin,
      citation.direct.length,
      citation.relayed.length,
    ]);
    expect(shown).toEqual([
      ['الأناضول', 'Anadolu Agency', 1, 1],
      ['رويترز', 'Reuters', 1, 0],
      ['صحيفة المدى الجديد', undefined, 1, 0],
    ]);
  });

  test.each([
    ['person', ['سامر العلي']],
    ['institution', []],
    ['document', ['تقرير للبنك الدولي']],
  ] as const)('other sources: %s', (kind, expected) => {
    expect(names(lists.others[kind])).toEqual(expected);
  });

  test('what is no claim stands apart', () => {
    const sizes = [lists.acts, lists.credits, lists.undecided].map((rows) => rows.length);
    expect(sizes).toEqual([1, 1, 1]);
  });

  test('the lists of claims are as long as the counts say', () => {
    const counts = countsOf(articleReport.analysis);
    expect([lists.unnamed.length, lists.hearsay.length]).toEqual([counts.unnamed, counts.hearsay]);
    expect(sharesOf(counts)).toEqual({ named: 5, unnamed: 2, hearsay: 1, all: 8 });
  });

  test('a place that is cited twice over is listed once', () => {
    const [aa] = lists.agencies;
    expect(aa && placesOf(aa.citation)).toEqual([0, 1]);
  });
});

test('an article without attributions has empty lists', () => {
  const { agencies, unnamed, hearsay, counts } = listsOf(withoutAttributions);
  expect([agencies, unnamed, hearsay, counts.claims]).toEqual([[], [], [], []]);
});
