import type { Rule, Span, Stance } from './analysis';
import type { Gender, GrammaticalNumber } from './morphology';
import type { Phrase } from './phrase/reader';

/** Where the reported content begins, before its end is known: a token index and how it was introduced. */
export interface Frame {
  readonly at: number;
  /** `before`: the content stands before the cue; `rest`: what is left of the sentence. */
  readonly how: 'clause' | 'quotation' | 'colon' | 'preposition' | 'noun' | 'before' | 'rest';
}

/** An attribution while it is being built. Token indices; the source is a phrase, implicit, or nobody. */
export interface Draft {
  readonly cueFirst: number;
  readonly cueEnd: number;
  /** UTF-16 offset where the cue begins, after its conjunction or preposition. */
  readonly cueFrom: number;
  /** UTF-16 offset where the cue ends, if not with its last token: the attached لـ before a medium. */
  readonly cueTo?: number;
  readonly source: Phrase | 'implicit' | 'nobody';
  readonly frame: Frame;
  readonly rule: Rule;
  readonly stance: Stance;
  /** Agreement of the cue: whom an implicit source may be. */
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber;
  /** The draft that relays this one. */
  relay?: Draft;
  readonly credit?: true;
  /** A speech act: asks, promises, judges. */
  readonly act?: true;
  /** The stated antecedent of an implicit source in a relative clause. */
  readonly antecedent?: Phrase;
  readonly addressee?: Span;
}
