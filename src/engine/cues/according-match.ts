import type { Stance } from '../analysis';
import { formAt } from '../frames';
import type { Reading } from '../morphology';
import type { Text } from '../tokens';
import { isOneOf, listOf } from '../word-list';
import type { Word } from '../words';

/** A prepositional cue that matched at a token. */
export interface Match {
  /** Token after the cue's own words, where the source begins. */
  readonly at: number;
  /** Letters of the token at `at` that belong to the cue (لـ). */
  readonly skip: number;
  /** Only an inventory head may follow: «استنادا إلى», «في رأي». */
  readonly headsOnly: boolean;
  readonly stance: Stance;
}

export const SAYING_NOUN = listOf(
  'قول تعبير وصف زعم راي اراء تصريح تصريحات كلام روايه افاده افادات مصادر علم ادعاء اعتقاد ترجيح تقدير تقديرات تاكيد شهاده ما',
);

export const AS = listOf('كما مثلما حسبما بحسبما وفقما طبقما');

/** The fixed words of prepositional cues, after a conjunction was cut. */
export function match(text: Text, i: number, form: string): Match | null {
  const next = formAt(text, i + 1);
  const plain = (at: number, headsOnly = false, stance: Stance = 'neutral'): Match => ({
    at,
    skip: 0,
    headsOnly,
    stance,
  });
  const withL = (stance: Stance = 'neutral'): Match | null => {
    if (next === 'ل') return { at: i + 2, skip: 0, headsOnly: false, stance };
    return /^ل../.test(next) ? { at: i + 1, skip: 1, headsOnly: false, stance } : null;
  };
  switch (form) {
    case 'وفقا':
    case 'طبقا':
    case 'تبعا':
      return withL();
    case 'وفق':
      return next === 'ل' || (/^لل/.test(next) && text.tokens[i + 1]?.word.attached) ? withL() : plain(i + 1);
    case 'بحسب':
    case 'حسب':
      return next === 'ل' ? null : plain(i + 1);
    case 'استنادا':
    case 'بالاستناد':
    case 'نسبه':
      return next === 'الي' ? plain(i + 2, true) : null;
    case 'عن':
      return next === 'لسان' ? plain(i + 2) : null;
    case 'علي':
      if (next === 'ما') return reportedThus(text, i) ? plain(i + 1) : null;
      if (isOneOf('لسان ذمه عهده', next))
        return plain(i + 2, next !== 'لسان', next === 'لسان' ? 'neutral' : 'distancing');
      return next === 'حد' && SAYING_NOUN.test(strip(formAt(text, i + 2))) ? plain(i + 2, false, 'distancing') : null;
    case 'في':
      if (next === 'نظر') return plain(i + 2, true);
      return /^راي/.test(next) && !/^الراي/.test(next) ? plain(i + 1, true) : null;
    case 'براي':
    case 'باعتراف':
    case 'باقرار':
    case 'بشهاده':
    case 'بتقدير':
      // «رحب فيه بإقرار القانون»
      if (governedByB(text.tokens[/^فيها?$/.test(formAt(text, i - 1)) ? i - 2 : i - 1]?.word)) return null;
      return plain(i + 1, true, form === 'باعتراف' || form === 'باقرار' ? 'conceding' : 'neutral');
    default:
      return null;
  }
}

/** «طالب باعتراف الدولة», «مطالبا باعتراف»: the verb before governs the بـ. */
const governedByB = (word: Word | undefined): boolean =>
  word?.readings.some((r) => r.verbEntry.frameCodes.includes('b')) === true ||
  word?.conjoined?.readings.some((r) => r.verbEntry.frameCodes.includes('b')) === true ||
  isOneOf('حظي حظيت تحظي يحظي فاز فازت مشروط مشروطه', word?.form ?? '');

/** Verbs that take «على» themselves: «رد على ما قاله», «علق على ما ذكره». */
const TAKES_ON =
  /^[وف]?(ب|ل|لل|ال)?(ردا?|علقا?|تعليقا?|تعقيبا?|عقب|يردد?|اطلع|اتفقا?|وافقا?|اعترضا?|احتجا?|اكدا?|شددا?|حصلا?|بناء|يعلق|معلقا|تعتمد|يعتمد|اعتمد|اعتمادا|تاكيد|الرد|اثني|اثنت|اطلاع|مبني|مبنيه|قائم|قائمه|تقوم|يقوم)(ت|وا|ه|ا)?$/;

/** «…، على ما أفاد مصدر»: a reporting verb behind «على ما», which nothing before it governs. */
function reportedThus(text: Text, i: number): boolean {
  const verb = text.tokens[i + 2]?.word;
  const reports = ({ flags, lemma }: Reading['verbEntry']) => /[sk]|^$/.test(flags) || isOneOf('اورد كتب نشر', lemma);
  if (!verb?.readings.some((r) => /^(perfect|imperfect)$/.test(r.shape) && reports(r.verbEntry))) return false;
  const before = text.tokens[i - 1];
  if (!before || before.type === 'mark' || before.block !== text.tokens[i]?.block) return true;
  return verb.pronoun === '' && !TAKES_ON.test(before.form);
}

export const strip = (form: string): string => form.replace(/(ها|هم|هما|ه)$/, '');
