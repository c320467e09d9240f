import { Composed } from './compose';
import { wordsOf } from './letters';
import type { Scan } from './scan';
import { SIGN } from './signs';

/** How alike two titles are by their words: 1 for the same words, 0 for none in common. */
export function likeness(a: readonly string[], b: ReadonlySet<string>): number {
  if (a.length === 0 || b.size === 0) return 0;
  let common = 0;
  const seen = new Set<string>();
  for (const word of a) {
    if (b.has(word) && !seen.has(word)) common++;
    seen.add(word);
  }
  return (2 * common) / (seen.size + b.size);
}

/** Title of a page without the outlet's name behind the last dash or bar. */
function headline(title: string, outlet: string | null): string {
  const cut = /^(.{12,}?)\s+[-–—|•«:]+\s+[^-–—|•]{2,40}$/u.exec(title);
  if (cut?.[1]) return cut[1];
  return outlet && title.endsWith(outlet) ? title.slice(0, -outlet.length) : title;
}

const LONGEST_TITLE = 350;
/** Runs without a heading's mark that are compared at most. */
const MOST_RUNS = 500;
const ALIKE = 0.6;
/** A headline that is only guessed by its element must have so many words. */
const FEWEST_WORDS = 3;

/** A page's headline: the run that shows it (-1: shown nowhere) and its words. */
export interface Title {
  readonly run: number;
  readonly text: string;
}

/**
 * Finds the headline: the heading most like what the head names, else the first h1 before the body, else the nearest
 * heading before it. `first`: index of the body's first run.
 */
export function findTitle<N>(
  scan: Scan<N>,
  foreign: Uint8Array,
  titles: readonly string[],
  outlet: string | null,
  first: number,
  last: number,
): Title {
  const wanted = titles.flatMap((title) => {
    const short = headline(title, outlet);
    return [new Set(wordsOf(title)), ...(short === title ? [] : [new Set(wordsOf(short))])];
  });
  const named = titles[0] ?? '';
  const fallback = { run: -1, text: headline(named, outlet).trim() };
  let best = { score: 0, alike: 0, run: -1, text: '' };
  let compared = 0;
  for (let i = 0; i < scan.runs.length && i < last; i++) {
    const run = scan.runs[i];
    const box = run && scan.boxes[run.box];
    if (!box || run.letters === 0 || run.letters > LONGEST_TITLE) continue;
    const marked = box.context === 'heading' || (box.signs & SIGN.title) !== 0;
    if (!marked && (wanted.length === 0 || ++compared > MOST_RUNS)) continue;
    const text = new Composed(run).text;
    const words = wordsOf(text);
    const alike = wanted.reduce((most, set) => Math.max(most, likeness(words, set)), 0);
    const first1 = box.name === 'h1' || (box.signs & SIGN.title) !== 0;
    const guess =
      marked && words.length >= FEWEST_WORDS && i <= first + 3 ? (first1 ? 0.35 : 0.1 + (0.1 * i) / (first + 4)) : 0;
    const score =
      Math.max(alike >= ALIKE ? alike : 0, guess) +
      (box.name === 'h1' ? 0.15 : marked ? 0.08 : 0) -
      (foreign[run.box] ? 0.5 : 0) -
      (run.linked * 2 > run.letters ? 0.12 : 0);
    if (score > best.score && (alike >= ALIKE || guess > 0)) best = { score, alike, run: i, text };
  }
  return best.run < 0 || best.score < 0.1 ? fallback : { run: best.run, text: best.text };
}
