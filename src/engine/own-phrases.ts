import type { Analysis, Span } from './analysis';
import { reclassified, withSource } from './corrections';
import { fold, foldWord } from './fold';
import { markedSpan } from './quote';

/** A phrase that the reader added: «مصادر خاصة» is an unnamed source, «يتردد أن» reports without one. */
export interface OwnPhrase {
  readonly text: string;
  readonly class: 'unnamed' | 'hearsay';
}

/**
 * The analysis with the reader's own phrases: where a phrase lies in a source that the engine found, that source gets
 * its class; where the engine found nothing, the phrase is a mark of its own. Spelling differs as freely as everywhere
 * (hamza, tashkil, tatweel), and a conjunction or preposition may be joined in front.
 */
export function withOwnPhrases(analysis: Analysis, text: string, phrases: readonly OwnPhrase[]): Analysis {
  if (phrases.length === 0) return analysis;
  const folded = fold(text);
  const found = phrases.flatMap((phrase) => placesOf(folded.text, foldWord(phrase.text)).map((at) => ({ phrase, at })));
  return found
    .map(({ phrase, at }) => ({ phrase, span: { start: folded.at[at.start] ?? 0, end: endOf(folded.at, at.end) } }))
    .sort((a, b) => a.span.start - b.span.start)
    .slice(0, MOST_PLACES)
    .reduce((before, { phrase, span }) => withPhrase(before, text, span, phrase), analysis);
}

/** A phrase that stands everywhere is none; each place costs a pass over the attributions. */
const MOST_PLACES = 300;

/** Behind the last folded unit: marks that folding dropped belong to the word before them. */
function endOf(at: Int32Array, end: number): number {
  return (at[end - 1] ?? 0) + 1;
}

function withPhrase(analysis: Analysis, text: string, span: Span, phrase: OwnPhrase): Analysis {
  const verdict = { kind: phrase.class, named: false } as const;
  const index = analysis.attributions.findIndex((attribution) => overlaps(markedSpan(attribution), span));
  if (index < 0) {
    const content = phrase.class === 'hearsay' ? restOfSentence(text, span.end) : null;
    return withSource(analysis, text, span, verdict, { content });
  }
  const source = analysis.attributions[index]?.source;
  return source && overlaps(source, span) && phrase.class === 'unnamed'
    ? reclassified(analysis, text, index, verdict)
    : analysis;
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

function restOfSentence(text: string, from: number): Span | null {
  const rest = /^[^.!?؟\n]*/.exec(text.slice(from, from + LONGEST_REST))?.[0] ?? '';
  const start = from + rest.length - rest.trimStart().length;
  const end = from + rest.trimEnd().length;
  return start < end ? { start, end } : null;
}

/** UTF-16 units. */
const LONGEST_REST = 400;

/** Whole words of a folded text; up to two joined letters of «وبـ، فلـ، كـ» may stand in front. */
function placesOf(text: string, phrase: string): Span[] {
  if (phrase.trim() === '') return [];
  const places: Span[] = [];
  for (let start = text.indexOf(phrase); start >= 0; start = text.indexOf(phrase, start + phrase.length)) {
    const end = start + phrase.length;
    const before = /[\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, start - 3), start))?.[0] ?? '';
    if (/^[وف]?[بلك]?$/u.test(before) && !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 1))) places.push({ start, end });
  }
  return places;
}
