import { decode, encode, encodeFolded, foldRecords } from '../catalogue/codec';
import { type CatalogueName, catalogueRecords, KIND_OF, MEDIA, MEDIUM_LETTERS } from '../catalogue/index';
import {
  fits,
  HEAD_NOUNS,
  HEAD_SIGNS,
  type HeadNoun,
  RECORD_SIGN,
  recordOf,
  SPEAKS_SIGN,
  slugOf,
  splitHead,
  wordsOf,
} from '../catalogue/spelling';

/** What the engine needs of an entry that it found. */
export type NameEntry = Pick<CatalogueName, 'id' | 'name' | 'kind' | 'medium' | 'ordinary' | 'speaks'>;

/**
 * The names to look for: the lines of the records, folded and encoded, chained by their first word. A line that begins a
 * record is in no chain. No line is cut out before a text has its first word.
 */
export interface Names {
  /** The records as they are, and folded: letter by letter, so that a line begins at the same place in both. */
  readonly records: string;
  readonly folded: string;
  /** Where each line begins, and at last where the records end. */
  readonly starts: Int32Array;
  /** Number of the last line of a first word; `next` leads to the ones before, 0 ends. */
  readonly buckets: ReadonlyMap<string, number>;
  readonly next: Int32Array;
  /** What was looked up so far: the bucket of a folded word, 0 for none. */
  readonly known: Map<string, number>;
  /** What was read so far, by the number of the last line of a chain. */
  readonly spellings: Map<number, readonly Spelling[]>;
  readonly entries: Map<number, NameEntry>;
}

/** One spelling behind its first word. */
export interface Spelling {
  readonly entry: NameEntry;
  /** The other words, folded. */
  readonly words: readonly string[];
  /** Their length, to tell the longest. */
  readonly length: number;
  /** The head noun that it needs. */
  readonly headNoun: HeadNoun | null;
  readonly ordinary: boolean;
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
  const names = read([catalogueRecords, ...own.map(encodedRecord)].join('\n'));
  withOwn.set(own, names);
  return names;
}

/** A reader's entry that bears a name of the catalogue adds its spellings to that entry. */
function encodedRecord(entry: CatalogueName): string {
  const known = entryOfSpelling(entry.name);
  const [head = '', ...spellings] = recordOf(known ? { ...known, aliases: [entry.name, ...entry.aliases] } : entry);
  return [head, ...spellings.map(encode)].join('\n');
}

/** One look at each line: whatever else is to be read waits until a text has the line's first word. */
function read(records: string): Names {
  const folded = foldRecords(records);
  const starts = startsOf(folded);
  const count = starts.length - 1;
  const buckets = new Map<string, number>();
  const next = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const start = starts[i] as number;
    if (folded.charCodeAt(start) === SIGN) continue;
    const end = (starts[i + 1] as number) - 1;
    const space = folded.indexOf(' ', start);
    const first = folded.slice(start, space < 0 || space > end ? end : space);
    const before = buckets.get(first);
    if (before !== undefined) next[i] = before;
    buckets.set(first, i);
  }
  return { records, folded, starts, buckets, next, known: new Map(), spellings: new Map(), entries: new Map() };
}

function startsOf(lines: string): Int32Array {
  const starts = [0];
  for (let end = lines.indexOf('\n'); end >= 0; end = lines.indexOf('\n', end + 1)) starts.push(end + 1);
  starts.push(lines.length + 1);
  return Int32Array.from(starts);
}

/** A line of the records as they are. */
function lineAt({ records, starts }: Names, number: number): string {
  return records.slice(starts[number], (starts[number + 1] ?? 0) - 1);
}

const SIGN = RECORD_SIGN.charCodeAt(0);

/** Words looked up are remembered up to here: a hostile text has endlessly many. */
const MOST_KNOWN = 20_000;

/** The last line whose first word this is, 0 for none. */
function bucketOf(names: Names, form: string): number {
  const known = names.known.get(form);
  if (known !== undefined) return known;
  const bucket = names.buckets.get(encodeFolded(form)) ?? 0;
  if (names.known.size > MOST_KNOWN) names.known.clear();
  names.known.set(form, bucket);
  return bucket;
}

const NONE: readonly Spelling[] = [];

/** The spellings that begin with this word, those of later lines first. */
export function spellingsFrom(names: Names, form: string): readonly Spelling[] {
  const last = bucketOf(names, form);
  if (last === 0) return NONE;
  const known = names.spellings.get(last);
  if (known) return known;
  const spellings: Spelling[] = [];
  for (let line = last; line > 0; line = names.next[line] ?? 0) spellings.push(...spellingsOf(names, line));
  names.spellings.set(last, spellings);
  return spellings;
}

/** The spellings of a line, which is a name or a first word with the rests of several spellings. */
function spellingsOf(names: Names, number: number): readonly Spelling[] {
  let start = number - 1;
  while (names.folded.charCodeAt(names.starts[start] as number) !== SIGN) start--;
  const entry = entryAt(names, start);
  const line = lineAt(names, number);
  const space = line.indexOf(' ');
  const latin = line.startsWith('{');
  const rests = space < 0 ? [''] : line.slice(space + 1).split('|');
  const isName = number === start + 1;
  return (isName ? [rests.join('|')] : rests).map((sign): Spelling => {
    const marked = sign.startsWith('~');
    const head = HEAD_NOUNS[HEAD_SIGNS.indexOf(sign.charAt(marked ? 1 : 0) || ' ')] ?? null;
    const words = wordsOf(decode(sign.slice((marked ? 1 : 0) + (head ? 1 : 0))));
    const ordinary = marked || (entry.ordinary && !head && !latin && (isName || words.length === 0));
    return { entry, words, length: words.join(' ').length, headNoun: head, ordinary };
  });
}

const MEDIUM_OF = new Map(MEDIA.map((medium) => [MEDIUM_LETTERS[medium], medium]));

/** The entry whose record begins at a line, read at the first call: its identity is stable. */
function entryAt(names: Names, start: number): NameEntry {
  const known = names.entries.get(start);
  if (known) return known;
  const head = lineAt(names, start);
  const name = decode(lineAt(names, start + 1));
  const speaks = head.charAt(1) === SPEAKS_SIGN;
  const letter = head.charAt(speaks ? 2 : 1);
  const medium = MEDIUM_OF.get(letter.toLowerCase()) ?? 'site';
  const entry: NameEntry = {
    id: head.slice(speaks ? 3 : 2) || slugOf(name),
    name,
    kind: KIND_OF[medium],
    medium,
    ordinary: letter !== letter.toLowerCase(),
    speaks,
  };
  names.entries.set(start, entry);
  return entry;
}

/** The entry that has this spelling, its head noun as it is or left out. */
export function entryOfSpelling(name: string, names = buildNames()): NameEntry | undefined {
  const { head, rest } = splitHead(wordsOf(name));
  const [first = '', ...others] = rest;
  let bare: NameEntry | undefined;
  for (const spelling of spellingsFrom(names, first)) {
    if (spelling.words.join(' ') !== others.join(' ')) continue;
    if (spelling.headNoun === head) return spelling.entry;
    if (head && !spelling.headNoun && fits(spelling.entry.medium, head, spelling.ordinary, false))
      bare = spelling.entry;
  }
  return bare;
}
