import type { ArticleBlock, ArticleRole } from './blocks';
import { commonBox, isInside, isProse, type Weights } from './choose';
import { Composed } from './compose';
import { labelOf } from './labels';
import { hasLetter, wordsOf } from './letters';
import type { Run, Scan } from './scan';
import { SIGN } from './signs';
import type { Title } from './title';

/** A block of the article with the run it was made of. */
export interface Chosen<N> extends ArticleBlock {
  readonly run: Run<N>;
  readonly composed: Composed<N>;
}

/** Where a run stands to the article's body. */
type Place = 'body' | 'beside' | 'before' | 'outside';

const FEWEST_LEDE_WORDS = 8;
/** Links may make up this share of a line that is the article's. */
const MOST_LINKED = 0.75;
/** Letters below which a line before the text is no lede, a line under a picture a caption. */
const SHORT_LINE = 40;
const LONGEST_CAPTION = 160;
/** Arabic letters beyond which a line is no label of the page's frame. */
const LONGEST_LABEL = 240;
/** Letters of prose from which a box beside the body is worth a look. */
const FEWEST_ADOPTED = 60;
/** Letters of prose from which a box is no byline, whatever its name says. */
const LONGEST_BYLINE = 250;
/** A box that begins with a related label may hold this share of the body's prose. */
const MOST_RELATED = 0.4;
const CELL = new Set(['td', 'th']);
/** «دمشق - سانا»، «القاهرة (رويترز)»: no digits, as dates have. */
const DATELINE = /^[^\d٠-٩]+(?:\s[-–—]\s?|\s?\(|\/\s?)[^\d٠-٩]+$/;
/** Signs that end a sentence or close a quotation. */
const SENTENCE_ENDS = '.!؟?…»”"\'';

/** Runs that are considered in one step. */
const STEP = 4;

/** Picks the article's blocks out of the runs around its body, in reading order. */
export class Selection<N> {
  readonly chosen: Chosen<N>[] = [];
  /** Index of the smallest box that holds title and body. */
  readonly frameBox: number;
  /** By box: inside one that goes on with the body. */
  private readonly adopted: Uint8Array;
  private readonly hidden = new Map<number, boolean>();
  /** A related box opened: what follows is its links, until prose. */
  private related = false;
  /** Runs before this index stand in a related box. */
  private skipTo = 0;
  /** The article's own sentences have begun. */
  private started = false;

  constructor(
    private readonly scan: Scan<N>,
    private readonly weights: Weights,
    private readonly body: number,
    private readonly title: Title,
    private readonly hides?: (element: N) => boolean,
  ) {
    const box = scan.runs[title.run]?.box;
    this.frameBox = box === undefined ? this.semanticFrame() : commonBox(scan, box, body);
    this.adopted = this.adopt();
    this.started = weights.prose[body] === 0;
  }

  /** Fills `chosen`, in steps of some lines. */
  *choose(): Generator<void, void, void> {
    const frame = this.scan.boxes[this.frameBox];
    for (let i = frame?.from ?? 0; i < (frame?.to ?? 0); i++) {
      if (i % STEP === STEP - 1) yield;
      this.consider(i);
    }
  }

  /** Without a shown title: the <article> around the body, else the body itself. */
  private semanticFrame(): number {
    let at = this.body;
    while (at > 0 && this.scan.boxes[at]?.name !== 'article') at = this.scan.boxes[at]?.parent ?? 0;
    return at > 0 ? at : this.body;
  }

  /** Boxes beside the body that go on with it: parts of a body that advertisements split. */
  private adopt(): Uint8Array {
    const { scan, weights } = this;
    const adopted = new Uint8Array(scan.boxes.length);
    for (let child = this.body; child > this.frameBox; child = scan.boxes[child]?.parent ?? 0) {
      const parent = scan.boxes[child]?.parent ?? 0;
      const around = scan.boxes[parent];
      if (!around) break;
      const semantic = (around.signs & SIGN.body) !== 0 || around.name === 'article';
      for (let i = parent + 1; i < around.end; i = scan.boxes[i]?.end ?? around.end) {
        if (i > child && scan.boxes[i]?.name === 'h1') break;
        if (i === child || weights.foreign[i] || (weights.prose[i] ?? 0) < FEWEST_ADOPTED) continue;
        if (semantic || (child === this.body && this.isTwin(i))) adopted.fill(1, i, scan.boxes[i]?.end);
      }
    }
    return adopted;
  }

  /** A box behind the body that is made like it, and holds prose rather than stories of its own. */
  private isTwin(index: number): boolean {
    const { boxes, runs } = this.scan;
    const body = boxes[this.body];
    const box = boxes[index];
    if (!box || !body || index < this.body || this.title.run >= body.from) return false;
    if (box.name !== body.name || withoutDigits(box.names) !== withoutDigits(body.names)) return false;
    for (let i = index; i < box.end; i++) if (boxes[i]?.name === 'h1') return false;
    let letters = 0;
    let linked = 0;
    for (let i = box.from; i < box.to; i++) {
      letters += runs[i]?.letters ?? 0;
      linked += runs[i]?.linked ?? 0;
    }
    return linked * 5 < letters;
  }

  private placeOf(index: number, box: number): Place {
    if (isInside(this.scan, box, this.body)) return 'body';
    if (this.adopted[box]) return 'beside';
    const first = this.scan.boxes[this.body]?.from ?? 0;
    return index > this.title.run && index < first && this.title.run >= 0 ? 'before' : 'outside';
  }

  private consider(index: number): void {
    const { scan } = this;
    const run = scan.runs[index];
    const box = run && scan.boxes[run.box];
    if (!run || !box || index < this.skipTo) return;
    if (index === this.title.run) {
      this.take(run, new Composed(run), 'title');
      return;
    }
    if (this.weights.foreign[run.box] || this.isHidden(run.box)) return;
    const place = this.placeOf(index, run.box);
    if (place === 'outside' && box.context !== 'caption') return;
    const composed = new Composed(run);
    if (run.letters === 0 && !hasLetter(composed.text) && !(CELL.has(box.name) && /\d/.test(composed.text))) return;
    const role = this.roleOf(run, composed.text, place, index);
    if (role) this.take(run, composed, role);
  }

  private take(run: Run<N>, composed: Composed<N>, role: ArticleRole): void {
    if (role === 'paragraph' || role === 'lede') this.started = true;
    this.chosen.push({ run, composed, text: composed.text, role });
  }

  private isHidden(box: number): boolean {
    const { hides } = this;
    if (!hides) return false;
    const path: number[] = [];
    let at = box;
    while (at > 0 && !this.hidden.has(at)) {
      path.push(at);
      at = this.scan.boxes[at]?.parent ?? 0;
    }
    let hidden = this.hidden.get(at) ?? false;
    for (let i = path.length - 1; i >= 0; i--) {
      const inner = path[i] ?? 0;
      const node = this.scan.boxes[inner]?.node;
      if (!hidden && node !== undefined) hidden = hides(node);
      this.hidden.set(inner, hidden);
    }
    return hidden;
  }

  /** The block's role, or null where the run is none of the article's. */
  private roleOf(run: Run<N>, text: string, place: Place, index: number): ArticleRole | null {
    const box = this.scan.boxes[run.box];
    if (!box) return null;
    const linked = run.letters === 0 ? 0 : run.linked / run.letters;
    const label = run.letters > LONGEST_LABEL ? 'text' : labelOf(text, linked);
    if (label !== 'text') {
      this.related = label === 'related-box' || (this.related && label !== 'frame');
      if (label === 'related-box') this.skipTo = this.endOfBoxThatBegins(index, run.box);
      return null;
    }
    if (run.letters > 0 && run.timed >= run.letters) return null;
    if (linked > MOST_LINKED && !this.isLinkedHeading(run, index)) return null;
    if (this.related) {
      if (!this.goesOn(run, text, box.context, index)) return null;
      this.related = false;
    }
    const signs = this.signsAround(run.box);
    const captioned =
      box.context === 'caption' || (box.pictured && run.letters < LONGEST_CAPTION && place !== 'outside');
    if (captioned) return place === 'outside' && !this.besideBody(run.box) ? null : 'caption';
    if (signs & SIGN.about && run.letters < 120) return null;
    if (place === 'before') return this.isLede(text, run, signs) ? 'lede' : null;
    if (isFrameNotice(text, run) || this.isFrontMatter(run, text, box.context)) return null;
    return this.bodyRole(run, text, box.context, signs, index);
  }

  /** After the links of a related box: a line that is the article's again. */
  private goesOn(run: Run<N>, text: string, context: string, index: number): boolean {
    if (context === 'list' || run.linked * 3 > run.letters) return false;
    if (isProse(run)) return true;
    const next = this.scan.runs[index + 1];
    if (context === 'heading') return run.linked === 0 && next !== undefined && isProse(next);
    return run.linked === 0 && endsSentence(text);
  }

  /** Index behind the box that the label opens («اقرأ أيضا» over cards with first lines): all of it is none of the article's. */
  private endOfBoxThatBegins(index: number, inner: number): number {
    const { boxes } = this.scan;
    const most = (this.weights.prose[this.body] ?? 0) * MOST_RELATED;
    let end = 0;
    for (let at = inner; at > this.body && boxes[at]?.from === index; at = boxes[at]?.parent ?? 0) {
      if ((this.weights.prose[at] ?? 0) < most) end = boxes[at]?.to ?? 0;
    }
    return end;
  }

  /** A short line between headline and text («قبل ساعتين»، «مراسل الشؤون الدبلوماسية»): no sentence, no heading over one. */
  private isFrontMatter(run: Run<N>, text: string, context: string): boolean {
    if (this.started || context === 'heading' || context === 'quote') return false;
    if (run.letters >= SHORT_LINE || endsSentence(text) || DATELINE.test(text)) return false;
    const role = this.chosen[this.chosen.length - 1]?.role;
    return role !== 'heading' && role !== 'list';
  }

  private bodyRole(run: Run<N>, text: string, context: string, signs: number, index: number): ArticleRole {
    if (context === 'heading') return !this.started && signs & SIGN.lede && run.letters >= 40 ? 'lede' : 'heading';
    if (context === 'quote') return 'quote';
    if (context === 'list') return 'list';
    const bold = run.letters > 0 && run.bold >= run.letters * 0.95;
    const early = !this.started;
    if (early && index >= this.title.run && run.letters >= 40 && (bold || signs & SIGN.lede)) return 'lede';
    if (bold && run.letters <= 80 && !endsSentence(text)) return 'heading';
    return 'paragraph';
  }

  private besideBody(box: number): boolean {
    const parent = this.scan.boxes[this.body]?.parent ?? 0;
    return isInside(this.scan, box, Math.max(parent, this.frameBox));
  }

  private isLede(text: string, run: Run<N>, signs: number): boolean {
    if (run.linked * 3 > run.letters) return false;
    if (signs & SIGN.lede) return run.letters >= 20;
    return run.letters >= 40 && wordsOf(text).length >= FEWEST_LEDE_WORDS;
  }

  /** Signs of the run's own box and of the boxes close around it. */
  private signsAround(box: number): number {
    let signs = 0;
    let at = box;
    for (let i = 0; i < 3 && at > this.frameBox && at !== this.body; i++) {
      const own = this.scan.boxes[at]?.signs ?? 0;
      signs |= (this.weights.prose[at] ?? 0) > LONGEST_BYLINE ? own & ~SIGN.about : own;
      at = this.scan.boxes[at]?.parent ?? 0;
    }
    return signs;
  }

  /** A heading that links to itself, with its own text behind it (an entry of a live blog). */
  private isLinkedHeading(run: Run<N>, index: number): boolean {
    if (this.scan.boxes[run.box]?.context !== 'heading') return false;
    const next = this.scan.runs[index + 1];
    return next !== undefined && isProse(next) && next.linked * 4 < next.letters;
  }
}

/** Class names without their numbers: `part-1`, `part-2`. */
function withoutDigits(names: string): string {
  return names.replace(/[-_]\d+(?=\s|$)/g, '');
}

function endsSentence(text: string): boolean {
  return text !== '' && SENTENCE_ENDS.includes(text.charAt(text.length - 1));
}

const NOTICE =
  /سياسة الخصوصية|شروط (?:ال)?استخدام|إرشادات الاستخدام|ارشادات الاستخدام|أحكام الاستخدام|ملفات تعريف الارتباط/g;

/** The house's own notice about its terms («… سياسة الخصوصية … شروط استخدام الموقع»), with links to them. */
function isFrameNotice(text: string, run: Run<unknown>): boolean {
  return run.linked > 0 && (text.match(NOTICE)?.length ?? 0) >= 2;
}
