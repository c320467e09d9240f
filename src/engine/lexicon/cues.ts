import type { Stance } from '../analysis';

/**
 * Reporting verbs, as data. Columns: perfect 3ms | imperfect without its prefix | active participle | verbal nouns |
 * frames | stance | flags. Perfect and imperfect are inflected by `verbs.ts`.
 *
 * Frames are the complements that license the verb as a cue: `n` a clause with أن/إن, `b` بأن, `q` a quotation or a
 * colon, `i` إلى, `a` عن, `l` على, `m` من, `p` a noun phrase that names a fact (أعلنت مقتل), `o` an object followed by بـ
 * (اتهم، أبلغ).
 * Flags: `s` strong, a colon or quotation is enough; `w` weak, an explicit speaking subject is needed;
 * `d` the subject is a document, a study, data or a body; `r` the relay verb.
 */
export const CUES = `
قال|قول|قائل|قول|n q|neutral|s
صرح|صرح|مصرح|تصريح تصريحات|n b q|neutral|s
أعلن|علن|معلن|إعلان|n q p a|neutral|s
أكد|ؤكد|مؤكد|تأكيد تأكيدات|n b q p l|endorsing|s
ذكر|ذكر|||n b q|neutral|s
أفاد|فيد|مفيد|إفادة إفادات|n b q|neutral|s
أوضح|وضح|موضح|توضيح|n b q p|neutral|s
أضاف|ضيف|مضيف||n q|neutral|s
تابع|تابع|متابع||q n|neutral|c
أشار|شير|مشير|إشارة|i b n|neutral|s
لفت|لفت|لافت||i n|neutral|
نوه|نوه|منوه||i b n|neutral|
بين|بين|مبين||n q|endorsing|w
كشف|كشف|كاشف|كشف|a n p q|endorsing|
نفى|نفي|ناف|نفي|n p q|denying|
أقر|قر|مقر|إقرار|b n|conceding|
اعترف|عترف|معترف|اعتراف|b n|conceding|
زعم|زعم|زاعم|زعم مزاعم|n b q p|distancing|
ادعى|دعي|مدعي|ادعاء ادعاءات|n b p|distancing|
رجح|رجح|مرجح||n p|predicting|
توقع|توقع|متوقع||n p|predicting|
اعتبر|عتبر|معتبر||n q|neutral|
رأى|رى||رأي|n|neutral|w
اعتقد|عتقد|||n|neutral|
ظن|ظن|||n|neutral|w
شدد|شدد|مشدد|تشديد|l n q|endorsing|
حذر|حذر|محذر|تحذير تحذيرات|m n b q|warning|
اتهم|تهم|متهم|اتهام اتهامات|o|neutral|
أخبر|خبر|مخبر||o n|neutral|
أبلغ|بلغ|مبلغ||o n|neutral|
روى|روي|||n q p|neutral|w
حكى|حكي|||n q|neutral|w
كتب|كتب|كاتب||n q|neutral|w
غرد|غرد|مغرد||n q|neutral|
أظهر|ظهر|مظهر||n p|endorsing|d
أثبت|ثبت|مثبت||n|endorsing|d
علم|علم|||n|neutral|w
شرح|شرح|شارح||n b q|neutral|
أردف|ردف|مردف||n q|neutral|s
استطرد|ستطرد|مستطرد||n q|neutral|s
واصل|واصل|||c|neutral|c
مضى|مضي|||c|neutral|c
استدرك|ستدرك|مستدرك||n q|neutral|s
عقب|عقب|معقب||c|neutral|c
علق|علق|معلق||c q|neutral|c
رد|رد|||c n q|neutral|c
أجاب|جيب|مجيب|إجابة|n b q|neutral|s
اختتم|ختتم|مختتم||c q|neutral|c
ختم|ختم|||c q|neutral|c
زاد|زيد|||q|neutral|c
استبعد|ستبعد|مستبعد||n p|denying|
قدر|قدر|||n|neutral|w
أورد|ورد|مورد||n p|neutral|w
تحدث|تحدث|متحدث|حديث|a n|neutral|w
جزم|جزم|جازم||b n|endorsing|
أصر|صر|مصر||l n|endorsing|
ألمح|لمح|ملمح||i|neutral|
خلص|خلص|||i|neutral|d
توصل|توصل|||i|neutral|d
وجد|جد|||n|neutral|d
استنتج|ستنتج|مستنتج||n|neutral|
لاحظ|لاحظ|ملاحظ||n|neutral|
تنبأ|تنبأ|متنبئ||b n|predicting|
نبه|نبه|منبه||i n|warning|
أعرب|عرب|معرب||n|evaluating|
نقل|نقل|ناقل|نقل|r|neutral|r
شكك|شكك|مشكك||n|distancing|
كذب|كذب|||p|denying|w
فند|فند|مفند||p|denying|w
جادل|جادل|مجادل||n b|neutral|
احتج|حتج|محتج||b|neutral|
أقسم|قسم|مقسم||n|endorsing|
برر|برر|مبرر||n b|neutral|
أفصح|فصح|||a|neutral|
أشاع|شيع|||n|distancing|
وثق|وثق|موثق||n|endorsing|d
سرب|سرب|||n|distancing|
استنكر||||n|evaluating|
`;

export interface CueRow {
  readonly perfect: string;
  readonly imperfect: string;
  readonly participle: string;
  readonly nouns: readonly string[];
  readonly frames: string;
  readonly stance: Stance;
  readonly flags: string;
}
