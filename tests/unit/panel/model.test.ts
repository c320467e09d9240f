import { describe, expect, test, vi } from 'vitest';
import type { Browser } from '../../../src/panel/model';
import { readTab } from '../../../src/panel/model';
import type { PageReport } from '../../../src/platform/messages';
import type { PageKind, TargetTab } from '../../../src/platform/tabs';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const tab: TargetTab = { id: 7, windowId: 1, url: 'https://news.example/a', title: 'خبر', incognito: false };
const report: PageReport = {
  state: 'article',
  title: 'خبر',
  host: 'news.example',
  url: 'https://news.example/a',
  on: true,
  text: 'خبر',
  analysis: { schema: 1, attributions: [], entities: [] },
};

type Reached = Awaited<ReturnType<Browser['reach']>>;

function browserWith(reached: unknown, kind: PageKind = 'web', found: TargetTab | null = tab): Browser {
  return {
    targetTab: async () => found,
    pageKindOf: () => kind,
    reach: vi.fn(async () => reached as Reached) as Browser['reach'],
  };
}

describe('what the panel shows', () => {
  test.each([
    ['an article', { state: 'answered', value: report }, { is: 'article', report, tab }],
    [
      'no article',
      { state: 'answered', value: { state: 'no-article', host: 'x' } },
      { is: 'none', reason: 'no-article' },
    ],
    [
      'a site that is off',
      { state: 'answered', value: { state: 'waiting', host: 'x' } },
      { is: 'none', reason: 'waiting' },
    ],
    [
      'a page that may not be read',
      { state: 'refused', reason: 'Missing host permission' },
      { is: 'none', reason: 'not-allowed' },
    ],
    [
      'a page of the browser',
      { state: 'refused', reason: 'Cannot access a chrome:// URL' },
      { is: 'none', reason: 'browser' },
    ],
    [
      'the store',
      { state: 'refused', reason: 'The extensions gallery cannot be scripted.' },
      { is: 'none', reason: 'store' },
    ],
    ['a page that never answers', { state: 'late' }, { is: 'error', details: 'report: no answer in 30 s' }],
    ['a page that lost our script', { state: 'absent' }, { is: 'error' }],
    [
      'a page that answers with nonsense',
      { state: 'nonsense', reason: 'bad' },
      { is: 'error', details: 'report: bad' },
    ],
  ])('%s', async (_, reached, expected) => {
    expect(await readTab(browserWith(reached))).toMatchObject(expected);
  });

  test.each<[PageKind, string]>([
    ['pdf', 'pdf'],
    ['reader', 'reader'],
    ['store', 'store'],
    ['browser', 'browser'],
    ['ours', 'ours'],
  ])('a page of kind %s is not asked at all', async (kind, reason) => {
    const browser = browserWith({ state: 'late' }, kind);
    expect(await readTab(browser)).toMatchObject({ is: 'none', reason });
    expect(browser.reach).not.toHaveBeenCalled();
  });

  test('a file without permission for files', async () => {
    expect(await readTab(browserWith({ state: 'refused', reason: 'x' }, 'file'))).toMatchObject({ reason: 'file' });
  });

  test('a tab that was closed', async () => {
    expect(await readTab(browserWith({ state: 'late' }, 'web', null))).toEqual({
      is: 'none',
      reason: 'closed',
      tab: null,
    });
  });
});
