import { expect, test } from 'vitest';
import { passageLink } from '../../../src/exports/fragment';

const address = 'https://news.example/a';
const directive = (text: string, words: string, nth = 1, from = address) => {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  return decodeURIComponent(passageLink(from, text, { start, end: start + words.length }).split(':~:text=')[1] ?? '');
};

test.each([
  ['words that stand once', 'قال الوزير إن الهدنة بدأت.', 'قال الوزير', 1, 'قال الوزير'],
  ['a part of a word becomes the word', 'وقال لوكالة رويترز إن', 'وكالة رويترز', 1, 'لوكالة رويترز'],
  [
    'words that stand twice get their surroundings',
    'ثم قال زيد نعم وقال عمرو لا ثم قال زيد لا',
    'قال زيد',
    2,
    'عمرو لا ثم-,قال زيد,-لا',
  ],
  ['vowel signs make no difference to a browser', 'هنا قالَ زيد وهناك قال زيد', 'قال زيد', 1, 'قالَ زيد وهناك-,قال زيد'],
  ['the first words of a text have no prefix', 'قال زيد ثم قال زيد', 'قال زيد', 1, 'قال زيد,-ثم قال زيد'],
  ['context stays in its block', 'أولًا\nقال زيد\nقال زيد', 'قال زيد', 1, 'قال زيد'],
  [
    'a passage over two blocks is a range',
    'سطر أول طويل هنا الآن معنا\nوسطر ثان طويل هنا الآن',
    'سطر أول طويل هنا الآن معنا\nوسطر ثان طويل هنا الآن',
    1,
    'سطر أول طويل هنا,ثان طويل هنا الآن',
  ],
])('%s', (_, text, words, nth, expected) => {
  expect(directive(text, words, nth)).toBe(expected);
});

test('long passages are named by their ends', () => {
  const words = Array.from({ length: 60 }, (_, i) => `كلمة${i}`).join(' ');
  expect(directive(`قبل ${words} بعد`, words)).toBe('كلمة0 كلمة1 كلمة2 كلمة3,كلمة56 كلمة57 كلمة58 كلمة59');
});

test('what separates the parts of a directive is written in percents', () => {
  expect(passageLink(address, 'a-b, c&d', { start: 0, end: 8 })).toBe(`${address}#:~:text=a%2Db%2C%20c%26d`);
});

test.each([
  ['https://news.example/a#top', 'https://news.example/a#top:~:text=x'],
  ['https://news.example/a#top:~:text=old', 'https://news.example/a#top:~:text=x'],
  ['https://news.example/a#:~:text=old', 'https://news.example/a#:~:text=x'],
])('%s keeps the fragment of its own', (from, expected) => {
  expect(passageLink(from, 'x', { start: 0, end: 1 })).toBe(expected);
});

test('an empty passage is the page itself', () => {
  expect(passageLink(address, 'قال', { start: 1, end: 1 })).toBe(`${address}#:~:text=${encodeURIComponent('قال')}`);
  expect(passageLink(address, ' ', { start: 0, end: 1 })).toBe(address);
});
