import type { Draft, Frame } from '../draft';
import { clauseAt, findFrame, formAt, isComma } from '../frames';
import { isAt, sentenceEnd, type Text, type Token, writtenLast } from '../tokens';
import { damma } from '../vowel-signs';
import { conjoinedListOf, isOneOf, listOf } from '../word-list';
import { IS, wordOf } from '../words';
import { EXISTS, isSentenceStart, pronounBefore, subjectBefore } from './clause';
import { draftAt } from './site';

const PASSIVE = listOf(
  'المعتقد قيل يقال افيد يعتقد يظن يزعم يرجح يشاع اشيع يتردد تردد حكي تداوله يشتبه اشتبه ذكر اعلن علم زعم يحكي يروي',
);
/** Active and passive are written alike: passive only with a damma, or where no subject can be meant. */
const NEEDS_MARK = listOf('ذكر اعلن علم زعم يحكي يروي حكي');
const SPREADS = listOf('تواترت تتواتر تضاربت ترددت تواردت تتردد تتوارد سرت راجت انتشرت وردت تداولت شاعت سادت تردد');
const RUMOUR = listOf(
  'شائعه اشاعه انباء معلومات اخبار شائعات اشاعات تقارير اقاويل روايات تكهنات انباءا الانباء الشائعات الاشاعات احاديث مزاعم',
);
const BELIEF = listOf('اعتقاد الاعتقاد');

/** قيل إن، يُعتقد أن، تردد أن، ترددت أنباء عن، وسط أنباء عن: no source at all. */
export function hearsay(text: Text, i: number, skip: number): Draft | null {
  const token = text.tokens[i] as Token;
  const form = token.form.slice(skip);
  if (!PASSIVE.test(form) && !SPREADS.test(form) && !RUMOUR.test(form) && !BELIEF.test(form)) return null;
  const before = formAt(text, i - 1);
  if (isOneOf('لم لن لا ان هل اذا ولا ولم ولن دون بدون بلا', before)) return null;
  // «ومنهم من يزعم أن»
  if (before === 'من') return null;
  // «وهو ما يعتقد أنه هجوم»: what is believed
  const about = () =>
    isOneOf('تردد يتردد اشيع يشاع قيل يقال حكي يحكي', form) && isOneOf('عن حول بشان عبر', formAt(text, i + 1));
  if (WHAT.test(before) && !about() && !isOneOf('يعتقد يقال قيل يزعم يظن يرجح', form)) return null;
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
  // «كما أفيد أن», «كما يشتبه في تورطه»: also
  const also = isOneOf('افيد تردد قيل', form) && isSentenceStart(text, i - 1) && clauseAt(text, i + 1);
  if (before === 'كما' && !also && form !== 'يشتبه') return null;
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

interface Found {
  readonly frame: Frame;
  readonly end: number;
}

const AMID = conjoinedListOf('وسط بعد رغم اثر عقب مع هناك ثمه ظل');

function rumour(text: Text, i: number, form: string): Found | null {
  const next = formAt(text, i + 1);
  if (form === 'تضاربت') return conflicting(text, i, next);
  if (SPREADS.test(form) && RUMOUR.test(next)) {
    const frame = findFrame(text, i + 2, 'na') ?? concerning(text, i + 2, 'عن حول بشان');
    if (!frame || frame.at > i + 12) return null;
    return { frame, end: frame.at === i + 3 && formAt(text, i + 2) === 'عن' ? i + 3 : i + 2 };
  }
  // «الأنباء التي ترددت عن استقالته»
  const relative = isAt(text, i - 1, IS.relative);
  if (relative && SPREADS.test(form) && RUMOUR.test(formAt(text, i - 2)) && isOneOf('عن حول بشان', next))
    return { frame: { at: i + 2, how: 'preposition' }, end: i + 1 };
  // «وسط تقارير عن استقالته»
  const amid = form === 'تقارير' && AMID.test(formAt(text, i - 1));
  if (amid && next === 'عن') return { frame: { at: i + 2, how: 'preposition' }, end: i + 2 };
  // «في ظل تقارير تتحدث عن اعتقالات»
  if (amid && isOneOf('تتحدث تحدثت', next) && formAt(text, i + 2) === 'عن')
    return { frame: { at: i + 3, how: 'preposition' }, end: i + 3 };
  // «هناك اعتقاد بأن», «ساد الاعتقاد أن»
  const believed = BELIEF.test(form) && EXISTS.test(formAt(text, i - 1));
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

/** «انتشرت أنباء كثيرة خلال الأيام الماضية بشأن رغبته»: the fact behind one of these prepositions. */
function concerning(text: Text, from: number, prepositions: string): Frame | null {
  const end = Math.min(sentenceEnd(text, from), from + 8);
  for (let k = from; k < end; k++) if (isOneOf(prepositions, formAt(text, k))) return { at: k + 1, how: 'preposition' };
  return null;
}

/** «تضاربت الأنباء، أمس، حول عدد القتلى». */
function conflicting(text: Text, i: number, what: string): Found | null {
  if (!/^ال(انباء|معلومات|روايات|تقارير|اخبار|تصريحات)$/.test(what)) return null;
  const end = sentenceEnd(text, i);
  // «تضاربت الروايات حول سببه؛ فبينما رجحت الشرطة …»: the sides are named
  for (let k = i + 2; k < end; k++) if (/^[:؛]$/.test(formAt(text, k))) return null;
  const frame = concerning(text, i + 2, 'حول بشان عن في');
  return frame && { frame, end: i + 2 };
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
  return (bare.is & IS.event) !== 0;
}

const isUnknownThing = (token: Token | undefined): boolean =>
  token?.type === 'word' &&
  !token.word.definite &&
  (token.word.is & (IS.given | IS.relative | IS.auxiliary | IS.preposition | IS.time)) === 0 &&
  token.word.headType !== 'place';

/** «يعتقد أن» has a speaker where one stands before it or was just speaking. */
function impersonal(text: Text, i: number, skip: number, form: string): boolean {
  if (damma(text, i, skip)) return true;
  // «إذ إنه كان يعتقد أن»: the pronoun believes
  if (formAt(text, i - 1) === 'كان' && /(^|ل|ف|ب|ك)ان(ه|ها|هم)$|^لكنه$/.test(formAt(text, i - 2))) return false;
  // «فهو يعتقد أن»
  if (pronounBefore(text, i)) return false;
  if (!isOneOf('يعتقد يظن يرجح يزعم تردد', form) || isSentenceStart(text, i) || skip > 0) return true;
  // «المتهمين الذين يعتقد أنهم»: several, where one would believe
  if (isBelievedOf(text, i) || isOneOf('الذين اللذين اللذان اللتين اللتان', formAt(text, i - 1))) return true;
  const reading = text.tokens[i]?.word.readings[0];
  const subject = reading ? subjectBefore(text, i, reading) : null;
  // «متشددين يعتقد أنهم»: a plural before its verb has it in the plural
  return (
    !subject ||
    (reading?.number === 's' && subject.words[0] === subject.headWord && /..(ون|ين)$/.test(subject.headWord.form))
  );
}

const ASIDE = listOf('يذكر يشار تجدر جدير يلاحظ');

/** A formula of background (يُذكر أن، يشار إلى أن) is no hearsay. */
export const isBackground = (text: Text, i: number, skip: number): boolean => {
  const form = formAt(text, i).slice(skip);
  return (
    ASIDE.test(form) &&
    (clauseAt(text, i + 1) || isOneOf('الي بالذكر الاشاره', formAt(text, i + 1)) || isComma(formAt(text, i + 1))) &&
    !isAt(text, i, IS.given)
  );
};
