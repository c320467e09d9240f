import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../../src/engine/analysis';
import { countsOf } from '../../../src/engine/claims';
import { type OwnPhrase, withOwnPhrases } from '../../../src/engine/own-phrases';
import { at, sampleAnalysis, sampleText } from '../exports/sample';

const empty: Analysis = { schema: 1, attributions: [], entities: [] };
const unnamed = (text: string): OwnPhrase => ({ text, class: 'unnamed' });
const hearsay = (text: string): OwnPhrase => ({ text, class: 'hearsay' });

const marksIn = (text: string, ...phrases: OwnPhrase[]) =>
  withOwnPhrases(empty, text, phrases).attributions.map(({ cue, kind, content }) => [
    text.slice(cue.start, cue.end),
    kind,
    content && text.slice(content.start, content.end),
  ]);

describe('where the engine found nothing a phrase is a mark of its own', () => {
  test.each<[string, string, OwnPhrase, unknown[]]>([
    ['an unnamed source', 'وعلمنا من مصادر خاصة بذلك.', unnamed('مصادر خاصة'), [['مصادر خاصة', 'unnamed', null]]],
    [
      'hearsay with its claim',
      'يتردد أن السوق أُغلق. ثم فُتح.',
      hearsay('يتردد أن'),
      [['يتردد أن', 'hearsay', 'السوق أُغلق']],
    ],
    ['joined letters', 'وبمصادر خاصة', unnamed('مصادر خاصة'), [['مصادر خاصة', 'unnamed', null]]],
    ['another spelling', 'أوساطٌ إعلاميّة قالت', unnamed('اوساط اعلامية'), [['أوساطٌ إعلاميّة', 'unnamed', null]]],
    ['a part of a word', 'المصادر خاصةً والمصادر خاصتنا', unnamed('مصادر خاصت'), []],
    ['no such words', 'قالت الوزارة', unnamed('مصادر خاصة'), []],
    ['twice', 'يتردد أن كذا ويتردد أن كذا', hearsay('يتردد أن'), [expect.anything(), expect.anything()]],
  ])('%s', (_, text, phrase, expected) => {
    expect(marksIn(text, phrase)).toEqual(expected);
  });
});

test('a source that the engine found gets the class of the phrase in it', () => {
  const analysis = withOwnPhrases(sampleAnalysis, sampleText, [unnamed('سامي النحاس')]);
  expect(analysis.attributions[4]).toMatchObject({ kind: 'unnamed', named: false, cue: at('قال') });
  expect(analysis.attributions[4]).not.toHaveProperty('corrected');
  expect(countsOf(analysis)).toMatchObject({ named: 0, unnamed: 5 });
});

test('a hearsay phrase over a mark of the engine changes nothing', () => {
  expect(withOwnPhrases(sampleAnalysis, sampleText, [hearsay('تردد أن')])).toEqual(sampleAnalysis);
});

test('no phrases, no change', () => {
  expect(withOwnPhrases(sampleAnalysis, sampleText, [])).toBe(sampleAnalysis);
});
