import { elementSigns } from './element-signs';
import { BLOCK, FRAME, HEADING, LEAF, SHADOW_HOST, STRONG, UNREAD } from './elements';
import { arabicLetters, hasInk } from './letters';
import { blockByStyle, SIGN, signsOf } from './signs';
import type { Tree } from './tree';
import { CDATA, ELEMENT, TEXT } from './tree';

/** What the finder reads of one document at most: nodes visited, UTF-16 units of text. */
export const LIMITS = { nodes: 150_000, units: 1_500_000 } as const;

/** What a block is inside of, from the nearest element that says so. */
export type Context = 'caption' | 'quote' | 'list' | 'heading' | 'none';

/** One block-level element. `parent` and the run indices point into the scan's arrays; parents come before children. */
export interface Box<N> {
  readonly node: N;
  readonly name: string;
  readonly parent: number;
  readonly signs: number;
  /** Its class attribute, '' without one. */
  readonly names: string;
  readonly context: Context;
  /** Index of the first run inside, and one behind the last. */
  readonly from: number;
  to: number;
  /** One behind the index of the last box inside. */
  end: number;
  /** A picture stands directly in it. */
  pictured: boolean;
}

/** A text node of a run, or of preformatted text a stretch of one; with no text it is a line break inside a heading. */
export interface Part<N> {
  readonly node: N;
  readonly text: string;
  /** Where the text begins in the node's data. */
  readonly from: number;
  /** Something that is not the article's lies between this and the part before. */
  readonly broken: boolean;
}

/** A stretch of inline content between two block boundaries: the text of one block. */
export interface Run<N> {
  readonly box: number;
  readonly parts: Part<N>[];
  /** Arabic letters, and how many of them stand in links, in bold, in <time>. */
  letters: number;
  linked: number;
  bold: number;
  timed: number;
}

interface Frame<N> {
  readonly element: N;
  /** Index of the box the element opened, -1 for an inline element. */
  readonly opened: number;
  readonly box: number;
  readonly effect: number;
  /** Nodes a slot shows in place of its own children. */
  readonly queue: readonly N[] | null;
  at: number;
}

const BLANK_LINE = /\n[ \t\r]*\n/;
const BLANK_LINES = /\n[ \t\r]*\n\s*/;
const LINES = /\n/;

const LINK = 1;
const BOLD = 2;
const TIME = 4;
const SHADOW = 8;

/** Walks a document once, without recursion, and parts its text into runs inside boxes. */
export class Scan<N> {
  readonly boxes: Box<N>[] = [];
  readonly runs: Run<N>[] = [];
  /** JSON-LD texts met on the way. */
  readonly data: string[] = [];
  partial = false;
  private readonly frames: Frame<N>[] = [];
  private node: N | null;
  private run: Run<N> | null = null;
  private box = -1;
  private broken = false;
  private links = 0;
  private bolds = 0;
  private times = 0;
  private nodes = 0;
  private units = 0;
  private names = '';

  constructor(
    private readonly tree: Tree<N>,
    body: N,
  ) {
    this.openBox(body, tree.name(body), 0, 'none');
    this.frames.push({ element: body, opened: 0, box: -1, effect: 0, queue: null, at: 0 });
    this.node = tree.first(body);
  }

  /** Visits at most `budget` nodes more; true while there are nodes left. */
  step(budget: number): boolean {
    for (let left = budget; left > 0; left--) {
      if (this.node) this.node = this.visit(this.node);
      else if (!this.leave()) return false;
      if (++this.nodes > LIMITS.nodes || this.units > LIMITS.units) return this.stop();
    }
    return true;
  }

  private stop(): false {
    this.partial = true;
    while (this.frames.length > 0) this.leave();
    return false;
  }

  /** Reads a node and returns the one to visit next: its first child, its sibling, or null at the end of the children. */
  private visit(node: N): N | null {
    const kind = this.tree.kind(node);
    if (kind === TEXT || kind === CDATA) this.addText(node);
    else if (kind === ELEMENT) return this.enter(node);
    return this.sibling(node);
  }

  private sibling(node: N): N | null {
    const frame = this.frames[this.frames.length - 1];
    if (frame?.queue) return frame.queue[++frame.at] ?? null;
    return this.tree.next(node);
  }

  private enter(element: N): N | null {
    const name = this.tree.name(element);
    if (name === 'img' || name === 'amp-img' || name === 'picture') this.addPicture();
    else if (name === 'br' || name === 'hr') this.lineBreak(element, name);
    else if (UNREAD.has(name)) this.skip(element, name);
    else {
      const bare = this.tree.bare(element);
      this.names = '';
      if (!bare) this.names = this.tree.attribute(element, 'class') ?? '';
      const signs =
        (bare ? 0 : elementSigns(this.tree, element, name, this.names)) |
        (name.includes('-') ? signsOf(name, null) : 0);
      if (signs & SIGN.hidden) this.broken = true;
      else return this.open(element, name, bare, signs);
    }
    return this.sibling(element);
  }

  private skip(element: N, name: string): void {
    if (name === 'script' && this.data.length < 20 && this.tree.attribute(element, 'type') === 'application/ld+json') {
      const text = this.tree.first(element);
      if (text) this.data.push(this.tree.text(text).slice(0, 100_000));
    }
    if (name !== 'script' && name !== 'style') this.broken = true;
  }

  private addPicture(): void {
    const box = this.boxes[this.box];
    if (box) box.pictured = true;
  }

  private lineBreak(element: N, name: string): void {
    if (name === 'br' && this.run && this.boxes[this.box]?.context === 'heading') {
      this.run.parts.push({ node: element, text: '', from: 0, broken: false });
    } else this.run = null;
  }

  private open(element: N, name: string, bare: boolean, signs: number): N | null {
    const effect = this.effectOf(element, name);
    const boxed = this.isBox(element, name, bare);
    const outer = this.box;
    if (boxed) this.openBox(element, name, FRAME.has(name) ? signs | SIGN.foreign : signs, this.contextOf(name, signs));
    else if (signs & (SIGN.foreign | SIGN.reply)) {
      // an advertisement or share link amid a paragraph
      this.broken = true;
      return this.sibling(element);
    }
    if (effect & LINK) this.links++;
    if (effect & BOLD) this.bolds++;
    if (effect & TIME) this.times++;
    const shadow = effect & SHADOW ? this.tree.shadow(element) : null;
    if (shadow) this.broken = true;
    const slotted = name === 'slot' ? this.tree.assigned(element) : [];
    const queue = slotted.length > 0 ? slotted : null;
    if (queue) this.broken = true;
    this.frames.push({ element, opened: boxed ? this.box : -1, box: outer, effect, queue, at: 0 });
    return queue ? (queue[0] ?? null) : this.tree.first(shadow ?? element);
  }

  private effectOf(element: N, name: string): number {
    let effect = 0;
    if (name === 'a' && this.leadsAway(element)) effect |= LINK;
    if (STRONG.has(name)) effect |= BOLD;
    if (name === 'time') effect |= TIME;
    if (name.includes('-') || SHADOW_HOST.has(name)) if (this.tree.shadow(element)) effect |= SHADOW;
    return effect;
  }

  /** A link out of this text; an anchor, or a link to a part of the page (a footnote, an entry), is none. */
  private leadsAway(link: N): boolean {
    const address = this.tree.attribute(link, 'href');
    return address !== null && !/^#./.test(address);
  }

  private isBox(element: N, name: string, bare: boolean): boolean {
    if (BLOCK.has(name)) return true;
    // a custom element is inline by default; between blocks it holds blocks
    if (name.includes('-')) return this.links === 0 && !LEAF.has(this.boxes[this.box]?.name ?? '') && !this.inInline();
    if (bare) return false;
    const style = this.tree.attribute(element, 'style');
    return style !== null && blockByStyle(style);
  }

  private inInline(): boolean {
    return (this.frames[this.frames.length - 1]?.opened ?? -1) < 0;
  }

  private contextOf(name: string, signs: number): Context {
    if (HEADING.has(name)) return 'heading';
    if (name === 'figcaption' || signs & SIGN.caption) return 'caption';
    if (name === 'blockquote') return 'quote';
    if (name === 'li') return 'list';
    return this.boxes[this.box]?.context ?? 'none';
  }

  private openBox(node: N, name: string, signs: number, context: Context): void {
    this.run = null;
    const at = this.runs.length;
    this.boxes.push({
      node,
      name,
      parent: this.box,
      signs,
      names: this.names,
      context,
      from: at,
      to: at,
      end: this.boxes.length + 1,
      pictured: false,
    });
    this.box = this.boxes.length - 1;
  }

  /** Closes the innermost open element and goes on behind it; false at the end of the document. */
  private leave(): boolean {
    const frame = this.frames.pop();
    if (!frame) return false;
    if (frame.effect & LINK) this.links--;
    if (frame.effect & BOLD) this.bolds--;
    if (frame.effect & TIME) this.times--;
    if (frame.effect & SHADOW || frame.queue) this.broken = true;
    if (frame.opened >= 0) {
      this.run = null;
      const box = this.boxes[frame.opened];
      if (box) {
        box.to = this.runs.length;
        box.end = this.boxes.length;
      }
      this.box = frame.box;
    }
    if (this.frames.length === 0) return false;
    this.node = this.sibling(frame.element);
    return true;
  }

  private addText(node: N): void {
    const data = this.tree.text(node);
    const text = data.length > LIMITS.units - this.units ? data.slice(0, Math.max(0, LIMITS.units - this.units)) : data;
    if (text.length < data.length) this.partial = true;
    this.units += text.length;
    if (!this.isPreformatted()) {
      this.addPart(node, text, 0);
      return;
    }
    // lines of a <pre> that blank lines part into paragraphs were only wrapped
    const breaks = BLANK_LINE.test(text) ? BLANK_LINES : LINES;
    let from = 0;
    for (const line of text.split(breaks)) {
      if (from > 0) this.run = null;
      const at = text.indexOf(line, from);
      this.addPart(node, line, at);
      from = at + Math.max(1, line.length);
    }
  }

  private isPreformatted(): boolean {
    const name = this.boxes[this.box]?.name;
    return name === 'pre' || name === 'xmp' || name === 'listing' || name === 'plaintext';
  }

  private addPart(node: N, text: string, from: number): void {
    if (!this.run && !hasInk(text)) return;
    const letters = arabicLetters(text);
    this.run ??= this.startRun();
    this.run.parts.push({ node, text, from, broken: this.broken });
    this.broken = false;
    this.run.letters += letters;
    if (this.links > 0) this.run.linked += letters;
    if (this.bolds > 0) this.run.bold += letters;
    if (this.times > 0) this.run.timed += letters;
  }

  private startRun(): Run<N> {
    const run = { box: this.box, parts: [], letters: 0, linked: 0, bold: 0, timed: 0 };
    this.runs.push(run);
    this.broken = true;
    return run;
  }
}
