import { BLOCK, LEAF, UNREAD } from './elements';
import { addToSample, emptySample } from './language';
import { arabicLetters } from './letters';
import { SIGN, signsOf } from './signs';
import type { Tree } from './tree';
import { CDATA, ELEMENT, TEXT } from './tree';

/** Text nodes that are looked at, and units of each. */
const MOST_TEXTS = 400;
const UNITS = 400;
/** Letters that are enough to tell the language, letters of prose that are enough to tell where it stands. */
const ENOUGH_TO_READ = 1500;
const ENOUGH = 5000;
const MOST_PARAGRAPHS = 120;
const MOST_BREAKS = 80;
const MOST_CAPTIONS = 30;
/** Of the first 3,000 elements, so many are sampled. */
const MOST_ELEMENTS = 230;
const STRIDE = 13;
/** Letters from which a text outside links reads as prose. */
const PROSE = 40;

/** Takes a sample of a page's text and tells which box holds most of its prose. */
export class Sampler<N> {
  readonly sample = emptySample();
  /** Letters of prose that were seen, in all and in the fullest box. */
  prose = 0;
  best: N | null = null;
  bestLetters = 0;
  private readonly boxes = new Map<N, number>();
  private readonly seen = new Set<N>();
  private texts = 0;

  constructor(
    private readonly tree: Tree<N>,
    private readonly body: N,
  ) {}

  /** Paragraphs first; where they say little, lines between breaks; then elements all over the page. */
  read(): void {
    const { tree, body } = this;
    for (const paragraph of tree.named(body, 'p', MOST_PARAGRAPHS)) this.addElement(paragraph);
    if (this.prose < ENOUGH)
      for (const caption of tree.named(body, 'figcaption', MOST_CAPTIONS)) this.addCaption(caption);
    if (this.prose < ENOUGH) this.addBroken(tree.named(body, 'br', MOST_BREAKS));
    if (this.prose >= ENOUGH) return;
    const sparse = tree.named(body, '*', MOST_ELEMENTS, STRIDE);
    const stride = Math.max(1, Math.floor((sparse.length * STRIDE) / MOST_ELEMENTS));
    const elements = stride >= STRIDE ? sparse : tree.named(body, '*', MOST_ELEMENTS, stride);
    for (const element of elements) this.addChildren(element);
  }

  private take(node: N): number {
    if (this.texts >= MOST_TEXTS || this.seen.has(node)) return 0;
    this.seen.add(node);
    this.texts++;
    const text = this.tree.text(node);
    if (this.sample.arabic < ENOUGH_TO_READ) return addToSample(this.sample, text, UNITS);
    return arabicLetters(text.length > UNITS ? text.slice(0, UNITS) : text);
  }

  /** A paragraph with what stands in its inline children. */
  private addElement(element: N): void {
    let letters = 0;
    for (let node = this.tree.first(element); node; node = this.tree.next(node)) {
      const kind = this.tree.kind(node);
      if (kind === TEXT || kind === CDATA) letters += this.take(node);
      else if (kind === ELEMENT) letters += this.inline(node);
    }
    if (letters >= PROSE && !this.isLinked(element)) this.addProse(this.boxOf(element), letters);
  }

  /** Letters inside an inline element; a link's are none of the prose. */
  private inline(element: N): number {
    if (UNREAD.has(this.tree.name(element))) return 0;
    let letters = 0;
    let left = 40;
    let node: N | null = this.tree.first(element);
    while (node && left-- > 0) {
      if (this.tree.kind(node) === TEXT) letters += this.take(node);
      node = this.tree.first(node) ?? this.following(node, element);
    }
    return this.tree.name(element) === 'a' ? 0 : letters;
  }

  /** The next node inside `within` that is not inside `node`. */
  private following(node: N, within: N): N | null {
    let at: N | null = node;
    while (at && at !== within) {
      const next = this.tree.next(at);
      if (next) return next;
      at = this.tree.parent(at);
    }
    return null;
  }

  /** A caption speaks for the gallery around its figure. */
  private addCaption(element: N): void {
    const figure = this.tree.parent(element);
    let letters = 0;
    for (let node = this.tree.first(element); node; node = this.tree.next(node)) {
      const kind = this.tree.kind(node);
      letters += kind === TEXT ? this.take(node) : kind === ELEMENT ? this.inline(node) : 0;
    }
    if (figure && letters >= PROSE / 2 && !this.isLinked(element)) this.addProse(this.boxOf(figure), letters);
  }

  /** Elements whose text is parted by line breaks, each as one paragraph. */
  private addBroken(breaks: readonly N[]): void {
    const parents = new Set<N>();
    for (const line of breaks) {
      const parent = this.tree.parent(line);
      if (parent) parents.add(parent);
    }
    for (const parent of parents) {
      let letters = 0;
      let left = MOST_BREAKS;
      for (let node = this.tree.first(parent); node && left > 0; node = this.tree.next(node), left--) {
        const kind = this.tree.kind(node);
        if (kind === TEXT) letters += this.take(node);
        else if (kind === ELEMENT && !BLOCK.has(this.tree.name(node))) letters += this.inline(node);
      }
      if (letters >= PROSE && !this.isLinked(parent)) this.addProse(this.boxOfText(parent), letters);
    }
  }

  /** The text that stands directly in an element. */
  private addChildren(element: N): void {
    if (UNREAD.has(this.tree.name(element))) return;
    let letters = 0;
    let left = 12;
    for (let node = this.tree.first(element); node && left > 0; node = this.tree.next(node), left--) {
      if (this.tree.kind(node) === TEXT) letters += this.take(node);
    }
    if (letters >= PROSE && !this.isLinked(element)) this.addProse(this.boxOfText(element), letters);
  }

  private isLinked(element: N): boolean {
    let at: N | null = element;
    for (let i = 0; at && at !== this.body && i < 5; i++, at = this.tree.parent(at)) {
      if (this.tree.kind(at) === ELEMENT && this.tree.name(at) === 'a') return true;
    }
    return false;
  }

  /** The box around a paragraph; wrappers that hold nothing else are passed over. */
  private boxOf(element: N): N {
    let at = element;
    for (let i = 0; i < 6; i++) {
      const parent = this.tree.parent(at);
      if (!parent || at === this.body) break;
      const only = this.isOnlyChild(at);
      at = parent;
      if (!only) break;
    }
    return at;
  }

  /** The box that an element's direct text speaks for: itself where it holds lines or blocks, else the box around it. */
  private boxOfText(element: N): N {
    if (LEAF.has(this.tree.name(element))) return this.boxOf(element);
    let left = 40;
    for (let node = this.tree.first(element); node && left > 0; node = this.tree.next(node), left--) {
      if (this.tree.kind(node) !== ELEMENT) continue;
      const name = this.tree.name(node);
      if (name === 'br' || BLOCK.has(name)) return element;
    }
    return this.boxOf(element);
  }

  private isOnlyChild(element: N): boolean {
    const parent = this.tree.parent(element);
    let elements = 0;
    let left = 12;
    for (let node = parent && this.tree.first(parent); node && left > 0; node = this.tree.next(node), left--) {
      if (this.tree.kind(node) === ELEMENT && ++elements > 1) return false;
    }
    return elements === 1;
  }

  /** True inside a list of comments, which may outweigh the article. */
  private isReply(box: N): boolean {
    const { tree } = this;
    let at: N | null = box;
    for (let i = 0; at && at !== this.body && i < 8; i++, at = tree.parent(at)) {
      if (tree.kind(at) !== ELEMENT || tree.bare(at)) continue;
      if (signsOf(tree.attribute(at, 'class'), tree.attribute(at, 'id')) & SIGN.reply) return true;
    }
    return false;
  }

  private addProse(box: N, letters: number): void {
    const before = this.boxes.get(box);
    if (before === undefined ? this.isReply(box) : before < 0) {
      this.boxes.set(box, -1);
      return;
    }
    const sum = (before ?? 0) + letters;
    this.boxes.set(box, sum);
    this.prose += letters;
    if (sum <= this.bestLetters) return;
    this.bestLetters = sum;
    this.best = box;
  }
}
