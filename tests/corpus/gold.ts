import type { SourceClass, SourceKind, Span, Stance } from '../../src/engine/analysis';

/** One attribution as a person marked it; offsets are UTF-16 units into the article's text. */
export interface GoldAttribution {
  readonly id: string;
  readonly cue: Span;
  readonly source: Span | null;
  readonly content: Span | null;
  readonly kind: SourceKind;
  readonly named: boolean;
  /** First explicit mention of what an implicit or anaphoric source refers to. */
  readonly refersTo: Span | null;
  /** Id of the outer link of a relay. */
  readonly via: string | null;
  readonly optional: boolean;
  readonly credit: boolean;
  /** Each reading that is right. Empty: not judged. */
  readonly stances: readonly Stance[];
  /** Each reading that is right. Empty: not judged. */
  readonly classes: readonly SourceClass[];
  readonly anonymity: { readonly state: 'given' | 'asked'; readonly span: Span } | null;
  readonly addressee: Span | null;
  readonly channel: Span | null;
}

/** An article with everything a person marked in it. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
  /** Agencies and outlets cited as a source, once each. */
  readonly agencies: readonly Span[];
  /** Credits, and media that were only spoken to: neither rewarded nor punished as cited. */
  readonly credits: readonly Span[];
  /** Text outside the article proper. */
  readonly ignore: readonly Span[];
}
