import type { Attribution, Span } from './analysis';

/**
 * A passage named by its words instead of its place, so that it is found again after the page has changed around it.
 * The same three parts as a W3C TextQuoteSelector.
 */
export interface Quote {
  readonly exact: string;
  /** Up to `QUOTE_CONTEXT` characters of the text before and after. */
  readonly prefix: string;
  readonly suffix: string;
}

/** Characters of context on each side, as in the Web Annotation examples. */
export const QUOTE_CONTEXT = 32;

/** The words of a span with their surroundings; surrogate pairs stay whole. */
export function quoteOf(text: string, { start, end }: Span): Quote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(wholeUnit(text, Math.max(0, start - QUOTE_CONTEXT), 1), start),
    suffix: text.slice(end, wholeUnit(text, Math.min(text.length, end + QUOTE_CONTEXT), -1)),
  };
}

/** Moves an offset off the middle of a surrogate pair. */
function wholeUnit(text: string, offset: number, step: 1 | -1): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset + step : offset;
}

/**
 * Where the quoted words stand, null where they are gone. Of several places the one whose surroundings agree longest
 * wins; where two agree equally the first does.
 */
export function findQuote(text: string, { exact, prefix, suffix }: Quote): Span | null {
  if (exact === '') return null;
  let best: { start: number; agreement: number } | null = null;
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    const agreement = agreeBefore(text, start, prefix) + agreeAfter(text, start + exact.length, suffix);
    if (!best || agreement > best.agreement) best = { start, agreement };
    if (agreement === prefix.length + suffix.length) break;
  }
  return best && { start: best.start, end: best.start + exact.length };
}

function agreeBefore(text: string, offset: number, prefix: string): number {
  let length = 0;
  while (length < prefix.length && text[offset - 1 - length] === prefix[prefix.length - 1 - length]) length++;
  return length;
}

function agreeAfter(text: string, offset: number, suffix: string): number {
  let length = 0;
  while (length < suffix.length && text[offset + length] === suffix[length]) length++;
  return length;
}

/** The marked words of an attribution: from the first to the last of cue and source. */
export function markedSpan({ cue, source }: Attribution): Span {
  if (!source) return cue;
  return { start: Math.min(cue.start, source.start), end: Math.max(cue.end, source.end) };
}
