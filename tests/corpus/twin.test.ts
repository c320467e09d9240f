import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/engine/engine';
import type { GoldArticle } from './gold';
import { loadArticles } from './load';
import { hasReference, referenceArticle } from './reference';
import { type Figures, score } from './score';

const WHOLE: readonly (keyof Figures)[] = [
  'cueP',
  'cueR',
  'sourceExact',
  'kind',
  'named',
  'resolution',
  'relay',
  'unnamedF1',
  'agencyF1',
  'all',
];

function expectRight(gold: GoldArticle): void {
  const { figures, errors } = score([[gold, analyse(gold.text)]]);
  const short = WHOLE.filter((name) => figures[name] !== 1);
  expect({ short, errors }).toEqual({ short: [], errors: [] });
  expect(figures.contentF1).toBeGreaterThanOrEqual(0.97);
}

describe('an article with reversed quotation marks, relays and anaphora is right in every detail', () => {
  test('the invented twin of the reference article', () => {
    const [twin] = loadArticles((id) => id === 'twin');
    expect(twin).toBeDefined();
    if (twin) expectRight(twin);
  });
  test.skipIf(!hasReference)('the reference article itself', () => expectRight(referenceArticle()));
});
