/**
 * The shape of what the engine finds. Offsets are UTF-16 code units into the analysed text, so that
 * `text.slice(span.start, span.end)` is what the page shows. Terms follow PARC 3.0: cue, source, content.
 */

/** Version of the shape below; exports and stored analyses carry it. */
export const ANALYSIS_SCHEMA = 1;

/** A half-open stretch of the text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type BlockRole = 'title' | 'lede' | 'paragraph' | 'heading' | 'caption' | 'quote' | 'list';

/** One block of an article: a paragraph, a heading, a caption. Blocks are joined by "\n". */
export interface Block {
  readonly text: string;
  readonly role: BlockRole;
}

export type SourceKind = 'agency' | 'outlet' | 'person' | 'institution' | 'document' | 'unnamed' | 'hearsay';

/** The cue's attitude to what it reports (Alrahabi's enunciative modalities, newsroom usage). */
export type Stance =
  | 'neutral'
  | 'endorsing'
  | 'distancing'
  | 'denying'
  | 'conceding'
  | 'urging'
  | 'warning'
  | 'predicting'
  | 'evaluating'
  | 'asking';

/** How a source is identified, finer than its kind. */
export type SourceClass =
  | 'named' // by name
  | 'office' // by an office that one person holds
  | 'spokesman' // speaks for a named body, own name withheld
  | 'placed' // unnamed individual, with role or institution
  | 'unplaced' // unnamed, "a source"
  | 'group' // unnamed group by role: experts, witnesses
  | 'media' // unnamed media: "press reports"
  | 'agentless' // no source at all
  | 'issued' // document with a named issuer
  | 'unissued'; // document whose issuer is not named

export type AnonymityReason =
  | { readonly state: 'given'; readonly span: Span }
  | { readonly state: 'asked'; readonly span: Span }
  | { readonly state: 'absent' };

/** One piece of evidence behind a mark; the card words it in the reader's language. */
export interface Evidence {
  readonly what:
    | 'cue'
    | 'complement'
    | 'subject'
    | 'head'
    | 'catalogue'
    | 'title'
    | 'quotation'
    | 'antecedent'
    | 'relay';
  readonly span: Span;
}

/** The grammatical pattern that licensed an attribution. */
export type Rule =
  | 'verb'
  | 'verb-implicit'
  | 'verb-passive'
  | 'subject-verb'
  | 'participle'
  | 'noun'
  | 'according'
  | 'relay-outer'
  | 'relay-inner'
  | 'headline'
  | 'medium' // the medium that was told, saw the document or printed the piece: outer link without a verb of relaying
  | 'credit'
  | 'reader'; // added by the reader, as a correction or by a phrase of their own

export interface Attribution {
  readonly cue: Span;
  /** Null where the grammar leaves the source implicit, or there is none (hearsay). */
  readonly source: Span | null;
  readonly content: Span | null;
  /** The other stretch of a quotation that a cue splits. */
  readonly contentRest?: readonly Span[];
  readonly kind: SourceKind;
  readonly named: boolean;
  /** Id of the entity the source refers to; null for hearsay and unresolved sources. */
  readonly entity: string | null;
  /** Coordinated sources; `entity` is the first. */
  readonly members?: readonly string[];
  /** False: an implicit or anaphoric source that stays undecided. */
  readonly resolved: boolean;
  /** Index of the outer link, where the sentence itself says so. */
  readonly via: number | null;
  /** Index of the outer link inherited from the antecedent's last explicit relay. */
  readonly inherited?: number;
  /** Dateline, byline or photo credit: no claim. */
  readonly credit?: true;
  /** A speech act (asks, promises, judges) rather than information: listed apart, not in the shares. */
  readonly act?: true;
  readonly stance: Stance;
  readonly class: SourceClass;
  readonly anonymity?: AnonymityReason;
  readonly addressee?: Span;
  readonly channel?: Span;
  readonly rule: Rule;
  /** Set on what the reader changed or added by a correction. */
  readonly corrected?: 'changed' | 'added';
  readonly evidence: readonly Evidence[];
}

export interface Entity {
  readonly id: string;
  /** Name as it should be shown: the catalogue's, else the fullest mention. */
  readonly name: string;
  readonly kind: SourceKind;
  readonly catalogueId?: string;
  readonly mentions: readonly Span[];
}

export interface Analysis {
  readonly schema: typeof ANALYSIS_SCHEMA;
  readonly attributions: readonly Attribution[];
  readonly entities: readonly Entity[];
  /** Set when the text was longer than the engine reads: UTF-16 units read and in all. */
  readonly partial?: { readonly analysed: number; readonly total: number };
}
