import { foldWord } from './fold';
import {
  documentHeads,
  enders,
  institutionHeads,
  mediaHeads,
  officeHeads,
  places,
  prepositions,
  spokesmen,
  titles,
  unnamedHeads,
  unnamedMedia,
} from './lexicon/nouns';
import type { Token } from './tokens';

const lazy = (list: string): (() => ReadonlySet<string>) => {
  let set: ReadonlySet<string> | undefined;
  return () => {
    set ??= new Set(foldWord(list).trim().split(/\s+/));
    return set;
  };
};

/** Adjectives of sources that are no nisba: «رفيع المستوى», «مطلعة». */
export const adjectives = lazy(`رفيع رفيعة كبير كبيرة كبار بارز بارزة خاص خاصة موثوق موثوقة موثوقين متطابقة متطابق مسؤول مسؤولة مقرب مقربة مقربون مقربين
 قريب قريبة سابق سابقة سابقون سابقين رسمي رسمية مطلع مطلعة مطلعون مطلعين متعدد متعددة عديدة مختلفة أخرى آخر آخرون عيان المستوى جديد جديدة حديث حديثة
 حديثا عليم عليمة متابع متابعة مواكبة خبير محلي محلية عدة عربي غربي أجنبي ثان ثالث مستقل مستقلة واسع نافذ نافذة متخصصة متخصص مطلعين معنية معني مجهول مجهولة دبلوماسي إعلام إعلامية`);

/** Frequent given names: they tell a person from a common noun after an indefinite head. */
export const givenNames = lazy(`محمد أحمد علي حسن حسين محمود عبد عبدالله عبدالرحمن عبدالعزيز عبدالفتاح إبراهيم خالد سعيد سالم ناصر فهد سلطان سعود فيصل بندر تركي سلمان طارق
 هشام هاني ماجد وليد سامي سمير كريم كمال جمال عادل عمر عمرو عثمان يوسف يعقوب إسماعيل إسحاق موسى عيسى داود سليمان زكريا يحيى صالح صلاح جابر جاسم حمد حمدان راشد زايد
 منصور مصطفى مرتضى مهدي هادي رامي رائد رياض زياد زكي سعد شريف صادق صبري ضياء طلال ظافر عاصم عامر عباس عدنان عزت عصام عماد غازي غسان فادي فارس فاروق فؤاد قاسم قيس لؤي مازن
 مالك مجدي مراد مروان معتز منذر منير نادر نبيل نزار نضال نعيم هيثم وائل وسام ياسر ياسين فاطمة عائشة مريم زينب خديجة سارة ليلى منى هدى نورا نور هند سلمى رنا ريم دينا داليا
 مها أمل إيمان هالة سعاد سميرة نادية جون جورج ديفيد مايكل روبرت جيمس وليام دونالد جو باراك فلاديمير سيرغي إيمانويل أنجيلا بنيامين أنطونيو رجب بشار بدر أشرف أيمن إيهاب أسامة أنس أنور بسام بلال
 ثامر توفيق جلال حازم حبيب حكيم حمزة خليل رشيد رفيق رضا رضوان سيف شادي شهاب طه عبدالكريم عزيز عمار غانم فتحي فريد فوزي لطفي لطيفة مسعود مشعل نايف نواف نوري هاشم وحيد يزن بن أبو آل دي فان`);

export const COMPLEMENTS = lazy(`أن أنه أنها أنهم أنهما أننا أنني أني أنهن أنك بأن بأنه بأنها بأنهم بأنهما بأننا بأنني بأني إنما`);

/** Words after which أن begins no reported clause: «بعد أن», «يجب أن». */
export const NOT_REPORTING = lazy(`بعد قبل منذ دون بدون يمكن يجب ينبغي رغم حتى غير كما لولا يريد يستطيع تستطيع مجرد سوى سبق يفترض المفترض المقرر المتوقع المرجح الممكن الضروري
 شرط أجل المنتظر المرتقب شأنها شأنه لابد بد ريثما خشية لدرجة بما إلا كان`);

export const NEGATIONS = lazy('لم لن لا سوف هل إذا لو ربما كي لكي لئلا ليس ليت إن لعل وسوف ولم ولن ولا أولم');

export const RELATIVES = lazy('الذي التي الذين اللذان اللذين اللتان اللتين اللواتي');

export const AUXILIARIES = lazy('كان كانت كانوا وكان وكانت وكانوا لكن ولكن فيما بينما وفيما وبينما حيث');

export const isDefinite = (form: string): boolean => form.length > 3 && form.startsWith('ال');
export const bare = (form: string): string => (isDefinite(form) ? form.slice(2) : form);
export const has = (set: ReadonlySet<string>, form: string): boolean => set.has(form) || set.has(bare(form));

export type HeadType =
  | 'agency'
  | 'media'
  | 'spokesman'
  | 'unnamedMedia'
  | 'unnamed'
  | 'document'
  | 'place'
  | 'title'
  | 'office'
  | 'institution'
  | 'other';

/** The class of a word as head of a noun phrase. */
export function headType(form: string): HeadType {
  if (form === 'وكاله' || form === 'الوكاله') return 'agency';
  if (has(spokesmen(), form)) return 'spokesman';
  if (places().has(form)) return 'place';
  if (has(mediaHeads(), form)) return 'media';
  if (has(unnamedMedia(), form)) return 'unnamedMedia';
  if (has(unnamedHeads(), form)) return 'unnamed';
  if (has(documentHeads(), form)) return 'document';
  if (has(officeHeads(), form)) return 'office';
  if (titles().has(form)) return 'title';
  if (has(institutionHeads(), form)) return 'institution';
  return 'other';
}

/** A relational adjective (nisba) or another adjective that leaves a source unnamed. */
export function isAdjective(form: string): boolean {
  const base = bare(form);
  return adjectives().has(base) || (!givenNames().has(base) && base.length > 3 && /(ي|يه|يون|يين|يات)$/.test(base));
}

/** Words that can begin no noun phrase. */
export const cannotBegin = (form: string): boolean =>
  prepositions().has(form) || enders().has(form) || COMPLEMENTS().has(form);

/** Verbal nouns by pattern (افتعال، استفعال، انفعال، تفعيل) and their feminine: they begin a new phrase after a definite one. */
export function isVerbalNoun(form: string): boolean {
  return /^(است..?ا.|ا.ت.ا.|ان..ا.|ت..ي.|م..و.ي)ه?$/.test(form) && !givenNames().has(form);
}

/** A possessive ending as written: ـها ـهم ـهما, or a final ه that is no ta marbuta. */
export function hasPossessive(token: Token, source: string): boolean {
  if (/..(ها|هم|هما)$/.test(token.form)) return true;
  return token.form.length > 3 && token.form.endsWith('ه') && source.slice(token.start, token.end).includes('ه') &&
    !source.slice(token.start, token.end).includes('ة');
}
