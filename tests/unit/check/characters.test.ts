import { describe, expect, test } from 'vitest';
import { forbiddenIn } from '../../check/characters';

const at = (code: number) => `قال${String.fromCodePoint(code)}إن`;

describe('is refused in a built file', () => {
  test.each([
    ['control', 0x00],
    ['control', 0x1b],
    ['control', 0x85],
    ['soft hyphen', 0xad],
    ['bidi control', 0x061c],
    ['zero width', 0x200c],
    ['bidi control', 0x200f],
    ['line separator', 0x2028],
    ['bidi control', 0x202e],
    ['bidi control', 0x2067],
    ['lone surrogate', 0xd800],
    ['non-character', 0xfdd0],
    ['zero width', 0xfeff],
    ['non-character', 0xffff],
    ['non-character', 0x1fffe],
  ])('%s U+%s', (name, code) => expect(forbiddenIn(at(code))).toEqual([expect.stringContaining(name)]));
});

describe('is let pass', () => {
  test.each([
    ['tabs and line breaks', '\tقال\r\n'],
    ['tashkil and tatweel', 'وقوّات بـدعوى'],
    ['guillemets', '«خبر»'],
    ['presentation forms', '\ufefb\ufdf2'],
    ['characters beyond the first plane', '\u{1f517}'],
    ['an escape', String.raw`'\u200f'`],
  ])('%s', (_, text) => expect(forbiddenIn(text)).toEqual([]));
});

test('each code point is reported once, with its number and place', () => {
  const found = forbiddenIn(`a${String.fromCodePoint(0x200f)}b${String.fromCodePoint(0x200f)}`);
  expect(found).toEqual(['bidi control U+200F, 2 times, first in «a⟨⟩b\u200f»']);
});
