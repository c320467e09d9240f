import * as v from 'valibot';
import { type Loaded, load, type Saved, type Shape, subscribe, update } from './stored';

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
  sites: v.record(v.string(), v.picklist(siteModes)),
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
const rescueSchema = v.fallback(
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

export const settingsShape: Shape<Settings> = {
  key: 'settings',
  schema: settingsSchema,
  initial: defaults,
  migrations: [],
  rescue: (broken) => v.parse(rescueSchema, broken),
};

export function loadSettings(): Promise<Loaded<Settings>> {
  return load(settingsShape);
}

/** `privately`: the reader is in a private window, where nothing is stored. */
export async function changeSettings(change: Partial<Settings>, privately = false): Promise<Saved> {
  return (await update(settingsShape, (settings) => ({ ...settings, ...change }), privately)).saved;
}

/** Sets the mode of one site; `on` is what a site has without being remembered, so it is not. */
export async function setSiteMode(host: string, mode: SiteMode, privately = false): Promise<Saved> {
  const change = (settings: Settings): Settings => {
    const { [siteKey(host)]: _, ...others } = settings.sites;
    return { ...settings, sites: mode === 'on' ? others : { ...others, [siteKey(host)]: mode } };
  };
  return (await update(settingsShape, change, privately)).saved;
}

export function siteModeOf(settings: Settings, host: string): SiteMode {
  return Object.hasOwn(settings.sites, siteKey(host)) ? (settings.sites[siteKey(host)] ?? 'on') : 'on';
}

/** A host as `sites` knows it: `www.example.org` and `example.org` are one site. */
export function siteKey(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}

export function onSettings(listener: (settings: Settings, before: Settings) => void, signal?: AbortSignal): void {
  subscribe(settingsShape, listener, signal);
}
