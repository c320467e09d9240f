/**
 * What the finder needs of a document. The page gives DOM nodes (dom-tree.ts), the command line parse5 nodes; `N` is
 * the node itself, never a wrapper. Every reading goes through these functions, because a page can clobber a node's
 * own properties (`<form><input name="firstChild">`).
 */
export interface Tree<N> {
  /** DOM `nodeType`: 1 element, 3 text, 4 CDATA, 9 document, 11 fragment. */
  kind(node: N): number;
  /** Lower-case local name of an element. */
  name(element: N): string;
  /** Data of a text node. */
  text(node: N): string;
  first(node: N): N | null;
  next(node: N): N | null;
  parent(node: N): N | null;
  /** True where the element has no attributes at all: most paragraphs, spared every other look. */
  bare(element: N): boolean;
  attribute(element: N, name: string): string | null;
  /** Open shadow root of an element, null where there is none. */
  shadow(element: N): N | null;
  /** Light nodes that a slot shows; empty where it shows its own fallback content. */
  assigned(slot: N): readonly N[];
  /** At most `limit` elements of that name (`*`: any) under root, in document order, each `step`-th. */
  named(root: N, name: string, limit: number, step?: number): N[];
}

export const ELEMENT = 1;
export const TEXT = 3;
export const CDATA = 4;

/** A place in the document: a text node and an offset into its data, in UTF-16 units. */
export interface Position<N> {
  readonly node: N;
  readonly offset: number;
}
