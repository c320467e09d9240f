import { expect, test } from 'vitest';
import { rowsOf } from '../../../src/exports/article';
import { type ChainNode, chainTree } from '../../../src/panel/chain-tree';
import { sampleAnalysis, sampleText } from '../exports/sample';

const rows = rowsOf({ analysis: sampleAnalysis, text: sampleText });

/** Names and claims, indented by depth. */
function drawn(nodes: readonly ChainNode[], depth = 0): string[] {
  return nodes.flatMap((node) =>
    node.is === 'claim'
      ? [`${'  '.repeat(depth)}«${node.words}» ${node.class}`]
      : [`${'  '.repeat(depth)}${node.name ?? '-'} ${node.class}`, ...drawn(node.children, depth + 1)],
  );
}

test('sources from the page inwards, each once below the same outer links, claims at the ends', () => {
  expect(drawn(chainTree(rows, (row) => row.content))).toEqual([
    'وكالة الأناضول wire',
    '  مصادر محلية unnamed',
    '    «إن الهدنة بدأت فجر اليوم» unnamed',
    '    «أن المعابر فُتحت أمام المدنيين» unnamed',
    'وزير الخارجية سامي النحاس named',
    '  ««نرحب بكل خطوة تخفف عن الناس»» named',
    'رويترز wire',
    '  «بأن القوافل وصلت إلى المدينة» wire',
    '- hearsay',
    '  «أن أحد الحواجز أُغلق» hearsay',
    'وثيقة مسرّبة unnamed',
    '  «فإن الاتفاق من سبع نقاط» unnamed',
    'مسؤول رفيع unnamed',
    '  «أن الاتفاق مؤقت» unnamed',
  ]);
});

test('keys are unique among siblings', () => {
  const check = (nodes: readonly ChainNode[]) => {
    expect(new Set(nodes.map(({ key }) => key)).size).toBe(nodes.length);
    for (const node of nodes) if (node.is === 'source') check(node.children);
  };
  check(chainTree(rows, (row) => row.content));
});
