import type { Analysis, Attribution, Block, Entity, Evidence, Span } from '../engine/analysis';
import { analyse } from '../engine/engine';

/** Below this length (UTF-16 units) the whole article is analysed again: it costs a few milliseconds. */
export const SMALL = 20_000;

/** Blocks beside a change that are read again, because subjects and pronouns refer to what was said just before. */
const CONTEXT = 6;

export interface Reading {
  readonly blocks: readonly Block[];
  readonly text: string;
  readonly analysis: Analysis;
}

/**
 * The analysis of changed blocks. Only the changed ones with their context are read again; what lies before and behind
 * is kept, moved by the difference in length. A short article is read whole.
 */
export function reanalyse(
  before: Reading,
  blocks: readonly Block[],
  text: string,
  read: (blocks: readonly Block[]) => Analysis = analyse,
): Analysis {
  const changed = changedBlocks(before.blocks, blocks);
  if (!changed) return before.analysis;
  if (text.length <= SMALL || before.analysis.partial || text.length > LONGEST_MERGE) return read(blocks);
  const from = Math.max(0, changed.from - CONTEXT);
  const to = Math.min(blocks.length, changed.to + CONTEXT);
  const oldTo = Math.min(before.blocks.length, changed.oldTo + CONTEXT);
  const window = { start: lengthOf(blocks, from), end: lengthOf(blocks, to) };
  const old = { start: lengthOf(before.blocks, from), end: lengthOf(before.blocks, oldTo) };
  return merge(before.analysis, read(blocks.slice(from, to)), old, window);
}

/** The engine reads no more than this and says so; a merge would hide it. */
const LONGEST_MERGE = 200_000;

interface Changed {
  readonly from: number;
  readonly to: number;
  readonly oldTo: number;
}

/** The stretch of blocks that differs, in new and old numbering; null when nothing does. */
export function changedBlocks(before: readonly Block[], after: readonly Block[]): Changed | null {
  const same = (a: Block | undefined, b: Block | undefined) => a?.text === b?.text && a?.role === b?.role;
  const least = Math.min(before.length, after.length);
  let from = 0;
  while (from < least && same(before[from], after[from])) from++;
  if (from === before.length && from === after.length) return null;
  let tail = 0;
  while (tail < least - from && same(before[before.length - 1 - tail], after[after.length - 1 - tail])) tail++;
  return { from, to: after.length - tail, oldTo: before.length - tail };
}

/** Offset in the joined text where block `index` begins. */
function lengthOf(blocks: readonly Block[], index: number): number {
  let length = 0;
  for (let i = 0; i < index; i++) length += (blocks[i]?.text.length ?? 0) + 1;
  return length;
}

/** `old` in `before` was read again as `part`, which begins at `window.start` of the new text. */
function merge(before: Analysis, part: Analysis, old: Span, window: Span): Analysis {
  const shift = window.end - old.end;
  const entities = new EntityTable();
  const head = before.attributions.map((a, i) => ({ a, i })).filter(({ a }) => a.cue.start < old.start);
  const tail = before.attributions.map((a, i) => ({ a, i })).filter(({ a }) => a.cue.start >= old.end);
  const kept = entities.adopt(before.entities, (span) =>
    span.end <= old.start ? span : span.start >= old.end ? move(span, shift) : null,
  );
  const fresh = entities.adopt(part.entities, (span) => move(span, window.start));
  const index = new Map<number, number>();
  for (const [at, { i }] of [...head, ...tail].entries()) {
    index.set(i, at < head.length ? at : at + part.attributions.length);
  }
  const attributions = [
    ...head.map(({ a }) =>
      renumber(
        a,
        (s) => s,
        (i) => index.get(i) ?? null,
        kept,
      ),
    ),
    ...part.attributions.map((a) =>
      renumber(
        a,
        (s) => move(s, window.start),
        (i) => i + head.length,
        fresh,
      ),
    ),
    ...tail.map(({ a }) =>
      renumber(
        a,
        (s) => (s.start >= old.end ? move(s, shift) : s),
        (i) => index.get(i) ?? null,
        kept,
      ),
    ),
  ];
  return { schema: before.schema, attributions, entities: entities.all() };
}

function move(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** Entities of both readings, those with one catalogue entry, or one name and kind, as one. */
class EntityTable {
  private readonly byKey = new Map<string, { id: string; entity: Entity; mentions: Span[] }>();

  adopt(entities: readonly Entity[], place: (span: Span) => Span | null): Map<string, string> {
    const ids = new Map<string, string>();
    for (const entity of entities) {
      const key = entity.catalogueId ?? `${entity.kind} ${entity.name}`;
      const known = this.byKey.get(key) ?? { id: `e${this.byKey.size}`, entity, mentions: [] };
      this.byKey.set(key, known);
      known.mentions.push(...entity.mentions.flatMap((span) => place(span) ?? []));
      ids.set(entity.id, known.id);
    }
    return ids;
  }

  all(): Entity[] {
    return [...this.byKey.values()].map(({ id, entity, mentions }) => ({
      ...entity,
      id,
      mentions: mentions.sort((a, b) => a.start - b.start),
    }));
  }
}

function renumber(
  a: Attribution,
  place: (span: Span) => Span,
  link: (index: number) => number | null,
  ids: ReadonlyMap<string, string>,
): Attribution {
  const { inherited, ...rest } = a;
  const outer = inherited === undefined ? null : link(inherited);
  return {
    ...rest,
    cue: place(a.cue),
    source: a.source && place(a.source),
    content: a.content && place(a.content),
    ...(a.contentRest ? { contentRest: a.contentRest.map(place) } : {}),
    entity: a.entity === null ? null : (ids.get(a.entity) ?? null),
    ...(a.members ? { members: a.members.flatMap((id) => ids.get(id) ?? []) } : {}),
    via: a.via === null ? null : link(a.via),
    ...(outer === null ? {} : { inherited: outer }),
    ...(a.anonymity && a.anonymity.state !== 'absent'
      ? { anonymity: { ...a.anonymity, span: place(a.anonymity.span) } }
      : {}),
    ...(a.addressee ? { addressee: place(a.addressee) } : {}),
    ...(a.channel ? { channel: place(a.channel) } : {}),
    evidence: a.evidence.map((e): Evidence => ({ ...e, span: place(e.span) })),
  };
}
