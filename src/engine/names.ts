import { fits, type HeadNoun, headNounOf, isNews } from '../catalogue/spelling';
import { buildNames, entryOfSpelling, type NameEntry, type Names, type Spelling, spellingsFrom } from './name-index';
import { stateMediumAt } from './state-media';
import { isQuote, type Token, tokenBefore } from './tokens';

export { buildNames, type NameEntry, type Names } from './name-index';

export interface NameMatch {
  readonly entry: NameEntry;
  /** Index of the token after the name, «للأنباء» included; inside quotation marks that of the closing mark at most. */
  readonly end: number;
  /** The words are ordinary ones too and no head noun stands with them: see `namesMedium`. */
  readonly ordinary: boolean;
  /** Head noun in the name or before it («صحيفة "الغد"»). */
  readonly headNoun: HeadNoun | null;
}

/** Words that the press puts among those of a state's medium: «وكالة الأنباء الرسمية السورية». */
const OFFICIAL = new Set(['الرسميه', 'الرسمي', 'الحكوميه', 'الحكومي']);
const FOR_NEWS = new Set(['للانباء', 'للاخبار', 'للاعلام', 'للصحافه']);

/**
 * The longest catalogue name that begins at token `i`, whose form may be given without its proclitic. A head noun at `i`
 * belongs to the name («وكالة معا»); one before it («صحيفة "الشرق"») decides between names that are spelled alike.
 * Constant time.
 */
export function nameAt(tokens: readonly Token[], i: number, first?: string, names = buildNames()): NameMatch | null {
  const token = tokens[i];
  if (!token || token.type === 'mark') return null;
  const form = first ?? token.form;
  const noun = headNounOf(form);
  if (noun) return headedNameAt(names, tokens, i, noun);
  return matchAt(names, tokens, i, form);
}

/** The name behind a head noun at `i`, which belongs to it; «وكالة الأنباء الرسمية» alone is the state's that the text is about. */
function headedNameAt(names: Names, tokens: readonly Token[], i: number, noun: HeadNoun): NameMatch | null {
  const block = tokens[i]?.block;
  let k = i + 1;
  const wire = noun === 'agency' && tokens[k]?.block === block && isNews(tokens[k]?.form ?? '');
  if (wire) k++;
  const head = wire ? 'wire' : noun;
  const official = k;
  while (OFFICIAL.has(tokens[k]?.form ?? '') && tokens[k]?.block === block) k++;
  const named = tokens[k];
  const match =
    named && named.block === block && named.type !== 'mark' ? matchAt(names, tokens, k, named.form, head) : null;
  if (match || k === official || (head !== 'wire' && head !== 'channel')) return match;
  const words = stateMediumAt(tokens, k, head);
  const entry =
    words && entryOfSpelling(`${head === 'wire' ? 'وكالة الأنباء' : 'التلفزيون'} ${words.join(' ')}`, names);
  return entry ? { entry, end: k, ordinary: false, headNoun: head } : null;
}

/** Tells of a form whether `nameAt` can find one of these entries at it: most words of a text begin no name that it cites. */
export function beginningsOf(names: Names, ids: ReadonlyMap<string, unknown>): (form: string) => boolean {
  if (ids.size === 0) return () => false;
  return (form) => headNounOf(form) !== undefined || spellingsFrom(names, form).some(({ entry }) => ids.has(entry.id));
}

/**
 * True when the context of a match says that it names a medium: it is no ordinary word, or it has a head noun, or stands
 * alone in quotation marks, brackets («(وفا)») or slashes («/سانا/»). The other licence, لـ after a speech cue, is the
 * caller's to see. `i` is the token where the name begins.
 */
export function namesMedium(tokens: readonly Token[], i: number, match: NameMatch): boolean {
  if (!match.ordinary) return true;
  const before = tokenBefore(tokens, i);
  const after = tokens[match.end];
  if (!before || !after || before.type !== 'mark' || after.type !== 'mark') return false;
  return before.partner === match.end || (before.form === '/' && after.form === '/');
}

function matchAt(
  names: Names,
  tokens: readonly Token[],
  i: number,
  form: string,
  knownHead?: HeadNoun,
): NameMatch | null {
  const spellings = spellingsFrom(names, form);
  if (spellings.length === 0) return null;
  const quoted = isQuote(tokenBefore(tokens, i));
  let head: HeadNoun | null | undefined = knownHead;
  let best: Spelling | null = null;
  let end = -1;
  for (const spelling of spellings) {
    if (best && !isBetter(spelling, best)) continue;
    const found = wordsEnd(spelling, tokens, i);
    if (found < 0) continue;
    if (head === undefined) head = headBefore(tokens, i);
    if (spelling.headNoun ? !answers(head, spelling.headNoun) : head && !suits(spelling, head, quoted)) continue;
    best = spelling;
    end = found;
  }
  if (!best || head === undefined) return null;
  const match = { entry: best.entry, end, ordinary: best.ordinary && head === null, headNoun: head };
  if (best.entry.speaks && !namesMedium(tokens, i, match)) return null;
  return { ...match, end: newsEnd(tokens, match) };
}

function suits({ entry, ordinary }: Spelling, head: HeadNoun, quoted: boolean): boolean {
  return fits(entry.medium, head, ordinary, quoted);
}

/** Longer is better, and of equals the one that needs the head noun. */
function isBetter(spelling: Spelling, best: Spelling): boolean {
  if (spelling.length !== best.length) return spelling.length > best.length;
  return spelling.headNoun !== null && best.headNoun === null;
}

/** «وكالة أنباء» is an agency too. */
function answers(head: HeadNoun | null, needed: HeadNoun): boolean {
  return head === needed || (needed === 'agency' && head === 'wire');
}

/**
 * Index after the last token of the spelling's words, -1 if they are not there. Dots and hyphens of abbreviations are
 * passed over, and a closing quotation mark before the last words: «صحيفة "الوطن" السعودية».
 */
function wordsEnd({ words, headNoun: head }: Spelling, tokens: readonly Token[], i: number): number {
  const block = tokens[i]?.block;
  let next = 0;
  let k = i + 1;
  let inside = -1;
  while (next < words.length) {
    const token = tokens[k];
    if (!token || token.block !== block) return -1;
    if (token.type === 'mark') {
      const joins = (token.form === '.' || token.form === '-' || token.form === '‐') && !spaced(tokens, k);
      const closes = isQuote(token) && token.partner === i - 1 && inside < 0;
      if (!joins && !closes) return -1;
      if (closes) inside = k;
      k++;
      continue;
    }
    if (token.form === words[next]) next++;
    else if ((head !== 'wire' && head !== 'channel') || !OFFICIAL.has(token.form)) return -1;
    k++;
  }
  return inside >= 0 ? inside : k;
}

/** A dot between words of a name has no space after it, or single letters on both sides («أ . ف . ب»). */
function spaced(tokens: readonly Token[], k: number): boolean {
  const after = tokens[k + 1];
  return after === undefined || (after.spaced && !(tokens[k - 1]?.form.length === 1 && after.form.length === 1));
}

/** «تسنيم الإيرانية للأنباء»: adjectives belong to the name when «للأنباء» ends it. */
function newsEnd(tokens: readonly Token[], { end, headNoun: head, entry }: NameMatch): number {
  if (entry.kind !== 'agency' && head === null) return end;
  let k = end;
  while (k - end < 3 && ADJECTIVE.test(tokens[k]?.form ?? '') && tokens[k]?.block === tokens[end]?.block) k++;
  return FOR_NEWS.has(tokens[k]?.form ?? '') && tokens[k]?.block === tokens[end - 1]?.block ? k + 1 : end;
}

const ADJECTIVE = /^ال.*يه$/;
const PROCLITIC = /^[وف]?[بلك]?(?=.{3})/;

/** The head noun before a name; before one in quotation marks adjectives may follow it: «وكالة الأنباء الإيطالية "أنسا"». */
function headBefore(tokens: readonly Token[], i: number): HeadNoun | null {
  const quoted = isQuote(tokenBefore(tokens, i));
  for (let k = quoted ? i - 2 : i - 1, words = 0; words < MOST_BETWEEN; words++, k--) {
    const token = tokens[k];
    if (!token || token.type === 'mark' || token.block !== tokens[i]?.block) return null;
    const noun = headNounOf(token.form) ?? headNounOf(token.form.replace(PROCLITIC, ''));
    if (noun) return noun === 'agency' && isNews(tokens[k + 1]?.form ?? '') ? 'wire' : noun;
    if (!isNews(token.form) && !(quoted && ADJECTIVE.test(token.form))) return null;
  }
  return null;
}

const MOST_BETWEEN = 4;
