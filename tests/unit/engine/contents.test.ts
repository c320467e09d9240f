import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/engine/engine';

/** What each attribution says, as the page shows it. */
const contents = (text: string) =>
  analyse(text).attributions.map(({ content }) => content && text.slice(content.start, content.end));

describe('words below a colon that ends its paragraph', () => {
  test('are the speaker’s, up to the end of the next paragraph', () => {
    expect(contents('وقال الوزير:\nلن نرفع الرسوم هذا العام. سنعمل على خفضها.\nوغادر بعدها القاعة.')).toEqual([
      'لن نرفع الرسوم هذا العام. سنعمل على خفضها',
    ]);
  });

  test('in marks end with them', () => {
    expect(contents('وقال الوزير إن الجسر آمن.\nوأضاف:\n«سنفتحه غدا.» ثم غادر.')).toEqual([
      'إن الجسر آمن',
      '«سنفتحه غدا.»',
    ]);
  });

  test('may stand behind an empty one', () => {
    expect(contents('وقال أحد السكان:\n\nلم نسمع شيئا حتى الصباح.')).toEqual(['لم نسمع شيئا حتى الصباح']);
  });

  test('are nobody’s under a heading', () => {
    const blocks = [
      { text: 'وقال الوزير:', role: 'paragraph' },
      { text: 'أخبار أخرى', role: 'heading' },
    ] as const;
    expect(analyse([...blocks]).attributions).toEqual([]);
  });
});

describe('where the page goes on in its own voice', () => {
  test.each([
    ['ورغم إعلان البلدية أن الجسر آمن، إلا أن السكان غادروا.', ['أن الجسر آمن']],
    ['وصرح الوزير بأن الجسر آمن، لكنه أقر بأن الصيانة تأخرت.', ['بأن الجسر آمن', 'بأن الصيانة تأخرت']],
    ['وقال الوزير إن الجسر آمن، بينما قال المحافظ إن الفحص مستمر.', ['إن الجسر آمن', 'إن الفحص مستمر']],
    ['وقال الوزير إن الجسر آمن، بينما يحتاج النفق إلى فحص.', ['إن الجسر آمن، بينما يحتاج النفق إلى فحص']],
    [
      'وأسفر الحريق، بحسب المصادر، عن إصابة عاملين، مشيرة إلى أن حالتهما مستقرة.',
      ['عن إصابة عاملين', 'أن حالتهما مستقرة'],
    ],
  ])('%s', (text, expected) => {
    expect(contents(text)).toEqual(expected);
  });
});
