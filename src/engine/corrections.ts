import type { Analysis, Attribution, Entity, SourceClass, SourceKind, Span } from './analysis';
import { findQuote, markedSpan, type Quote, quoteOf } from './quote';

/** What a reader says about one place of one page. `words` are the marked ones, or those selected for an added source. */
export type Correction =
  | { readonly id: string; readonly what: 'wrong'; readonly words: Quote }
  | {
      readonly id: string;
      readonly what: 'kind';
      readonly words: Quote;
      readonly kind: SourceKind;
      readonly named: boolean;
    }
  | {
      readonly id: string;
      readonly what: 'add';
      readonly words: Quote;
      readonly kind: SourceKind;
      readonly named: boolean;
    };

/** The words that a correction of this attribution is kept under. */
export function correctedWords(text: string, attribution: Attribution): Quote {
  return quoteOf(text, markedSpan(attribution));
}

/** Whether sources of a kind are named; of documents it is the reader who knows whether the issuer is. */
export function namedOf(kind: SourceKind, issuerNamed: boolean): boolean {
  if (kind === 'document') return issuerNamed;
  return kind !== 'unnamed' && kind !== 'hearsay';
}

/**
 * The analysis as the reader corrected it. Later corrections win over earlier ones; those whose words are no longer in
 * the text are left out, as the page may show them again tomorrow. Attributions stay sorted by their first marked word
 * only as far as the engine sorted them: added ones go where they are read.
 */
export function correct(analysis: Analysis, text: string, corrections: readonly Correction[]): Analysis {
  return corrections.reduce((before, correction) => apply(before, text, correction), analysis);
}

function apply(analysis: Analysis, text: string, correction: Correction): Analysis {
  const span = findQuote(text, correction.words);
  if (!span) return analysis;
  if (correction.what === 'add') return add(analysis, text, span, correction);
  const index = analysis.attributions.findIndex((attribution) => same(markedSpan(attribution), span));
  if (index < 0) return analysis;
  return correction.what === 'wrong' ? remove(analysis, index) : change(analysis, text, index, correction);
}

const same = (a: Span, b: Span) => a.start === b.start && a.end === b.end;

/** Links to the removed attribution go on to its own outer link; indices behind it move up. */
function remove(analysis: Analysis, index: number): Analysis {
  const gone = analysis.attributions[index];
  const bypass = (link: number | null | undefined) => (link === index ? (gone?.via ?? gone?.inherited ?? null) : link);
  const moved = (link: number | null | undefined) => (typeof link === 'number' && link > index ? link - 1 : link);
  const attributions = analysis.attributions
    .filter((_, i) => i !== index)
    .map((attribution) => relinked(attribution, (link) => moved(bypass(link))));
  return { ...analysis, attributions };
}

function relinked(
  attribution: Attribution,
  to: (link: number | null | undefined) => number | null | undefined,
): Attribution {
  const { inherited, ...rest } = attribution;
  const outer = to(inherited);
  return { ...rest, via: to(attribution.via) ?? null, ...(typeof outer === 'number' ? { inherited: outer } : {}) };
}

/** A source's kind as the reader sees it. */
export interface Verdict {
  readonly kind: SourceKind;
  readonly named: boolean;
}

function change(analysis: Analysis, text: string, index: number, verdict: Verdict): Analysis {
  const changed = reclassified(analysis, text, index, verdict);
  const attribution = changed.attributions[index];
  if (!attribution) return analysis;
  return { ...changed, attributions: changed.attributions.with(index, { ...attribution, corrected: 'changed' }) };
}

/** The reader's class for one mark. The source becomes an entity of its own: other marks of the old one keep theirs. */
export function reclassified(analysis: Analysis, text: string, index: number, verdict: Verdict): Analysis {
  const attribution = analysis.attributions[index];
  if (!attribution) return analysis;
  const name = analysis.entities.find(({ id }) => id === attribution.entity)?.name ?? null;
  const { members: _members, anonymity, ...rest } = attribution;
  const { entity, entities } = entityFor(analysis, text, attribution.source, name, verdict);
  const changed: Attribution = {
    ...rest,
    kind: verdict.kind,
    named: verdict.named,
    resolved: true,
    entity,
    class: identification(verdict, attribution.class),
    ...(verdict.kind === 'unnamed' ? { anonymity: anonymity ?? { state: 'absent' } } : {}),
  };
  return { ...analysis, entities, attributions: analysis.attributions.with(index, changed) };
}

function add(analysis: Analysis, text: string, span: Span, verdict: Verdict): Analysis {
  return withSource(analysis, text, span, verdict, { content: null, corrected: 'added' });
}

/** A source that is its own cue, put where it is read; links behind it move on. */
export function withSource(
  analysis: Analysis,
  text: string,
  span: Span,
  verdict: Verdict,
  rest: Pick<Attribution, 'content' | 'corrected'>,
): Analysis {
  const source = verdict.kind === 'hearsay' ? null : span;
  const { entity, entities } = entityFor(analysis, text, source, null, verdict);
  const added: Attribution = {
    cue: span,
    source,
    kind: verdict.kind,
    named: verdict.named,
    entity,
    resolved: true,
    via: null,
    stance: 'neutral',
    class: identification(verdict, undefined),
    ...(verdict.kind === 'unnamed' ? { anonymity: { state: 'absent' } } : {}),
    rule: 'reader',
    evidence: [],
    ...rest,
  };
  const found = analysis.attributions.findIndex((attribution) => markedSpan(attribution).start > span.start);
  const at = found < 0 ? analysis.attributions.length : found;
  const shifted = (link: number | null | undefined) => (typeof link === 'number' && link >= at ? link + 1 : link);
  const attributions = analysis.attributions
    .map((attribution) => relinked(attribution, shifted))
    .toSpliced(at, 0, added);
  return { ...analysis, entities, attributions };
}

const CLASSES: Record<SourceKind, SourceClass> = {
  agency: 'named',
  outlet: 'named',
  person: 'named',
  institution: 'named',
  document: 'issued',
  unnamed: 'unplaced',
  hearsay: 'agentless',
};

const UNNAMED_CLASSES: readonly SourceClass[] = ['placed', 'unplaced', 'group', 'media'];
const PERSON_CLASSES: readonly SourceClass[] = ['named', 'office'];

/** How the source is identified: as the engine saw it where that agrees with the reader's kind. */
function identification({ kind, named }: Verdict, seen: SourceClass | undefined): SourceClass {
  if (kind === 'document') return named ? 'issued' : 'unissued';
  if (seen && kind === 'unnamed' && UNNAMED_CLASSES.includes(seen)) return seen;
  if (seen && kind === 'person' && PERSON_CLASSES.includes(seen)) return seen;
  return CLASSES[kind];
}

/** An entity of that name and kind: one that is there, else a new one. Hearsay has none. */
function entityFor(analysis: Analysis, text: string, source: Span | null, known: string | null, { kind }: Verdict) {
  const { entities } = analysis;
  const name = known ?? (source ? text.slice(source.start, source.end) : null);
  if (kind === 'hearsay' || name === null) return { entity: null, entities };
  const there = entities.find((entity) => entity.kind === kind && entity.name === name);
  if (there) return { entity: there.id, entities };
  const made: Entity = { id: `reader:${kind}:${name}`, name, kind, mentions: source ? [source] : [] };
  return { entity: made.id, entities: [...entities, made] };
}
