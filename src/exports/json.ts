import type { AnonymityReason, Attribution, SourceClass, SourceKind, Span, Stance } from '../engine/analysis';
import { citationsOf, countsOf, type MarkClass } from '../engine/claims';
import { type Article, type PageFacts, type Row, type RowKind, rowsOf, wordsOf } from './article';
import { passageLink } from './fragment';

/** Version of the shape below. */
export const EXPORT_SCHEMA = 1;

interface Words extends Span {
  readonly words: string;
}

interface ExportedAttribution {
  readonly index: number;
  readonly what: RowKind;
  readonly class: MarkClass;
  readonly linkClass: MarkClass;
  readonly kind: SourceKind;
  readonly identification: SourceClass;
  readonly named: boolean;
  readonly cue: Words;
  /** Null where the grammar leaves it implicit («وأضافت»); `name` says who is meant then too. */
  readonly source: Words | null;
  readonly name: string | null;
  readonly content: readonly Words[];
  /** From the outermost link to this one. */
  readonly chain: readonly { readonly index: number; readonly name: string | null; readonly class: MarkClass }[];
  readonly stance: Stance;
  readonly anonymity: { readonly state: AnonymityReason['state']; readonly words: string | null } | null;
  readonly corrected: Attribution['corrected'] | null;
  readonly sentence: Words;
  readonly link: string;
}

/** The whole analysis with its words, for programs. Offsets are UTF-16 units into the article's text. */
export interface JsonExport {
  readonly format: 'isnad-article';
  readonly schema: typeof EXPORT_SCHEMA;
  readonly page: PageFacts;
  readonly counts: Readonly<Record<'wire' | 'named' | 'unnamed' | 'hearsay' | 'claims', number>>;
  readonly sources: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: SourceKind;
    readonly catalogueId: string | null;
    readonly direct: readonly number[];
    readonly relayed: readonly number[];
  }[];
  readonly attributions: readonly ExportedAttribution[];
  readonly textLength: number;
  readonly partial: { readonly analysed: number; readonly total: number } | null;
}

export function jsonOf(article: Article): string {
  return `${JSON.stringify(exportOf(article), null, 2)}\n`;
}

export function exportOf(article: Article): JsonExport {
  const { analysis, text, page } = article;
  const { claims, ...counts } = countsOf(analysis);
  const rows = rowsOf(article);
  return {
    format: 'isnad-article',
    schema: EXPORT_SCHEMA,
    page,
    counts: { ...counts, claims: claims.length },
    sources: citationsOf(analysis).map(({ entity: { id, name, kind, catalogueId }, direct, relayed }) => ({
      id,
      name,
      kind,
      catalogueId: catalogueId ?? null,
      direct,
      relayed,
    })),
    attributions: rows.map((row) => exported(article, rows, row)),
    textLength: text.length,
    partial: analysis.partial ?? null,
  };
}

function exported({ text, page }: Article, rows: readonly Row[], row: Row): ExportedAttribution {
  const { attribution } = row;
  const quoted = (span: Span): Words => ({ start: span.start, end: span.end, words: wordsOf(text, span) });
  const reason = attribution.anonymity;
  return {
    index: row.index,
    what: row.kind,
    class: row.class,
    linkClass: row.linkClass,
    kind: attribution.kind,
    identification: attribution.class,
    named: attribution.named,
    cue: quoted(attribution.cue),
    source: attribution.source && quoted(attribution.source),
    name: row.source,
    content: [...(attribution.content ? [attribution.content] : []), ...(attribution.contentRest ?? [])].map(quoted),
    chain: row.chain.flatMap((at) => {
      const link = rows[at];
      return link ? [{ index: at, name: link.source, class: link.linkClass }] : [];
    }),
    stance: attribution.stance,
    anonymity: reason ? { state: reason.state, words: 'span' in reason ? wordsOf(text, reason.span) : null } : null,
    corrected: attribution.corrected ?? null,
    sentence: quoted(row.sentence),
    link: passageLink(page.address, text, row.marked),
  };
}
