import { LEAF } from './elements';
import type { Run, Scan } from './scan';
import { SIGN } from './signs';

/** Text that reads as prose: long enough, and not chiefly links. */
export function isProse(run: Run<unknown>): boolean {
  return run.letters >= 25 && run.linked * 2 < run.letters;
}

/** Weights of the boxes of one page; every array is indexed like `scan.boxes`. */
export interface Weights {
  /** Arabic letters of prose inside, frames included. */
  readonly prose: Float64Array;
  /** Inside a related box, a comment list, an advertisement … */
  readonly foreign: Uint8Array;
  /** How well the box would do as the article's body. */
  readonly score: Float64Array;
}

/** What a box's score counts in its parent: paragraphs wrapped one by one add up, a whole article outweighs a list. */
const WRAPPED = 0.5;
/** The same for a box that only wraps another. */
const ONLY = 0.95;
/** A complete article among others (endless scrolling) makes no body of the list around it. */
const WHOLE_ARTICLE = 0.3;
const WHOLE_ARTICLE_LETTERS = 700;
/** A box with a foreign name that holds this much of the page's prose is no frame. */
const OVERRULES_FOREIGN = 0.5;
const OVERRULES_REPLY = 0.9;
const BODY_FACTOR = 1.6;
const ARTICLE_FACTOR = 1.1;

export function weigh<N>(scan: Scan<N>): Weights {
  const { boxes, runs } = scan;
  const prose = new Float64Array(boxes.length);
  for (const run of runs) if (isProse(run)) prose[run.box] = (prose[run.box] ?? 0) + run.letters - run.linked;
  for (let i = boxes.length - 1; i > 0; i--) {
    const parent = boxes[i]?.parent ?? 0;
    prose[parent] = (prose[parent] ?? 0) + (prose[i] ?? 0);
  }
  const foreign = foreignBoxes(scan, prose);
  return { prose, foreign, score: scores(scan, foreign) };
}

function foreignBoxes<N>({ boxes }: Scan<N>, prose: Float64Array): Uint8Array {
  const foreign = new Uint8Array(boxes.length);
  const total = prose[0] ?? 0;
  boxes.forEach(({ parent, signs }, i) => {
    const share = total === 0 ? 0 : (prose[i] ?? 0) / total;
    const named =
      (signs & SIGN.reply && share < OVERRULES_REPLY) ||
      (signs & SIGN.foreign && !(signs & SIGN.body) && share < OVERRULES_FOREIGN);
    if ((parent >= 0 && foreign[parent]) || (i > 0 && named)) foreign[i] = 1;
  });
  return foreign;
}

/** Boxes that stand for a whole article: an <article>, or one with an h1 inside. */
function wholeBoxes<N>({ boxes }: Scan<N>): Uint8Array {
  const whole = new Uint8Array(boxes.length);
  for (let i = boxes.length - 1; i > 0; i--) {
    const box = boxes[i];
    if (!box) continue;
    if (box.name === 'article') whole[i] = 1;
    if (box.name === 'h1' || (whole[i] && box.name !== 'article')) whole[box.parent] = 1;
  }
  return whole;
}

function scores<N>(scan: Scan<N>, foreign: Uint8Array): Float64Array {
  const { boxes, runs } = scan;
  const score = new Float64Array(boxes.length);
  const given = new Float64Array(boxes.length);
  const givers = new Uint32Array(boxes.length);
  const letters = new Float64Array(boxes.length);
  const whole = wholeBoxes(scan);
  for (const run of runs) {
    if (foreign[run.box] || !isProse(run)) continue;
    const box = boxes[run.box];
    const owner = box && box.parent >= 0 && LEAF.has(box.name) ? box.parent : run.box;
    score[owner] = (score[owner] ?? 0) + run.letters - run.linked;
  }
  for (let i = boxes.length - 1; i >= 0; i--) {
    const box = boxes[i];
    const own = score[i] ?? 0;
    const all = (letters[i] ?? 0) + own;
    const factor = givers[i] === 1 && own === 0 ? ONLY : WRAPPED;
    const sum = own + (given[i] ?? 0) * factor;
    if (!box || sum === 0) continue;
    score[i] = sum * (box.signs & SIGN.body ? BODY_FACTOR : box.name === 'article' ? ARTICLE_FACTOR : 1);
    if (box.parent < 0) continue;
    const isWhole = whole[i] === 1 && all >= WHOLE_ARTICLE_LETTERS;
    given[box.parent] = (given[box.parent] ?? 0) + sum * (isWhole ? WHOLE_ARTICLE : 1);
    givers[box.parent] = (givers[box.parent] ?? 0) + 1;
    letters[box.parent] = (letters[box.parent] ?? 0) + all;
  }
  return score;
}

export function isInside<N>(scan: Scan<N>, inner: number, outer: number): boolean {
  return inner >= outer && inner < (scan.boxes[outer]?.end ?? 0);
}

/** The smallest box that holds both. */
export function commonBox<N>(scan: Scan<N>, a: number, b: number): number {
  let one = a;
  let other = b;
  while (one !== other) {
    if (one > other) one = scan.boxes[one]?.parent ?? 0;
    else other = scan.boxes[other]?.parent ?? 0;
  }
  return one;
}

function bestWithin<N>(scan: Scan<N>, { foreign, score }: Weights, outer: number): number {
  let best = -1;
  const end = scan.boxes[outer]?.end ?? 0;
  for (let i = outer; i < end; i++) {
    if (!foreign[i] && (score[i] ?? 0) > (best < 0 ? 0 : (score[best] ?? 0))) best = i;
  }
  return best;
}

/** Prose of an earlier article, compared with the best one's, from which the earlier is the page's own. */
const EARLIER_ARTICLE = 0.3;

/** Index of the box that holds the article's body, -1 where the page has no prose. */
export function chooseBody<N>(scan: Scan<N>, weights: Weights): number {
  const best = bestWithin(scan, weights, 0);
  const whole = wholeBoxes(scan);
  let own = best;
  while (own > 0 && !whole[own]) own = scan.boxes[own]?.parent ?? 0;
  if (own <= 0) return best;
  const enough = Math.max(WHOLE_ARTICLE_LETTERS / 2, (weights.prose[own] ?? 0) * EARLIER_ARTICLE);
  for (let i = 1; i < own; i++) {
    if (!whole[i] || weights.foreign[i] || (weights.prose[i] ?? 0) < enough) continue;
    if (!isInside(scan, own, i)) return bestWithin(scan, weights, i);
  }
  return best;
}

/** Titles that link elsewhere, and how many lines of prose there may be to each, in a list of stories. */
const FEWEST_STORIES = 4;
const PROSE_OF_STORY = 1.5;
/** An article's share of the prose outside frames; less, and it is one text among others. */
const LEAST_SHARE = 0.25;

/** True where the body is a list of stories (a front page, a category, search results) rather than one. */
export function isListOfStories<N>(scan: Scan<N>, { prose, foreign }: Weights, body: number): boolean {
  const box = scan.boxes[body];
  if (!box) return true;
  let stories = 0;
  let lines = 0;
  let all = 0;
  scan.runs.forEach((run, i) => {
    if (foreign[run.box]) return;
    const reads = isProse(run);
    if (reads) all += run.letters - run.linked;
    if (i < box.from || i >= box.to) return;
    if (reads) lines++;
    else if (run.letters >= 20 && run.linked >= run.letters * 0.9) stories++;
  });
  if ((prose[body] ?? 0) < all * LEAST_SHARE) return true;
  return stories >= FEWEST_STORIES && stories * PROSE_OF_STORY >= lines;
}
