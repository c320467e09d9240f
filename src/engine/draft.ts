import type { Rule, Stance } from './analysis';
import type { Phrase } from './phrases';

/** Where the reported content begins, before its end is known: a token index and how it was introduced. */
export interface Frame {
  readonly at: number;
  readonly how: 'clause' | 'quotation' | 'colon' | 'preposition' | 'noun' | 'before' | 'rest';
}

/** An attribution while it is being built. Token indices; the source is a phrase, implicit, or nobody. */
export interface Draft {
  readonly cueFirst: number;
  readonly cueEnd: number;
  /** Offset where the cue begins, after its proclitic. */
  readonly cueFrom: number;
  readonly source: Phrase | 'implicit' | 'nobody';
  readonly frame: Frame;
  readonly rule: Rule;
  readonly stance: Stance;
  readonly gender: 'm' | 'f' | null;
  readonly number: 's' | 'd' | 'p';
  /** The draft that relays this one. */
  relay?: Draft;
  readonly credit?: true;
  /** For an implicit source with a stated antecedent (relative clause). */
  readonly antecedent?: Phrase;
}
