import type { Line } from './lines';

/** What one line asks for. */
export type Request =
  | { readonly kind: 'text'; readonly id: string | number; readonly text: string }
  | { readonly kind: 'html'; readonly id: string | number; readonly html: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'bad'; readonly why: string };

const bad = (why: string): Request => ({ kind: 'bad', why });

/** Reads `{"id","text"}` or `{"id","html"}`; what is wrong with another line is its `why`. */
export function readRequest({ bytes }: Line): Request {
  if (bytes === null) return bad('longer than 64 MiB');
  let source: string;
  try {
    source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bad('not UTF-8');
  }
  if (source.trim() === '') return { kind: 'blank' };
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    return bad(`not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  return readFields(value);
}

function readFields(value: unknown): Request {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return bad('not a JSON object');
  const { id, text, html }: Record<string, unknown> = { ...value };
  if (typeof id !== 'string' && typeof id !== 'number') return bad('"id" must be a string or a number');
  if (text !== undefined && html !== undefined) return bad('"text" and "html" exclude each other');
  if (typeof text === 'string') return { kind: 'text', id, text };
  if (typeof html === 'string') return { kind: 'html', id, html };
  return bad('"text" or "html" must be a string');
}
