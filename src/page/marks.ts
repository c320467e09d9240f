import type { TextMap } from '../article/text-map';
import type { Span } from '../engine/analysis';
import type { MarkClass } from '../engine/claims';
import type { Palette, Scheme } from '../ui/tokens';
import { wait } from './life';
import { caretAt, createRange, forcesColours, prefersReducedMotion } from './page-document';
import type { PlannedSpan } from './plan';
import { type MarkPart, priorityOf, registryName } from './registry';
import { ShadowRoots } from './shadow-roots';

export interface Look {
  readonly palette: Palette;
  readonly scheme: Scheme;
}

export interface Hit {
  readonly index: number;
  readonly part: MarkPart;
}

interface Layer {
  readonly of: MarkClass;
  readonly part: MarkPart;
  readonly highlight: Highlight;
}

/**
 * The marks of one article in the page's highlight registry. Own records are kept beside the registry, because Firefox's
 * Xray wrappers refuse to iterate it, and because the page may clear it.
 */
export class Marks {
  private readonly layers = new Map<string, Layer>();
  private plan: readonly PlannedSpan[] = [];
  private readonly shadows = new ShadowRoots();
  private shown = false;
  private flashing: AbortController | null = null;

  constructor(
    private map: TextMap<Node>,
    private look: Look,
    private readonly signal: AbortSignal,
  ) {
    const end = () => {
      this.hide();
      this.shadows.release();
    };
    signal.addEventListener('abort', end, { once: true });
  }

  /** Paints a plan in place of whatever was painted. One walk over the text map. */
  paint(map: TextMap<Node>, plan: readonly PlannedSpan[]): void {
    this.hide();
    this.map = map;
    this.layers.clear();
    this.plan = plan;
    this.shadows.release();
    const pieces = this.map.piecesOf(plan.map((planned) => planned.span));
    // Where colours are forced Chromium paints all highlights like a selection, whatever the style sheet says: whole claims
    // would drown cue and source.
    const quiet = forcesColours();
    plan.forEach(({ part, of }, i) => {
      if (quiet && part === 'content') return;
      for (const { start, end } of pieces[i] ?? []) this.add(of, part, start, end);
    });
    this.show();
  }

  private add(of: MarkClass, part: MarkPart, start: Place, end: Place): void {
    const range = new StaticRange({
      startContainer: start.node,
      startOffset: start.offset,
      endContainer: end.node,
      endOffset: end.offset,
    });
    this.shadows.note(start.node);
    this.layer(of, part).highlight.add(range);
  }

  private layer(of: MarkClass, part: MarkPart): Layer {
    const key = `${of} ${part}`;
    const known = this.layers.get(key);
    if (known) return known;
    const layer: Layer = { of, part, highlight: new Highlight() };
    layer.highlight.priority = priorityOf(of, part);
    this.layers.set(key, layer);
    if (this.shown) CSS.highlights.set(this.nameOf(layer), layer.highlight);
    return layer;
  }

  private nameOf({ of, part }: Layer): string {
    return registryName(this.look.palette, this.look.scheme, of, part);
  }

  show(): void {
    this.shown = true;
    for (const layer of this.layers.values()) CSS.highlights.set(this.nameOf(layer), layer.highlight);
  }

  hide(): void {
    this.shown = false;
    this.flashing?.abort();
    for (const layer of this.layers.values()) {
      const name = this.nameOf(layer);
      if (CSS.highlights.get(name) === layer.highlight) CSS.highlights.delete(name);
    }
  }

  /** Other colours without touching a range. */
  dress(look: Look): void {
    if (look.palette === this.look.palette && look.scheme === this.look.scheme) return;
    const shown = this.shown;
    this.hide();
    this.look = look;
    if (shown) this.show();
  }

  /** Puts back what the page took out of the registry. */
  repair(): void {
    if (!this.shown) return;
    for (const layer of this.layers.values()) {
      const name = this.nameOf(layer);
      if (CSS.highlights.get(name) !== layer.highlight) CSS.highlights.set(name, layer.highlight);
    }
  }

  /** Tints the content of the attribution that is pointed at; an empty list takes the tint away. */
  point(of: MarkClass, spans: readonly Span[]): void {
    for (const layer of this.layers.values()) if (layer.part === 'pointed') layer.highlight.clear();
    for (const span of spans) this.cover(this.layer(of, 'pointed').highlight, span);
  }

  /** Two pulses, or one long one where motion is unwelcome. */
  async flash(of: MarkClass, spans: readonly Span[]): Promise<void> {
    this.flashing?.abort();
    const flashing = new AbortController();
    this.flashing = flashing;
    const { highlight } = this.layer(of, 'flash');
    const on = () => {
      for (const span of spans) this.cover(highlight, span);
    };
    flashing.signal.addEventListener('abort', () => highlight.clear(), { once: true });
    on();
    if (!prefersReducedMotion()) {
      if (!(await wait(320, flashing.signal))) return;
      highlight.clear();
      if (!(await wait(160, flashing.signal))) return;
      on();
    }
    await wait(1500, flashing.signal);
    flashing.abort();
  }

  private cover(highlight: Highlight, span: Span): void {
    for (const { start, end } of this.map.pieces(span)) {
      highlight.add(
        new StaticRange({
          startContainer: start.node,
          startOffset: start.offset,
          endContainer: end.node,
          endOffset: end.offset,
        }),
      );
    }
  }

  /**
   * The mark under a point of the viewport: words before content, inner before outer. CSS pixels. By the caret's place,
   * because Chromium's `highlightsFromPoint` misses on screens of more than one device pixel to a CSS pixel.
   */
  at(x: number, y: number): Hit | null {
    if (!this.shown || this.signal.aborted) return null;
    const caret = caretAt(x, y, this.shadows.all);
    const offset = caret && this.map.offsetOf(caret.offsetNode, caret.offset);
    if (offset === null) return null;
    const near = this.plan.filter(({ span }) => span.start <= offset && offset <= span.end);
    near.sort((a, b) => RANK[b.part] - RANK[a.part] || b.index - a.index);
    return near.find(({ span }) => this.rectsOf(span).some((rect) => isInside(rect, x, y))) ?? null;
  }

  /** Around cue and source, relative to the viewport; of a mark that spreads over many lines only around the cue. */
  boxOf({ cue, source }: { readonly cue: Span; readonly source: Span | null }): DOMRect | null {
    const words = this.rectsOf(cue);
    const both = around(source ? [...words, ...this.rectsOf(source)] : words);
    return both && both.height > TALL ? around(words) : both;
  }

  /** Where a span is on the screen, line by line, relative to the viewport. CSS pixels. */
  rectsOf(span: Span): DOMRect[] {
    const range = createRange();
    return this.map.pieces(span).flatMap(({ start, end }) => {
      if (!start.node.isConnected || !end.node.isConnected) return [];
      range.setStart(start.node, Math.min(start.offset, lengthOf(start.node)));
      range.setEnd(end.node, Math.min(end.offset, lengthOf(end.node)));
      return [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
    });
  }
}

interface Place {
  readonly node: Node;
  readonly offset: number;
}

const RANK: Readonly<Record<MarkPart, number>> = { cue: 2, source: 2, content: 1, pointed: 0, flash: 0 };

function lengthOf(node: Node): number {
  return node.nodeValue?.length ?? 0;
}

/** Taller marks are explained beside their cue. CSS pixels. */
const TALL = 150;

function around(rects: readonly DOMRect[]): DOMRect | null {
  if (rects.length === 0) return null;
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

function isInside({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return left <= x && x <= right && top <= y && y <= bottom;
}
