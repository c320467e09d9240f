/**
 * The message table: every text of a screen, its three languages side by side. A key is written once, with
 * placeholders in braces; what depends on a number is a table of plural forms, chosen by `Intl.PluralRules`.
 * Each screen has a file of its own in this folder; tests hold keys, forms and placeholders equal across languages.
 */

export const languages = ['ar', 'en', 'fr'] as const;
export type Language = (typeof languages)[number];

/** The plural categories that CLDR gives each language; all of them have to be written. */
export const pluralCategories = {
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
  en: ['one', 'other'],
  fr: ['one', 'many', 'other'],
} as const satisfies Record<Language, readonly Intl.LDMLPluralRule[]>;

type Forms<L extends Language> = Readonly<Record<(typeof pluralCategories)[L][number], string>>;

/** One text in each language. */
export type Plain = Readonly<Record<Language, string>>;

/** A text that depends on the placeholder `{count}`. */
export type Counted = { readonly [L in Language]: Forms<L> };

export type Entry = Plain | Counted;
export type Table = Readonly<Record<string, Entry>>;

type InText<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | InText<Rest> : never;
type PlaceholderOf<E extends Entry> = E['en'] extends infer T
  ? T extends string
    ? InText<T>
    : 'count' | InText<T[keyof T]>
  : never;

export type Value = string | number;

/** What a key's placeholders need; nothing where it has none. */
export type Values<E extends Entry> = [PlaceholderOf<E>] extends [never]
  ? []
  : [values: Readonly<Record<PlaceholderOf<E>, Value>>];

/** The keys whose texts need no values. */
export type PlainKey<T extends Table> = { [K in keyof T & string]: Values<T[K]> extends [] ? K : never }[keyof T &
  string];

export type Translate<T extends Table> = <K extends keyof T & string>(key: K, ...values: Values<T[K]>) => string;

/** Keeps the literal texts of a table, from which the placeholders get their types. */
export function messages<const T extends Table>(table: T): T {
  return table;
}

// Written as numbers, for the built files carry no raw bidi controls. U+2068 and U+2069 isolate a name of one
// direction inside a sentence of the other.
const [isolate = '', endIsolate = ''] = [0x2068, 0x2069].map((point) => String.fromCodePoint(point));

/** The words of a table in one language. */
export function translator<T extends Table>(table: T, language: Language): Translate<T> {
  const write = (key: keyof T & string, ...values: readonly Readonly<Record<string, Value>>[]): string => {
    const entry: Entry | undefined = table[key];
    return entry === undefined ? key : fill(textOf(entry, language, values[0]), language, values[0] ?? {});
  };
  return write;
}

function textOf(entry: Entry, language: Language, values: Readonly<Record<string, Value>> | undefined): string {
  const text: string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = entry[language];
  if (typeof text === 'string') return text;
  return text[pluralRules(language).select(Number(values?.count ?? 0))] ?? text.other ?? '';
}

/** Where French sets a space that no line may break at: inside guillemets and before high punctuation. */
const HELD_SPACE = /(?<=\u00ab) | (?=[:;?!\u00bb])/g;
const noBreak = String.fromCodePoint(0xa0);

function fill(text: string, language: Language, values: Readonly<Record<string, Value>>): string {
  const set = language === 'fr' ? text.replace(HELD_SPACE, noBreak) : text;
  return set.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? numberFormat(language).format(value) : isolate + value + endIsolate;
  });
}

function remembered<T>(make: (language: Language) => T): (language: Language) => T {
  const made = new Map<Language, T>();
  return (language) => {
    const known = made.get(language);
    if (known !== undefined) return known;
    const fresh = make(language);
    made.set(language, fresh);
    return fresh;
  };
}

const pluralRules = remembered((language) => new Intl.PluralRules(language));

/** Numbers as the language writes them. */
export const numberFormat = remembered((language) => new Intl.NumberFormat(language));
