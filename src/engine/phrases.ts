import type { SourceClass, SourceKind } from './analysis';
import { classify, genderOf, numberOf } from './classify';
import { withholdsName } from './frames';
import { catalogueName, mediumName } from './lookup';
import type { NameEntry, NameMatch } from './names';
import { isQuote, sentenceEnd, type Text, type Token, writtenLast } from './tokens';
import { isOneOf, listOf } from './word-list';
import {
  cannotBegin,
  type HeadType,
  IS,
  isAdjective,
  isKnownAdjective,
  isVerbalNoun,
  looksFinite,
  type Word,
  wordOf,
} from './words';

/** A noun phrase that may be a source. Token indices are half-open; `from` and `to` are UTF-16 offsets. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly type: HeadType;
  readonly head: Word;
  readonly kind: SourceKind;
  readonly named: boolean;
  readonly class: SourceClass;
  readonly gender: 'm' | 'f' | null;
  readonly number: 's' | 'd' | 'p';
  readonly entry?: NameEntry;
  /** A definite head alone, or with a demonstrative or «ذاته»: may point back. */
  readonly anaphor: boolean;
  /** A definite head with definite adjectives only: points back where an earlier source has all its words. */
  readonly described: boolean;
  /** A name of a person or body was seen in it: licence for weak contexts. */
  readonly proper: boolean;
  /** Words without demonstratives and marks, in order. */
  readonly words: readonly Word[];
  /** How many words look like names. */
  readonly names: number;
  /** Token indices at which coordinated members begin. */
  readonly parts: readonly number[];
}

/** What is known of a phrase while it is read. */
export interface Reader {
  readonly text: Text;
  /** The phrase may not reach this token. */
  readonly limit: number;
  /** Read up to a complement: unknown words before it belong to the phrase. */
  readonly anchored: boolean;
  readonly nested: boolean;
  /** Subject of a verb of speech: «قالت الجزيرة» is the channel. */
  readonly speech: boolean;
  /** The verb takes an object: a medium after the subject is the addressee, «أبلغ مسؤول "الوطن" أن». */
  readonly transitive: boolean;
  /** A name that is also an ordinary phrase counts as the medium: «وفق روسيا اليوم». */
  readonly medium: boolean;
  /** An adjective closed the head: no noun may follow it. */
  qualified: boolean;
  type: HeadType;
  head: Word;
  headIndex: number;
  /** Words so far; a quoted name counts each word. */
  count: number;
  /** The head has its definite complement: an indefinite noun begins something else. */
  closed: boolean;
  names: number;
  proper: boolean;
  entry: NameEntry | undefined;
  same: boolean;
  /** An office stands behind the name: «سامي عون المدير العام لـ». */
  apposed: boolean;
  demonstrative: boolean;
  quantified: Word | null;
  words: Word[];
  parts: number[];
}

export interface ReadOptions {
  /** Letters of the first token that belong to no phrase (لـ، و). */
  readonly skip?: number;
  /** Token index that the phrase may not reach; it is then read up to it where the grammar allows. */
  readonly limit?: number;
  readonly nested?: boolean;
  /** The phrase is the subject of a verb of speech. */
  readonly speech?: boolean;
  /** The phrase is the subject of a verb with an object. */
  readonly transitive?: boolean;
  /** A name that is also an ordinary phrase is meant as the medium. */
  readonly medium?: boolean;
}

const MAX_WORDS = 20;
const PERSON: ReadonlySet<HeadType> = new Set(['office', 'title', 'unnamed', 'spokesman']);
const TAKES_QUOTED: ReadonlySet<HeadType> = new Set([
  'agency',
  'media',
  'institution',
  'document',
  'place',
  'spokesman',
  'office',
  'unnamed',
  'title',
]);
const TAKES_CATALOGUE: ReadonlySet<HeadType> = new Set([
  'agency',
  'media',
  'document',
  'unnamed',
  'office',
  'spokesman',
  'institution',
]);
/** «استطلاع أجرته …», «دراسة نشرتها …»: a clause names who issued it. */
const ISSUES =
  /^(اجرت|اجرا|نشرت|نشر|اعدت|اعد|اصدرت|اصدر|انجزت|انجز|كتب|كتبت|بثت|بث|وزعت|اعلنت|اعلن|نفذت|نفذ)(ه|ها|هم|هما)$/;
const TAKES_TO = listOf('مبعوث موفد سفير مندوب ممثل مبعوثه سفيره مندوبه');
const PLACED = listOf(
  'مدير مديره استاذ استاذه عضو عضوه رئيس مستشار مستشاره كبير مشرف ممثل ممثله منسق منسقه مندوب مراسل مراسله قائد نائب نائبه امين وكيل مدرب عميد خبير خبيره',
);

/** Reads the noun phrase at token `i`; null where none begins. */
export function phraseAt(text: Text, i: number, options: ReadOptions = {}): Phrase | null {
  const first = text.tokens[i];
  if (!first) return null;
  const skip = options.skip ?? 0;
  const reader: Reader = {
    text,
    limit: Math.min(options.limit ?? Number.MAX_SAFE_INTEGER, sentenceEnd(text, i)),
    anchored: options.limit !== undefined,
    nested: options.nested ?? false,
    speech: options.speech ?? false,
    transitive: options.transitive ?? false,
    medium: options.medium ?? false,
    qualified: false,
    type: 'other',
    head: first.word,
    headIndex: -1,
    count: 0,
    closed: false,
    names: 0,
    proper: false,
    entry: undefined,
    same: false,
    apposed: false,
    demonstrative: false,
    quantified: null,
    words: [],
    parts: [],
  };
  let k = i;
  while (k < reader.limit && reader.count < MAX_WORDS) {
    const word = k === i && skip > 0 ? behind(first.word, skip) : (text.tokens[k] as Token).word;
    const next = step(reader, k, word);
    if (next === null || next > reader.limit) break;
    k = next;
  }
  return reader.headIndex < 0 || k === i ? null : finish(reader, i, k, skip);
}

/** The word behind a conjunction or attached preposition of `skip` letters. */
export function behind(word: Word, skip: number): Word {
  if (skip === 1 && word.attached) return word.attached.word;
  if (skip === 1 && word.conjoined) return word.conjoined;
  const rest = word.form.slice(skip);
  return wordOf(rest.startsWith('ل') && word.form[skip - 1] === 'ل' && rest.length > 3 ? `ا${rest}` : rest);
}

function take(r: Reader, word: Word, next: number, count = 1): number {
  r.count += count;
  r.words.push(word);
  return next;
}

function step(r: Reader, k: number, word: Word): number | null {
  const token = r.text.tokens[k] as Token;
  if (token.type === 'mark') return mark(r, k, token);
  if (token.type === 'number') return number(r, k);
  if (token.type === 'latin') {
    r.proper = true;
    r.names++;
    if (r.headIndex < 0) r.headIndex = k;
    return take(r, token.word, k + 1);
  }
  if (r.headIndex < 0) return begin(r, k, word);
  const ban = word.form === 'بان' && r.text.tokens[k + 1]?.form === 'كي';
  if (((word.is & (IS.complementizer | IS.relative)) !== 0 && !ban) || word.form === 'القول') return null;
  if (ban) {
    r.names++;
    r.proper = true;
    return take(r, word, k + 2, 2);
  }
  if ((word.is & IS.same) !== 0) {
    r.same = true;
    return take(r, word, k + 1);
  }
  const particle = (r.text.tokens[k - 1] as Token).word;
  const inName = (particle.is & IS.given) !== 0 && particle.form.length < 4 && r.names > 0;
  if (isAli(r, k, word)) {
    r.names++;
    r.proper = true;
    return take(r, word, k + 1);
  }
  if (
    (word.is & IS.time) !== 0 &&
    !inName &&
    !(/^(ال)?عام$/.test(word.form) && (PERSON.has(r.type) || r.type === 'institution'))
  ) {
    if (!(r.type === 'media' && !r.entry && !r.closed && word.definite)) return null;
  }
  if ((word.is & IS.preposition) !== 0) return preposition(r, k, word);
  if (cannotBegin(word) || (word.conjoined && (word.conjoined.is & IS.complementizer) !== 0)) return null;
  const named = name(r, k, word);
  if (named !== null) return named;
  if (r.type === 'document' && ISSUES.test(word.form)) return null;
  if (CALLED.test(word.form) && r.type === 'unnamed') {
    r.closed = true;
    r.proper = true;
    return take(r, word, k + 1);
  }
  if (isVerbal(r, k, word) || (word.conjoined && isVerbal(r, k, word.conjoined))) return null;
  if (withholdsName(r.text, k) || opensMonth(r.text, k)) return null;
  return conjunct(r, k, word) ?? modifier(r, k, word);
}

/** «مطلع الشهر»: a time, where «مصدر مطلع» is an adjective. */
const opensMonth = (text: Text, k: number): boolean =>
  text.tokens[k]?.form === 'مطلع' &&
  /^(ال)?(عام|شهر|اسبوع|سنه|يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر|قرن|موسم|عقد)$/.test(
    text.tokens[k + 1]?.form ?? '',
  );

function isVerbal(r: Reader, k: number, word: Word): boolean {
  const verbal = word.readings.some((x) => x.shape === 'perfect' || x.shape === 'imperfect');
  if (verbal && word.head === 'other' && (word.is & (IS.given | IS.adjective | IS.event)) === 0) {
    if (!word.readings.some((x) => x.shape === 'noun' || x.shape === 'participle')) return true;
    // «قائلا» and the like go on with speech; a verbal noun may belong to a name (هيئة نقل الركاب)
    return word.readings.every((x) => x.shape !== 'noun') || r.closed;
  }
  // «دراسة حديثة» folds to the letters of «حديثه»
  const feminine = word.pronoun === 'ه' && writtenLast(r.text, r.text.tokens[k] as Token) === 'ة';
  if (word.pronoun !== '' && !feminine && word.readings.some((x) => x.shape === 'noun')) return true;
  if (word.readings.some((x) => x.shape === 'participle') && /(ا|ه|ين)$/.test(word.form) && word.head === 'other')
    return true;
  const names =
    r.type === 'title' ||
    r.type === 'office' ||
    (r.type === 'other' && r.names > 0) ||
    (k === r.headIndex + 1 && (r.type === 'media' || r.type === 'agency' || r.type === 'institution'));
  return looksFinite(word) && !(names && /^ي/.test(word.form) && !/ون$/.test(word.form));
}

/** Demonstrative, quantifier or head. */
function begin(r: Reader, k: number, word: Word): number | null {
  const { tokens } = r.text;
  if ((word.is & IS.demonstrative) !== 0) {
    r.demonstrative = true;
    return tokens[k + 1]?.type === 'word' ? k + 1 : null;
  }
  const next = tokens[k + 1];
  const team =
    isOneOf('فريق مجموعه نخبه حشد طائفه اثنين اثنان عشرات', word.form) &&
    next?.form === 'من' &&
    tokens[k + 2]?.word.head === 'unnamed';
  if (((word.is & IS.quantifier) !== 0 || team) && !r.quantified && next) {
    const of = next.form === 'من' ? tokens[k + 2] : next;
    const counted =
      of &&
      of.type === 'word' &&
      (isOneOf('احد احدي', word.form) ||
        next.form === 'من' ||
        of.word.head === 'unnamed' ||
        of.word.head === 'unnamedMedia' ||
        of.word.head === 'document' ||
        of.word.head === 'institution' ||
        (of.word.definite && isOneOf('احد احدي بعض جميع معظم كل غالبيه', word.form)));
    if (counted) {
      r.quantified = word;
      return take(r, word, next.form === 'من' ? k + 2 : k + 1);
    }
  }
  const found =
    (r.speech || r.medium) && (word.is & IS.time) === 0
      ? catalogueName(r.text, k, word.form)
      : mediumName(r.text, k, word.form);
  const mother =
    word.form === 'ام' &&
    next !== undefined &&
    next.type === 'word' &&
    !next.word.definite &&
    next.word.head === 'other';
  if (word.form === 'ل' || word.form === 'ب') return null;
  // «أول أمس» is a day, «لتنفيذ العملية» an aim
  if (word.form === 'اول' && isOneOf('امس من', next?.form ?? '')) return null;
  if (word.attached?.letter === 'ل' && word.head === 'other' && isAim(word.attached.word)) return null;
  if (word.attached?.letter === 'ب' && !found && word.head === 'other' && (word.is & IS.given) === 0 && endsInHa(r, k))
    return null;
  if (!r.speech && !found && (word.is & IS.given) === 0 && /(وا|ت)$/.test(word.form) && looksFinite(word)) return null;
  const ali = r.speech && word.form === 'علي' && isAli(r, k, word);
  if ((cannotBegin(word) && !mother && !ali) || ((word.is & IS.time) !== 0 && !found)) return null;
  if (
    word.attached &&
    word.head === 'other' &&
    !found &&
    (word.is & IS.given) === 0 &&
    (word.attached.word.definite || word.attached.word.head !== 'other')
  )
    return null;
  r.headIndex = k;
  r.head = word;
  if (found && (word.head !== 'place' || r.medium) && !(found.ordinary && !r.medium && word.head !== 'other'))
    return beginNamed(r, k, word, found);
  if (word.head === 'other' && isVerb(word)) {
    r.headIndex = -1;
    return null;
  }
  r.type = word.head;
  const name =
    (word.is & IS.given) !== 0 &&
    (word.head === 'office' || word.head === 'institution') &&
    !(next !== undefined && (next.word.definite || next.word.head === 'place'));
  if (name) r.type = 'other';
  if (word.head === 'title' && word.definite) {
    // «الباحث في المعهد» is a role, «الباحث سامي عون» a person
    const role = wordOf(word.base).head;
    const family =
      next?.word.definite &&
      next.word.head === 'other' &&
      (next.word.is & (IS.relative | IS.ender)) === 0 &&
      next.form.endsWith('ي') &&
      (next.word.is & (IS.nisba | IS.adjective)) === 0;
    const rank =
      role === 'institution' &&
      !(
        next !== undefined &&
        ((next.word.is & IS.given) !== 0 || isOneOf('اول الركن الاول المتقاعد الطيار', next.form))
      );
    if ((!family && (role === 'unnamed' || role === 'office')) || rank) r.type = role;
  }
  if (word.head === 'place') {
    r.closed = true;
    r.proper = true;
  } else if (word.definite && r.type !== 'title') r.closed = true;
  if (word.pronoun !== '' && word.head !== 'other') r.closed = true;
  if ((word.is & IS.given) !== 0) r.proper = true;
  if (word.head === 'other') r.names++;
  return take(r, word, k + 1);
}

const isAim = (inner: Word): boolean => (inner.is & IS.event) !== 0 || isVerbalNoun(inner);

function isVerb(word: Word): boolean {
  const verb = (w: Word) => w.readings.some((x) => x.shape !== 'noun') && (w.is & IS.given) === 0;
  return verb(word) || (word.conjoined !== null && verb(word.conjoined));
}

function beginNamed(r: Reader, k: number, word: Word, found: NameMatch): number {
  r.entry = found.entry;
  r.type =
    found.entry.kind === 'institution'
      ? 'institution'
      : word.head === 'media' || word.head === 'agency'
        ? word.head
        : 'other';
  r.closed = true;
  r.proper = true;
  r.words.push(word);
  for (let q = k + 1; q < found.end; q++) r.words.push((r.text.tokens[q] as Token).word);
  r.count += found.end - k;
  return found.end;
}

function number(r: Reader, k: number): number | null {
  const token = r.text.tokens[k] as Token;
  const next = r.text.tokens[k + 1];
  if (r.headIndex < 0) {
    if (
      r.quantified ||
      next?.type !== 'word' ||
      (next.word.head === 'other' && !isOneOf('بالمءه بالمئه بالمائه في', next.form))
    )
      return null;
    r.quantified = token.word;
    // «60 بالمئة من المشاركين»
    return isOneOf('بالمءه بالمئه بالمائه', next.form) && r.text.tokens[k + 2]?.form === 'من'
      ? k + 3
      : next.form === 'في' &&
          isOneOf('المئه المائه', r.text.tokens[k + 2]?.form ?? '') &&
          r.text.tokens[k + 3]?.form === 'من'
        ? k + 4
        : k + 1;
  }
  return r.type === 'media' || r.type === 'document' || r.type === 'institution' || r.type === 'place'
    ? take(r, token.word, k + 1)
    : null;
}

function mark(r: Reader, k: number, token: Token): number | null {
  const { tokens } = r.text;
  const next = tokens[k + 1];
  if (token.opens && isQuote(token)) return quoted(r, k, token);
  if (r.headIndex < 0) return token.form === '#' && next && !next.spaced ? k + 1 : null;
  if (token.form === '(' && token.partner > 0 && token.partner - k < 8 && token.partner < r.limit)
    return token.partner + 1;
  if (!next || k + 1 >= r.limit) return null;
  if (
    token.form === '.' &&
    (!token.spaced || tokens[k - 1]?.form === 'د') &&
    (tokens[k - 1]?.form.length === 1 || (!next.spaced && next.type !== 'mark'))
  )
    return k + 1;
  if ((token.form === '#' || token.form === '_') && next.type === 'word' && (!next.spaced || token.form === '#'))
    return k + 1;
  if ((token.form === '-' || token.form === '/') && !token.spaced && !next.spaced && next.type !== 'mark') return k + 1;
  if (token.form === '،' || token.form === ',') return r.nested ? null : apposition(r, k);
  return null;
}

/** Words in quotation marks that behind a person's name still belong to it. */
const LONGEST_NICKNAME = 3;

/** Heads that keep their class in quotation marks: «"مصدر رسمي"», «"صحيفة الغد"». */
const QUOTED_HEADS: ReadonlySet<HeadType> = new Set([
  'media',
  'agency',
  'unnamed',
  'unnamedMedia',
  'institution',
  'place',
]);

/** A name in quotation marks: «صحيفة "الغد"», «"قسد"». */
function quoted(r: Reader, k: number, token: Token): number | null {
  const { tokens } = r.text;
  const inner = token.partner - k - 1;
  const next = tokens[k + 1];
  if (r.transitive && PERSON.has(r.type)) return null;
  if (!next || inner < 1 || token.partner >= r.limit) return null;
  const longest = r.headIndex < 0 ? 4 : TAKES_QUOTED.has(r.type) ? 6 : LONGEST_NICKNAME;
  if (inner > longest || (r.headIndex >= 0 && (r.entry || !(TAKES_QUOTED.has(r.type) || r.names > 0)))) return null;
  const found = catalogueName(r.text, k + 1);
  if (r.headIndex < 0) {
    r.headIndex = k + 1;
    r.head = next.word;
    r.type = QUOTED_HEADS.has(next.word.head) && !found ? next.word.head : 'other';
    if (isVerb(next.word)) return null;
  }
  if (found && (r.count === 0 || r.type === 'agency' || r.type === 'media')) {
    r.entry = found.entry;
    if (r.type === 'other' && found.entry.kind === 'institution') r.type = 'institution';
  }
  r.proper ||= r.count > 0 || r.type !== 'other' || found !== null || r.text.known.has(next.form);
  r.closed = true;
  if (!PERSON.has(r.type)) r.names++;
  for (let q = k + 1; q < token.partner; q++) take(r, (tokens[q] as Token).word, q);
  return token.partner + 1;
}

/** «، وزير …»: a conjunction before a known word; «، فابيو كاسترو» is a name that begins with its letter. */
function joins(word: Word): boolean {
  const inner = word.conjoined;
  return inner !== null && (inner.definite || inner.is !== 0 || inner.head !== 'other' || inner.readings.length > 0);
}

/** «الرئيس الفرنسي، إيمانويل ماكرون،» and «فلان، وزير الخارجية،»: a name beside an office, between commas. */
function apposition(r: Reader, k: number): number | null {
  const { tokens } = r.text;
  const next = tokens[k + 1];
  if (next?.type !== 'word' || r.entry || joins(next.word)) return null;
  const word = next.word;
  if (PERSON.has(r.type) && r.names === 0) {
    if (word.head !== 'other' && word.head !== 'title') return null;
    if (cannotBegin(word) || (word.is & IS.time) !== 0 || isVerb(word) || (word.definite && word.head === 'other'))
      return null;
    let end = k + 1;
    while (end < r.limit && end - k < 7 && (isNamePart(tokens[end] as Token) || isTitleStop(tokens, end))) end++;
    const least = (word.is & IS.given) !== 0 || word.head === 'title' ? 2 : 3;
    if (end - k < least || !closes(r, end)) return null;
    for (let q = k + 1; q < end; q++) take(r, (tokens[q] as Token).word, q);
    r.names += end - k - 1;
    r.proper = true;
    return end;
  }
  if (
    (r.type === 'other' || r.type === 'title') &&
    r.names > 0 &&
    (word.head === 'office' || word.head === 'spokesman' || word.head === 'unnamed' || word.head === 'title')
  ) {
    const inner = phraseAt(r.text, k + 1, { nested: true });
    if (!inner || !closes(r, inner.end) || inner.end > r.limit) return null;
    r.proper = true;
    r.names += 2;
    r.words.push(...inner.words);
    r.count += inner.end - inner.first;
    return inner.end;
  }
  return null;
}

/** The stop of «د.». */
const isTitleStop = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]?.form === '.' && tokens[k - 1]?.form === 'د';

const isNamePart = (token: Token): boolean =>
  token.type === 'latin' ||
  (token.type === 'word' &&
    !cannotBegin(token.word) &&
    (token.word.is & IS.complementizer) === 0 &&
    !isVerb(token.word));

function closes(r: Reader, end: number): boolean {
  const after = r.text.tokens[end];
  if (!after) return false;
  if (end === r.limit && r.anchored) return true;
  return (
    after.form === '،' ||
    after.form === ',' ||
    after.form === ':' ||
    (after.word.is & (IS.complementizer | IS.saying)) !== 0 ||
    (isQuote(after) && after.opens) ||
    after.form === '.'
  );
}

function preposition(r: Reader, k: number, word: Word): number | null {
  const next = r.text.tokens[k + 1];
  if (!next || k + 1 >= r.limit || (next.type === 'mark' && !next.opens && next.form !== '#')) return null;
  const previous = (r.text.tokens[k - 1] as Token).word.base;
  const go = () => {
    r.closed = false;
    return take(r, word, k + 1, 0);
  };
  const head = r.head.base;
  switch (word.form) {
    case 'في': {
      if ((next.word.is & (IS.channel | IS.time)) !== 0 || next.type === 'number' || cannotBegin(next.word))
        return null;
      if (r.type === 'unnamed' || r.type === 'spokesman' || r.type === 'document' || PLACED.test(head))
        return r.names > 1 && r.type !== 'document' && !r.anchored && !r.apposed ? null : go();
      if (
        next.word.head === 'place' &&
        r.count < 6 &&
        (r.type === 'institution' || r.type === 'media' || r.type === 'office')
      )
        return go();
      return r.anchored && r.names > 0 && (next.word.definite || next.type === 'latin') ? go() : null;
    }
    case 'من':
      return (r.type === 'unnamed' &&
        !r.head.definite &&
        (next.word.head !== 'other' || next.word.definite || next.form === '#')) ||
        r.quantified
        ? r.names > 0
          ? null
          : go()
        : null;
    case 'علي':
      return isOneOf('مطلع مطلعا مطلعه مطلعون مطلعين مشرف مشرفه مشرفون مشرفين قائم قائمون قائمين', previous)
        ? go()
        : null;
    case 'عن':
      return /^(مس[ؤئ]ول|صادر|صادره|مدافع|مدافعه|نائب)/.test(previous) ? go() : null;
    case 'الي':
      return TAKES_TO.test(head) || TAKES_TO.test(previous) ? go() : null;
    case 'لدي':
      return TAKES_TO.test(head) ? go() : null;
    // «المشتبه به», «المشتبه بهم»
    case 'به':
    case 'بها':
    case 'بهم':
    case 'فيه':
    case 'فيهم':
      return /^مشتبه/.test(head) && k === r.headIndex + 1 ? take(r, word, k + 1) : null;
    // «مصادر خاصة», «مصادر غير رسمية», «مصادر داخل الحركة»
    case 'خاصه':
      return k === r.headIndex + 1 && isOneOf('مصادر معلومات تقارير صور وثائق', head) ? take(r, word, k + 1) : null;
    case 'غير':
      return (r.type === 'unnamed' || r.type === 'unnamedMedia' || r.type === 'document') && isAdjective(next.word)
        ? take(r, word, k + 1, 0)
        : null;
    case 'داخل':
      return r.type === 'unnamed' && next.word.definite ? go() : null;
    default:
      return null;
  }
}

/** A catalogue name inside the phrase: «وكالة [الأناضول]», «مراسل [الجزيرة]», «تقرير [نيويورك تايمز]». */
function name(r: Reader, k: number, word: Word): number | null {
  if (r.entry || !TAKES_CATALOGUE.has(r.type)) return null;
  if (r.transitive && PERSON.has(r.type)) return null;
  const found = mediumName(r.text, k);
  if (!found || found.end > r.limit) return null;
  if (r.type === 'institution' && found.entry.kind !== 'institution') return null;
  // «مندوب الوكالة الوطنية» speaks as the medium
  if (r.type === 'office' && isOneOf('مندوب مندوبه موفد موفده', r.head.base)) r.type = 'media';
  if (r.type === 'agency' || r.type === 'media' || r.type === 'institution') r.entry = found.entry;
  r.proper = true;
  r.closed = true;
  return take(r, word, found.end, found.end - k);
}

/** «الوكالة والخارجية», «رئيس الوزراء ووزير الدفاع»: a conjunct of the phrase. */
function conjunct(r: Reader, k: number, word: Word): number | null {
  const inner = word.conjoined;
  if (!inner || word.head !== 'other' || (word.is & IS.given) !== 0) return null;
  const joins =
    inner.definite ||
    inner.head !== 'other' ||
    (inner.is & IS.given) !== 0 ||
    isAdjective(inner) ||
    mediumName(r.text, k, inner.form) !== null;
  // «والاتحاد وعدد من المسؤولين»
  if (inner.form === 'عدد' && r.text.tokens[k + 1]?.form === 'من') return take(r, inner, k + 2);
  if (!joins || (inner.is & (IS.event | IS.time | IS.preposition | IS.ender)) !== 0 || isVerbalNoun(inner)) return null;
  if (inner.head !== 'other' || (inner.is & IS.given) !== 0 || mediumName(r.text, k, inner.form)) {
    r.parts.push(k);
    r.closed = inner.definite || inner.head === 'place';
  }
  return take(r, inner, k + 1);
}

const CALLED = listOf('يدعي تدعي اسمه اسمها');

function modifier(r: Reader, k: number, word: Word): number | null {
  const person = PERSON.has(r.type);
  if (!r.closed && !r.apposed && r.headIndex >= 0 && !word.attached) {
    // an indefinite «ناشطون» or a head with an adjective takes no further noun: «اتهم سكان محليون شركات …»
    const governed = ((r.text.tokens[k - 1]?.word.is ?? 0) & IS.preposition) !== 0;
    const sound =
      !governed && !r.head.definite && /(ون|ين)$/.test(r.head.form) && r.head.form.length > 4 && r.type === 'unnamed';
    const adjective = word.head !== 'institution' && (r.type === 'office' ? isKnownAdjective(word) : isAdjective(word));
    if (
      (sound || (r.qualified && r.type !== 'other' && !word.definite)) &&
      !adjective &&
      (word.is & IS.given) === 0 &&
      !(r.type === 'office' && r.names > 0)
    )
      return null;
    // «أمين عام الحزب», «مدير عام الشركة»: the office itself, its noun is still to come
    const compound = r.type === 'office' && r.words.length === 1 && /^عامه?$/.test(word.form);
    if (adjective && r.type !== 'other' && !compound) r.qualified = true;
  }
  if (!word.definite && ((word.is & IS.event) !== 0 || isVerbalNoun(word))) {
    if (r.closed || r.names > 0 || r.entry) return null;
  }
  if (
    !word.definite &&
    (r.closed || r.names > 0) &&
    word.pronoun !== '' &&
    word.head === 'other' &&
    (word.is & IS.given) === 0
  )
    return null;
  // «أبدى عيدان ندمه»: a possessed noun behind a name
  if (!word.definite && r.names > 0 && word.head === 'other' && (word.is & IS.given) === 0 && endsInHa(r, k))
    return null;
  // «أبلغ مسؤول وكالة رويترز»: whom it was told
  if (r.transitive && person && !word.definite && (word.head === 'agency' || word.head === 'media')) return null;
  const attached = attachment(r, k, word);
  if (attached !== undefined) return attached;
  if (
    r.type === 'other' &&
    r.names > 0 &&
    !r.entry &&
    (((word.head === 'office' || word.head === 'spokesman') && (r.names > 1 || r.proper)) ||
      (word.head === 'unnamed' && r.names > 1) ||
      (word.head === 'title' && word.definite && r.names > 1))
  ) {
    r.apposed = true;
    r.type = word.head === 'title' ? 'office' : word.head;
    r.closed = word.definite;
    r.proper = true;
    r.names++;
    return take(r, word, k + 1);
  }
  if (
    word.definite &&
    r.type === 'title' &&
    r.names === 0 &&
    (word.is & IS.nisba) === 0 &&
    word.head === 'other' &&
    word.form.endsWith('ي')
  ) {
    r.names++;
    r.proper = true;
    return take(r, word, k + 1);
  }
  if (word.definite && disagrees(r, word)) return null;
  if (word.definite && r.closed && (word.is & IS.event) !== 0) return null;
  if (word.definite && r.names > 0 && word.head === 'unnamed' && /(ين|ون)$/.test(word.form)) return null;
  if (word.definite && r.transitive && isObject(r, word)) return null;
  if (word.definite) {
    if (r.names > 0 && !person && r.type === 'other' && (word.head === 'institution' || word.head === 'media'))
      return null;
    if (r.entry && r.type === 'other' && !isAdjective(word)) return null;
    r.closed = true;
    if (r.names > 0) r.names++;
    return take(r, word, k + 1);
  }
  // «حمل عريقات سلطات الاحتلال المسؤولية»: the object behind a named subject
  if (r.transitive && r.names > 0 && (word.head === 'institution' || word.head === 'document')) return null;
  if (r.closed || r.entry) return nameAfter(r, k, word, person);
  if (r.type === 'other') {
    if (word.head !== 'other' && word.head !== 'title' && (word.is & IS.given) === 0)
      return r.names > 1 && word.head !== 'document' ? take(r, word, k + 1) : null;
    r.names++;
    if ((word.is & IS.given) !== 0) r.proper = true;
    return r.names > 6 ? null : take(r, word, k + 1);
  }
  if (person && (word.is & IS.given) !== 0 && !isNationOf(r, k, word)) {
    r.names++;
    r.proper = true;
  } else if (r.type === 'title' || r.names > 0) {
    r.names++;
    r.proper = true;
  } else if (word.head === 'place') {
    r.proper = true;
    r.closed = true;
  } else if (
    !isAdjective(word) &&
    word.head === 'other' &&
    (r.type === 'institution' || r.type === 'media' || r.type === 'agency')
  ) {
    r.proper = true;
  }
  return take(r, word, k + 1);
}

/** «مسؤول تركي»: of an indefinite role it is the nation, though it is a given name too. */
function isNationOf(r: Reader, k: number, word: Word): boolean {
  const next = r.text.tokens[k + 1]?.word;
  return (
    (word.is & IS.nisba) !== 0 &&
    r.type === 'unnamed' &&
    !r.head.definite &&
    (next === undefined || (next.is & IS.given) === 0)
  );
}

function endsInHa(r: Reader, k: number): boolean {
  const token = r.text.tokens[k] as Token;
  return token.form.length > 3 && writtenLast(r.text, token) === 'ه';
}

const HEARERS = /^ال(صحفيين|صحافيين|مراسلين|صحافه|اعلاميين|نواب)$/;

/** «اتهم الرئيس المعارضة»: behind a definite person of the other gender stands an object, no adjective. */
function disagrees(r: Reader, word: Word): boolean {
  if (r.words.length !== 1 || !r.head.definite || r.names > 0) return false;
  if (r.type !== 'office' && r.type !== 'title' && r.type !== 'spokesman' && r.type !== 'institution') return false;
  const feminine = /ه$/.test(word.form);
  const masculine = r.type === 'title' || r.type === 'office';
  if (masculine && feminine && !/ه$/.test(r.head.form) && !isAdjective(word) && word.head === 'other') return true;
  const head = /ه$/.test(r.head.form);
  return word.head === 'institution' && feminine !== head && !/ات$/.test(r.head.form);
}

/** Behind a complete subject of a verb with an object: «وصف ترامب التقرير», «طالب المجلس الدول». */
function isObject(r: Reader, word: Word): boolean {
  if (r.type === 'other')
    return r.names > 0 && (word.head !== 'other' || (word.is & IS.event) !== 0) && word.head !== 'title';
  return r.closed && !isAdjective(word) && word.head !== 'title' && (r.words.length > 1 || r.head.definite);
}

/** «علي» written with ي after a title or a name is a name, though it folds like «على». */
function isAli(r: Reader, k: number, word: Word): boolean {
  if (word.form !== 'علي') return false;
  const token = r.text.tokens[k] as Token;
  const next = r.text.tokens[k + 1];
  if (!/^[يی]$/.test(writtenLast(r.text, token)) || next?.type !== 'word') return false;
  const before = r.text.tokens[k - 1]?.word;
  const called =
    before !== undefined &&
    (before.head === 'title' ||
      (before.is & IS.given) !== 0 ||
      r.headIndex < 0 ||
      (before.head === 'office' && r.names === 0));
  return (
    called && next.word.head === 'other' && (next.word.is & (IS.channel | IS.time | IS.event | IS.complementizer)) === 0
  );
}

/** An indefinite word after a complete phrase: the name of the office's holder, or something else. */
function nameAfter(r: Reader, k: number, word: Word, person: boolean): number | null {
  const given = (word.is & IS.given) !== 0;
  if (!person) {
    if (r.type === 'other' && !r.entry && (given || (r.anchored && r.names > 0 && word.head === 'other'))) {
      r.names++;
      r.proper = true;
      return take(r, word, k + 1);
    }
    return null;
  }
  if (word.head !== 'other' && word.head !== 'title' && !given && r.names === 0 && word.head !== 'place') return null;
  r.names++;
  r.proper = true;
  return take(r, word, k + 1);
}

/** Words with an attached ل or ب: part of the phrase after heads that take them, else its end. Undefined: no attachment. */
const REPORTERS = /^(مراسل|مراسله|مراسلون|مراسلين|مراسلو|مراسلي)$/;

/** «مراسلون لوكالة الأناضول» speak as the medium. */
function reporter(r: Reader, inner: Word, { entry, end }: NameMatch): number {
  r.entry = entry;
  r.proper = true;
  r.closed = true;
  return take(r, inner, end);
}

function attachment(r: Reader, k: number, word: Word): number | null | undefined {
  const letter = word.form.charAt(0);
  if (word.form === 'ل' || word.form === 'ب') return attachedQuote(r, k, word);
  if (!word.attached || (letter !== 'ل' && letter !== 'ب') || (word.is & IS.given) !== 0 || word.head !== 'other')
    return undefined;
  const inner = word.attached.word;
  const catalogue = mediumName(r.text, k, inner.form);
  const medium = inner.head === 'media' || inner.head === 'agency' || catalogue !== null;
  const known = inner.definite || inner.head !== 'other' || catalogue !== null;
  const takes =
    r.type === 'office' ||
    r.type === 'spokesman' ||
    r.type === 'document' ||
    r.type === 'institution' ||
    r.type === 'title' ||
    (r.type === 'unnamed' && letter === 'ب') ||
    (r.type === 'other' && r.anchored && r.names > 1);
  if (letter === 'ل') {
    // «وكالة "النهار" للأنباء»
    if ((r.type === 'agency' || r.type === 'media') && /^ال(انباء|اخبار|صحافه|اعلام)$/.test(inner.form))
      return take(r, inner, k + 1);
    if (HEARERS.test(inner.form)) return null;
    if (!known) return undefined;
    if (medium && REPORTERS.test(r.head.base)) return catalogue ? reporter(r, inner, catalogue) : null;
    if (medium && r.type !== 'document' && r.type !== 'institution') return null;
    if (!takes || (r.names > 0 && !r.anchored && !r.apposed)) return null;
  } else {
    if (isOneOf('اسم اسمه اسمها اسمهم لسان شؤون', inner.form)) {
      r.closed = false;
      return take(r, word, k + 1);
    }
    if (!known) return undefined;
    if (!takes && r.names === 0) return null;
    if ((inner.is & (IS.channel | IS.time | IS.event)) !== 0 || inner.head === 'document' || isVerbalNoun(inner))
      return null;
    if (r.names > 0 && !r.anchored && !r.apposed && inner.head === 'other') return null;
  }
  r.closed = inner.definite || inner.head === 'place' || catalogue !== null;
  if (inner.head === 'place' || catalogue) r.proper = true;
  return take(r, inner, catalogue?.end ?? k + 1);
}

/** «تقرير لـ"الغارديان"»: a detached preposition before a quoted name. */
function attachedQuote(r: Reader, k: number, word: Word): number | null {
  const next = r.text.tokens[k + 1];
  if (
    !next ||
    !(isQuote(next) && next.opens) ||
    next.partner >= r.limit ||
    next.partner - k > 6 ||
    r.type !== 'document'
  )
    return null;
  r.proper = true;
  r.closed = true;
  return take(r, word, next.partner + 1, next.partner - k - 1);
}

const TRAILING = listOf('في من عن الي علي لدي');

/** «مصادر الطاقة», «مصدر الدخل»: an origin, nobody who speaks. */
function isOrigin(r: Reader): boolean {
  if (!isOneOf('مصدر مصادر', r.head.form) || r.entry) return false;
  const next = r.words[r.words.indexOf(r.head) + 1];
  return (
    next?.definite === true &&
    next.head === 'other' &&
    !isAdjective(next) &&
    !r.proper &&
    !catalogueName(r.text, r.headIndex + 1)
  );
}

function issuerFollows(r: Reader, end: number): boolean {
  if (r.type !== 'document') return false;
  const next = r.text.tokens[end];
  const verb = next && (next.word.is & IS.relative) !== 0 ? r.text.tokens[end + 1] : next;
  return verb !== undefined && ISSUES.test(verb.form);
}

function finish(r: Reader, i: number, at: number, skip: number): Phrase | null {
  const { tokens } = r.text;
  let end = at;
  while (end > i + 1 && TRAILING.test((tokens[end - 1] as Token).form)) end--;
  const first = tokens[i] as Token;
  if (isOrigin(r)) return null;
  const verdict = classify(r);
  const lone = r.words.filter((w) => (w.is & IS.same) === 0).length === 1 || r.words.length === 1;
  const definite = r.head.definite && r.head.head !== 'place';
  const media = (r.type === 'agency' || r.type === 'media') && !r.proper;
  return {
    first: i,
    end,
    // the لـ of «للوزارة» cannot be cut off
    from:
      skip > 0 && !(first.form.startsWith('لل') && skip === 1)
        ? (r.text.at[first.folded + skip] ?? first.start)
        : first.start,
    to: (tokens[end - 1] as Token).end,
    type: r.type,
    head: r.head,
    gender: genderOf(r, verdict.kind),
    number: numberOf(r, verdict.kind),
    described:
      definite && !r.entry && !r.quantified && r.names === 0 && r.words.length > 1 && r.words.every((w) => w.definite),
    anaphor:
      definite && !r.entry && !r.quantified && (lone || media || r.same || (r.demonstrative && r.words.length < 3)),
    proper: r.proper,
    words: r.words,
    names: r.names,
    parts: r.parts,
    ...(verdict.class === 'unissued' && issuerFollows(r, end)
      ? { kind: 'document' as const, named: true, class: 'issued' as const }
      : verdict),
    ...(r.entry && (verdict.kind === 'agency' || verdict.kind === 'outlet' || verdict.kind === 'institution')
      ? { entry: r.entry }
      : {}),
  };
}
