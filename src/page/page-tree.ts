import { domTree } from '../article/dom-tree';
import type { Tree } from '../article/tree';

let known: Tree<Node> | null = null;

/** The page's DOM as gate and finder read it. */
export function pageTree(): Tree<Node> {
  known ??= domTree(globalThis);
  return known;
}
