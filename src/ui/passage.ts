import type { Attribution, Span } from '../engine/analysis';

/** A stretch of a passage; `mark` is the cue or the source that the page marks. */
export interface Piece {
  readonly words: string;
  readonly mark: boolean;
}

/** UTF-16 units around a mark that a list shows at most. */
const BEFORE = 70;
const AFTER = 170;

/**
 * The words around a mark, in its own block and cut at words, as pieces. `…` stands where the sentence goes on.
 */
export function passageOf(text: string, attribution: Attribution): Piece[] {
  const marks = [attribution.cue, ...(attribution.source ? [attribution.source] : [])].sort(byStart);
  const first = marks[0]?.start ?? 0;
  const last = Math.max(...marks.map(({ end }) => end));
  const around = windowAround(text, { start: first, end: last });
  const pieces: Piece[] = [];
  let at = around.start;
  const add = (end: number, mark: boolean) => {
    const words = text.slice(at, end).replace(/\s+/g, ' ');
    if (words !== '') pieces.push({ words, mark });
    at = end;
  };
  for (const { start, end } of marks) {
    if (start > at) add(start, false);
    if (end > at) add(end, true);
  }
  add(around.end, false);
  if (around.cutStart) pieces.unshift({ words: '… ', mark: false });
  if (around.cutEnd) pieces.push({ words: ' …', mark: false });
  return pieces;
}

const byStart = (a: Span, b: Span) => a.start - b.start;

function windowAround(text: string, marked: Span) {
  const block = text.lastIndexOf('\n', marked.start - 1) + 1;
  const newline = text.indexOf('\n', marked.end);
  const blockEnd = newline < 0 ? text.length : newline;
  const sentence = block + afterLastStop(text.slice(block, marked.start));
  let start = sentence;
  if (marked.start - start > BEFORE) {
    const cut = marked.start - BEFORE;
    const space = text.indexOf(' ', cut);
    start = space < 0 || space > marked.start ? cut : space + 1;
  }
  const stop = /[.!?؟](?=\s)/u.exec(text.slice(marked.end, blockEnd));
  const sentenceEnd = stop ? marked.end + stop.index + 1 : blockEnd;
  let end = sentenceEnd;
  if (end - marked.end > AFTER) {
    const space = text.lastIndexOf(' ', marked.end + AFTER);
    end = space <= marked.end ? marked.end + AFTER : space;
  }
  return { start, end, cutStart: start > sentence, cutEnd: end < sentenceEnd };
}

function afterLastStop(before: string): number {
  let after = 0;
  for (const stop of before.matchAll(/[.!?؟]["”»]?\s+/gu)) after = stop.index + stop[0].length;
  return after;
}
