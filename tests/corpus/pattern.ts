import type { Span } from '../../src/engine/analysis';

/** The parts a pattern can mark: `[cue] <source> {content} ~channel~ ^addressee^ §reason§`. */
export type Part = 'cue' | 'source' | 'content' | 'channel' | 'addressee' | 'reason';

interface Mark {
  readonly part: Part;
  readonly edge: 'start' | 'end';
  readonly segment: number;
  readonly offset: number;
}

interface Pattern {
  readonly segments: readonly string[];
  readonly marks: readonly Mark[];
}

const OPEN: Readonly<Record<string, Part>> = { '[': 'cue', '<': 'source', '{': 'content' };
const CLOSE: Readonly<Record<string, Part>> = { ']': 'cue', '>': 'source', '}': 'content' };
const BOTH: Readonly<Record<string, Part>> = { '~': 'channel', '^': 'addressee', '§': 'reason' };

/** Reads a pattern. `…` skips words of the same line, `⏎` stands for a line break, `\` takes the next sign literally. */
function parse(line: string): Pattern {
  const segments: string[] = [''];
  const marks: Mark[] = [];
  const open = new Set<Part>();
  const last = () => segments[segments.length - 1] ?? '';
  const add = (s: string) => {
    segments[segments.length - 1] = last() + s;
  };
  const mark = (part: Part, edge: Mark['edge']) => {
    if (open.has(part) === (edge === 'start')) throw new Error(`unbalanced ${part}`);
    if (edge === 'start') open.add(part);
    else open.delete(part);
    if (edge === 'end' && segments.length > 1 && last() === '') throw new Error(`${part} ends at a gap`);
    marks.push({ part, edge, segment: segments.length - 1, offset: last().length });
  };
  const signs = [...line.replace(/\s*…\s*/gu, '…')];
  for (let i = 0; i < signs.length; i++) {
    const sign = signs[i] ?? '';
    const both = BOTH[sign];
    if (sign === '\\') add(signs[++i] ?? '');
    else if (sign === '⏎') add('\n');
    else if (sign === '…') {
      if (marks.some((m) => m.edge === 'start' && m.segment === segments.length - 1 && m.offset === last().length))
        throw new Error('a part starts at a gap');
      segments.push('');
    } else if (OPEN[sign]) mark(OPEN[sign], 'start');
    else if (CLOSE[sign]) mark(CLOSE[sign], 'end');
    else if (both) mark(both, open.has(both) ? 'end' : 'start');
    else add(sign);
  }
  if (open.size) throw new Error(`${[...open].join(', ')} not closed`);
  return { segments, marks };
}

/** Where each segment of the pattern starts, if the pattern matches at `from`. A gap stays within its line. */
function matchAt(text: string, segments: readonly string[], from: number): number[] | null {
  const starts: number[] = [];
  let at = from;
  for (const [i, segment] of segments.entries()) {
    const line = text.indexOf('\n', at);
    const found = i === 0 ? from : text.indexOf(segment, at);
    if (found === -1 || (i > 0 && line !== -1 && found > line)) return null;
    starts.push(found);
    at = found + segment.length;
  }
  return starts;
}

/** Every place where the segments match. */
function matches(text: string, segments: readonly string[]): number[][] {
  const first = segments[0] ?? '';
  if (!first) throw new Error('a pattern starts with words');
  const all: number[][] = [];
  for (let from = text.indexOf(first); from !== -1; from = text.indexOf(first, from + 1)) {
    const found = matchAt(text, segments, from);
    if (found) all.push(found);
  }
  return all;
}

/**
 * Finds the marked parts of a pattern in a text. The words must match exactly once, or `occurrence` (from 1) says
 * which match is meant. Throws when they do not.
 */
export function locate(text: string, line: string, occurrence?: number): ReadonlyMap<Part, readonly Span[]> {
  const pattern = parse(line);
  const all = matches(text, pattern.segments);
  if (all.length === 0) throw new Error('these words are not in the text');
  if (all.length > 1 && occurrence === undefined) throw new Error(`${all.length} places match: more words, or #n`);
  const starts = all[(occurrence ?? 1) - 1];
  if (!starts) throw new Error(`no match ${occurrence}: there are ${all.length}`);
  const parts = new Map<Part, Span[]>();
  const opened = new Map<Part, number>();
  for (const { part, edge, segment, offset } of pattern.marks) {
    const at = (starts[segment] ?? 0) + offset;
    if (edge === 'start') opened.set(part, at);
    else parts.set(part, [...(parts.get(part) ?? []), { start: opened.get(part) ?? at, end: at }]);
  }
  return parts;
}
