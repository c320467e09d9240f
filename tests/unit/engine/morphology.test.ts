import { describe, expect, test } from 'vitest';
import { VERBS } from '../../../src/engine/lexicon/verbs';
import { inflect, type Reading, readVerbs } from '../../../src/engine/morphology';
import { finish } from '../../../src/engine/steps';

const forms = finish(readVerbs());
/** Lemma, shape, gender and number of every reading. */
const readings = (form: string) =>
  (forms.get(form) ?? []).map(
    ({ verbEntry: verb, shape, gender, number }: Reading) => `${verb.lemma} ${shape} ${gender}${number}`,
  );

/** Lemma; perfect ms fs mp md fd; imperfect ms fs mp md fd fp; participle ms fs mp fp, folded; `-` where there is none. */
const PARADIGMS: readonly (readonly [
  type: string,
  lemma: string,
  perfect: string,
  imperfect: string,
  participle: string,
])[] = [
  ['I sound', 'كشف', 'كشف كشفت كشفوا كشفا كشفتا', 'يكشف تكشف يكشفون يكشفان تكشفان يكشفن', 'كاشفا كاشفه كاشفين كاشفات'],
  ['I hollow', 'قال', 'قال قالت قالوا قالا قالتا', 'يقول تقول يقولون يقولان تقولان -', 'قائلا قائله قائلين قائلات'],
  [
    'I hollow with ي',
    'زاد',
    'زاد زادت زادوا زادا زادتا',
    'يزيد تزيد يزيدون يزيدان تزيدان -',
    'زائدا زائده زائدين زائدات',
  ],
  [
    'I defective with ي',
    'نفي',
    'نفي نفت نفوا نفيا نفتا',
    'ينفي تنفي ينفون ينفيان تنفيان -',
    'نافيا نافيه نافين نافيات',
  ],
  [
    'I defective with و',
    'دعا',
    'دعا دعت دعوا دعوا دعتا',
    'يدعو تدعو يدعون يدعوان تدعوان -',
    'داعيا داعيه داعين داعيات',
  ],
  ['I doubled', 'رد', 'رد ردت ردوا ردا ردتا', 'يرد ترد يردون يردان تردان -', '- - - -'],
  ['I assimilated', 'وصف', 'وصف وصفت وصفوا وصفا وصفتا', 'يصف تصف يصفون يصفان تصفان يصفن', 'واصفا واصفه واصفين واصفات'],
  ['I with ء', 'امر', 'امر امرت امروا امرا امرتا', 'يامر تامر يامرون يامران تامران يامرن', '- - - -'],
  ['I with medial ء', 'راي', 'راي رات راوا رايا راتا', 'يري تري يرون يريان تريان -', '- - - -'],
  ['II sound', 'حذر', 'حذر حذرت حذروا حذرا حذرتا', 'يحذر تحذر يحذرون يحذران تحذران يحذرن', 'محذرا محذره محذرين محذرات'],
  [
    'II doubled keeps both',
    'شدد',
    'شدد شددت شددوا شددا شددتا',
    'يشدد تشدد يشددون يشددان تشددان يشددن',
    'مشددا مشدده مشددين مشددات',
  ],
  [
    'II with ء',
    'اكد',
    'اكد اكدت اكدوا اكدا اكدتا',
    'يؤكد تؤكد يؤكدون يؤكدان تؤكدان يؤكدن',
    'مؤكدا مؤكده مؤكدين مؤكدات',
  ],
  [
    'III sound',
    'تابع',
    'تابع تابعت تابعوا تابعا تابعتا',
    'يتابع تتابع يتابعون يتابعان تتابعان يتابعن',
    'متابعا متابعه متابعين متابعات',
  ],
  [
    'IV sound',
    'اعلن',
    'اعلن اعلنت اعلنوا اعلنا اعلنتا',
    'يعلن تعلن يعلنون يعلنان تعلنان يعلنن',
    'معلنا معلنه معلنين معلنات',
  ],
  [
    'IV hollow',
    'اضاف',
    'اضاف اضافت اضافوا اضافا اضافتا',
    'يضيف تضيف يضيفون يضيفان تضيفان -',
    'مضيفا مضيفه مضيفين مضيفات',
  ],
  ['IV doubled', 'اقر', 'اقر اقرت اقروا اقرا اقرتا', 'يقر تقر يقرون يقران تقران -', 'مقرا مقره مقرين مقرات'],
  [
    'IV assimilated',
    'اوضح',
    'اوضح اوضحت اوضحوا اوضحا اوضحتا',
    'يوضح توضح يوضحون يوضحان توضحان يوضحن',
    'موضحا موضحه موضحين موضحات',
  ],
  [
    'IV defective',
    'اوصي',
    'اوصي اوصت اوصوا اوصيا اوصتا',
    'يوصي توصي يوصون يوصيان توصيان -',
    'موصيا موصيه موصين موصيات',
  ],
  [
    'V sound',
    'تحدث',
    'تحدث تحدثت تحدثوا تحدثا تحدثتا',
    'يتحدث تتحدث يتحدثون يتحدثان تتحدثان يتحدثن',
    'متحدثا متحدثه متحدثين متحدثات',
  ],
  [
    'V assimilated',
    'توقع',
    'توقع توقعت توقعوا توقعا توقعتا',
    'يتوقع تتوقع يتوقعون يتوقعان تتوقعان يتوقعن',
    'متوقعا متوقعه متوقعين متوقعات',
  ],
  [
    'VIII sound',
    'اعترف',
    'اعترف اعترفت اعترفوا اعترفا اعترفتا',
    'يعترف تعترف يعترفون يعترفان تعترفان يعترفن',
    'معترفا معترفه معترفين معترفات',
  ],
  [
    'VIII hollow',
    'ارتاب',
    'ارتاب ارتابت ارتابوا ارتابا ارتابتا',
    'يرتاب ترتاب يرتابون يرتابان ترتابان -',
    'مرتابا مرتابه مرتابين مرتابات',
  ],
  [
    'VIII doubled',
    'احتج',
    'احتج احتجت احتجوا احتجا احتجتا',
    'يحتج تحتج يحتجون يحتجان تحتجان -',
    'محتجا محتجه محتجين محتجات',
  ],
  ['VIII with د', 'ادعي', 'ادعي ادعت ادعوا ادعيا ادعتا', 'يدعي تدعي يدعون يدعيان تدعيان -', 'مدعيا مدعيه مدعين مدعيات'],
  [
    'VIII assimilated',
    'اتهم',
    'اتهم اتهمت اتهموا اتهما اتهمتا',
    'يتهم تتهم يتهمون يتهمان تتهمان يتهمن',
    'متهما متهمه متهمين متهمات',
  ],
  [
    'X sound',
    'استبعد',
    'استبعد استبعدت استبعدوا استبعدا استبعدتا',
    'يستبعد تستبعد يستبعدون يستبعدان تستبعدان يستبعدن',
    'مستبعدا مستبعده مستبعدين مستبعدات',
  ],
];

const CELLS = {
  perfect: ['ms', 'fs', 'mp', 'md', 'fd'],
  imperfect: ['ms', 'fs', 'mp', 'md', 'fd', 'fp'],
  participle: ['ms', 'fs', 'mp', 'fp'],
} as const;

describe.each(PARADIGMS)('%s: %s', (_, lemma, perfect, imperfect, participle) => {
  test.each([
    ['perfect', perfect],
    ['imperfect', imperfect],
    ['participle', participle],
  ] as const)('%s %s', (shape, row) => {
    const written = row.split(' ');
    const found = CELLS[shape].map((cell, i) => {
      const form = written[i] ?? '-';
      return form === '-' || readings(form).includes(`${lemma} ${shape} ${cell}`) ? form : `no ${form}`;
    });
    expect(found).toEqual(written);
  });
});

describe('verbal nouns', () => {
  test.each([
    ['II', 'تحذير', 'حذر'],
    ['II plural', 'تصريحات', 'صرح'],
    ['III', 'متابعه', 'تابع'],
    ['IV', 'اعلان', 'اعلن'],
    ['IV hollow', 'اضافه', 'اضاف'],
    ['IV assimilated', 'ايضاح', 'اوضح'],
    ['V', 'توقعات', 'توقع'],
    ['VIII', 'اعتراف', 'اعترف'],
    ['X', 'استبعاد', 'استبعد'],
    ['of its own', 'مزاعم', 'زعم'],
  ])('%s: %s', (_, noun, lemma) => {
    expect(readings(noun)).toContain(`${lemma} noun ms`);
  });
});

describe('forms that belong to two verbs keep both readings', () => {
  test.each([
    ['يدعون', ['ادعي imperfect mp', 'دعا imperfect mp']],
    ['يعد', ['عد imperfect ms', 'وعد imperfect ms']],
    ['بين', ['بين perfect ms']],
    ['توقع', ['توقع perfect ms', 'توقع noun ms']],
  ])('%s', (form, expected) => {
    expect(readings(form)).toEqual(expected);
  });
});

test.each(['وزير', 'كتاب', 'مدرسه', 'قالب', 'ذكري', 'قلن'])('%s is no form of a reporting verb', (form) => {
  expect(readings(form)).toEqual([]);
});

describe('the lexicon', () => {
  const lines = VERBS.trim().split('\n');

  test('holds at least 250 reporting verbs, each once', () => {
    const heads = lines.map((line) => line.split('|')[0]);
    expect(new Set(heads).size).toBe(heads.length);
    expect(heads.length).toBeGreaterThanOrEqual(250);
  });

  test.each(lines)('%s', (line) => {
    const [head = '', frames = '', stance = '', flags = ''] = line.split('|');
    expect(head).toMatch(/^(=\p{L}+( \p{L}+)+|\p{L}{3} ([1-8]|10))$/u);
    expect(frames).toMatch(/^[nqialmbpfoerh]( [nqialmbpfoerh])*$/u);
    expect(stance).toMatch(
      /^(neutral|endorsing|distancing|denying|conceding|urging|warning|predicting|evaluating|asking)$/u,
    );
    expect(flags).toMatch(/^[swdcrxkg]*$/u);
  });
});

test('every form of every verb is found with all its readings, 3,000 and more', () => {
  const all = new Map<string, Reading[]>();
  for (const line of VERBS.trim().split('\n'))
    for (const [form, found] of inflect(line)) all.set(form, [...(all.get(form) ?? []), ...found]);
  for (const [form, found] of all) expect([form, forms.get(form)]).toEqual([form, found]);
  expect(all.size).toBeGreaterThan(3000);
});
