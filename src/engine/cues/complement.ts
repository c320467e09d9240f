import type { Frame } from '../draft';
import { clauseAt, findFrame, formAt, isComma, isDeniable, namesFact, participleAt, quotationAt } from '../frames';
import type { Reading } from '../morphology';
import type { Phrase } from '../phrase/reader';
import { phraseAt } from '../phrases';
import { isAt, isQuote, sentenceEnd, type Text, type Token, writtenLast } from '../tokens';
import { isOneOf, listOf } from '../word-list';
import { cannotBegin, IS, isAdjective } from '../words';

/** «أفادت الوكالة، نقلا عن …»: the medium that cites somebody reports, wherever its complement may be. */
export function citingFrame(text: Text, subject: Phrase, reading: Reading): Frame | null {
  const k = isComma(formAt(text, subject.end)) ? subject.end + 1 : subject.end;
  const cites = formAt(text, k) === 'نقلا' && formAt(text, k + 1) === 'عن';
  const medium = subject.kind === 'agency' || subject.kind === 'outlet';
  return cites && medium && reading.verbEntry.flags.includes('s') ? { at: k, how: 'rest' } : null;
}

/** Whether the verb is an act rather than speech, as a draft says it. */
export const act = (reading: Reading): { act?: true } => (reading.verbEntry.flags.includes('x') ? { act: true } : {});

/** «أقرت الشركة بالتحدي»: where the verb governs بـ, an attached بـ ends the subject. */
export function takesB(text: Text, subject: Phrase, reading: Reading): Phrase | null {
  if (!/[bo]/.test(reading.verbEntry.frameCodes) || reading.verbEntry.frameCodes.includes('n') === false) return null;
  for (let k = subject.first + 1; k < subject.end; k++) {
    const { attached } = (text.tokens[k] as Token).word;
    if (
      attached?.letter !== 'ب' ||
      attached.word.form === 'اسم' ||
      (k === subject.first + 1 && isAdjective((text.tokens[k] as Token).word)) ||
      attached.word.headType === 'place' ||
      attached.word.headType === 'institution'
    )
      continue;
    const before = (text.tokens[k - 1] as Token).word;
    // «أفادت صحيفة بوبليكو»: its name
    if (isOneOf('media agency institution', before.headType) && !before.definite) continue;
    // «أقر سامي بولانسكا بأن»: a family's name
    const called =
      (before.is & IS.given) !== 0 ||
      (before.headType === 'other' && k === subject.first + 1 && /...ي$/.test(attached.word.form));
    const family = !attached.word.definite && called && !namesFact(text, k);
    if (family && (attached.word.is & IS.event) === 0 && attached.word.headType === 'other') continue;
    const shorter = phraseAt(text, subject.first, { limit: k });
    if (shorter && !clauseFollows(text, subject.end)) return shorter;
  }
  return null;
}

const clauseFollows = (text: Text, k: number): boolean =>
  clauseAt(text, k) || formAt(text, k) === ':' || quotationAt(text, k, 2) || isComma(formAt(text, k));

/** Reads the subject again, up to its complement, where unknown words were left between. */
export function widen(text: Text, j: number, subject: Phrase, frame: Frame, transitive: boolean): Phrase {
  if (transitive || frame.how === 'noun' || frame.how === 'preposition' || frame.at <= subject.end) return subject;
  const limit = formAt(text, frame.at - 1) === ':' ? frame.at - 1 : frame.at;
  const wider = phraseAt(text, j, { limit });
  return wider && wider.end > subject.end ? wider : subject;
}

/** «قدّرت الشرطة العدد بنحو 10 آلاف»: the object and its measure. */
export function estimate(text: Text, k: number): Frame | null {
  for (let q = k; q < Math.min(sentenceEnd(text, k), k + 12); q++) {
    const measure =
      /^ب(ال)?(نحو|حوالي|اكثر|اقل|ما|مليار|مليارات|مليون|ملايين|مئات|مئه|الف|الاف|عشرات|[0-9٠-٩]+)$/.test(
        formAt(text, q),
      ) ||
      (formAt(text, q) === 'ب' && text.tokens[q + 1]?.type === 'number');
    if (measure) return { at: k, how: 'noun' };
  }
  return null;
}

const HOW_MUCH = listOf('مرارا بشده قطعيا تماما');

export function complement(text: Text, k: number, reading: Reading, given = false): Frame | null {
  const { frameCodes: frames, flags, lemma } = reading.verbEntry;
  // «ونفت الحكومة مرارا هذه المزاعم»
  if (HOW_MUCH.test(formAt(text, k))) return complement(text, k + 1, reading, given);
  // «عدّ المجلس ذلك خرقا»
  if (
    isOneOf('عد اعتبر راي', lemma) &&
    isOneOf('ذلك هذا هذه الامر', formAt(text, k)) &&
    text.tokens[k + 1]?.type === 'word'
  )
    return { at: k, how: 'noun' };
  // «روى شهود كيف هربوا»
  if (isOneOf('روي شرح وصف حكي سرد اوضح بين', lemma) && formAt(text, k) === 'كيف') return { at: k, how: 'clause' };
  if (judges(reading)) return findFrame(text, k, frames) ?? (given ? predicate(text, k) : twoObjects(text, k));
  // «ترى القيادة ضرورة انضمامها»
  if (lemma === 'راي' && isOneOf('ضروره اهميه امكانيه وجوب', formAt(text, k))) return { at: k, how: 'noun' };
  if (lemma === 'قدر') return findFrame(text, k, 'n') ?? estimate(text, k);
  // with an object pronoun the complement may stand right behind the subject: «وصفته أوساط بـ»
  if (frames === 'o' || frames === 'h' || frames === 'e') return objectFrame(text, given ? k - 1 : k, frames);
  if (flags.includes('c')) return continuation(text, k, reading.verbEntry);
  // «يبلغ من العمر», «يبلغ طوله»: reaches
  if (isOneOf('ابلغ بلغ', lemma) && reading.shape === 'imperfect') return findFrame(text, k, 'n');
  if (isOneOf('نفي اكد', lemma) && isDeniable(text, k)) return { at: k, how: 'noun' };
  // «أكد المسؤول الثاني ذلك»
  if (isOneOf('اكد اعلن نفي', lemma) && formAt(text, k) === 'ذلك') return { at: k, how: 'noun' };
  if (lemma === 'حذر') return findFrame(text, k, frames) ?? behindObject(text, k, given, 'من');
  if (lemma === 'دعا')
    return (
      findFrame(text, k, frames) ??
      behindObject(text, k, given, 'الي') ??
      (quotationAt(text, k, 4) ? { at: k, how: 'quotation' } : null)
    );
  if (frames.startsWith('o')) return findFrame(text, k, 'n') ?? (flags === '' ? objectFrame(text, k, 'o') : null);
  return findFrame(text, k, frames);
}

/** «اليوم الأحد …»: the token behind words of time. */
function pastTimes(text: Text, k: number): number {
  let at = k;
  while (isAt(text, at, IS.time)) at++;
  return at;
}

/** «وتابعت الصحيفة في خبرها أن»: behind one adjunct. */
function pastAdjunct(text: Text, k: number): number {
  const at = pastTimes(text, k);
  if (at > k && (clauseAt(text, at) || formAt(text, at) === ':' || quotationAt(text, at, 2))) return at;
  if (!isOneOf('في خلال امام عبر', formAt(text, at))) return k;
  const limit = Math.min(sentenceEnd(text, k), at + 12);
  for (let q = at + 1; q < limit && !isComma(formAt(text, q)); q++) {
    const token = text.tokens[q] as Token;
    if (clauseAt(text, q) || token.form === ':' || (token.opens && isQuote(token) && quotationAt(text, q, 4))) return q;
    if ((text.tokens[q] as Token).word.readings.length > 0) return k;
  }
  return k;
}

/** Tokens of an aside behind which a colon still opens the words. */
const LONG_ASIDE = 24;

/** Behind a comma, and behind asides between commas that are times or open with a preposition: «، خلال المؤتمر،». */
function pastAside(text: Text, k: number): number {
  if (!isComma(formAt(text, k))) return pastAdjunct(text, k);
  const past = pastTimes(text, k + 1);
  if (past > k + 1 && (isComma(formAt(text, past)) || formAt(text, past) === ':')) return pastAside(text, past);
  if (!isAt(text, k + 1, IS.preposition)) return clauseAt(text, k + 1) ? k + 1 : k;
  const limit = Math.min(sentenceEnd(text, k), k + 30);
  for (let q = k + 2; q < limit; q++) {
    if (isComma(formAt(text, q)) && clauseAt(text, q + 1)) return q + 1;
    // «وتابع الوزير، في مؤتمر صحفي: …»
    if (formAt(text, q) === ':' && q < k + LONG_ASIDE) return q;
    const token = text.tokens[q] as Token;
    if (token.opens && token.partner > q) q = token.partner;
  }
  return k;
}

/** Verbs that go on with speech need the words right there: «وتابع: …», «ورد أغراوال أن …». */
function continuation(text: Text, start: number, { frameCodes: frames, lemma }: Reading['verbEntry']): Frame | null {
  // «وواصل الوزير كلمته: …»
  const own = text.tokens[start]?.word;
  const spoken = own !== undefined && (own.is & IS.channel) !== 0 && /..(ه|ها|هم)$/.test(own.form);
  const k = pastAside(text, spoken ? start + 1 : start);
  const form = formAt(text, k);
  if (form === ':' || quotationAt(text, k, 2)) return findFrame(text, k, 'q');
  if (clauseAt(text, k)) return frames.includes('n') ? { at: k, how: 'clause' } : null;
  // «وتابع المدير قائلا: …»; but whoever answers, answers somebody, and only then says
  const says = isAt(text, k, IS.saying) || formAt(text, k) === 'بالقول';
  return lemma !== 'رد' && says ? findFrame(text, k + 1, 'nq') : null;
}

/** «اعتبر الوزير اليوم القرار خطوة», «حذر الوزير، في مؤتمر، السكان من»: behind a time, a comma, an aside. */
function pastTimeAndAside(text: Text, k: number): number {
  const at = pastTimes(text, k);
  if (!isComma(formAt(text, at))) return at;
  // «حذرت إيران، الأحد، واشنطن من»
  const day = pastTimes(text, at + 1);
  if (day > at + 1 && isComma(formAt(text, day))) return day + 1;
  const aside = isOneOf('في خلال عبر اثناء', formAt(text, at + 1));
  const closing = aside ? [2, 3, 4, 5, 6, 7, 8, 9].find((d) => isComma(formAt(text, at + d))) : undefined;
  return at + (closing ?? 0) + 1;
}

/** «حذر الجيش السكان من العودة», «دعت الأمم المتحدة الطرفين إلى الحوار»: of what, to what, behind whom. */
export function behindObject(text: Text, start: number, given: boolean, particle: string): Frame | null {
  const k = given ? start : pastTimeAndAside(text, start);
  // «حذر لبنان رعاياه من السفر»: his people
  const own = /...(ه|ها|هم)$/.test(formAt(text, k)) && formAt(text, k + 1) === particle;
  if (own) return { at: k + 2, how: clauseAt(text, k + 2) ? 'clause' : 'preposition' };
  const whom = given ? null : phraseAt(text, k, { nested: true, transitive: true });
  if (!given && !whom) return null;
  const limit = Math.min(sentenceEnd(text, k), (whom?.end ?? k) + 6);
  for (let q = whom?.end ?? k; q < limit && !isComma(formAt(text, q)); q++) {
    if (formAt(text, q) === particle) return { at: q + 1, how: clauseAt(text, q + 1) ? 'clause' : 'preposition' };
    const token = text.tokens[q] as Token;
    if (token.opens && isQuote(token)) q = token.partner;
  }
  return null;
}

/** «اعتبر الوزير القرار خطوة». */
export const judges = ({ verbEntry: verb }: Reading): boolean => verb.lemma === 'اعتبر';

/** An indefinite noun in the accusative, as far as writing tells: «خطوة», «انتصارا». */
export function isPredicate(text: Text, q: number): boolean {
  const token = text.tokens[q];
  if (token?.type !== 'word' || token.word.definite || cannotBegin(token.word) || token.form.length < 4) return false;
  return /[^اوي]ا$/.test(token.form) || writtenLast(text, token) === 'ة';
}

/** «واعتبرها البعض خدعة»: what is judged is in the verb. */
const predicate = (text: Text, k: number): Frame | null =>
  isPredicate(text, isQuote(text.tokens[k]) ? k + 1 : k) ? { at: k, how: 'noun' } : null;

/** Tokens from what is judged to what it is taken for. */
const PREDICATE_REACH = 24;

/** What is judged, and what it is taken for, indefinite in the accusative: «القرار خطوة», «إقالة الوزير "انتصارا"». */
export function twoObjects(text: Text, k: number): Frame | null {
  const past = pastTimeAndAside(text, k);
  if (past > k) return twoObjects(text, past);
  const judged = text.tokens[k]?.word;
  if (!judged || (judged.is & IS.time) !== 0 || cannotBegin(judged)) return null;
  const whose = /..(ها|هم)$/.test(judged.form) || writtenLast(text, text.tokens[k] as Token) === 'ه';
  if (!judged.definite && !whose && !text.tokens[k + 1]?.word.definite && !namesFact(text, k)) return null;
  const limit = Math.min(sentenceEnd(text, k), k + PREDICATE_REACH);
  for (let q = k + 1; q < limit && !isComma(formAt(text, q)); q++) {
    if (clauseAt(text, q)) return null;
    // «القرار خطأ كبيرا»
    const qualified =
      isComplete(text, q - 1) &&
      text.tokens[q - 1]?.word.definite === false &&
      q === k + 2 &&
      /ا$/.test(formAt(text, q));
    if (isPredicate(text, q) && (isComplete(text, q) || qualified)) return { at: k, how: 'noun' };
  }
  return null;
}

/** What stands before token `q` needs no further noun: it is definite, a name, a place, or has its pronoun. */
function isComplete(text: Text, q: number): boolean {
  const opening = text.tokens[q - 1];
  const before = text.tokens[opening && isQuote(opening) ? q - 2 : q - 1];
  if (before?.type !== 'word') return before?.type === 'latin' || before?.type === 'number';
  const { word } = before;
  return (
    word.definite ||
    word.attached?.word.definite === true ||
    word.headType === 'place' ||
    (word.is & (IS.given | IS.demonstrative)) !== 0 ||
    /..(ه|ها|هم|هما)$/.test(word.form)
  );
}

/** «بشكل كامل», «بصورة غير مباشرة»: how, not what. */
const MANNER = listOf('شكل صوره طريقه سبب وجه صفه نحو ذات عد عيدا دون دلا شده قوه وضوح سرعه');

/** «اتهم موسكو بـ», «حمّلت الحكومة المسؤولية عن», «عزا الارتفاع إلى»: the complement after the object, in the sentence of the token `within`. */
export function objectFrame(text: Text, k: number, frames: string, within = Math.max(0, k - 1)): Frame | null {
  const limit = Math.min(sentenceEnd(text, within), k + 26);
  for (let q = k; q < limit; q++) {
    const token = text.tokens[q] as Token;
    const { word } = token;
    if (frames === 'h') {
      if (isOneOf('المسؤوليه مسؤوليه المسئوليه مسئوليه', token.form)) return { at: q, how: 'noun' };
    } else if (frames === 'e') {
      // «عزا الحادث إلى السرعة» tells of both; behind «عزاه» the object stands before
      const own = (text.tokens[k] as Token).word;
      const given = own.pronoun !== '' && own.readings.length > 0;
      if (q > k && token.form === 'الي') return { at: given ? q + 1 : k, how: 'preposition' };
    } else {
      // «اتهم بأنه»: without whom one accuses it is passive
      if (clauseAt(text, q)) return q > k || frames !== 'o' ? { at: q, how: 'clause' } : null;
      const { attached } = word;
      if (
        q > k &&
        attached?.letter === 'ب' &&
        attached.word.headType !== 'place' &&
        attached.word.form.length > 2 &&
        !cannotBegin(attached.word) &&
        !MANNER.test(attached.word.form)
      )
        return { at: q, how: 'noun' };
      const marked = token.form === 'بال' && text.tokens[q + 1]?.opens === true;
      if (q > k && (token.form === 'ب' || marked)) return { at: q, how: 'noun' };
    }
    if (isComma(token.form) && (q > k + 14 || participleAt(text, q + 1))) return null;
    if (token.opens && isQuote(token)) q = token.partner;
  }
  return null;
}

/** The cue takes its particle when adjacent: «أشار إلى». */
export function cueEnd(text: Text, i: number, frame: Frame): number {
  return frame.at === i + 2 && isOneOf('الي عن علي من', formAt(text, i + 1)) ? i + 2 : i + 1;
}

/** «ومضى يقول إن», «وتابع قائلا»: the verb and its «قائلا» are one cue; the participle carries the complement. */
export function saying(text: Text, k: number, reading: Reading): Frame | null {
  if (!reading.verbEntry.flags.includes('c') || !isOneOf('يقول تقول', formAt(text, k))) return null;
  return findFrame(text, k + 1, 'nq');
}
