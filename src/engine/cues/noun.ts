import type { Draft, Frame } from '../draft';
import { clauseAt, findFrame, formAt, isComma, namesFact, quotationAt } from '../frames';
import type { Reading } from '../morphology';
import type { Phrase } from '../phrase/reader';
import { ISSUES, phraseAt } from '../phrases';
import { isAt, sentenceEnd, type Text, type Token } from '../tokens';
import { conjoinedListOf, isOneOf, listOf } from '../word-list';
import { cannotBegin, IS, isOfPress, wordOf } from '../words';
import { beforeSubject, skipAddressee } from './clause';
import { act } from './complement';
import type { Site } from './site';

const WITH_PRONOUN = listOf(
  'قول اعلان ادعاء ادعائ نفي اعتراف اقرار تاكيد تصريح تصريحات زعم مزاعم اعتقاد اشاره اصرار انكار توقعات ترجيحات',
);
/** Verbal nouns that tie an explicit source to a clause. */
const WITH_SOURCE = listOf('قال اتهم توقع اكد صرح زعم ادعي اعلن نفي راي اعترف اقر كشف حذر شدد اعتقد اشار');

/** «قوله إن», «قول الوزير إن», «تأكيد الوزارة أن», «مزاعم إسرائيل بأن». */
export function nounCue(site: Site, reading: Reading): Draft | null {
  const { text, i, word, drafts } = site;
  const { verbEntry: verb } = reading;
  const last = drafts.at(-1);
  if (verb.flags.includes('r') || (last && last.cueEnd > i)) return null;
  const common = {
    rule: 'noun' as const,
    stance: verb.stance,
    ...act(reading),
  };
  if (word.pronoun !== '') {
    // «قولنا: صديقك أحسن», «قولك»: a model sentence
    if (/(نا|ك|كم)$/.test(word.pronoun)) return null;
    if (!WITH_PRONOUN.test(word.form.slice(0, word.form.length - word.pronoun.length))) return null;
    // «فور إعلانها عن نقل المصنع»
    const about = verb.lemma === 'اعلن' && formAt(text, i + 1) === 'عن';
    const frame: Frame | null = about ? { at: i + 2, how: 'preposition' } : findFrame(text, i + 1, 'nq');
    if (!frame || frame.at > i + 7) return null;
    return site.make(i + 1, {
      ...common,
      gender: word.pronoun === 'ها' ? 'f' : 'm',
      number: word.pronoun === 'هم' ? 'p' : 's',
      source: 'implicit',
      frame,
    });
  }
  if (!WITH_SOURCE.test(verb.lemma)) return null;
  // «اتهامات وجهها ناشطون للسلطات بالتقصير»
  if (word.base === 'اتهامات' && LEVELLED.test(formAt(text, i + 1))) {
    const whose = phraseAt(text, i + 2, { speech: true, transitive: true });
    const charged = whose && whose.type !== 'other' ? chargeOf(text, whose.end, true) : null;
    return whose && charged
      ? site.make(i + 1, { ...common, gender: null, number: 's', source: whose, frame: charged })
      : null;
  }
  // «في تصريحات نشرتها الصحيفة إن»: whose they are stands elsewhere
  if (ISSUES.test(formAt(text, i + 1))) return null;
  const whole = phraseAt(text, i + 1);
  const source = whole && verb.lemma === 'اتهم' ? beforeTo(text, whole) : whole;
  if (!source || (source.type === 'other' && !source.entry && !source.proper)) return null;
  // «في تصريح صحافي إنه»: the adjective of the statement, nobody who made it
  const { headWord: head } = source;
  const bare = source.words.length === 1 ? (head.is & IS.nisba) !== 0 : isOfPress(head);
  if (bare && !head.definite && source.names === 0) return null;
  // «لدى إعلان التقرير أن»: what is made known
  if (source.kind === 'document' && isOneOf('اعلن كشف', verb.lemma)) return null;
  const charge = verb.lemma === 'اتهم' ? chargeOf(text, source.end, word.base === 'اتهامات') : null;
  const frame =
    charge ?? factOf(site, reading, source) ?? nounFrame(text, source.end, sentenceEnd(text, i), verb.lemma);
  // «يصف تصريحات نظيره بأنها "فاضحة"»: what they are
  if (frame?.how === 'clause' && formAt(text, frame.at) === 'بانها' && /ات$/.test(word.base)) return null;
  // «إن تصريحات الملك "رسالة تحذير"»: what they are
  if (frame?.how === 'quotation' && isAt(text, i - 1, IS.complementizer)) return null;
  return frame ? site.make(i + 1, { ...common, gender: null, number: 's', source, frame }) : null;
}

const LEVELLED = listOf('وجهها وجهتها اطلقها اطلقتها ساقها ساقتها');

/** «اتهام المدير للشركات بأنها»: whom he accuses begins behind him. */
function beforeTo(text: Text, whole: Phrase): Phrase | null {
  for (let k = whole.first + 1; k < whole.end; k++)
    if (text.tokens[k]?.word.attached?.letter === 'ل') return phraseAt(text, whole.first, { limit: k });
  return whole;
}

/**
 * «اتهامات ناشطين باستخدام الغاز», «اتهام واشنطن لبلاده بزعزعة الأمن»: of what. In the singular whom is accused must be
 * said: «اتهام الحكومة بالفساد» accuses the government.
 */
function chargeOf(text: Text, end: number, plural: boolean): Frame | null {
  const accused = text.tokens[end]?.word.attached?.letter === 'ل' || /^ل(ه|ها|هم|هما)$/.test(formAt(text, end));
  if (!accused && !plural) return null;
  for (let k = accused ? end + 1 : end; k < (accused ? end + 6 : end + 1); k++) {
    const of = text.tokens[k]?.word.attached;
    if (clauseAt(text, k) || isComma(formAt(text, k))) return null;
    if (of?.letter === 'ب') return { at: k, how: 'noun' };
  }
  return null;
}

/** «بعد إعلان السفارة في بوينوس آيرس إلغاء المباراة»: behind where it is. */
function pastPlace(text: Text, k: number): number {
  if (formAt(text, k) !== 'في') return k;
  for (let q = k + 2; q < k + 5; q++) if (namesFact(text, q)) return q;
  return k;
}

const OCCASION = conjoinedListOf('رغم بعد بعيد عقب مع غداه وسط قبل قبيل منذ فور اثر');

/** «بعد نفي الوزارة تورطها», «عقب كشف مسؤول عن شروط», «مقابل توقعات محللين لهبوط»: a fact behind the source, no clause. */
function factOf({ text, i, skip }: Site, { verbEntry: verb }: Reading, source: Phrase): Frame | null {
  if (source.type === 'other') return null;
  // «بعد ساعات من إعلان الجيش مقتل ثلاثة»
  const later = isOneOf('من علي', formAt(text, i - 1)) && isAt(text, i - 2, IS.time);
  const occasion = skip === 0 && (later || OCCASION.test(formAt(text, i - 1)));
  const fact = isOneOf('نفي اكد اعلن', verb.lemma) ? pastPlace(text, source.end) : -1;
  if (occasion && namesFact(text, fact)) return { at: fact, how: 'noun' };
  if (occasion && isOneOf('كشف اعلن', verb.lemma) && formAt(text, source.end) === 'عن')
    return { at: source.end + 1, how: 'preposition' };
  const attached = text.tokens[source.end]?.word.attached;
  // «رغم إقرار الوزير بالتأخر»
  if (occasion && attached?.letter === 'ب' && isOneOf('اقر اعترف', verb.lemma)) return { at: source.end, how: 'noun' };
  return null;
}

function nounFrame(text: Text, from: number, end: number, lemma: string): Frame | null {
  const accuses = lemma === 'اتهم';
  for (let k = from; k < Math.min(end, from + 9); k++) {
    const form = formAt(text, k);
    if (clauseAt(text, k) || (quotationAt(text, k) && !accuses))
      return { at: k, how: clauseAt(text, k) ? 'clause' : 'quotation' };
    if (accuses && !isComma(form)) continue;
    if (form === 'حول' && lemma === 'قال') return { at: k, how: 'preposition' };
    const { is } = text.tokens[k]?.word ?? { is: 0 };
    if (!isComma(form) && (is & (IS.time | IS.channel)) === 0 && !isOneOf('في سابق علي الي عن من', form)) return null;
  }
  return null;
}

/** «اكتفى بالقول إن», «… بالإشارة إلى أن»: goes on with the speaker of the sentence. */
export function bySaying(site: Site): Draft | null {
  const { text, i } = site;
  const points = /^[وف]?ب(ال)?(اشاره|تاكيد)$/.test(formAt(text, i));
  if (site.word.form !== 'القول' && !points) return null;
  // «بالقول لـ"السبيل" إن»
  const from = points ? i + 1 : skipAddressee(text, i + 1).end;
  const frame = findFrame(text, from, points ? 'nil' : 'nq');
  // «مكتفيا بالتأكيد على "سلامة العقود"»
  const only = points && /^(مكتفيا|مكتفيه|اكتفي|اكتفت)$/.test(formAt(text, i - 1));
  if (points && frame?.how !== 'clause' && !only) return null;
  // «وتابع الوزير بالقول إن»: one cue; in «رفضت النيابة التعليق، مكتفية بالقول إن» the act has no clause
  const last = site.drafts.at(-1);
  if (!frame || frame.at > from + 1 || (last?.frame.at === frame.at && !last.act)) return null;
  const right = subjectRightBefore(text, i);
  // «أشار إلى انخفاض أعداد اللاجئين بالقول»: of what he spoke
  const before = text.tokens[(right?.first ?? i) - 2];
  const governed = before?.type === 'word' && !cannotBegin(before.word);
  const subject = commenter(text, i) ?? (governed ? null : right);
  return site.make(i + 1, {
    rule: subject ? 'subject-verb' : 'participle',
    stance: 'neutral',
    gender: null,
    number: 's',
    source: subject ?? 'implicit',
    frame,
  });
}

/** «علق المستشار على القرار بالقول إن»: whoever comments or answers in this sentence. */
function commenter(text: Text, i: number): Phrase | null {
  const start = text.sentences[text.tokens[i]?.sentence ?? -1]?.first ?? 0;
  for (let k = i - 1; k >= Math.max(start, i - 40); k--) {
    const { form } = text.tokens[k] as Token;
    if (!/^[وف]?(علق|رد|عقب|اجاب|اكتف|برر|بدا)(ت|ي|تا|وا)?$/.test(form)) continue;
    const phrase = phraseAt(text, beforeSubject(text, k + 1), { speech: true });
    return phrase && phrase.type !== 'other' && phrase.end < i ? phrase : null;
  }
  return null;
}

/** Verbal nouns of stressing and declaring with their article. */
const STRESSING = /^(ال|لل)(تاكيد|تشديد|تنويه|تنبيه|تحذير|تذكير|اعلان|اعتراف|اقرار|اشاره)$/;

/** Verbs after which a verbal noun of saying was said indeed, and not only meant, asked for or due. */
const LEADS_TO_WORDS = /^[وف]?[يت]?(انته|نته|خلص|ذهب|حرص|عاد|عود|سارع|بادر|عمد|لجا|اضطر|مض)(ي|ت|ا|وا|ون)?$/;

/**
 * «انتهى المدير إلى التأكيد على أن», «حرص المدرب على التشديد على أن»: only with whose act it is right before; without
 * («تجدر الإشارة إلى أن», «لا بد من التأكيد على أن») nobody says it.
 */
export function byStressing(site: Site): Draft | null {
  const { text, i } = site;
  const [, article, noun = ''] = STRESSING.exec(site.word.form) ?? [];
  const reading = wordOf(noun).readings.find(({ shape }) => shape === 'noun');
  const governor = article === 'لل' ? i : isOneOf('الي علي', formAt(text, i - 1)) ? i - 1 : null;
  const subject = reading && governor !== null ? subjectRightBefore(text, governor) : null;
  if (!reading || !subject || subject.kind === 'document') return null;
  if (!LEADS_TO_WORDS.test(formAt(text, subject.first - 1))) return null;
  const clause = [i + 1, i + 2].find((k) => clauseAt(text, k));
  if (clause === undefined || (clause === i + 2 && !isOneOf('علي الي عن من ب', formAt(text, i + 1)))) return null;
  const frame: Frame = { at: clause, how: 'clause' };
  const { stance } = reading.verbEntry;
  return site.make(i + 1, { rule: 'subject-verb', stance, gender: null, number: 's', source: subject, frame });
}

/** The subject of «اكتفى المتحدث بالقول»: a lexical noun phrase that ends right before. */
function subjectRightBefore(text: Text, i: number): Phrase | null {
  let longest: Phrase | null = null;
  for (let k = i - 1; k >= Math.max(0, i - 9); k--) {
    const phrase = phraseAt(text, k, { limit: i, nested: true });
    const verb = text.tokens[k - 1]?.word;
    const governed = ((verb?.is ?? 0) & IS.preposition) !== 0;
    if (phrase && phrase.end === i && phrase.type !== 'other' && !governed) longest = phrase;
  }
  return longest;
}

/** «جاء في بيان للوزارة أن», «ورد في التقرير»: the document is the source. */
export function statedIn(site: Site): Draft | null {
  const { text, i, word } = site;
  if (!isOneOf('جاء ورد وجاء وورد جاءت وردت', word.form)) return null;
  if (/^فيه(ا|م)?$/.test(formAt(text, i + 1))) return statedThere(site);
  if (!isOneOf('في ضمن', formAt(text, i + 1))) return null;
  const source = phraseAt(text, i + 2);
  const frame = source && findFrame(text, source.end, 'nq');
  // «وورد في التعليق: "…"»
  const written = source && frame && (source.headWord.is & IS.channel) !== 0 && frame.at <= source.end + 2;
  if (!source || !(isOneOf('document agency outlet', source.kind) || source.type === 'unnamedMedia' || written))
    return null;
  return frame ? site.make(i + 2, { rule: 'noun', stance: 'neutral', gender: null, number: 's', source, frame }) : null;
}

/** «أصدرت الوزارة بيانا جاء فيه: …»: the document stands before, or was spoken of. */
function statedThere({ text, i, make }: Site): Draft | null {
  const frame = findFrame(text, i + 2, 'nq');
  if (!frame || frame.at > i + 6) return null;
  const start = text.sentences[text.tokens[i]?.sentence ?? -1]?.first ?? 0;
  let source: Phrase | null = null;
  for (let k = i - 1; k >= Math.max(start, i - 14) && !source; k--) {
    const { word } = text.tokens[k] as Token;
    if (word.headType !== 'document' && word.attached?.word.headType !== 'document') continue;
    const phrase = phraseAt(text, k, { nested: true, limit: i, skip: word.headType === 'document' ? 0 : 1 });
    if (phrase?.kind === 'document') source = phrase;
  }
  return source && make(i + 2, { rule: 'noun', stance: 'neutral', gender: null, number: 's', source, frame });
}
