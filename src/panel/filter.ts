import type { MarkClass } from '../engine/claims';
import type { Row } from '../exports/article';

/** Groups that the list is filtered by: the classes that are counted, and what is shown beside them. */
export const groups = ['wire', 'named', 'unnamed', 'hearsay', 'undecided', 'credit', 'act'] as const;
export type Group = (typeof groups)[number];

export interface Filter {
  /** Empty: all groups. */
  readonly groups: ReadonlySet<Group>;
  /** Id of an entity; null: all. */
  readonly source: string | null;
  readonly words: string;
}

export const noFilter: Filter = { groups: new Set(), source: null, words: '' };

/** The lines of the list: an outer link is not one of its own, it stands in the chain of its claims. */
export function listedRows(rows: readonly Row[]): Row[] {
  return rows.filter((row) => row.kind !== 'link');
}

export function groupOf(row: Row): Group {
  if (row.kind === 'act' || row.kind === 'credit') return row.kind;
  return row.kind === 'undecided' ? 'undecided' : row.class;
}

export function countByGroup(rows: readonly Row[]): Readonly<Record<Group, number>> {
  const counts: Record<Group, number> = { wire: 0, named: 0, unnamed: 0, hearsay: 0, undecided: 0, act: 0, credit: 0 };
  for (const row of rows) counts[groupOf(row)]++;
  return counts;
}

/** Class whose colour and line a group is shown in; the uncounted ones have none of their own. */
export function classOfGroup(group: Group): MarkClass | null {
  return group === 'act' || group === 'credit' ? null : group;
}

/** The rows that pass, in reading order. `all` gives the outer links of a row, for the source and the words. */
export function filtered(rows: readonly Row[], all: readonly Row[], text: string, filter: Filter): Row[] {
  const words = folded(filter.words);
  return rows.filter((row) => {
    if (filter.groups.size > 0 && !filter.groups.has(groupOf(row))) return false;
    if (filter.source !== null && !entitiesOf(row, all).includes(filter.source)) return false;
    if (words === '') return true;
    const sentence = text.slice(row.sentence.start, row.sentence.end);
    return folded([...row.names, sentence, row.content].join(' ')).includes(words);
  });
}

function entitiesOf(row: Row, all: readonly Row[]): string[] {
  return row.chain.flatMap((index) => {
    const link = all[index]?.attribution;
    return link?.members ?? (link?.entity ? [link.entity] : []);
  });
}

/** As readers type: without vowel signs and tatweel, one form of alef, ya and ta marbuta. */
export function folded(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}|\u0640/gu, '')
    .replace(/\u0671/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}
