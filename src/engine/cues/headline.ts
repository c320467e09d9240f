import type { Draft } from '../draft';
import { familyNamesOf } from '../family-names';
import { formAt, isDash } from '../frames';
import type { Phrase } from '../phrase/reader';
import { phraseAt } from '../phrases';
import { isQuote, sentenceEnd, type Text, type Token } from '../tokens';
import { isOneOf, listOf } from '../word-list';
import { IS } from '../words';
import { skipAddressee } from './clause';
import { draftAt } from './site';

const NO_HEADLINE = listOf(
  'سؤال السؤال جواب الجواب حراسه التشكيل تشكيله المؤلف الناشر الموضوع المفتي الشاعر بطوله تاليف اخراج سيناريو كتب كتبت المصدر تصوير اعداد تحديث الطقس المقادير الساعه ملاحظه شاهد اقرا فيديو صور عاجل بالصور بالفيديو خاص متابعه مقال راي تحرير ترجمه تحذير خطا تنبيه ملف',
);

/** «الأناضول: …», «مصادر: …», «مسؤول أميركي لـ"العربية": …» at a line's start, or behind «..» in a title. Gives the token to go on from, else null. */
export function headline(text: Text, i: number, drafts: Draft[]): number | null {
  const { tokens, roles } = text;
  const token = tokens[i] as Token;
  const role = roles[token.block];
  const titled = role === 'title' || role === 'heading' || role === 'lede' || token.block <= 1;
  const first = tokens[i - 1]?.block !== token.block;
  // «حصري-مصادر: …»
  const labelled =
    /^[-–—|:]$/.test(formAt(text, i - 1)) &&
    tokens[i - 3]?.block !== token.block &&
    isOneOf('حصري خاص مقابله تحليل عاجل', formAt(text, i - 2));
  const second = !first && titled && (labelled || /^[.؛…]$/.test(formAt(text, i - 1)));
  // «وورد في التعليق: …»: a clause
  const verb = (token.word.conjoined?.readings.length ?? 0) > 0 && (token.word.is & IS.given) === 0;
  if ((!first && !second) || NO_HEADLINE.test(token.form) || verb) return null;
  const skip = second && token.word.conjoined && token.word.headType === 'other' ? 1 : 0;
  const colon = colonAfter(text, i);
  if (colon === null) return null;
  const source = phraseAt(text, i, { limit: colon, skip });
  // «الشرطة: مقتل ثلاثة»
  const known = titled && first && source?.type === 'institution' && HEADLINED.test(source.headWord.base);
  if (!source || (source.anaphor && source.kind !== 'person' && !known)) return null;
  // «وزيرة الصحة تساءلت: …»
  const verbal = source.end === colon ? tokens[colon - 1]?.word : undefined;
  if (
    source.words.length > 1 &&
    verbal?.readings.some((r) => r.shape === 'perfect' && /[qn]/.test(r.verbEntry.frameCodes))
  )
    return null;
  // «وجاء في البيان: …»
  if (first && token.word.conjoined && source.type === 'other' && !source.entry && (token.word.is & IS.given) === 0)
    return null;
  const skipped = skipAddressee(text, source.end);
  if (skipped.end !== colon && !/^(ل|في|عن|عبر|امام|بعد|خلال|نقلا)/.test(formAt(text, source.end))) return null;
  const recurs = () =>
    (tokens.length < 40 && source.words.length === 1) ||
    tokens.some((_, k) => k > colon && source.words.every((w, d) => tokens[k + d]?.form === w.form));
  if (isField(text, colon)) return null;
  // «التربية»: …, a body by its short name
  const body =
    titled &&
    first &&
    isQuote(token) &&
    token.partner + 1 === colon &&
    source.type === 'other' &&
    source.headWord.definite;
  // «واشنطن: لن ننسحب»
  const ownVoice = /^(لن|لا|لم|نحن|لدينا|علينا|سن.{2,})$/.test(formAt(text, colon + 1));
  // «الحدادي: …»: by a family's name that stands in the text with a first name
  const surname =
    titled &&
    source.type === 'other' &&
    source.words.length === 1 &&
    familyNamesOf(text).behind.has(source.headWord.form);
  if (!body && !surname && !speaksInHeadline(source, titled, second, ownVoice, recurs)) return null;
  const said = { stance: 'neutral', gender: null, number: 's', frame: { at: colon + 1, how: 'colon' } } as const;
  const outer = draftAt(text, colon, 0, colon + 1, {
    ...said,
    rule: 'headline',
    source:
      (body || isWorldwide(source)) && !source.entry ? { ...source, kind: 'institution', type: 'institution' } : source,
    ...(skipped.addressee ? { addressee: skipped.addressee } : {}),
  });
  drafts.push(outer);
  // «الأناضول نقلا عن مصادر: …»
  const cue = source.end;
  const after = formAt(text, cue) === 'نقلا' ? cue + 1 : cue;
  const cites = (source.kind === 'agency' || source.kind === 'outlet') && formAt(text, after) === 'عن';
  const inner = cites ? phraseAt(text, after + 1, { limit: colon }) : null;
  if (inner && inner.type !== 'other')
    drafts.push(draftAt(text, cue, 0, after + 1, { ...said, rule: 'relay-inner', source: inner, relay: outer }));
  return colon + 1;
}

/** «المؤلف: الدكتور سامي عون», «الوزير: وزير الإعلام»: who bears a title, up to the end of the line, is no speech. */
function isField(text: Text, colon: number): boolean {
  const bearer = phraseAt(text, colon + 1);
  if (bearer?.kind !== 'person') return false;
  // «دراسة: القهوة "مفيدة للقلب"» names nobody
  if (bearer.type === 'other' && !bearer.words.some((w) => (w.is & IS.given) !== 0)) return false;
  const after = text.tokens[bearer.end];
  return (
    after === undefined ||
    bearer.end >= sentenceEnd(text, colon) ||
    after.block !== text.tokens[colon]?.block ||
    after.form === '.' ||
    isDash(after.form)
  );
}

/** The colon that ends a headline's source, with words behind it. */
function colonAfter(text: Text, i: number): number | null {
  const { tokens } = text;
  const end = sentenceEnd(text, i);
  const limit = Math.min(tokens.length, i + 16);
  for (let k = i + 1; k < limit; k++) {
    const at = tokens[k] as Token;
    if (at.block !== tokens[i]?.block || at.form === '.' || at.form === '؟') return null;
    if (at.form !== ':') continue;
    // «https://»
    if (formAt(text, k + 1) === '/') return null;
    const next = tokens[k + 1];
    const clock = next?.type === 'number' && tokens[k - 1]?.type === 'number';
    return next &&
      next.block === at.block &&
      !clock &&
      (next.type !== 'number' || text.roles[at.block] === 'title' || at.block === 0) &&
      end - k >= 3
      ? k
      : null;
  }
  return null;
}

/** Documents and bodies that are quoted in headlines; others head a section («دليل الزائر:», «نادي القراءة:»). */
const HEADLINED = listOf(
  'صليب هلال ارصاد امن وثيقه وثائق تحقيق مسح تقرير دراسه استطلاع بيان وزاره جيش حكومه شرطه هيئه امم منظمه حركه حزب رئاسه برلمان مجلس اتحاد بنك خارجيه داخليه دفاع قوات محكمه نيابه مفوضيه لجنه سلطات معارضه تحالف ائتلاف قياده مقاومه جماعه تنظيم شركه جامعه نقابه مرصد سفاره كرملين بيت ولايات اداره',
);
/** Bodies by a name of their own, which the words class with the places. */
const NAMED_BODIES = listOf(
  'كرملين بنتاغون حماس طالبان داعش ناتو هيومن يونيسف يونسكو انتربول اوبك فيفا يويفا اونروا اوكسفام',
);
const WORLDWIDE = listOf('العالميه الدوليه الامميه الاوروبيه');

/** «الصحة العالمية», «العفو الدولية»: bodies without their noun. */
const isWorldwide = ({ type, words, headWord: head }: Phrase): boolean =>
  type === 'other' && head.definite && words.length === 2 && WORLDWIDE.test(words[1]?.form ?? '');

function speaksInHeadline(
  source: Phrase,
  titled: boolean,
  second: boolean,
  ownVoice: boolean,
  recurs: () => boolean,
): boolean {
  if (source.kind === 'agency' || source.kind === 'outlet') return source.entry !== undefined || source.proper;
  const { base, definite } = source.headWord;
  // «وكالة: …», «صحيفة بريطانية: …»
  if (source.type === 'agency' || source.type === 'media') return titled && !definite;
  switch (source.type) {
    case 'unnamed':
      // «المرضى والمسافرون: …»: of whom it treats
      return !definite || (source.words.length > 1 && source.parts.length === 0) || source.names > 0;
    case 'unnamedMedia':
    case 'spokesman':
    case 'title':
      return true;
    case 'office':
      return !isOneOf('عائله اسره', base);
    case 'document':
    case 'institution':
      return (
        source.entry !== undefined ||
        (HEADLINED.test(base) && (titled || (source.words.length > 1 && source.type === 'institution')))
      );
    case 'place':
      return second || (titled && (ownVoice || NAMED_BODIES.test(base)));
    default:
      // «ترامب: …», «الصحة العالمية: …»
      if (definite) return titled && isWorldwide(source);
      if (!titled || source.kind !== 'person' || source.words.length > 3) return false;
      // «اختفاء سامي عون: مزيد من الغموض»: of what it treats
      if ((source.headWord.is & IS.event) !== 0) return false;
      // «صيادية السمك: طبق السواحل»: a thing
      if (source.words.some((w) => w.definite) && !source.words.some((w) => (w.is & IS.given) !== 0)) return false;
      return recurs() || (source.words.length > 1 && source.words.some((w) => (w.is & IS.given) !== 0));
  }
}
