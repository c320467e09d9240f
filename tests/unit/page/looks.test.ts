import { expect, test } from 'vitest';
import { Looks } from '../../../src/page/looks';

const PAGE = 'https://example.org/news/1';

test('three looks for an address, the last of them only for what comes late', () => {
  const looks = new Looks();
  expect([false, false, false, true, true].map((late) => looks.take(PAGE, late))).toEqual([
    true,
    true,
    false,
    true,
    false,
  ]);
});

test('another address counts anew, another fragment does not', () => {
  const looks = new Looks();
  for (const late of [false, false, true]) looks.take(PAGE, late);
  expect(looks.isNew(`${PAGE}#top`)).toBe(false);
  expect(looks.take(`${PAGE}#top`, true)).toBe(false);
  expect(looks.isNew('https://example.org/news/2')).toBe(true);
  expect(looks.take('https://example.org/news/2', false)).toBe(true);
});
