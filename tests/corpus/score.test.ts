import { describe, expect, test } from 'vitest';
import type { Analysis, Attribution } from '../../src/engine/analysis';
import { analyse } from '../../src/engine/engine';
import { readArticle } from './load';
import { hasReference, referenceArticle, referenceFigures } from './reference';
import { type Figures, score } from './score';

const SAME: readonly (keyof Figures)[] = [
  'gold',
  'predicted',
  'cueP',
  'cueR',
  'cueF1',
  'sourceOverlap',
  'sourceExact',
  'kind',
  'named',
  'contentF1',
  'resolution',
  'relay',
  'unnamedF1',
  'agencyF1',
  'agencyPagesRight',
  'all',
];

/** Spoils an analysis in a fixed way, so that the scorers have something to disagree on. */
function spoil(analysis: Analysis): Analysis {
  const spoilt = analysis.attributions.map((a, i): Attribution => {
    if (i % 4 === 0) return { ...a, kind: 'person', named: true };
    if (i % 4 === 1) return { ...a, source: null, entity: null, via: null };
    if (i % 4 === 2 && a.content) return { ...a, content: { start: a.content.start, end: a.content.start + 30 } };
    return { ...a, cue: { start: a.cue.start + 400, end: a.cue.end + 400 } };
  });
  return { ...analysis, attributions: spoilt };
}

describe.skipIf(!hasReference)('our scorer and the reference scorer give equal figures', () => {
  test.each([
    ['what the engine finds', (a: Analysis) => a],
    ['a spoilt analysis', spoil],
    ['nothing found', (a: Analysis): Analysis => ({ ...a, attributions: [], entities: [] })],
  ])('on %s', (_, change) => {
    const gold = referenceArticle();
    const analysis = change(analyse(gold.text));
    const theirs = referenceFigures(analysis);
    const ours = score([[gold, analysis]]).figures;
    for (const name of SAME) expect([name, ours[name]]).toEqual([name, theirs[name] ?? null]);
  });
});

const ARTICLE = `قال مصدر أمني طلب عدم كشف هويته لرويترز إن الطريق مغلق.
====
agencies: -
@1 placed asked
[قال] <مصدر أمني> §طلب عدم كشف هويته§ ^لرويترز^ {إن الطريق مغلق}
`;
const gold = readArticle('sample', ARTICLE);
const at = (words: string) => ({ start: gold.text.indexOf(words), end: gold.text.indexOf(words) + words.length });
const right: Attribution = {
  cue: at('قال'),
  source: at('مصدر أمني'),
  content: at('إن الطريق مغلق'),
  kind: 'unnamed',
  named: false,
  entity: 'e1',
  resolved: true,
  via: null,
  stance: 'neutral',
  class: 'placed',
  anonymity: { state: 'asked', span: at('طلب عدم كشف هويته') },
  addressee: at('لرويترز'),
  rule: 'verb',
  evidence: [],
};
const figuresOf = (a: Attribution) =>
  score([[gold, { schema: 1, attributions: [a], entities: [{ id: 'e1', name: 'م', kind: 'unnamed', mentions: [] }] }]])
    .figures;

describe('beyond the reference scorer', () => {
  test('a right analysis has every figure 1', () => {
    const { cueF1, all, stance, class: finer, reason, addressee } = figuresOf(right);
    expect([cueF1, all, stance, finer, reason, addressee]).toEqual([1, 1, 1, 1, 1, 1]);
  });
  test.each([
    ['stance', { ...right, stance: 'denying' }],
    ['class', { ...right, class: 'unplaced' }],
    ['reason', { ...right, anonymity: { state: 'absent' } }],
    ['reason', { ...right, anonymity: { state: 'given', span: at('طلب عدم كشف هويته') } }],
    ['addressee', { ...right, addressee: at('مصدر أمني') }],
  ] satisfies [keyof Figures, Attribution][])('a wrong %s counts', (name, wrong) => {
    expect(figuresOf(wrong)[name]).toBe(0);
  });
});
