import { describe, expect, test } from 'vitest';
import type { Attribution } from '../../../src/engine/analysis';
import { sheetOf } from '../../../src/exports/sheet';
import { sampleAnalysis, sampleArticle } from './sample';

const sheet = sheetOf(sampleArticle);

/** The sample with only some of its attributions, links between them dropped. */
const only = (...indices: number[]) =>
  sheetOf({
    ...sampleArticle,
    analysis: {
      ...sampleAnalysis,
      attributions: indices.flatMap((index) => {
        const found: Attribution | undefined = sampleAnalysis.attributions[index];
        return found ? [{ ...found, via: null }] : [];
      }),
    },
  });

test('distinct sources in the order of their first citation', () => {
  expect(sheet.sources.map(({ name, direct, relayed }) => [name, direct, relayed])).toEqual([
    ['وكالة الأناضول', 0, 1],
    ['مصادر محلية', 2, 0],
    ['وزير الخارجية سامي النحاس', 1, 0],
    ['رويترز', 1, 0],
    ['وثيقة مسرّبة', 1, 0],
    ['مسؤول رفيع', 1, 0],
  ]);
  expect(sheet.distinct).toEqual({ all: 6, named: 3, unnamed: 3 });
});

test('claims that came through another source are relayed', () => {
  expect([sheet.direct, sheet.relayed]).toEqual([5, 2]);
});

test('credits stand apart', () => {
  expect(sheet.credits).toEqual(['وكالة الأنباء الألمانية']);
});

test('IMVA/IN: the text tells several and named, the rest is left to tick', () => {
  expect(sheet.sources[1]?.imvain).toEqual({
    independent: 'blank',
    multiple: 'yes',
    verifies: 'blank',
    authoritative: 'blank',
    named: 'no',
  });
});

describe('the questions', () => {
  test.each([
    ['all claims have a source', [6, 9], { credited: 'yes', sourced: 'blank' }],
    ['some are hearsay', [6, 7], { credited: 'partly', sourced: 'blank' }],
    ['all are hearsay', [7], { credited: 'no', sourced: 'no' }],
    ['there is no claim', [0], { credited: 'blank', sourced: 'blank' }],
    ['a single source is one side', [6], { sides: 'no' }],
    ['several sources may be one side or not', [6, 9], { sides: 'blank' }],
    ['anonymity without a word', [9], { unexplained: 'yes' }],
    ['anonymity was asked for', [2], { unexplained: 'partly' }],
    ['nobody is anonymous', [6], { unexplained: 'no' }],
  ])('%s', (_, indices, answers) => {
    expect(only(...indices).questions).toMatchObject(answers);
  });
});
