import { expect, test } from 'vitest';
import { nextStep, type Stop } from '../../../src/page/stepping';

/** Two of the marks begin at one place: an agency and what it relays. */
const stops: Stop[] = [
  { index: 4, start: 10 },
  { index: 7, start: 50 },
  { index: 8, start: 50 },
  { index: 9, start: 90 },
];

test.each([
  ['first without a caret', null, null, 1, 0],
  ['last, backwards without a caret', null, null, -1, 3],
  ['from the caret on', null, 20, 1, 1],
  ['from the caret back', null, 60, -1, 2],
  ['round from the end', null, 95, 1, 0],
  ['round from the beginning', null, 5, -1, 3],
  ['one of two at the same place', 7, 50, 1, 2],
  ['and back', 8, 50, -1, 1],
  ['the caret moved away: from there', 4, 60, 1, 3],
  ['the last stop is gone: from the caret', 99, 50, 1, 3],
  ['round behind the last stop', 9, 90, 1, 0],
] as const)('%s', (_, stepped, caret, by, expected) => {
  expect(nextStep(stops, stepped, caret, by)).toBe(expected);
});

test('nothing to step to', () => {
  expect(nextStep([], null, null, 1)).toBeNull();
});
