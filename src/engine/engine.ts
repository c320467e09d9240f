import { ANALYSIS_SCHEMA, type Analysis, type Attribution, type Block, type Evidence, type Span } from './analysis';
import { contentsOf, spanOf } from './contents';
import { findCues } from './cues';
import type { Draft } from './draft';
import { type Speaker, Speakers } from './speakers';
import { type Text, type Token, tokenise } from './tokens';

/** Longest text that is read, in UTF-16 units; what follows is reported as `partial`. */
export const LONGEST_TEXT = 200_000;

export interface Options {
  /** Read at most this many UTF-16 units; default `LONGEST_TEXT`. */
  readonly longest?: number;
}

/**
 * Finds the attributions of an article. Pure and deterministic, linear in the text. Offsets in the result are UTF-16
 * units into the text as given (blocks joined by "\n"; of a string each line is a block). Never throws on any text.
 */
export function analyse(input: string | readonly Block[], options: Options = {}): Analysis {
  const whole = typeof input === 'string' ? input : input.map((b) => b.text).join('\n');
  const longest = options.longest ?? LONGEST_TEXT;
  const source = whole.length > longest ? whole.slice(0, cutAt(whole, longest)) : whole;
  const text = tokenise(source, typeof input === 'string' ? [] : rolesOf(input));
  const drafts = findCues(text).sort((a, b) => a.cueFirst - b.cueFirst);
  const analysis = assemble(text, drafts);
  return source.length < whole.length ? { ...analysis, partial: { analysed: source.length, total: whole.length } } : analysis;
}

/** A block's text may itself hold line breaks; each line counts as one block of the same role. */
function rolesOf(blocks: readonly Block[]): Block['role'][] {
  return blocks.flatMap((b) => b.text.split('\n').map(() => b.role));
}

function cutAt(text: string, longest: number): number {
  const line = text.lastIndexOf('\n', longest);
  return line > longest / 2 ? line : longest;
}

interface Placed {
  readonly draft: Draft;
  readonly speaker: Speaker | null;
  readonly anaphoric: boolean;
  readonly content: Span | null;
}

function assemble(text: Text, drafts: readonly Draft[]): Analysis {
  const speakers = new Speakers(text);
  const contents = contentsOf(text, drafts);
  const placed: Placed[] = [];
  const index = new Map<Draft, number>();
  drafts.forEach((draft, i) => {
    const range = contents[i] ?? null;
    const found = whoSpeaks(speakers, draft);
    index.set(draft, i);
    if (found.speaker && draft.relay) found.speaker.relay = index.get(draft.relay) ?? i - 1;
    placed.push({ draft, ...found, content: range ? spanOf(text, range) : null });
  });
  speakers.spread();
  const attributions = placed.map((p, i) => attribution(text, placed, p, i, index));
  return { schema: ANALYSIS_SCHEMA, attributions, entities: speakers.entities() };
}

function whoSpeaks(speakers: Speakers, draft: Draft): { speaker: Speaker | null; anaphoric: boolean } {
  if (draft.source === 'nobody') return { speaker: null, anaphoric: false };
  if (draft.source !== 'implicit') return speakers.refer(draft.source, draft);
  if (draft.antecedent) return { speaker: speakers.refer(draft.antecedent, draft).speaker, anaphoric: true };
  const speaker = speakers.implicit(draft);
  if (speaker) speakers.speak(speaker, draft.cueFirst);
  return { speaker, anaphoric: true };
}

function attribution(text: Text, all: readonly Placed[], p: Placed, i: number, index: ReadonlyMap<Draft, number>): Attribution {
  const { draft, speaker, content } = p;
  const cue: Span = { start: draft.cueFrom, end: (text.tokens[draft.cueEnd - 1] as Token).end };
  const phrase = typeof draft.source === 'string' ? null : draft.source;
  const source = phrase ? { start: phrase.from, end: phrase.to } : null;
  const hearsay = draft.source === 'nobody';
  const kind = hearsay ? 'hearsay' : (speaker?.kind ?? phrase?.kind ?? 'person');
  const via = draft.relay ? (index.get(draft.relay) ?? null) : containing(all, i);
  const inherited = via === null && p.anaphoric && speaker?.relay !== undefined && speaker.relay < i ? speaker.relay : undefined;
  return {
    cue,
    source,
    content,
    kind,
    named: !hearsay && (speaker?.named ?? false),
    entity: speaker?.id ?? null,
    resolved: hearsay || speaker !== null,
    via,
    ...(inherited !== undefined ? { inherited } : {}),
    ...(draft.credit ? { credit: true as const } : {}),
    stance: draft.stance,
    class: hearsay ? 'agentless' : (phrase && !p.anaphoric ? phrase.class : (speaker?.phrase.class ?? 'named')),
    rule: draft.rule,
    evidence: evidenceOf(draft, cue, source, content, speaker),
  };
}

/** The outer link: the attribution in whose content this one stands, or which closes the sentence over it. */
function containing(all: readonly Placed[], i: number): number | null {
  const self = all[i] as Placed;
  const at = self.draft.cueFrom;
  let best: number | null = null;
  let size = Number.POSITIVE_INFINITY;
  for (let k = Math.max(0, i - 12); k < Math.min(all.length, i + 12); k++) {
    const outer = all[k] as Placed;
    if (k === i || !outer.content || outer.draft.credit || outer.speaker === null || outer.speaker === self.speaker) continue;
    if (outer.draft.relay === self.draft) continue;
    const over = outer.content.start <= at && at < outer.content.end;
    const closes = outer.draft.frame.how === 'before' && k > i && self.content !== null && outer.content.start <= self.content.start && self.content.end <= outer.content.end + 1 && outer.content.start - at < 400 && at <= outer.content.start;
    if (!over && !closes) continue;
    if (k > i && outer.draft.frame.how !== 'before') continue;
    const length = outer.content.end - outer.content.start;
    if (length < size) {
      size = length;
      best = k;
    }
  }
  return best;
}

function evidenceOf(draft: Draft, cue: Span, source: Span | null, content: Span | null, speaker: Speaker | null): Evidence[] {
  const out: Evidence[] = [{ what: 'cue', span: cue }];
  if (content) out.push({ what: draft.frame.how === 'quotation' ? 'quotation' : 'complement', span: content });
  if (source) out.push({ what: typeof draft.source !== 'string' && draft.source.entry ? 'catalogue' : 'subject', span: source });
  else if (speaker?.mentions[0]) out.push({ what: 'antecedent', span: speaker.mentions[0] });
  return out;
}
