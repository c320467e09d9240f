import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/engine/engine';
import { loadArticles } from '../corpus/load';
import { holds } from './run';
import { found, withoutTashkil, withSigns } from './spelling';
import { ACTIVE_VOWELLED, isSign, partly, vowelled } from './tashkil';

/** Cue, source and kind, without signs. */
const marks = (text: string) => found(text, analyse(text)).map(({ cue, source, kind }) => [cue, source ?? null, kind]);

type Row = readonly [vowelled: string, ...marks: (readonly [cue: string, source: string | null, kind: string])[]];

/** Correct, complete tashkil; words of the marks are folded. */
const SENTENCES: readonly Row[] = [
  ['قَالَ وَزِيرُ النَّقْلِ إِنَّ القِطَارَ جَاهِزٌ.', ['قال', 'وزير النقل', 'person']],
  ['وَأَكَّدَتْ مَصَادِرُ أَمْنِيَّةٌ أَنَّ الطَّرِيقَ مُغْلَقٌ.', ['اكدت', 'مصادر امنيه', 'unnamed']],
  ['وَأَفَادَتْ وَكَالَةُ الأَنَاضُولِ بِأَنَّ المَعْبَرَ أُغْلِقَ.', ['افادت', 'وكاله الاناضول', 'agency']],
  ['أَعْلَنَ المُتَحَدِّثُ بِاسْمِ الجَيْشِ أَنَّ الهُدْنَةَ بَدَأَتْ.', ['اعلن', 'المتحدث باسم الجيش', 'institution']],
  ['أَوْضَحَتِ الوَزِيرَةُ أَنَّ المَدَارِسَ سَتُفْتَحُ.', ['اوضحت', 'الوزيره', 'person']],
  ['وَيَقُولُ شُهُودُ عِيَانٍ إِنَّ الحَرِيقَ امْتَدَّ.', ['يقول', 'شهود عيان', 'unnamed']],
  ['صَرَّحَ رَئِيسُ البَلَدِيَّةِ بِأَنَّ السُّوقَ سَيُفْتَحُ.', ['صرح', 'رئيس البلديه', 'person']],
  ['وَبِحَسَبِ مَصْدَرٍ مُطَّلِعٍ فَإِنَّ الجَلْسَةَ أُجِّلَتْ.', ['بحسب', 'مصدر مطلع', 'unnamed']],
  ['وَوَفْقًا لِوِزَارَةِ الصِّحَّةِ فَإِنَّ الدَّوَاءَ مُتَوَفِّرٌ.', ['وفقا', 'وزاره الصحه', 'institution']],
  [
    'نَقَلَتْ وَكَالَةُ رُويْتَرْزَ عَنْ مَسْؤُولٍ رَفِيعٍ قَوْلَهُ إِنَّ الِاتِّفَاقَ قَرِيبٌ.',
    ['نقلت', 'وكاله رويترز', 'agency'],
    ['قوله', 'مسؤول رفيع', 'unnamed'],
  ],
  ['قِيلَ إِنَّ السُّوقَ أُغْلِقَ.', ['قيل', null, 'hearsay']],
  ['وَيُقَالُ إِنَّ السُّوقَ أُغْلِقَ.', ['يقال', null, 'hearsay']],
  ['نَفَى الوَزِيرُ سَامِي الحَدَّادُ أَنَّ الطَّرِيقَ مُغْلَقٌ.', ['نفي', 'الوزير سامي الحداد', 'person']],
  ['حَذَّرَ خُبَرَاءُ مِنْ أَنَّ السَّدَّ مُتَصَدِّعٌ.', ['حذر', 'خبراء', 'unnamed']],
  ['بَيَّ*نَ الوَزِيرُ أَنَّ المَوْسِمَ جَيِّدٌ.', ['بين', 'الوزير', 'person']],
  ['ذَكَرَ مَصْدَرٌ طِبِّيٌّ أَنَّ المُصَابَ تُوُفِّيَ.', ['ذكر', 'مصدر طبي', 'unnamed']],
  ['ذُ*كِرَ أَنَّ المَتْجَرَ أُغْلِقَ.', ['ذكر', null, 'hearsay']],
  ['وَذُ*كِرَ أَنَّ المَتْجَرَ أُغْلِقَ.', ['ذكر', null, 'hearsay']],
  ['يَقَعُ البَيْتُ بَيْنَ شَجَرَتَيْنِ.'],
  ['جَلَسَ السَّفِيرُ بَيْنَ الوَزِيرِ وَالمُدِيرِ.'],
  ['هٰذَا ذَكَرُ الحَمَامِ.'],
  ['عَلَّمَ المُعَلِّمُ الأَطْفَالَ الحُرُوفَ.'],
  ['كَتَبَ الطِّفْلُ اسْمَهُ عَلَى الوَرَقَةِ.'],
];

const BETWEEN = ['\u0640', '\u200c', '\u200d', '\u200f', '\u2060'];

describe('any part of the right tashkil gives the same marks', () => {
  test.each(SENTENCES.map((row) => [withoutTashkil(row[0].replaceAll('*', '')), row] as const))(
    '%s',
    (_, [text, ...expected]) => {
      const whole = vowelled(text);
      expect(marks(whole.text)).toEqual(expected);
      holds(fc.infiniteStream(fc.boolean()), 25, (stream) => {
        const kept = [...stream.take(whole.text.length)];
        expect(marks(partly(whole, (at) => kept[at] ?? false))).toEqual(expected);
      });
    },
  );

  test('with tatweel or invisible signs between letters and their signs', () =>
    holds(
      fc.tuple(fc.constantFrom(...SENTENCES), fc.infiniteStream(fc.nat({ max: 20 }))),
      200,
      ([[text, ...expected], stream]) => {
        const whole = vowelled(text).text;
        const choices = [...stream.take(whole.length)];
        const places = choices.flatMap((choice, at): [number, string][] => {
          const sign = BETWEEN[choice];
          return sign && isSign(whole.charAt(at)) ? [[at, sign]] : [];
        });
        expect(marks(withSigns(whole, places))).toEqual(expected);
      },
    ));
});

describe('bare spellings that a sign tells apart', () => {
  test.each([
    ['بيّن الوزير أن الموسم جيد.', 1],
    ['بين الوزير والسفير صداقة قديمة.', 0],
    ['بَين الوزير والسفير صداقة قديمة.', 0],
    ['ذُكر أن المتجر أغلق.', 1],
    ['ذَكَر الحمام أكبر من أنثاه.', 0],
  ])('%s', (text, count) => {
    expect(analyse(text).attributions).toHaveLength(count);
  });
});

/** The article with its active verbs of speech vowelled where `choice` says so. */
function speaking(text: string, choice: (at: number) => boolean): string {
  const verbs = analyse(text).attributions.filter(({ rule }) => rule === 'verb' || rule === 'verb-implicit');
  return verbs.reduceRight((sofar, { cue, content }, i) => {
    const written = ACTIVE_VOWELLED.get(sofar.slice(cue.start, cue.end));
    const clause = content && content.start >= cue.end && sofar.slice(content.start).startsWith('إن ');
    const said =
      clause && choice(2 * i + 1) ? `${sofar.slice(0, content.start)}إِنَّ${sofar.slice(content.start + 2)}` : sofar;
    return written && choice(2 * i) ? said.slice(0, cue.start) + written + said.slice(cue.end) : said;
  }, text);
}

const articles = loadArticles();
test('the right tashkil on verbs of speech never loses an attribution of an article', () =>
  holds(
    fc.tuple(fc.constantFrom(...articles.map(({ text }) => text)), fc.infiniteStream(fc.boolean())),
    60,
    ([text, stream]) => {
      const choices = [...stream.take(200)];
      const said = speaking(text, (at) => choices[at] ?? true);
      expect(found(said, analyse(said))).toEqual(found(text, analyse(text)));
    },
  ));

test.each(articles.map(({ id, text }) => [id, text]))('vowelled verbs of speech throughout %s', (_, text) => {
  const said = speaking(text, () => true);
  expect(said).not.toBe(text);
  expect(found(said, analyse(said))).toEqual(found(text, analyse(text)));
});
