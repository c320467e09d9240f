import { isOneOf } from '../word-list';
import type { Word } from '../words';

/** «سموه», «جلالته», «معاليها»: a form of address with a pronoun stands for a person who was named before. */
const HONORIFIC = /^(سمو|جلالت|فخامت|معالي|سيادت|فضيلت|سماحت|دولت|سعادت|عطوفت|غبطت|قداست|نيافت)(ه|ها|هما|هم)$/;

/** Who is addressed so, by a word in the name that was given before. */
const BORNE_BY: Readonly<Record<string, string>> = {
  سمو: 'سمو امير اميره شيخ شيخه ولي حاكم سلطان',
  جلالت: 'جلاله ملك ملكه سلطان عاهل',
  فخامت: 'فخامه رئيس',
  معالي: 'معالي وزير وزيره رئيس مدير محافظ',
  فضيلت: 'فضيله شيخ امام مفتي قاضي دكتور',
  سماحت: 'سماحه مفتي شيخ سيد امام',
  دولت: 'دوله رئيس',
  عطوفت: 'عطوفه مدير محافظ مدعي رئيس',
  غبطت: 'غبطه بطريرك',
  قداست: 'قداسه بابا',
  نيافت: 'نيافه مطران انبا كاردينال',
};

export const isHonorific = (form: string): boolean => HONORIFIC.test(form);

/** Whether a name of these words is addressed with this honorific; any may be «سيادته» and «سعادته». */
export function bears(honorific: Word, words: readonly Word[]): boolean {
  const address = HONORIFIC.exec(honorific.form)?.[1] ?? '';
  const titles = BORNE_BY[address];
  return titles === undefined || words.some((w) => isOneOf(titles, w.base));
}

/** The words of which one stands in a name that is addressed so, '' where any name may. */
export const titlesOf = (honorific: Word): string => BORNE_BY[HONORIFIC.exec(honorific.form)?.[1] ?? ''] ?? '';
