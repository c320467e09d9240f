import type { Analysis, Attribution, Span } from '../engine/analysis';
import { claimsOf, classOf, type MarkClass } from '../engine/claims';
import type { MarkPart } from './registry';

/** Classes that the reader wants to see; `act`: speech acts of any class. */
export type Shown = Readonly<Record<MarkClass | 'act', boolean>>;

export interface PlannedSpan {
  readonly index: number;
  readonly part: Extract<MarkPart, 'cue' | 'source' | 'content'>;
  readonly of: MarkClass;
  readonly span: Span;
}

/** What is painted for an analysis, sorted by start. Content only of claims that nobody named answers for. */
export function planMarks(analysis: Analysis, shown: Shown): PlannedSpan[] {
  const weak = weakClaims(analysis);
  const planned = analysis.attributions.flatMap((attribution, index): PlannedSpan[] => {
    if (!isShown(attribution, shown)) return [];
    const of = classOf(attribution);
    const spans: PlannedSpan[] = [{ index, part: 'cue', of, span: attribution.cue }];
    if (attribution.source) spans.push({ index, part: 'source', of, span: attribution.source });
    const claim = weak.get(index);
    if (claim) for (const span of contentOf(attribution)) spans.push({ index, part: 'content', of: claim, span });
    return spans;
  });
  return planned.sort((a, b) => a.span.start - b.span.start);
}

export function isShown(attribution: Attribution, shown: Shown): boolean {
  return shown[classOf(attribution)] && (shown.act || !attribution.act);
}

/** Indices of the marks that one can step to, in reading order; `weak`: only unnamed sources and hearsay. */
export function stepsOf(analysis: Analysis, shown: Shown, weak: boolean): number[] {
  return analysis.attributions
    .map((attribution, index) => ({ attribution, index }))
    .filter(({ attribution }) => isShown(attribution, shown) && !attribution.credit)
    .filter(({ attribution }) => !weak || ['unnamed', 'hearsay'].includes(classOf(attribution)))
    .sort((a, b) => startOf(a.attribution) - startOf(b.attribution))
    .map(({ index }) => index);
}

/** Where a mark begins for a reader: at its source or its cue, whichever comes first. */
export function startOf(attribution: Attribution): number {
  return Math.min(attribution.cue.start, attribution.source?.start ?? attribution.cue.start);
}

export function contentOf(attribution: Attribution): readonly Span[] {
  return [...(attribution.content ? [attribution.content] : []), ...(attribution.contentRest ?? [])];
}

function weakClaims(analysis: Analysis): Map<number, MarkClass> {
  const weak = claimsOf(analysis).filter((claim) => claim.class === 'unnamed' || claim.class === 'hearsay');
  return new Map(weak.map((claim) => [claim.index, claim.class]));
}

/** The attribution that answers for a stretch of the text: the smallest whose words or content cover it, else touch it. */
export function attributionAt(analysis: Analysis, span: Span): number | null {
  const covers = (s: Span) => s.start <= span.start && span.end <= s.end;
  const touches = (s: Span) => s.start < span.end && span.start < s.end;
  return smallest(analysis, covers) ?? smallest(analysis, touches);
}

function smallest(analysis: Analysis, fits: (span: Span) => boolean): number | null {
  let best: number | null = null;
  let size = Number.POSITIVE_INFINITY;
  analysis.attributions.forEach((attribution, index) => {
    const parts = [attribution.cue, ...(attribution.source ? [attribution.source] : []), ...contentOf(attribution)];
    for (const part of parts) {
      if (!fits(part) || part.end - part.start >= size) continue;
      best = index;
      size = part.end - part.start;
    }
  });
  return best;
}
