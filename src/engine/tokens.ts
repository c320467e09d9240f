import type { Block } from './analysis';
import { type Folded, fold, isDropped } from './fold';
import type { Names } from './names';
import { finish, type Steps } from './steps';
import { isOneOf, listOf } from './word-list';
import { isAdjective, isKnownAdjective, unknown, type Word, wordOf } from './words';

/** One token: a run of letters and digits, or a single mark. Offsets are UTF-16 units of the original text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Canonical form. */
  readonly form: string;
  /** Index of the first folded unit, for offsets inside the token. */
  readonly folded: number;
  readonly type: 'word' | 'latin' | 'number' | 'mark';
  readonly block: number;
  sentence: number;
  /** White space before. */
  readonly spaced: boolean;
  /** For quotation marks and brackets: the index of the partner, else -1. */
  partner: number;
  /** For quotation marks and brackets: opens or closes a pair. */
  opens: boolean;
  /** Index of the innermost opening quotation mark around this token, else -1. */
  quote: number;
  /** What the lexicon knows of the form. */
  readonly word: Word;
}

export interface Text {
  readonly source: string;
  readonly at: Int32Array;
  readonly tokens: readonly Token[];
  readonly roles: readonly (Block['role'] | null)[];
  /** Token ranges of the sentences, half-open. */
  readonly sentences: readonly { readonly first: number; readonly end: number }[];
  /** Names that the text itself introduces with a head noun: «شركة آبل» makes «آبل» a body, «صحيفة كذا» an outlet. */
  readonly known: ReadonlyMap<string, 'agency' | 'outlet' | 'institution'>;
  /** The catalogue's names with the reader's own. */
  readonly names: Names;
}

/** The token before `i`. Asking an array for its element -1 makes every later question there a slow one. */
export const tokenBefore = (tokens: readonly Token[], i: number): Token | undefined =>
  i > 0 ? tokens[i - 1] : undefined;

/** The letter at a folded unit as it was written, without its presentation form: tells ة from ه, ى from ي, أ from ا. */
export function writtenAt(text: Text, folded: number): string {
  return text.source.charAt(text.at[folded] ?? text.source.length).normalize('NFKC');
}

/** The last letter of a token as written. */
export const writtenLast = (text: Text, token: Token): string => writtenAt(text, token.folded + token.form.length - 1);

/** Is the word at token `k` of one of these classes? False outside the text. */
export const isAt = (text: Text, k: number, classes: number): boolean =>
  ((text.tokens[k]?.word.is ?? 0) & classes) !== 0;

/** The token after the sentence of token `i`. */
export function sentenceEnd(text: Text, i: number): number {
  const token = text.tokens[i];
  return (token && text.sentences[token.sentence]?.end) ?? text.tokens.length;
}

type Kind = Token['type'] | 'space';

const isDigit = (c: number) => c >= 48 && c <= 57;

/** Above it there are only marks and line separators. */
const LOW = 0x700;
const MARK = 0;
const WORD = 1;
const SPACE = 2;
const LATIN = 3;
const NUMBER = 4;
const TYPES: readonly Kind[] = ['mark', 'word', 'space', 'latin', 'number'];

let kinds: Uint8Array | undefined;

/** The kind of each folded unit below `LOW`; built at the first question. */
function kindTable(): Uint8Array {
  if (kinds) return kinds;
  const table = new Uint8Array(LOW);
  table.fill(WORD, 0x620, 0x660).fill(WORD, 0x66e, 0x6d4);
  table.fill(SPACE, 9, 14).fill(SPACE, 32, 33);
  table.fill(LATIN, 97, 123).fill(LATIN, 0xc0, 0x250).fill(MARK, 0xd7, 0xd8).fill(MARK, 0xf7, 0xf8);
  table.fill(LATIN, 0x370, 0x530).fill(NUMBER, 48, 58);
  kinds = table;
  return table;
}

/** Alif with a hamza or a madda. */
const HAMZA = /[أإآ]/;

/** The word of marks and numbers: knows nothing. */
export const NO_WORD: Word = unknown('');

type Mutable = { -readonly [K in keyof Token]: Token[K] };

/** Tokens of a title at most. */
const TITLE_LENGTH = 22;

/** Whether a block is the title; of a plain text, its first line where that is as short as one. */
export const isTitle = ({ roles, tokens }: Text, block: number): boolean =>
  roles[block] === 'title' || (block === 0 && tokens[TITLE_LENGTH]?.block !== 0);

/** Tokenises blocks joined by "\n". Sentences end at full stops, question and exclamation marks outside quotations. */
export function tokenise(source: string, roles: readonly (Block['role'] | null)[], names: Names): Text {
  return finish(tokeniseInSteps(source, roles, names));
}

/** Folded units that are read in one step. */
const STEP = 800;

export function* tokeniseInSteps(source: string, roles: readonly (Block['role'] | null)[], names: Names): Steps<Text> {
  const folded = fold(source);
  const tokens: Mutable[] = [];
  const place: Place = { i: 0, block: 0, spaced: true };
  while (place.i < folded.text.length) {
    yield;
    readTokens(source, folded, tokens, place, Math.min(folded.text.length, place.i + STEP));
  }
  yield;
  pair(tokens);
  const sentences = divide(tokens);
  yield;
  return {
    source,
    at: folded.at,
    tokens,
    roles,
    sentences,
    known: introduced(tokens),
    names,
  };
}

/** Where reading goes on. */
interface Place {
  i: number;
  block: number;
  spaced: boolean;
}

/** Reads the tokens that begin before the folded unit `until`. */
function readTokens(source: string, { text, at }: Folded, tokens: Mutable[], place: Place, until: number): void {
  const table = kindTable();
  const { length } = text;
  let { i, block, spaced } = place;
  while (i < until) {
    const c = text.charCodeAt(i);
    const kind = c < LOW ? (table[c] as number) : c === 0x2028 || c === 0x2029 ? SPACE : MARK;
    if (kind === SPACE) {
      if (c === 10) block++;
      spaced = true;
      i++;
      continue;
    }
    const from = i;
    i++;
    if (kind === WORD) while (i < length && table[text.charCodeAt(i)] === WORD) i++;
    else if (kind === LATIN) i = latinEnd(text, i, table);
    else if (kind === NUMBER) i = numberEnd(text, i);
    let end = (at[i - 1] as number) + 1;
    // what was dropped behind a word belongs to it
    if (kind === WORD && at[i] !== end) while (end < source.length && isDropped(source.charCodeAt(end))) end++;
    const written = text.slice(from, i);
    // «آلان» folds like «الآن»
    const name = written === 'الان' && source.charAt(at[from] as number) === 'آ';
    const known = kind === WORD && !name ? wordOf(written) : null;
    // «ألبادرا», «إلياس» begin with no article
    const plain = !(known?.definite === true && HAMZA.test(source.charAt(at[from] as number)));
    const word = known && plain ? known : kind === WORD || kind === LATIN ? unknown(written) : NO_WORD;
    tokens.push({
      start: at[from] as number,
      end,
      // one string for all tokens of a form: its hash is known
      form: kind === WORD ? word.form : written,
      word,
      folded: from,
      type: TYPES[kind] as Token['type'],
      block,
      sentence: 0,
      spaced,
      partner: -1,
      opens: false,
      quote: -1,
    });
    spaced = false;
  }
  place.i = i;
  place.block = block;
  place.spaced = spaced;
}

function latinEnd(text: string, from: number, table: Uint8Array): number {
  let i = from;
  while (i < text.length) {
    const kind = table[text.charCodeAt(i)];
    if (kind !== LATIN && kind !== NUMBER) break;
    i++;
  }
  return i;
}

function numberEnd(text: string, from: number): number {
  let i = from;
  while (i < text.length) {
    const c = text.charCodeAt(i);
    const joined = (c === 46 || c === 44 || c === 0x66b || c === 0x66c) && isDigit(text.charCodeAt(i + 1));
    if (!isDigit(c) && !joined) break;
    i++;
  }
  return i;
}

const FAMILY: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '«': 'g',
    '»': 'g',
    '“': 'c',
    '”': 'c',
    '„': 'c',
    '‟': 'c',
    '"': 'c',
    '＂': 'c',
    '‘': 's',
    "'": 's',
    '’': 's',
    '‹': 'f',
    '›': 'f',
    '(': 'r',
    ')': 'r',
    '[': 'k',
    ']': 'k',
    '﴾': 'q',
    '﴿': 'q',
  }),
);
/** Longest quotation that is believed, in tokens: an unclosed mark must not swallow the page. */
const LONGEST = 400;

/** True for a mark that quotes (brackets do not). */
export function isQuote(token: Token | undefined): boolean {
  if (token?.type !== 'mark') return false;
  const family = FAMILY.get(token.form);
  return family !== undefined && family !== 'r' && family !== 'k';
}

/**
 * Pairs quotation marks and brackets within a block. Marks that were reversed in copying (”word“, »word«) open where
 * nothing of their family is open; single quotes count only with a space outside and a letter inside.
 */
function pair(tokens: Mutable[]): void {
  const open: number[] = [];
  const drop = (family: string) => {
    for (let k = open.length - 1; k >= 0; k--) {
      if (FAMILY.get((tokens[open[k] as number] as Token).form) === family) return k;
    }
    return -1;
  };
  let block = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Mutable;
    if (token.type !== 'mark') continue;
    const family = FAMILY.get(token.form);
    if (family === undefined) continue;
    if (token.block !== block) {
      open.length = 0;
      block = token.block;
    }
    const next = tokens[i + 1];
    const tight = next !== undefined && next.block === block && !next.spaced;
    const k = drop(family);
    const looksOpen = tight && (next?.type !== 'mark' || FAMILY.get(next.form) !== undefined) && token.spaced;
    // «… «إسرائيل» …»: the same guillemet again, tight to a word, opens inside
    const nests = family === 'g' && k >= 0 && looksOpen && (tokens[open[k] as number] as Token).form === token.form;
    const closes = k >= 0 && !nests && !(looksOpen && (family === 'c' || family === 's'));
    if (closes && i - (open[k] as number) <= LONGEST) {
      const from = open[k] as number;
      (tokens[from] as Mutable).partner = i;
      (tokens[from] as Mutable).opens = true;
      token.partner = from;
      open.length = k;
    } else {
      if (family === 's' && !looksOpen) continue;
      // a closing guillemet that nothing opened
      if (token.form === '»' && !looksOpen) continue;
      if (k >= 0 && !nests) open.length = k;
      if (family === 'r' && token.form === ')') continue;
      if (open.length < 6) open.push(i);
    }
  }
  const inside: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Mutable;
    while (inside.length > 0 && (tokens[inside[inside.length - 1] as number] as Token).partner < i) inside.pop();
    if (inside.length > 0) token.quote = inside[inside.length - 1] as number;
    if (token.opens && isQuote(token)) inside.push(i);
  }
}

function endsSentence(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (token.quote >= 0) return false;
  if (token.form === '؟' || token.form === '?' || token.form === '!') return true;
  if (token.form !== '.') return false;
  const before = tokenBefore(tokens, i);
  const after = tokens[i + 1];
  if (after && !after.spaced && isOneOf('. ، ,', after.form)) return false;
  if (isInitials(tokens, i)) return false;
  if (before && before.form === '.' && !token.spaced) return after?.spaced ?? true;
  const initial = before !== undefined && before.type !== 'mark' && before.end - before.start === 1;
  if (initial && before.type === 'word') return false;
  return !(after && !after.spaced && after.type === 'latin' && before?.type === 'latin');
}

/** «إي.إس.بي.إن», «آي.سي.إيه»: letters' names with stops between them. */
function isInitials(tokens: readonly Token[], i: number): boolean {
  const isName = (k: number) => {
    const token = tokens[k];
    return token?.type === 'word' && token.form.length <= 3 && (k === i - 1 || !token.spaced);
  };
  const isTight = (k: number) => tokens[k]?.form === '.' && !(tokens[k] as Token).spaced;
  if (!isTight(i) || !isName(i - 1) || !isName(i + 1)) return false;
  return (isTight(i + 2) && isName(i + 3)) || (i > 3 && isTight(i - 2) && isName(i - 3));
}

/** Longest sentence that is read as one, in tokens. */
const LONGEST_SENTENCE = 220;

function divide(tokens: Mutable[]): { first: number; end: number }[] {
  const sentences: { first: number; end: number }[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Mutable;
    token.sentence = sentences.length;
    const next = i + 1 < tokens.length ? tokens[i + 1] : undefined;
    const isMark = token.type === 'mark';
    let ends = next === undefined || next.block !== token.block || (isMark && endsSentence(tokens, i));
    // a quotation that ends with its own full stop ends the sentence too, where a new one plainly begins
    const closes = !ends && isMark && isQuote(token) && !token.opens && token.quote < 0;
    if (closes && tokenBefore(tokens, i)?.form === '.' && next?.type === 'word') ends = true;
    // a text without full stops is read in stretches, so that no cue looks at more than one of them
    if (!ends && i - first >= LONGEST_SENTENCE) ends = true;
    if (!ends) continue;
    sentences.push({ first, end: i + 1 });
    first = i + 1;
  }
  return sentences;
}

/** Bodies that bear a name of their own; behind the others stands whoever leads them: «حكومة نتنياهو», «حملة ترمب». */
const BEARS_NAME = listOf(
  'حركه حزب منظمه مؤسسه شركه شركتا بنك مصرف جمعيه جماعه تنظيم كتائب كتيبه سرايا مليشيا ميليشيا تحالف ائتلاف تيار جبهه نادي ناد مجموعه مركز معهد مستشفي جامعه مبادره رابطه صندوق مرصد قبيله عشيره لواء فرقه خطوط مختبر مصنع متحف فصيل تجمع حراك اكاديميه مدرسه',
);

const INTRODUCES = { agency: 'agency', media: 'outlet', institution: 'institution' } as const;

/** Names behind a head noun, quoted or bare: «شركة "آبل"», «حركة النهضة», «وكالة بلومبرغ». */
function introduced(tokens: readonly Token[]): Map<string, 'agency' | 'outlet' | 'institution'> {
  const known = new Map<string, 'agency' | 'outlet' | 'institution'>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    // «وصحيفة "الغد"», «لقناة "الأفق"»
    const own = token.word.headType === 'other' ? (token.word.conjoined ?? token.word.attached?.word) : null;
    const { headType: head, definite, base } = own ?? token.word;
    if (head === 'other' || definite || (head !== 'agency' && head !== 'media' && head !== 'institution')) continue;
    if (head === 'institution' && !BEARS_NAME.test(base)) continue;
    let name = tokens[i + 1];
    const quoted = name !== undefined && isQuote(name) && name.opens && name.partner - i <= 4;
    if (quoted) name = tokens[i + 2];
    if (!name || name.block !== token.block || (name.type !== 'word' && name.type !== 'latin')) continue;
    if (
      !quoted &&
      (name.word.definite ||
        name.word.headType !== 'other' ||
        name.word.is !== 0 ||
        // «شركة تارلي»: no adjective of a feminine
        (isAdjective(name.word) && (isKnownAdjective(name.word) || !base.endsWith('ه'))) ||
        name.form.length < 3)
    )
      continue;
    if (!quoted && name.word.readings.length > 0) continue;
    known.set(name.form, INTRODUCES[head]);
  }
  return known;
}
