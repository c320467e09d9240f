import type { Span } from '../../src/engine/analysis';

/** UTF-16 units that two spans share. */
export function overlap(a: Span | null | undefined, b: Span | null | undefined): number {
  return a && b ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) : 0;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Words are named by where they end, so that a split-off leading letter (و، ف، ل، ب) does not count against a span. */
function wordEnds(text: string, span: Span): number[] {
  return [...text.slice(span.start, span.end).matchAll(WORD)].map((m) => span.start + m.index + m[0].length);
}

/** F1 of the words of two spans; two missing spans agree. */
export function tokenF1(text: string, a: Span | null, b: Span | null): number {
  if (!a && !b) return 1;
  if (!a || !b) return 0;
  const wanted = new Set(wordEnds(text, a));
  const got = wordEnds(text, b);
  const hit = got.filter((end) => wanted.has(end)).length;
  return hit ? (2 * hit) / (wanted.size + got.length) : 0;
}
