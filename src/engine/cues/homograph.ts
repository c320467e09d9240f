import { clauseAt, formAt, isComma } from '../frames';
import { isVerb } from '../phrase/reader';
import type { Text, Token } from '../tokens';
import { fathatan, shadda } from '../vowel-signs';
import { isOneOf, listOf } from '../word-list';
import { looksFinite } from '../words';
import { isSentenceStart } from './clause';
import type { Site } from './site';

/** Verbal nouns that are written like a verb: «وصف», «طلب», «رد». */
const LIKE_NOUN = listOf('وصف طلب نقل ذكر كشف رد علم شهد سرد تواصل علل');

/** Words a verbal noun stands behind. */
const TAKES_NOUN = listOf('تم يتم جري يجري هو هي اجراء صفحه نص قناه عدم وجود');

/** «يرجى ملاحظة أن», «السابق ذكرها»: what follows is a verbal noun. */
const ASKS = listOf('جدير الجدير يرجي ترجي نرجو ارجو الرجاء برجاء السابق السالف الانف');

/** «بشكل أوضح»: an elative. */
const MANNER = listOf('بشكل بصوره بطريقه بنحو');

/** Adverbs and particles whose letters would be a verb's too: «هنا» is «هنّأ» only with its hamza. */
const NEVER = listOf('هنا ابدا عدا شكرا');

/** A word that is written like a reporting verb and is none here. */
export function isHomograph(site: Site): boolean {
  const { text, i, word, skip } = site;
  const token = text.tokens[i] as Token;
  const before = formAt(text, i - 1);
  if (fathatan(text, i)) return true;
  if (NEVER.test(word.form) && text.source.charAt(token.end - 1) !== 'أ') return true;
  // «اقرأ أيضا»: no «أقرّا»
  if (word.form === 'اقرا') return true;
  // «عشرات التهم أبرزها»: the foremost of them
  if (/^ابرز(ه|ها|هم)$/.test(word.form)) return true;
  if (word.form === 'ابرز' && skip === 0 && /..(ه|ها|هم)$/.test(formAt(text, i + 1))) return true;
  if (word.form === 'ابرز' && isOneOf('احد احدي واحد واحدي من بين كان كانت هو هي', before)) return true;
  // «صرح للصحفيين عقب الجلسة»: after it
  if (word.form === 'عقب' && skip === 0 && !isSentenceStart(text, i) && !shadda(text, i)) return true;
  // «بلغ العشرين من عمره»: reached; «بلّغه أن» has its object
  if (/^[وف]?بلغت?$/.test(word.form) && word.pronoun === '' && !shadda(text, i)) return true;
  // «يرجع إليه الناس»: goes back to it
  if (/^[يت]رجع(ون)?$/.test(word.form) && /^الي(ه|ها|هم)$/.test(formAt(text, i + 1))) return true;
  // «لكل فرد»: no «رد» behind a conjunction
  if (skip > 0 && isOneOf('كل لكل بكل اي لاي', before)) return true;
  if (skip > 0) return false;
  if (isNounHere(text, i, word.form) || MANNER.test(before) || asksFor(text, i)) return true;
  // «بين» is a preposition unless the shadda is written or it opens the sentence
  // «من جانبه، بين المدير أن»
  const turn = isComma(before) && /^(بدور|جانب|جهت)(ه|ها|هم)$/.test(formAt(text, i - 2));
  const shows = turn || (isOneOf('فيما حيث كما', before) && clauseAt(text, i + 1));
  if (word.form === 'بين' && !shadda(text, i) && !isSentenceStart(text, i) && !shows) return true;
  // «يمثل رأي الرئيس»: an opinion
  if (word.form === 'راي' && i > 0 && isVerb((text.tokens[i - 1] as Token).word)) return true;
  // «أنت ترى»: the reader
  if (isOneOf('انت انتم وانت وانتم', before)) return true;
  // «تذكر أن الراحة مهمة», «لكن لاحظ أن»: said to the reader
  return isOneOf('تذكر لاحظ تنبه', word.form) && opens(text, i) && toReader(text, i + 1);
}

/** «يرجى ملاحظة أن», «السابق ذكرها». */
export const asksFor = (text: Text, i: number): boolean =>
  ASKS.test(formAt(text, i - 1)) || (formAt(text, i - 2) === 'من' && isOneOf('المهم الضروري', formAt(text, i - 1)));

/** «تم وصف المدينة», «هو وصف للحركة», «تلت وصف أحداث»: the verbal noun. */
function isNounHere(text: Text, i: number, form: string): boolean {
  if (!LIKE_NOUN.test(form) || i === 0) return false;
  const before = text.tokens[i - 1] as Token;
  if (TAKES_NOUN.test(before.form)) return true;
  return before.type === 'word' && (isVerb(before.word) || looksFinite(before.word));
}

/** The beginning of a clause: of a sentence, behind a bracket or a semicolon, behind «لكن». */
const opens = (text: Text, i: number): boolean =>
  isSentenceStart(text, i) || isOneOf('( ؛ لكن ولكن ثم فضلك', formAt(text, i - 1));

/** The clause right there, or behind «أيضا», «دائما», «إلى». */
function toReader(text: Text, k: number): boolean {
  let at = k;
  while (at < k + 2 && (isOneOf('دائما جيدا ايضا الي', formAt(text, at)) || isComma(formAt(text, at)))) at++;
  return clauseAt(text, at);
}
