import { describe, expect, test } from 'vitest';
import { fold, foldList, foldWord, isDropped } from '../../../src/engine/fold';
import * as functionWords from '../../../src/engine/lexicon/function-words';
import * as nouns from '../../../src/engine/lexicon/nouns';

describe('lists of the lexicon', () => {
  test.each(Object.entries({ ...functionWords, ...nouns }))('%s folds natively as letter by letter', (_, list) => {
    expect(foldList(list)).toEqual(foldWord(list).trim().split(/\s+/u));
  });
});

describe('spellings that fold to one form', () => {
  test.each([
    ['hamza seats', 'أإآٱا', 'ااااا'],
    ['alif maqsura', 'إلى', 'الي'],
    ['ta marbuta', 'وزارة', 'وزاره'],
    ['tashkil', 'قَالَ وَزِيرٌ', 'قال وزير'],
    ['shadda and superscript alif', 'بيّن هٰذا', 'بين هذا'],
    ['Quranic signs', 'قُلۡۖ', 'قل'],
    ['tatweel', 'قـــال', 'قال'],
    ['presentation forms', '\ufed7\ufe8e\ufedd', 'قال'],
    ['a ligature of two letters', '\ufef7ن', 'لان'],
    ['a ligature of a word', '\ufdf2', 'الله'],
    ['Persian letters', 'کیف', 'كيف'],
    ['Urdu letters', 'ہے', 'هي'],
    ['zero-width signs', 'قا\u200c\u200d\ufeffل', 'قال'],
    ['bidi controls', '\u202bقال\u202c\u200f', 'قال'],
    ['a soft hyphen', 'قا\u00adل', 'قال'],
    ['Arabic-Indic digits', '٠١٢٣٤٥٦٧٨٩', '0123456789'],
    ['Persian digits', '۰۱۲۳۴۵۶۷۸۹', '0123456789'],
    ['Latin capitals', 'CNN', 'cnn'],
    ['spaces that are not plain', 'أ\u00a0ب\u202fج\u2009د\u3000ه', 'ا ب ج د ه'],
  ])('%s', (_, written, folded) => {
    expect(foldWord(written)).toBe(folded);
  });

  test.each([
    ['hamza on its own or on و and ي', 'سؤال مسئول ماء'],
    ['quotation marks and stops', '«قال»: "نعم".'],
    ['line breaks', 'سطر\nسطر'],
    ['surrogate pairs', '😀'],
    ['lone surrogates', '\ud83d'],
  ])('%s stay', (_, text) => {
    expect(foldWord(text)).toBe(text);
  });

  test('folding twice is folding once', () => {
    const once = foldWord('قَـــالَ الوزيرُ إلى «الأناضول»: ٣٫٥٪ \ufef7');
    expect(foldWord(once)).toBe(once);
  });
});

describe('the map back', () => {
  test.each([
    ['plain words', 'قال', [0, 1, 2, 3]],
    ['a dropped sign between letters', 'قَالَ', [0, 2, 3, 5]],
    ['a dropped sign at the beginning', '\u200fقال', [1, 2, 3, 4]],
    ['a surrogate pair', '😀ق', [0, 1, 2, 3]],
    ['a ligature: both letters stand where it stands', 'س\ufefbم', [0, 1, 1, 2, 3]],
    ['nothing', '', [0]],
    ['only what is dropped', '\u0640\u064b', [2]],
  ])('of %s', (_, written, offsets) => {
    const { text, at } = fold(written);
    expect([...at.subarray(0, text.length + 1)]).toEqual(offsets);
  });

  test('holds where a text grows in folding', () => {
    const written = '\ufdfa'.repeat(500);
    const { text, at } = fold(written);
    expect(text.length).toBeGreaterThan(written.length * 10);
    expect(at[text.length - 1]).toBe(499);
    expect(at[text.length]).toBe(500);
  });
});

test.each([
  ['\u0640', true],
  ['\u0651', true],
  ['\u200f', true],
  ['\ufeff', true],
  ['ا', false],
  [' ', false],
  ['\ufe91', false],
])('%j is dropped: %s', (sign, dropped) => {
  expect(isDropped(sign.charCodeAt(0))).toBe(dropped);
});
