import { catalogueName, mediumName } from '../lookup';
import type { NameMatch } from '../names';
import { pressNameEnd } from '../press-names';
import { isQuote } from '../tokens';
import { isOneOf, listOf } from '../word-list';
import { IS, type Word } from '../words';
import { isVerb, PERSON, type Reader, take } from './reader';

/** People whom one warns or asks, seldom who do. */
export const AUDIENCE = listOf(
  'سكان مواطن مواطنون مواطنين مدنيين اهالي ناس نازحين لاجئين مسافرين مستخدمين سائقين مستهلكين مستثمرين متظاهرين زوار طلاب مزارعين صيادين',
);

/** Whom a source tells. */
export const HEARERS = /^ال(صحفيين|صحافيين|مراسلين|صحافه|اعلاميين|نواب)$/;

/** «لنظيره التركي»: to whom. */
export const isCounterpart = ({ form }: Word): boolean => /^نظ(ير|يرت|رائ|راء)(ه|ها|هم)$/.test(form);

const MANY_MEDIA = listOf('وسائل وكالات شبكات قنوات محطات اذاعات صحف مجلات مواقع مراسلي صحفيي صحافيي');

const REPORTERS = /^(مراسل|مراسله|مراسلون|مراسلين|مراسلو|مراسلي)$/;

/** «المدير التنفيذي»: an office whose holder is still to be named. */
const isHeld = (r: Reader): boolean => r.type === 'office' && r.headWord.definite && r.names === 0;

/** «المدير التنفيذي لكلاود جاك شولتس إن»: up to the complement, two words that are nothing but a name. */
function namesHolder(r: Reader, k: number): boolean {
  const isName = (q: number) => {
    const token = r.text.tokens[q];
    const { word } = token ?? {};
    return token?.type === 'word' && word?.headType === 'other' && !isVerb(word) && (word.is & ~IS.given) === 0;
  };
  return r.anchored && isHeld(r) && k + 1 < r.limit && isName(k) && isName(k + 1);
}

/** «مراسلون لوكالة الأناضول» speak as the medium. */
function reporter(r: Reader, inner: Word, { entry, end }: NameMatch): number {
  r.entry = entry;
  r.proper = true;
  r.closed = true;
  return take(r, inner, end);
}

/** «المرصد السوري لحقوق الإنسان», «اللجنة الوطنية لمكافحة الفساد»: what a body is there for belongs to its name. */
function servedBy(r: Reader, k: number, inner: Word): boolean {
  const body = r.words.some((w) =>
    w.headType === 'institution' ? w.definite : w.attached?.word.headType === 'institution',
  );
  if (!(body || (r.type === 'institution' && r.closed)) || r.names > 0) return false;
  const next = r.text.tokens[k + 1]?.word;
  const serves =
    inner.pronoun === '' && (inner.is & IS.time) === 0 && next?.definite === true && (next.is & IS.time) === 0;
  if (serves) r.closed = false;
  return serves;
}

/** Words with an attached ل or ب: part of the phrase after heads that take them, else its end. Undefined: no attachment. */
export function attachment(r: Reader, k: number, word: Word): number | null | undefined {
  const letter = word.form.charAt(0);
  if (word.form === 'ل' || word.form === 'ب') return attachedQuote(r, k, word);
  if (!word.attached || (letter !== 'ل' && letter !== 'ب') || (word.is & IS.given) !== 0 || word.headType !== 'other')
    return undefined;
  const inner = word.attached.word;
  const catalogue = mediumName(r.text, k, inner.form);
  // «للوكالة الدولية للطاقة الذرية» is no press
  const medium = catalogue ? catalogue.entry.kind !== 'institution' : isOneOf('media agency', inner.headType);
  const known = inner.definite || inner.headType !== 'other' || catalogue !== null;
  const takes =
    r.type === 'office' ||
    r.type === 'spokesman' ||
    r.type === 'document' ||
    r.type === 'institution' ||
    r.type === 'title' ||
    (r.type === 'unnamed' && (letter === 'ب' || (r.anchored && inner.pronoun === '' && !isCounterpart(inner)))) ||
    (r.type === 'other' && r.anchored && r.names > 1);
  if (letter === 'ل') {
    // «وكالة "النهار" للأنباء»
    if ((r.type === 'agency' || r.type === 'media') && /^ال(انباء|اخبار|صحافه|اعلام)$/.test(inner.form))
      return take(r, inner, k + 1);
    // «تقارير لوسائل الإعلام الإسبانية»
    const press = r.type === 'unnamedMedia' && r.words.length === 1 && MANY_MEDIA.test(inner.form);
    if (press) {
      r.closed = false;
      return take(r, inner, k + 1);
    }
    // «الصحيفة التابعة للحزب»
    if (/^(ال)?(تابع|موالي|مناهض|مؤيد)ه?$/.test(r.words.at(-1)?.form ?? '')) {
      r.closed = inner.definite;
      return take(r, inner, k + 1);
    }
    // «النقابة الوطنية للصحافة»
    if (HEARERS.test(inner.form) && !(r.type === 'institution' && inner.form === 'الصحافه')) return null;
    // «قال مسؤول في الوزارة لوسائل الإعلام»
    if ((r.speech || r.anchored) && MANY_MEDIA.test(inner.form)) return null;
    if (namesHolder(r, k + 1)) {
      r.closed = true;
      return take(r, inner, k + 1);
    }
    // «قال ناجون لعاملين في الإغاثة», «مصادر لرافدين نيوز»: whom they told
    const people =
      r.type === 'unnamed' && /ون$/.test(r.headWord.form) && inner.headType === 'unnamed' && !inner.definite;
    // «قال مسؤول لعكاظ»: a medium's name, though it is a common word too
    const paper =
      (r.speech || r.anchored) &&
      PERSON.has(r.type) &&
      !inner.definite &&
      catalogueName(r.text, k, inner.form) !== null;
    if (people || paper || pressNameEnd(r.text, k) > 0) return null;
    if (!known) return servedBy(r, k, inner) ? take(r, inner, k + 1) : undefined;
    if (medium && REPORTERS.test(r.headWord.base)) {
      if (catalogue) return reporter(r, inner, catalogue);
      // «مراسل لشبكة "سي إن إن"»
      r.closed = inner.definite;
      return r.speech ? null : take(r, inner, k + 1);
    }
    // «قال الجيش لصحيفة الغد»: whom it was told
    const bare = r.headWord.definite || r.type === 'institution';
    if (medium && (!isOneOf('document institution', r.type) || ((r.speech || r.anchored) && bare))) return null;
    if (!takes || (r.names > 0 && !r.anchored && !r.apposed)) return null;
  } else {
    if (isOneOf('اسم اسمه اسمها اسمهم لسان شؤون', inner.form)) {
      r.closed = false;
      return take(r, word, k + 1);
    }
    // «قال سامي بمقابلة هاتفية», «وتابع الوزير بالقول إن»
    if ((inner.is & IS.channel) !== 0 || inner.form === 'القول') return null;
    // «اتهم جيف بيمروس المنافسين»: behind a first name a family's
    const family = r.type === 'other' && r.names === 1 && !known && (inner.is & IS.event) === 0;
    if (r.transitive && family && isSurnameHere(r, k)) return undefined;
    // «تتهمه المعارضة بالفساد»: of what
    if (r.transitive && inner.headType !== 'institution' && inner.headType !== 'place') return null;
    // «أشخاص على دراية بالأمر»
    if (isOneOf('درايه علم صله معرفه', r.words.at(-1)?.form ?? '')) {
      r.closed = inner.definite;
      return take(r, inner, k + 1);
    }
    // «أفاد مسؤول بمقتل ثلاثة»: what he says
    if ((inner.is & IS.event) !== 0) return null;
    if (!known) return undefined;
    if (!takes && r.names === 0) return null;
    if ((inner.is & (IS.channel | IS.time)) !== 0 || inner.headType === 'document') return null;
    if (r.names > 0 && !r.anchored && !r.apposed && inner.headType === 'other') return null;
  }
  r.closed = inner.definite || inner.headType === 'place' || catalogue !== null;
  if (inner.headType === 'place' || catalogue) r.proper = true;
  return take(r, inner, catalogue?.end ?? k + 1);
}

/** Right before whom one accuses or of what one warns. */
function isSurnameHere(r: Reader, k: number): boolean {
  const next = r.text.tokens[k + 1]?.word;
  return next !== undefined && (next.definite || next.headType !== 'other' || (next.is & IS.preposition) !== 0);
}

/** «تقرير لـ"الغارديان"», «الرئيس التنفيذي لـ"كلاود" سامي عون»: a detached preposition before a quoted name. */
function attachedQuote(r: Reader, k: number, word: Word): number | null {
  const next = r.text.tokens[k + 1];
  if (
    !next ||
    !(isQuote(next) && next.opens) ||
    next.partner >= r.limit ||
    next.partner - k > 6 ||
    (r.type !== 'document' &&
      !(isHeld(r) && r.text.tokens[k + 2]?.word.headType === 'institution') &&
      !namesHolder(r, next.partner + 1))
  )
    return null;
  r.proper = true;
  r.closed = true;
  return take(r, word, next.partner + 1, next.partner - k - 1);
}
