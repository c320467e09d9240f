import { clauseAt, formAt, isComma } from '../frames';
import type { Reading } from '../morphology';
import { isVerb } from '../phrase/reader';
import type { Text, Token } from '../tokens';
import { isOneOf, listOf } from '../word-list';
import { looksFinite } from '../words';
import { isSentenceStart } from './clause';
import type { Site } from './site';

/** Verbs that are written like a verbal noun: «وصف», «طلب», «رد». */
const LIKE_NOUN = listOf('وصف طلب نقل ذكر كشف رد علم شهد');

/** What is declared as an act: a war, a state of emergency, mourning. */
const DECLARED = listOf('الحرب النفير الحداد الطوارئ التعبيه الاضراب');

/** Works that are written, not said. */
const WORKS = listOf('كتابا كتبا روايه روايات قصيده قصائد ديوانا مسرحيه سيناريو اغنيه');

/** Senses in which a reporting verb reports nothing, told by the words beside it. */
export function reportsNothing(site: Site, reading: Reading): boolean {
  const { text, i, word, skip } = site;
  const { lemma } = reading.verb;
  // «يزيد بن معاوية»: a name
  if (formAt(text, i + 1) === 'بن') return true;
  if (isNounHere(text, i, word.form, skip)) return true;
  // «بينك وبين الشركة»
  if (word.form === 'بين' && skip > 0 && [2, 3, 4, 5, 6].some((d) => /^بين/.test(formAt(text, i - d)))) return true;
  // «الخلايا تشبه الصناديق»: is like
  if (lemma === 'شبه' && reading.shape === 'imperfect') return true;
  if (reading.shape === 'imperfect' && isOneOf('عد وعد', lemma)) return !promises(text, i);
  // «تذكر أن الراحة مهمة», «لاحظ أن»: said to the reader
  if (skip === 0 && isSentenceStart(text, i) && isOneOf('تذكر لاحظ', word.form) && toReader(text, i + 1)) return true;
  if (lemma === 'اعلن' && [1, 2, 3, 4].some((d) => DECLARED.test(formAt(text, i + d)))) return true;
  if (lemma === 'كتب' && [1, 2, 3, 4, 5, 6].some((d) => WORKS.test(formAt(text, i + d)))) return true;
  // «أضافوا إلى الأدب», not «وأضاف إلى ذلك أن»
  const adds = lemma === 'اضاف' && formAt(text, i + 1) === 'الي';
  if (adds && !clauseAt(text, i + 2) && formAt(text, i + 2) !== 'ذلك') return true;
  // «ذهب إلى أن»: with a place it is a way
  return lemma === 'ذهب' && !goesSoFar(text, i);
}

/** «تم وصف المدينة», «هو وصف للحركة», «تلت وصف أحداث»: the verbal noun. */
function isNounHere(text: Text, i: number, form: string, skip: number): boolean {
  if (skip > 0 || !LIKE_NOUN.test(form) || i === 0) return false;
  const before = text.tokens[i - 1] as Token;
  if (isOneOf('تم يتم جري يجري هو هي اجراء', before.form)) return true;
  return before.type === 'word' && (isVerb(before.word) || looksFinite(before.word));
}

/** «تعد الشركة عملاءها بتخفيض», «يعد بأن»: a promise; «تعد الكبسة من الأطباق», «يعد بمثابة» count it as something. */
function promises(text: Text, i: number): boolean {
  for (let k = i + 1; k < i + 8 && !isComma(formAt(text, k)); k++)
    if (/^با?ن/.test(formAt(text, k)) && clauseAt(text, k)) return true;
  return false;
}

const toReader = (text: Text, k: number): boolean =>
  clauseAt(text, k) || (isOneOf('دائما جيدا', formAt(text, k)) && clauseAt(text, k + 1));

/** «ذهب الباحث إلى أن»: the clause right behind its preposition. */
function goesSoFar(text: Text, i: number): boolean {
  for (let k = i + 1; k < i + 10; k++) if (formAt(text, k) === 'الي' && clauseAt(text, k + 1)) return true;
  return false;
}
