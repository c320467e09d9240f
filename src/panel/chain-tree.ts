import type { MarkClass } from '../engine/claims';
import type { Row } from '../exports/article';

/** A source that claims reach the page through, with what it relays and what it says itself. */
export interface SourceNode {
  readonly is: 'source';
  /** Unique among its siblings. */
  readonly key: string;
  /** Its first attribution there, to jump to. */
  readonly index: number;
  /** Null: a claim without a source. */
  readonly name: string | null;
  readonly class: MarkClass;
  readonly children: readonly ChainNode[];
}

export interface ClaimNode {
  readonly is: 'claim';
  readonly key: string;
  readonly index: number;
  readonly class: MarkClass;
  readonly words: string;
}

export type ChainNode = SourceNode | ClaimNode;

interface Growing {
  readonly key: string;
  readonly index: number;
  readonly name: string | null;
  readonly class: MarkClass;
  readonly sources: Map<string, Growing>;
  readonly children: (Growing | ClaimNode)[];
}

/**
 * All claims as a tree from the page through their outer links inwards. Sources meet where the same entity stands behind
 * the same outer links, so that an agency cited five times is one node; children are in reading order.
 */
export function chainTree(rows: readonly Row[], wordsOf: (row: Row) => string): ChainNode[] {
  const page = growing('', -1, null, 'named');
  for (const row of rows) {
    if (row.kind !== 'claim') continue;
    let at = page;
    for (const index of row.chain) {
      const link = rows[index];
      if (link) at = childOf(at, link);
    }
    at.children.push({
      is: 'claim',
      key: `claim ${row.index}`,
      index: row.index,
      class: row.class,
      words: wordsOf(row),
    });
  }
  return page.children.map(grown);
}

function growing(key: string, index: number, name: string | null, of: MarkClass): Growing {
  return { key, index, name, class: of, sources: new Map(), children: [] };
}

function childOf(parent: Growing, link: Row): Growing {
  const { entity } = link.attribution;
  const key = `${link.linkClass} ${entity ?? link.source ?? ''}`;
  const known = parent.sources.get(key);
  if (known) return known;
  const made = growing(key, link.index, link.source, link.linkClass);
  parent.sources.set(key, made);
  parent.children.push(made);
  return made;
}

function grown(node: Growing | ClaimNode): ChainNode {
  if ('is' in node) return node;
  const { key, index, name, children } = node;
  return { is: 'source', key, index, name, class: node.class, children: children.map(grown) };
}
