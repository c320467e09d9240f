import { type CatalogueName, catalogueRecords, KIND_OF, MEDIUM_LETTERS, type Medium } from '../catalogue/index';
import {
  fits,
  HEAD_NOUNS,
  HEAD_SIGNS,
  type HeadNoun,
  headNounOf,
  isNews,
  recordOf,
  slugOf,
  wordsOf,
} from '../catalogue/spelling';
import { isQuote, NO_WORD, type Token } from './tokens';

/** What the engine needs of an entry that it found. */
export type NameEntry = Pick<CatalogueName, 'id' | 'name' | 'kind' | 'medium' | 'ordinary'>;

export interface NameMatch {
  readonly entry: NameEntry;
  /** Index of the token after the name, «للأنباء» included; inside quotation marks that of the closing mark at most. */
  readonly end: number;
  /** The words are ordinary ones too and no head noun stands with them: see `namesMedium`. */
  readonly ordinary: boolean;
  /** Head noun in the name or before it («صحيفة "الغد"»). */
  readonly head: HeadNoun | null;
}

/**
 * The names to look for, as columns over the spellings. A bucket is the list of spellings whose first word, not counting
 * a head noun, is the same; `next` chains it.
 */
export interface Names {
  readonly shown: string;
  readonly buckets: ReadonlyMap<string, number>;
  readonly next: Int32Array;
  /** Where the words of a spelling begin and end in `folded`. */
  readonly folded: string;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Index of the head noun that the spelling needs, plus one; 0 for none. */
  readonly heads: Uint8Array;
  readonly ordinary: Uint8Array;
  readonly entryOf: Int32Array;
  /** Where the record of an entry begins. */
  readonly records: Int32Array;
}

let builtIn: Names | undefined;
const withOwn = new WeakMap<readonly CatalogueName[], Names>();

/** The catalogue's names, with the reader's own if there are any. The result for one list is kept while the list lives. */
export function buildNames(own?: readonly CatalogueName[]): Names {
  if (!own || own.length === 0) {
    builtIn ??= read(catalogueRecords());
    return builtIn;
  }
  const known = withOwn.get(own);
  if (known) return known;
  // later records come first in a bucket: where a reader's spelling is the catalogue's too, the reader's entry wins
  const names = read(`${catalogueRecords()}\n${own.map(recordOf).join('\n')}`);
  withOwn.set(own, names);
  return names;
}

const NEWLINE = 10;
const SPACE = 32;
const SEMICOLON = 59;
const TILDE = 126;

/** One pass over the records; nothing but the first words becomes a string of its own. */
function read(records: string): Names {
  const folded = foldLetters(records);
  let spellings = 0;
  let entries = 1;
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    if (code === SEMICOLON) spellings++;
    else if (code === NEWLINE) entries++;
  }
  const names = {
    shown: records,
    folded,
    buckets: new Map<string, number>(),
    next: new Int32Array(spellings).fill(-1),
    from: new Int32Array(spellings),
    to: new Int32Array(spellings),
    heads: new Uint8Array(spellings),
    ordinary: new Uint8Array(spellings),
    entryOf: new Int32Array(spellings),
    records: new Int32Array(entries),
  };
  let at = 0;
  let n = 0;
  let entry = 0;
  while (at < folded.length) {
    const line = endOf(folded, at, NEWLINE, folded.length);
    names.records[entry] = at;
    const flagged = isUpper(folded.charCodeAt(at));
    let field = endOf(folded, at, SEMICOLON, line);
    for (let first = true; field < line; first = false) {
      const end = endOf(folded, field + 1, SEMICOLON, line);
      if (spelling(names, n, field + 1, end, first, flagged)) {
        names.entryOf[n] = entry;
        n++;
      }
      field = end;
    }
    if (line > at) entry++;
    at = line + 1;
  }
  return names;
}

function endOf(text: string, from: number, code: number, limit: number): number {
  let i = from;
  while (i < limit && text.charCodeAt(i) !== code) i++;
  return i;
}

const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const SIGNS = new Map([...HEAD_SIGNS].map((sign, i) => [sign.charCodeAt(0), i + 1]));

type Writable = { -readonly [K in keyof Names]: Names[K] } & { buckets: Map<string, number> };

/** Enters one spelling; false when it has no words. */
function spelling(names: Writable, n: number, start: number, end: number, isName: boolean, flagged: boolean): boolean {
  const { folded } = names;
  let from = start;
  let ordinary = false;
  let head = 0;
  if (folded.charCodeAt(from) === TILDE) {
    ordinary = true;
    from++;
  }
  const sign = SIGNS.get(folded.charCodeAt(from));
  if (sign !== undefined) {
    head = sign;
    from++;
  }
  let space = endOf(folded, from, SPACE, end);
  if (isName && space < end) {
    const noun = headNounOf(folded.slice(from, space));
    if (noun) {
      const second = endOf(folded, space + 1, SPACE, end);
      const wire = noun === 'agency' && second < end && isNews(folded.slice(space + 1, second));
      head = HEAD_NOUNS.indexOf(wire ? 'wire' : noun) + 1;
      from = (wire ? second : space) + 1;
      space = endOf(folded, from, SPACE, end);
    }
  }
  if (from >= end) return false;
  names.from[n] = from;
  names.to[n] = end;
  names.heads[n] = head;
  const alone = space === end || isName;
  names.ordinary[n] = ordinary || (flagged && head === 0 && alone && folded.charCodeAt(from) > 0x600) ? 1 : 0;
  const key = folded.slice(from, space);
  names.next[n] = names.buckets.get(key) ?? -1;
  names.buckets.set(key, n);
  return true;
}

const SEATS = ((): Uint16Array => {
  const table = new Uint16Array(0x700);
  for (let code = 0; code < table.length; code++) table[code] = code;
  for (const code of [0x622, 0x623, 0x625]) table[code] = 0x627;
  table[0x649] = 0x64a;
  table[0x629] = 0x647;
  return table;
})();

/** Folds letter for letter, so that offsets stay the same; the names of the catalogue hold nothing else that folds. */
function foldLetters(text: string): string {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    units[i] = SEATS[code] ?? code;
  }
  let folded = '';
  for (let i = 0; i < units.length; i += 8192) folded += String.fromCharCode(...units.subarray(i, i + 8192));
  return folded;
}

const MEDIUM_OF = new Map(Object.entries(MEDIUM_LETTERS).map(([medium, letter]) => [letter, medium as Medium]));
const entries = new WeakMap<Names, Map<number, NameEntry>>();

/** The entry of a spelling, read from its record at the first call: its identity is stable. */
function entryAt(names: Names, spellingIndex: number): NameEntry {
  const index = names.entryOf[spellingIndex] ?? 0;
  let read = entries.get(names);
  if (!read) {
    read = new Map();
    entries.set(names, read);
  }
  const known = read.get(index);
  if (known) return known;
  const at = names.records[index] ?? 0;
  const semicolon = names.shown.indexOf(';', at);
  const end = endOf(names.shown, semicolon + 1, SEMICOLON, endOf(names.shown, semicolon, NEWLINE, names.shown.length));
  const letter = names.shown.charAt(at);
  const medium = MEDIUM_OF.get(letter.toLowerCase()) ?? 'site';
  const name = names.shown.slice(semicolon + 1, end);
  const entry: NameEntry = {
    id: names.shown.slice(at + 1, semicolon) || slugOf(name),
    name,
    kind: KIND_OF[medium],
    medium,
    ordinary: letter !== letter.toLowerCase(),
  };
  read.set(index, entry);
  return entry;
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
  if (noun) {
    let k = i + 1;
    let head: HeadNoun = noun;
    const next = tokens[k];
    if (!next || next.block !== token.block) return null;
    if (noun === 'agency' && isNews(next.form)) {
      head = 'wire';
      k++;
    }
    while (OFFICIAL.has(tokens[k]?.form ?? '')) k++;
    const named = tokens[k];
    if (named && named.block === token.block && named.type !== 'mark')
      return matchAt(names, tokens, k, named.form, head);
    return null;
  }
  return names.buckets.has(form) ? matchAt(names, tokens, i, form, headBefore(tokens, i)) : null;
}

/**
 * True when the context of a match says that it names a medium: it is no ordinary word, or it has a head noun, or stands
 * alone in quotation marks, brackets («(وفا)») or slashes («/سانا/»). The other licence, لـ after a speech cue, is the
 * caller's to see. `i` is the token where the name begins.
 */
export function namesMedium(tokens: readonly Token[], i: number, match: NameMatch): boolean {
  if (!match.ordinary) return true;
  const before = tokens[i - 1];
  const after = tokens[match.end];
  if (!before || !after || before.type !== 'mark' || after.type !== 'mark') return false;
  return before.partner === match.end || (before.form === '/' && after.form === '/');
}

function matchAt(
  names: Names,
  tokens: readonly Token[],
  i: number,
  form: string,
  head: HeadNoun | null,
): NameMatch | null {
  let best: NameMatch | null = null;
  let bestHeaded = false;
  let longest = 0;
  for (let n = names.buckets.get(form) ?? -1; n >= 0; n = names.next[n] ?? -1) {
    const needed = HEAD_NOUNS[(names.heads[n] ?? 0) - 1] ?? null;
    if (needed && !answers(head, needed)) continue;
    const from = names.from[n] ?? 0;
    const to = names.to[n] ?? 0;
    const size = to - from;
    if (size < longest || (size === longest && (bestHeaded || !needed))) continue;
    const end = wordsEnd(names, tokens, i, from, to, needed);
    if (end < 0) continue;
    const ordinary = names.ordinary[n] === 1;
    const entry = entryAt(names, n);
    if (!needed && head && !fits(entry.medium, head, ordinary)) continue;
    best = { entry, end, ordinary: ordinary && head === null, head };
    bestHeaded = needed !== null;
    longest = size;
  }
  return best && { ...best, end: newsEnd(tokens, best) };
}

/** «وكالة أنباء» is an agency too. */
function answers(head: HeadNoun | null, needed: HeadNoun): boolean {
  return head === needed || (needed === 'agency' && head === 'wire');
}

/**
 * Index after the last token of the spelling's words, -1 if they are not there. Dots and hyphens of abbreviations are
 * passed over, and a closing quotation mark before the last words: «صحيفة "الوطن" السعودية».
 */
function wordsEnd(
  names: Names,
  tokens: readonly Token[],
  i: number,
  from: number,
  to: number,
  needed: HeadNoun | null,
): number {
  const { folded } = names;
  const block = tokens[i]?.block;
  let at = endOf(folded, from, SPACE, to) + 1;
  let k = i + 1;
  let inside = -1;
  while (at < to) {
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
    const end = endOf(folded, at, SPACE, to);
    if (token.form.length === end - at && folded.startsWith(token.form, at)) at = end + 1;
    else if ((needed !== 'wire' && needed !== 'channel') || !OFFICIAL.has(token.form)) return -1;
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
function newsEnd(tokens: readonly Token[], { end, head, entry }: NameMatch): number {
  if (entry.kind !== 'agency' && head === null) return end;
  let k = end;
  while (k - end < 3 && ADJECTIVE.test(tokens[k]?.form ?? '') && tokens[k]?.block === tokens[end]?.block) k++;
  return FOR_NEWS.has(tokens[k]?.form ?? '') && tokens[k]?.block === tokens[end - 1]?.block ? k + 1 : end;
}

const ADJECTIVE = /^ال.*يه$/;
const PROCLITIC = /^[وف]?[بلك]?(?=.{3})/;

/** The head noun before a name, quotation marks and adjectives between: «وكالة الأنباء الإيطالية "أنسا"». */
function headBefore(tokens: readonly Token[], i: number): HeadNoun | null {
  let k = i - 1;
  const before = tokens[k];
  if (before && isQuote(before)) k--;
  for (let words = 0; words < 4; words++, k--) {
    const token = tokens[k];
    if (!token || token.type === 'mark' || token.block !== tokens[i]?.block) return null;
    const noun = headNounOf(token.form) ?? headNounOf(token.form.replace(PROCLITIC, ''));
    if (noun) return noun === 'agency' && isNews(tokens[k + 1]?.form ?? '') ? 'wire' : noun;
    if (!isNews(token.form) && !OFFICIAL.has(token.form) && !ADJECTIVE.test(token.form)) return null;
  }
  return null;
}

/** The entry that has this spelling, for tests and for checking a reader's list. */
export function entryOfSpelling(name: string, names = buildNames()): NameEntry | undefined {
  const words = wordsOf(name);
  const tokens = words.map((form, k): Token => ({ ...BLANK, form, start: k * 2, end: k * 2 + 1 }));
  const match = nameAt(tokens, 0, undefined, names);
  return match?.end === words.length ? match.entry : undefined;
}

const BLANK: Omit<Token, 'form' | 'start' | 'end'> = {
  word: NO_WORD,
  folded: 0,
  type: 'word',
  block: 0,
  sentence: 0,
  spaced: true,
  partner: -1,
  opens: false,
  quote: -1,
};
