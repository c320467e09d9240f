import * as v from 'valibot';
import type { Correction } from '../engine/corrections';
import { KINDS, LONGEST } from './corrections-values';

/** UTF-16 units. */
const LONGEST_ADDRESS = 2000;

const quoteSchema = v.object({
  exact: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST.words)),
  prefix: v.pipe(v.string(), v.maxLength(LONGEST.context)),
  suffix: v.pipe(v.string(), v.maxLength(LONGEST.context)),
});
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST.id));
const kind = v.picklist(KINDS);

export const correctionSchema: v.GenericSchema<unknown, Correction> = v.variant('what', [
  v.object({ id, what: v.literal('wrong'), words: quoteSchema }),
  v.object({ id, what: v.literal('kind'), words: quoteSchema, kind, named: v.boolean() }),
  v.object({ id, what: v.literal('add'), words: quoteSchema, kind, named: v.boolean() }),
]);

export interface CorrectedPage {
  /** As `pageOf` gives it. */
  readonly page: string;
  readonly corrections: readonly Correction[];
}

/** Parameters that say where a reader came from and not what is shown. */
const TRACKING =
  /^(utm_|mc_|pk_|at_)|^(fbclid|gclid|dclid|msclkid|yclid|igshid|ref|refsrc|cmpid|cid|ocid|traffic_source)$/i;

/**
 * What of an address names the page: without protocol, `www.`, fragment, tracking parameters and a slash at the end, the
 * other parameters sorted. What is no web address is kept as it is.
 */
export function pageOf(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return address.split('#', 1)[0] ?? address;
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  const query = new URLSearchParams(kept).toString();
  const path = url.pathname.replace(/\/+$/, '');
  return `${url.host.replace(/^www\./, '')}${path}${query && `?${query}`}`;
}

const header = v.object({ format: v.literal('isnad-corrections'), schema: v.literal(1) });
const line = v.intersect([
  v.object({ page: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_ADDRESS)) }),
  correctionSchema,
]);

/** One JSON value a line: a header, then each correction with its page. A fault has a line of its own to point at. */
export function writeCorrections(pages: readonly CorrectedPage[]): string {
  const lines: unknown[] = [{ format: 'isnad-corrections', schema: 1 }];
  for (const { page, corrections } of pages) for (const correction of corrections) lines.push({ page, ...correction });
  return lines.map((value) => `${JSON.stringify(value)}\n`).join('');
}

/** UTF-16 units. */
export const LARGEST_FILE = 2_000_000;

/** Why a file is refused, whole. `line` counts from 1; `reason` is the schema's or the parser's own word, in English. */
export type FileFault =
  | { readonly fault: 'large' | 'empty' | 'other-format' }
  | { readonly fault: 'line'; readonly line: number; readonly reason: string };

export type ReadCorrections =
  | { readonly state: 'read'; readonly pages: readonly CorrectedPage[] }
  | ({ readonly state: 'refused' } & FileFault);

export function readCorrections(file: string): ReadCorrections {
  if (file.length > LARGEST_FILE) return { state: 'refused', fault: 'large' };
  const lines = file.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (!v.is(header, parsed(lines[0] ?? '').value)) return { state: 'refused', fault: 'other-format' };
  const pages = new Map<string, Correction[]>();
  for (const [at, written] of lines.entries()) {
    if (at === 0 || written.trim() === '') continue;
    const { value, error } = parsed(written);
    const read = v.safeParse(line, value);
    if (error !== undefined || !read.success) {
      const reason = error ?? (read.success ? '' : faultOf(read.issues[0]));
      return { state: 'refused', fault: 'line', line: at + 1, reason };
    }
    const { page, ...correction } = read.output;
    pages.set(page, [...(pages.get(page) ?? []), correction]);
  }
  if (pages.size === 0) return { state: 'refused', fault: 'empty' };
  return { state: 'read', pages: [...pages].map(([page, corrections]) => ({ page, corrections })) };
}

function faultOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return path === null ? issue.message : `${path}: ${issue.message}`;
}

function parsed(written: string): { value?: unknown; error?: string } {
  try {
    return { value: JSON.parse(written) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
