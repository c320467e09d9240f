import { describe, expect, test } from 'vitest';
import type { Analysis, Block } from '../../../src/engine/analysis';
import { analyse } from '../../../src/engine/engine';
import { changedBlocks, type Reading, reanalyse, SMALL } from '../../../src/page/reanalyse';

const block = (text: string): Block => ({ text, role: 'paragraph' });
const SENTENCES = [
  'قالت وكالة رويترز إن الطريق الساحلي أغلق أمام السيارات بعد الأمطار.',
  'وأكدت مصادر محلية أن السكان ينتظرون إصلاح الجسر منذ سنوات طويلة.',
  'وتقع المدينة على ضفة النهر وتحيط بها بساتين الليمون من كل جانب.',
];

function article(paragraphs: number): Block[] {
  return Array.from({ length: paragraphs }, (_, i) =>
    block(`${SENTENCES[i % 3]} ${SENTENCES[(i + 1) % 3]} في الحي رقم ${i}.`),
  );
}

function readingOf(blocks: readonly Block[]): Reading {
  return { blocks, text: textOf(blocks), analysis: analyse(blocks) };
}

const textOf = (blocks: readonly Block[]) => blocks.map(({ text }) => text).join('\n');

/** Cue words and source words in order: what a reader sees. */
function seen(analysis: Analysis, text: string): string[] {
  return analysis.attributions.map(({ cue, source, via }) => {
    const words = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
    return [words(cue), words(source), via].join(' | ');
  });
}

describe('changed blocks', () => {
  const [a, b, c, d] = ['أ', 'ب', 'ج', 'د'].map(block) as [Block, Block, Block, Block];
  test.each([
    ['nothing', [a, b], [a, b], null],
    ['one in the middle', [a, b, c], [a, d, c], { from: 1, to: 2, oldTo: 2 }],
    ['one put before', [b, c], [a, b, c], { from: 0, to: 1, oldTo: 0 }],
    ['one added behind', [a, b], [a, b, c], { from: 2, to: 3, oldTo: 2 }],
    ['one taken out', [a, b, c], [a, c], { from: 1, to: 1, oldTo: 2 }],
    ['all', [a], [b, c], { from: 0, to: 2, oldTo: 1 }],
  ])('%s', (_, before, after, expected) => {
    expect(changedBlocks(before, after)).toEqual(expected);
  });
});

describe('analysing again', () => {
  const long = article(220);
  const before = readingOf(long);
  expect(before.text.length).toBeGreaterThan(SMALL);

  const edits: [string, Block[]][] = [
    ['a paragraph changed', long.with(100, block('ونفت وزارة النقل أن الجسر مغلق. وأضافت أن العمل مستمر.'))],
    ['paragraphs put before', [block('أعلنت بلدية المدينة أن الطريق فتح.'), ...long]],
    ['a paragraph taken out', long.toSpliced(40, 1)],
    ['paragraphs added behind', [...long, block('وقالت مصادر مطلعة إن اللقاء تأجل.')]],
  ];

  test.each(edits)('%s: the same as reading all of it', (_, blocks) => {
    const text = textOf(blocks);
    const again = reanalyse(before, blocks, text);
    expect(seen(again, text)).toEqual(seen(analyse(blocks), text));
  });

  test.each(edits)('%s: every entity that is cited is there, once', (_, blocks) => {
    const again = reanalyse(before, blocks, textOf(blocks));
    const ids = again.entities.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const missing = again.attributions.filter(({ entity }) => entity !== null && !ids.includes(entity));
    expect(missing).toEqual([]);
  });

  test('only the changed paragraphs and their context are read', () => {
    const read: number[] = [];
    const blocks = long.with(100, block('ونفت وزارة النقل أن الجسر مغلق.'));
    reanalyse(before, blocks, textOf(blocks), (given) => {
      read.push(given.length);
      return analyse(given);
    });
    expect(read).toHaveLength(1);
    expect(read[0]).toBeLessThan(20);
  });

  test('nothing is read where nothing changed', () => {
    const read: number[] = [];
    const again = reanalyse(before, long, before.text, (given) => {
      read.push(given.length);
      return analyse(given);
    });
    expect(read).toEqual([]);
    expect(again).toBe(before.analysis);
  });

  test('a short article is read whole', () => {
    const short = article(3);
    const blocks = [...short, block('وقالت مصادر مطلعة إن اللقاء تأجل.')];
    const read: number[] = [];
    reanalyse(readingOf(short), blocks, textOf(blocks), (given) => {
      read.push(given.length);
      return analyse(given);
    });
    expect(read).toEqual([4]);
  });
});
