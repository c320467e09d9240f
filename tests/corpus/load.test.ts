import { describe, expect, test } from 'vitest';
import { readArticle } from './load';

const TEXT = 'قال الوزير إن الطريق مفتوح، وقال النائب إن الطريق مغلق.';
const read = (annotation: string) => readArticle('sample', `${TEXT}\n====\n${annotation}`);

describe('an annotated article', () => {
  test('resolves words to spans of the text', () => {
    const [a] = read('@1 office\n[قال] <الوزير> {إن … مفتوح}').attributions;
    const words = [a?.cue, a?.source, a?.content].map((s) => s && TEXT.slice(s.start, s.end));
    expect(words).toEqual(['قال', 'الوزير', 'إن الطريق مفتوح']);
  });
  test('takes the longer side of a content in two pieces', () => {
    const [a] = read('@1 office\n[قال] <الوزير> {إن الطريق} {مفتوح}').attributions;
    expect(a?.content && TEXT.slice(a.content.start, a.content.end)).toBe('إن الطريق');
  });
  test.each([
    ['words that are not there', '@1 office\n[صرح] <الوزير>', 'not in the text'],
    ['words in two places', '@1 office = الوزير\n[قال]', '2 places match'],
    ['an unknown kind of source', '@1 minister\n[قال] <الوزير>', 'no such source'],
    ['an unknown word', '@1 office loud\n[قال] <الوزير>', 'unknown word'],
    ['a part left open', '@1 office\n[قال] <الوزير', 'not closed'],
    ['no cue', '@1 office\n<الوزير> {إن الطريق مفتوح}', 'no cue'],
    ['no source and no antecedent', '@1 office\n[قال] الوزير', 'neither source nor antecedent'],
    ['an antecedent that is not there', '@1 office = المدير\n[قال] الوزير', 'not in the text'],
    ['a relay without its outer link', '@1 office <7\n[قال] <الوزير>', 'no link 7'],
    ['an agency that is not there', 'agencies: رويترز', 'not in the text'],
    ['a state of anonymity without its words', '@1 placed given\n[قال] <الوزير>', 'a reason needs'],
  ])('fails on %s', (_, annotation, message) => {
    expect(() => read(annotation)).toThrow(message);
  });
});
