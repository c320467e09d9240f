import { describe, expect, test } from 'vitest';
import { foldWord } from '../../../src/engine/fold';
import * as nouns from '../../../src/engine/lexicon/nouns';
import { type HeadType, IS, isAdjective, looksFinite, wordOf } from '../../../src/engine/words';

const word = (written: string) => wordOf(foldWord(written));
const lemmas = (written: string) =>
  word(written).readings.map(({ verbEntry: verb, shape }) => `${verb.lemma} ${shape}`);

describe('clitics of a cue', () => {
  test.each<[string, { conjoined?: string; prefix?: string; pronoun?: string; lemma: string }]>([
    ['قال', { lemma: 'قال' }],
    ['وقال', { conjoined: 'قال', lemma: 'قال' }],
    ['فقالت', { conjoined: 'قالت', lemma: 'قال' }],
    ['سيقول', { prefix: 'س', lemma: 'قال' }],
    ['وسيقول', { conjoined: 'سيقول', prefix: 'س', lemma: 'قال' }],
    ['ليضيف', { prefix: 'ل', lemma: 'اضاف' }],
    ['ذكرته', { pronoun: 'ه', lemma: 'ذكر' }],
    ['أعلنتها', { pronoun: 'ها', lemma: 'اعلن' }],
    ['وأعلنتها', { conjoined: 'اعلنتها', pronoun: 'ها', lemma: 'اعلن' }],
    ['قولهم', { pronoun: 'هم', lemma: 'قال' }],
  ])('%s', (written, { conjoined, prefix = '', pronoun = '', lemma }) => {
    const found = word(written);
    const cue = conjoined === undefined ? found : found.conjoined;
    expect(cue?.form).toBe(conjoined ?? foldWord(written));
    expect(cue?.prefix).toBe(prefix);
    expect(cue?.pronoun).toBe(pronoun);
    expect(cue?.readings.map(({ verbEntry: verb }) => verb.lemma)).toContain(lemma);
    expect(found.cue).toBe(true);
  });

  test.each(['وصف', 'وزير', 'فريق', 'وكالة'])('%s begins with a letter of its own', (written) => {
    expect(word(written).conjoined).toBeNull();
  });

  test.each(['الجسر', 'نافذة', 'أزرق'])('%s begins no cue', (written) => {
    expect(word(written).cue).toBe(false);
  });
});

describe('attached prepositions', () => {
  test.each<[string, string, string]>([
    ['لرويترز', 'ل', 'رويترز'],
    ['للوزارة', 'ل', 'الوزاره'],
    ['بوزارة', 'ب', 'وزاره'],
    ['كرئيس', 'ك', 'رئيس'],
  ])('%s', (written, letter, rest) => {
    const { attached } = word(written);
    expect([attached?.letter, attached?.word.form]).toEqual([letter, rest]);
  });

  test.each(['بيان', 'لجنة', 'كاتب', 'قال'])('%s has none', (written) => {
    expect(word(written).attached).toBeNull();
  });
});

describe('heads of noun phrases', () => {
  test.each<[string, HeadType]>([
    ['وكالة', 'agency'],
    ['صحيفة', 'media'],
    ['متحدث', 'spokesman'],
    ['المتحدث', 'spokesman'],
    ['تقارير', 'unnamedMedia'],
    ['مصدر', 'unnamed'],
    ['المصادر', 'unnamed'],
    ['مسؤولون', 'unnamed'],
    ['مسئول', 'unnamed'],
    ['مسؤولا', 'unnamed'],
    ['مسؤولي', 'unnamed'],
    ['بيان', 'document'],
    ['البيان', 'document'],
    ['واشنطن', 'place'],
    ['وزير', 'office'],
    ['الدكتور', 'title'],
    ['وزارة', 'institution'],
    ['الوزارة', 'institution'],
    ['صحيفتها', 'media'],
    ['أصدقائه', 'unnamed'],
    ['جسر', 'other'],
  ])('%s: %s', (written, head) => {
    expect(word(written).headType).toBe(head);
  });

  test('there are 150 and more of people, bodies, titles and offices', () => {
    const lists = [nouns.UNNAMED, nouns.INSTITUTION, nouns.OFFICE, nouns.TITLE, nouns.SPOKESMAN];
    const heads = new Set(lists.flatMap((list) => foldWord(list).trim().split(/\s+/u)));
    const plain = [...heads].filter((form) => !form.startsWith('ال') && !/(ون|ين|ات|ان|يه|ه|ها)$/u.test(form));
    expect(plain.filter((form) => wordOf(form).headType !== 'other').length).toBeGreaterThanOrEqual(150);
  });
});

describe('closed classes', () => {
  test.each<[string, keyof typeof IS]>([
    ['أنها', 'complementizer'],
    ['بأن', 'complementizer'],
    ['لم', 'negation'],
    ['الذي', 'relative'],
    ['كان', 'auxiliary'],
    ['هذا', 'demonstrative'],
    ['نفسه', 'same'],
    ['قائلا', 'saying'],
    ['إلى', 'preposition'],
    ['أمس', 'time'],
    ['محمد', 'given'],
    ['عدة', 'quantifier'],
    ['مقتل', 'event'],
    ['مؤتمر', 'channel'],
    ['رفيع', 'adjective'],
    ['رفيعا', 'adjective'],
    ['المصري', 'nisba'],
  ])('%s: %s', (written, bit) => {
    expect(word(written).is & IS[bit]).toBe(IS[bit]);
  });
});

describe('questions to a word', () => {
  test.each([
    ['أمنية', true],
    ['سياسيون', true],
    ['جسر', false],
    ['علي', false],
  ])('%s is an adjective: %s', (written, yes) => {
    expect(isAdjective(word(written))).toBe(yes);
  });

  test.each([
    ['استئناف', true],
    ['اعتقال', true],
    ['انسحابه', true],
    ['توقيف', true],
    ['جسر', false],
  ])('%s is a verbal noun: %s', (written, yes) => {
    expect((word(written).is & IS.event) !== 0).toBe(yes);
  });

  test.each([
    ['حضروا', true],
    ['حصلت', true],
    ['يتحدرون', true],
    ['الجسور', false],
    ['وزارات', false],
    ['محمد', false],
  ])('%s looks like a finite verb: %s', (written, yes) => {
    expect(looksFinite(word(written))).toBe(yes);
  });
});

test('an own word is remembered as one object', () => {
  expect(wordOf('قال')).toBe(wordOf('قال'));
});

test.each(['__proto__', 'constructor', '', 'و', 'ال', 'وال', 'لل'])('%j is a word like any other', (form) => {
  expect(wordOf(form).form).toBe(form);
  expect(lemmas(form)).toEqual([]);
});
