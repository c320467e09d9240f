import { byName, fieldsOf, isObject, listOf, oneOf, type Reader, textOf, yesOrNo } from './readers';
import { type SiteMode, siteModes } from './site-mode';

export * from './site-mode';

/** The settings as values: what they are and what they mean; `settings` keeps them. */

/** Longest lists and texts that are taken, so that an imported file cannot fill the storage. Texts in UTF-16 units. */
export const LIMITS = { entries: 2000, aliases: 30, text: 120, sites: 5000 } as const;

export const LANGUAGES = ['auto', 'ar', 'en', 'fr'] as const;
export const PALETTES = ['default', 'colour-blind', 'high-contrast'] as const;

/** An agency or outlet that the reader added to the catalogue. */
export interface OwnEntry {
  name: string;
  kind: 'agency' | 'outlet';
  aliases: string[];
  latin?: string;
  /** Two capital letters, ISO 3166. */
  country?: string;
}

/** A source phrase that the reader added: «مصادر خاصة» counts as unnamed, «يتردد أن» as hearsay. */
export interface OwnPhrase {
  text: string;
  class: 'unnamed' | 'hearsay';
}

/** Classes that are marked; `act`: speech acts (urging, promising, judging) of any class. */
export interface Shown {
  wire: boolean;
  named: boolean;
  unnamed: boolean;
  hearsay: boolean;
  undecided: boolean;
  act: boolean;
}

export interface Settings {
  /** `auto`: the browser's own language. */
  language: (typeof LANGUAGES)[number];
  palette: (typeof PALETTES)[number];
  shown: Shown;
  /** By host without `www.`; a site that is not there is `on`. */
  sites: Record<string, SiteMode>;
  ownEntries: OwnEntry[];
  ownPhrases: OwnPhrase[];
}

export const defaults: Settings = {
  language: 'auto',
  palette: 'default',
  shown: { wire: true, named: true, unnamed: true, hearsay: true, undecided: true, act: true },
  sites: {},
  ownEntries: [],
  ownPhrases: [],
};

const words: Reader<string> = (raw) => textOf(1, LIMITS.text)(typeof raw === 'string' ? raw.trim() : raw);
const country: Reader<string> = (raw) => (typeof raw === 'string' && /^[A-Z]{2}$/.test(raw) ? raw : undefined);

const fields = {
  language: oneOf(...LANGUAGES),
  palette: oneOf(...PALETTES),
  shown: fieldsOf({
    wire: yesOrNo,
    named: yesOrNo,
    unnamed: yesOrNo,
    hearsay: yesOrNo,
    undecided: yesOrNo,
    act: yesOrNo,
  }),
  sites: byName(oneOf(...siteModes), LIMITS.sites),
  ownEntries: listOf(
    fieldsOf(
      { name: words, kind: oneOf('agency', 'outlet'), aliases: listOf(words, LIMITS.aliases) },
      { latin: words, country },
    ),
    LIMITS.entries,
  ),
  ownPhrases: listOf(fieldsOf({ text: words, class: oneOf('unnamed', 'hearsay') }), LIMITS.entries),
};

/** The settings as they are stored. `settings-schema` says of those of a file what is wrong with them. */
export const readSettings: Reader<Settings> = fieldsOf(fields);

/** A field that cannot be read counts as its default; the others stay what the reader chose. */
export function rescueSettings(broken: unknown): Settings {
  const of = isObject(broken) ? broken : {};
  const field = <T>(name: string, read: Reader<T>, initial: T): T => read(Reflect.get(of, name)) ?? initial;
  return {
    language: field('language', fields.language, defaults.language),
    palette: field('palette', fields.palette, defaults.palette),
    shown: field('shown', fields.shown, defaults.shown),
    sites: field('sites', fields.sites, defaults.sites),
    ownEntries: field('ownEntries', fields.ownEntries, defaults.ownEntries),
    ownPhrases: field('ownPhrases', fields.ownPhrases, defaults.ownPhrases),
  };
}
