import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/engine/engine';

/** Whom the last cue of a text refers to; null where that stays undecided. */
function lastSpeaker(text: string) {
  const { attributions, entities } = analyse(text);
  const last = attributions.at(-1);
  const entity = entities.find(({ id }) => id === last?.entity);
  return { name: last?.resolved ? entity?.name : null, kind: last?.kind, via: last?.via };
}

describe('an implicit subject', () => {
  test.each([
    [
      'is who acted in the same sentence, though nobody spoke there',
      'قال مصدر أمني إن الطريق مغلق. من جهته، أدان سامر الحداد "خطف العامل أمام بيته"، وكتب في تغريدة أن القانون واضح.',
      'سامر الحداد',
    ],
    [
      'is the last speaker where the sentence has no other subject',
      'قال مصدر أمني إن الطريق مغلق. ومن جهة أخرى، وكما كان متوقعا، أكد أن الجسر سليم.',
      'مصدر أمني',
    ],
    [
      'that «لكنه» takes up is the subject of the sentence before',
      'قال الرئيس سامر الحداد إن الملف مغلق. محامي العائلة، مجد الخطيب، فضل عدم التعليق. لكنه أكد أن الحكم باطل.',
      'محامي العائلة',
    ],
    [
      'that «لكنه» takes up is the last speaker where that one spoke in it',
      'محامي العائلة، مجد الخطيب، فضل الصمت. وقال الرئيس سامر الحداد إن الملف مغلق. لكنه أكد أن الحكم باطل.',
      'الرئيس سامر الحداد',
    ],
    ['of the feminine is no group of men', 'أفاد سكان محليون بأن النار اقتربت من البيوت. وأعلنت أنها ستبقى.', null],
    ['in the plural is a group', 'أفاد سكان محليون بأن النار اقتربت من البيوت. وأضافوا أنها لم تخمد.', 'سكان محليون'],
  ])('%s', (_, text, name) => {
    expect(lastSpeaker(text).name).toBe(name);
  });

  test('in the words of another is the subject of these words, where only that one agrees', () => {
    const text = 'أفاد سكان محليون بأن الشركة المالكة سدت الطريق ومنعتهم من العبور، وأبلغتهم أن العمل سيطول.';
    expect(lastSpeaker(text)).toEqual({ name: 'الشركة المالكة', kind: 'institution', via: 0 });
  });

  test('behind the words of one who agrees goes on with their own', () => {
    const text = 'أفادت وزارة النقل بأن الشركة المالكة سدت الطريق، وأضافت أن العمل سيطول.';
    expect(lastSpeaker(text)).toEqual({ name: 'وزارة النقل', kind: 'institution', via: null });
  });
});

describe('a name behind a head noun', () => {
  test.each([
    [
      'whoever leads a government is a person',
      'انتقد النواب حكومة بيرتون بشدة. وقال بيرتون إن القرار نهائي.',
      'person',
    ],
    ['whoever leads a campaign is a person', 'توقفت حملة بيرتون أمس. وقال بيرتون إن القرار نهائي.', 'person'],
    ['a company bears its own name', 'تراجعت أسهم شركة بيرتون أمس. وقالت بيرتون إن القرار نهائي.', 'institution'],
  ])('%s', (_, text, kind) => {
    expect(lastSpeaker(text).kind).toBe(kind);
  });

  test.each([
    ['a nickname belongs to the name', 'وقال سامر "أبو علي" إن الطريق مغلق.', 'سامر "أبو علي"'],
    [
      'a quotation does not',
      'وصف سامر الحداد "ما جرى أمام البيت من خطف" بالجريمة، وقال إن القانون واضح.',
      'سامر الحداد',
    ],
  ])('%s', (_, text, name) => {
    expect(lastSpeaker(text).name).toBe(name);
  });
});
