import { ANALYSIS_SCHEMA, type Analysis, type Attribution, type Entity, type Span } from '../../../src/engine/analysis';

/** An invented text with its analysis by hand: a relay, an implicit subject, an anonymous official, hearsay, an act. */
export const text = [
  'نقلت وكالة الأناضول عن مصادر محلية قولها إن الطريق مقطوع.',
  'وأضافت الوكالة أن الجسر سليم.',
  'وأوضحت أن العمل مستمر.',
  'وكشف مسؤول طلب عدم ذكر اسمه أن الميزانية نفدت.',
  'ويقال إن السد تصدع.',
  'ودعا الوزير إلى الهدوء.',
  'وقال آخر إن الأمر انتهى.',
].join('\n');

export function spanOf(words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`not in the sample: ${words}`);
  return { start, end: start + words.length };
}

const base = { resolved: true, via: null, stance: 'neutral', class: 'named', rule: 'verb' } as const;

const attributions: Attribution[] = [
  {
    ...base,
    cue: spanOf('نقلت'),
    source: spanOf('وكالة الأناضول'),
    content: spanOf('عن مصادر محلية قولها إن الطريق مقطوع'),
    kind: 'agency',
    named: true,
    entity: 'a',
    rule: 'relay-outer',
    evidence: [{ what: 'catalogue', span: spanOf('وكالة الأناضول') }],
  },
  {
    ...base,
    cue: spanOf('قولها'),
    source: spanOf('مصادر محلية'),
    content: spanOf('إن الطريق مقطوع'),
    kind: 'unnamed',
    named: false,
    entity: 's',
    via: 0,
    class: 'placed',
    rule: 'relay-inner',
    evidence: [{ what: 'cue', span: spanOf('قولها') }],
  },
  {
    ...base,
    cue: spanOf('أضافت'),
    source: spanOf('الوكالة'),
    content: spanOf('أن الجسر سليم'),
    kind: 'agency',
    named: true,
    entity: 'a',
    evidence: [{ what: 'antecedent', span: spanOf('وكالة الأناضول') }],
  },
  {
    ...base,
    cue: spanOf('أوضحت'),
    source: null,
    content: spanOf('أن العمل مستمر'),
    kind: 'agency',
    named: true,
    entity: 'a',
    rule: 'verb-implicit',
    evidence: [{ what: 'antecedent', span: spanOf('وكالة الأناضول') }],
  },
  {
    ...base,
    cue: spanOf('كشف'),
    source: spanOf('مسؤول'),
    content: spanOf('أن الميزانية نفدت'),
    kind: 'unnamed',
    named: false,
    entity: 'm',
    class: 'unplaced',
    stance: 'endorsing',
    anonymity: { state: 'asked', span: spanOf('طلب عدم ذكر اسمه') },
    evidence: [],
  },
  {
    ...base,
    cue: spanOf('يقال'),
    source: null,
    content: spanOf('إن السد تصدع'),
    kind: 'hearsay',
    named: false,
    entity: null,
    class: 'agentless',
    rule: 'verb-passive',
    evidence: [],
  },
  {
    ...base,
    cue: spanOf('دعا'),
    source: spanOf('الوزير'),
    content: spanOf('إلى الهدوء'),
    kind: 'person',
    named: true,
    entity: 'w',
    class: 'office',
    stance: 'urging',
    act: true,
    evidence: [],
  },
  {
    ...base,
    cue: spanOf('قال', spanOf('الهدوء').end),
    source: spanOf('آخر'),
    content: spanOf('إن الأمر انتهى'),
    kind: 'person',
    named: false,
    entity: null,
    resolved: false,
    evidence: [],
  },
];

const entities: Entity[] = [
  {
    id: 'a',
    name: 'وكالة الأناضول',
    kind: 'agency',
    catalogueId: 'anadolu',
    mentions: [spanOf('وكالة الأناضول'), spanOf('الوكالة')],
  },
  { id: 's', name: 'مصادر محلية', kind: 'unnamed', mentions: [spanOf('مصادر محلية')] },
  { id: 'm', name: 'مسؤول', kind: 'unnamed', mentions: [spanOf('مسؤول')] },
  { id: 'w', name: 'الوزير', kind: 'person', mentions: [spanOf('الوزير')] },
];

export const analysis: Analysis = { schema: ANALYSIS_SCHEMA, attributions, entities };

/** Indices into `analysis.attributions` by what they are. */
export const at = {
  outer: 0,
  inner: 1,
  anaphora: 2,
  implicit: 3,
  anonymous: 4,
  hearsay: 5,
  act: 6,
  undecided: 7,
} as const;

export const everything = { wire: true, named: true, unnamed: true, hearsay: true, undecided: true, act: true };
