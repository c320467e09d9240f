import type { Analysis, Attribution, Span } from '../../src/engine/analysis';
import { chainOf, citationsOf, countsOf } from '../../src/engine/claims';

const isHigh = (unit: number) => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number) => unit >= 0xdc00 && unit < 0xe000;
const splitsPair = (text: string, at: number) => isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));

function faultOf(text: string, { start, end }: Span): string | null {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return 'no whole numbers';
  if (start < 0 || end > text.length || start >= end) return 'outside the text or empty';
  if (splitsPair(text, start) || splitsPair(text, end)) return 'inside a surrogate pair';
  const words = text.slice(start, end);
  if (words.trim() !== words) return 'white space at its edge';
  return words.includes('\n') ? 'across blocks' : null;
}

/** Every span of an attribution with what it is. */
export function spansOf(a: Attribution): [string, Span][] {
  const one = (what: string, span: Span | null | undefined): [string, Span][] => (span ? [[what, span]] : []);
  return [
    ...one('cue', a.cue),
    ...one('source', a.source),
    ...one('content', a.content),
    ...(a.contentRest ?? []).map((span): [string, Span] => ['rest', span]),
    ...one('addressee', a.addressee),
    ...one('channel', a.channel),
    ...one('reason', a.anonymity && a.anonymity.state !== 'absent' ? a.anonymity.span : null),
    ...a.evidence.map(({ what, span }): [string, Span] => [`evidence ${what}`, span]),
  ];
}

function linkFaults({ attributions }: Analysis, i: number): string[] {
  const seen = new Set<number>();
  let at: number | null | undefined = i;
  while (at !== null && at !== undefined) {
    const link: Attribution | undefined = attributions[at];
    if (!link) return [`no link ${at}`];
    if (seen.has(at)) return ['goes round'];
    seen.add(at);
    if (link.inherited !== undefined && (link.via !== null || link.inherited >= at)) return ['inherits wrongly'];
    at = link.via ?? link.inherited;
  }
  return [];
}

function sourceFaults(analysis: Analysis, a: Attribution): string[] {
  const ids = new Set(analysis.entities.map(({ id }) => id));
  const faults: string[] = [];
  const unless = (right: boolean, fault: string) => right || faults.push(fault);
  unless(a.entity === null || ids.has(a.entity), 'unknown entity');
  unless(a.resolved === (a.kind === 'hearsay' || a.entity !== null), 'resolved without a source');
  unless(a.kind !== 'hearsay' || (a.source === null && a.entity === null && !a.named), 'hearsay with a source');
  unless(a.kind !== 'unnamed' || !a.named, 'unnamed and named');
  unless(a.members === undefined || (a.members[0] === a.entity && a.members.every((id) => ids.has(id))), 'members');
  return faults;
}

function countFaults(analysis: Analysis): string[] {
  const { claims, wire, named, unnamed, hearsay } = countsOf(analysis);
  const faults: string[] = [];
  if (wire + named + unnamed + hearsay !== claims.length) faults.push('shares are not the whole');
  if (claims.some(({ index, chain }) => chain.at(-1) !== index || chainOf(analysis, index).length !== chain.length))
    faults.push('chain of a claim');
  const cited = citationsOf(analysis).flatMap(({ direct, relayed }) => [...direct, ...relayed]);
  if (cited.some((index) => !analysis.attributions[index])) faults.push('citation of nothing');
  return faults;
}

const meet = (a: Span | null, b: Span | null) => a !== null && b !== null && a.start < b.end && b.start < a.end;

/** Cue, source and content share no letter; only a credit is its own cue, and «لرويترز» holds cue and medium in one word. */
function partFaults(a: Attribution): string[] {
  if (a.credit) return [];
  return [
    ...(a.rule !== 'medium' && meet(a.cue, a.source) ? ['cue in its source'] : []),
    ...(meet(a.cue, a.content) ? ['cue in its content'] : []),
    ...(meet(a.source, a.content) ? ['source in its content'] : []),
  ];
}

/** What is wrong with an analysis whatever the text says; empty for a sound one. */
export function faults(text: string, analysis: Analysis): string[] {
  const { attributions, entities } = analysis;
  const found = attributions.flatMap((a, i) => [
    ...spansOf(a).flatMap(([what, span]) => {
      const fault = faultOf(text, span);
      return fault ? [`${i} ${what} ${span.start}–${span.end}: ${fault}`] : [];
    }),
    ...[...linkFaults(analysis, i), ...sourceFaults(analysis, a), ...partFaults(a)].map((fault) => `${i}: ${fault}`),
    ...((attributions[i - 1]?.cue.start ?? 0) > a.cue.start ? [`${i}: before the one before`] : []),
  ]);
  const mentions = entities.flatMap(({ id, mentions: spans }) =>
    spans.flatMap((span) => {
      const fault = faultOf(text, span);
      return fault ? [`${id} mention ${span.start}–${span.end}: ${fault}`] : [];
    }),
  );
  const twice = new Set(entities.map(({ id }) => id)).size < entities.length ? ['an entity twice'] : [];
  return [...found, ...mentions, ...twice, ...countFaults(analysis)];
}
