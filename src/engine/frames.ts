import type { Frame } from './draft';
import { eventNouns, timeWords } from './lexicon/nouns';
import { readings } from './lexicon/verbs';
import { sentenceEnd } from './phrases';
import { isQuote, type Text, type Token } from './tokens';
import { COMPLEMENTS, hasPossessive, isVerbalNoun, NOT_REPORTING, RELATIVES } from './words';

const PREPOSITION: Record<string, string> = { i: 'الي', a: 'عن', l: 'علي', m: 'من' };
const REACH = 45;

const isComma = (token: Token | undefined): boolean => token?.form === '،' || token?.form === ',';

/** True where a long quotation opens at `k`, not a name or a word in quotation marks. */
export function quotationAt(text: Text, k: number, least = 4): boolean {
  const token = text.tokens[k];
  return token !== undefined && isQuote(token) && token.opens && token.partner - k - 1 >= least;
}

function isClause(text: Text, k: number): boolean {
  const token = text.tokens[k] as Token;
  if (!COMPLEMENTS().has(token.form)) return false;
  return !NOT_REPORTING().has(text.tokens[k - 1]?.form ?? '');
}

/**
 * The complement that licenses a cue, searched from token `k`: a clause, a quotation, a colon, a governed preposition
 * or, directly at `k`, a noun that names a fact. Null where none follows within the sentence.
 */
export function findFrame(text: Text, k: number, frames: string, direct: boolean): Frame | null {
  const { tokens } = text;
  const limit = Math.min(sentenceEnd(text, Math.max(0, k - 1)), k + REACH);
  const wanted = [...frames].map((f) => PREPOSITION[f]).filter((p) => p !== undefined);
  let adjacent = true;
  let commas = 0;
  let governed: Frame | null = null;
  for (let q = k; q < limit; q++) {
    const token = tokens[q] as Token;
    const next = tokens[q + 1];
    if (isComma(token)) {
      if (++commas > 3) break;
      continue;
    }
    if (token.form === ':' && next && !/^\d/.test(next.form)) {
      if (!frames.includes('q') && !frames.includes('n') && !frames.includes('c')) break;
      return quotationAt(text, q + 1, 1) ? { at: q + 1, how: 'quotation' } : { at: q + 1, how: 'colon' };
    }
    if (isQuote(token) && token.opens) {
      if (quotationAt(text, q, adjacent ? 2 : 4) && /[qcn]/.test(frames)) return { at: q, how: 'quotation' };
      q = token.partner;
      continue;
    }
    if (token.opens && token.form === '(') {
      q = token.partner;
      continue;
    }
    if (token.form === '؛' || token.form === ';' || token.form === '..') break;
    if (token.type !== 'word') continue;
    if (isClause(text, q)) {
      const previous = tokens[q - 1]?.form ?? '';
      const byPreposition = wanted.includes(previous);
      if (/[nib]/.test(frames) || byPreposition || (frames.includes('o') && direct)) return governed && !byPreposition && q - governed.at > 6 ? governed : { at: q, how: 'clause' };
      return governed;
    }
    if (wanted.includes(token.form) && next && !governed) {
      const clauseNext = isClause(text, q + 1);
      if (clauseNext) return { at: q + 1, how: 'clause' };
      if (adjacent) governed = { at: q + 1, how: 'preposition' };
    }
    if (adjacent && frames.includes('p') && names(text, q)) return { at: q, how: 'noun' };
    if (frames.includes('c') && /^(قاءلا|قائلا|قائله|قائلين|بالقول|بقوله|بقولها)$/.test(token.form)) return null;
    if (q > k && isFinite(token.form) && !RELATIVES().has(tokens[q - 1]?.form ?? '')) break;
    if (adjacent) q = adjunctEnd(text, q, limit, frames) - 1;
    if (q < k || tokens[q] === token && !isAdjunctWord(token.form)) adjacent = isComma(tokens[q + 1]);
  }
  return governed;
}

const isAdjunctWord = (form: string): boolean => timeWords().has(form);

/** Skips one time or place adjunct at `q`; returns the token after it, or `q + 1`. */
function adjunctEnd(text: Text, q: number, limit: number, frames: string): number {
  const { tokens } = text;
  const token = tokens[q] as Token;
  if (timeWords().has(token.form)) {
    let k = q + 1;
    while (k < limit && (timeWords().has((tokens[k] as Token).form) || (tokens[k] as Token).type === 'number' || (tokens[k] as Token).form === '/')) k++;
    return k;
  }
  if (/^(في|خلال|عبر|لدي|امام|عقب|بعد|قبل|منذ|مع)$/.test(token.form)) {
    let k = q + 1;
    while (k < limit && k - q < 14) {
      const at = tokens[k] as Token;
      if (isComma(at) || at.form === ':' || (isQuote(at) && at.opens && quotationAt(text, k)) || isClause(text, k)) break;
      if (frames.includes('p') && k > q + 1 && eventNouns().has(at.form)) break;
      if ([...frames].some((f) => PREPOSITION[f] === at.form) && isClause(text, k + 1)) break;
      k++;
    }
    return k;
  }
  return q + 1;
}

const isFinite = (form: string): boolean => {
  const check = (f: string) => readings(f).some((r) => (r.shape === 'perfect' || r.shape === 'imperfect') && r.row.flags.includes('s'));
  return (check(form) && form !== 'ذكر' && form !== 'رد') || (/^[وف]/.test(form) && check(form.slice(1)) && form.length > 3);
};

/** A noun that names a fact: an event noun, a verbal noun by pattern, or a noun with a possessive ending. */
export function names(text: Text, q: number): boolean {
  const token = text.tokens[q] as Token;
  if (token.type !== 'word') return false;
  const form = token.form;
  if (eventNouns().has(form) && form !== 'ان') return true;
  if (isVerbalNoun(form) || hasPossessive(token, text.source)) return true;
  return /^ال/.test(form) && isVerbalNoun(form.slice(2));
}
