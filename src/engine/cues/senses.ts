import { clauseAt, formAt, isComma, namesFact } from '../frames';
import type { Reading } from '../morphology';
import { isAt, type Text } from '../tokens';
import { shadda } from '../vowel-signs';
import { isOneOf, listOf } from '../word-list';
import { IS, isAdjective } from '../words';
import { isSentenceStart } from './clause';
import { isHomograph } from './homograph';
import type { Site } from './site';

/** What is declared as an act: a war, a state of emergency, mourning. */
const DECLARED = listOf('الحرب النفير الحداد الطوارئ التعبيه الاضراب');

/** Works that are written, not said. */
const WORKS = listOf('مقالا مقاله مقالات عمودا كتابا كتبا روايه روايات قصيده قصائد ديوانا مسرحيه سيناريو اغنيه');

/** Senses in which a reporting verb reports nothing, told by the words beside it. */
export function reportsNothing(site: Site, reading: Reading): boolean {
  const { text, i, word, skip } = site;
  const { lemma } = reading.verbEntry;
  if (isHomograph(site)) return true;
  // «أبلغ من العمر 40 عاما»
  if (isOneOf('ابلغ بلغ', lemma) && formAt(text, i + 1) === 'من' && formAt(text, i + 2) === 'العمر') return true;
  // «كما شرحنا»: the writers' own
  if (word.pronoun === 'نا' && isOneOf('نشر شرح ذكر كتب لاحظ', lemma)) return true;
  // «ينصح باستخدام»: by nobody
  if (
    skip === 0 &&
    isOneOf('ينصح يوصي', word.form) &&
    text.tokens[i + 1]?.word.attached?.letter === 'ب' &&
    isSentenceStart(text, i)
  )
    return true;
  // «تسمى عملية», «الذين سموا حركتهم»: a name, but for «ما يسميه» and «التي سمتها»
  if (lemma === 'سمي') return word.pronoun === '' || !isRelative(text, i - 1);
  // «بينك وبين الشركة»
  if (word.form === 'بين' && skip > 0 && [1, 2, 3, 4, 5, 6].some((d) => /^بين/.test(formAt(text, i - d)))) return true;
  if (lemma === 'شبه' && isLike(site, reading)) return true;
  if (isOneOf('اشار لوح', lemma) && isGesture(text, i)) return true;
  // «سكان تحدثوا إلى رويترز»: to whom
  const told = lemma === 'تحدث' && reading.number === 'p' && formAt(text, i + 1) === 'الي';
  if (told && skip === 0 && !isSentenceStart(text, i)) return true;
  // «قال مسؤول تحدث إلى رويترز إن»: to whom he who says it spoke
  const source = site.drafts.at(-1)?.source;
  if (lemma === 'تحدث' && source !== undefined && typeof source !== 'string' && source.end === i) return true;
  if (reading.shape === 'imperfect' && isOneOf('عد وعد', lemma)) return !promises(text, i);
  if (lemma === 'اعلن' && declares(text, i)) return true;
  if (lemma === 'كتب' && [1, 2, 3, 4, 5, 6].some((d) => WORKS.test(formAt(text, i + d)))) return true;
  // «أضافوا إلى الأدب», not «وأضاف إلى ذلك أن»
  const adds = lemma === 'اضاف' && formAt(text, i + 1) === 'الي';
  if (adds && !clauseAt(text, i + 2) && formAt(text, i + 2) !== 'ذلك') return true;
  if (lemma === 'توصل' && agrees(text, i)) return true;
  // «كذبت بشأن برنامجها»: lied
  if (lemma === 'كذب' && isOneOf('بشان علي في حول عن', formAt(text, i + 1))) return true;
  // «تدافع عن حقوقهم»
  if (lemma === 'دافع' && formAt(text, i + 1) === 'عن') return true;
  // «ذهب إلى أن»: with a place it is a way
  return lemma === 'ذهب' && !goesSoFar(text, i);
}

/** «أعلن الرئيس حالة الطوارئ»; «أعلن مسؤول الطوارئ أن» tells something. */
function declares(text: Text, i: number): boolean {
  const d = [1, 2, 3, 4].find((at) => DECLARED.test(formAt(text, i + at)));
  if (d === undefined || namesFact(text, i + d + 1)) return false;
  for (let k = i + d + 1; k < i + d + 7 && !isComma(formAt(text, k)); k++) if (clauseAt(text, k)) return false;
  return true;
}

/**
 * «الخلايا تشبه الصناديق», «شبه جزيرة القرم», «شبه يومي»: like something; «شبّه», to liken, has its shadda or begins its
 * sentence.
 */
function isLike({ text, i, word, skip }: Site, { shape }: Reading): boolean {
  if (shape === 'imperfect') return true;
  const next = text.tokens[i + 1];
  if (word.form === 'شبه' && next && isAdjective(next.word)) return true;
  return shape === 'perfect' && skip === 0 && !shadda(text, i) && !isSentenceStart(text, i);
}

/** What one reaches by agreeing, not by finding out. */
const DEALS = listOf('اتفاق اتفاقيه تسويه حل حلول هدنه صفقه تفاهم تفاهمات صيغه توافق');

/** «توصل الطرفان إلى تسوية». */
function agrees(text: Text, i: number): boolean {
  for (let k = i + 1; k < i + 12; k++)
    if (formAt(text, k) === 'الي') return DEALS.test(formAt(text, k + 1).replace(/^ال/, ''));
  return false;
}

/** «أشار بيده إلى الباب». */
const isGesture = (text: Text, i: number): boolean =>
  [1, 2, 3, 4].some((d) => isOneOf('بيده بيدها بيديه باصبعه باصبعها براسه براسها', formAt(text, i + d)));

/** «تعد الشركة عملاءها بتخفيض», «يعد بأن»: a promise; «تعد الكبسة من الأطباق», «يعد بمثابة» count it as something. */
function promises(text: Text, i: number): boolean {
  for (let k = i + 1; k < i + 8 && !isComma(formAt(text, k)); k++)
    if (/^با?ن/.test(formAt(text, k)) && clauseAt(text, k)) return true;
  return false;
}

/** «ذهب الباحث إلى أن»: the clause right behind its preposition. */
function goesSoFar(text: Text, i: number): boolean {
  for (let k = i + 1; k < i + 10; k++) if (formAt(text, k) === 'الي' && clauseAt(text, k + 1)) return true;
  return false;
}

/** «ما», «التي» and their like. */
const isRelative = (text: Text, k: number): boolean =>
  isAt(text, k, IS.relative) || /^(ما|فيما|مما|بما|لما)$/.test(formAt(text, k));
