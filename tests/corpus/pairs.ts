import type { Analysis, Attribution } from '../../src/engine/analysis';
import type { GoldArticle, GoldAttribution } from './gold';
import { overlap, tokenF1 } from './spans';

/** Which found attribution answers which gold one. */
export interface Pairing {
  readonly byGold: ReadonlyMap<GoldAttribution, Attribution>;
  readonly byPredicted: ReadonlyMap<Attribution, GoldAttribution>;
}

/** One gold attribution with the found one that answers it, and where they stand. */
export interface Pair {
  readonly gold: GoldArticle;
  readonly analysis: Analysis;
  readonly wanted: GoldAttribution;
  readonly got: Attribution;
  readonly byGold: Pairing['byGold'];
}

/** Pairs attributions whose cues overlap, one to one, the best agreement of cue, kind and source first. */
export function pairUp(gold: GoldArticle, analysis: Analysis): Pairing {
  const candidates: { wanted: GoldAttribution; got: Attribution; rank: number }[] = [];
  for (const wanted of gold.attributions) {
    for (const got of analysis.attributions) {
      const common = overlap(wanted.cue, got.cue);
      if (!common) continue;
      const longer = Math.max(wanted.cue.end - wanted.cue.start, got.cue.end - got.cue.start);
      const source = tokenF1(gold.text, wanted.source, got.source);
      candidates.push({ wanted, got, rank: common / longer + (wanted.kind === got.kind ? 0.3 : 0) + 0.3 * source });
    }
  }
  candidates.sort((x, y) => y.rank - x.rank);
  const byGold = new Map<GoldAttribution, Attribution>();
  const byPredicted = new Map<Attribution, GoldAttribution>();
  for (const { wanted, got } of candidates) {
    if (byGold.has(wanted) || byPredicted.has(got)) continue;
    byGold.set(wanted, got);
    byPredicted.set(got, wanted);
  }
  return { byGold, byPredicted };
}
