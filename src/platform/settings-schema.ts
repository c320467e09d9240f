import * as v from 'valibot';
import { LANGUAGES, LIMITS, type OwnEntry, PALETTES, type Settings, siteModes } from './settings-values';

const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LIMITS.text));

const ownEntrySchema: v.GenericSchema<unknown, OwnEntry> = v.object({
  name: text,
  kind: v.picklist(['agency', 'outlet']),
  aliases: v.pipe(v.array(text), v.maxLength(LIMITS.aliases)),
  latin: v.exactOptional(text),
  country: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
});

export const ownPhraseSchema = v.object({ text, class: v.picklist(['unnamed', 'hearsay']) });

export const settingsSchema: v.GenericSchema<unknown, Settings> = v.object({
  language: v.picklist(LANGUAGES),
  palette: v.picklist(PALETTES),
  shown: v.object({
    wire: v.boolean(),
    named: v.boolean(),
    unnamed: v.boolean(),
    hearsay: v.boolean(),
    undecided: v.boolean(),
    act: v.boolean(),
  }),
  sites: v.pipe(
    v.record(v.string(), v.picklist(siteModes)),
    v.check((sites) => Object.keys(sites).length <= LIMITS.sites, 'too many sites'),
  ),
  ownEntries: v.pipe(v.array(ownEntrySchema), v.maxLength(LIMITS.entries)),
  ownPhrases: v.pipe(v.array(ownPhraseSchema), v.maxLength(LIMITS.entries)),
});
