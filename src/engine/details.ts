import type { AnonymityReason, Span } from './analysis';
import { skipAddressee } from './cues/clause';
import type { Draft } from './draft';
import { formAt, isComma } from './frames';
import { phraseAt } from './phrases';
import { isQuote, sentenceEnd, type Text, type Token } from './tokens';
import { conjoinedListOf, isOneOf, listOf } from './word-list';

/** What a reader wants to know besides who says what: why a source is unnamed, where and to whom it spoke. */

const ASKS = conjoinedListOf(
  'امتنع امتنعت امتنعوا تمني تمنت اثر طلب طلبت طلبا طلبوا يطلب اشترط اشترطت اشترطوا فضل فضلت فضلوا رفض رفضت رفضوا مشترطا مشترطه مفضلا طالبا طالبه طالبين رافضا رافضه شريطه بشرط شرط مقابل اثر اثرت اثروا لم عدم يستطيع يمكنه يرغب يرد',
);
const HIDES = listOf(
  'حجب التكتم اخفاء كتمان الكشف الكشف كشف ذكر نشر الافصاح افصاح تسميته تسميتها تسميتهم ايراد الاشاره اعلان يكشف تكشف يشا تشا',
);
const IDENTITY =
  /^(ب?اسم(ه|ها|هم|هما|ي)?|اسما[ئءؤ](ه|ها|هم|هما)|ب?هويا?ت(ه|ها|هم|هما)|هويه|الاسم|الاسماء|الهويه|تسميت(ه|ها|هم))$/;
const REASON = conjoinedListOf(
  'لانه لانها لانهم لانهما لحساسيه لاسباب خوفا خشيه كونه كونها كونهم لكونه لكونها لكونهم بسبب نظرا احتراما مراعاه التزاما حفاظا حرصا لدواع لدواعي تجنبا تفاديا لعدم اذ لان وذلك بدعوى بحجه تحسبا',
);
const UNAUTHORISED = listOf('مخول مخوله مخولا مخولين مخولون مصرح مخولة مفوض مفوضا مفوضه مسموح');

/** Whether the text says why an unnamed source stays unnamed: reads the cue's sentence and the one after it. */
export function anonymityOf(text: Text, draft: Draft): AnonymityReason {
  const source = typeof draft.source === 'string' ? null : draft.source;
  const first = source ? source.first : draft.cueFirst;
  const end = reach(text, source?.end ?? draft.cueEnd, sentenceEnd(text, draft.cueFirst));
  for (let k = first; k < end; k++) {
    const identity = asksAt(text, k, end);
    if (identity !== null) return withReason(text, k, identity, end);
    if (UNAUTHORISED.test(formAt(text, k)) && isOneOf('غير ليس ليست ليسوا لست لسنا', formAt(text, k - 1)))
      return given(text, startOfReason(text, k, first), clauseEnd(text, k, end));
  }
  return inNextSentence(text, draft) ?? { state: 'absent' };
}

/** «قال أحد أصدقائها … . ورفض الصديق الإفصاح عن هويته»: the next sentence begins with it. */
function inNextSentence(text: Text, draft: Draft): AnonymityReason | null {
  const at = text.tokens[draft.cueFirst] as Token;
  const next = text.sentences[at.sentence + 1];
  if (!next || text.tokens[next.first]?.block !== at.block) return null;
  const identity = asksAt(text, next.first, next.end);
  return identity === null ? null : withReason(text, next.first, identity, next.end);
}

/** As far as the sentence goes on about this source: another verb of speech begins another's affairs. */
function reach(text: Text, from: number, end: number): number {
  for (let k = from; k < end; k++) {
    const token = text.tokens[k];
    const word = isComma(formAt(text, k - 1)) ? (token?.word.conjoined ?? token?.word) : token?.word.conjoined;
    if (word?.readings.some((r) => r.shape !== 'noun' && r.shape !== 'participle' && r.verbEntry.flags.includes('s')))
      return k;
  }
  return end;
}

/** «طلب عدم الكشف عن هويته»: gives the token after the identity noun. */
function asksAt(text: Text, k: number, end: number): number | null {
  if (!ASKS.test(formAt(text, k))) return null;
  let hides = false;
  for (let q = k + 1; q < Math.min(end, k + 8); q++) {
    const form = formAt(text, q);
    if (HIDES.test(form)) hides = true;
    if (IDENTITY.test(form)) return hides || /^(عدم|تسميت)/.test(form) || /^تسميت/.test(form) ? q + 1 : null;
    if (form === '.' || form === '؛') return null;
  }
  return null;
}

function withReason(text: Text, asks: number, from: number, end: number): AnonymityReason {
  for (let q = from; q < Math.min(end, from + 4); q++) {
    const purpose =
      q === from && text.tokens[q]?.word.attached?.letter === 'ل' && !/^(لل|لرو|لوكال|لصحيف)/.test(formAt(text, q));
    if (purpose || REASON.test(formAt(text, q))) return given(text, q, clauseEnd(text, q, end));
    if (!isComma(formAt(text, q)) && q > from + 1) break;
  }
  return { state: 'asked', span: spanOf(text, asks, from) };
}

function startOfReason(text: Text, k: number, first: number): number {
  for (let q = k - 1; q > Math.max(first, k - 6); q--) if (REASON.test(formAt(text, q))) return q;
  return k - 1;
}

function clauseEnd(text: Text, k: number, end: number): number {
  for (let q = k + 1; q < end; q++) {
    const form = formAt(text, q);
    if (
      isComma(form) ||
      form === '.' ||
      form === '؛' ||
      form === ':' ||
      form === '-' ||
      form === '–' ||
      form === ')' ||
      isOneOf('ان انه انها', form)
    )
      return q;
  }
  return end;
}

const given = (text: Text, from: number, end: number): AnonymityReason => ({
  state: 'given',
  span: spanOf(text, from, end),
});

const CHANNEL =
  /^(ال)?(بيان|بيانا|تصريح|تصريحات|تعليق|حديث|مقابله|مقابلات|مؤتمر|تغريده|تغريدات|لقاء|كلمه|خطاب|حوار|منشور|منشورات|رساله|مداخله|اتصال|تدوينه|احاطه|افاده|ايجاز|مكالمه|ندوه|جلسه|اجتماع|تقرير|مقال|حساب|صفحه|موقع|تسجيل|مقطع|برنامج|منصه|ورقه|ورقت|دراسه|دراست|كتاب|سيره|سيرت|مذكرات|معرفات|حسابات|صفحات|صفحت|قناه|قنات|تغريدت|كلمت|رسالت|مقابلت|شهاده)(ه|ها|هم|ته|تها|تهم)?$/;

/** Where somebody speaks to a medium. */
const INTERVIEW = /^(حديث|تصريح|تصريحات|مقابله|مقابلات|حوار|مداخله|تعليق)(ه|ها|هم|ته|تها|تهم)?$/;

const PLATFORM = /^(ال)?(حساب|صفح|موقع|قنا|منص|معرف|شبك)/;

export interface Channel {
  readonly channel: Span | null;
  readonly addressee: Span | null;
}

/** Where the source spoke («في بيان», «على حسابه في إكس») and to whom («في تصريح لـ"العربية"»). */
export function channelOf(text: Text, draft: Draft, contentFirst: number): Channel {
  const start = text.sentences[(text.tokens[draft.cueFirst] as Token).sentence]?.first ?? 0;
  const end = sentenceEnd(text, draft.cueFirst);
  const until = contentFirst > draft.cueFirst ? contentFirst : end;
  const here = channelIn(text, draft.cueFirst, Math.min(until, draft.cueFirst + 40));
  if (here) return here;
  // «وفي تصريح لـ…، قال الوزير»: fronted; «سامي عون، في تصريح لـ…، قال»
  const { source } = draft;
  const behind = typeof source !== 'string' && source.end < draft.cueFirst ? source.end : start;
  const from = isComma(formAt(text, behind)) ? behind + 1 : behind;
  return (
    (draft.cueFirst - from < 24 && /^[وف]?(في|خلال|عبر|علي)$/.test(formAt(text, from))
      ? channelIn(text, from, draft.cueFirst)
      : null) ?? { channel: null, addressee: null }
  );
}

function channelIn(text: Text, from: number, end: number): Channel | null {
  for (let k = from; k < end; k++) {
    // «بتصريح لـ»
    const { attached } = (text.tokens[k] as Token).word;
    const by = attached?.letter === 'ب' && INTERVIEW.test(attached.word.form);
    if (!by && (!/^[وف]?(في|خلال|عبر|علي)$/.test(formAt(text, k)) || !CHANNEL.test(formAt(text, k + 1)))) continue;
    if (formAt(text, k).endsWith('علي') && !PLATFORM.test(formAt(text, k + 1))) continue;
    let last = by ? k + 1 : k + 2;
    let addressee: Span | null = null;
    while (last < end) {
      const form = formAt(text, last);
      const skipped = skipAddressee(text, last);
      if (skipped.addressee && skipped.end <= end) {
        addressee = skipped.addressee;
        last = skipped.end;
        break;
      }
      // «في حديث عبر "بيروت اليوم"»
      const opening = text.tokens[last + 1];
      const named = isOneOf('مع عبر', form) && isQuote(opening) && opening?.opens && opening.partner - last < 6;
      if (named && INTERVIEW.test(formAt(text, k + 1))) {
        addressee = { start: opening.start, end: (text.tokens[opening.partner] as Token).end };
        last = opening.partner + 1;
        break;
      }
      if (form === 'مع') {
        const phrase = phraseAt(text, last + 1, { nested: true, speech: INTERVIEW.test(formAt(text, k + 1)) });
        if (phrase && (phrase.kind === 'outlet' || phrase.kind === 'agency' || phrase.kind === 'unnamed')) {
          const end = phrase.kind === 'unnamed' ? phrase.first + 1 : phrase.end;
          addressee = { start: phrase.from, end: (text.tokens[end - 1] as Token).end };
          last = end;
        }
        break;
      }
      if (
        (text.tokens[last] as Token).type === 'mark' ||
        last > k + 7 ||
        isOneOf('ان انه انها بان بعد قبل الذي التي', form)
      )
        break;
      last++;
    }
    const first = text.tokens[k] as Token;
    const at =
      /^[وف]./.test(first.form) && first.form !== 'في' ? (text.at[first.folded + 1] ?? first.start) : first.start;
    return { channel: { start: at, end: (text.tokens[Math.max(k + 1, last - 1)] as Token).end }, addressee };
  }
  return null;
}

function spanOf(text: Text, first: number, end: number): Span {
  return { start: (text.tokens[first] as Token).start, end: (text.tokens[end - 1] as Token).end };
}
