import fc from 'fast-check';
import type { BlockRole } from '../../src/engine/analysis';

/** Words and signs on which the engine's rules turn; any order of them is a text that some page may hold. */
const CUES = `قال وقالت فقالوا سيقول ليضيف يقول أعلن أعلنت أكد وأكدت أوضح أفاد أفادت بيّن بين ذكر ذُكر ذكرت صرح أضاف وأضافت
أشار إلى لفت كشف نفى ونفت اتهم حذر دعا طالب أدان نقل نقلت نقلا عن وفق وفقا لـ بحسب حسب حسبما كما قوله قولها قائلا مؤكدا مشيرا قيل
يقال تردد يُعتقد يُشتبه أفيد ترددت أنباء ذكرته أعلنته حصلت عليها اطلعت عليه لرويترز تصريحات تأكيد إعلان استنادا على حد قول لسان ذمة`;
const SOURCES = `وزير وزيرة الوزير الخارجية مصدر مصادر المصدر المصادر أمني أمنية مطلعة مسؤول المسؤول رفيع شهود عيان رويترز وكالة الأناضول
فرانس برس صحيفة النهار قناة الجزيرة العربية موقع المتحدث باسم الجيش الناطق بيان البيان تقرير دراسة وثيقة استطلاع خبراء محللون محمد علي أحمد
سامي بن أبو عبد الله الحداد حكومة الحكومة منظمة الصحة العالمية جامعة شركة آبل واشنطن موسكو هيئة نفسه ذاتها وسائل إعلام محلية وزارتا رئيس`;
const OTHER = `أن أنّ إن إنه أنها بأن لم لن لا قد كان الذي التي في من على مع هذا هذه أحد بعض طلب عدم ذكر اسمه كشف هويته لأنه غير مخول
الحديث أمس اليوم صباح الخميس مؤتمر صحفي حسابه إكس السوق الجسر مغلق و ف ب ل ك وال لل فللو ثم حيث فيما بينما لكن الثلاثاء يناير`;
const SIGNS = [
  ...'«»“”„‟"\'‘’‹›()[]﴾﴿.،,؛:…!?؟-–—/\\|•*#@&%٪۔٫٬',
  ...['...', '. ', ': ', '، ', ' - ', '\n', '\n\n', '\t', '\u00a0', '\u2028', '\r\n', '  '],
  ...['2024', '٦٫٥', '12.5', '۱۲', 'أ ف ب', 'أ.ف.ب', 'CNN', 'BBC', 'Reuters', 'É', 'ß', 'İ', 'д', '中'],
];
/** Lone surrogates, controls, marks without a letter, presentation forms, ligatures, pairs. */
const HOSTILE = [
  ...['\ud83d', '\ude00', '\ud83d\ude00', '\ud83d\u0640', '\u0000', '\u0007', '\u001b', '\u007f', '\ufffe', '\uffff'],
  ...['\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u202a', '\u202b', '\u202c', '\u202e', '\u2066', '\u2069'],
  ...['\ufeff', '\u00ad', '\u061c', '\u0640', '\u064b', '\u0651', '\u0652', '\u0670', '\u0300', '\u0655', '\u06dd'],
  ...['\ufefb', '\ufef7', '\ufdf2', '\ufdfa', '\ufdfb', '\ufdfc', '\ufe76', '\ufe70', '\ufb50', '\ufe91', '\ufed7'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty'],
];
const words = (list: string) => list.split(/\s+/u);

const word = fc.oneof(
  { arbitrary: fc.constantFrom(...words(CUES)), weight: 5 },
  { arbitrary: fc.constantFrom(...words(SOURCES)), weight: 5 },
  { arbitrary: fc.constantFrom(...words(OTHER)), weight: 4 },
);
const sign = fc.constantFrom(...SIGNS);
const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit)),
);

const joined = (pieces: fc.Arbitrary<readonly (readonly [string, string])[]>) =>
  pieces.map((list) => list.map(([piece, space]) => piece + space).join(''));
const space = fc.constantFrom(' ', ' ', ' ', ' ', '');

/** A text of words and punctuation, most of it without sense. */
export const babble = joined(
  fc.array(
    fc.tuple(
      fc.oneof({ arbitrary: word, weight: 4 }, { arbitrary: sign, weight: 1 }),
      fc.constantFrom(' ', ' ', ' ', ''),
    ),
    { maxLength: 60 },
  ),
);

/** The same with anything between that UTF-16 can hold. */
export const hostileText = joined(
  fc.array(
    fc.tuple(
      fc.oneof({ arbitrary: word, weight: 4 }, { arbitrary: sign, weight: 2 }, { arbitrary: hostile, weight: 2 }),
      space,
    ),
    { maxLength: 60 },
  ),
);

/** A few pieces to be repeated: what a rule may come back to again and again. */
export const refrain = joined(
  fc.array(fc.tuple(fc.oneof(word, sign, hostile), space), { minLength: 1, maxLength: 4 }),
).filter((text) => text.length > 0);

const ROLES: readonly BlockRole[] = ['title', 'lede', 'paragraph', 'heading', 'caption', 'quote', 'list'];

/** Blocks in any role, some empty. */
export const blocks = fc.array(fc.record({ text: hostileText, role: fc.constantFrom(...ROLES) }), { maxLength: 8 });
