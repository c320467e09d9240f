import type { Draft, Frame } from '../draft';
import { familyNamesOf } from '../family-names';
import { clauseAt, findFrame, formAt, isComma, isDash } from '../frames';
import { catalogueName } from '../lookup';
import type { Phrase } from '../phrase/reader';
import { phraseAt } from '../phrases';
import { isQuote, sentenceEnd, type Text, type Token, writtenLast } from '../tokens';
import { damma } from '../vowel-signs';
import { conjoinedListOf, isOneOf, listOf } from '../word-list';
import { IS, isVerbalNoun, wordOf } from '../words';
import { isSentenceStart, pronounBefore, skipAddressee, subjectBefore } from './clause';
import { draftAt } from './site';

/** Cues without a speaking verb: hearsay, headlines, credits. */

const PASSIVE = listOf(
  'المعتقد قيل يقال افيد يعتقد يظن يزعم يرجح يشاع اشيع يتردد تردد حكي تداوله يشتبه اشتبه ذكر اعلن علم زعم يحكي يروي',
);
/** Active and passive are written alike: passive only with a damma, or where no subject can be meant. */
const NEEDS_MARK = listOf('ذكر اعلن علم زعم يحكي يروي حكي');
const SPREADS = listOf('تواترت تتواتر تضاربت ترددت تواردت تتردد تتوارد سرت راجت انتشرت وردت تداولت شاعت سادت تردد');
const RUMOUR = listOf(
  'شائعه اشاعه انباء معلومات اخبار شائعات اشاعات تقارير اقاويل روايات تكهنات انباءا الانباء الشائعات الاشاعات احاديث مزاعم',
);

/** قيل إن، يُعتقد أن، تردد أن، ترددت أنباء عن، وسط أنباء عن: no source at all. */
export function hearsay(text: Text, i: number, skip: number): Draft | null {
  const token = text.tokens[i] as Token;
  const form = token.form.slice(skip);
  const before = formAt(text, i - 1);
  if (isOneOf('لم لن لا ان هل اذا ولا ولم ولن دون بدون بلا', before)) return null;
  // «ومنهم من يزعم أن»
  if (before === 'من') return null;
  // «وهو ما يعتقد أنه هجوم»: what is believed
  const about =
    isOneOf('تردد يتردد اشيع يشاع قيل يقال حكي يحكي', form) && isOneOf('عن حول بشان عبر', formAt(text, i + 1));
  if (WHAT.test(before) && !about && !isOneOf('يعتقد يقال قيل يزعم يظن يرجح', form)) return null;
  // «لم ترد أنباء عن إصابات»
  if (RUMOUR.test(form) && isOneOf('لم لن لا ولم ولن ولا', formAt(text, i - 2))) return null;
  if (before === 'قد' && !isOneOf('قيل افيد تردد اشيع', form)) return null;
  const goesAround =
    isOneOf('كما حسبما', before) &&
    isOneOf('تردد يتردد قيل يقال اشيع يشاع', form) &&
    isOneOf('علي في عبر ، , .', formAt(text, i + 1));
  if (goesAround && text.tokens[i - 2]?.type === 'word')
    return draftAt(text, i, skip, i + 1, {
      rule: 'verb-passive',
      stance: 'distancing',
      gender: null,
      number: 's',
      source: 'nobody',
      frame: { at: i - 1, how: 'before' },
    });
  if (before === 'كما' && !(isOneOf('افيد تردد قيل', form) && isSentenceStart(text, i - 1) && clauseAt(text, i + 1)))
    return null;
  const frame = rumour(text, i, form) ?? passive(text, i, skip, form);
  if (!frame) return null;
  return draftAt(text, i, skip, frame.end, {
    rule: 'verb-passive',
    stance: 'distancing',
    gender: null,
    number: 's',
    source: 'nobody',
    frame: frame.frame,
  });
}

const WHAT = conjoinedListOf('ما لما مما عما بما');

const PREVAILS = conjoinedListOf('هناك هنالك ثمه يسود ساد');

interface Found {
  readonly frame: Frame;
  readonly end: number;
}

const AMID = conjoinedListOf('وسط بعد رغم اثر عقب مع هناك ثمه ظل');

function rumour(text: Text, i: number, form: string): Found | null {
  const next = formAt(text, i + 1);
  if (form === 'تضاربت') return conflicting(text, i, next);
  if (SPREADS.test(form) && RUMOUR.test(next)) {
    const frame = findFrame(text, i + 2, 'na');
    if (!frame || frame.at > i + 12) return null;
    return { frame, end: frame.at === i + 3 && formAt(text, i + 2) === 'عن' ? i + 3 : i + 2 };
  }
  // «الأنباء التي ترددت عن استقالته»
  const relative = ((text.tokens[i - 1]?.word.is ?? 0) & IS.relative) !== 0;
  if (relative && SPREADS.test(form) && RUMOUR.test(formAt(text, i - 2)) && isOneOf('عن حول بشان', next))
    return { frame: { at: i + 2, how: 'preposition' }, end: i + 1 };
  // «وسط تقارير عن استقالته»
  const amid = form === 'تقارير' && AMID.test(formAt(text, i - 1));
  if (amid && next === 'عن') return { frame: { at: i + 2, how: 'preposition' }, end: i + 2 };
  // «في ظل تقارير تتحدث عن اعتقالات»
  if (amid && isOneOf('تتحدث تحدثت', next) && formAt(text, i + 2) === 'عن')
    return { frame: { at: i + 3, how: 'preposition' }, end: i + 3 };
  // «هناك اعتقاد بأن», «ساد الاعتقاد أن»
  const believed = isOneOf('اعتقاد الاعتقاد', form) && PREVAILS.test(formAt(text, i - 1));
  if (believed && clauseAt(text, i + 1)) return { frame: { at: i + 1, how: 'clause' }, end: i + 1 };
  if (isOneOf('انباء شائعات اشاعات', form)) {
    // «وسط أنباء متضاربة عن»
    const described = AMID.test(formAt(text, i - 1)) && formAt(text, i + 2) === 'عن' && /ه$/.test(next);
    if (described) return { frame: { at: i + 3, how: 'preposition' }, end: i + 1 };
    // «تحدثت أنباء عن»: the verb is the cue
    if (next === 'عن' && !text.tokens[i - 1]?.word.cue) return { frame: { at: i + 2, how: 'preposition' }, end: i + 2 };
    if (isOneOf('مفادها تفيد تقول تتحدث', next)) {
      const frame = findFrame(text, i + 2, 'nab');
      return frame ? { frame, end: i + 2 } : null;
    }
  }
  return null;
}

/** «تضاربت الأنباء، أمس، حول عدد القتلى». */
function conflicting(text: Text, i: number, what: string): Found | null {
  if (!/^ال(انباء|معلومات|روايات|تقارير|اخبار|تصريحات)$/.test(what)) return null;
  const end = sentenceEnd(text, i);
  // «تضاربت الروايات حول سببه؛ فبينما رجحت الشرطة …»: the sides are named
  for (let k = i + 2; k < end; k++) if (/^[:؛]$/.test(formAt(text, k))) return null;
  for (let k = i + 2; k < i + 10 && k < end; k++)
    if (isOneOf('حول بشان عن في', formAt(text, k))) return { frame: { at: k + 1, how: 'preposition' }, end: i + 2 };
  return null;
}

/** What may stand between «يُعتقد» and its clause. */
const ALSO = listOf('ايضا كذلك حاليا الان عموما');

function passive(text: Text, i: number, skip: number, form: string): Found | null {
  if (!PASSIVE.test(form)) return null;
  // «وعلم أن» at a sentence's start: nobody is said to have learnt it
  const learnt = form === 'علم' && skip > 0 && isSentenceStart(text, i) && clauseAt(text, i + 1);
  const next = formAt(text, i + 1);
  const end = i + 1;
  // «ما تم تداوله عن»
  if (form === 'تداوله')
    return isOneOf('تم يتم جري', formAt(text, i - 1)) &&
      WHAT.test(formAt(text, i - 2)) &&
      isOneOf('عن حول بشان عبر', next)
      ? { frame: { at: i + 2, how: 'preposition' }, end: next === 'عن' ? i + 2 : end }
      : null;
  const what = WHAT.test(formAt(text, i - 1)) && isOneOf('عن حول بشان عبر', next);
  if (NEEDS_MARK.test(form) && !learnt && !what && !damma(text, i, skip)) return null;
  // «ما يتردد عن هجوم»
  if (what) return { frame: { at: i + 2, how: 'preposition' }, end: next === 'عن' ? i + 2 : end };
  // «من المعتقد أن»
  if (form === 'المعتقد')
    return /^[وف]?من$/.test(formAt(text, i - 1)) && clauseAt(text, end)
      ? { frame: { at: end, how: 'clause' }, end }
      : null;
  // «أفيد عن مقتل», «أفيد بمقتل», «يشتبه في أن»
  if (form === 'افيد' && next === 'عن') return { frame: { at: i + 2, how: 'preposition' }, end: i + 2 };
  // «يشتبه في ضلوعه»
  if (isOneOf('يشتبه اشتبه', form) && next === 'في' && isOwned(text, text.tokens[i + 2]))
    return { frame: { at: i + 2, how: 'noun' }, end: i + 2 };
  if (isOneOf('قيل يقال', form) && /^ل(ي|ه|ها|هم|نا)$/.test(next) && clauseAt(text, i + 2))
    return { frame: { at: i + 2, how: 'clause' }, end };
  if (form === 'افيد' && !clauseAt(text, i + 1) && text.tokens[i + 1]?.word.attached?.letter === 'ب')
    return { frame: { at: i + 1, how: 'noun' }, end };
  if (isOneOf('يشتبه اشتبه', form) && next === 'في' && clauseAt(text, i + 2))
    return { frame: { at: i + 2, how: 'clause' }, end: i + 2 };
  const clause = ALSO.test(next) ? i + 2 : i + 1;
  if (clauseAt(text, clause))
    return impersonal(text, i, skip, form) ? { frame: { at: clause, how: 'clause' }, end } : null;
  // «وقيل، والعهدة على الراوي، إن»
  if (isOneOf('قيل يقال', form) && isComma(next))
    for (let k = i + 3; k < i + 10; k++)
      if (isComma(formAt(text, k))) return clauseAt(text, k + 1) ? { frame: { at: k + 1, how: 'clause' }, end } : null;
  // «عسكريين يرجح مقتلهم», «موقعا يشتبه باستخدامه مخزنا»: what is believed of the indefinite noun before
  if (
    isOneOf('يرجح يشتبه يعتقد', form) &&
    skip === 0 &&
    isUnknownThing(text.tokens[i - 1]) &&
    saysOf(text, text.tokens[i + 1])
  )
    return { frame: { at: i + 1, how: 'noun' }, end };
  if (form === 'قيل' && next === ':') return { frame: { at: i + 2, how: 'colon' }, end };
  if (form === 'قيل' && isOneOf('هو هي هم', next)) return { frame: { at: i + 1, how: 'clause' }, end };
  if (
    isOneOf('علي بشكل عن حول بشان', next) ||
    (form === 'تردد' && (next === 'في' || (text.tokens[i + 1]?.word.is ?? 0) & IS.time))
  ) {
    const frame = findFrame(text, i + 1, form === 'اعلن' ? 'na' : 'n');
    return frame && frame.at <= i + 8 ? { frame, end: frame.at === i + 2 && next === 'عن' ? i + 2 : end } : null;
  }
  return null;
}

/** «مسلحين يعتقد أنهم», «رجل يعتقد أنه»: the clause takes up the indefinite noun before, which believes nothing. */
function isBelievedOf(text: Text, i: number): boolean {
  const before = text.tokens[i - 1];
  return (
    isUnknownThing(before) &&
    !before?.word.attached &&
    /^با?ن(ه|ها|هم|هما)$|^ان(ه|ها|هم|هما)$/.test(formAt(text, i + 1)) &&
    /^ي/.test(formAt(text, i))
  );
}

/** A noun with a pronoun, «ضلوعه», «بينهم»; in «جريمة» the last letter is ة. */
const isOwned = (text: Text, token: Token | undefined): boolean =>
  token !== undefined && /...(ه|ها|هم)$/.test(token.form) && writtenLast(text, token) !== 'ة';

/** «مقتلهم», «باستخدامه»: an event with the pronoun of the noun before. */
function saysOf(text: Text, token: Token | undefined): boolean {
  const word = token?.word.attached?.word ?? token?.word;
  if (!word || !isOwned(text, token)) return false;
  const bare = wordOf(word.form.replace(/(ه|ها|هم)$/, ''));
  return (bare.is & IS.event) !== 0 || isVerbalNoun(word);
}

const isUnknownThing = (token: Token | undefined): boolean =>
  token?.type === 'word' &&
  !token.word.definite &&
  (token.word.is & (IS.given | IS.relative | IS.auxiliary | IS.preposition | IS.time)) === 0 &&
  token.word.head !== 'place';

/** «يعتقد أن» has a speaker where one stands before it or was just speaking. */
function impersonal(text: Text, i: number, skip: number, form: string): boolean {
  if (damma(text, i, skip)) return true;
  // «إذ إنه كان يعتقد أن»: the pronoun believes
  if (formAt(text, i - 1) === 'كان' && /(^|ل|ف|ب|ك)ان(ه|ها|هم)$|^لكنه$/.test(formAt(text, i - 2))) return false;
  // «فهو يعتقد أن»
  if (pronounBefore(text, i)) return false;
  if (!isOneOf('يعتقد يظن يرجح يزعم تردد', form) || isSentenceStart(text, i) || skip > 0) return true;
  if (isBelievedOf(text, i)) return true;
  const reading = text.tokens[i]?.word.readings[0];
  const subject = reading ? subjectBefore(text, i, reading) : null;
  // «متشددين يعتقد أنهم»: a plural before its verb has it in the plural
  return (
    !subject || (reading?.number === 's' && subject.words[0] === subject.head && /..(ون|ين)$/.test(subject.head.form))
  );
}

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
    isDash(formAt(text, i - 1)) &&
    tokens[i - 3]?.block !== token.block &&
    isOneOf('حصري خاص مقابله تحليل عاجل', formAt(text, i - 2));
  const second = !first && titled && (labelled || /^[.؛…]$/.test(formAt(text, i - 1)));
  // «وورد في التعليق: …»: a clause
  const verb = (token.word.conjoined?.readings.length ?? 0) > 0 && (token.word.is & IS.given) === 0;
  if ((!first && !second) || NO_HEADLINE.test(token.form) || verb) return null;
  const skip = second && token.word.conjoined && token.word.head === 'other' ? 1 : 0;
  const colon = colonAfter(text, i);
  if (colon === null) return null;
  const source = phraseAt(text, i, { limit: colon, skip });
  // «الشرطة: مقتل ثلاثة»
  const known = titled && first && source?.type === 'institution' && HEADLINED.test(source.head.base);
  if (!source || (source.anaphor && source.kind !== 'person' && !known)) return null;
  // «وزيرة الصحة تساءلت: …»
  const verbal = source.end === colon ? tokens[colon - 1]?.word : undefined;
  if (source.words.length > 1 && verbal?.readings.some((r) => r.shape === 'perfect' && /[qn]/.test(r.verb.frames)))
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
    titled && first && isQuote(token) && token.partner + 1 === colon && source.type === 'other' && source.head.definite;
  // «واشنطن: لن ننسحب»
  const ownVoice = /^(لن|لا|لم|نحن|لدينا|علينا|سن.{2,})$/.test(formAt(text, colon + 1));
  // «الحدادي: …»: by a family's name that stands in the text with a first name
  const surname =
    titled && source.type === 'other' && source.words.length === 1 && familyNamesOf(text).behind.has(source.head.form);
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
const isWorldwide = ({ type, words, head }: Phrase): boolean =>
  type === 'other' && head.definite && words.length === 2 && WORLDWIDE.test(words[1]?.form ?? '');

function speaksInHeadline(
  source: Phrase,
  titled: boolean,
  second: boolean,
  ownVoice: boolean,
  recurs: () => boolean,
): boolean {
  if (source.kind === 'agency' || source.kind === 'outlet') return source.entry !== undefined || source.proper;
  const { base, definite } = source.head;
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
      if ((source.head.is & IS.event) !== 0) return false;
      // «صيادية السمك: طبق السواحل»: a thing
      if (source.words.some((w) => w.definite) && !source.words.some((w) => (w.is & IS.given) !== 0)) return false;
      return recurs() || (source.words.length > 1 && source.words.some((w) => (w.is & IS.given) !== 0));
  }
}

/** «غزة (رويترز) -», «دمشق /سانا/», «… - رويترز», a caption's «(أ ف ب)»: carried from, no claim. */
export function credit(text: Text, i: number, drafts: Draft[]): number | null {
  const { tokens } = text;
  const token = tokens[i] as Token;
  const found = bracketed(text, i, token) ?? dashed(text, i, token);
  if (!found) return null;
  const source = phraseAt(text, found.name, { limit: found.end });
  if (!source || !(source.kind === 'agency' || source.kind === 'outlet' || source.kind === 'unnamed')) return null;
  drafts.push(
    draftAt(text, found.name, 0, found.end, {
      rule: 'credit',
      stance: 'neutral',
      gender: null,
      number: 's',
      source,
      frame: { at: i, how: 'before' },
      credit: true,
    }),
  );
  return found.next;
}

interface Credit {
  readonly name: number;
  readonly end: number;
  readonly next: number;
}

function bracketed(text: Text, i: number, token: Token): Credit | null {
  const { tokens } = text;
  const slash = token.form === '/' && token.spaced;
  let close = token.form === '(' || token.form === '[' ? token.partner : -1;
  if (slash) for (let k = i + 2; k < i + 6; k++) if (formAt(text, k) === '/') close = k;
  if (close < 0 || close - i > 8) return null;
  const found = catalogueName(text, i + 1);
  const agencies = isOneOf('وكالات الوكالات', formAt(text, i + 1)) && close === i + 2;
  if (!agencies && (!found || found.end !== close)) return null;
  const before = tokens[i - 1];
  const after = tokens[close + 1];
  const dateline =
    i - (text.sentences[token.sentence]?.first ?? 0) <= 5 &&
    after !== undefined &&
    (isDash(after.form) || after.form === ':' || slash);
  const caption = !after || after.block !== token.block;
  const alone = !before || before.block !== token.block;
  return dateline || caption || alone ? { name: i + 1, end: close, next: close + 1 } : null;
}

/** «بيروت - رويترز», «القاهرة – وكالات», «الرياض - واس:» on a line of its own or before the text. */
function dashed(text: Text, i: number, token: Token): Credit | null {
  const { tokens } = text;
  if (!isDash(token.form)) return null;
  const before = tokens[i - 1];
  const place =
    before !== undefined &&
    before.block === token.block &&
    (before.word.head === 'place' || tokens[i - 2]?.block !== token.block);
  const start = text.sentences[token.sentence]?.first ?? 0;
  const found = catalogueName(text, i + 1);
  const agencies = isOneOf('وكالات الوكالات', formAt(text, i + 1));
  const end = found?.end ?? (agencies ? i + 2 : -1);
  if (end < 0 || !before || before.block !== token.block) return null;
  const after = tokens[end];
  const closes = !after || after.block !== token.block;
  const opens = after !== undefined && (isDash(after.form) || after.form === ':' || after.form === '.');
  if (closes || (opens && place && i - start <= 4)) return { name: i + 1, end, next: end };
  return null;
}

/** A formula of background (يُذكر أن، يشار إلى أن) is no hearsay. */
export const isBackground = (text: Text, i: number, skip: number): boolean => {
  const form = formAt(text, i).slice(skip);
  return (
    isOneOf('يذكر يشار تجدر جدير يلاحظ', form) &&
    (clauseAt(text, i + 1) || isOneOf('الي بالذكر الاشاره', formAt(text, i + 1)) || isComma(formAt(text, i + 1))) &&
    ((text.tokens[i]?.word.is ?? 0) & IS.given) === 0
  );
};
