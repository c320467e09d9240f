import { type ComponentChildren, createContext } from 'preact';
import { useContext, useLayoutEffect, useMemo } from 'preact/hooks';
import { type Language, languages, numberFormat, type Table, type Translate, translator } from './table';

/** The reader's choice: one of our languages, or the browser's. */
export type LanguageChoice = Language | 'auto';

/** Arabic where the browser speaks none of ours: whoever reads Arabic news reads Arabic. */
export function languageOf(choice: LanguageChoice, preferred: readonly string[]): Language {
  if (choice !== 'auto') return choice;
  for (const tag of preferred) {
    const primary = tag.toLowerCase().split('-')[0];
    const known = languages.find((language) => language === primary);
    if (known) return known;
  }
  return 'ar';
}

export function directionOf(language: Language): 'rtl' | 'ltr' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

const LanguageContext = createContext<Language>('ar');

/** Gives its children a language and the document that language and its direction; both may change at run time. */
export function LanguageScope(props: { language: Language; title?: string; children: ComponentChildren }) {
  const { language, title } = props;
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
  }, [language]);
  useLayoutEffect(() => {
    if (title !== undefined) document.title = title;
  }, [title]);
  return <LanguageContext.Provider value={language}>{props.children}</LanguageContext.Provider>;
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The words of a table in the language of the screen. */
export function useText<T extends Table>(table: T): Translate<T> {
  const language = useLanguage();
  return useMemo(() => translator(table, language), [table, language]);
}

/** Numbers, lists and names of countries as the screen's language writes them. */
export interface Format {
  readonly number: (value: number) => string;
  /** A share from 0 to 1 as a whole percentage. */
  readonly percent: (share: number) => string;
  readonly list: (items: readonly string[]) => string;
  /** ISO 3166-1 alpha-2 to its name; the code itself where the browser knows none. */
  readonly country: (code: string) => string;
  readonly date: (time: number) => string;
}

export function formatIn(language: Language): Format {
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const list = new Intl.ListFormat(language, { style: 'long', type: 'conjunction' });
  const regions = new Intl.DisplayNames(language, { type: 'region', fallback: 'code' });
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'long' });
  return {
    number: (value) => numberFormat(language).format(value),
    percent: (share) => percent.format(share),
    list: (items) => list.format(items),
    country: (code) => regions.of(code) ?? code,
    date: (time) => dates.format(time),
  };
}

export function useFormat(): Format {
  const language = useLanguage();
  return useMemo(() => formatIn(language), [language]);
}
