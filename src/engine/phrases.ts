import { classify, genderOf, isPlural, numberOf } from './classify';
import { formAt, opensTime, withholdsName } from './frames';
import { catalogueName, mediumName } from './lookup';
import { begin, isAli, isMonthName } from './phrase/begin';
import { conjunct, name, number, preposition } from './phrase/complement';
import { isHonorific } from './phrase/honorific';
import { modifier } from './phrase/modifier';
import { CALLED, quoted } from './phrase/quoted';
import {
  behind,
  IN_PLACE,
  isVerb,
  joins,
  PERSON,
  type Phrase,
  type Reader,
  type ReadOptions,
  take,
} from './phrase/reader';
import { isQuote, sentenceEnd, type Text, type Token, writtenLast } from './tokens';
import { isOneOf, listOf } from './word-list';
import { cannotBegin, IS, isAdjective, looksFinite, type Word } from './words';

const MAX_WORDS = 20;

/** «استطلاع أجرته …», «دراسة نشرتها …»: a clause names who issued it. */
export const ISSUES = /^(اجر[تيا]|نشرت?|اعدت?|اصدرت?|انجزت?|كتبت?|بثت?|وزعت|اعلنت?|نفذت?)(ه|ها|هم|هما)$/;

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
    headWord: first.word,
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
    share: false,
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
  // «وزير المالية في»: what it governs is no part of the phrase
  if (k > i + 1 && isOneOf('في من عن', formAt(text, k - 1)) && reader.words.length > 1) {
    reader.words.pop();
    k--;
  }
  // «حذر مسؤول #تركيا من»: the mark of what follows
  if (reader.speech && text.tokens[k - 1]?.form === '#') k--;
  return reader.headIndex < 0 || k === i ? null : finish(reader, i, k, skip);
}

function step(r: Reader, k: number, word: Word): number | null {
  const token = r.text.tokens[k] as Token;
  if (token.type === 'mark') return mark(r, k, token);
  if (token.type === 'number') return number(r, k);
  if (token.type === 'latin') {
    const medium = r.headIndex < 0 ? catalogueName(r.text, k) : null;
    r.proper = true;
    r.names++;
    if (r.headIndex < 0) {
      r.headIndex = k;
      r.headWord = token.word;
    }
    // «CNN», «BBC» stand alone as their Arabic names do
    if (medium) r.entry = medium.entry;
    return take(r, token.word, medium?.end ?? k + 1);
  }
  if (r.headIndex < 0) return begin(r, k, word);
  // «بان كي مون», «يوريس فان دير ميرش»: no complementizers
  const after = () => formAt(r.text, k + 1);
  const ban =
    (word.form === 'بان' && after() === 'كي') ||
    (word.form === 'فان' && r.names > 0 && isOneOf('دير دن دي در', after()));
  if (((word.is & (IS.complementizer | IS.relative)) !== 0 && !ban) || word.form === 'القول') return null;
  if (ban) {
    r.names++;
    r.proper = true;
    return take(r, word, k + 2, 2);
  }
  // «قال سامي عون وهو طبيب», «حسب المتحدث تم توجيه»
  if (isOneOf('وهو وهي وهم تم يتم سبق', word.form)) return null;
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
    word.form !== 'لدي' &&
    !inName &&
    !((r.names > 0 || PERSON.has(r.type)) && isMonthName(r.text, k)) &&
    !(
      /^(ال)?عام$/.test(word.form) &&
      (PERSON.has(r.type) || r.type === 'institution' || PERSON.has(r.words.at(-1)?.headType ?? 'other'))
    )
  ) {
    if (!(r.type === 'media' && !r.entry && !r.closed && word.definite)) return null;
  }
  if ((word.is & IS.preposition) !== 0) return preposition(r, k, word);
  if (CALLED.test((word.conjoined ?? word).form) && isOneOf('unnamed spokesman', r.type)) {
    r.closed = true;
    r.proper = true;
    return take(r, word, k + 1);
  }
  // «سامي عون وفي تصريح لـ»
  const joined = word.conjoined && (word.conjoined.is & IS.given) === 0 ? word.conjoined.is : 0;
  if (cannotBegin(word) || (joined & (IS.complementizer | IS.preposition)) !== 0) return null;
  // «قدرت مصادر عدد القتلى بألف»
  if ((r.speech || r.transitive) && word.form === 'عدد') return null;
  const named = name(r, k, word);
  if (named !== null) return named;
  if (r.type === 'document' && ISSUES.test(word.form)) return null;
  if (isVerbal(r, k, word) || (word.conjoined && !isForeign(r, word) && isVerbal(r, k, word.conjoined))) return null;
  if (withholdsName(r.text, k) || opensTime(r.text, k)) return null;
  // «"ديزني" و"تويتر"»
  const second = word.form === 'و' && r.headIndex >= 0 ? r.text.tokens[k + 1] : undefined;
  const closing = r.text.tokens[k - 1];
  const quotes = second?.opens === true && isQuote(second) && closing !== undefined && isQuote(closing);
  if (quotes && second.partner < r.limit && second.partner - k < 6) return second.partner + 1;
  return conjunct(r, k, word) ?? modifier(r, k, word);
}

/** «روبن ويلكنسون»: behind a name a name, though its first letter would be a conjunction's. */
const isForeign = (r: Reader, word: Word): boolean =>
  ((r.names > 0 && /^وي[لنستغك]/.test(word.form)) ||
    (/^ف[يوا]/.test(word.form) && PERSON.has(r.type) && (r.names > 0 || r.closed))) &&
  word.conjoined?.readings.length === 0;

/** «وزير الري الهادي لوح إن», «السيد لوح»: right before the complement, or behind a bare title, stands a name however it is written. */
function isLastName(r: Reader, k: number, word: Word): boolean {
  if (word.readings.length === 0) return false;
  const after = r.text.tokens[k + 1];
  if (word.readings.some((x) => /[src]/.test(x.verbEntry.flags) || x.shape === 'noun')) return false;
  const closed = after?.type === 'mark' || ((after?.word.is ?? 0) & (IS.complementizer | IS.preposition)) !== 0;
  if (
    r.type === 'title' &&
    r.names === 0 &&
    k === r.headIndex + 1 &&
    isOneOf('السيد السيده الدكتور الدكتوره الشيخ', r.headWord.form)
  )
    return closed;
  // «أعلن وزير الري الهادي لوح اليوم أن»: a subject has its verb already
  const named = r.speech && r.closed && (r.headWord.definite || r.names > 0 || r.words.length > 1);
  if (named && PERSON.has(r.type) && !r.quantified && ((after?.word.is ?? 0) & IS.time) !== 0) return true;
  return (
    r.anchored && k === r.limit - 1 && PERSON.has(r.type) && closed && (r.words.at(-1)?.headType ?? '') === 'other'
  );
}

function isVerbal(r: Reader, k: number, word: Word): boolean {
  if (isLastName(r, k, word)) return false;
  // «عمدة سانت كلاود», «رئيس بلدية روت»: of what place
  const ofPlace = () =>
    (r.type === 'office' && !r.closed && !r.headWord.definite && k === r.headIndex + 1) ||
    IN_PLACE.test(r.words.at(-1)?.form ?? '');
  if (r.speech && word.readings.length === 0 && ofPlace()) return false;
  // «أستاذ علم الاجتماع»
  if (word.form === 'علم' && PERSON.has(r.type) && r.text.tokens[k + 1]?.word.definite) return false;
  const verbal = word.readings.some((x) => x.shape === 'perfect' || x.shape === 'imperfect');
  if (verbal && word.headType === 'other' && (word.is & (IS.given | IS.adjective | IS.event)) === 0) {
    if (!word.readings.some((x) => x.shape === 'noun' || x.shape === 'participle')) return true;
    // «قائلا» and the like go on with speech; a verbal noun may belong to a name (هيئة نقل الركاب)
    return word.readings.every((x) => x.shape !== 'noun') || r.closed;
  }
  // «دراسة حديثة» folds to the letters of «حديثه»
  const feminine = word.pronoun === 'ه' && writtenLast(r.text, r.text.tokens[k] as Token) === 'ة';
  if (word.pronoun !== '' && !feminine && word.readings.some((x) => x.shape === 'noun')) return true;
  if (word.readings.some((x) => x.shape === 'participle') && /(ا|ه|ين)$/.test(word.form) && word.headType === 'other')
    return true;
  const names =
    r.type === 'title' ||
    r.type === 'office' ||
    (r.type === 'other' && r.names > 0) ||
    (k === r.headIndex + 1 && (r.type === 'media' || r.type === 'agency' || r.type === 'institution'));
  // «شتيفان زايمرت، المتحدث»: what closes a name is one
  const after = r.text.tokens[k + 1];
  const closing =
    r.names > 0 &&
    word.form.endsWith('ت') &&
    (after?.type === 'mark' ||
      ((after?.word.is ?? 0) & IS.complementizer) !== 0 ||
      (r.speech && r.type === 'other' && r.names === 1));
  // «ريكس تيمرسون»: of one person, so no plural verb
  const one = r.names > 0 && PERSON.has(r.type) && /ون$/.test(word.form) && !/(ون|ين|اء)$/.test(r.headWord.base);
  return looksFinite(word) && !closing && !one && !(names && /^ي/.test(word.form) && !/ون$/.test(word.form));
}

export function mark(r: Reader, k: number, token: Token): number | null {
  const { tokens } = r.text;
  const next = tokens[k + 1];
  if (token.opens && isQuote(token)) return quoted(r, k, token);
  // «ونقلت (كونا) عن», «وقالت (بنا)»
  if (r.headIndex < 0 && token.form === '(' && token.partner > 0 && token.partner < r.limit) {
    const named = catalogueName(r.text, k + 1);
    // «وأضافت (الفنار) أن»: a name behind its verb
    const bare = r.speech && !r.nested && named === null && token.partner - k < 4 && next?.word.headType === 'other';
    if (bare && !isVerb(next.word) && !cannotBegin(next.word)) return quoted(r, k, token);
    if (named?.end !== token.partner) return null;
    r.headIndex = k + 1;
    r.headWord = (tokens[k + 1] as Token).word;
    r.entry = named.entry;
    r.type = 'other';
    r.proper = true;
    return take(r, r.headWord, token.partner + 1);
  }
  if (r.headIndex < 0) return token.form === '#' && next && !next.spaced ? k + 1 : null;
  if (token.form === '(' && token.partner > 0 && token.partner - k < 10 && token.partner < r.limit) {
    // «وكالة (رويترز)»
    if ((r.type === 'agency' || r.type === 'media') && !r.proper) {
      const medium = mediumName(r.text, k + 1);
      if (medium?.end === token.partner) r.entry = medium.entry;
      // «صحيفة (الميناء)»: its name, whatever it is
      if (r.entry || k === r.headIndex + 1) r.proper = true;
    }
    return token.partner + 1;
  }
  if (!next || k + 1 >= r.limit) return null;
  if (
    token.form === '.' &&
    (!token.spaced || tokens[k - 1]?.form === 'د') &&
    (tokens[k - 1]?.form.length === 1 || (!next.spaced && next.type !== 'mark'))
  )
    return k + 1;
  // «حذر مسؤول بوزارة النقل #تركيا من»: whom
  if (token.form === '#' && r.closed && next.word.headType === 'place') return null;
  if ((token.form === '#' || token.form === '_') && next.type === 'word' && (!next.spaced || token.form === '#'))
    return k + 1;
  if ((token.form === '-' || token.form === '/') && !token.spaced && !next.spaced && next.type !== 'mark') return k + 1;
  if (token.form === '،' || token.form === ',') return r.nested ? null : apposition(r, k);
  return null;
}

/** «الرئيس الفرنسي، إيمانويل ماكرون،» and «فلان، وزير الخارجية،»: a name beside an office, between commas. */
function apposition(r: Reader, k: number): number | null {
  const { tokens } = r.text;
  const next = tokens[k + 1];
  if (next?.type !== 'word' || r.entry || joins(next.word)) return null;
  const word = next.word;
  // «المصدر، لصحيفة …، إن», «المصدر، بتصريح لـ»: whom it was told, where; «بيسكوف، متحدثا أمام»: how
  const inner = word.attached?.word;
  const told = inner !== undefined && (inner.headType !== 'other' || (inner.is & IS.channel) !== 0);
  if (told && word.headType === 'other') return null;
  if (word.headType === 'spokesman' && /ا$/.test(word.form)) return null;
  // «اللاعب السنغالي، سامي عون،»: what was taken for a family's name is where he is from
  const nation = r.type === 'title' && r.names === 1 && r.words.length === 2 && word.headType === 'other';
  if (PERSON.has(r.type) && (r.names === 0 || nation)) {
    if (word.headType !== 'other' && word.headType !== 'title') return null;
    if (cannotBegin(word) || (word.is & IS.time) !== 0 || isVerb(word) || (word.definite && word.headType === 'other'))
      return null;
    if (isPlural(r.headWord.base) || WHERE.test(word.form)) return null;
    // «على حد قول الوزير، توقفت الأشغال»: a clause
    const clause = looksFinite(word) || ((word.is & IS.given) === 0 && tokens[k + 2]?.word.definite === true);
    if (!r.speech && clause) return null;
    let end = k + 1;
    while (end < r.limit && end - k < 7 && (isNamePart(r, end) || isTitleStop(tokens, end))) end++;
    const least = (word.is & IS.given) !== 0 || word.headType === 'title' ? 2 : 3;
    // «أشار مدير الشركة، سامي عون إلى أن»
    const governs = r.speech && isOneOf('عن الي علي', tokens[end]?.form ?? '');
    if (end - k < least || !(governs || closes(r, end))) return null;
    for (let q = k + 1; q < end; q++) take(r, (tokens[q] as Token).word, q);
    r.names += end - k - 1;
    r.proper = true;
    return end;
  }
  // «سامي عون، أحد رؤساء الجمعية», «شركة كلاود، إحدى كبرى الشركات»
  const among = isOneOf('احد احدي', word.form);
  if (
    (((isOneOf('other title', r.type) || (r.headWord.headType === 'title' && r.names > 1)) && r.names > 0) ||
      (among && r.type === 'institution' && r.proper)) &&
    (among ||
      word.headType === 'office' ||
      word.headType === 'spokesman' ||
      word.headType === 'unnamed' ||
      word.headType === 'title' ||
      /^مراسله?$/.test(word.base))
  ) {
    const inner = phraseAt(r.text, k + 1, { nested: true });
    if (!inner || inner.end > r.limit) return null;
    const after = tokens[inner.end]?.word;
    const governed = ((after?.is ?? 0) & IS.preposition) !== 0 || after?.attached?.letter === 'ل';
    const aside = closes(r, inner.end) || !r.speech ? null : asideOf(r, k);
    if (!closes(r, inner.end) && !governed && aside === null) return null;
    r.proper = true;
    r.names += 2;
    r.words.push(...inner.words);
    r.count += inner.end - inner.first;
    return aside ?? inner.end;
  }
  // «ليلى حداد، من مركز البحوث، إن»: where they come from
  if (r.type === 'other' && r.names > 0 && word.form === 'من' && tokens[k + 2]?.word.headType === 'institution')
    return asideOf(r, k);
  return null;
}

/** Longest apposition between commas, in tokens. */
const LONGEST_ASIDE = 22;

/** «سامي عون، العضو المؤسس للحزب والمساعد السابق لرئيسه، إن»: the comma that closes what is said of a name, before the complement. */
function asideOf(r: Reader, k: number): number | null {
  for (let q = k + 2; q < Math.min(r.limit, k + LONGEST_ASIDE); q++) {
    const { form, word, type } = r.text.tokens[q] as Token;
    if ((word.is & (IS.complementizer | IS.relative)) !== 0 || isVerb(word) || form === ':' || form === '.')
      return null;
    if (type !== 'mark' || (form !== '،' && form !== ',')) continue;
    const after = r.text.tokens[q + 1];
    const complement =
      after !== undefined &&
      ((after.word.is & (IS.complementizer | IS.saying)) !== 0 ||
        isOneOf(': علي الي عن', after.form) ||
        (isQuote(after) && after.opens));
    return complement ? q : null;
  }
  return null;
}

/** «مسؤول في عدن، جنوبي اليمن،»: a place, no name. */
const WHERE = listOf('جنوبي شمالي شرقي غربي جنوب شمال شرق غرب وسط قرب قباله');

/** The stop of «د.». */
const isTitleStop = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]?.form === '.' && tokens[k - 1]?.form === 'د';

/** «عن رئيس النادي، سامي عون قوله إن». */
const HIS_WORDS = /^ب?قول(ه|ها|هم)$/;

function isNamePart(r: Reader, k: number): boolean {
  const { type, word } = r.text.tokens[k] as Token;
  if (type !== 'word') return type === 'latin';
  const name = !cannotBegin(word) && (word.is & IS.complementizer) === 0 && !isVerb(word) && !HIS_WORDS.test(word.form);
  return name || isAli(r, k, word);
}

function closes(r: Reader, end: number): boolean {
  const after = r.text.tokens[end];
  if (!after) return false;
  if (end === r.limit && r.anchored) return true;
  return (
    after.form === '،' ||
    after.form === ',' ||
    after.form === ':' ||
    (after.word.is & (IS.complementizer | IS.saying)) !== 0 ||
    HIS_WORDS.test(after.form) ||
    (isQuote(after) && after.opens) ||
    after.form === '.'
  );
}

const TRAILING = listOf('في من عن الي علي لدي');

/** «محدثنا»: whom the page's own writer heard. */
export const INTERVIEWED = listOf('محدثنا محدثتنا محاورنا محاورتنا ضيفنا ضيفتنا المصرح المصرحه');

/** «مصادر الطاقة», «مصدر الدخل»: an origin, nobody who speaks. */
function isOrigin(r: Reader): boolean {
  if (!isOneOf('مصدر مصادر', r.headWord.form) || r.entry) return false;
  // «مصدر بالقطاع»: one in it
  if (r.text.tokens[r.headIndex + 1]?.word.attached?.letter === 'ب') return false;
  const next = r.words[r.words.indexOf(r.headWord) + 1];
  return (
    next?.definite === true &&
    next.headType === 'other' &&
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
  for (; end > i + 1; end--) {
    const { form, word } = tokens[end - 1] as Token;
    if (!TRAILING.test(form) || isAli(r, end - 1, word)) break;
  }
  const first = tokens[i] as Token;
  if (isOrigin(r)) return null;
  const verdict = classify(r);
  const lone = r.words.filter((w) => (w.is & IS.same) === 0).length === 1 || r.words.length === 1;
  const definite = (r.headWord.definite && r.headWord.headType !== 'place') || isHonorific(r.headWord.form);
  const media = (r.type === 'agency' || r.type === 'media') && !r.proper;
  return {
    first: i,
    end,
    // the لـ of «للوزارة» cannot be cut off
    from:
      skip > 0 && !(first.form.startsWith('لل') && skip === 1 && r.words[0]?.definite)
        ? (r.text.at[first.folded + skip] ?? first.start)
        : first.start,
    to: (tokens[end - 1] as Token).end,
    type: r.type,
    headWord: r.headWord,
    gender: genderOf(r, verdict.kind),
    number: numberOf(r, verdict.kind),
    described:
      definite &&
      !r.entry &&
      !r.quantified &&
      r.names === 0 &&
      r.words.length > 1 &&
      r.words.every((w) => w.definite || w.headType === 'place'),
    anaphor:
      (definite || INTERVIEWED.test(r.headWord.form)) &&
      !r.entry &&
      !r.quantified &&
      (lone || media || r.same || (r.demonstrative && r.words.length < 3)),
    proper: r.proper,
    words: r.words,
    names: r.names,
    parts: r.parts,
    ...(verdict.class === 'unissued' && issuerFollows(r, end)
      ? { kind: 'document' as const, named: true, class: 'issued' as const }
      : verdict),
    ...(r.entry ? { entry: r.entry } : {}),
  };
}
