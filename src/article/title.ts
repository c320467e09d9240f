import { Composed } from './compose';
import { arabicLetters, wordsOf } from './letters';
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
const MOST_RUNS = 300;
const ALIKE = 0.6;
/** A headline that is only guessed by its element must have so many words. */
const FEWEST_WORDS = 3;

/** A page's headline: the run that shows it (-1: shown nowhere) and its words. */
export interface Title {
  readonly run: number;
  readonly text: string;
}

interface Candidate extends Title {
  readonly score: number;
  readonly alike: number;
}

/** Looks for the headline among the runs of one page. */
class TitleSearch<N> {
  private readonly wanted: readonly ReadonlySet<string>[];
  /** Arabic letters of the longest and the shortest name of the headline. */
  private readonly longest: number;
  private readonly shortest: number;
  private best: Candidate | null = null;

  constructor(
    private readonly scan: Scan<N>,
    private readonly foreign: Uint8Array,
    names: readonly string[],
    /** Index of the body's first run. */
    private readonly first: number,
  ) {
    this.wanted = names.map((name) => new Set(wordsOf(name)));
    const letters = names.map((name) => arabicLetters(name));
    this.longest = Math.max(0, ...letters);
    this.shortest = Math.min(...letters);
  }

  /** Headings first; where none is named in the head, any run of about the headline's length. */
  find(last: number): Candidate | null {
    for (let i = 0; i < last; i++) if (this.isMarked(i)) this.weigh(i, true);
    if ((this.best?.alike ?? 0) >= ALIKE) return this.best;
    let left = MOST_RUNS;
    for (let i = 0; i < last && left > 0; i++) {
      const letters = this.scan.runs[i]?.letters ?? 0;
      if (this.isMarked(i) || letters * 2 < this.shortest || letters > this.longest * 2) continue;
      this.weigh(i, false);
      left--;
    }
    return this.best;
  }

  private isMarked(index: number): boolean {
    const box = this.scan.boxes[this.scan.runs[index]?.box ?? -1];
    return box !== undefined && (box.context === 'heading' || (box.signs & SIGN.title) !== 0);
  }

  private weigh(index: number, marked: boolean): void {
    const run = this.scan.runs[index];
    const box = run && this.scan.boxes[run.box];
    if (!box || run.letters === 0 || run.letters > LONGEST_TITLE) return;
    const { text } = new Composed(run);
    const words = wordsOf(text);
    const alike = this.wanted.reduce((most, set) => Math.max(most, likeness(words, set)), 0);
    const guess = marked && words.length >= FEWEST_WORDS ? this.guess(index, box) : 0;
    if (alike < ALIKE && guess === 0) return;
    let score = Math.max(alike >= ALIKE ? alike : 0, guess);
    if (box.name === 'h1') score += 0.15;
    else if (marked) score += 0.08;
    if (this.foreign[run.box]) score -= 0.5;
    if (run.linked * 2 > run.letters) score -= 0.12;
    if (score > (this.best?.score ?? 0)) this.best = { score, alike, run: index, text };
  }

  /** Without a name in the head: an h1 before the body, else the heading nearest to it. */
  private guess(index: number, { name, signs }: { readonly name: string; readonly signs: number }): number {
    if (index > this.first + 3) return 0;
    return name === 'h1' || signs & SIGN.title ? 0.35 : 0.1 + (0.1 * index) / (this.first + 4);
  }
}

const LEAST_SCORE = 0.1;

/**
 * Finds the headline: the run most like what the head names (`names`, best first), else the first h1 before the body,
 * else the nearest heading before it. The body's runs are those from `first` to before `last`.
 */
export function findTitle<N>(
  scan: Scan<N>,
  foreign: Uint8Array,
  names: readonly string[],
  outlet: string | null,
  first: number,
  last: number,
): Title {
  const short = names.map((name) => headline(name, outlet));
  const best = new TitleSearch(scan, foreign, [...new Set([...names, ...short])], first).find(last);
  if (best && best.score >= LEAST_SCORE) return { run: best.run, text: best.text };
  return { run: -1, text: (short[0] ?? '').trim() };
}
