import { askWords } from '../platform/hear';
import { type Language, languages, type Plurals, type Told, type Words } from '../platform/page-words/words';

export { type Language, languages, type Words };

const known = new Map<Language, Told>();

/** The texts of a language that was learnt. */
export function wordsIn(language: Language): Words {
  const words = known.get(language);
  if (!words) throw new Error(`the texts in ${language} were not learnt`);
  return words;
}

/** The style sheet that came with the texts; '' where none were learnt. */
export const cardSheet = (): string => known.values().next().value?.sheet ?? '';

/** A language whose texts were learnt, `wanted` where it is one; undefined: none is yet. */
export const knownOr = (wanted: Language): Language | undefined =>
  known.has(wanted) ? wanted : known.keys().next().value;

/** Has the background tell the texts of a language, so that no page carries those of all; false where it does not. */
export async function learnWords(language: Language): Promise<boolean> {
  if (known.has(language)) return true;
  const told = await askWords(language);
  if (told) known.set(language, told);
  return told !== null;
}

export const directionOf = (language: Language): 'rtl' | 'ltr' => (language === 'ar' ? 'rtl' : 'ltr');

/** Numbers stay in Western digits, as most Arabic news sites print them and as the screens do. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

export function plural(language: Language, forms: Plurals, n: number): string {
  return fill(forms[new Intl.PluralRules(language).select(n)] ?? forms.other, { n });
}
