import { describe, expect, test } from 'vitest';
import type { CatalogueName } from '../../../src/catalogue/index';
import type { Block } from '../../../src/engine/analysis';
import { analyse, analyseInSteps, LONGEST_TEXT } from '../../../src/engine/engine';
import { cpuTime } from '../../cpu-time';

const SENTENCE = 'قال وزير النقل سامر الحداد إن الجسر سيفتح غدا. ';
const PLAIN = 'وتشهد المدينة حركة كثيفة في شوارعها القديمة مع اقتراب موسم الأعياد. ';
const cues = (text: string) => analyse(text).attributions.map(({ cue }) => text.slice(cue.start, cue.end));

describe('pages without attributions', () => {
  test.each([
    ['empty', ''],
    ['white space', ' \n\t\n '],
    ['only quotation marks', '«»"“”'.repeat(2000)],
    ['only opening marks', '«'.repeat(10_000)],
    ['quotation marks in one another', '«'.repeat(2000) + '»'.repeat(2000)],
    ['only brackets', '([)]'.repeat(2000)],
    ['only full stops', '.'.repeat(10_000)],
    ['only signs without letters', '\u0640\u064b\u200f'.repeat(3000)],
    ['only «و»', 'و '.repeat(5000)],
    ['only line breaks', '\n'.repeat(10_000)],
    ['only lone surrogates', '\ud800\udfff\udfff\ud800'.repeat(2000)],
    ['plain description', PLAIN.repeat(50)],
    ['English', 'The minister said that the bridge would open. '.repeat(50)],
  ])('%s', (_, text) => {
    expect(analyse(text)).toEqual({ schema: 1, attributions: [], entities: [] });
  });

  test.each([...'وفلبكساتنيمه'])('one token of 100,000 %s', (letter) => {
    expect(analyse(letter.repeat(100_000)).attributions).toEqual([]);
  });

  test.each(['وال', 'فلل', 'بال', 'سي', 'ها', 'قال'])('one token of %s again and again', (letters) => {
    expect(analyse(letters.repeat(30_000)).attributions).toEqual([]);
  });

  test('no blocks', () => {
    expect(analyse([])).toEqual({ schema: 1, attributions: [], entities: [] });
  });
});

describe('long pages', () => {
  const paragraph = `${SENTENCE}${PLAIN.repeat(5)}\n`;
  const grown = (length: number) => paragraph.repeat(Math.ceil(length / paragraph.length)).slice(0, length);

  test('a text of the longest length is read whole', () => {
    expect(analyse(grown(LONGEST_TEXT))).not.toHaveProperty('partial');
  });

  test('what follows is reported as unread, cut at a line', () => {
    const text = grown(LONGEST_TEXT + 5000);
    const { partial, attributions } = analyse(text);
    expect(partial?.total).toBe(text.length);
    expect(partial?.analysed).toBeLessThanOrEqual(LONGEST_TEXT);
    expect(text[partial?.analysed ?? 0]).toBe('\n');
    expect(attributions.length).toBe(Math.floor(((partial?.analysed ?? 0) + 1) / paragraph.length));
  });

  test('without lines it is cut at the length, pairs whole', () => {
    const faces = '😀'.repeat(60);
    expect(analyse(faces, { longest: 51 }).partial).toEqual({ analysed: 50, total: 120 });
    expect(analyse(faces, { longest: 52 }).partial).toEqual({ analysed: 52, total: 120 });
  });

  test('nothing behind the cut is looked at', () => {
    const text = `${PLAIN}\n${SENTENCE}`;
    expect(analyse(text, { longest: PLAIN.length + 1 }).attributions).toEqual([]);
  });

  // milliseconds; the engine needs about a tenth of it on the slowest machine that it is measured on
  test.each([
    ['an article', grown(LONGEST_TEXT)],
    ['one line', grown(LONGEST_TEXT).replaceAll('\n', ' ')],
    ['only cues', 'قال '.repeat(50_000)],
    ['cues without full stops', 'وقال مصدر إن '.repeat(14_000)],
    ['quotations in one another', '«قال '.repeat(40_000)],
    ['relays in one another', 'نقلت رويترز عن مصدر عن '.repeat(8000)],
  ])('200,000 units of %s in 3 s', { timeout: 20_000 }, (_, text) => {
    expect(cpuTime(() => analyse(text))).toBeLessThan(3000);
  });
});

describe('in steps', () => {
  test('there are many, and two texts may take turns', () => {
    const texts = [SENTENCE.repeat(40), (PLAIN + SENTENCE).repeat(30)] as const;
    const runs = texts.map((text) => analyseInSteps(text));
    const ended: unknown[] = [];
    let steps = 0;
    for (let i = 0; ended.length < runs.length; i++) {
      const step = runs[i % 2]?.next();
      if (step?.done && step.value) ended[i % 2] = step.value;
      steps++;
    }
    expect(steps).toBeGreaterThan(40);
    expect(ended).toEqual(texts.map((text) => analyse(text)));
  });
});

describe('blocks', () => {
  const heading = 'وزير الطاقة: لا زيادة في الأسعار';

  test('offsets are into the blocks joined by line breaks', () => {
    const blocks: Block[] = [
      { text: 'عنوان الخبر', role: 'title' },
      { text: '', role: 'paragraph' },
      { text: SENTENCE.trim(), role: 'paragraph' },
    ];
    const text = blocks.map((block) => block.text).join('\n');
    const { attributions } = analyse(blocks);
    expect(attributions.map(({ cue }) => text.slice(cue.start, cue.end))).toEqual(['قال']);
  });

  test('a line break in a block begins another of its role', () => {
    const one: Block[] = [{ text: `${heading}\n${heading}`, role: 'title' }];
    const two: Block[] = [
      { text: heading, role: 'title' },
      { text: heading, role: 'title' },
    ];
    expect(analyse(one)).toEqual(analyse(two));
  });

  test('a title speaks behind its colon wherever it stands', () => {
    const filler: Block = { text: PLAIN.trim(), role: 'paragraph' };
    expect(analyse([filler, filler, { text: heading, role: 'title' }]).attributions).toMatchObject([
      { rule: 'headline' },
    ]);
  });
});

describe('names of the reader’s own', () => {
  const entry = (differs: Partial<CatalogueName>): CatalogueName => ({
    id: 'own-zaytun',
    name: 'وكالة زيتون',
    kind: 'agency',
    medium: 'agency',
    ordinary: false,
    aliases: ['زيتون نيوز'],
    ...differs,
  });
  const kinds = (text: string, names: readonly CatalogueName[]) =>
    analyse(text, { names }).attributions.map(({ kind, named }) => [kind, named]);

  test.each<[string, string, CatalogueName, string]>([
    ['its name', 'ذكرت وكالة زيتون أن المعبر مغلق.', entry({}), 'agency'],
    ['an alias', 'ذكرت زيتون نيوز أن المعبر مغلق.', entry({}), 'agency'],
    ['another spelling', 'ذكرت زَيتون نيـوز أن المعبر مغلق.', entry({}), 'agency'],
    ['an outlet', 'ذكرت زيتون نيوز أن المعبر مغلق.', entry({ kind: 'outlet', medium: 'newspaper' }), 'outlet'],
    ['behind وفقا ل', 'وفقا لزيتون نيوز فإن المعبر مغلق.', entry({}), 'agency'],
  ])('%s', (_, text, name, kind) => {
    expect(kinds(text, [name])).toEqual([[kind, true]]);
  });

  test('they bear the reader’s name and id', () => {
    const { entities } = analyse('ذكرت زيتون نيوز أن المعبر مغلق.', { names: [entry({})] });
    expect(entities).toMatchObject([{ name: 'وكالة زيتون', catalogueId: 'own-zaytun', kind: 'agency' }]);
  });

  test('they hold only where they are given', () => {
    const text = 'ذكرت زيتون نيوز أن المعبر مغلق.';
    analyse(text, { names: [entry({})] });
    expect(analyse(text).entities.map(({ catalogueId }) => catalogueId)).not.toContain('own-zaytun');
  });

  test('the catalogue’s still hold beside them', () => {
    expect(kinds('ذكرت وكالة رويترز أن المعبر مغلق.', [entry({})])).toEqual([['agency', true]]);
  });
});

test('an article is read in order', () => {
  expect(cues(`${SENTENCE}وأضاف أن العمل انتهى. ونقلت رويترز عن مصدر أمني قوله إن المعبر أغلق.`)).toEqual([
    'قال',
    'أضاف',
    'نقلت',
    'قوله',
  ]);
});
