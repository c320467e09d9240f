import type { Span } from '../analysis';
import { formAt, isComma, isDash, isDayBefore, opensTime, withholdsName } from '../frames';
import { catalogueName } from '../lookup';
import type { Reading } from '../morphology';
import { isMonthName } from '../phrase/begin';
import type { Phrase } from '../phrase/reader';
import { phraseAt } from '../phrases';
import { pressNameEnd } from '../press-names';
import { isAt, isQuote, sentenceEnd, type Text, type Token, writtenLast } from '../tokens';
import { conjoinedListOf, isOneOf, listOf } from '../word-list';
import { IS, looksFinite, type Word } from '../words';

/** The parts of a clause around a reporting verb: addressee, adjuncts, subject. */

const ALTERNATIVE_FIRST = listOf(
  'لنفسه لنفسها له لها لهم لهن لكم اليهن لي لنا لهما اليه اليها اليهم فيه فيها خلاله خلالها عنه عنها عنهم',
);

export interface Skipped {
  readonly end: number;
  readonly addressee: Span | null;
}

/** Skips an addressee at token `k`: «لرويترز», «للصحفيين», «لـ"العربية"», «لنظيره التركي», «له». */
export function skipAddressee(text: Text, k: number): Skipped {
  const token = text.tokens[k];
  const none: Skipped = { end: k, addressee: null };
  if (token?.type !== 'word') return none;
  if (ALTERNATIVE_FIRST.test(token.form)) return { end: k + 1, addressee: null };
  const next = text.tokens[k + 1];
  const bracketed =
    next?.form === '(' &&
    (catalogueName(text, k + 2)?.end === next.partner || (token.form === 'ل' && next.partner - k < 6));
  if (
    (token.form === 'ل' || (token.form === 'الي' && catalogueName(text, k + 2)?.end === next?.partner)) &&
    next &&
    (isQuote(next) || bracketed) &&
    next.opens &&
    next.partner - k < 9
  )
    return { end: next.partner + 1, addressee: { start: next.start, end: (text.tokens[next.partner] as Token).end } };
  // «لـ بي بي سي»
  const apart =
    token.form === 'ل' && next?.type === 'word' ? phraseAt(text, k + 1, { nested: true, speech: true }) : null;
  if (apart && (apart.kind === 'agency' || apart.kind === 'outlet'))
    return { end: apart.end, addressee: { start: apart.from, end: apart.to } };
  if (token.form === 'ل' && next?.type === 'latin')
    return { end: k + 2, addressee: { start: next.start, end: next.end } };
  if (token.form === 'الي') {
    const medium = phraseAt(text, k + 1, { nested: true });
    return medium && (medium.kind === 'outlet' || medium.kind === 'agency')
      ? { end: medium.end, addressee: { start: medium.from, end: medium.to } }
      : none;
  }
  const attached = token.word.attached;
  if (attached?.letter !== 'ل' || token.word.headType !== 'other') return none;
  const inner = attached.word;
  if (token.form === 'للانباء' || token.form === 'للاخبار') return none;
  // «للوموند»
  const own = token.form.startsWith('لل') ? `ل${inner.form.slice(2)}` : inner.form;
  const found = catalogueName(text, k, inner.form) ?? catalogueName(text, k, own);
  const from =
    text.at[token.folded + (inner.form.startsWith('ال') && token.form.startsWith('لل') ? 1 : 1)] ?? token.start;
  const press = found ? -1 : pressNameEnd(text, k);
  if (press > 0) return { end: press, addressee: { start: from, end: (text.tokens[press - 1] as Token).end } };
  if (found) return { end: found.end, addressee: { start: from, end: (text.tokens[found.end - 1] as Token).end } };
  const hears =
    inner.base !== 'انباء' &&
    inner.base !== 'اخبار' &&
    (inner.headType === 'media' ||
      inner.headType === 'agency' ||
      inner.headType === 'unnamedMedia' ||
      /^(ال)?(صحفيين|صحافيين|صحافه|مراسلين|وسائل|نظيره|نظيرته|نظرائه|نواب|اعلام|جماهير|حضور|برنامج)$/.test(inner.form));
  if (!hears) return none;
  const phrase = phraseAt(text, k, { skip: 1, nested: true });
  if (!phrase) return { end: k + 1, addressee: { start: from, end: token.end } };
  return { end: phrase.end, addressee: { start: phrase.from, end: phrase.to } };
}

/** «من جانبه», without its preposition. */
const SIDE = /^(جانب|جهت|ناحيت)(ه|ها|هم)$/;

/** How many tokens at `k` say whose turn it is: «بدوره», «من جهته». */
function turnAt(text: Text, k: number): number {
  if (/^بدور(ه|ها|هم)$/.test(formAt(text, k))) return 1;
  return formAt(text, k) === 'من' && SIDE.test(formAt(text, k + 1)) ? 2 : 0;
}

/** Skips what may stand between a verb and its subject: an aside in commas, a time, «في بيان …،». */
export function beforeSubject(text: Text, k: number): number {
  // «وقال بدوره الوزير», «وقال من جهته الوزير»
  const turn = turnAt(text, k);
  if (turn > 0) return beforeSubject(text, k + turn);
  const { tokens } = text;
  const limit = sentenceEnd(text, Math.max(0, k - 1));
  let j = k;
  if (isComma(formAt(text, j)) || isDash(formAt(text, j))) {
    const closing = isComma(formAt(text, j)) ? isComma : isDash;
    for (let q = j + 1; q < Math.min(limit, j + 30); q++) {
      if (closing(formAt(text, q))) return q + 1;
      const opening = tokens[q];
      // «وقال، «هذا، وغيره، كذب»»: no aside stands in his words
      if (opening && isQuote(opening) && opening.opens && opening.partner > q) q = opening.partner;
    }
    return k;
  }
  while (
    j < limit &&
    !(j === k && isCalled(text, j)) &&
    (isTime(text, j, j > k) || isDayBefore(text, j)) &&
    !catalogueName(text, j)
  )
    j++;
  if (j > k && isComma(formAt(text, j))) j++;
  const token = tokens[j];
  const adjunct =
    token &&
    ((isOneOf('في خلال عبر عقب بعد قبل منذ اثناء من علي', token.form) && !isNameAli(text, j)) ||
      (token.word.attached && (token.word.attached.word.is & IS.channel) !== 0));
  if (!adjunct) return j;
  for (let q = j + 1; q < Math.min(limit, j + 16); q++) {
    const word = (tokens[q] as Token).word;
    if ((word.is & IS.complementizer) !== 0 || formAt(text, q) === ':')
      return q < j + 4 ? k : (afterChannel(text, j, q) ?? k);
    if (isComma(formAt(text, q))) return q + 1;
  }
  return afterChannel(text, j, Math.min(limit, j + 6)) ?? j;
}

/** «قال في بيان مقتضب الوزير إن» has no comma: the subject begins at an office, a title or a body after the channel. */
function afterChannel(text: Text, j: number, limit: number): number | null {
  const next = text.tokens[j + 1]?.word;
  if (!next || (next.is & (IS.channel | IS.time)) === 0) return null;
  for (let q = j + 2; q < limit; q++) {
    const { word, form } = text.tokens[q] as Token;
    if (form === 'في' || form === 'مع' || form === 'علي') return null;
    // «بعد اجتماع حضره الرئيس»: likewise
    const attended =
      q > j + 1 &&
      word.headType === 'other' &&
      /...(ه|ها)$/.test(form) &&
      writtenLast(text, text.tokens[q] as Token) !== 'ة';
    if (attended && !word.definite && (word.is & (IS.channel | IS.nisba)) === 0) return null;
    // «وإدارة السير في المدينة»: no title stands before a preposition
    if (word.headType === 'title' && isAt(text, q + 1, IS.preposition)) continue;
    // «في المؤتمر الصحافي» is an adjective
    if (q === j + 2 && word.definite && word.headType === 'title') continue;
    if (
      (word.headType === 'office' ||
        word.headType === 'title' ||
        word.headType === 'spokesman' ||
        word.headType === 'agency') &&
      !word.attached
    )
      return q;
  }
  return null;
}

function isTime(text: Text, j: number, started: boolean): boolean {
  const token = text.tokens[j];
  if (!token) return false;
  if (started && (token.type === 'number' || token.form === '/')) return true;
  // «أعلن مطلع الشهر مقتل ثلاثة»
  if (opensTime(text, j)) return true;
  return (token.word.is & IS.time) !== 0 || (token.form === 'الاول' && formAt(text, j - 1) === 'امس');
}

export function isSentenceStart(text: Text, i: number): boolean {
  const token = text.tokens[i];
  return token !== undefined && text.sentences[token.sentence]?.first === i;
}

export function agrees(phrase: Phrase, reading: Reading): boolean {
  if (reading.number !== 's' || phrase.gender === null || phrase.parts.length > 0) return true;
  // «أعلن برشلونة»: the club, where the city is feminine
  if (
    phrase.type === 'place' &&
    reading.shape === 'perfect' &&
    isOneOf('اعلن اكد نفي كشف قال', reading.verbEntry.lemma)
  )
    return true;
  // «قالت رئيس القطاع»: offices keep the masculine for women
  if (reading.gender === 'f' && (phrase.type === 'office' || phrase.headWord.form === 'ابو')) return true;
  return phrase.gender === reading.gender || (phrase.number === 'p' && phrase.kind !== 'person');
}

const PRONOUN = listOf('هو هي هم فهو فهي فهم لكنه لكنها لكنهم انه انها انهم وهو وهي ولكنه ولكنها غير الا');

/** A pronoun or particle with a pronoun right before the verb: «لكنه أكد», «وهو يقول», «إلا أنه قال». */
export function pronounBefore(text: Text, i: number): boolean {
  const form = formAt(text, i - 1);
  return PRONOUN.test(form) && form !== 'غير' && form !== 'الا';
}

const OPENS_CLAUSE =
  /^(اما|واما|حيث|فيما|بينما|وفيما|وبينما|كما|لكن|ولكن|ان|بان|فان|وان|لان|اذ|عندما|حين|حينما|بعدما|كان|كانت|وكان|وكانت|كانوا|حتي|وحتي|بات|باتت|اصبح|اصبحت|ظل|ظلت|مازال|يزال|فقد|وقد|لقد|و|ف|-|–|—|:|؛|،|,)$/;

/** Clause beginnings that are tried for a subject before its verb. */
const MOST_TRIES = 7;

/** The subject that stands before its verb: at the clause's start, after «كان», or before a relative clause or an aside. */
export function subjectBefore(text: Text, i: number, reading: Reading): Phrase | null {
  const start = text.sentences[text.tokens[i]?.sentence ?? -1]?.first ?? 0;
  const already = formAt(text, i - 1) === 'ان' ? alreadyBy(text, i - 1) : null;
  if (already) return agrees(already, reading) ? already : null;
  const from = Math.max(start, i - 40);
  let tries = 0;
  let apposed: Phrase | null = null;
  for (let k = i - 1; k >= from && tries < MOST_TRIES; k--) {
    const before = text.tokens[k - 1];
    const opens = k === start || OPENS_CLAUSE.test(formAt(text, k - 1)) || (isQuote(before) && before?.opens === true);
    if (!opens) continue;
    tries++;
    const phrase = at(text, k, i);
    if (
      phrase &&
      plausible(phrase) &&
      reaches(text, phrase, i) &&
      agrees(phrase, reading) &&
      !(phrase.type === 'other' && phrase.words.length > 6 && phrase.names < 4)
    ) {
      // «محمد علي، وزير الدفاع، قال»: the name before the office, where there is one
      if (apposed) {
        if (phrase.end === apposed.end) return phrase;
        continue;
      }
      // «رئيس النادي، سامي عون، يقول»: and the office before the name
      const name = phrase.names > 0 && !(phrase.type === 'other' && isComma(formAt(text, phrase.end)));
      if (!isComma(formAt(text, k - 1)) || name || (phrase.kind === 'institution' && phrase.type !== 'spokesman'))
        return phrase;
      apposed = phrase;
    }
  }
  return apposed;
}

/** «سبق لواشنطن أن أعلنت»: who did so before; `end` is the token behind. */
function alreadyBy(text: Text, end: number): Phrase | null {
  for (let k = end - 1; k > end - 9; k--) {
    if (!/^و?(سبق|يسبق)$/.test(formAt(text, k))) continue;
    const apart = formAt(text, k + 1) === 'ل' ? 1 : 0;
    if (apart === 0 && text.tokens[k + 1]?.word.attached?.letter !== 'ل') return null;
    const phrase = phraseAt(text, k + 1 + apart, { skip: 1 - apart, limit: end });
    return phrase?.end === end && !/^[وف]?لم$/.test(formAt(text, k - 1)) ? phrase : null;
  }
  return null;
}

function at(text: Text, k: number, limit: number): Phrase | null {
  const word: Word | undefined = text.tokens[k]?.word;
  if (!word) return null;
  // «وكان ويلكنسون يقول»: no conjunction behind its verb
  const behindAuxiliary = /^و?كان(ت|وا)?$/.test(formAt(text, k - 1));
  // «فولكر حداد يقول»: «ف» before a noun of which nothing is known is its own
  const foreign =
    word.form.startsWith('ف') &&
    word.conjoined?.headType === 'other' &&
    !word.conjoined.definite &&
    (word.conjoined.is & IS.given) === 0;
  const joined = word.conjoined && word.headType === 'other' && (word.is & IS.given) === 0;
  const skip = joined && !behindAuxiliary && !foreign ? 1 : 0;
  return phraseAt(text, k, { skip, limit });
}

/** An unknown indefinite word before a definite one is a verb with its subject (أدلى المحافظ), no name. */
const plausible = (phrase: Phrase): boolean =>
  phrase.type !== 'other' ||
  // «وعاد الوزير سامي عون ليقول»
  (!(
    isOneOf('title office', phrase.words[1]?.headType ?? '') &&
    phrase.words[1]?.definite &&
    !(phrase.headWord.is & IS.given)
  ) &&
    phrase.proper) ||
  phrase.headWord.definite ||
  !phrase.words.some((w) => w.definite);

/** «هناك من يرى», «هناك اعتقاد», «يسود اعتقاد». */
export const EXISTS = conjoinedListOf('هناك هنالك ثمه منهم فيهم يسود ساد');

/** Nothing but «قد», an aside or a relative clause stands between the subject and its verb. */
function reaches(text: Text, phrase: Phrase, i: number): boolean {
  if (phrase.end > i) return false;
  let last = i - 1;
  for (let adverb = 1; adverb > 0 && last >= phrase.end; last -= adverb) adverb = adverbBefore(text, last);
  if (last < phrase.end) return true;
  // «وكانت مصادر للقناة قد كشفت»
  if (last === phrase.end && text.tokens[last]?.word.attached?.letter === 'ل' && formAt(text, i - 1) === 'قد')
    return phrase.type !== 'other';
  const first = text.tokens[phrase.end];
  if (!first) return false;
  // «سامي عون في تصريح لرويترز قال», «المتحدث وخلال مؤتمر صحفي أكد»
  const channel = /^و?(في|خلال|عبر)$/.test(first.form) && isAt(text, phrase.end + 1, IS.channel);
  if (channel && (phrase.type !== 'other' || phrase.names > 1) && last - phrase.end < 9) return true;
  // «سامي عون -وهو خبير في المعهد- يقول»
  if (isDash(first.form)) return isDash(formAt(text, last)) && last > phrase.end;
  // «مصدر في الوزارة رفض الكشف عن اسمه قال», «الرجل البالغ من العمر 45 عاما», «أحد السكان ويدعى سامي»
  const told = isOneOf('البالغ البالغه ويدعي وتدعي واسمه واسمها', first.form) || withholdsName(text, phrase.end);
  if (told && last - phrase.end < 10) return true;
  // «محمد علي، وزير الدفاع، قال»: a name with its office
  const apposed = phrase.proper && phrase.names > 2;
  // «أما الحداد، فيرى أن», «وكان الحداد، قد أعلن»: whom the particle names
  const fronted = () => /^و?(اما|كان|كانت)$/.test(formAt(text, phrase.first - 1));
  if (isComma(formAt(text, last)) && last === phrase.end) return phrase.type !== 'other' || apposed || fronted();
  const relative =
    (first.word.is & IS.relative) !== 0 ||
    (isComma(first.form) &&
      (isAt(text, phrase.end + 1, IS.relative) ||
        (isOneOf('وهو وهي', formAt(text, phrase.end + 1)) && isComma(formAt(text, last)))));
  // «تقريرا بثته القناة أشار إلى», «التقرير الذي أعدته القناة أوضح»: whose the document is
  if (phrase.type === 'document' && isOneOf('الذي التي', first.form) && last > phrase.end + 1 && last < phrase.end + 8)
    return text.tokens
      .slice(phrase.end + 1, phrase.end + 3)
      .some(({ word }) => word.pronoun !== '' || looksFinite(word));
  if (relative && phrase.type !== 'document') return isComma(formAt(text, last)) || last - phrase.end < 14;
  const names = phrase.type !== 'other' || (phrase.proper && phrase.names > 1);
  // «سامي عون من معهد البحوث يقول», «شاهد من سكان المنطقة», «البنك المركزي في البلاد»: where they are from
  const whence = isOneOf('من في', first.form) ? phraseAt(text, phrase.end + 1, { nested: true }) : null;
  if (whence?.end === last + 1 && (phrase.type !== 'other' || (phrase.names > 1 && whence.type === 'institution')))
    return true;
  if (!names || !isComma(formAt(text, last))) return false;
  if (isComma(first.form)) return true;
  // «سامي عون، نائب رئيس اللجنة في المجلس، شدد على»: what the office goes on with
  const rest = text.tokens.slice(phrase.end, last);
  return (
    phrase.names > 0 &&
    ((first.word.is & IS.preposition) !== 0 || first.word.attached?.letter === 'ل') &&
    rest.length < 10 &&
    rest.every(({ word, form }) => word.readings.length === 0 && (word.is & IS.complementizer) === 0 && !isComma(form))
  );
}

/** How many tokens, up to `k`, stand before a verb and are no part of its subject: «قد», «من جانبه», «بدوره», «نفسه». */
function adverbBefore(text: Text, k: number): number {
  const form = formAt(text, k);
  // «الوزير سبق أن أعلن»
  if (form === 'سبق') return 1;
  if (isOneOf('ان وان', form)) return formAt(text, k - 1) === 'سبق' ? 2 : 0;
  if (SIDE.test(form)) return formAt(text, k - 1) === 'من' ? 2 : 0;
  return isOneOf('قد وقد فقد لا ايضا له لها لهم كان كانت كانوا بدوره بدورها بدورهم نفسه نفسها ذاته ذاتها', form)
    ? 1
    : 0;
}

/** The gender that a relative pronoun excludes: «القيادة … الملف الذي قال إنه». */
const RELATIVE_GENDER: Readonly<Record<string, 'm' | 'f'>> = { الذي: 'f', التي: 'm' };

/** The noun before a relative pronoun at `relative`: «البرنامج الذي أكد». */
export function antecedentOf(text: Text, relative: number): Phrase | null {
  const feminine = RELATIVE_GENDER[formAt(text, relative)];
  let k = relative - 1;
  if (isComma(formAt(text, k))) k--;
  let longest: Phrase | null = null;
  for (let back = 0; back < 9 && k - back >= 0; back++) {
    const phrase = phraseAt(text, k - back, { nested: true });
    const name = phrase?.type !== 'other' || (phrase.proper && phrase.names > 1);
    if (phrase && phrase.end > k && name && !(feminine && phrase.gender === feminine)) longest = phrase;
  }
  return longest;
}

/** «أوضح رمضان أن», «قال رجب طيب أردوغان»: a month's name with a name or the clause right behind it. */
function isCalled(text: Text, k: number): boolean {
  const next = text.tokens[k + 1]?.word;
  if (!next || !isMonthName(text, k)) return false;
  if (text.tokens[k + 1]?.type === 'mark') return isComma(formAt(text, k + 1));
  return (next.is & (IS.given | IS.complementizer)) !== 0 || (next.headType === 'other' && !next.definite);
}

/** «قال علي حسن»: written with ي and followed by a name, where «على» is written with ى. */
const isNameAli = (text: Text, k: number): boolean =>
  formAt(text, k) === 'علي' && writtenLast(text, text.tokens[k] as Token) === 'ي' && isAt(text, k + 1, IS.given);
