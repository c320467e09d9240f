import { type CatalogueName, MEDIUM_LETTERS, type Medium } from './entry';

/**
 * Head nouns of the names of media, in folded letters. A name is kept without its head noun, because texts put other
 * words between the two («وكالة الأنباء الرسمية السورية») or quotation marks («صحيفة "الشرق"»).
 */
export type HeadNoun = 'agency' | 'wire' | 'paper' | 'magazine' | 'channel' | 'radio' | 'site' | 'network';

const NOUNS: readonly (readonly [HeadNoun, string])[] = [
  ['agency', 'وكاله'],
  ['paper', 'صحيفه جريده يوميه'],
  ['magazine', 'مجله دوريه'],
  ['channel', 'قناه القناه تلفزيون التلفزيون تليفزيون التليفزيون تلفاز التلفاز التفزيون فضائيه محطه قنوات'],
  ['radio', 'اذاعه الاذاعه راديو'],
  ['site', 'موقع بوابه منصه'],
  ['network', 'شبكه'],
];

/** `wire` is «وكالة أنباء», «وكالة الأنباء». */
export const HEAD_NOUNS: readonly HeadNoun[] = [
  'agency',
  'wire',
  'paper',
  'magazine',
  'channel',
  'radio',
  'site',
  'network',
];

/** One sign for each head noun, in front of a spelling in the generated file. */
export const HEAD_SIGNS = '!&%?*^=$';

const OF_WORD: ReadonlyMap<string, HeadNoun> = new Map(
  NOUNS.flatMap(([head, words]) => words.split(' ').map((word) => [word, head])),
);

const NEWS = new Set(['انباء', 'الانباء']);

/** The head noun that a folded word is, undefined for other words. */
export function headNounOf(word: string): HeadNoun | undefined {
  return OF_WORD.get(word);
}

/** True for «أنباء» and «الأنباء» in folded letters. */
export function isNews(word: string): boolean {
  return NEWS.has(word);
}

/** Head noun and the other words of a spelling given as folded words. A head noun alone is no head. */
export function splitHead(words: readonly string[]): { head: HeadNoun | null; rest: readonly string[] } {
  const [first = '', second = ''] = words;
  const head = words.length > 1 ? headNounOf(first) : undefined;
  if (!head) return { head: null, rest: words };
  if (head === 'agency' && words.length > 2 && isNews(second)) return { head: 'wire', rest: words.slice(2) };
  return { head, rest: words.slice(1) };
}

const SEATS: Readonly<Record<string, string>> = { آ: 'ا', أ: 'ا', إ: 'ا', ٱ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه' };
const WORDS = /[\u0620-\u065f\u0670-\u06d3]+|[a-z\u00c0-\u024f][a-z0-9\u00c0-\u024f]*|[0-9]+/g;

/** The folded words of a name: what the engine's folding and tokens make of it. */
export function wordsOf(name: string): string[] {
  const folded = name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\u0640\u0610-\u061a\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2060-\u2069]/g, '')
    .replaceAll(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replaceAll(/[آأإٱىیکة]/g, (letter) => SEATS[letter] ?? letter);
  return folded.match(WORDS) ?? [];
}

/** A spelling as the index keeps it: sign of the head noun, then the folded words. Equal for spellings that fold alike. */
export function spell(name: string): string {
  const { head, rest } = splitHead(wordsOf(name));
  return (head ? HEAD_SIGNS.charAt(HEAD_NOUNS.indexOf(head)) : '') + rest.join(' ');
}

/**
 * True for a spelling that is also an ordinary word or phrase: one that `~` marks, and of a flagged entry its name and
 * its aliases of one Arabic word. A head noun («وكالة معا») or Latin letters make it no ordinary word.
 */
export function isOrdinary(entry: Pick<CatalogueName, 'name' | 'ordinary'>, alias: string): boolean {
  if (alias.startsWith('~')) return true;
  if (!entry.ordinary || /[A-Za-z]/.test(alias)) return false;
  const { head, rest } = splitHead(wordsOf(alias));
  return head === null && (rest.length === 1 || spell(alias) === spell(entry.name));
}

const FITTING: Readonly<Record<Medium, readonly HeadNoun[]>> = {
  agency: ['agency', 'wire'],
  newspaper: ['paper'],
  magazine: ['magazine'],
  channel: ['channel'],
  radio: ['radio'],
  site: ['site'],
  institution: ['agency'],
  outlet: ['paper', 'magazine', 'channel', 'radio', 'site'],
};

const FITTING_QUOTED: Readonly<Record<Medium, readonly HeadNoun[]>> = {
  agency: ['network', 'site'],
  newspaper: ['site', 'magazine'],
  magazine: ['paper', 'site'],
  channel: ['network', 'site', 'radio'],
  radio: ['network', 'site', 'channel'],
  site: ['network', 'paper'],
  institution: ['network', 'site'],
  outlet: ['network'],
};

/**
 * True when a spelling without a head noun of its own may follow this one: «قناة النهار» is not the paper «النهار», and
 * «موقع الحدث» is a place unless the name is quoted. A name that is no ordinary word is known after any («تلفزيون رويترز»),
 * but no paper is an agency.
 */
export function fits(medium: Medium, head: HeadNoun, ordinary: boolean, quoted: boolean): boolean {
  if (FITTING[medium].includes(head) || (quoted && FITTING_QUOTED[medium].includes(head))) return true;
  return !ordinary && head !== 'agency' && head !== 'wire';
}

const LATIN = new Map(
  Object.entries({
    ا: 'a',
    آ: 'a',
    أ: 'a',
    إ: 'i',
    ء: '',
    ؤ: 'w',
    ئ: 'y',
    ب: 'b',
    ة: 'a',
    ت: 't',
    ث: 'th',
    ج: 'j',
    ح: 'h',
    خ: 'kh',
    د: 'd',
    ذ: 'dh',
    ر: 'r',
    ز: 'z',
    س: 's',
    ش: 'sh',
    ص: 's',
    ض: 'd',
    ط: 't',
    ظ: 'z',
    ع: 'a',
    غ: 'gh',
    ف: 'f',
    ق: 'q',
    ك: 'k',
    ل: 'l',
    م: 'm',
    ن: 'n',
    ه: 'h',
    و: 'w',
    ى: 'a',
    ي: 'y',
    ' ': '-',
  }),
);

/** The id of an entry that has no shorter one of its own: its name romanised. It costs the index nothing. */
export function slugOf(name: string): string {
  let slug = '';
  for (const letter of name) slug += LATIN.get(letter) ?? letter;
  return slug;
}

/** Begins the first line of a record. */
export const RECORD_SIGN = '@';

/** Behind it: the ordinary word is one for who speaks. */
export const SPEAKS_SIGN = '!';

/**
 * An entry as the lines of a record, its Arabic not yet encoded: signs, letter of the medium (upper case for an ordinary
 * word) and id; the name as shown; then a line for each first word of its other spellings, head nouns not counted, with
 * the rests of those spellings, `|` between: «فرانس برس|24». In front of a rest stand `~` and the sign of a head noun.
 */
export function recordOf(entry: CatalogueName): string[] {
  const letter = MEDIUM_LETTERS[entry.medium];
  const id = entry.id === slugOf(entry.name) ? '' : entry.id;
  const groups = new Map<string, string[]>();
  const seen = new Set([wordsOf(entry.name).join(' ') === foldedName(entry.name) ? spell(entry.name) : '']);
  for (const alias of [entry.name, ...entry.aliases]) {
    const spelling = spell(alias.replace(/^~/, ''));
    if (spelling === '' || seen.has(spelling)) continue;
    seen.add(spelling);
    const sign = HEAD_SIGNS.includes(spelling.charAt(0)) ? spelling.charAt(0) : '';
    const [first = '', ...rest] = spelling.slice(sign.length).split(' ');
    const group = groups.get(first) ?? [];
    groups.set(first, group);
    group.push((alias.startsWith('~') ? '~' : '') + sign + rest.join(' '));
  }
  const lines = [...groups].map(([first, rests]) => (rests.join('') === '' ? first : `${first} ${rests.join('|')}`));
  const mark = entry.speaks ? SPEAKS_SIGN : '';
  return [RECORD_SIGN + mark + (entry.ordinary ? letter.toUpperCase() : letter) + id, entry.name, ...lines];
}

/** The name as the look-up reads it from its record, equal to its folded words unless it has a head noun or signs. */
function foldedName(name: string): string {
  const { head } = splitHead(wordsOf(name));
  return head ? '' : name.replaceAll(/[آأإىة]/g, (letter) => SEATS[letter] ?? letter);
}
