import { beforeAll, describe, expect, test } from 'vitest';
import { analyse } from '../../src/engine/engine';
import { loadArticles } from './load';
import { type Figures, type Score, score } from './score';

/** The least that the annotated articles must reach. */
const FLOOR: readonly (readonly [keyof Figures, number])[] = [
  ['cueF1', 0.97],
  ['stance', 0.95],
  ['reason', 0.95],
  ['addressee', 0.95],
  ['class', 0.95],
];

const LEAST_ARTICLES = 20;

test('there are enough annotated articles', () => {
  expect(loadArticles().length).toBeGreaterThanOrEqual(LEAST_ARTICLES);
});

describe('the engine on the annotated articles', () => {
  let result: Score;
  beforeAll(() => {
    result = score(loadArticles().map((gold) => [gold, analyse(gold.text)]));
  });
  test.each(FLOOR)('%s is at least %d', (name, least) => {
    const figure = result.figures[name] ?? 0;
    const errors = result.errors.filter((line) => concerns(line, name)).join('\n');
    const message = `${name} ${figure.toFixed(3)}; all figures:\n${table(result.figures)}\n${errors}`;
    expect(figure, message).toBeGreaterThanOrEqual(least);
  });
});

/** Missed and false cues begin with + or -, the others name what is wrong. */
const concerns = (line: string, figure: keyof Figures) =>
  figure === 'cueF1' ? /^\S+ [+-] /u.test(line) : line.includes(`| ${figure} `);

const table = (figures: Figures) =>
  Object.entries(figures)
    .map(([name, value]) => `${name} ${typeof value === 'number' && value % 1 ? value.toFixed(3) : value}`)
    .join(' · ');
