import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/engine/engine';

/** Cue, source, kind and outer link of every attribution. */
const found = (text: string) =>
  analyse(text).attributions.map(({ cue, source, kind, via }) => [
    text.slice(cue.start, cue.end),
    source ? text.slice(source.start, source.end) : null,
    kind,
    via,
  ]);

describe('نقل without anybody behind', () => {
  test.each([
    ['ونقلت مصادر محلية أن الطريق مغلق.', ['نقلت', 'مصادر محلية', 'unnamed', null]],
    ['ونقل شهود عيان أن الطريق مغلق.', ['نقل', 'شهود عيان', 'unnamed', null]],
  ])('is said by whoever relays: %s', (text, first) => {
    expect(found(text)).toEqual([first]);
  });

  test.each(['ونقلت سيارات الإسعاف الجرحى.', 'ونقل المحافظ الجرحى إلى مستشفى يعمل ليلا.', 'نقل المصنع أن يعود صعب.'])(
    'carries: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe('reporters of a medium speak as the medium', () => {
  test.each([
    ['وأفاد مراسلون لوكالة فرانس برس بأن الطريق مغلق.', 'مراسلون لوكالة فرانس برس', 'agency'],
    ['وقال مراسل لرويترز إن الطريق مغلق.', 'مراسل لرويترز', 'agency'],
    ['وأفاد مراسلو الأناضول بأن الطريق مغلق.', 'مراسلو الأناضول', 'agency'],
  ])('%s', (text, source, kind) => {
    expect(found(text).map(([, of, what]) => [of, what])).toEqual([[source, kind]]);
  });

  test('a source that speaks to one is the source', () => {
    expect(found('وقال مسؤول لرويترز إن الطريق مغلق.')).toContainEqual(['قال', 'مسؤول', 'unnamed', 1]);
  });
});

describe('what is spread', () => {
  test('a medium that spread it stands in the words of whoever says so', () => {
    expect(found('وقالت الشركة إن الخبر قديم، وتناقلته وكالة الأناضول.')).toEqual([
      ['قالت', 'الشركة', 'institution', null],
      ['تناقلته', 'وكالة الأناضول', 'agency', 0],
    ]);
  });

  test.each(['القوى السوداء تنشر معلومات خاطئة حول البلاد.', 'والقوى تبث معلومات خاطئة حول البلاد.'])(
    'things speak by no right: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  test('information that speaks is a source', () => {
    expect(found('وتشير معلومات إلى أن الطريق مغلق.').map(([, , kind]) => kind)).toEqual(['unnamed']);
  });
});
