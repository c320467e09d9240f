import { describe, expect, test } from 'vitest';
import { better, holds, describe as line, type Row } from '../../bench/row';

const row = (measured: number, bound: Partial<Row> = {}): Row => ({ name: 'figure', measured, unit: 'ms', ...bound });

describe('a limit', () => {
  test.each<[string, Row, boolean]>([
    ['holds at the limit itself', row(15, { limit: 15 }), true],
    ['is missed above it', row(15.1, { limit: 15 }), false],
    ['holds at a least figure', row(2.5, { atLeast: 2.5 }), true],
    ['is missed below it', row(2.4, { atLeast: 2.5 }), false],
    ['that is none holds', row(99), true],
    ['is missed by what never came back', row(Number.POSITIVE_INFINITY, { limit: 5 }), false],
    ['is missed by what is no number', row(Number.NaN, { limit: 5 }), false],
  ])('%s', (_, figure, expected) => expect(holds(figure)).toBe(expected));
});

describe('the better of two tries', () => {
  test.each<[string, Partial<Row>, number]>([
    ['is the lower time', { limit: 15 }, 1],
    ['is the higher ratio where a least one is asked', { unit: '×', atLeast: 2.5 }, 2],
    ['is the higher speed', { unit: 'Mchar/s' }, 2],
  ])('%s', (_, bound, expected) => {
    expect(better(row(1, bound), row(2, bound)).measured).toBe(expected);
    expect(better(row(2, bound), row(1, bound)).measured).toBe(expected);
  });
});

test('a line says whether the limit holds', () => {
  expect(line(row(14.2, { limit: 15 }))).toMatch(/^✓ figure +14\.2 ms +≤ 15$/);
  expect(line(row(0.5, { atLeast: 2.5 }))).toMatch(/^✗ figure +0\.50 ms +≥ 2\.5$/);
});

test('a figure that is not met yet passes down to the worst that is let pass', () => {
  expect(holds(row(0.5, { atLeast: 2.5 }), 0.4)).toBe(true);
  expect(holds(row(0.3, { atLeast: 2.5 }), 0.4)).toBe(false);
  expect(holds(row(310, { limit: 180 }), 320)).toBe(true);
  expect(holds(row(330, { limit: 180 }), 320)).toBe(false);
  expect(holds(row(100, { limit: 180 }), 50)).toBe(true);
});
