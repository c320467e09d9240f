import type { Analysis, Attribution, Span } from '../../../src/engine/analysis';
import type { Article } from '../../../src/exports/article';

/** An invented article with one of everything that lists, sheets and exports have to tell apart. */
export const sampleText = [
  'هدنة جديدة في مدينة الرمّان',
  'الرمّان - وكالة الأنباء الألمانية',
  'نقلت وكالة الأناضول عن مصادر محلية، طلبت عدم ذكر أسمائها، قولها إن الهدنة بدأت فجر اليوم. وأضافت المصادر أن المعابر فُتحت أمام المدنيين.',
  'وقال وزير الخارجية سامي النحاس لوكالة رويترز: «نرحب بكل خطوة تخفف عن الناس». ودعا الوزير جميع الأطراف إلى ضبط النفس.',
  'وأفادت رويترز بأن القوافل وصلت إلى المدينة، فيما تردد أن أحد الحواجز أُغلق. وبحسب وثيقة مسرّبة، فإن الاتفاق من سبع نقاط.',
  'وأكد مسؤول رفيع أن الاتفاق مؤقت. وأوضح أن التنفيذ يبدأ غدًا.',
].join('\n');

/** The nth place where words stand in the sample. */
export function at(words: string, nth = 1): Span {
  let start = -1;
  for (let i = 0; i < nth; i++) start = sampleText.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in the sample: ${words}`);
  return { start, end: start + words.length };
}

const base = {
  content: null,
  named: true,
  entity: null,
  resolved: true,
  via: null,
  stance: 'neutral',
  class: 'named',
  rule: 'verb',
  evidence: [],
} as const satisfies Partial<Attribution>;

const attributions: readonly Attribution[] = [
  {
    ...base,
    cue: at('وكالة الأنباء الألمانية'),
    source: at('وكالة الأنباء الألمانية'),
    kind: 'agency',
    entity: 'dpa',
    credit: true,
    rule: 'credit',
  },
  {
    ...base,
    cue: at('نقلت'),
    source: at('وكالة الأناضول'),
    content: at('عن مصادر محلية، طلبت عدم ذكر أسمائها، قولها إن الهدنة بدأت فجر اليوم'),
    kind: 'agency',
    entity: 'aa',
    rule: 'relay-outer',
  },
  {
    ...base,
    cue: at('عن'),
    source: at('مصادر محلية'),
    content: at('إن الهدنة بدأت فجر اليوم'),
    kind: 'unnamed',
    named: false,
    entity: 'local',
    via: 1,
    class: 'placed',
    rule: 'relay-inner',
    anonymity: { state: 'asked', span: at('طلبت عدم ذكر أسمائها') },
  },
  {
    ...base,
    cue: at('أضافت'),
    source: at('المصادر'),
    content: at('أن المعابر فُتحت أمام المدنيين'),
    kind: 'unnamed',
    named: false,
    entity: 'local',
    inherited: 1,
    class: 'placed',
    anonymity: { state: 'asked', span: at('طلبت عدم ذكر أسمائها') },
  },
  {
    ...base,
    cue: at('قال'),
    source: at('وزير الخارجية سامي النحاس'),
    content: at('«نرحب بكل خطوة تخفف عن الناس»'),
    kind: 'person',
    entity: 'minister',
    addressee: at('لوكالة رويترز'),
  },
  {
    ...base,
    cue: at('دعا'),
    source: at('الوزير'),
    content: at('إلى ضبط النفس'),
    kind: 'person',
    entity: 'minister',
    act: true,
    stance: 'urging',
  },
  {
    ...base,
    cue: at('أفادت'),
    source: at('رويترز', 2),
    content: at('بأن القوافل وصلت إلى المدينة'),
    kind: 'agency',
    entity: 'reuters',
  },
  {
    ...base,
    cue: at('تردد'),
    source: null,
    content: at('أن أحد الحواجز أُغلق'),
    kind: 'hearsay',
    named: false,
    class: 'agentless',
    rule: 'verb-passive',
    stance: 'distancing',
  },
  {
    ...base,
    cue: at('بحسب', 1),
    source: at('وثيقة مسرّبة'),
    content: at('فإن الاتفاق من سبع نقاط'),
    kind: 'document',
    named: false,
    entity: 'paper',
    class: 'unissued',
    rule: 'according',
  },
  {
    ...base,
    cue: at('أكد'),
    source: at('مسؤول رفيع'),
    content: at('أن الاتفاق مؤقت'),
    kind: 'unnamed',
    named: false,
    entity: 'official',
    class: 'placed',
    anonymity: { state: 'absent' },
    stance: 'endorsing',
  },
  {
    ...base,
    cue: at('أوضح'),
    source: null,
    content: at('أن التنفيذ يبدأ غدًا'),
    kind: 'person',
    resolved: false,
    rule: 'verb-implicit',
  },
];

export const sampleAnalysis: Analysis = {
  schema: 1,
  attributions,
  entities: [
    { id: 'dpa', name: 'وكالة الأنباء الألمانية', kind: 'agency', catalogueId: 'dpa', mentions: [] },
    { id: 'aa', name: 'وكالة الأناضول', kind: 'agency', catalogueId: 'aa', mentions: [at('وكالة الأناضول')] },
    { id: 'local', name: 'مصادر محلية', kind: 'unnamed', mentions: [at('مصادر محلية')] },
    { id: 'minister', name: 'وزير الخارجية سامي النحاس', kind: 'person', mentions: [at('وزير الخارجية سامي النحاس')] },
    { id: 'reuters', name: 'رويترز', kind: 'agency', catalogueId: 'reuters', mentions: [at('رويترز', 2)] },
    { id: 'paper', name: 'وثيقة مسرّبة', kind: 'document', mentions: [at('وثيقة مسرّبة')] },
    { id: 'official', name: 'مسؤول رفيع', kind: 'unnamed', mentions: [at('مسؤول رفيع')] },
  ],
};

export const sampleArticle: Article = {
  page: {
    address: 'https://news.example/world/12?a=1',
    title: 'هدنة جديدة في مدينة الرمّان',
    host: 'news.example',
    exportedAt: '2026-01-02T03:04:05.000Z',
  },
  text: sampleText,
  analysis: sampleAnalysis,
};
