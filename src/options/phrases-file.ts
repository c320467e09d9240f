import * as v from 'valibot';
import { ownPhraseSchema } from '../platform/settings-schema';
import { LIMITS, type OwnPhrase } from '../platform/settings-values';

export const PHRASES_HEADER = 'isnad-phrases\t1';

/** UTF-16 units. */
const LARGEST = 500_000;

export type PhrasesFault =
  | 'too-large'
  | 'header'
  | 'columns'
  | 'class'
  | 'name'
  | 'twice'
  | 'too-many-entries'
  | 'empty';

export type ReadPhrases =
  | { readonly ok: true; readonly phrases: readonly OwnPhrase[] }
  | { readonly ok: false; readonly line: number; readonly fault: PhrasesFault; readonly words?: string };

/**
 * Reads a list of phrases: `isnad-phrases`, tab, `1`, then a phrase a line behind `unnamed` or `hearsay` and a tab. Empty
 * lines and those that begin with `#` are skipped; one bad line refuses the file. Lines count from 1.
 */
export function readPhrases(file: string): ReadPhrases {
  if (file.length > LARGEST) return { ok: false, line: 1, fault: 'too-large' };
  const lines = file.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  if (lines[0]?.trim().replaceAll(/[\t ]+/g, '\t') !== PHRASES_HEADER) return { ok: false, line: 1, fault: 'header' };
  const phrases: OwnPhrase[] = [];
  for (const [at, written] of lines.entries()) {
    if (at === 0 || written.trim() === '' || written.startsWith('#')) continue;
    const read = readLine(written);
    if (typeof read === 'string') return { ok: false, line: at + 1, fault: read };
    if (phrases.some(({ text }) => text === read.text)) {
      return { ok: false, line: at + 1, fault: 'twice', words: read.text };
    }
    phrases.push(read);
    if (phrases.length > LIMITS.entries) return { ok: false, line: at + 1, fault: 'too-many-entries' };
  }
  return phrases.length === 0 ? { ok: false, line: 1, fault: 'empty' } : { ok: true, phrases };
}

/** The phrase, or what is wrong with its line. */
function readLine(written: string): OwnPhrase | PhrasesFault {
  const [name = '', words, ...more] = written.split('\t').map((column) => column.trim());
  if (words === undefined || more.length > 0) return 'columns';
  if (!v.is(ownPhraseSchema.entries.class, name)) return 'class';
  const read = v.safeParse(ownPhraseSchema, { text: words, class: name });
  return read.success && isPhrase(read.output.text) ? read.output : 'name';
}

/** Two letters at least: one alone would be found everywhere. */
export function isPhrase(words: string): boolean {
  return words.length <= LIMITS.text && (words.match(/\p{L}/gu)?.length ?? 0) >= 2;
}

/** The file that `readPhrases` reads back as the same phrases. */
export function writePhrases(phrases: readonly OwnPhrase[]): string {
  return `${[PHRASES_HEADER, ...phrases.map((phrase) => `${phrase.class}\t${phrase.text}`)].join('\n')}\n`;
}
