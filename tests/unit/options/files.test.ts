import { describe, expect, test } from 'vitest';
import { readData, writeData } from '../../../src/options/data-file';
import { isPhrase, PHRASES_HEADER, readPhrases, writePhrases } from '../../../src/options/phrases-file';
import { hostOf } from '../../../src/options/sites';
import type { CorrectedPage } from '../../../src/platform/corrections-file';
import { defaults } from '../../../src/platform/settings-values';

describe('phrases', () => {
  const phrases = [
    { text: 'مصادر خاصة', class: 'unnamed' as const },
    { text: 'يتردد أن', class: 'hearsay' as const },
  ];

  test('what is written is read again', () => {
    expect(readPhrases(writePhrases(phrases))).toEqual({ ok: true, phrases });
  });

  test('comments, empty lines, a byte order mark and other line ends do not matter', () => {
    const file = `\uFEFF${PHRASES_HEADER}\r\n# ملاحظة\r\n\r\nunnamed\t مصادر خاصة \r\n`;
    expect(readPhrases(file)).toEqual({ ok: true, phrases: [phrases[0]] });
  });

  test.each([
    ['another file', 'isnad-names\t1\nagency\tا ب', { line: 1, fault: 'header' }],
    ['an unknown class', `${PHRASES_HEADER}\nnamed\tمصادر خاصة`, { line: 2, fault: 'class' }],
    ['no phrase', `${PHRASES_HEADER}\nunnamed`, { line: 2, fault: 'columns' }],
    ['too many columns', `${PHRASES_HEADER}\nunnamed\tا ب\tج`, { line: 2, fault: 'columns' }],
    ['a single letter', `${PHRASES_HEADER}\n\nunnamed\tو`, { line: 3, fault: 'name' }],
    [
      'a phrase twice',
      `${PHRASES_HEADER}\nunnamed\tقيل هنا\nhearsay\tقيل هنا`,
      { line: 3, fault: 'twice', words: 'قيل هنا' },
    ],
    ['nothing', PHRASES_HEADER, { line: 1, fault: 'empty' }],
    ['far too much', `${PHRASES_HEADER}\n${'# '.repeat(300_000)}`, { line: 1, fault: 'too-large' }],
    [
      'too many',
      `${PHRASES_HEADER}\n${Array.from({ length: 2001 }, (_, i) => `unnamed\tمصدر ${i}`).join('\n')}`,
      { line: 2002, fault: 'too-many-entries' },
    ],
  ])('%s is refused with its line', (_, file, fault) => {
    expect(readPhrases(file)).toMatchObject({ ok: false, ...fault });
  });

  test.each([
    ['مصادر خاصة', true],
    ['و', false],
    ['12', false],
    ['ا'.repeat(121), false],
  ])('%s: %s', (words, is) => {
    expect(isPhrase(words)).toBe(is);
  });
});

describe('all data', () => {
  const corrections: readonly CorrectedPage[] = [
    { page: 'a.example/1', corrections: [{ id: '1', what: 'wrong', words: { exact: 'قال', prefix: '', suffix: '' } }] },
  ];
  const data = {
    settings: { ...defaults, language: 'fr' as const, sites: { 'a.example': 'off' as const } },
    corrections,
  };
  const file = writeData(data);
  const lineOf = (words: string) => file.slice(0, file.indexOf(words)).split('\n').length;

  test('what is written is read again', () => {
    expect(readData(file)).toEqual({ ok: true, data });
  });

  test('a file of another kind is refused', () => {
    expect(readData('{"format":"isnad-article"}')).toEqual({ ok: false, fault: 'header' });
  });

  test.each([
    ['an unknown palette', '"palette": "default"', '"palette": "pink"'],
    ['a mode that is none', '"a.example": "off"', '"a.example": "maybe"'],
    ['an unknown correction', '"what": "wrong"', '"what": "worse"'],
    ['empty words', '"exact": "قال"', '"exact": ""'],
  ])('%s is refused with its line', (_, right, wrong) => {
    expect(readData(file.replace(right, wrong))).toMatchObject({ ok: false, fault: 'shape', line: lineOf(right) });
  });

  test('broken JSON is refused with its line', () => {
    const read = readData(file.replace('"palette": "default"', '"palette": default'));
    expect(read).toMatchObject({ ok: false, fault: 'shape', line: lineOf('"palette"') });
  });

  test('a file that is far too large is not even parsed', () => {
    expect(readData(' '.repeat(5_000_001))).toEqual({ ok: false, fault: 'too-large' });
  });
});

test.each([
  ['news.example', 'news.example'],
  ['https://www.News.example/a?b#c', 'news.example'],
  ['  m.news.example  ', 'm.news.example'],
  ['أخبار.example', 'xn--igbicxr.example'],
  ['news', null],
  ['no site', null],
  ['javascript:alert(1)', null],
  ['', null],
])('%j names the site %j', (written, host) => {
  expect(hostOf(written)).toBe(host);
});
