import * as v from 'valibot';
import { type CorrectedPage, correctionSchema } from '../platform/corrections-file';
import { settingsSchema } from '../platform/settings-schema';
import type { Settings } from '../platform/settings-values';

/** All of a reader's data as one file. */
export interface Data {
  readonly settings: Settings;
  readonly corrections: readonly CorrectedPage[];
}

/** UTF-16 units. */
const LARGEST = 5_000_000;

const fileSchema = v.object({
  format: v.literal('isnad-data'),
  schema: v.literal(1),
  settings: settingsSchema,
  corrections: v.array(
    v.object({
      page: v.pipe(v.string(), v.minLength(1), v.maxLength(2000)),
      corrections: v.pipe(v.array(correctionSchema), v.maxLength(500)),
    }),
  ),
});

export type ReadData =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly fault: 'too-large' | 'header' }
  | { readonly ok: false; readonly fault: 'shape'; readonly line: number; readonly why: string };

export function writeData({ settings, corrections }: Data): string {
  return `${JSON.stringify({ format: 'isnad-data', schema: 1, settings, corrections }, null, 1)}\n`;
}

/** Reads a whole file or refuses it; `line` counts from 1, `why` is the parser's or the schema's own word, in English. */
export function readData(file: string): ReadData {
  if (file.length > LARGEST) return { ok: false, fault: 'too-large' };
  let value: unknown;
  try {
    value = JSON.parse(file.replace(/^\uFEFF/, ''));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ok: false, fault: 'shape', line: lineOf(file, why), why };
  }
  if (!v.is(v.looseObject({ format: v.literal('isnad-data') }), value)) return { ok: false, fault: 'header' };
  const read = v.safeParse(fileSchema, value);
  if (read.success) {
    const { settings, corrections } = read.output;
    return { ok: true, data: { settings, corrections } };
  }
  const [issue] = read.issues;
  const path = issue.path?.map(({ key }) => String(key)) ?? [];
  return { ok: false, fault: 'shape', line: lineOfPath(file, path), why: `${path.join('.')}: ${issue.message}` };
}

/** Firefox names a line, Chromium a position or, for a word that is no value, neither. */
function lineOf(file: string, why: string): number {
  const line = /line (\d+)/.exec(why)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/.exec(why)?.[1];
  if (position !== undefined) return file.slice(0, Number(position)).split('\n').length;
  const lines = file.split('\n');
  let [good, bad] = [0, lines.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isBroken(lines.slice(0, middle).join('\n'))) bad = middle;
    else good = middle;
  }
  return bad;
}

/** Whether the beginning of a file is wrong, and not merely unfinished. */
function isBroken(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return false;
  } catch (error) {
    const why = String(error);
    const position = /position (\d+)/.exec(why)?.[1];
    return !/end of JSON input/.test(why) && (position === undefined || Number(position) < beginning.trimEnd().length);
  }
}

/**
 * The line on which the value at a path stands, in a file that has each value on a line of its own as we write it. Keys
 * are looked for one below the other; an index counts the elements that begin at the depth below its key.
 */
function lineOfPath(file: string, path: readonly string[]): number {
  const lines = file.split('\n');
  let at = 0;
  for (const [depth, key] of path.entries()) {
    const indent = ' '.repeat(depth + 1);
    const index = /^\d+$/.test(key) ? Number(key) : null;
    let seen = -1;
    for (let next = at + 1; next < lines.length; next++) {
      const line = lines[next] ?? '';
      if (!line.startsWith(indent) || line.startsWith(`${indent} `) || /^\s*[}\]],?\s*$/.test(line)) continue;
      seen++;
      if (index === null ? line.startsWith(`${indent}${JSON.stringify(key)}:`) : seen === index) {
        at = next;
        break;
      }
    }
  }
  return at + 1;
}
