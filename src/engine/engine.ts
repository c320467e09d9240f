import type { CatalogueName } from '../catalogue/index';
import {
  ANALYSIS_SCHEMA,
  type Analysis,
  type Attribution,
  type Block,
  type Evidence,
  type SourceKind,
  type Span,
} from './analysis';
import { contentsOf, type Range, spanOf } from './contents';
import { findCues } from './cues/scan';
import { anonymityOf, channelOf } from './details';
import type { Draft } from './draft';
import { ImplicitSubjects } from './implicit-subjects';
import { withMedia } from './media';
import { buildNames } from './names';
import type { Phrase } from './phrase/reader';
import { phraseAt } from './phrases';
import type { Speaker } from './same-speaker';
import { type Reference, Speakers } from './speakers';
import { spreadMentions } from './spread';
import { finish, type Steps } from './steps';
import { type Text, type Token, tokeniseInSteps } from './tokens';
import { loadLexicon } from './words';

/** Longest text that is read, in UTF-16 units; what follows is reported as `partial`. */
export const LONGEST_TEXT = 200_000;

export interface Options {
  /** Read at most this many UTF-16 units; default `LONGEST_TEXT`. */
  readonly longest?: number;
  /** The reader's own agencies and outlets, beside the catalogue's. */
  readonly names?: readonly CatalogueName[];
}

/**
 * Finds the attributions of an article. Pure and deterministic, linear in the text. Offsets in the result are UTF-16
 * units into the text as given (blocks joined by "\n"; of a string each line is a block). Never throws on any text.
 */
export function analyse(input: string | readonly Block[], options: Options = {}): Analysis {
  return finish(analyseInSteps(input, options));
}

/** Likewise, in steps of a sentence or so; the first ones read lexicon and catalogue. */
export function* analyseInSteps(input: string | readonly Block[], options: Options = {}): Steps<Analysis> {
  const whole = typeof input === 'string' ? input : input.map((b) => b.text).join('\n');
  const longest = options.longest ?? LONGEST_TEXT;
  const source = whole.length > longest ? whole.slice(0, cutAt(whole, longest)) : whole;
  const names = buildNames(options.names);
  yield;
  if (source !== '') yield* loadLexicon();
  const text = yield* tokeniseInSteps(source, typeof input === 'string' ? [] : rolesOf(input), names);
  yield;
  const cues = withoutNestedActs(text, yield* findCues(text));
  yield;
  const drafts = withMedia(text, cues).sort((a, b) => a.cueFirst - b.cueFirst);
  yield;
  const analysis = yield* assemble(text, drafts);
  return source.length < whole.length
    ? { ...analysis, partial: { analysed: source.length, total: whole.length } }
    : analysis;
}

/** A block's text may itself hold line breaks; each line counts as one block of the same role. */
function rolesOf(blocks: readonly Block[]): Block['role'][] {
  return blocks.flatMap((b) => b.text.split('\n').map(() => b.role));
}

/** Cuts at a line's end where one is near, never inside a surrogate pair. */
function cutAt(text: string, longest: number): number {
  const line = text.lastIndexOf('\n', longest);
  if (line > longest / 2) return line;
  const high = text.charCodeAt(longest - 1);
  return high >= 0xd800 && high < 0xdc00 ? longest - 1 : longest;
}

/** A draft with its content and whom it refers to. */
interface Placed {
  readonly draft: Draft;
  readonly range: Range | null;
  readonly content: Span | null;
  /** Index of the attribution in whose words this one stands. */
  readonly within: number | null;
  speaker: Speaker | null;
  anaphoric: boolean;
  members: readonly string[];
}

/** A speech act inside another's words is no attribution of its own: «قال إن النظام يطالب بـ». */
function withoutNestedActs(text: Text, drafts: readonly Draft[]): readonly Draft[] {
  if (!drafts.some((d) => d.act)) return drafts;
  const ranges = contentsOf(text, drafts);
  return drafts.filter((draft, i) => {
    if (!draft.act) return true;
    for (let k = Math.max(0, i - 6); k < Math.min(drafts.length, i + 4); k++) {
      const range = ranges[k]?.main;
      if (k !== i && range && !drafts[k]?.act && range.first <= draft.cueFirst && draft.cueFirst < range.end)
        return false;
    }
    return true;
  });
}

/** Attributions that are put together in one step. */
const STEP = 6;

function* assemble(text: Text, drafts: readonly Draft[]): Steps<Analysis> {
  const ranges = contentsOf(text, drafts);
  const placed: Placed[] = drafts.map((draft, i) => {
    const range = ranges[i]?.main ?? null;
    return {
      draft,
      range,
      content: range ? spanOf(text, range) : null,
      within: null,
      speaker: null,
      anaphoric: false,
      members: [],
    };
  });
  const nested = placed.map((_, i) => containing(placed, i));
  const index = new Map(drafts.map((draft, i) => [draft, i]));
  const speakers = new Speakers(text);
  const subjects = new ImplicitSubjects(text, speakers);
  for (const [i, p] of placed.entries()) {
    if (i % STEP === 0) yield;
    const { draft } = p;
    const outer = nested[i] == null ? null : (placed[nested[i]] as Placed);
    const around = draft.rule === 'relay-inner' ? null : (outer?.range ?? null);
    // «وبحسب البيان، أشار الوزير …، منوها»: whoever speaks under «بحسب» goes on
    const before = i > 0 ? (placed[i - 1] as Placed).draft : null;
    // «قالت الوزيرة، بحسب رويترز، إن …. وأضافت»: the medium is an aside
    const aside = before !== null && before.source !== 'nobody' && sentenceOf(text, before) === sentenceOf(text, draft);
    const own = around !== null && outer?.draft.rule !== 'according' && !(outer && carries(outer.draft));
    const found = whoSpeaks(speakers, subjects, draft, around, own, aside);
    p.speaker = found.speaker;
    p.anaphoric = found.anaphoric;
    if (found.speaker && draft.relay) found.speaker.relay = index.get(draft.relay) ?? i;
    p.members = membersOf(text, speakers, draft, found.speaker);
  }
  yield;
  yield* spreadMentions(text, speakers.all);
  const vias: (number | null)[] = [];
  const attributions: Attribution[] = [];
  for (const [i, p] of placed.entries()) {
    if (i % STEP === 0) yield;
    const outer = acyclic(
      vias,
      p.draft.relay ? (index.get(p.draft.relay) ?? null) : viaOf(placed, nested[i] ?? null, i),
      i,
    );
    vias.push(outer);
    const rest = (ranges[i]?.rest ?? []).map((range) => spanOf(text, range));
    attributions.push(attribution(text, p, i, outer, rest));
  }
  return { schema: ANALYSIS_SCHEMA, attributions, entities: speakers.entities() };
}

const sentenceOf = (text: Text, draft: Draft): number | undefined => text.tokens[draft.cueFirst]?.sentence;

/** `around`: the content of another attribution in which this one stands; `nested`: it is another's words. */
function whoSpeaks(
  speakers: Speakers,
  subjects: ImplicitSubjects,
  draft: Draft,
  around: Range | null,
  nested: boolean,
  aside: boolean,
): Reference {
  if (draft.source === 'nobody') return { speaker: null, anaphoric: false };
  if ((draft.credit || draft.rule === 'medium') && typeof draft.source !== 'string')
    return speakers.refer(draft.source, draft, true);
  // «ذكرت الصحيفة نقلا عن مصدر أن …. وأضافت»: the medium goes on
  const medium =
    typeof draft.source !== 'string' && (isMedium(draft.source.kind) || draft.source.type === 'unnamedMedia');
  const document = typeof draft.source !== 'string' && draft.source.kind === 'document' && draft.frame.how === 'before';
  const cited = draft.rule === 'according' && (draft.relay !== undefined || (aside && medium) || document);
  if (draft.source !== 'implicit') return speakers.refer(draft.source, draft, nested || cited);
  if (draft.antecedent) return { speaker: speakers.refer(draft.antecedent, draft, nested).speaker, anaphoric: true };
  const speaker = subjects.of(draft, around);
  if (speaker) speakers.speak(speaker, draft.cueFirst, nested);
  return { speaker, anaphoric: true };
}

/** «الوكالة والخارجية ووسائل إعلام أخرى»: ids of the coordinated sources, the first first. */
function membersOf(text: Text, speakers: Speakers, draft: Draft, first: Speaker | null): readonly string[] {
  const phrase = typeof draft.source === 'string' ? null : draft.source;
  if (!phrase || phrase.parts.length === 0 || !first || !conjoins(phrase)) return [];
  const ids = [first.id];
  for (const part of phrase.parts) {
    const member = phraseAt(text, part, { skip: 1, limit: phrase.end });
    if (!member || member.type === 'other') continue;
    const { speaker } = speakers.refer(member, draft, true);
    if (speaker && !ids.includes(speaker.id)) ids.push(speaker.id);
  }
  return ids.length > 1 ? ids : [];
}

/** «وزارة الصحة والسكان» is one source: its parts are no heads that speak. */
const conjoins = (phrase: Phrase): boolean => phrase.kind !== 'person' || phrase.names > 1;

/** «في بيان نقلته الوكالة، أن»: the medium that carries what the statement says. */
const carries = ({ source, frame, cueFirst, rule }: Draft): boolean =>
  rule === 'verb' &&
  typeof source !== 'string' &&
  isMedium(source.kind) &&
  cueFirst < frame.at &&
  source.end <= frame.at;

const isMedium = (kind: SourceKind): boolean => kind === 'agency' || kind === 'outlet';

/** Index of the nearest attribution whose content holds the cue of `i`, or which closes the sentence over it. */
function containing(all: readonly Placed[], i: number): number | null {
  const self = all[i] as Placed;
  if (self.draft.credit) return null;
  // a medium that relays stands around what it relays
  const near = all.slice(Math.max(0, i - 14), i + 8);
  if (self.draft.rule === 'medium' && near.some(({ draft }) => draft.relay === self.draft)) return null;
  const at = self.draft.cueFirst;
  let best: number | null = null;
  let size = Number.POSITIVE_INFINITY;
  for (let k = Math.max(0, i - 14); k < Math.min(all.length, i + 8); k++) {
    const { draft, range } = all[k] as Placed;
    if (k === i || !range || draft.credit || draft.rule === 'medium' || draft.relay === self.draft) continue;
    // a later cue in these words is inside them, not around them
    if (k > i && self.range && self.range.first <= draft.cueFirst && draft.cueFirst < self.range.end) continue;
    const over = range.first <= at && at < range.end && (k < i || draft.frame.how === 'before');
    const closes =
      k > i &&
      draft.frame.how === 'before' &&
      self.range !== null &&
      self.draft.frame.how !== 'before' &&
      ((self.range.first >= range.first && self.range.end <= range.end) ||
        // «وأضاف أن "…"، وفقا لما نقلته الوكالة»
        (draft.rule === 'according' && self.range.first <= range.first && self.range.end === range.end));
    // «وقال الوزير، بحسب الصحيفة: …»
    const cites = draft.rule === 'according' || carries(draft);
    const between = k > i && cites && draft.frame.at === self.draft.frame.at;
    if (!over && !closes && !between) continue;
    const length = range.end - range.first;
    if (length < size || (length === size && k < i)) {
      size = length;
      best = k;
    }
  }
  return best;
}

/** No outer link where it would lead back to `i`. */
function acyclic(vias: readonly (number | null)[], outer: number | null, i: number): number | null {
  for (let at: number | null | undefined = outer; at !== null && at !== undefined; at = vias[at])
    if (at === i) return null;
  return outer;
}

/** The outer link, where another source's words hold this attribution. */
function viaOf(all: readonly Placed[], outer: number | null, i: number): number | null {
  if (outer === null) return null;
  const self = all[i] as Placed;
  const other = all[outer] as Placed;
  if (other.speaker === null || other.speaker === self.speaker || other.draft.source === 'nobody') return null;
  return outer;
}

function attribution(text: Text, p: Placed, i: number, via: number | null, rest: readonly Span[]): Attribution {
  const { draft, speaker, content } = p;
  const cue: Span = { start: draft.cueFrom, end: draft.cueTo ?? (text.tokens[draft.cueEnd - 1] as Token).end };
  const phrase = typeof draft.source === 'string' ? null : draft.source;
  const source = phrase ? { start: phrase.from, end: phrase.to } : null;
  const hearsay = draft.source === 'nobody';
  const kind = hearsay ? 'hearsay' : (speaker?.kind ?? phrase?.kind ?? 'person');
  const inherited =
    via === null && p.anaphoric && speaker?.relay !== undefined && speaker.relay < i ? speaker.relay : undefined;
  const { channel, addressee } = channelOf(text, draft, p.range?.first ?? draft.cueFirst);
  const to = draft.addressee ?? addressee;
  return {
    cue,
    source,
    content,
    ...(rest.length > 0 ? { contentRest: rest } : {}),
    kind,
    named: !hearsay && (speaker?.named ?? false),
    entity: speaker?.id ?? null,
    ...(p.members.length > 0 ? { members: p.members } : {}),
    resolved: hearsay || speaker !== null,
    via,
    ...(inherited !== undefined ? { inherited } : {}),
    ...(draft.credit ? { credit: true as const } : {}),
    ...(draft.act ? { act: true as const } : {}),
    stance: draft.stance,
    class: hearsay ? 'agentless' : phrase && !p.anaphoric ? phrase.class : (speaker?.class ?? 'named'),
    ...(kind === 'unnamed' && !draft.credit ? { anonymity: anonymityOf(text, draft) } : {}),
    ...(to ? { addressee: to } : {}),
    ...(channel && !draft.credit ? { channel } : {}),
    rule: draft.rule,
    evidence: evidenceOf(draft, cue, source, content, speaker),
  };
}

function evidenceOf(
  draft: Draft,
  cue: Span,
  source: Span | null,
  content: Span | null,
  speaker: Speaker | null,
): Evidence[] {
  const out: Evidence[] = [{ what: 'cue', span: cue }];
  if (content) out.push({ what: draft.frame.how === 'quotation' ? 'quotation' : 'complement', span: content });
  if (source)
    out.push({ what: typeof draft.source !== 'string' && draft.source.entry ? 'catalogue' : 'subject', span: source });
  else if (speaker?.mentions[0]) out.push({ what: 'antecedent', span: speaker.mentions[0] });
  return out;
}
