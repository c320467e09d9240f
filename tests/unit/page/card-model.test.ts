import { describe, expect, test, vi } from 'vitest';
import { cardModel, citedText, excerpt } from '../../../src/page/card-model';
import { knownOr, type Language, languages, learnWords, wordsIn } from '../../../src/page/words';
import { ar } from '../../../src/platform/page-words/ar';
import { en } from '../../../src/platform/page-words/en';
import { fr } from '../../../src/platform/page-words/fr';
import { analysis, at, text } from './sample';

/** What the background answers at first and later. */
const background = vi.hoisted(() => ({ answers: false }));
vi.mock('../../../src/platform/hear', () => ({
  askWords: async (language: Language) => (background.answers ? { ar, en, fr }[language] : null),
}));

const untold = { learnt: await learnWords('en'), known: knownOr('en') };
background.answers = true;
await learnWords('fr');
const second = knownOr('en');
await Promise.all(languages.map(learnWords));

test('the page layer speaks a language that it was told', () => {
  expect(untold).toEqual({ learnt: false, known: undefined });
  expect(second).toBe('fr');
  expect(languages.map((language) => knownOr(language))).toEqual(languages);
  expect(languages.map(wordsIn)).toEqual([ar, en, fr]);
});

function model(index: number, language: (typeof languages)[number] = 'ar') {
  const made = cardModel(analysis, text, index, language);
  if (!made) throw new Error(`no attribution ${index}`);
  return made;
}

describe('what the card says', () => {
  test('the chain runs from the agency to the unnamed source, each with its class', () => {
    expect(model(at.inner).links.map(({ of, name }) => [of, name])).toEqual([
      ['wire', 'وكالة الأناضول'],
      ['unnamed', 'مصادر محلية'],
    ]);
  });

  test.each([
    [at.outer, 'وكالة أنباء · مذكور بالاسم'],
    [at.inner, 'بلا اسم، ذُكرت صفته أو جهته'],
    [at.anonymous, 'بلا اسم ولا صفة'],
    [at.act, 'شخص · مذكور بمنصبه'],
    [at.undecided, 'غير محدد'],
  ])('how the source of %i is identified', (index, expected) => {
    expect(model(index).links.at(-1)?.about).toBe(expected);
  });

  test.each([
    [at.anaphora, '«الوكالة» يعود إلى', 'وكالة الأناضول'],
    [at.implicit, '«أوضحت» يعود إلى', 'وكالة الأناضول'],
    [at.anonymous, 'سبب التجهيل', 'طلب عدم ذكر اسمه: «طلب عدم ذكر اسمه»'],
    [at.inner, 'سبب التجهيل', 'لم يُذكر سبب'],
    [at.anonymous, 'موقف الناقل', 'مؤيِّد: اللفظ يقدّم الكلام على أنه صحيح'],
  ])('fact of %i: %s', (index, label, value) => {
    expect(model(index).facts).toContainEqual({ label, value });
  });

  test('an explicit source refers to nothing else', () => {
    expect(model(at.outer).facts.filter(({ label }) => label.includes('يعود'))).toEqual([]);
  });

  test('hearsay has no source, and no reason for withholding a name', () => {
    expect(model(at.hearsay).links.map(({ name }) => name)).toEqual(['لا يُذكر أي مصدر']);
    expect(model(at.hearsay).facts).toEqual([]);
  });

  test.each([
    [at.act, /فعلُ كلام/],
    [at.undecided, /لا يتبيّن/],
  ])('note of %i', (index, expected) => {
    expect(model(index).notes.join()).toMatch(expected);
  });

  test('the claim is quoted from the text', () => {
    expect(model(at.hearsay).claim).toEqual({ text: 'إن السد تصدع', quoted: false });
  });

  test.each(languages)('nothing is missing in %s', (language) => {
    for (let index = 0; index < analysis.attributions.length; index++) {
      const { heading, rule, links, facts } = model(index, language);
      const said = [
        heading,
        rule,
        ...links.flatMap(({ name, about }) => [name, about]),
        ...facts.flatMap(({ label, value }) => [label, value]),
      ];
      expect(said.filter((words) => !words || /undefined|\{\w+\}/.test(words))).toEqual([]);
    }
  });

  test('there is no card for what is not there', () => {
    expect(cardModel(analysis, text, 99, 'ar')).toBeNull();
  });
});

test.each([
  [at.outer, 'يُنسب إليه في هذا المقال 3 مرات'],
  [at.anonymous, null],
  [at.hearsay, null],
])('how often the source of %i is cited', (index, expected) => {
  expect(citedText(analysis, index, 'ar')).toBe(expected);
});

test.each([
  ['قصير', 20, 'قصير'],
  ['سطر\n  وآخر', 20, 'سطر وآخر'],
  ['كلمات كثيرة تزيد عن الحد', 14, 'كلمات كثيرة…'],
  ['كلمةواحدةطويلةجدا', 6, 'كلمةوا…'],
])('excerpt of «%s» at %d', (whole, most, expected) => {
  expect(excerpt(whole, most)).toBe(expected);
});
