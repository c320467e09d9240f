import type { Analysis, Attribution, Entity } from './analysis';

/** The four classes a reader sees, and `undecided` for a source that stays unresolved. */
export type MarkClass = 'wire' | 'named' | 'unnamed' | 'hearsay' | 'undecided';

/** The class of one link, by itself. */
export function classOf(attribution: Attribution): MarkClass {
  if (!attribution.resolved) return 'undecided';
  if (attribution.kind === 'hearsay') return 'hearsay';
  if (!attribution.named) return 'unnamed';
  return attribution.kind === 'agency' || attribution.kind === 'outlet' ? 'wire' : 'named';
}

/** Indices from the outermost link to `index`, following `via` and, for an anaphoric source, `inherited`. */
export function chainOf(analysis: Analysis, index: number): number[] {
  const chain: number[] = [];
  let at: number | null | undefined = index;
  while (at !== null && at !== undefined && !chain.includes(at)) {
    chain.unshift(at);
    const link: Attribution | undefined = analysis.attributions[at];
    at = link?.via ?? link?.inherited;
  }
  return chain;
}

const WEAKNESS: Record<MarkClass, number> = { wire: 0, named: 1, unnamed: 2, hearsay: 3, undecided: -1 };

/** One claim: the innermost attribution of a chain, in the class of its weakest link. */
export interface Claim {
  readonly index: number;
  readonly class: MarkClass;
  readonly chain: readonly number[];
}

/** Claims in reading order. Credits, speech acts and unresolved sources are none. */
export function claimsOf(analysis: Analysis): Claim[] {
  const outer = new Set(analysis.attributions.map((a) => a.via).filter((v) => v !== null));
  const claims: Claim[] = [];
  analysis.attributions.forEach((attribution, index) => {
    // a medium that was told is a link, no claim of its own
    if (attribution.credit || attribution.act || attribution.rule === 'medium') return;
    if (!attribution.resolved || outer.has(index)) return;
    const chain = chainOf(analysis, index);
    const weakest = chain
      .map((i) => classOf(analysis.attributions[i] as Attribution))
      .reduce((a, b) => (WEAKNESS[b] > WEAKNESS[a] ? b : a));
    claims.push({ index, class: weakest, chain });
  });
  return claims;
}

/** Everything that popup, badge, sheet and exports count; nobody counts by themselves. */
export interface Counts {
  readonly wire: number;
  readonly named: number;
  readonly unnamed: number;
  readonly hearsay: number;
  readonly claims: readonly Claim[];
}

export function countsOf(analysis: Analysis): Counts {
  const claims = claimsOf(analysis);
  const count = (c: MarkClass) => claims.filter((claim) => claim.class === c).length;
  return { wire: count('wire'), named: count('named'), unnamed: count('unnamed'), hearsay: count('hearsay'), claims };
}

/** One cited source with where it is cited: `direct` as innermost link, `relayed` as an outer one. */
export interface Citation {
  readonly entity: Entity;
  readonly direct: readonly number[];
  readonly relayed: readonly number[];
}

/** Cited entities in order of first citation; credits and speech acts apart. */
export function citationsOf(analysis: Analysis): Citation[] {
  const direct = new Map<string, number[]>();
  const relayed = new Map<string, number[]>();
  const add = (map: Map<string, number[]>, id: string, index: number) => {
    const list = map.get(id);
    if (!list) map.set(id, [index]);
    else if (!list.includes(index)) list.push(index);
  };
  const idsOf = (a: Attribution) => a.members ?? (a.entity === null ? [] : [a.entity]);
  for (const { index, chain } of claimsOf(analysis)) {
    for (const link of chain) {
      const attribution = analysis.attributions[link] as Attribution;
      for (const id of idsOf(attribution)) add(link === index ? direct : relayed, id, link);
    }
  }
  analysis.attributions.forEach((attribution, index) => {
    if (attribution.rule === 'medium') for (const id of idsOf(attribution)) add(relayed, id, index);
  });
  const first = (c: Citation) => Math.min(...c.direct, ...c.relayed);
  return analysis.entities
    .map((entity) => ({ entity, direct: direct.get(entity.id) ?? [], relayed: relayed.get(entity.id) ?? [] }))
    .filter((c) => c.direct.length + c.relayed.length > 0)
    .sort((a, b) => first(a) - first(b));
}
