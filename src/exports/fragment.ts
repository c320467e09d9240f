import type { Span } from '../engine/analysis';

/**
 * Address that scrolls any current browser to a passage and highlights it: `#:~:text=[prefix-,]start[,end][,-suffix]`
 * (https://wicg.github.io/scroll-to-text-fragment/). Context is added only where the words stand more than once, since
 * every further word is one more that the page may change.
 */
export function passageLink(address: string, text: string, span: Span): string {
  const passage = wholeWords(text, span);
  const words = text.slice(passage.start, passage.end);
  if (words.trim() === '') return address;
  return `${withoutDirective(address)}:~:text=${directive(text, passage)}`;
}

/** UTF-16 units; longer passages, and those that cross a block, are named by their first and last words. */
const LONGEST_EXACT = 120;
const WORDS_AT_EDGE = 4;
const WORDS_OF_CONTEXT = 3;

function directive(text: string, passage: Span): string {
  const words = text.slice(passage.start, passage.end);
  const pieces = words.trim().split(/\s+/u);
  const exact = (words.length <= LONGEST_EXACT && !words.includes('\n')) || pieces.length < 2 * WORDS_AT_EDGE;
  if (!exact) return `${encode(firstLine(words))},${encode(lastLine(words))}`;
  if (occurrences(text, words) < 2) return encode(words);
  const prefix = lastWords(text.slice(0, passage.start));
  const suffix = firstWords(text.slice(passage.end));
  return `${prefix && `${encode(prefix)}-,`}${encode(words)}${suffix && `,-${encode(suffix)}`}`;
}

/** A piece of a range may not cross a block either. */
const firstLine = (words: string) => first(words.trim().split('\n', 1)[0] ?? '', WORDS_AT_EDGE);
const lastLine = (words: string) => last(words.trim().split('\n').at(-1) ?? '', WORDS_AT_EDGE);

/** Context stays in the passage's own block, so that markup between blocks cannot come in between. */
const lastWords = (before: string) => last(before.split('\n').at(-1) ?? '', WORDS_OF_CONTEXT);
const firstWords = (after: string) => first(after.split('\n', 1)[0] ?? '', WORDS_OF_CONTEXT);

const first = (line: string, count: number) => line.trim().split(/\s+/u).slice(0, count).join(' ');
const last = (line: string, count: number) => line.trim().split(/\s+/u).slice(-count).join(' ');

const WORD_PART = /[\p{L}\p{M}\p{N}_\u0640]/u;

/** Browsers match whole words only, and a source may begin inside one: «لـ|وكالة». */
function wholeWords(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from > 0 && inWord(text, from)) from--;
  while (to < text.length && inWord(text, to)) to++;
  return { start: from, end: to };
}

const inWord = (text: string, at: number) => WORD_PART.test(text[at - 1] ?? '') && WORD_PART.test(text[at] ?? '');

/** Browsers compare without vowel signs and case. */
function occurrences(text: string, words: string): number {
  return plain(text).split(plain(words)).length - 1;
}

const plain = (words: string) =>
  words
    .normalize('NFKD')
    .replace(/\p{M}|\u0640/gu, '')
    .replace(/\s+/gu, ' ')
    .toLowerCase();

/** `-` `,` and `&` separate the parts of a directive; encodeURIComponent leaves the hyphen alone. */
const encode = (words: string) => encodeURIComponent(words.replace(/\s+/gu, ' ').trim()).replaceAll('-', '%2D');

/** The address up to where a directive goes: an earlier directive is dropped, a fragment of the page's own is kept. */
function withoutDirective(address: string): string {
  const [bare = address] = address.split(':~:', 1);
  return bare.includes('#') ? bare : `${bare}#`;
}
