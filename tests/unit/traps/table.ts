import { describe, expect, test } from 'vitest';
import type { Analysis, Attribution, SourceClass, SourceKind, Span, Stance } from '../../../src/engine/analysis';
import { analyse } from '../../../src/engine/engine';

/** What a row says beyond cue, source and kind. */
interface Finer {
  readonly class?: SourceClass;
  readonly stance?: Stance;
  readonly to?: string;
  readonly channel?: string;
  readonly content?: string;
  /** Words of the first explicit mention. */
  readonly of?: string;
  /** Place of the outer link in the row's list. */
  readonly via?: number;
  readonly reason?: 'given' | 'asked';
}

/** Cue words (`#2`: their second place in the sentence), source words or null, kind. */
type Mark = readonly [cue: string, source: string | null, kind: SourceKind, finer?: Finer];

/** A sentence and the marks that it gets, in reading order; none: it attributes nothing. */
type Row = readonly [text: string, ...marks: Mark[]];

function place(text: string, words: string): Span {
  const [quoted = '', n = '1'] = words.split('#');
  let start = -1;
  for (let i = 0; i < Number(n); i++) start = text.indexOf(quoted, start + 1);
  if (start === -1) throw new Error(`not in the sentence: ${words}`);
  return { start, end: start + quoted.length };
}

const meet = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const WORD = /[\p{L}\p{N}\p{M}\u0640\u200b-\u200d]+/gu;

/** The preposition of an addressee may be in or out, as a leading letter may: words are compared by where they end. */
const PREPOSITION = /^(?:لـ?|مع|إلى)$/u;

function words(text: string, span: Span | null | undefined): string | null {
  if (!span) return null;
  const found = [...text.slice(span.start, span.end).matchAll(WORD)];
  const bare = found.filter((m, i) => i > 0 || !PREPOSITION.test(m[0]));
  return bare.map((m) => span.start + m.index + m[0].length).join(' ');
}

/** A found attribution in the words of the row's mark, as far as the two agree. */
function seen(
  text: string,
  analysis: Analysis,
  found: Attribution,
  mark: Mark | undefined,
  rank: readonly Attribution[],
) {
  const slice = (span: Span | null | undefined) => (span ? text.slice(span.start, span.end) : null);
  const same = (span: Span | null | undefined, quoted: string | null | undefined) =>
    quoted && words(text, span) === words(text, place(text, quoted)) ? quoted : slice(span);
  const touches = (span: Span | undefined, quoted: string) =>
    span && meet(span, place(text, quoted)) ? quoted : slice(span);
  const finer = mark?.[3];
  const view: Record<string, unknown> = {};
  if (finer?.class) view.class = found.class;
  if (finer?.stance) view.stance = found.stance;
  if (finer?.to) view.to = same(found.addressee, finer.to);
  // How much of «في تصريح صحفي أمس» is the channel is left open.
  if (finer?.channel) view.channel = touches(found.channel, finer.channel);
  if (finer?.content) view.content = same(found.content, finer.content);
  if (finer?.reason) view.reason = found.anonymity?.state ?? 'absent';
  if (finer?.via !== undefined) view.via = rank.findIndex((a) => a === analysis.attributions[found.via ?? -1]);
  if (finer?.of) {
    const explicit = place(text, finer.of);
    const entity = analysis.entities.find((e) => e.id === found.entity);
    view.of = entity?.mentions.some((m) => meet(m, explicit)) ? finer.of : (entity?.name ?? 'undecided');
  }
  const cue = mark && meet(found.cue, place(text, mark[0])) ? mark[0] : slice(found.cue);
  return [cue, same(found.source, mark?.[1]), found.kind, ...(finer ? [view] : [])];
}

const isAddressee = (analysis: Analysis, link: Attribution): boolean =>
  analysis.attributions.some((a) => a.addressee && link.source && meet(a.addressee, link.source));

function check(row: Row): void {
  const [text, ...marks] = row;
  const analysis = analyse(text);
  // a medium that was told has a link of its own, tested with the addressees' rows by their `to`
  const shown = analysis.attributions
    .filter((a) => !a.credit && !(a.rule === 'medium' && isAddressee(analysis, a)))
    .toSorted((a, b) => a.cue.start - b.cue.start);
  const places = marks.map((m) => place(text, m[0]));
  const inOrder = marks.map((mark, i) => ({ mark, at: places[i]?.start ?? 0 })).sort((a, b) => a.at - b.at);
  const rank = marks.map((_, i) => shown.find((a) => meet(a.cue, places[i] ?? a.cue))).filter((a) => a !== undefined);
  const got = shown.map((found) => {
    const mark = inOrder.find(({ mark: m }) => meet(found.cue, place(text, m[0])))?.mark;
    return seen(text, analysis, found, mark, rank);
  });
  expect(got).toEqual(inOrder.map(({ mark }) => mark));
}

/** One phenomenon of the grammar: sentences that are marked and sentences that are not. */
export function phenomenon(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    for (const row of rows) test(row[0], () => check(row));
  });
}

/** Rows that are right by the guidelines and that the engine does not reach yet; the title says why. */
export function notYet(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    for (const row of rows) test.fails(row[0], () => check(row));
  });
}
