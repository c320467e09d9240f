import type { Draft } from '../draft';
import { formAt, isComma } from '../frames';
import { asMedium, isNameInMarks } from '../media';
import type { Phrase } from '../phrase/reader';
import { isQuote, type Text } from '../tokens';
import { isOneOf, listOf } from '../word-list';
import { IS, isKnownAdjective } from '../words';

/** An according-to that is being read: its token, whether it opens its sentence, what was found before it. */
export interface Context {
  readonly text: Text;
  readonly i: number;
  readonly skip: number;
  readonly start: boolean;
  readonly drafts: Draft[];
  readonly persons: ReadonlySet<string>;
}

const NO_SOURCE = listOf(
  'مخزون نماذج خطه خطط منهج نهج منهجيه ضوابط اليه اليات احكام مقتضيات توجيهات اجراءات بروتوكول استراتيجيه رؤيه سياسه سياسات اسس قواعد مبادئ صيغه جداول قوانين لوائح انظمه قرارات جدول قرار مرسوم لائحه قائمه اتفاق اتفاقيه نص قانون برنامج معايير شروط دستور نظام نموذج دليل تصنيف مبادره ميثاق معاهده توقيت تقويم حجم نوع مستوي درجه رغبه مزاج ذوق موسم منطقه مقاس وزن سعر معدل جنس عمر فئه اختيار ترتيب اصول مواصفات متطلبات تعليمات ارشادات عدد حاجه طاقه ظروف مجلس عنوان عناوين رقم شكل كتله تسلسل خيار معني',
);

/** Documents that report. */
const REPORTED = listOf(
  'تقرير تقارير بيان بيانات دراسه دراسات بحث ابحاث احصاءات احصائيات ارقام استطلاع استطلاعات مسح تقديرات تحقيق تحقيقات وثائق نتائج معطيات معلومات مسوده',
);

/** Plurals, feminines and second persons are common nouns: «حسب إمكاناتك», «وفق قاعدة بسيطة». */
const COMMON = /(ات|اتك|ك|ه|كم)$/;

/** May this phrase be what «بحسب» cites? A plan, a law, a capacity or a place is a basis, no source. */
export function canBeCited(context: Context, source: Phrase, headsOnly: boolean): boolean {
  // «استنادا إلى بيانات رسمية», no paper or picture
  const leans =
    formAt(context.text, context.i).slice(context.skip) === 'استنادا' && REPORTED.test(source.headWord.base);
  if (headsOnly && !leans)
    return (
      (source.type !== 'other' || source.entry !== undefined || (source.proper && source.names > 1)) &&
      source.kind !== 'document' &&
      source.type !== 'place' &&
      !(source.type === 'office' && source.kind === 'unnamed')
    );
  // «وفقا لمجموعة من التعليمات»: of things
  const some = isOneOf('مجموعه سلسله', source.headWord.base) && source.words.length === 1;
  if (some && formAt(context.text, source.end) === 'من') return false;
  // «بحسب عدد السكان»: a number, nobody
  if (source.words[0]?.base === 'عدد' && formAt(context.text, source.first + 1) !== 'من') return false;
  if (source.type === 'document' && NO_SOURCE.test(source.headWord.base)) return false;
  if (NO_SOURCE.test(source.headWord.base) && (source.kind !== 'person' || source.headWord.headType === 'other'))
    return source.headWord.base === 'مجلس';
  if (source.type === 'place' && source.words.length === 1) return true;
  // «، حسب الموقع،» cites the site, «تختلف حسب الموقع» a place
  const site = isComma(formAt(context.text, context.i - 1)) && closesAt(context.text, source.end);
  if (source.headWord.base === 'موقع' && !source.entry && !source.proper) return site;
  if (source.type !== 'other') return true;
  if (source.entry || source.kind === 'unnamed') return true;
  if (context.persons.has(source.headWord.form) || source.words.some((w) => (w.is & IS.given) !== 0)) return true;
  if (context.text.known.has(source.headWord.form)) return true;
  // «بحسب يوزف كلاود، منسق العمليات»: a name with its office
  if (source.proper && source.names > 2 && source.words.some((w) => isOneOf('office title spokesman', w.headType)))
    return true;
  if (isQuote(context.text.tokens[source.first] ?? ({ type: 'word', form: '' } as never)))
    return source.words.length <= 3 && source.proper;
  return (
    source.names >= 2 &&
    source.words.length >= 2 &&
    source.words.length <= 5 &&
    !source.words.some((w) => w.definite) &&
    !COMMON.test(source.headWord.form) &&
    !source.words.some((w, at) => at > 0 && isKnownAdjective(w) && source.words.length === 2) &&
    source.words.every((w) => w.headType === 'other' && w.readings.length === 0 && (w.is & IS.event) === 0)
  );
}

/** «، نقلا عن "نبض الغد"», «وبحسب "نبض الغد"»: apart from the clause, a name in marks is a medium's; in it a measure. */
export function unknownMedium({ text, i, skip, start }: Context, source: Phrase | null): Phrase | null {
  const apart = start || isComma(formAt(text, i - 1)) || formAt(text, i).slice(skip) === 'نقلا';
  const plan = source && ((source.headWord.is & IS.event) !== 0 || NO_SOURCE.test(source.headWord.base));
  return source && !source.entry && apart && !plan && isNameInMarks(text, source) ? asMedium(source) : source;
}

/** «كما نقل الدفاع المدني المصابين» carries; «كما نقلت الوزارة،» relays. */
export const closesAt = (text: Text, k: number): boolean => {
  const form = formAt(text, k);
  return form === '' || form === '.' || form === 'عن' || isComma(form);
};
