import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Correction } from '../../../src/engine/corrections';
import {
  addCorrection,
  correctedPages,
  forgetCorrections,
  loadCorrections,
  MOST_CORRECTIONS,
  mergeCorrections,
  replaceCorrections,
  undoCorrection,
} from '../../../src/platform/corrections';
import { pageOf, readCorrections, writeCorrections } from '../../../src/platform/corrections-file';

const { stored, room } = vi.hoisted(() => ({ stored: new Map<string, unknown>(), room: { keys: 1000 } }));

vi.mock('../../../src/platform/browser', () => ({
  default: {
    storage: {
      local: {
        get: async (key: string | null) =>
          Object.fromEntries([...stored].filter(([name]) => key === null || name === key)),
        set: async (items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items)) {
            if (!stored.has(key) && stored.size >= room.keys) throw new Error('QuotaExceededError');
            stored.set(key, structuredClone(value));
          }
        },
        remove: async (keys: string[]) => {
          for (const key of keys) stored.delete(key);
        },
      },
    },
  },
}));

beforeEach(() => {
  stored.clear();
  room.keys = 1000;
});

const page = 'https://www.news.example/a/1?utm_source=x#top';
const wrong = (id: string, exact = id): Correction => ({
  id,
  what: 'wrong',
  words: { exact, prefix: 'ب', suffix: '' },
});
const ids = async (address = page) => (await loadCorrections(address)).value.map(({ id }) => id);

test('a correction is there again at the same page under another address', async () => {
  expect(await addCorrection(page, wrong('a'))).toEqual({ state: 'saved' });
  expect(await ids('http://news.example/a/1/')).toEqual(['a']);
  expect(await ids('http://news.example/a/2')).toEqual([]);
});

test('the same words corrected again replace the first correction', async () => {
  await addCorrection(page, wrong('a', 'مصدر'));
  await addCorrection(page, wrong('b', 'مصدر'));
  expect(await ids()).toEqual(['b']);
});

test('undoing the last one leaves no trace of the page', async () => {
  await addCorrection(page, wrong('a'));
  await addCorrection(page, wrong('b'));
  await undoCorrection(page, 'a');
  expect(await ids()).toEqual(['b']);
  await undoCorrection(page, 'b');
  expect(stored.size).toBe(0);
});

test('nothing is stored for a private window', async () => {
  expect(await addCorrection(page, wrong('a'), true)).toEqual({ state: 'private' });
  expect(stored.size).toBe(0);
});

test('a page takes no more than its share', async () => {
  await replaceCorrections([
    { page: pageOf(page), corrections: Array.from({ length: MOST_CORRECTIONS }, (_, i) => wrong(`${i}`)) },
  ]);
  expect(await addCorrection(page, wrong('more'))).toEqual({ state: 'full' });
  expect(await ids()).toHaveLength(MOST_CORRECTIONS);
});

test('what cannot be read counts as none', async () => {
  stored.set(`corrections:${pageOf(page)}`, { version: 1, value: [{ id: 'x', what: 'nonsense' }] });
  expect(await loadCorrections(page)).toEqual({ state: 'broken', value: [] });
});

describe('files', () => {
  const pages = [
    { page: 'a.example/1', corrections: [wrong('a')] },
    {
      page: 'b.example/2',
      corrections: [
        { ...wrong('b'), what: 'kind' as const, kind: 'agency' as const, named: true },
        { ...wrong('c'), what: 'add' as const, kind: 'unnamed' as const, named: false },
      ],
    },
  ];

  test('what is written is read again', () => {
    expect(readCorrections(writeCorrections(pages))).toEqual({ state: 'read', pages });
  });

  test('what is exported on one device is merged on another', async () => {
    await addCorrection('https://a.example/1', wrong('mine'));
    expect(await mergeCorrections(pages)).toEqual({ state: 'saved' });
    expect(await ids('https://a.example/1')).toEqual(['mine', 'a']);
    expect((await correctedPages()).map((one) => one.page)).toEqual(['a.example/1', 'b.example/2']);
  });

  test('merging twice is merging once', async () => {
    await mergeCorrections(pages);
    await mergeCorrections(pages);
    expect(await correctedPages()).toEqual(pages);
  });

  test('a full storage takes nothing of a file', async () => {
    await addCorrection('https://a.example/1', wrong('mine'));
    room.keys = 1;
    expect(await mergeCorrections(pages)).toEqual({ state: 'full' });
    expect(await ids('https://a.example/1')).toEqual(['mine']);
    expect(stored.size).toBe(1);
  });

  const header = '{"format":"isnad-corrections","schema":1}\n';
  const good = '{"page":"a","id":"1","what":"wrong","words":{"exact":"x","prefix":"","suffix":""}}\n';

  test.each([
    ['nothing', '', { fault: 'other-format' }],
    ['a file of another kind', '{"format":"isnad-list","schema":1}\n', { fault: 'other-format' }],
    ['a later version', header.replace('1', '2'), { fault: 'other-format' }],
    ['only a header', header, { fault: 'empty' }],
    ['no JSON', `${header}${good}{"page":`, { fault: 'line', line: 3 }],
    [
      'an unknown kind',
      `${header}\n${good}${good.replace('"wrong"', '"kind","named":true,"kind":"rumour"')}`,
      { fault: 'line', line: 4 },
    ],
    [
      'no words',
      header + good.replace('"exact":"x"', '"exact":""'),
      { fault: 'line', line: 2, reason: expect.stringContaining('words.exact') },
    ],
    ['no page', header + good.replace('"page":"a",', ''), { fault: 'line', line: 2 }],
    ['far too much', header + good.repeat(30_000), { fault: 'large' }],
  ])('%s is refused', (_, file, fault) => {
    expect(readCorrections(file)).toMatchObject({ state: 'refused', ...fault });
  });
});

test.each([
  ['https://www.news.example/a/', 'news.example/a'],
  ['http://news.example/a?b=2&a=1#x', 'news.example/a?a=1&b=2'],
  ['https://news.example/a?utm_medium=m&id=7&fbclid=z', 'news.example/a?id=7'],
  ['https://m.news.example:8443/', 'm.news.example:8443'],
  ['file:///home/a.html#x', 'file:///home/a.html'],
  ['no address', 'no address'],
])('the page of %s is %s', (address, expected) => {
  expect(pageOf(address)).toBe(expected);
});

test('forgetting takes all pages', async () => {
  await addCorrection(page, wrong('a'));
  stored.set('settings', 1);
  await forgetCorrections();
  expect([...stored.keys()]).toEqual(['settings']);
});
