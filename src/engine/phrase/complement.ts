import { formAt } from '../frames';
import { mediumName } from '../lookup';
import type { Token } from '../tokens';
import { isOneOf, listOf } from '../word-list';
import { cannotBegin, type HeadType, IS, isAdjective, type Word, wordOf } from '../words';
import { areTold, IN_PLACE, PERSON, type Reader, take } from './reader';

const TAKES_CATALOGUE: ReadonlySet<HeadType> = new Set([
  'agency',
  'media',
  'document',
  'unnamed',
  'office',
  'spokesman',
  'institution',
]);

const TAKES_TO = listOf('مبعوث موفد سفير مندوب ممثل مبعوثه سفيره مندوبه');

/** «بيان عن الوزارة»: who issued it; a report is about something. */
const ISSUED = listOf('بيان بلاغ تصريح');

const REPRESENTS = listOf('نائب نائبه عضو عضوه مرشح مرشحه ممثل ممثله مندوب مندوبه');

const REPRESENTS_IN = listOf('سفير سفيره مندوب مندوبه ممثل ممثله عضو عضوه');

const WORKS_AT = listOf('جامعه معهد كليه مركز مؤسسه مستشفي مجلس بنك مصرف مدرسه قسم مختبر اكاديميه عياده متحف مجموعه');

const PLACED = listOf(
  'وزير وزيره مدير مديره استاذ استاذه عضو عضوه رئيس مستشار مستشاره كبير مشرف ممثل ممثله منسق منسقه مندوب مراسل مراسله قائد نائب نائبه امين وكيل مدرب عميد خبير خبيره',
);

/** The token behind «60 بالمئة», «60 في المئة», «60٪»; null where the number is no share. */
export function shareEnd({ text }: Reader, k: number): number | null {
  const next = formAt(text, k + 1);
  if (isOneOf('بالمءه بالمئه بالمائه ٪ %', next)) return k + 2;
  return next === 'في' && isOneOf('المئه المائه', formAt(text, k + 2)) ? k + 3 : null;
}

/** «60 في المئة من المشاركين», «34٪ منهم»: a poll speaks, of whomever it asked. */
export function ofShare(r: Reader, k: number, end: number): number {
  r.share = true;
  const { tokens } = r.text;
  const { word } = tokens[k] as Token;
  const asked = tokens[end]?.form === 'من' ? tokens[end + 1] : undefined;
  if (asked?.type === 'word' && !cannotBegin(asked.word)) {
    r.quantified = word;
    return end + 1;
  }
  r.headIndex = k;
  r.headWord = word;
  r.type = 'document';
  r.closed = true;
  return take(r, word, end);
}

export function number(r: Reader, k: number): number | null {
  const token = r.text.tokens[k] as Token;
  const next = r.text.tokens[k + 1];
  if (r.headIndex < 0) {
    if (r.quantified) return null;
    const share = shareEnd(r, k);
    if (share !== null) return ofShare(r, k, share);
    if (next?.type !== 'word' || next.word.headType === 'other') return null;
    r.quantified = token.word;
    return k + 1;
  }
  return r.type === 'media' || r.type === 'document' || r.type === 'institution' || r.type === 'place'
    ? take(r, token.word, k + 1)
    : null;
}

/** «من قرية …», «من سكان …». */
const isPlaced = ({ base }: Word): boolean => IN_PLACE.test(base) || isOneOf('حي ريف اهالي سكان ابناء', base);

export function preposition(r: Reader, k: number, word: Word): number | null {
  // «مصادر خاصة»: an adjective here
  if (word.form === 'خاصه' && k === r.headIndex + 1 && isOneOf('مصادر معلومات تقارير صور وثائق', r.headWord.base)) {
    r.qualified = true;
    return take(r, { ...word, is: IS.adjective }, k + 1);
  }
  const next = r.text.tokens[k + 1];
  if (!next || k + 1 >= r.limit || (next.type === 'mark' && !next.opens && next.form !== '#')) return null;
  const previous = (r.text.tokens[k - 1] as Token).word.base;
  const go = () => {
    r.closed = false;
    return take(r, word, k + 1, 0);
  };
  const head = r.headWord.base;
  switch (word.form) {
    case 'في': {
      // «مصدر في الإطار التنسيقي» is of a body, «اقتصاديون في استطلاع» say it there
      // «رئيس الشركة في الاعتذار المنشور»: where they say it
      const said = isOneOf('office title other', r.type) && (wordOf(next.word.base).is & IS.event) !== 0;
      const channel = said || ((next.word.is & (IS.channel | IS.time)) !== 0 && next.form !== 'الاطار');
      if (channel || next.form === 'استطلاع' || next.type === 'number' || cannotBegin(next.word)) return null;
      // «كتب الرئيس في صحيفة كذا»
      if (r.words.length === 1 && r.headWord.definite && next.word.headType === 'media' && r.type !== 'unnamed')
        return null;
      // «برلمانيون في المجلس»
      if (r.type === 'other' && r.words.length === 1 && !r.headWord.definite && /..ي[وي]ن$/.test(r.headWord.form))
        return go();
      // «وتحدث وزير المالية في مناسبتين»
      if (r.closed && r.type === 'office' && !next.word.definite && /[^ي]ين$/.test(next.form)) return null;
      if (r.type === 'unnamed' || r.type === 'spokesman' || r.type === 'document' || PLACED.test(head))
        return r.names > 1 && r.type !== 'document' && !r.anchored && !r.apposed ? null : go();
      if (
        next.word.headType === 'place' &&
        r.count < 6 &&
        (r.type === 'institution' || r.type === 'media' || r.type === 'office')
      )
        return go();
      // «السفيرة الأمريكية في الأمم المتحدة»
      if (REPRESENTS_IN.test(head) && r.names === 0 && next.word.headType === 'institution') return go();
      // «لجنة المسابقات في الاتحاد»
      if (r.type === 'institution' && r.words.length > 1 && next.word.headType === 'institution' && next.word.definite)
        return go();
      return r.anchored && r.names > 0 && (next.word.definite || next.type === 'latin') ? go() : null;
    }
    case 'من':
      // «يقول سامي عون من معهد البحوث إن»: where he works
      if (r.names > 1 && (r.speech || r.anchored) && !r.transitive && WORKS_AT.test(next.word.base)) return go();
      // «وتقول فطوم من قرية الوادي إن»: where she lives
      if (r.type === 'other' && r.names > 0 && (r.speech || r.anchored) && isPlaced(next.word)) return go();
      // «الأنباء الواردة من المدينة», «المصادر القريبة من الملف»
      if (/^(ال)?(وارده|صادره|قادمه|قريبه|قريبون|مقرب|مقربون|مقربين|مقربه)$/.test((r.text.tokens[k - 1] as Token).form))
        return go();
      return (r.type === 'unnamed' &&
        !r.headWord.definite &&
        (next.word.headType !== 'other' || next.word.definite || isOneOf('# داخل عين منطقه', next.form))) ||
        (r.quantified && (next.word.is & IS.event) === 0 && !/^(جانب|جهت|ناحيت)/.test(next.form))
        ? r.names > 0
          ? null
          : go()
        : null;
    case 'علي':
      return isOneOf(
        'موقعون موقعين مطلع مطلعا مطلعه مطلعون مطلعين مطلعان مشرف مشرفه مشرفون مشرفين قائم قائمون قائمين',
        previous,
      ) ||
        /^مشرفه?$/.test(head) ||
        (r.type === 'unnamed' && isOneOf('درايه اطلاع علم صله معرفه', next.form))
        ? go()
        : null;
    case 'عن':
      // «النائبة في البرلمان عن حزب …», «عضو المجلس عن دائرة …»: for whom one sits there
      return /^(مس[ؤئ]ول|صادر|صادره|مدافع|مدافعه|نائب|محام|محاميه?|وكيل)/.test(previous) ||
        (r.type === 'document' &&
          ISSUED.test(head) &&
          (next.word.headType === 'institution' || next.word.headType === 'place')) ||
        (REPRESENTS.test(head) && r.names === 0 && next.word.headType === 'institution')
        ? go()
        : null;
    case 'الي':
      return TAKES_TO.test(head) || TAKES_TO.test(previous) ? go() : null;
    case 'لدي':
      return TAKES_TO.test(head) ||
        (r.type === 'office' && next.word.definite) ||
        (r.type === 'unnamed' && next.word.headType === 'institution')
        ? go()
        : null;
    // «المشتبه به», «المشتبه بهم»
    case 'به':
    case 'بها':
    case 'بهم':
    case 'فيه':
    case 'فيهم':
      return /^مشتبه/.test(head) && k === r.headIndex + 1 ? take(r, word, k + 1) : null;
    // «مصادر غير رسمية», «مصادر داخل الحركة»
    case 'غير':
      return (r.type === 'unnamed' ||
        r.type === 'unnamedMedia' ||
        r.type === 'document' ||
        (r.type === 'institution' && !r.text.tokens[k - 1]?.word.definite)) &&
        (isAdjective(next.word) || /^م.{2,}ه$/.test(next.form))
        ? take(r, next.word, k + 2)
        : null;
    // «الناشط ضد الاستيطان»
    case 'ضد':
      return r.type === 'unnamed' && r.names === 0 && next.word.definite ? go() : null;
    case 'داخل':
      return r.type === 'unnamed' &&
        (next.word.definite || next.type === 'mark' || next.word.headType === 'institution')
        ? go()
        : null;
    default:
      return null;
  }
}

/** A catalogue name inside the phrase: «وكالة [الأناضول]», «مراسل [الجزيرة]», «تقرير [نيويورك تايمز]». */
export function name(r: Reader, k: number, word: Word): number | null {
  if (r.entry || !TAKES_CATALOGUE.has(r.type)) return null;
  if ((r.transitive && PERSON.has(r.type)) || areTold(r)) return null;
  const found = mediumName(r.text, k);
  if (!found || found.end > r.limit) return null;
  if (r.type === 'institution' && found.entry.kind !== 'institution') return null;
  // «مندوب الوكالة الوطنية» speaks as the medium
  if (r.type === 'office' && isOneOf('مندوب مندوبه موفد موفده', r.headWord.base)) r.type = 'media';
  if (r.type === 'agency' || r.type === 'media' || r.type === 'institution') r.entry = found.entry;
  r.proper = true;
  r.closed = true;
  return take(r, word, found.end, found.end - k);
}

/** «الوكالة والخارجية», «رئيس الوزراء ووزير الدفاع»: a conjunct of the phrase. */
export function conjunct(r: Reader, k: number, word: Word): number | null {
  const inner = word.conjoined;
  if (!inner || word.headType !== 'other' || (word.is & IS.given) !== 0) return null;
  const joins =
    r.words[0]?.form === 'كل' ||
    inner.definite ||
    inner.headType !== 'other' ||
    (inner.is & IS.given) !== 0 ||
    // «مصطفى وزيري»: behind a first name a family's, whatever its first letter
    (isAdjective(inner) && ((r.words.at(-1)?.is ?? 0) & IS.given) === 0) ||
    mediumName(r.text, k, inner.form) !== null;
  // «والاتحاد وعدد من المسؤولين»
  if (inner.form === 'عدد' && r.text.tokens[k + 1]?.form === 'من') return take(r, inner, k + 2);
  // «الشرطة والادعاء العام»: a body, whatever it is made of
  const body = inner.headType === 'institution';
  if (!joins || (inner.is & (IS.time | IS.preposition | IS.ender)) !== 0) return null;
  // «وزارة العمل والهجرة»
  const named = body || (inner.definite && r.type === 'institution');
  if (!named && (inner.is & IS.event) !== 0) return null;
  if (inner.headType !== 'other' || (inner.is & IS.given) !== 0 || mediumName(r.text, k, inner.form)) {
    r.parts.push(k);
    r.closed = inner.definite || inner.headType === 'place';
  }
  return take(r, inner, k + 1);
}
