import { decode, encode, encodeFolded, foldRecords } from '../catalogue/codec';
import { type CatalogueName, catalogueRecords, KIND_OF, MEDIA, MEDIUM_LETTERS } from '../catalogue/index';
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
 * The names to look for, as columns over the spellings, encoded. A bucket is the list of spellings whose first word, not
 * counting a head noun, is the same; `next` chains it.
 */
export interface Names {
  readonly records: string;
  readonly buckets: ReadonlyMap<string, number>;
  readonly next: readonly number[];
  readonly spellings: readonly string[];
  /** Index of the head noun that the spelling needs, plus one; 0 for none. */
  readonly heads: readonly number[];
  readonly ordinary: readonly boolean[];
  /** Number of the record. */
  readonly recordOf: readonly number[];
  /** What was looked up so far: the bucket of a folded word, -1 for none. */
  readonly known: Map<string, number>;
  readonly entries: Map<number, NameEntry>;
}

let builtIn: Names | undefined;
const withOwn = new WeakMap<readonly CatalogueName[], Names>();

/** The catalogue's names, with the reader's own if there are any. The result for one list is kept while the list lives. */
export function buildNames(own?: readonly CatalogueName[]): Names {
  if (!own || own.length === 0) {
    builtIn ??= read(catalogueRecords);
    return builtIn;
  }
  const known = withOwn.get(own);
  if (known) return known;
  // later records come first in a bucket: where a reader's spelling is the catalogue's too, the reader's entry wins
  const names = read(`${catalogueRecords.trimEnd()}\n${own.map(encodedRecord).join('\n')}`);
  withOwn.set(own, names);
  return names;
}

function encodedRecord(entry: CatalogueName): string {
  const [head = '', ...spellings] = recordOf(entry).split(';');
  return [head, ...spellings.map(encode)].join(';');
}

const SIGNS = new Map([...HEAD_SIGNS].map((sign, i) => [sign, i + 1]));

/** Reads the records with native splitting only: an interpreter's loop over their letters would cost milliseconds. */
function read(records: string): Names {
  const buckets = new Map<string, number>();
  const next: number[] = [];
  const spellings: string[] = [];
  const heads: number[] = [];
  const ordinary: boolean[] = [];
  const owners: number[] = [];
  foldRecords(records)
    .split('\n')
    .forEach((record, number) => {
      const fields = record.split(';');
      const flagged = isUpper(record.charCodeAt(0));
      for (let f = 1; f < fields.length; f++) {
        let words = fields[f] ?? '';
        let ambiguous = false;
        if (words.charAt(0) === '~') {
          ambiguous = true;
          words = words.slice(1);
        }
        let head = f > 1 ? (SIGNS.get(words.charAt(0)) ?? 0) : 0;
        if (head > 0) words = words.slice(1);
        let space = words.indexOf(' ');
        if (f === 1 && space > 0) {
          const noun = headOfName(words, space);
          if (noun) {
            head = noun.head;
            words = words.slice(noun.length);
            space = words.indexOf(' ');
          }
        }
        const key = space < 0 ? words : words.slice(0, space);
        ordinary.push(ambiguous || (flagged && head === 0 && (space < 0 || f === 1) && words.charAt(0) !== '{'));
        heads.push(head);
        next.push(buckets.get(key) ?? -1);
        buckets.set(key, spellings.length);
        spellings.push(words);
        owners.push(number);
      }
    });
  return { records, buckets, next, spellings, heads, ordinary, recordOf: owners, known: new Map(), entries: new Map() };
}

const isUpper = (code: number): boolean => code >= 65 && code <= 90;

/** The head noun of an encoded name («قناة الشرق»), undefined when its first word is none. */
function headOfName(words: string, space: number): { head: number; length: number } | undefined {
  const noun = headNounOf(decode(words.slice(0, space)));
  if (!noun) return undefined;
  const second = words.indexOf(' ', space + 1);
  const wire = noun === 'agency' && second > 0 && isNews(decode(words.slice(space + 1, second)));
  return { head: HEAD_NOUNS.indexOf(wire ? 'wire' : noun) + 1, length: (wire ? second : space) + 1 };
}

/** Words looked up are remembered up to here: a hostile text has endlessly many. */
const MOST_KNOWN = 20_000;

function bucketOf(names: Names, form: string): number {
  const known = names.known.get(form);
  if (known !== undefined) return known;
  const bucket = names.buckets.get(encodeFolded(form)) ?? -1;
  if (names.known.size > MOST_KNOWN) names.known.clear();
  names.known.set(form, bucket);
  return bucket;
}

const MEDIUM_OF = new Map(MEDIA.map((medium) => [MEDIUM_LETTERS[medium], medium]));

/** The entry of a record, read at the first call: its identity is stable. */
function entryAt(names: Names, number: number): NameEntry {
  const known = names.entries.get(number);
  if (known) return known;
  const [head = '', code = ''] = (names.records.split('\n')[number] ?? '').split(';');
  const name = decode(code);
  const letter = head.charAt(0);
  const medium = MEDIUM_OF.get(letter.toLowerCase()) ?? 'site';
  const entry: NameEntry = {
    id: head.slice(1) || slugOf(name),
    name,
    kind: KIND_OF[medium],
    medium,
    ordinary: letter !== letter.toLowerCase(),
  };
  names.entries.set(number, entry);
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
  return bucketOf(names, form) < 0 ? null : matchAt(names, tokens, i, form, headBefore(tokens, i));
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

function matchAt(names: Names, tokens: readonly Token[], i: number, form: string, head: HeadNoun | null): NameMatch | null {
  let best: NameMatch | null = null;
  let bestHeaded = false;
  let longest = 0;
  for (let n = bucketOf(names, form); n >= 0; n = names.next[n] ?? -1) {
    const needed = HEAD_NOUNS[(names.heads[n] ?? 0) - 1] ?? null;
    if (needed && !answers(head, needed)) continue;
    const spelling = names.spellings[n] ?? '';
    const size = spelling.length;
    if (size < longest || (size === longest && (bestHeaded || !needed))) continue;
    const end = wordsEnd(spelling, tokens, i, needed);
    if (end < 0) continue;
    const ordinary = names.ordinary[n] === true;
    const entry = entryAt(names, names.recordOf[n] ?? 0);
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
function wordsEnd(spelling: string, tokens: readonly Token[], i: number, needed: HeadNoun | null): number {
  const block = tokens[i]?.block;
  const to = spelling.length;
  let at = nextWord(spelling, 0);
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
    const after = nextWord(spelling, at);
    const code = encodeFolded(token.form);
    if (code.length === after - at - 1 && spelling.startsWith(code, at)) at = after;
    else if ((needed !== 'wire' && needed !== 'channel') || !OFFICIAL.has(token.form)) return -1;
    k++;
  }
  return inside >= 0 ? inside : k;
}

/** Where the next word of a spelling begins, past its end after the last. */
function nextWord(spelling: string, at: number): number {
  const space = spelling.indexOf(' ', at);
  return space < 0 ? spelling.length + 1 : space + 1;
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
