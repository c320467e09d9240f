import type { Analysis, Attribution, Entity, Span } from '../../src/engine/analysis';
import type { ArticleReport } from '../../src/popup/model';

/** An invented article and its analysis, written by hand: the screens are tested without page and engine. */

const paragraphs = [
  'خلاف على مياه السد يؤجل الاتفاق بين المحافظتين',
  'أكدت وكالة الأناضول، اليوم السبت، أن المفاوضات على تقاسم مياه السد لم تصل إلى نتيجة.',
  'ونقلت الوكالة عن مصادر محلية قولها إن الوفدين غادرا القاعة قبل موعد الختام.',
  'وقال مسؤول حكومي، طلب عدم ذكر اسمه لأنه غير مخوّل بالحديث إلى الصحافة، إن الجولة المقبلة ستُعقد الشهر القادم.',
  'وأوضح وزير الموارد المائية سامر العلي في مؤتمر صحفي أن الخزين يكفي الموسم الزراعي كله.',
  'وبحسب وكالة رويترز، فإن الخلاف يدور حول حصة الأراضي الواقعة جنوب القناة.',
  'وكشفت صحيفة المدى الجديد أن لجنة فنية زارت الموقع مرتين.',
  'وأظهر تقرير للبنك الدولي أن نصيب الفرد من المياه تراجع إلى النصف.',
  'وتردد أن شركة أجنبية عرضت تمويل المحطة.',
  'ودعا محافظ الشمال كريم داود إلى استئناف الحوار فورًا.',
  'وأضاف أن الأهالي ينتظرون قرارًا لا يتأخر.',
  'المدى الجديد - رويترز',
] as const;

const text = paragraphs.join('\n');

type Sketch = Partial<Omit<Attribution, 'cue' | 'source' | 'content' | 'anonymity'>> & {
  in: number;
  cue: string;
  source?: string;
  content?: string;
  kind: Attribution['kind'];
  reason?: string;
};

function attributionOf(sketch: Sketch): Attribution {
  const { in: at, cue, source, content, reason, ...rest } = sketch;
  const span = (words: string): Span => {
    const start = paragraphs.slice(0, at).join('\n').length + 1 + (paragraphs[at] ?? '').indexOf(words);
    return { start, end: start + words.length };
  };
  const named = rest.kind !== 'unnamed' && rest.kind !== 'hearsay';
  return {
    named,
    entity: null,
    resolved: true,
    via: null,
    stance: 'neutral',
    class: named ? 'named' : 'unplaced',
    rule: 'verb',
    evidence: [],
    ...rest,
    cue: span(cue),
    source: source === undefined ? null : span(source),
    content: content === undefined ? null : span(content),
    ...(rest.kind === 'unnamed'
      ? { anonymity: reason === undefined ? { state: 'absent' } : { state: 'given', span: span(reason) } }
      : {}),
  };
}

const attributions = (
  [
    {
      in: 1,
      cue: 'أكدت',
      source: 'وكالة الأناضول',
      content: 'أن المفاوضات على تقاسم مياه السد لم تصل إلى نتيجة',
      kind: 'agency',
      entity: 'aa',
    },
    { in: 2, cue: 'ونقلت', source: 'الوكالة', kind: 'agency', entity: 'aa', rule: 'relay-outer' },
    {
      in: 2,
      cue: 'قولها',
      source: 'مصادر محلية',
      content: 'إن الوفدين غادرا القاعة قبل موعد الختام',
      kind: 'unnamed',
      entity: 'local',
      via: 1,
      class: 'placed',
    },
    {
      in: 3,
      cue: 'وقال',
      source: 'مسؤول حكومي',
      content: 'إن الجولة المقبلة ستُعقد الشهر القادم',
      kind: 'unnamed',
      entity: 'official',
      class: 'placed',
      reason: 'لأنه غير مخوّل بالحديث إلى الصحافة',
    },
    {
      in: 4,
      cue: 'وأوضح',
      source: 'وزير الموارد المائية سامر العلي',
      content: 'أن الخزين يكفي الموسم الزراعي كله',
      kind: 'person',
      entity: 'minister',
    },
    {
      in: 5,
      cue: 'وبحسب',
      source: 'وكالة رويترز',
      content: 'فإن الخلاف يدور حول حصة الأراضي الواقعة جنوب القناة',
      kind: 'agency',
      entity: 'reuters',
      rule: 'according',
    },
    {
      in: 6,
      cue: 'وكشفت',
      source: 'صحيفة المدى الجديد',
      content: 'أن لجنة فنية زارت الموقع مرتين',
      kind: 'outlet',
      entity: 'mada',
    },
    {
      in: 7,
      cue: 'وأظهر',
      source: 'تقرير للبنك الدولي',
      content: 'أن نصيب الفرد من المياه تراجع إلى النصف',
      kind: 'document',
      entity: 'report',
      class: 'issued',
    },
    { in: 8, cue: 'وتردد أن', content: 'أن شركة أجنبية عرضت تمويل المحطة', kind: 'hearsay', class: 'agentless' },
    {
      in: 9,
      cue: 'ودعا',
      source: 'محافظ الشمال كريم داود',
      content: 'إلى استئناف الحوار فورًا',
      kind: 'person',
      entity: 'governor',
      act: true,
      stance: 'urging',
    },
    { in: 10, cue: 'وأضاف', content: 'أن الأهالي ينتظرون قرارًا لا يتأخر', kind: 'person', resolved: false },
    { in: 11, cue: 'رويترز', source: 'رويترز', kind: 'agency', entity: 'reuters', credit: true, rule: 'credit' },
  ] satisfies readonly Sketch[]
).map(attributionOf);

const entity = (id: string, name: string, kind: Entity['kind'], catalogueId?: string): Entity => ({
  id,
  name,
  kind,
  mentions: [],
  ...(catalogueId === undefined ? {} : { catalogueId }),
});

const entities: readonly Entity[] = [
  entity('aa', 'الأناضول', 'agency', 'aa'),
  entity('local', 'مصادر محلية', 'unnamed'),
  entity('official', 'مسؤول حكومي', 'unnamed'),
  entity('minister', 'سامر العلي', 'person'),
  entity('reuters', 'رويترز', 'agency', 'reuters'),
  entity('mada', 'صحيفة المدى الجديد', 'outlet'),
  entity('report', 'تقرير للبنك الدولي', 'document'),
  entity('governor', 'كريم داود', 'person'),
];

export const analysis: Analysis = { schema: 1, attributions, entities };

export const articleReport: ArticleReport = {
  state: 'article',
  title: paragraphs[0],
  host: 'www.akhbar-alnahr.example',
  url: 'https://www.akhbar-alnahr.example/article/1',
  on: true,
  text,
  analysis,
};

export const withoutAttributions: ArticleReport = {
  ...articleReport,
  analysis: { schema: 1, attributions: [], entities: [] },
};
