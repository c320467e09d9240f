import { askWords } from '../platform/hear';
import { type Language, languages, type Plurals, type Words } from '../platform/page-words/words';

export { type Language, languages, type Words };

const ar: Words = {
  card: 'من القائل؟',
  close: 'إغلاق',
  classes: {
    wire: 'وكالة أو وسيلة إعلام',
    named: 'مصدر مسمّى',
    unnamed: 'مصدر مجهَّل',
    hearsay: 'بلا مصدر',
    undecided: 'غير محدد',
  },
  thisPage: 'هذه الصفحة',
  claim: 'ما نُسب',
  claimQuoted: 'كلام منقول بنصّه',
  noSource: 'لا يُذكر أي مصدر',
  kinds: {
    agency: 'وكالة أنباء',
    outlet: 'وسيلة إعلام',
    person: 'شخص',
    institution: 'جهة',
    document: 'وثيقة',
    unnamed: 'مصدر غير مسمّى',
    hearsay: 'كلام متداول',
  },
  identified: {
    named: 'مذكور بالاسم',
    office: 'مذكور بمنصبه',
    spokesman: 'ناطق باسم جهة مسمّاة، ولم يُذكر اسمه',
    placed: 'بلا اسم، ذُكرت صفته أو جهته',
    unplaced: 'بلا اسم ولا صفة',
    group: 'جماعة بلا أسماء، ذُكرت صفتها',
    media: 'وسائل إعلام غير مسمّاة',
    agentless: 'لا قائل',
    issued: 'وثيقة ذُكرت جهتها',
    unissued: 'وثيقة بلا جهة مصدرة',
  },
  inherited: 'يُفهم من السياق: نُقل كلام هذا المصدر قبلُ عن طريقه',
  stance: 'موقف الناقل',
  stances: {
    neutral: 'محايد: ينقل ولا يحكم',
    endorsing: 'مؤيِّد: اللفظ يقدّم الكلام على أنه صحيح',
    distancing: 'متحفّظ: اللفظ يترك العهدة على القائل',
    denying: 'نفي',
    conceding: 'إقرار',
    urging: 'دعوة أو مطالبة',
    warning: 'تحذير',
    predicting: 'توقّع',
    evaluating: 'حكم أو تقييم',
    asking: 'سؤال',
  },
  reason: 'سبب التجهيل',
  reasonAbsent: 'لم يُذكر سبب',
  reasonAsked: 'طلب عدم ذكر اسمه',
  refersTo: 'يعود إلى',
  undecided: 'القائل مستتر أو مشار إليه بلفظ عام، ولا يتبيّن من النص من هو. لا تُعَدّ هذه العلامة في أي صنف.',
  act: 'ليس خبرًا بل فعلُ كلام (دعوة أو تعهّد أو حكم)، فلا يدخل في النسب.',
  credit: 'نسبة المادة إلى صاحبها، وليست ادّعاء، فلا تُعَدّ.',
  addressee: 'قيل لـ',
  channel: 'أين قيل',
  cited: {
    zero: 'لا يُنسب إليه شيء آخر في هذا المقال',
    one: 'يُنسب إليه في هذا المقال مرة واحدة',
    two: 'يُنسب إليه في هذا المقال مرتين',
    few: 'يُنسب إليه في هذا المقال {n} مرات',
    many: 'يُنسب إليه في هذا المقال {n} مرة',
    other: 'يُنسب إليه في هذا المقال {n} مرة',
  },
  why: 'لماذا هذه العلامة؟',
  rules: {
    verb: 'فعلُ قولٍ مع فاعله',
    'verb-implicit': 'فعلُ قولٍ فاعله ضمير',
    'verb-passive': 'فعلُ قولٍ لا يُذكر فاعله',
    'subject-verb': 'المصدر يليه فعلُ القول',
    participle: 'لفظ يتابع كلام القائل نفسه',
    noun: 'اسم من أسماء القول يربط المصدر بكلامه',
    according: 'عبارة إسناد من قبيل «وفقًا لـ»',
    'relay-outer': 'ناقلٌ عن مصدر آخر',
    'relay-inner': 'منقولٌ عنه',
    medium: 'وسيلة إعلام قيل لها الكلام أو اطّلعت على وثيقته أو نشرته، فهي حلقة خارجية في السلسلة',
    headline: 'صيغة عنوان: المصدر ثم كلامه',
    credit: 'صيغة نسبة المادة أو الصورة',
    reader: 'أضفته أنت',
  },
  evidence: {
    cue: 'لفظ الإسناد',
    complement: 'بعده الكلام المنسوب',
    subject: 'المصدر',
    head: 'اسم يدلّ على مصدر',
    catalogue: 'اسم وارد في دليل الوكالات والوسائل',
    title: 'لقب أو منصب',
    quotation: 'كلام بين علامتي تنصيص',
    antecedent: 'آخر قائل مطابق في الجنس والعدد',
    relay: 'الناقل',
  },
  position: '{n} من {of}',
  enter: 'Enter: البطاقة',
  noMarks: 'لا علامات من هذا النوع في المقال',
  nothingHere: 'لا إسناد لهذه الجملة',
  wrong: 'علامة خاطئة',
  change: 'تغيير الصنف',
  undo: 'تراجع',
  noted: 'سُجّل تصحيحك على جهازك',
  corrected: 'صنّفته أنت بتصحيحك.',
  notKept: 'تعذّر حفظ التصحيح (لا يُحفظ شيء في النوافذ الخاصة)',
};

const known: Partial<Record<Language, Words>> = { ar };

/** The texts of a language; Arabic where they were not learnt. */
export const wordsIn = (language: Language): Words => known[language] ?? ar;

export const isKnown = (language: Language): boolean => known[language] !== undefined;

/** Has the background tell the texts of a language, so that no page carries those of all. */
export async function learnWords(language: Language): Promise<void> {
  if (language === 'ar' || known[language]) return;
  const told = await askWords(language);
  if (told) known[language] = told;
}

export const directionOf = (language: Language): 'rtl' | 'ltr' => (language === 'ar' ? 'rtl' : 'ltr');

/** Numbers stay in Western digits, as most Arabic news sites print them and as the screens do. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

export function plural(language: Language, forms: Plurals, n: number): string {
  return fill(forms[new Intl.PluralRules(language).select(n)] ?? forms.other, { n });
}
