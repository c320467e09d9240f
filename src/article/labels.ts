import { plain } from './letters';

/**
 * Phrases of a page's frame, in the form of `plain` (hamza on alif, ى, ة and marks brought down). `lead` phrases open a
 * related box or a link («اقرأ أيضًا: …»); `alone` phrases are a whole line of the frame («شارك المقال»).
 */
const LEAD = `
  اقرا ايضا|اقرا كذلك|اقرا المزيد|اقرا اكثر|اقرئي ايضا|اقروا ايضا|طالع ايضا|طالع المزيد|شاهد ايضا|شاهدوا ايضا|انظر ايضا
  تابع ايضا|تصفح ايضا|اطلع ايضا|لا يفوتك|لا تفوتك|قد يهمك|قد يهمك ايضا|ربما يهمك|قد يعجبك|قد يعجبك ايضا|يمكنك ايضا قراءه
  مواضيع ذات صله|موضوعات ذات صله|مقالات ذات صله|اخبار ذات صله|تقارير ذات صله|محتوي ذو صله|ذات صله|ذو صله
  مواضيع متعلقه|موضوعات متعلقه|اخبار متعلقه|مقالات متعلقه|مواضيع مشابهه|مقالات مشابهه|اخبار مشابهه|مواضيع مرتبطه
  اخبار مرتبطه|للمزيد|لقراءه المزيد|لمزيد من التفاصيل|اخترنا لك|اخترنا لكم|نرشح لك|نرشح لكم|مختارات|من نفس القسم
  الاكثر قراءه|الاكثر مشاهده|الاكثر تداولا|الاكثر شيوعا|الاكثر تعليقا|احدث الاخبار|اخر الاخبار|احدث المقالات
  المزيد من الاخبار|المزيد عن|المزيد في|اخبار اخري|مقالات اخري|مواضيع اخري|في هذا الملف|خلفيات|قصص مقترحه|مقترحه لك|من ارشيفنا|اقرا في الموقع
  القصه السابقه|الخبر السابق|الخبر التالي|المقال السابق|المقال التالي|السابق|التالي
`;
const ALONE = `
  شارك|شاركها|شاركه|مشاركه|شارك المقال|شارك الخبر|شارك الموضوع|شارك هذا الخبر|شارك هذا الموضوع|شارك القصه|انشر
  نسخ الرابط|انسخ الرابط|تم نسخ الرابط|رابط مختصر|الرابط المختصر|طباعه|اطبع|حجم الخط|تكبير الخط|تصغير الخط|استمع
  استمع للمقال|استمع الي المقال|استمع للخبر|حفظ|احفظ المقال|ارسل|ارسل لصديق|ابلغ عن خطا|اعلان|اعلانات|مساحه اعلانيه
  اعلان ممول|تابعنا|تابعونا|تابعنا علي|تابعونا علي|تابعنا علي جوجل نيوز|تابعونا علي جوجل نيوز|تابعنا علي اخبار جوجل
  انضم الي قناتنا|اشترك|اشترك الان|اشترك في النشره|اشترك في النشره البريديه|اشترك في نشرتنا البريديه|النشره البريديه
  سجل الدخول|تسجيل الدخول|تعليقات|التعليقات|اضف تعليق|اضف تعليقا|اترك تعليقا|اترك تعليقك|اكتب تعليقك|اترك رد|لا توجد تعليقات
  كلمات مفتاحيه|كلمات دلاليه|الكلمات المفتاحيه|الكلمات الدلاليه|الكلمات الداله|الكلمات الدليليه|وسوم|الوسوم|الاوسمه|هاشتاغ
  زر الذهاب الي الاعلي|الي الاعلي|العوده الي الاعلي|جميع الحقوق محفوظه|كل الحقوق محفوظه|حمل التطبيق|حمل تطبيقنا
  المزيد|عرض المزيد|تحميل المزيد|اغلاق|الرئيسيه|عن الكاتب|نبذه عن الكاتب|الكاتب|محتويات|محتويات المقال|جدول المحتويات
  فيديو|صور|شاهد الفيديو|بالفيديو|بالصور|عاجل|مباشر|تم النسخ|قيم الموضوع|قيم المقال|ما رايك|شاركنا رايك
  اقرا المقال كاملا|اكمل القراءه|تابع القراءه|لمتابعه القراءه اشترك|تغيير حجم الخط|نهايه قصص مقترحه
`;
/** Beginnings of lines that the frame writes in full sentences («جميع الحقوق محفوظة © …», «تابعوا قناتنا على …»). */
const OPENING = `
  جميع الحقوق محفوظه|كل الحقوق محفوظه|حقوق النشر محفوظه|تابعوا اخر الاخبار|تابع اخر الاخبار|تابعوا قناتنا|تابع قناتنا
  تابعونا علي|تابعنا علي|تابعوا صفحتنا|انضم الي قناتنا|انضموا الي قناتنا|اشترك في نشرتنا|اشترك في النشره|اشتركوا في قناتنا
  اشترك في قناتنا|للاشتراك في|حملوا تطبيق|حمل تطبيق|لن يتم نشر عنوان بريدك|هذا المحتوي متاح للمشتركين|هذا المقال متاح للمشتركين
  لمتابعه القراءه|لقراءه المقال كاملا|للاطلاع علي المقال كاملا|نستخدم ملفات تعريف الارتباط|يستخدم هذا الموقع ملفات
  يستخدم موقعنا ملفات|وقت القراءه|مده القراءه|دقائق قراءه|عدد المشاهدات|اخر تحديث|تاريخ النشر|نشر بتاريخ|اخر تعديل
  كلمات مفتاحيه|كلمات دلاليه|الكلمات المفتاحيه|الكلمات الدلاليه|الكلمات الداله|الوسوم|رابط مختصر|الرابط المختصر
  شارك المقال|شارك الخبر|شارك الموضوع|شارك هذا الموضوع|كود الخبر|رقم الخبر|رمز الخبر|الاراء الوارده|الاراء المنشوره|التعليقات المنشوره|رابط الخبر|رابط الموضوع
`;

/** `alone` phrases of pages that are half in English. */
const LATIN = ['advertisement', 'share', 'print'];

const list = (phrases: string) => phrases.trim().split(/\s*[|\n]\s*/);
let tables: { lead: Map<string, string[]>; alone: Set<string>; opening: Map<string, string[]> } | null = null;

/** Phrases by their first word. */
function byWord(phrases: readonly string[]): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const phrase of phrases) {
    const word = phrase.split(' ', 1)[0] ?? '';
    map.set(word, [...(map.get(word) ?? []), phrase]);
  }
  return map;
}

function longestOf(map: Map<string, string[]>, text: string): string | null {
  let best: string | null = null;
  for (const phrase of map.get(text.split(' ', 1)[0] ?? '') ?? []) {
    if (phrase.length > (best?.length ?? 0) && (text === phrase || text.startsWith(`${phrase} `))) best = phrase;
  }
  return best;
}

/** What a line says about the page's frame: a related box opens, it names its own link, it is frame; or it is text. */
export type Label = 'related-box' | 'related-line' | 'frame' | 'text';

/** Longest line, in words, that a label can be. */
const LONGEST_LINE = 40;
/** «تخطى قصص مقترحة وواصل القراءة» */
const SKIP_LINK = /^(?:تخطي|تخط|تجاوز) .*(?:واصل|تابع|الي المحتوي)/;
/** A line with «©» of so many words is the house's. */
const MOST_COPYRIGHT = 25;
/** A label followed by more words must part them by one of these to be no sentence. */
const PARTED = /^[^:：|؛…<«"“\n]{0,40}[:：|…]|\.\.\./;

/** Reads one line of the page. `linked` is the share of its letters that stand in links. */
export function labelOf(line: string, linked: number): Label {
  const text = plain(line.length > 300 ? line.slice(0, 300) : line);
  const words = text === '' ? 0 : text.split(' ').length;
  if (words === 0 || words > LONGEST_LINE) return 'text';
  tables ??= { lead: byWord(list(LEAD)), alone: new Set([...list(ALONE), ...LATIN]), opening: byWord(list(OPENING)) };
  if (tables.alone.has(text) || (words <= MOST_COPYRIGHT && line.includes('©'))) return 'frame';
  if (SKIP_LINK.test(text)) return 'frame';
  const lead = longestOf(tables.lead, text);
  if (lead !== null) {
    if (lead.length === text.length) return 'related-box';
    if (PARTED.test(line) || linked > 0.4) return 'related-line';
    if (words - lead.split(' ').length <= 3 && lead.includes(' ')) return 'related-box';
  }
  return longestOf(tables.opening, text) === null ? 'text' : 'frame';
}
