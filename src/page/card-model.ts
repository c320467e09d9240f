import type { Analysis, AnonymityReason, Attribution, Entity, Span } from '../engine/analysis';
import { chainOf, citationsOf, classOf, type MarkClass } from '../engine/claims';
import { fill, type Language, plural, type Words, wordsIn } from './words';

/** One link as the card shows it, outermost first. */
export interface CardLink {
  readonly of: MarkClass;
  readonly name: string;
  /** Kind and how it is identified, in words. */
  readonly about: string;
  /** Known from the context only. */
  readonly note: string | null;
}

export interface CardFact {
  readonly label: string;
  readonly value: string;
}

/** Everything a card says, as plain texts in the reader's language. */
export interface CardModel {
  readonly of: MarkClass;
  readonly heading: string;
  readonly links: readonly CardLink[];
  readonly claim: { readonly text: string; readonly quoted: boolean } | null;
  readonly facts: readonly CardFact[];
  readonly notes: readonly string[];
  readonly rule: string;
  readonly evidence: readonly CardFact[];
}

/** Null when there is no such attribution. `text` is what the analysis was made of. */
export function cardModel(analysis: Analysis, text: string, index: number, language: Language): CardModel | null {
  const attribution = analysis.attributions[index];
  if (!attribution) return null;
  const say = wordsIn(language);
  const cut = (span: Span, most: number) => excerpt(text.slice(span.start, span.end), most);
  return {
    of: classOf(attribution),
    heading: say.classes[classOf(attribution)],
    links: chainOf(analysis, index).flatMap((at, i, chain) => linkOf(analysis, at, chain[i + 1], cut, language)),
    claim: claimOf(attribution, text),
    facts: factsOf(analysis, attribution, cut, language),
    notes: notesOf(attribution, say),
    rule: say.rules[attribution.rule],
    evidence: attribution.evidence.map(({ what, span }) => ({
      label: say.evidence[what],
      value: cut(span, EVIDENCE_LENGTH),
    })),
  };
}

/** UTF-16 units. */
const CLAIM_LENGTH = 190;
const NAME_LENGTH = 120;
const EVIDENCE_LENGTH = 70;

type Cut = (span: Span, most: number) => string;

function linkOf(analysis: Analysis, at: number, next: number | undefined, cut: Cut, language: Language): CardLink[] {
  const link = analysis.attributions[at];
  if (!link) return [];
  const say = wordsIn(language);
  const of = classOf(link);
  const inner = next === undefined ? undefined : analysis.attributions[next];
  return [
    {
      of,
      name: nameOf(analysis, link, cut, language),
      about: of === 'undecided' ? say.classes.undecided : aboutOf(link, say),
      note: inner && inner.via !== at && inner.inherited === at ? say.inherited : null,
    },
  ];
}

/** A document's kind and identification would say the same twice. */
function aboutOf(link: Attribution, say: Words): string {
  if (link.kind === 'document' || link.kind === 'hearsay' || link.kind === 'unnamed') return say.identified[link.class];
  return `${say.kinds[link.kind]} · ${say.identified[link.class]}`;
}

function nameOf(analysis: Analysis, link: Attribution, cut: Cut, language: Language): string {
  const entities = entitiesOf(analysis, link);
  if (entities.length > 1) {
    return new Intl.ListFormat(language, { type: 'conjunction' }).format(entities.map((entity) => entity.name));
  }
  if (entities[0]) return entities[0].name;
  if (link.source) return cut(link.source, NAME_LENGTH);
  return link.kind === 'hearsay' ? wordsIn(language).noSource : `«${cut(link.cue, NAME_LENGTH)}»`;
}

function entitiesOf(analysis: Analysis, link: Attribution): Entity[] {
  const ids = link.members ?? (link.entity === null ? [] : [link.entity]);
  return ids.flatMap((id) => analysis.entities.find((entity) => entity.id === id) ?? []);
}

function claimOf(attribution: Attribution, text: string): CardModel['claim'] {
  const { content } = attribution;
  if (!content || attribution.credit) return null;
  const quoted = attribution.evidence.some((evidence) => evidence.what === 'quotation');
  return { text: excerpt(text.slice(content.start, content.end), CLAIM_LENGTH), quoted };
}

function factsOf(analysis: Analysis, attribution: Attribution, cut: Cut, language: Language): CardFact[] {
  const say = wordsIn(language);
  const facts: CardFact[] = [];
  const add = (label: string, value: string | null | undefined) => {
    if (value) facts.push({ label, value });
  };
  const back = backReference(analysis, attribution, cut);
  if (back) add(fill(`«{text}» ${say.refersTo}`, { text: back.from }), back.to);
  add(say.reason, reasonOf(attribution, cut, say));
  if (!attribution.credit && attribution.stance !== 'neutral') add(say.stance, say.stances[attribution.stance]);
  add(say.addressee, attribution.addressee && cut(attribution.addressee, NAME_LENGTH));
  add(say.channel, attribution.channel && cut(attribution.channel, NAME_LENGTH));
  return facts;
}

/** Whom an implicit subject («وأضافت») or a word that points back («الوكالة») refers to. */
function backReference(analysis: Analysis, attribution: Attribution, cut: Cut): { from: string; to: string } | null {
  const [entity] = entitiesOf(analysis, attribution);
  if (!entity) return null;
  if (!attribution.source) return { from: cut(attribution.cue, NAME_LENGTH), to: entity.name };
  const source = cut(attribution.source, NAME_LENGTH);
  if (source.includes(entity.name) || entity.name.includes(source)) return null;
  return attribution.evidence.some((e) => e.what === 'antecedent') || attribution.rule === 'verb-implicit'
    ? { from: source, to: entity.name }
    : pointsElsewhere(entity, attribution.source)
      ? { from: source, to: entity.name }
      : null;
}

/** A later mention that is not the entity's first: it took its name from there. */
function pointsElsewhere(entity: Entity, source: Span): boolean {
  const first = entity.mentions[0];
  return first !== undefined && first.start < source.start;
}

function reasonOf(attribution: Attribution, cut: Cut, say: Words): string | null {
  const reason: AnonymityReason | undefined = attribution.anonymity;
  if (!reason)
    return classOf(attribution) === 'unnamed' && attribution.kind === 'unnamed' && attribution.class !== 'media'
      ? say.reasonAbsent
      : null;
  if (reason.state === 'absent') return say.reasonAbsent;
  const quoted = cut(reason.span, NAME_LENGTH);
  return reason.state === 'given' ? quoted : `${say.reasonAsked}: «${quoted}»`;
}

function notesOf(attribution: Attribution, say: Words): string[] {
  return [
    ...(attribution.credit ? [say.credit] : []),
    ...(attribution.act ? [say.act] : []),
    ...(attribution.resolved ? [] : [say.undecided]),
    ...(attribution.corrected ? [say.corrected] : []),
  ];
}

/** How often the sources of an attribution are cited in the article, in words; null for one that is nobody's. */
export function citedText(analysis: Analysis, index: number, language: Language): string | null {
  const attribution = analysis.attributions[index];
  if (!attribution || attribution.entity === null || attribution.credit) return null;
  const citation = citationsOf(analysis).find(({ entity }) => entity.id === attribution.entity);
  if (!citation) return null;
  const times = new Set([...citation.direct, ...citation.relayed]).size;
  return times > 1 ? plural(language, wordsIn(language).cited, times) : null;
}

/** White space joined, cut at a word, with an ellipsis where something is missing. */
export function excerpt(text: string, most: number): string {
  const joined = text.replace(/\s+/g, ' ').trim();
  if (joined.length <= most) return joined;
  const end = joined.lastIndexOf(' ', most);
  return `${joined.slice(0, end > most / 2 ? end : most)}…`;
}
