import { type CatalogueDetails, detailsOf } from '../catalogue/details';
import { type Citation, type Counts, citationsOf, countsOf } from '../engine/claims';
import { type Row, rowsOf } from '../exports/article';
import type { ArticleReport } from './model';

/** A cited agency or outlet with what the catalogue knows of it. */
export interface Agency {
  readonly citation: Citation;
  readonly details: CatalogueDetails | undefined;
}

export type OtherKind = 'person' | 'institution' | 'document';

/** Everything the popup lists, in reading order; the numbers are those of engine/claims.ts. */
export interface Lists {
  readonly counts: Counts;
  readonly rows: readonly Row[];
  readonly agencies: readonly Agency[];
  readonly unnamed: readonly Row[];
  readonly hearsay: readonly Row[];
  readonly others: Readonly<Record<OtherKind, readonly Citation[]>>;
  readonly acts: readonly Row[];
  readonly credits: readonly Row[];
  readonly undecided: readonly Row[];
}

export function listsOf({ text, analysis }: ArticleReport): Lists {
  const rows = rowsOf({ text, analysis });
  const counts = countsOf(analysis);
  const citations = citationsOf(analysis);
  const claimed = (of: Row['class']) => rows.filter((row) => row.kind === 'claim' && row.class === of);
  // A document whose issuer is not named stands with the unnamed claims.
  const named = (citation: Citation) =>
    [...citation.direct, ...citation.relayed].some((index) => analysis.attributions[index]?.named);
  const other = (kind: OtherKind) => citations.filter((c) => c.entity.kind === kind && named(c));
  return {
    counts,
    rows,
    agencies: citations
      .filter(({ entity }) => entity.kind === 'agency' || entity.kind === 'outlet')
      .map((citation) => ({ citation, details: detailsFor(citation) })),
    unnamed: claimed('unnamed'),
    hearsay: claimed('hearsay'),
    others: { person: other('person'), institution: other('institution'), document: other('document') },
    acts: rows.filter((row) => row.kind === 'act'),
    credits: rows.filter((row) => row.kind === 'credit'),
    undecided: rows.filter((row) => row.kind === 'undecided'),
  };
}

function detailsFor({ entity }: Citation): CatalogueDetails | undefined {
  return entity.catalogueId === undefined ? undefined : detailsOf(entity.catalogueId);
}

/** Where a source is cited, in reading order. */
export function placesOf({ direct, relayed }: Citation): number[] {
  return [...new Set([...direct, ...relayed])].sort((a, b) => a - b);
}

export type Share = 'named' | 'unnamed' | 'hearsay';

/** The three shares of the summary: named (agencies and others), unnamed, no source. */
export function sharesOf(counts: Counts): Readonly<Record<Share | 'all', number>> {
  const { wire, named, unnamed, hearsay } = counts;
  return { named: wire + named, unnamed, hearsay, all: wire + named + unnamed + hearsay };
}
