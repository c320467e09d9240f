import * as v from 'valibot';

/** The settings as values: what they are and what they mean; `settings` keeps them. */

/** What the extension does on a site: marks at once, nothing, or marks when the reader clicks. */
export const siteModes = ['on', 'off', 'click'] as const;
export type SiteMode = (typeof siteModes)[number];

/** Longest lists and texts that are taken, so that an imported file cannot fill the storage. Texts in UTF-16 units. */
export const LIMITS = { entries: 2000, aliases: 30, text: 120, sites: 5000 } as const;

const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LIMITS.text));

/** An agency or outlet that the reader added to the catalogue. */
export const ownEntrySchema = v.object({
  name: text,
  kind: v.picklist(['agency', 'outlet']),
  aliases: v.pipe(v.array(text), v.maxLength(LIMITS.aliases)),
  latin: v.exactOptional(text),
  /** Two capital letters, ISO 3166. */
  country: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
});
export type OwnEntry = v.InferOutput<typeof ownEntrySchema>;

/** A source phrase that the reader added: «مصادر خاصة» counts as unnamed, «يتردد أن» as hearsay. */
export const ownPhraseSchema = v.object({ text, class: v.picklist(['unnamed', 'hearsay']) });
export type OwnPhrase = v.InferOutput<typeof ownPhraseSchema>;

const fields = {
  /** `auto`: the browser's own language. */
  language: v.picklist(['auto', 'ar', 'en', 'fr']),
  palette: v.picklist(['default', 'colour-blind', 'high-contrast']),
  /** Classes that are marked; `act`: speech acts (urging, promising, judging) of any class. */
  shown: v.object({
    wire: v.boolean(),
    named: v.boolean(),
    unnamed: v.boolean(),
    hearsay: v.boolean(),
    undecided: v.boolean(),
    act: v.boolean(),
  }),
  /** By host without `www.`; a site that is not there is `on`. */
  sites: v.pipe(
    v.record(v.string(), v.picklist(siteModes)),
    v.check((sites) => Object.keys(sites).length <= LIMITS.sites, 'too many sites'),
  ),
  ownEntries: v.pipe(v.array(ownEntrySchema), v.maxLength(LIMITS.entries)),
  ownPhrases: v.pipe(v.array(ownPhraseSchema), v.maxLength(LIMITS.entries)),
};

export const settingsSchema = v.object(fields);
export type Settings = v.InferOutput<typeof settingsSchema>;

export const defaults: Settings = {
  language: 'auto',
  palette: 'default',
  shown: { wire: true, named: true, unnamed: true, hearsay: true, undecided: true, act: true },
  sites: {},
  ownEntries: [],
  ownPhrases: [],
};

/** A field that cannot be read counts as its default; the others stay what the reader chose. */
export const rescueSchema = v.fallback(
  v.object({
    language: v.fallback(fields.language, defaults.language),
    palette: v.fallback(fields.palette, defaults.palette),
    shown: v.fallback(fields.shown, defaults.shown),
    sites: v.fallback(fields.sites, defaults.sites),
    ownEntries: v.fallback(fields.ownEntries, defaults.ownEntries),
    ownPhrases: v.fallback(fields.ownPhrases, defaults.ownPhrases),
  }),
  defaults,
);

export function siteModeOf(settings: Settings, host: string): SiteMode {
  return Object.hasOwn(settings.sites, siteKey(host)) ? (settings.sites[siteKey(host)] ?? 'on') : 'on';
}

/** A host as `sites` knows it: `www.example.org` and `example.org` are one site. */
export function siteKey(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}
