import { type CatalogueName, catalogueNames } from '../catalogue/index';
import { foldWord } from './fold';
import type { Token } from './tokens';

interface Node {
  readonly next: Map<string, Node>;
  entry?: CatalogueName;
}

const PARTS = /[\u0620-\u06d3]+|[a-z0-9\u00c0-\u024f]+/g;
const HEADS = new Set(['وكاله', 'صحيفه', 'قناه', 'موقع', 'شبكه', 'اذاعه', 'مجله', 'جريده', 'راديو', 'تلفزيون', 'انباء', 'الانباء']);
let root: Node | undefined;

function build(): Node {
  const top: Node = { next: new Map() };
  const add = (words: readonly string[], entry: CatalogueName) => {
    let node = top;
    for (const word of words) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map() };
        node.next.set(word, next);
      }
      node = next;
    }
    node.entry ??= entry;
  };
  for (const entry of catalogueNames()) {
    for (const name of [entry.name, ...entry.aliases]) {
      const words = foldWord(name).match(PARTS) ?? [];
      if (words.length > 0) add(words, entry);
      const rest = words.slice();
      while (rest.length > 1 && HEADS.has(rest[0] as string)) rest.shift();
      if (rest.length > 0 && rest.length < words.length && !(rest.length === 1 && entry.ordinary)) add(rest, entry);
    }
  }
  return top;
}

/** Longest catalogue name that begins at token `i` (whose form may be given without its proclitic). */
export function nameAt(tokens: readonly Token[], i: number, first?: string): { entry: CatalogueName; end: number } | null {
  root ??= build();
  let node: Node | undefined = root;
  let found: { entry: CatalogueName; end: number } | null = null;
  for (let k = i, steps = 0; steps < 10; k++) {
    const token = tokens[k];
    if (!token || (k > i && token.block !== tokens[i]?.block)) break;
    if (token.type === 'mark') {
      if (k > i && token.form === '.' && !token.spaced) continue;
      break;
    }
    node = node.next.get(k === i && first !== undefined ? first : token.form);
    if (!node) break;
    steps++;
    if (node.entry) found = { entry: node.entry, end: k + 1 };
  }
  return found;
}
