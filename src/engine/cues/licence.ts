import type { Frame } from '../draft';
import { clauseAt, formAt, isComma, namesFact } from '../frames';
import type { Reading } from '../morphology';
import { FAMILY } from '../phrase/begin';
import { isVerb, type Phrase } from '../phrase/reader';
import { isAt, type Text } from '../tokens';
import { isOneOf, listOf } from '../word-list';
import { cannotBegin, IS, isAdjective, isConstructPlural, isKnownAdjective, STRESS, wordOf } from '../words';
import { estimate } from './complement';

/** A body proves or finds «أن …»; with a bare noun it acts. */
export const clauseNear = (text: Text, k: number): boolean => [0, 1, 2, 3, 4, 5].some((d) => clauseAt(text, k + d));

/** Players act; they say something only in a clause: «أكد الفريق تأهله», «أشار الحكم إلى النقطة». */
const PLAYERS = listOf('حكم لاعب مهاجم حارس هداف متسابق رجل شاب طفل');

const TEAMS = listOf('فريق منتخب نادي ناد');

/** Heads of a subject that signify and say nothing: «رمز», «حقل», «ضوء». */
const SIGNS = listOf('مصطلح لفظ لفظه كلمه عباره رمز حرف حقل سطر خيار علامه ايقونه متغير سهم ضوء لون منفذ');

/** What is told of or appealed to, by nobody: «التاريخ يخبرنا», «الحقيقة تقول», «يصف طريقة». */
const NOBODY = listOf(
  'كلام برج مخاوف مزاعم اتهامات تكهنات ادعاءات شكوك انتقادات احتمال احتمالات فكره حقيقه تاريخ لون مشهد صافره منطق واقع كيفيه طريقه سر اسرار ملابسات كواليس خفايا خلاصات',
);

const MEASURED = listOf('عدد حجم قيمه كلفه تكلفه نسبه خسائر ثروه عمر مساحه طول وزن');

/** A subject by this head says nothing. */
const isMute = (base: string, { verbEntry: verb }: Reading): boolean =>
  NOBODY.test(base) || (isOneOf('اشار دل بين', verb.lemma) && SIGNS.test(base));

/** Verbs of spreading: their noun of news is what is spread. */
const SPREADS = /^(نشر|بث|روج|اورد|تداول|نقل|سرب)$/;

/** What one owns up to. */
const FAULTS = listOf(
  'وجود مسؤوليه مسؤوليتها تورط تورطها خطا اخطاء ارتكاب مقتل فشل فشلها وقوع خساره خسائر تنفيذ قصف اسقاط هزيمه تقصير',
);

/** May this phrase be the subject of this verb? */
export function speaks(text: Text, phrase: Phrase, reading: Reading, persons?: ReadonlySet<string>): boolean {
  const { flags } = reading.verbEntry;
  if (
    phrase.headWord.headType === 'other' &&
    !phrase.entry &&
    (phrase.headWord.is & IS.given) === 0 &&
    // «كل من "الغد" و"الرأي"»: the head stands behind
    phrase.words[0] === phrase.headWord &&
    namesFact(text, phrase.first)
  )
    return false;
  // «أعلنت فتح الطريق»: the opening, not the movement of that name
  if (phrase.headWord.form === 'فتح') {
    const what = phrase.words[1] ?? text.tokens[phrase.first + 1]?.word;
    const opened = what && !what.definite && what.form.length > 1 && !cannotBegin(what) && !isVerb(what);
    if (opened || (phrase.words[1]?.definite && !isAdjective(phrase.words[1]))) return false;
  }
  if (phrase.type === 'other' && !phrase.proper && !phrase.entry && isMute(phrase.headWord.base, reading)) return false;
  // «يصف تصريحات نظيره بأنها»: what is judged
  if (
    isOneOf('وصف اعتبر انتقد رفض', reading.verbEntry.lemma) &&
    isOneOf('تصريحات تصريح اقوال كلام', phrase.headWord.base)
  )
    return false;
  // «يعبر مصطلح "حاسب" عن», «يشير رمز كذا إلى»: signs say nothing, whatever their name
  if (isOneOf('عبر اشار دل', reading.verbEntry.lemma) && SIGNS.test(phrase.headWord.base)) return false;
  // «تجمع على», «تعبر عن»: things signify
  if (
    isOneOf('عبر اجمع', reading.verbEntry.lemma) &&
    phrase.type === 'other' &&
    !phrase.proper &&
    phrase.kind !== 'unnamed'
  )
    return false;
  // «أكد اختيارك»: addressed to the reader
  if (phrase.headWord.form.endsWith('ك') && (wordOf(phrase.headWord.form.slice(0, -1)).is & IS.event) !== 0)
    return false;
  // «المدينة شهدت انفجارين»
  if (reading.verbEntry.lemma === 'شهد' && phrase.kind !== 'person' && phrase.kind !== 'unnamed') return false;
  // «يقدر عدد القوات بمليون»: it is
  if (isOneOf('قدر ابلغ', reading.verbEntry.lemma) && MEASURED.test(phrase.words[0]?.base ?? '')) return false;
  // «وجدد التأكيد على»
  if (phrase.type === 'other' && STRESS.test(phrase.headWord.base)) return false;
  // «تنشر معلومات»: what is spread, not who spreads it, as «صحف» do
  const media = () => isOneOf('وسائل صحف مواقع قنوات حسابات صفحات', phrase.headWord.base);
  if (phrase.type === 'unnamedMedia' && !phrase.headWord.definite && SPREADS.test(reading.verbEntry.lemma) && !media())
    return false;
  // «التطورات تشير»: a definite plural of things
  const people = phrase.kind === 'unnamed' || persons?.has(phrase.headWord.form) === true;
  if (
    phrase.type === 'other' &&
    !phrase.proper &&
    !people &&
    phrase.headWord.definite &&
    /...ات$/.test(phrase.headWord.base)
  )
    return false;
  const spoke = phrase.words.length === 1 && persons?.has(phrase.headWord.form) === true;
  if (flags.includes('x') && phrase.type === 'other' && !phrase.proper && !phrase.entry && !spoke) return false;
  const counts = () => isOneOf('وثق احصي', reading.verbEntry.lemma) && namesFact(text, phrase.end);
  if (isOneOf('خلص توصل', reading.verbEntry.lemma) && (phrase.kind === 'person' || phrase.kind === 'unnamed'))
    return true;
  if (flags.includes('d') && phrase.type === 'institution' && !counts() && !clauseNear(text, phrase.end)) return false;
  if (flags.includes('d'))
    return (
      phrase.kind === 'document' ||
      phrase.type === 'unnamedMedia' ||
      phrase.type === 'institution' ||
      phrase.kind === 'agency' ||
      phrase.kind === 'outlet' ||
      phrase.type === 'office' ||
      (phrase.type === 'unnamed' && phrase.number === 'p')
    );
  if (flags.includes('k')) return phrase.kind === 'outlet' || phrase.kind === 'agency';
  return true;
}

/** Unknown words are subjects only where the complement is near and plain. */
export function licensed(
  text: Text,
  frame: Frame,
  phrase: Phrase,
  reading: Reading,
  persons: ReadonlySet<string>,
): boolean {
  // «قالت بنحداد»: a name that the text has elsewhere with a first one
  const known = phrase.type === 'other' && phrase.words.length === 1 && persons.has(phrase.headWord.form);
  const subject = known ? { ...phrase, proper: true } : phrase;
  // «تعتبر الكبسة من الأطباق …، بل إنها»: a thing counts as something
  if (
    reading.verbEntry.flags.includes('g') &&
    reading.shape === 'imperfect' &&
    subject.type === 'other' &&
    frame.at > subject.end + 1
  )
    return false;
  // «يعتبر النيل … أن» defines; a person or a source considers
  if (
    reading.verbEntry.flags.includes('g') &&
    frame.at - subject.end > 5 &&
    subject.kind !== 'person' &&
    subject.kind !== 'unnamed'
  )
    return false;
  // «قدّر الحداد قيمة الشركة بنحو مليار»
  if (reading.verbEntry.lemma === 'قدر' && frame.how === 'noun' && estimate(text, frame.at)) return true;
  const bareFact = frame.how === 'noun' || frame.how === 'preposition';
  // «تعترف إسرائيل بإشراف المملكة»: a state recognises, unless it owns up
  const recognised = reading.verbEntry.lemma === 'اعترف' && subject.type === 'place' && frame.how === 'noun';
  if (recognised && !FAULTS.test(text.tokens[frame.at]?.word.attached?.word.form ?? '')) return false;
  // «أكد سعادته بالفوز»: his joy
  if (subject.headWord.form === 'سعادته' && text.tokens[frame.at]?.word.attached?.letter === 'ب') return false;
  // «أعلنت النتائج على مراحل»: they were
  const issued = subject.type === 'document' && isOneOf('اعلن نشر بث', reading.verbEntry.lemma);
  if (issued && (bareFact || frame.how === 'rest')) return false;
  const acts =
    PLAYERS.test(subject.headWord.base) ||
    (TEAMS.test(subject.headWord.base) && isOneOf('اكد اثبت اظهر كشف اضاف سجل', reading.verbEntry.lemma));
  if (bareFact && acts && subject.names === 0) return reading.verbEntry.flags.includes('x');
  const people = subject.kind === 'unnamed' && frame.at === subject.end;
  if (subject.type !== 'other' || subject.entry || people)
    return (
      reading.verbEntry.flags !== 'w' ||
      frame.how !== 'noun' ||
      reading.verbEntry.frameCodes.includes('p') ||
      subject.kind !== 'unnamed'
    );
  // «أضاف الضمراني، خلال مداخلة …، أن»: an aside between commas may be as long as it likes
  const aside =
    frame.how === 'clause' &&
    isComma(formAt(text, subject.end)) &&
    (isComma(formAt(text, frame.at - 1)) || isComma(formAt(text, frame.at - 2)));
  // «كتب ترامب في تغريدة على حسابه الرسمي إن»
  const from = formAt(text, subject.end) === 'من' && text.tokens[subject.end + 1]?.word.headType === 'institution';
  const channel =
    (from && frame.how === 'clause') ||
    (isOneOf('في عبر علي خلال اثناء', formAt(text, subject.end)) &&
      isAt(text, subject.end + 1, IS.channel) &&
      frame.how !== 'noun' &&
      (frame.how !== 'preposition' || isOneOf('كشف اشار لفت شدد اعلن', reading.verbEntry.lemma)));
  return licensedUnknown(frame, subject, reading, aside || channel ? 0 : frame.at - subject.end, channel);
}

/** «فهيد المطرفي»: a name by the form of its second part. */
const isCalled = ({ words: [, family, more] }: Phrase): boolean =>
  family !== undefined && more === undefined && FAMILY.test(family.form) && !isKnownAdjective(family);

/** «نوع الخبر», «سرعة الرياح»: an indefinite word with a definite complement names a thing, no speaker. */
export const isThing = (subject: Phrase): boolean =>
  !subject.proper &&
  !isCalled(subject) &&
  !isConstructPlural(subject.headWord) &&
  !subject.headWord.definite &&
  subject.headWord.pronoun === '' &&
  subject.words.some((w) => w.definite);

/** The licence of a subject whose head the lexicon does not know: a name, or near and plain. */
function licensedUnknown(frame: Frame, subject: Phrase, reading: Reading, near: number, aside: boolean): boolean {
  if (isThing(subject) && (frame.how !== 'clause' || reading.verbEntry.flags.includes('w'))) return false;
  if (
    reading.verbEntry.frameCodes.startsWith('o') &&
    reading.verbEntry.frameCodes.includes('n') &&
    frame.how !== 'clause'
  )
    return subject.proper;
  if (/^[ohe]/.test(reading.verbEntry.frameCodes)) return true;
  if (frame.how === 'noun' || frame.how === 'preposition')
    return (
      subject.proper ||
      (aside && frame.how === 'preposition' && subject.names > 0 && subject.words.length <= 3) ||
      ((!subject.headWord.definite ||
        subject.headWord.form.endsWith('ي') ||
        /(ان|يد|ين|اوي)$/.test(subject.headWord.form)) &&
        subject.words.length <= 2 &&
        near <= 1 &&
        subject.headWord.pronoun === '')
    );
  if (reading.verbEntry.flags.includes('w'))
    return subject.proper || near <= (frame.how === 'quotation' || frame.how === 'colon' ? 7 : 2);
  // «وتابع صلاح، مساء السبت، في مداخلة هاتفية مع …: …»
  const called = subject.proper || FAMILY.test(subject.headWord.form);
  return near <= (called && frame.how !== 'clause' ? 26 : 16);
}
