import { catalogueName } from '../lookup';
import { isOneOf, listOf } from '../word-list';
import { IS, isAdjective, STATE, type Word } from '../words';
import { isCounterpart } from './attachment';
import { endsInHa, isManner } from './begin';
import { areTold, PERSON, type Reader } from './reader';

const EXPERTS = listOf(
  'خبير خبيره خبراء محلل محللون باحث باحثون مختص مختصون متخصص متخصصون مستشار استاذ عامل عمال مهندس مهندسون فرق',
);

/** Facts that nobody is an expert of. */
const OCCURS = listOf('وجود ارتفاع انخفاض تراجع مقتل اصابه استمرار انتهاء توقف عدم وقوع حدوث سقوط وفاه');

/** «أعلن مسؤول مقتل ثلاثة»: the fact behind who says it; behind an open head a verbal noun belongs to the name. */
export function isFact(r: Reader, k: number, word: Word): boolean {
  // «ووكالة أنباء تسنيم»
  if (r.words.at(-1)?.base === 'وكاله') return false;
  if (STATE.test(word.form) && (r.closed || r.names > 0 || r.qualified)) return true;
  if (word.definite || (word.is & IS.event) === 0) return false;
  if (r.closed || r.names > 0 || r.entry) return true;
  // «متحدث باسم الإسعاف في كوينزلاند وجود حالات»: behind where it is
  if (r.speech && r.text.tokens[k - 2]?.form === 'في' && OCCURS.test(word.form)) return true;
  // who alone says it; «خبراء نزع السلاح» are of it
  const alone =
    r.type === 'unnamed'
      ? !EXPERTS.test(r.headWord.base) || OCCURS.test(word.form)
      : isOneOf('unnamedMedia spokesman', r.type);
  return r.speech && r.count === 1 && (alone || /..ون$/.test(r.headWord.form));
}

/** What can only begin something else behind a complete phrase: an object, a possessed noun, whom it was told. */
export function isBehindComplete(r: Reader, k: number, word: Word): boolean {
  // «حذر الرئيس نظيره التركي»: whom
  if (isCounterpart(word)) return true;
  // «نفى المسؤول سامي عون مزاعم الصحيفة»: words of others
  const words = !word.definite && word.headType === 'other' && word.readings.some((x) => x.shape === 'noun');
  if (words && r.names > 1 && (word.is & IS.given) === 0 && r.text.tokens[k + 1]?.word.definite) return true;
  // «وأشار المدير لوجود تصدعات»
  const aim = word.attached?.letter === 'ل' ? word.attached.word.form : '';
  if (r.speech && isOneOf('وجود عدم', aim)) return true;
  const after = r.text.tokens[k + 1]?.word;
  // «ذكر الأمير اسم الراحلة»
  if (isOneOf('اسم اسماء', word.form) && (r.closed || r.names > 0)) return true;
  // «نفى الوزير ذلك»
  if ((word.is & IS.demonstrative) !== 0 && (r.closed || r.names > 0)) return true;
  // «اتهم سكان الجيش بـ»: nobody lives in it
  if (r.transitive && areTold(r) && r.words.length === 1 && word.definite && word.headType === 'institution')
    return true;
  // «أعلن الوزير أول إصابة»
  const first = word.form === 'اول' && r.closed && r.names === 0 ? r.text.tokens[k + 1]?.word : undefined;
  if (first && ((first.is & IS.event) !== 0 || /(ه|ات)$/.test(first.form)) && (first.is & IS.given) === 0) return true;
  // «قال سامي بشكل صريح»: how
  if (word.attached?.letter === 'ب' && word.headType === 'other' && isManner(word.attached.word)) return true;
  // «انتقد مصدر مطلع القرار»: behind an indefinite head with its adjective a definite word is the object
  const qualified = r.qualified && !r.headWord.definite && r.names === 0;
  if (
    word.definite &&
    qualified &&
    (isOneOf('unnamed unnamedMedia', r.type) || (r.transitive && isOneOf('institution office document', r.type)))
  ) {
    const last = r.words.at(-1);
    // «رفيع المستوى», «عالي المقام» are adjectives of two words
    const whole = isOneOf('المستوي المقام الاطلاع الصله الشان النفوذ المكانه الخبره', word.form);
    const adjective = last && last.headType !== 'institution' && isAdjective(last);
    if (adjective && !last.definite && last !== r.headWord && !whole) return true;
  }
  if (
    !word.definite &&
    (r.closed || r.names > 0) &&
    word.pronoun !== '' &&
    word.headType === 'other' &&
    (word.is & IS.given) === 0
  )
    return true;
  // «اتهم مسؤول بالوزارة إيران»: whom
  if (r.transitive && (r.closed || (r.names > 1 && !r.apposed)) && word.headType === 'place') return true;
  // «لورا شاردونيه»: a family's name behind the first one
  const family = () =>
    r.type === 'other' &&
    r.names === 1 &&
    !r.transitive &&
    // «سامي هيله نائب المتحدث»: right before an office
    (/^[^مل]..+[^د]يه$/.test(word.form) || (isOneOf('office spokesman', after?.headType ?? '') && !after?.definite));
  // «الوزير جيدو فيسترفيله»
  const foreign = () =>
    PERSON.has(r.type) &&
    r.names === 1 &&
    word.form.length > 6 &&
    (word.is & IS.event) === 0 &&
    !/^[اتم]/.test(word.form) &&
    (after === undefined || (after.is & (IS.preposition | IS.complementizer)) !== 0);
  // «أبدى عيدان ندمه»: a possessed noun behind a name
  const complete = r.names > 0 || ((r.transitive || r.speech || r.headWord.definite) && r.closed);
  if (
    !word.definite &&
    complete &&
    word.headType === 'other' &&
    (word.is & IS.given) === 0 &&
    endsInHa(r, k) &&
    !family() &&
    !foreign()
  )
    return true;
  // «أفاد الوزير وكالة كذا بأن»
  if (r.speech && PERSON.has(r.type) && r.headWord.definite && !word.definite && word.headType === 'agency')
    return true;
  return r.transitive && PERSON.has(r.type) && catalogueName(r.text, k) !== null;
}
