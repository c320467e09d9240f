import { describe, expect, test } from 'vitest';
import { buildNames } from '../../../src/engine/names';
import { isQuote, sentenceEnd, tokenise } from '../../../src/engine/tokens';

const read = (text: string) => tokenise(text, [], buildNames());
const sentences = (text: string) => {
  const { tokens, sentences: found } = read(text);
  return found.map(({ first, end }) => text.slice(tokens[first]?.start, tokens[end - 1]?.end));
};
/** What stands in quotation marks or brackets, with its marks. */
const pairs = (text: string) =>
  read(text).tokens.flatMap((token, i, tokens) =>
    token.opens && token.partner > i ? [text.slice(token.start, tokens[token.partner]?.end)] : [],
  );

describe('tokens', () => {
  test.each<[string, string, string[]]>([
    ['words and marks', 'قال: «نعم».', ['قال', ':', '«', 'نعم', '»', '.']],
    ['numbers with their separators', '٦٫٥٪ 1,200 3.', ['٦٫٥', '٪', '1,200', '3', '.']],
    ['Latin words with digits', 'CNN G20', ['CNN', 'G20']],
    ['letters of two scripts apart', 'شبكةCNN', ['شبكة', 'CNN']],
    ['signs behind a word belong to it', 'قالَـ، نعم', ['قالَـ', '،', 'نعم']],
    ['signs before a word belong to none', '\u200fقال', ['قال']],
    ['lone surrogates', '\ud83dقال', ['\ud83d', 'قال']],
  ])('%s', (_, text, expected) => {
    expect(read(text).tokens.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  test.each<[string, string, string[]]>([
    ['word', 'قال', ['word']],
    ['number', '12', ['number']],
    ['Latin', 'Reuters', ['latin']],
    ['mark', '«', ['mark']],
  ])('type: %s', (_, text, expected) => {
    expect(read(text).tokens.map(({ type }) => type)).toEqual(expected);
  });

  test('each line is a block', () => {
    expect(read('عنوان\n\nمتن متن').tokens.map(({ block }) => block)).toEqual([0, 2, 2]);
  });

  test('white space before is known', () => {
    expect(read('لـ «كذا»').tokens.map(({ spaced }) => spaced)).toEqual([true, true, false, false]);
  });
});

describe('quotation marks and brackets pair', () => {
  test.each<[string, string, string[]]>([
    ['guillemets', 'قال «نعم».', ['«نعم»']],
    ['straight marks', 'قال "نعم" ثم "لا".', ['"نعم"', '"لا"']],
    ['curly marks', 'قال “نعم”.', ['“نعم”']],
    ['reversed curly marks', 'قال ”نعم“.', ['”نعم“']],
    ['reversed guillemets', 'قال »نعم«.', ['»نعم«']],
    ['low and high marks', 'قال „نعم“.', ['„نعم“']],
    ['single marks', 'قال ‘نعم’.', ['‘نعم’']],
    ['single guillemets', 'قال ‹نعم›.', ['‹نعم›']],
    ['Quran brackets', 'قرأ ﴿نعم﴾.', ['﴿نعم﴾']],
    ['round and square brackets', 'قال (نعم) [لا].', ['(نعم)', '[لا]']],
    ['one in another', 'قال «إن "الغد" لنا».', ['«إن "الغد" لنا»', '"الغد"']],
    ['an unclosed mark', 'قال «نعم ثم مضى', []],
    ['a closing mark alone', 'قال نعم» ثم مضى', []],
    ['not over a line break', 'قال «نعم\nثم» مضى', []],
  ])('%s', (_, text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });

  test('an unclosed mark does not swallow the page', () => {
    expect(pairs(`«${'كلمة '.repeat(500)}»`)).toEqual([]);
  });

  test('what stands inside knows its opening mark', () => {
    expect(read('قال «نعم». ثم').tokens.map(({ quote }) => quote)).toEqual([-1, -1, 1, 1, -1, -1]);
  });

  test.each([
    ['«', true],
    ['"', true],
    ['﴿', true],
    ['(', false],
    ['،', false],
  ])('%s quotes: %s', (mark, quotes) => {
    expect(isQuote(read(mark).tokens[0])).toBe(quotes);
  });
});

describe('sentences end', () => {
  test.each<[string, string, string[]]>([
    ['at full stops', 'قال نعم. ثم مضى.', ['قال نعم.', 'ثم مضى.']],
    ['at question and exclamation marks', 'من قال؟ لا أحد! نعم', ['من قال؟', 'لا أحد!', 'نعم']],
    ['at line breaks', 'عنوان\nمتن', ['عنوان', 'متن']],
    ['not in quotations', 'قال «نعم. لا. ربما» ثم مضى.', ['قال «نعم. لا. ربما» ثم مضى.']],
    ['not behind the letter of an abbreviation', 'قالت أ. ف. ب. إن الجسر فتح.', ['قالت أ. ف. ب. إن الجسر فتح.']],
    ['not behind د.', 'قال د. سامي نعم.', ['قال د. سامي نعم.']],
    ['not in a number', 'بلغ 3.5 نقطة.', ['بلغ 3.5 نقطة.']],
    ['not in a Latin address', 'موقع example.com نفى.', ['موقع example.com نفى.']],
    ['behind three dots', 'لا... ثم قال', ['لا...', 'ثم قال']],
    ['nowhere in an empty text', '', []],
  ])('%s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test('in stretches where there is no full stop', () => {
    const text = read('كلمة '.repeat(1000));
    expect(text.sentences.length).toBeGreaterThan(3);
    expect(sentenceEnd(text, 0)).toBeLessThan(300);
  });
});

describe('names that the text introduces', () => {
  test.each<[string, string, string | undefined]>([
    ['شركة "نسيم" افتتحت فرعا', 'نسيم', 'institution'],
    ['صحيفة "الساحل" نشرت', 'الساحل', 'outlet'],
    ['وكالة بلومبرغ', 'بلومبرغ', 'agency'],
    ['الشركة نسيم', 'نسيم', undefined],
    ['شركة كبيرة', 'كبيره', undefined],
  ])('%s', (text, name, kind) => {
    expect(read(text).known.get(name)).toBe(kind);
  });
});
