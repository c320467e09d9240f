import * as v from 'valibot';
import { ANALYSIS_SCHEMA, type Analysis, type Span } from '../engine/analysis';
import type { PageReport } from './messages';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const index = offset;
const span = v.pipe(
  v.object({ start: offset, end: offset }),
  v.check(({ start, end }) => start <= end, 'a span ends before it starts'),
);
const kind = v.picklist(['agency', 'outlet', 'person', 'institution', 'document', 'unnamed', 'hearsay']);

const anonymity = v.variant('state', [
  v.object({ state: v.literal('given'), span }),
  v.object({ state: v.literal('asked'), span }),
  v.object({ state: v.literal('absent') }),
]);

const evidence = v.object({
  what: v.picklist(['cue', 'complement', 'subject', 'head', 'catalogue', 'title', 'quotation', 'antecedent', 'relay']),
  span,
});

const attribution = v.object({
  cue: span,
  source: v.nullable(span),
  content: v.nullable(span),
  contentRest: v.exactOptional(v.array(span)),
  kind,
  named: v.boolean(),
  entity: v.nullable(v.string()),
  members: v.exactOptional(v.array(v.string())),
  resolved: v.boolean(),
  via: v.nullable(index),
  inherited: v.exactOptional(index),
  credit: v.exactOptional(v.literal(true)),
  act: v.exactOptional(v.literal(true)),
  stance: v.picklist([
    'neutral',
    'endorsing',
    'distancing',
    'denying',
    'conceding',
    'urging',
    'warning',
    'predicting',
    'evaluating',
    'asking',
  ]),
  class: v.picklist([
    'named',
    'office',
    'spokesman',
    'placed',
    'unplaced',
    'group',
    'media',
    'agentless',
    'issued',
    'unissued',
  ]),
  anonymity: v.exactOptional(anonymity),
  addressee: v.exactOptional(span),
  channel: v.exactOptional(span),
  rule: v.picklist([
    'verb',
    'verb-implicit',
    'verb-passive',
    'subject-verb',
    'participle',
    'noun',
    'according',
    'relay-outer',
    'relay-inner',
    'medium',
    'headline',
    'credit',
    'reader',
  ]),
  corrected: v.exactOptional(v.picklist(['changed', 'added'])),
  evidence: v.array(evidence),
});

const entity = v.object({
  id: v.string(),
  name: v.string(),
  kind,
  catalogueId: v.exactOptional(v.string()),
  mentions: v.array(span),
});

/** The engine's result as it comes out of a message or a file. */
const analysisSchema: v.GenericSchema<unknown, Analysis> = v.object({
  schema: v.literal(ANALYSIS_SCHEMA),
  attributions: v.array(attribution),
  entities: v.array(entity),
  partial: v.exactOptional(v.object({ analysed: offset, total: offset })),
});

/** A page's report, whose offsets and indices are inside what they point into. */
export const pageReportSchema: v.GenericSchema<unknown, PageReport> = v.variant('state', [
  v.pipe(
    v.object({
      state: v.literal('article'),
      title: v.string(),
      host: v.string(),
      url: v.string(),
      on: v.boolean(),
      text: v.string(),
      analysis: analysisSchema,
      paused: v.exactOptional(v.literal(true)),
    }),
    v.check(({ text, analysis }) => isInside(analysis, text.length), 'a span or an index points outside'),
  ),
  v.object({ state: v.picklist(['not-arabic', 'no-article', 'waiting', 'translated']), host: v.string() }),
]);

function isInside({ attributions, entities }: Analysis, length: number): boolean {
  const fits = (s: Span | null | undefined) => !s || s.end <= length;
  const exists = (i: number | null | undefined) => i == null || i < attributions.length;
  return (
    attributions.every(
      (a) =>
        [a.cue, a.source, a.content, a.addressee, a.channel].every(fits) &&
        (a.contentRest ?? []).every(fits) &&
        a.evidence.every((e) => fits(e.span)) &&
        (a.anonymity === undefined || a.anonymity.state === 'absent' || fits(a.anonymity.span)) &&
        exists(a.via) &&
        exists(a.inherited),
    ) && entities.every((e) => e.mentions.every(fits))
  );
}
