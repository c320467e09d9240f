import type { Frame } from './draft';
import { isAt, isQuote, sentenceEnd, type Text, type Token, writtenAt, writtenLast } from './tokens';
import { isOneOf, listOf } from './word-list';
import { IS, looksFinite, STATE, type Word, wordOf } from './words';

const GOVERNED: Readonly<Record<string, string>> = { i: 'الي', a: 'عن', l: 'علي', m: 'من' };
/** How far a complement may stand from its verb, in tokens. */
const REACH = 48;
const ADJUNCT = listOf(
  'قرب داخل خارج فوق تحت في خلال عبر لدي امام عقب بعد قبل منذ مع علي من وسط ضمن اثناء بشان حول ردا تعليقا تعقيبا عن الي ل ب بخصوص تجاه',
);

/** The form of token `i`, '' outside the text; see `tokenBefore` for why -1 is not asked. */
export const formAt = (text: Text, i: number): string => (i < 0 ? '' : (text.tokens[i]?.form ?? ''));
export const isComma = (form: string): boolean => form === '،' || form === ',';
export const isDash = (form: string): boolean => form === '-' || form === '–' || form === '—';

const WITHHOLDS =
  /^و?(فضل|رفض|طلب|اشترط|تحدث|امتنع|تمن[يى]|آثر|اثر)(ت|وا|ا|تا)?$|^(طالبا|طالبه|طالبين|رافضا|رافضه|رافضين|مفضلا|مفضله|مفضلين|مشترطا|مشترطه|مشترطين)$/;
const OF_NAME = listOf('عدم الكشف كشف ذكر نشر الافصاح اغفال حجب الادلاء شريطه بشرط شرط اخفاء ان');
const NAME = /^(ال)?(اسم|هوي|اسماء|اسمائ|هويات)(ه|ها|هم|هما|ته|تها|تهم|تهما)?$/;

/** «طلب عدم نشر اسمه», «رافضا الكشف عن هويته»: the source withholds its name, which is neither a cue nor part of a name. */
export function withholdsName(text: Text, k: number): boolean {
  if (!WITHHOLDS.test(formAt(text, k)) || !OF_NAME.test(formAt(text, k + 1))) return false;
  for (let q = k + 2; q < k + 7; q++) if (NAME.test(formAt(text, q))) return true;
  return false;
}

/** What is denied without a noun of fact: «نفى الشائعات», «نفت مقطع الفيديو». */
const DENIABLE = listOf(
  'تقارير التقارير الحصيله حصيله النبا الخبر الحادثه الروايه شائعات الشائعات اشاعات الاشاعات مزاعم المزاعم ادعاءات الادعاءات اتهامات الاتهامات تهمه التهم انباء الانباء مقطع المقطع صور الصور اخبار الاخبار روايه الكلام',
);

/** «هذه المزاعم» too. */
export const isDeniable = (text: Text, k: number): boolean =>
  DENIABLE.test(formAt(text, isAt(text, k, IS.demonstrative) ? k + 1 : k));

/** True where a quotation of at least `least` tokens opens at `k`, not a name or a word in quotation marks. */
export function quotationAt(text: Text, k: number, least = 4): boolean {
  const token = text.tokens[k];
  return token !== undefined && isQuote(token) && token.opens && token.partner - k - 1 >= least;
}

/** «ألا يحصل» is أن لا; «إلا» folds alike. */
function isAlla(text: Text, k: number): boolean {
  const token = text.tokens[k];
  return token !== undefined && writtenAt(text, token.folded).startsWith('أ') && text.tokens[k + 1]?.type === 'word';
}

/** «سي إن إن», «إن بي سي»: letters of a name; in «بي بي سي إن» the name is over. */
function isLetters(text: Text, k: number): boolean {
  if (formAt(text, k) !== 'ان') return false;
  const [one, two, three] = [1, 2, 3].map((d) => formAt(text, k - d));
  if (one === 'سي' && two !== 'بي') return formAt(text, k + 1) === 'ان';
  if (one === 'ان' && two === 'سي') return three !== 'بي';
  return isOneOf('بي تي', formAt(text, k + 1)) && isOneOf('سي في', formAt(text, k + 2));
}

/** True where a reported clause begins at `k`. */
export function clauseAt(text: Text, k: number): boolean {
  const word = text.tokens[k]?.word;
  if (word?.form === 'الا') return isAlla(text, k);
  if (word?.form === 'بالا') return writtenAt(text, (text.tokens[k]?.folded ?? 0) + 1).startsWith('أ');
  if (!word || (word.is & IS.complementizer) === 0 || isLetters(text, k)) return false;
  // «…، حيث إن»: because
  if (/^[وف]?حيث$/.test(formAt(text, k - 1))) return false;
  const before = text.tokens[k - 1]?.word;
  const governs = (before?.is ?? 0) | (before?.conjoined?.is ?? 0);
  // «قالوا من قبل إن»
  const earlier = formAt(text, k - 1) === 'قبل' && formAt(text, k - 2) === 'من';
  const noun = text.tokens[k + 1]?.word.definite === true;
  if (earlier && (noun || writtenAt(text, text.tokens[k]?.folded ?? 0).startsWith('إ'))) return true;
  return (governs & IS.notReporting) === 0 || isOneOf('الي علي', formAt(text, k - 1));
}

const MEDIUM: ReadonlySet<string> = new Set(['media', 'agency']);

/** A noun that names a fact: an event noun, a verbal noun by pattern, or a noun with a possessive ending. */
export function namesFact(text: Text, k: number): boolean {
  const token = text.tokens[k];
  if (token?.type !== 'word') return false;
  const { word } = token;
  // «وكالة "تسنيم"»: its name
  const before = text.tokens[k - (isQuote(text.tokens[k - 1] ?? token) ? 2 : 1)]?.word;
  if (MEDIUM.has(before?.headType ?? '') || MEDIUM.has(before?.attached?.word.headType ?? '')) return false;
  if ((word.is & IS.demonstrative) !== 0) return namesFact(text, k + 1);
  if (word.form === 'ما') return true;
  // «أعلنت أول إصابة», «مؤكدا حقه في»
  if (word.form === 'اول' && !isDayBefore(text, k))
    return text.tokens[k + 1]?.type === 'word' && !text.tokens[k + 1]?.word.definite;
  if (/^حق(ه|ها|هم)$/.test(word.form)) return true;
  if ((STATE.test(word.form) || isOneOf('سلامه براءه حرمه وحده اسماء علم', word.form)) && governs(text, k)) return true;
  // «معارضة بلاده للحرب» is an act, «معارضة سياسية» people
  if (word.form === 'معارضه' && /..(ه|ها|هم)$/.test(text.tokens[k + 1]?.form ?? '')) return true;
  if ((word.is & (IS.event | IS.complementizer)) !== 0) return (word.is & IS.complementizer) === 0;
  if (isMasdar(text, token) || (word.definite && /^ال(است..?ا.|ا.ت.ا.|ان..ا.)ات?ه?$/.test(word.form))) return true;
  return possessed(text, token) && factual(word);
}

const governs = (text: Text, k: number): boolean => {
  const next = text.tokens[k + 1]?.word;
  return (
    next !== undefined &&
    (next.definite ||
      next.headType === 'place' ||
      (next.is & (IS.preposition | IS.event)) !== 0 ||
      /..(ه|ها|هم)$/.test(next.form))
  );
};

/**
 * A verbal noun that only its hamza or its ending tells: «إقدام», «إقالة» written with إ, «مغادرة», and the accusative
 * «انخفاضا».
 */
function isMasdar(text: Text, { form, word, folded }: Token): boolean {
  if (word.definite || word.headType !== 'other' || (word.is & IS.given) !== 0) return false;
  if (/^ا..ا.(ات)?$|^ا.ا.ه$/.test(form)) return writtenAt(text, folded) === 'إ';
  if (/^م.ا..ه$/.test(form)) return true;
  // «تيريزا» is a name
  const bare = form.length > 4 && form.endsWith('ا') && !/^ت[يو]/.test(form) ? wordOf(form.slice(0, -1)) : null;
  return bare !== null && (bare.is & IS.event) !== 0;
}

/** «نيته», «تورطهم»: behind the pronoun stands an event or a verbal noun. */
function factual(word: Word): boolean {
  const noun = word.form.replace(/(هما|ها|هم|ه)$/, '');
  const whole = wordOf(noun.endsWith('ت') ? `${noun.slice(0, -1)}ه` : noun);
  return (whole.is & IS.event) !== 0 || /^ا.ا.ه$|^م.ا..ه$/.test(whole.form);
}

/** A possessive ending as written: ـها ـهم ـهما, or a final ه that is no ta marbuta. */
function possessed(text: Text, token: Token): boolean {
  const { form } = token;
  if (token.word.headType !== 'other' || token.word.definite || form.length < 4) return false;
  if (/..(ها|هم|هما)$/.test(form)) return true;
  return writtenLast(text, token) === 'ه';
}

/**
 * The complement that licenses a cue, searched from token `k` to the end of the sentence: a clause, a quotation, a
 * colon, a governed preposition, or a noun that names a fact. Between cue and complement only adjuncts, asides and
 * relative clauses are passed over. Null where none follows.
 */
export function findFrame(text: Text, k: number, frames: string): Frame | null {
  const { tokens } = text;
  const limit = Math.min(sentenceEnd(text, Math.max(0, k - 1)), k + REACH);
  const governed = [...frames].flatMap((f) => GOVERNED[f] ?? []);
  let adjacent = true;
  let commas = 0;
  let weak: Frame | null = null;
  let withholds = false;
  const opening = tokens[k]?.word;
  // behind a relative clause without pronoun («مسح أجراه مركز … عن») the governed preposition stands far
  const relative =
    opening !== undefined &&
    ((opening.is & IS.relative) !== 0 ||
      (looksFinite(opening) && opening.pronoun === '') ||
      // «دراسة نشرتها المجلة عن»
      (/^ها?$/.test(opening.pronoun) && opening.readings.some((r) => r.shape === 'perfect')));
  let q = k;
  while (q < limit) {
    const token = tokens[q] as Token;
    const next = tokens[q + 1];
    if (token.type === 'mark') {
      // «ورأت الوكالة؛ أن»
      const aside =
        adjacent &&
        token.form === '؛' &&
        (((next?.word.is ?? 0) & (IS.preposition | IS.time)) !== 0 || clauseAt(text, q + 1));
      if (isComma(token.form) || aside) {
        if (++commas > 4) break;
        q = adjacent ? asideEnd(text, q, limit, frames, governed) : q + 1;
        continue;
      }
      // «قال سامي عون -الذي يقود الفريق- إن»: an aside between dashes
      const dash = isDash(token.form) && token.spaced && next?.spaced === false ? closingDash(text, q, limit) : null;
      if (dash !== null) {
        q = dash + 1;
        continue;
      }
      // «أعلن الجيش "تحرير" المدينة»: the fact in marks of distance
      if (
        adjacent &&
        frames.includes('p') &&
        token.opens &&
        isQuote(token) &&
        namesFact(text, q + 1) &&
        (!frames.includes('q') || !quotationAt(text, q, 3))
      )
        return { at: q, how: 'noun' };
      // «وتضمن البيان "أن السد آمن"»
      if (adjacent && token.opens && !frames.includes('q') && /[nbo]/.test(frames) && clauseAt(text, q + 1))
        return { at: q, how: 'clause' };
      const found = markFrame(text, q, frames, adjacent);
      if (found === 'stop') break;
      if (found) return found;
      q = token.opens && token.partner > q ? token.partner + 1 : q + 1;
      continue;
    }
    // «…، بل إنها», «لأنه»: another clause; «طلب عدم كشف هويته لأنه غير مخول» is an aside
    withholds ||= NAME.test(token.form);
    if (q > k && BREAKS.test(token.form) && !withholds) break;
    const beyond = ACCORDING.test(token.form) ? afterAccording(text, q, limit, frames) : null;
    if (beyond !== null && /[nbo]/.test(frames)) return { at: beyond, how: clauseAt(text, beyond) ? 'clause' : 'noun' };
    if (clauseAt(text, q)) {
      const direct = governed.includes(formAt(text, q - 1));
      if (/[nbo]/.test(frames) || direct) return weak && !direct && q - weak.at > 8 ? weak : { at: q, how: 'clause' };
      return weak;
    }
    if (
      (governed.includes(token.form) || (frames.includes('m') && /^مم(ا|ن)$/.test(token.form))) &&
      next &&
      !weak &&
      !isOneOf('الاطلاق الاقل الفور الارجح', next.form) &&
      q + 1 < limit
    ) {
      if (clauseAt(text, q + 1)) return { at: q + 1, how: 'clause' };
      if (adjacent || (relative && q - k < 12 && q > k + 1)) weak = { at: q + 1, how: 'preposition' };
    }
    if (
      adjacent &&
      ((frames.includes('p') && namesFact(text, q)) ||
        (frames.includes('f') && (possessed(text, token) || isOneOf('ذلك هذا', token.form))))
    )
      return weak ?? { at: q, how: 'noun' };
    // «وأشار لوجود وثيقة»
    if (adjacent && frames.includes('i') && !weak && toFact(token)) weak = { at: q, how: 'preposition' };
    if (adjacent && frames.includes('b') && !weak && attachedFact(text, q)) {
      weak = { at: q, how: 'noun' };
      q++;
      continue;
    }
    if (
      q > k &&
      (startsSpeech(token.word) || participleAt(text, q)) &&
      ((tokens[q - 1]?.word.is ?? 0) & IS.relative) === 0 &&
      // «قال مصدر لم يكشف عن هويته إن»
      !isOneOf('لم لا لن', formAt(text, q - 1))
    )
      break;
    // «لكنه أشار بالمقابل إلى»
    if (adjacent && BY_THE_WAY.test(token.form)) {
      q++;
      continue;
    }
    const end = adjacent ? adjunctEnd(text, q, limit, frames) : q + 1;
    // «أعلن مطلع الشهر مقتل ثلاثة»
    const time = (token.word.is & IS.time) !== 0 || opensTime(text, q);
    const times = formAt(text, end - 1) === 'مره';
    if (end === q + 1 && !time && !times) adjacent = isComma(formAt(text, q + 1));
    q = end;
  }
  return weak;
}

/** Said in passing between a verb and what it says. */
const BY_THE_WAY = listOf('بالمقابل بالتالي كذلك ايضا مجددا صراحه بوضوح بدوره بدورها');

const PART_OF_TIME = listOf('مطلع منتصف اواخر اوائل');

/** «مطلع الشهر», «أواخر الأسبوع». */
export const opensTime = (text: Text, k: number): boolean =>
  PART_OF_TIME.test(formAt(text, k)) && isAt(text, k + 1, IS.time);

/** The dash that closes an aside opened at `q`. */
function closingDash(text: Text, q: number, limit: number): number | null {
  for (let k = q + 2; k < Math.min(limit, q + 26); k++)
    if (isDash(formAt(text, k)) && text.tokens[k]?.spaced === false) return k;
  return null;
}

/** How speech begins whose quotation marks were lost on the way to the page. */
export const OWN_WORDS = listOf(
  'لقد لن نحن انا اننا انني كنا كنت ليس ليست نعم علينا لدينا يجب عندما هناك ثمه اعلم اعتقد نناشد نامل نريد نعتقد نعمل نسعي نشعر ندعو نؤكد اتمني نتمني اشكر نشكر يسعدنا يسعدني اريد احب اشعر نرحب نطالب نتوقع نتطلع نرفض نواجه',
);

const BREAKS = listOf('بل لان لانه لانها لانهم مما اذ اذا');

const ACCORDING = listOf('بحسب حسب حسبما وفق وفقا طبقا');

/** «قال المصدر بحسب ما ذكرت الوكالة إن»: the clause behind what says through whom. */
function afterAccording(text: Text, q: number, limit: number, frames: string): number | null {
  for (let at = q + 1; at < Math.min(limit, q + 14); at++) {
    // «أقر مسؤولون بحسب الصحيفة بصحة الوثائق»
    if (clauseAt(text, at) || (frames.includes('b') && at > q + 1 && attachedFact(text, at))) return at;
    if (isComma(formAt(text, at)) && !clauseAt(text, at + 1)) return null;
  }
  return null;
}

/** An aside between commas is passed over where the complement stands right behind it; gives the token to go on from. */
function asideEnd(text: Text, comma: number, limit: number, frames: string, governed: readonly string[]): number {
  if (clauseAt(text, comma + 1) || isQuote(text.tokens[comma + 1] as Token)) return comma + 1;
  // «قالت المصادر، التي تحدثت لأن الأمر سري، إن»: whatever clauses stand in it
  if (isAt(text, comma + 1, IS.relative))
    for (let k = comma + 3; k < Math.min(limit, comma + 30); k++)
      if (isComma(formAt(text, k)) && clauseAt(text, k + 1)) return k + 1;
  for (let k = comma + 2; k < Math.min(limit, comma + 26); k++) {
    if (clauseAt(text, k) || formAt(text, k) === ':') return comma + 1;
    if (!isComma(formAt(text, k))) continue;
    const fact = clauseAt(text, k + 1) || (frames.includes('p') && namesFact(text, k + 1));
    return fact || governed.includes(formAt(text, k + 1)) || (frames.includes('b') && attachedFact(text, k + 1))
      ? k + 1
      : comma + 1;
  }
  return comma + 1;
}

function markFrame(text: Text, q: number, frames: string, adjacent: boolean): Frame | 'stop' | null {
  const token = text.tokens[q] as Token;
  const next = text.tokens[q + 1];
  // «وقال الوزير:» as a paragraph of its own; an empty one may follow
  const near = next && next.block - token.block < 3 && !isOneOf('title heading caption', text.roles[next.block] ?? '');
  if (token.form === ':' && near && next.type !== 'number') {
    if (!frames.includes('q')) return 'stop';
    return quotationAt(text, q + 1, 1) ? { at: q + 1, how: 'quotation' } : { at: q + 1, how: 'colon' };
  }
  // «قال الوزير "نحن جاهزون»: a quotation that nothing closes
  const unclosed = adjacent && isQuote(token) && token.partner < 0 && token.spaced && next?.spaced === false;
  if (unclosed && frames.includes('q')) return { at: q, how: 'colon' };
  if (token.opens && isQuote(token))
    return quotationAt(text, q, adjacent ? 3 : 5) && frames.includes('q') ? { at: q, how: 'quotation' } : null;
  if (token.form === '؛' || token.form === ';' || token.form === '..') return 'stop';
  return null;
}

/** «بالإضافة إلى», «باتجاه», «بينك»: no complement. */
const ADVERBIAL =
  /^(الاضافه|اتجاه|سبب|واسطه|هدف|حضور|رفقه|جانب|مقابل|نسبه|معدل|حلول|مناسبه|فضل|شره|عد|دون|غير|ين(ك|نا|كم|ه|ها|هم)?)$/;

/** «اعترف بارتكاب», «أقرت بالتحدي»: an attached بـ before a noun. */
function attachedFact(text: Text, q: number): boolean {
  const opening = text.tokens[q + 1];
  if (formAt(text, q) === 'ب') return opening !== undefined && isQuote(opening) && opening.opens;
  const attached = text.tokens[q]?.word.attached;
  if (attached?.letter !== 'ب' || ADVERBIAL.test(attached.word.form)) return false;
  return (
    (attached.word.is & IS.time) === 0 &&
    !/^(ال)?(بيان|تصريح|حديث|كلم|خطاب|رسال|تغريد|منشور|مؤتمر|مقابل|صف|شكل)/.test(attached.word.form) &&
    attached.word.headType !== 'place' &&
    attached.word.headType !== 'institution'
  );
}

/** «لوجود», «لارتفاع»: an attached لـ before a fact, in place of «إلى». */
function toFact({ word: { attached } }: Token): boolean {
  return (
    attached?.letter === 'ل' &&
    !attached.word.definite &&
    ((attached.word.is & IS.event) !== 0 || isOneOf('وجود عدم', attached.word.form))
  );
}

/** «، مؤكدا أن»: a participle with its own clause. */
export function participleAt(text: Text, q: number): boolean {
  const word = text.tokens[q]?.word;
  if (!word?.readings.some((r) => r.shape === 'participle') || !/[اه]$/.test(word.form)) return false;
  return clauseAt(text, q + 1) || clauseAt(text, q + 2) || formAt(text, q + 1) === ':';
}

const startsSpeech = (word: Word): boolean => {
  const says = (w: Word) =>
    w.readings.some((r) =>
      r.shape === 'participle'
        ? false
        : r.shape !== 'noun' && (r.verbEntry.flags === '' || /[sd]/.test(r.verbEntry.flags)),
    ) && !isOneOf('ذكر بين وجد رصد كشف لفت رد', w.form);
  return says(word) || (word.conjoined !== null && says(word.conjoined));
};

/** «أول أمس», «أول من أمس». */
export const isDayBefore = (text: Text, j: number): boolean =>
  isOneOf('اول من', formAt(text, j)) && /^امس/.test(formAt(text, j + (formAt(text, j + 1) === 'من' ? 2 : 1)));

/** Skips one adjunct of time, place or occasion at `q`; gives the token after it, or `q + 1` where there is none. */
export function adjunctEnd(text: Text, q: number, limit: number, frames: string): number {
  const { tokens } = text;
  const token = tokens[q] as Token;
  if ((token.word.is & IS.time) !== 0) {
    let k = q + 1;
    while (k < limit) {
      const at = tokens[k] as Token;
      if (isDayBefore(text, k)) {
        k++;
        continue;
      }
      const dayBefore = isOneOf('الاول الاولي', at.form) && formAt(text, k - 1) === 'امس';
      if (
        !dayBefore &&
        (at.word.is & IS.time) === 0 &&
        at.type !== 'number' &&
        at.form !== '/' &&
        at.form !== '(' &&
        at.form !== ')'
      )
        break;
      k++;
    }
    return k;
  }
  // «أعلنت أكثر من مرة عزمها»
  if (isOneOf('اكثر غير', token.form)) {
    const once = formAt(text, q + 1) === 'من' ? q + 2 : q + 1;
    return formAt(text, once) === 'مره' ? once + 1 : q + 1;
  }
  if (!ADJUNCT.test(token.form) && !(token.word.attached && token.word.attached.letter !== 'ك')) return q + 1;
  const governed = [...frames].flatMap((f) => GOVERNED[f] ?? []);
  let k = q + 1;
  while (k < limit && k - q < 16) {
    const at = tokens[k] as Token;
    if (isComma(at.form) || at.form === ':' || (isQuote(at) && at.opens && quotationAt(text, k)) || clauseAt(text, k))
      break;
    // a name in quotation marks, «وزارة الصحة»: no fact
    if (at.opens && isQuote(at) && at.partner > k) {
      k = at.partner + 1;
      continue;
    }
    if (
      frames.includes('p') &&
      k > q + 1 &&
      !(at.word.definite && (tokens[k - 1] as Token).word.headType === 'institution') &&
      ((at.word.is & IS.event) !== 0 || /^ت..ي.ا$/.test(at.form))
    )
      break;
    if (frames.includes('b') && k > q + 1 && ((attachedFact(text, k) && namesAttached(at)) || at.form === 'ب')) break;
    if (frames.includes('p') && k > q + 1 && ((possessed(text, at) && factual(at.word)) || at.form === 'ما')) break;
    if (startsSpeech(at.word)) break;
    if (governed.includes(at.form) && (clauseAt(text, k + 1) || k > q + 2 || isOwnWords(text, k - 1))) break;
    k++;
  }
  return k;
}

/** «في حواره», «في كلمتها»: an adjunct that is whole in one word. */
function isOwnWords(text: Text, k: number): boolean {
  const token = text.tokens[k];
  if (!token || /..(ها|هم|هما)$/.test(token.form)) return token !== undefined;
  return (token.word.is & IS.channel) !== 0 && token.form.length > 3 && writtenLast(text, token) === 'ه';
}

const namesAttached = (token: Token): boolean => {
  const inner = token.word.attached?.word;
  return (
    inner !== undefined &&
    ((inner.is & IS.event) !== 0 || (inner.headType === 'other' && !inner.definite && inner.form.length > 3))
  );
};
