/**
 * Runs in the content script's own world of a page (page-stage.ts puts it there), so that Firefox's Xray wrappers are
 * in the figures. Each function is one measurement; the bench calls them by name.
 */
import { Readability } from '@mozilla/readability';
import { gate } from '../../src/article/gate';
import type { Position } from '../../src/article/tree';
import { analyse, analyseInSteps } from '../../src/engine/engine';
import type { Steps } from '../../src/engine/steps';
import { Card } from '../../src/page/card';
import { cardModel } from '../../src/page/card-model';
import { type Look, Marks } from '../../src/page/marks';
import { pageTree } from '../../src/page/page-tree';
import { type PlannedSpan, planMarks } from '../../src/page/plan';
import { search, searchAtOnce } from '../../src/page/read';
import { workSlice } from '../../src/page/slices';
import { Surface } from '../../src/page/surface';
import { learnWords } from '../../src/page/words';

const LOOK: Look = { palette: 'default', scheme: 'light' };
const SHOWN = { wire: true, named: true, unnamed: true, hearsay: true, undecided: true, act: true };
const FOREVER = new AbortController().signal;

function timed<T>(work: () => T): { readonly ms: number; readonly value: T } {
  const from = performance.now();
  const value = work();
  return { ms: performance.now() - from, value };
}

function middle(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** The gate as a page meets it: the first run counts as much as any. */
function gates(rounds: number): { readonly verdict: string; readonly ms: number } {
  const runs = Array.from({ length: rounds }, () => timed(() => gate(pageTree(), document)));
  return { verdict: runs[0]?.value ?? '', ms: middle(runs.map((run) => run.ms)) };
}

/** From finding to `CSS.highlights.set`, each slice by itself; as the page works, but for the turns in between. */
function ours(): { readonly slices: readonly number[]; readonly marks: number; readonly words: number } {
  const slices: number[] = [];
  const sliced = <T>(steps: Steps<T>): T => {
    for (;;) {
      const { ms, value } = timed(() => workSlice(steps));
      slices.push(ms);
      if (value) return value.value;
    }
  };
  const article = sliced(search(false));
  if (!article) throw new Error('no article');
  const analysis = sliced(analyseInSteps(article.blocks));
  const painted = timed(() => {
    const plan = planMarks(analysis, SHOWN);
    new Marks(article.map, LOOK, FOREVER).paint(article.map, plan);
    return plan.length;
  });
  return {
    slices: [...slices, painted.ms],
    marks: painted.value,
    words: article.text.split(/\s+/).length,
  };
}

/** Readability's parse alone; the copy of the document that it works on is not counted. */
function readability(): { readonly ms: number; readonly characters: number } {
  const copy = document.cloneNode(true);
  if (!(copy instanceof Document)) throw new Error('no document');
  const parsed = timed(() => new Readability(copy).parse());
  return { ms: parsed.ms, characters: parsed.value?.textContent?.length ?? 0 };
}

/** Every word of the page's paragraphs up to a number, as text positions. */
function wordsOf(most: number): { readonly start: Position<Node>; readonly end: Position<Node> }[] {
  const words: { start: Position<Node>; end: Position<Node> }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() && words.length < most) {
    const node = walker.currentNode;
    for (const match of (node.nodeValue ?? '').matchAll(/[\u0620-\u064a]{4,}/g)) {
      if (words.length < most)
        words.push({ start: { node, offset: match.index }, end: { node, offset: match.index + match[0].length } });
    }
  }
  return words;
}

/** Script and layout of that many marks our way. */
function highlighting(most: number): { readonly ms: number; readonly marks: number } {
  const words = wordsOf(most);
  const map = mapOf(words);
  const plan = words.map(
    (_, i): PlannedSpan => ({ index: i, part: 'source', of: 'named', span: { start: i, end: i + 1 } }),
  );
  void document.body.offsetHeight;
  const { ms } = timed(() => {
    new Marks(map, LOOK, FOREVER).paint(map, plan);
    void document.body.offsetHeight;
  });
  return { ms, marks: words.length };
}

function mapOf(words: ReturnType<typeof wordsOf>): Parameters<Marks['paint']>[0] {
  return {
    size: words.length,
    position: () => null,
    pieces: ({ start }) => words.slice(start, start + 1),
    piecesOf: (spans) => spans.map(({ start }) => words.slice(start, start + 1)),
    offsetOf: () => null,
    has: () => false,
  };
}

/** The same marks as elements around the words; from the last to the first, as each one splits its text node. */
function wrapping(most: number): { readonly ms: number; readonly marks: number } {
  const words = wordsOf(most).reverse();
  void document.body.offsetHeight;
  const { ms } = timed(() => {
    for (const { start, end } of words) {
      const range = document.createRange();
      range.setStart(start.node, start.offset);
      range.setEnd(end.node, end.offset);
      const mark = document.createElement('mark');
      mark.style.cssText = 'background:#1d57b521;color:inherit;text-decoration:underline 2px #1d57b5';
      range.surroundContents(mark);
    }
    void document.body.offsetHeight;
  });
  return { ms, marks: words.length };
}

/** From the wish to the card's layout; the first card of a document. */
async function card(): Promise<{ readonly ms: number }> {
  await learnWords('ar');
  const article = searchAtOnce(false);
  if (!article) throw new Error('no article');
  const analysis = analyse(article.blocks);
  const marks = new Marks(article.map, LOOK, FOREVER);
  marks.paint(article.map, planMarks(analysis, SHOWN));
  const life = new AbortController();
  const surface = new Surface(life.signal);
  const opened = timed(() => {
    const model = cardModel(analysis, article.text, 0, 'ar');
    const cue = analysis.attributions[0]?.cue;
    if (!model || !cue) throw new Error('no mark');
    const rect = () => marks.rectsOf(cue)[0] ?? null;
    new Card(surface, life.signal, () => {}).show({
      index: 0,
      model,
      cited: null,
      language: 'ar',
      look: LOOK,
      rect,
      by: 'pinned',
    });
    void document.documentElement.offsetHeight;
    return surface.origin();
  });
  life.abort();
  return { ms: opened.ms };
}

Object.defineProperty(globalThis, 'isnadProbe', { value: { gates, ours, readability, highlighting, wrapping, card } });
