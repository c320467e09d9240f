import type { Position, Tree } from './tree';
import { CDATA, ELEMENT, TEXT } from './tree';

/** A half-open stretch of the article's text, in UTF-16 units. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** One unbroken stretch of the document: between its ends lies nothing that is not the article's. */
export interface Piece<N> {
  readonly start: Position<N>;
  readonly end: Position<N>;
}

/** Offsets into the article's text ↔ places in the document. Holds nodes; reads none when asked for positions. */
export interface TextMap<N> {
  /** Number of mapped segments; for measuring. */
  readonly size: number;
  /** Where the character at `offset` stands (for `'end'`: right behind the character before it); null outside the text. */
  position(offset: number, side: 'start' | 'end'): Position<N> | null;
  /**
   * The stretches of the document that show `span`: one for each block, more where something foreign (an advertisement,
   * a related box, a shadow root's edge) lies between. Empty for a span of no shown character.
   */
  pieces(span: TextSpan): Piece<N>[];
  /** `pieces` for many spans sorted by start, in one pass over the map. */
  piecesOf(spans: readonly TextSpan[]): Piece<N>[][];
  /**
   * Text offset of a DOM boundary point, for selections and hit tests. A point in collapsed white space gives the next
   * shown character; an element's point the first mapped text at or behind it. Null outside the article.
   */
  offsetOf(node: N, offset: number): number | null;
  /** True when the node is a text node of the article. */
  has(node: N): boolean;
}

/** Collects segments in text order; `build` freezes them into a map. */
export class TextMapBuilder<N> {
  private readonly nodes: N[] = [];
  private readonly at: number[] = [];
  private readonly from: number[] = [];
  private readonly sizes: number[] = [];
  private readonly breaks: boolean[] = [];

  /** `size` units of `node`'s data from `from` are the text's from `at`; `broken`: something foreign lies before. */
  add(node: N, from: number, at: number, size: number, broken: boolean): void {
    this.nodes.push(node);
    this.from.push(from);
    this.at.push(at);
    this.sizes.push(size);
    this.breaks.push(broken);
  }

  build(tree: Tree<N>): TextMap<N> {
    return new SegmentMap(tree, this.nodes, this.at, this.from, this.sizes, this.breaks);
  }
}

/** How many nodes `offsetOf` looks at behind an element's boundary point. */
const LOOK_AHEAD = 4000;

class SegmentMap<N> implements TextMap<N> {
  private firstOf: Map<N, number> | null = null;

  constructor(
    private readonly tree: Tree<N>,
    private readonly nodes: readonly N[],
    private readonly at: readonly number[],
    private readonly from: readonly number[],
    private readonly sizes: readonly number[],
    private readonly breaks: readonly boolean[],
  ) {}

  get size(): number {
    return this.nodes.length;
  }

  /** Index of the last segment that starts at or before `offset`, -1 before the first; `low` is a known lower bound. */
  private indexAt(offset: number, low = 0): number {
    let lower = low;
    let upper = this.at.length;
    while (lower < upper) {
      const middle = (lower + upper) >> 1;
      if ((this.at[middle] ?? Infinity) <= offset) lower = middle + 1;
      else upper = middle;
    }
    return lower - 1;
  }

  private endOf(index: number): number {
    return (this.at[index] ?? 0) + (this.sizes[index] ?? 0);
  }

  private place(index: number, textOffset: number): Position<N> | null {
    const node = this.nodes[index];
    const at = this.at[index];
    const from = this.from[index];
    if (node === undefined || at === undefined || from === undefined) return null;
    return { node, offset: from + textOffset - at };
  }

  position(offset: number, side: 'start' | 'end'): Position<N> | null {
    const anchor = side === 'start' ? offset : offset - 1;
    const index = this.indexAt(anchor);
    if (index < 0 || anchor >= this.endOf(index)) return null;
    return this.place(index, offset);
  }

  pieces(span: TextSpan): Piece<N>[] {
    return this.piecesFrom(span, 0);
  }

  piecesOf(spans: readonly TextSpan[]): Piece<N>[][] {
    let low = 0;
    let previous = 0;
    return spans.map((span) => {
      if (span.start < previous) low = 0;
      previous = span.start;
      low = Math.max(0, this.indexAt(span.start, low));
      return this.piecesFrom(span, low);
    });
  }

  private piecesFrom(span: TextSpan, low: number): Piece<N>[] {
    const found: Piece<N>[] = [];
    if (span.end <= span.start) return found;
    let index = Math.max(0, this.indexAt(span.start, low));
    if (span.start >= this.endOf(index)) index++;
    let start: Position<N> | null = null;
    let last = -1;
    const close = () => {
      const end = last < 0 ? null : this.place(last, Math.min(span.end, this.endOf(last)));
      if (start && end) found.push({ start, end });
    };
    for (; index < this.nodes.length && (this.at[index] ?? Infinity) < span.end; index++) {
      if (last < 0 || this.breaks[index]) {
        close();
        start = this.place(index, Math.max(span.start, this.at[index] ?? 0));
      }
      last = index;
    }
    close();
    return found;
  }

  has(node: N): boolean {
    return this.firstSegments().has(node);
  }

  private firstSegments(): Map<N, number> {
    if (!this.firstOf) {
      const first = new Map<N, number>();
      this.nodes.forEach((node, i) => {
        if (!first.has(node)) first.set(node, i);
      });
      this.firstOf = first;
    }
    return this.firstOf;
  }

  offsetOf(node: N, offset: number): number | null {
    const kind = this.tree.kind(node);
    if (kind === TEXT || kind === CDATA) return this.inText(node, offset);
    let child = this.tree.first(node);
    for (let i = 0; child && i < offset; i++) child = this.tree.next(child);
    const at = child ?? this.following(node);
    return at === null ? null : this.firstFrom(at);
  }

  private inText(node: N, offset: number): number | null {
    const first = this.firstSegments().get(node);
    if (first === undefined) return null;
    let end: number | null = null;
    for (let i = first; this.nodes[i] === node; i++) {
      const from = this.from[i] ?? 0;
      if (offset < from) return this.at[i] ?? null;
      end = this.endOf(i);
      if (offset <= from + (this.sizes[i] ?? 0)) return (this.at[i] ?? 0) + offset - from;
    }
    return end;
  }

  /** The next node in document order that is not inside `node`. */
  private following(node: N): N | null {
    let at: N | null = node;
    while (at) {
      const next = this.tree.next(at);
      if (next) return next;
      at = this.tree.parent(at);
    }
    return null;
  }

  private firstFrom(start: N): number | null {
    let node: N | null = start;
    for (let i = 0; node && i < LOOK_AHEAD; i++) {
      const segment = this.firstSegments().get(node);
      if (segment !== undefined) return this.at[segment] ?? null;
      const inside: N | null = this.tree.kind(node) === ELEMENT ? this.tree.first(node) : null;
      node = inside ?? this.following(node);
    }
    return null;
  }
}
