import type { Draft, Frame } from '../draft';
import { familyNamesOf } from '../family-names';
import { clauseAt, formAt, isComma, isDash, isDayBefore, opensTime, withholdsName } from '../frames';
import type { Reading } from '../morphology';
import { AUDIENCE } from '../phrase/attachment';
import { isVerb, type Phrase } from '../phrase/reader';
import { phraseAt } from '../phrases';
import { isAt, isQuote, isTitle, type Text, type Token } from '../tokens';
import { fathatan } from '../vowel-signs';
import { isOneOf, listOf } from '../word-list';
import { cannotBegin, IS, isOfPress, STRESS } from '../words';
import { agrees, antecedentOf, isSentenceStart, pronounBefore, type Skipped, subjectBefore } from './clause';
import { act, complement, cueEnd, objectFrame, saying } from './complement';
import { mayBeImplicit, spokenBefore } from './implicit';
import { speaks } from './licence';
import type { Site } from './site';
import { saidIn } from './statement';

const NOT_IMPLICIT = listOf('ذكر اشار لاحظ شار توقع');

/** Tokens by which a cue may stand before one that was found earlier. */
const DISORDER = 60;

/** Whether a cue was found in these tokens; they are near the last ones. */
function cueIn(drafts: readonly Draft[], { first, end }: Phrase): boolean {
  for (let k = drafts.length - 1; k >= 0; k--) {
    const { cueFirst } = drafts[k] as Draft;
    if (cueFirst >= first && cueFirst < end) return true;
    if (cueFirst < first - DISORDER) return false;
  }
  return false;
}

/** «وقال ضاحكا: …»: how it was said, written «فاعلا» before a colon, a comma or a quotation. */
export function isManner(text: Text, k: number): boolean {
  const token = text.tokens[k];
  const next = text.tokens[k + 1];
  if (token?.type !== 'word' || next?.type === 'word' || token.word.cue || (token.word.is & IS.given) !== 0)
    return false;
  return /^.ا[^يو][^يو]ا$|^(مت|مست|مبت|مند|منف).{2,}ا$/.test(token.form) || fathatan(text, k);
}

/** What headlines promise to reveal. */
const SECRETS = listOf(
  'سر اسرار تفاصيل ملابسات حقيقه كواليس سبب اسباب موعد نتائج خلاصات مصير خفايا الحقيقه التفاصيل شروط خطوات',
);

/** «دراسة تكشف فوائد القهوة», «لبنان ينفي تعقب السفن» in a title: whatever is revealed, denied or expected. */
function revealed({ text, i }: Site, reading: Reading): Frame | null {
  if (
    !isTitle(text, text.tokens[i]?.block ?? 0) ||
    reading.shape !== 'imperfect' ||
    !isOneOf('كشف اظهر اكد اثبت نفي توقع رجح سجل رصد اوضح', reading.verbEntry.lemma)
  )
    return null;
  const before = subjectBefore(text, i, reading);
  const document = before?.kind === 'document' || before?.type === 'unnamedMedia';
  // «الجمارك توضح ملابسات الحجز», «سامي عون يكشف لأول مرة سر»
  const what = formAt(text, i + 1) === 'لاول' && formAt(text, i + 2) === 'مره' ? i + 3 : i + 1;
  const person = before !== null && (before.type !== 'other' || before.entry !== undefined || before.names > 1);
  const tells = isOneOf('نفي توقع رجح', reading.verbEntry.lemma)
    ? before?.type !== 'other'
    : document || (person && SECRETS.test(formAt(text, what)));
  return before?.end === i && tells && text.tokens[what]?.type === 'word' ? { at: what, how: 'noun' } : null;
}

/** Behind a quotation, with or without a comma between. */
export const closesQuotation = (text: Text, i: number): boolean =>
  i > 0 && (isClosingQuote(text, i - 1) || (isComma(formAt(text, i - 1)) && isClosingQuote(text, i - 2)));

/** Words are quoted from three on; fewer are a name: «بحسب "رويترز"، قال …». */
export function isClosingQuote(text: Text, k: number): boolean {
  const token = text.tokens[k];
  return token !== undefined && isQuote(token) && !token.opens && token.partner >= 0 && k - token.partner > 3;
}

/** The subject stands before the verb, or is implicit. */
export function withoutSubject(site: Site, reading: Reading, first: Skipped): Draft | null {
  const { text, i, word } = site;
  const { verbEntry: verb } = reading;
  const said = saidIn(site, reading);
  if (said) return said;
  // «"…"، قال للممرضة», «"…"، قال وهو يمسح الغبار»: the words stand before
  const behind = formAt(text, i + 1);
  const aside =
    first.addressee !== null || text.tokens[i + 1]?.word.attached?.letter === 'ل' || isOneOf('وهو وهي', behind);
  if (aside && site.skip === 0 && verb.lemma === 'قال' && closesQuotation(text, i) && spokenBefore(site))
    return site.make(i + 1, {
      rule: 'verb-implicit',
      stance: verb.stance,
      gender: reading.gender,
      number: reading.number,
      source: 'implicit',
      frame: { at: i, how: 'before' },
      ...(first.addressee ? { addressee: first.addressee } : {}),
    });
  const frame =
    ownFrame(site, reading, isManner(text, first.end) ? first.end + 1 : first.end) ?? revealed(site, reading);
  // «تبين أن»: it turned out
  if (!frame || word.form === 'تبين') return null;
  const rest = {
    stance: verb.stance,
    gender: reading.gender,
    number: reading.number,
    frame,
    ...act(reading),
    ...(first.addressee ? { addressee: first.addressee } : {}),
  };
  const saying = verb.flags.includes('c') && isOneOf('يقول تقول', formAt(text, first.end));
  const end = saying ? first.end + 1 : cueEnd(text, i, frame);
  const pronoun = pronounBefore(text, i);
  const fronted =
    site.skip > 0 && isOneOf('اما واما', formAt(text, text.sentences[text.tokens[i]?.sentence ?? -1]?.first ?? 0));
  // «الوزير سبق وأعلن»
  const already = formAt(text, i - 1) === 'سبق' && !isSentenceStart(text, i - 1);
  const initial =
    (site.skip > 0 && !fronted && !already) ||
    isSentenceStart(text, i) ||
    opensWithAuxiliary(text, i) ||
    addsTo(text, i) ||
    isFramed(text, i);
  if (!initial && !pronoun) {
    const found = subjectBefore(text, i, reading);
    // «كشف مصدر سرب معلومات أن»: what begins with another cue is a clause, no subject
    const before = found && cueIn(site.drafts, found) ? null : found;
    const document = before ? null : nounBefore(text, i, reading, frame);
    if (document) return site.make(end, { ...rest, rule: 'subject-verb', source: document });
    if (before && mayPrecede(text, before, reading, frame, i))
      return site.make(end, { ...rest, rule: 'subject-verb', source: before });
  }
  if (
    reading.number === 's' &&
    // «مما يشير إلى أن» is a sign; «ويشير إلى أن» goes on
    (verb.lemma === 'اشار' ? !initial && !pronoun : reading.gender === 'm') &&
    reading.shape === 'imperfect' &&
    NOT_IMPLICIT.test(verb.lemma)
  )
    return null;
  if (!mayBeImplicit(site, reading, frame, initial || pronoun) || provesOf(site, reading)) return null;
  if (describes(site, frame, initial || pronoun)) return null;
  // «ذكر أن السفينة غادرت»: nobody spoke before, so the verb is passive
  const nobody =
    site.drafts.length === 0 &&
    word.pronoun === '' &&
    initial &&
    reading.shape === 'perfect' &&
    reading.gender === 'm' &&
    reading.number === 's' &&
    isOneOf('ذكر اعلن علم', verb.lemma);
  if (nobody)
    return site.make(formAt(text, i + 1) === 'عن' ? i + 2 : end, {
      rule: 'verb-passive',
      stance: 'distancing',
      gender: null,
      number: 's',
      source: 'nobody',
      frame,
    });
  const relative = isAt(text, i - 1, IS.relative)
    ? subjectOf(antecedentOf(text, i - 1), reading)
    : initial || pronoun
      ? null
      : whoSay(text, i, reading);
  return site.make(end, {
    ...rest,
    rule: 'verb-implicit',
    source: isAt(text, i - 1, IS.relative) && relative ? relative : 'implicit',
    ...(relative ? { antecedent: relative } : {}),
  });
}

/** «القانون الذي قالوا إنه», «المواطنة التي قال إنها»: of whom another speaks is no subject. */
const subjectOf = (phrase: Phrase | null, reading: Reading): Phrase | null =>
  phrase &&
  agrees(phrase, reading) &&
  (reading.number === 's' || phrase.number !== 's' || phrase.kind === 'institution')
    ? phrase
    : null;

/** «الطعم الذي يؤكد أنه عسل»: a thing, which shows. */
function provesOf({ text, i, persons }: Site, { shape, verbEntry: verb }: Reading): boolean {
  if (shape !== 'imperfect' || !isAt(text, i - 1, IS.relative)) return false;
  const before = text.tokens[i - 2];
  const thing = before?.word.conjoined ?? before?.word;
  return (
    thing !== undefined &&
    isOneOf('اكد بين اثبت اوضح كشف اظهر', verb.lemma) &&
    thing.definite &&
    thing.headType === 'other' &&
    (thing.is & (IS.given | IS.nisba | IS.adjective)) === 0 &&
    !persons.has(thing.form) &&
    !text.known.has(thing.form)
  );
}

/** «ظروف وصفت بأنها غامضة», «يبلغ من العمر»: behind a noun, without an object, it is passive and nobody's. */
const describes = ({ text, i, word }: Site, frame: Frame, initial: boolean): boolean =>
  !initial &&
  word.pronoun === '' &&
  word.readings.some((r) => isOneOf('وصف نعت سمي', r.verbEntry.lemma)) &&
  frame.at <= i + 2 &&
  /^ب/.test(formAt(text, i + 1));

/** «انتقاد مسؤولين كبار اعتبروا أن»: people without identity, whose relative clause has no pronoun. */
function whoSay(text: Text, i: number, reading: Reading): Phrase | null {
  if (reading.number === 's') return null;
  // «تداول ناشطون مقطعا قالوا إنه»: those who act in the sentence
  const start = text.sentences[text.tokens[i]?.sentence ?? -1]?.first ?? i;
  const actors = i - start < 12 && i > start + 1 ? phraseAt(text, start + 1, { nested: true }) : null;
  if (actors?.kind === 'unnamed' && actors.number === 'p' && actors.end <= i) return actors;
  const phrase = antecedentOf(text, i);
  return phrase?.end === i && phrase.kind === 'unnamed' && !phrase.headWord.definite && agrees(phrase, reading)
    ? phrase
    : null;
}

const DESCRIBED: ReadonlySet<string> = new Set(['document', 'unnamedMedia', 'unnamed', 'institution']);

/** «نشر بحثا خلص إلى أن», «تقارير أشارت إلى», «هناك شهود كشفوا»: an indefinite noun right before what is said of it. */
function nounBefore(text: Text, i: number, reading: Reading, { how }: Frame): Phrase | null {
  // «بيان نشر على صفحتها», «بيانات نشرت أمس»: what is done to it
  const issued = isOneOf('نشر بث اعلن كتب نقل ذكر', reading.verbEntry.lemma);
  const clause = !issued && (how === 'clause' || how === 'quotation' || how === 'colon');
  if (isOneOf('فيه فيها', formAt(text, i + 1))) return null;
  let found: Phrase | null = null;
  // «تقارير كانت قد تحدثت عن»
  let end = i;
  while (end > i - 2 && isOneOf('قد كان كانت كانوا', formAt(text, end - 1))) end--;
  for (let k = end - 1; k >= Math.max(0, i - 10); k--) {
    const { word } = text.tokens[k] as Token;
    // «متأثرة بتقرير أظهر أن»
    const skip = word.headType === 'other' && word.attached ? 1 : 0;
    if (!DESCRIBED.has(skip > 0 ? (word.attached?.word.headType ?? '') : word.headType)) continue;
    const phrase = phraseAt(text, k, { limit: end, nested: true, skip });
    // «جماعات تقول إنها»: bodies without a name
    const bodies = phrase?.type === 'institution' && !phrase.headWord.definite && /ات$/.test(phrase.headWord.form);
    if (bodies && phrase.end === end && phrase.words.length === 1 && clause)
      return { ...phrase, kind: 'unnamed', named: false, class: 'group' };
    if (phrase?.end !== end || (phrase.kind !== 'document' && phrase.kind !== 'unnamed')) continue;
    if (phrase.kind === 'document' && reading.verbEntry.flags.includes('d')) return phrase;
    if (phrase.headWord.definite || phrase.gender !== reading.gender) continue;
    // «مؤتمرا صحفيا أكد خلاله»: an adjective
    if (/ا$/.test(phrase.headWord.form) && /ا$/.test(formAt(text, phrase.first - 1))) continue;
    const people = phrase.type === 'unnamed';
    // «خبر صحفي زعم», «أنباء صحفية تحدثت»: an adjective
    const noun = text.tokens[phrase.first - 1];
    const press = phrase.words.length === 1 && isOfPress(phrase.headWord);
    if (press && noun?.type === 'word' && !cannotBegin(noun.word) && !isVerb(noun.word)) continue;
    // «طفلا ذكرا»: one, where two would speak
    if (people && reading.number === 'd' && !phrase.headWord.form.endsWith('ان')) continue;
    // «رجل يكتشف أن أصله مغربي»: a plot
    if (people && phrase.number !== 'p' && reading.verbEntry.flags.includes('d')) continue;
    if (people ? (phrase.number === 'p') === (reading.number === 'p') : clause) found = phrase;
  }
  return found;
}

function mayPrecede(text: Text, subject: Phrase, reading: Reading, frame: Frame, i: number): boolean {
  const { flags } = reading.verbEntry;
  if (!speaks(text, subject, reading)) return false;
  if (subject.type !== 'other' || subject.entry || subject.proper) return true;
  // a headline: «إردوغان ينفي الاتهامات»
  const headline = text.tokens[subject.first - 1]?.block !== text.tokens[i]?.block && subject.words.length <= 3;
  // «الحداد يحذر من»: a family's name that stands in the text with a first one
  if (headline && subject.words.length === 1 && familyNamesOf(text).behind.has(subject.headWord.form)) return true;
  // «وكان سامي أعلن الأربعاء تنظيم …»: whoever the auxiliary names
  const auxiliary = /^و?كان(ت|وا)?$/.test(formAt(text, subject.first - 1)) && subject.names > 0;
  if (auxiliary && isOneOf('اعلن اكد نفي كشف', reading.verbEntry.lemma)) return true;
  // «لكن الحداد نفى ترشحه»: no thing denies
  if (isOneOf('نفي انكر', reading.verbEntry.lemma) && subject.words.length <= 3) return true;
  if (frame.how === 'noun' || frame.how === 'preposition')
    return headline && reading.shape === 'imperfect' && !subject.headWord.definite;
  return !flags.includes('w') || subject.words.length <= 2;
}

/** «وكانت قد كتبت»: the sentence begins with the auxiliary alone. */
function opensWithAuxiliary(text: Text, i: number): boolean {
  let k = i - 1;
  if (/^قد$/.test(formAt(text, k))) k--;
  return k < i - 1 && /^و?كان(ت|وا)?$/.test(formAt(text, k)) && isSentenceStart(text, k);
}

const FRAMES = listOf(
  'السياق سياق الاطار اطار المقابل الوقت وقت جهه ناحيه جانب هذا الصدد صدد موضوع ختام نهايه المناسبه',
);

/** «وخلال اللقاء شدد على». */
const MEETS = listOf('اللقاء الاجتماع الجلسه المؤتمر كلمته كلمتها الندوه الزياره الحفل حديثه حديثها المقابله الافتتاح');

/** «وقد نفى», «وفي السياق نفسه نفى»: nothing but a framing phrase stands before the verb in its sentence. */
function isFramed(text: Text, i: number): boolean {
  const start = text.sentences[text.tokens[i]?.sentence ?? -1]?.first ?? i;
  if (start === i || i - start > 6) return false;
  if (i === start + 1) return isOneOf('قد وقد لقد ولقد كذلك وكذلك ايضا', formAt(text, start));
  const adjunct = i === start + 2 && isOneOf('خلال وخلال في وفي عقب وعقب بعد وبعد', formAt(text, start));
  const meeting = adjunct && MEETS.test(formAt(text, start + 1));
  const frames = isOneOf('في وفي من ومن علي وعلي', formAt(text, start)) && FRAMES.test(formAt(text, start + 1));
  if (!frames && !meeting) return false;
  return text.tokens
    .slice(start + 1, i)
    .every(({ word }) => word.readings.length === 0 && (word.is & (IS.complementizer | IS.given)) === 0);
}

/** «كما حذرتهم من»: goes on with who spoke. */
const addsTo = (text: Text, i: number): boolean =>
  formAt(text, i - 1) === 'كما' && (isSentenceStart(text, i - 1) || isComma(formAt(text, i - 2)));

/** The complement of a verb without a subject after it: right there, or behind adjuncts. */
function ownFrame(site: Site, reading: Reading, k: number): Frame | null {
  const { text, word } = site;
  const { frameCodes: frames, flags } = reading.verbEntry;
  if (isOneOf('ابلغ بلغ', reading.verbEntry.lemma) && reading.shape === 'imperfect')
    return clauseAt(text, k) ? { at: k, how: 'clause' } : null;
  if (/^[ohe]/.test(frames)) {
    if (word.pronoun !== '' && frames.includes('n')) return clauseAt(text, k) ? { at: k, how: 'clause' } : null;
    return frames === 'o' || frames === 'h'
      ? objectFrame(text, word.pronoun === '' ? k : k - 1, frames, site.i)
      : frames === 'e'
        ? objectFrame(text, k, frames)
        : clauseAt(text, k)
          ? { at: k, how: 'clause' }
          : flags === ''
            ? objectFrame(text, k, 'o')
            : null;
  }
  const frame = complement(text, k, reading, word.pronoun !== '');
  if (!frame) return saying(text, k, reading);
  if (frame.at === k || (frame.at === k + 1 && frame.how !== 'noun')) return frame;
  // «سامي يحذر ماجدا من»: whom stands between
  if (
    reading.verbEntry.lemma === 'حذر' &&
    (site.skip === 0 || AUDIENCE.test(text.tokens[k]?.word.base ?? '')) &&
    formAt(text, frame.at - 1) === 'من'
  )
    return frame;
  const token = text.tokens[k];
  if (!token) return null;
  // «الوزير علق قائلا: …»
  const behind = site.skip === 0 && !isSentenceStart(text, site.i);
  if (behind && reading.verbEntry.flags.includes('c') && (token.word.is & IS.saying) !== 0 && frame.at <= k + 2)
    return frame;
  // «تقول وهي تشير إلى جذوع يابسة: "…"»
  if (isOneOf('وهو وهي وهم', token.form) && isOneOf('colon quotation', frame.how)) return frame;
  // «وكشفت النقاب عن أن»
  if (isOneOf('النقاب الستار', token.form) && frame.at <= k + 2) return frame;
  // «وجدد التأكيد على أن»
  if (STRESS.test(token.word.base.replace(/(ه|ها)$/, '')) && frame.how === 'clause' && frame.at <= k + 2) return frame;
  const adjunct =
    isComma(token.form) ||
    isDash(token.form) ||
    (token.word.is & IS.time) !== 0 ||
    opensTime(text, k) ||
    isDayBefore(text, k) ||
    isOneOf(
      'في خلال عبر عند لدي امام عقب بعد قبل قبيل منذ مع ردا تعليقا بشان عن من علي اثناء حول فيه فيها الي',
      token.form,
    ) ||
    token.word.attached !== null ||
    (token.form === 'نقلا' && formAt(text, k + 1) === 'عن') ||
    withholdsName(text, k);
  return adjunct ? frame : null;
}
