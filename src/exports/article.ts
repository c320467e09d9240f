import type { Analysis, Attribution, Span } from '../engine/analysis';
import { chainOf, classOf, countsOf, type MarkClass } from '../engine/claims';
import { markedSpan } from '../engine/quote';

/** The page that an analysis belongs to, as the tab knows it. */
export interface PageFacts {
  readonly address: string;
  readonly title: string;
  /** Host without `www.`. */
  readonly host: string;
  /** Name of the outlet where the catalogue has it. */
  readonly outlet?: string;
  /** ISO 8601; given from outside so that the same article gives the same file. */
  readonly exportedAt: string;
}

/** Everything that an export is made of. */
export interface Article {
  readonly page: PageFacts;
  readonly text: string;
  readonly analysis: Analysis;
}

/** What kind of line an attribution is: a claim, an outer link of claims, or one of those that are not counted. */
export type RowKind = 'claim' | 'link' | 'act' | 'credit' | 'undecided';

/** One attribution with its chain and words resolved, as lists and tables show it. */
export interface Row {
  readonly index: number;
  readonly attribution: Attribution;
  readonly kind: RowKind;
  /** Of this link by itself. */
  readonly linkClass: MarkClass;
  /** What it is counted as: of its weakest link for a claim, of itself for what is not counted. */
  readonly class: MarkClass;
  /** Indices from the outermost link to this one. */
  readonly chain: readonly number[];
  /** Name of the entity it refers to, else the words of the source; null where there is none. */
  readonly source: string | null;
  /** Names of the chain from the outermost link inwards; null for a link without a source. */
  readonly names: readonly (string | null)[];
  readonly marked: Span;
  /** What is attributed, in one line; empty where the engine found no extent. */
  readonly content: string;
  /** The sentence that holds the mark and what it attributes. */
  readonly sentence: Span;
}

/** All attributions in reading order, as the analysis has them. */
export function rowsOf({ analysis, text }: Pick<Article, 'analysis' | 'text'>): Row[] {
  const claims = new Map(countsOf(analysis).claims.map((claim) => [claim.index, claim.class]));
  return analysis.attributions.map((attribution, index) => {
    const linkClass = classOf(attribution);
    const chain = chainOf(analysis, index);
    return {
      index,
      attribution,
      kind: rowKind(attribution, claims.has(index)),
      linkClass,
      class: claims.get(index) ?? linkClass,
      chain,
      source: sourceName(analysis, text, attribution),
      names: chain.flatMap((at) => {
        const link = analysis.attributions[at];
        return link ? [sourceName(analysis, text, link)] : [];
      }),
      marked: markedSpan(attribution),
      content: contentOf(text, attribution),
      sentence: sentenceAround(text, markedSpan(attribution)),
    };
  });
}

function rowKind(attribution: Attribution, claimed: boolean): RowKind {
  if (attribution.credit) return 'credit';
  if (attribution.act) return 'act';
  if (claimed) return 'claim';
  return attribution.resolved ? 'link' : 'undecided';
}

/** The entities of an attribution by name, else its own words. */
function sourceName(analysis: Analysis, text: string, attribution: Attribution): string | null {
  const ids = attribution.members ?? (attribution.entity === null ? [] : [attribution.entity]);
  const names = ids.flatMap((id) => analysis.entities.filter((entity) => entity.id === id).map(({ name }) => name));
  if (names.length > 0) return names.join('، ');
  return attribution.source ? wordsOf(text, attribution.source) : null;
}

/** The words of a span in one line. */
export function wordsOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/gu, ' ').trim();
}

function contentOf(text: string, { content, contentRest }: Attribution): string {
  const parts = [...(content ? [content] : []), ...(contentRest ?? [])].sort((a, b) => a.start - b.start);
  return parts.map((part) => wordsOf(text, part)).join(' … ');
}

const SENTENCE_END = /[.!?؟…](?=[\s»”"]|$)/u;

/** The sentence around a span: within its block, cut at full stops; a stop inside the span is none. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const block = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end);
  const blockEnd = newline < 0 ? text.length : newline;
  const before = text.slice(block, start).split(SENTENCE_END).at(-1) ?? '';
  const stop = SENTENCE_END.exec(text.slice(end, blockEnd));
  const from = start - before.trimStart().replace(/^[»”"]\s*/u, '').length;
  return { start: from, end: stop ? end + stop.index + 1 : blockEnd };
}
