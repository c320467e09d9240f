import { describe, expect, test, vi } from 'vitest';
import type { Sent } from '../../../src/platform/ask';
import type { PageReport } from '../../../src/platform/messages';
import { defaults, type Settings } from '../../../src/platform/settings';
import type { PageKind, TargetTab } from '../../../src/platform/tabs';
import { type Browser, type PopupState, readAnyway, readTab, type Site } from '../../../src/popup/model';
import { articleReport } from '../../gallery/article';

// It refuses to load outside an extension; the browser here is the test's own.
vi.mock('webextension-polyfill', () => ({ default: {} }));

const tab: TargetTab = { id: 7, windowId: 1, url: 'https://www.news.example/a', title: 'خبر', incognito: false };

type Answer = Sent<PageReport>;
const answered = (value: PageReport): Answer => ({ state: 'answered', value });
const waiting: PageReport = { state: 'waiting', host: 'www.news.example' };

interface Situation {
  readonly tab?: TargetTab | null;
  readonly kind?: PageKind;
  /** What the page answers, one after the other; the last again and again. */
  readonly answers?: readonly Answer[];
  readonly refused?: true;
  readonly sites?: Settings['sites'];
  readonly lasting?: boolean;
}

/** A browser that answers as told and writes down what it was asked. */
function browserIn(situation: Situation) {
  const asked: string[] = [];
  const answers = [...(situation.answers ?? [answered(articleReport)])];
  const browser: Browser = {
    targetTab: async () => (situation.tab === undefined ? tab : situation.tab),
    pageKindOf: () => situation.kind ?? 'web',
    ask: async (_tabId, question) => {
      asked.push(question);
      const [first, ...later] = answers;
      if (later.length > 0) answers.shift();
      return first ?? { state: 'absent' };
    },
    inject: async () => {
      asked.push('inject');
      return situation.refused ? { state: 'refused', reason: 'no' } : { state: 'injected' };
    },
    loadSettings: async () => ({ state: 'loaded', value: { ...defaults, sites: situation.sites ?? {} } }),
    mayAccess: async () => situation.lasting ?? true,
  };
  return { browser, asked };
}

function recorder() {
  const states: PopupState[] = [];
  const sites: Site[] = [];
  const watcher = {
    state: (state: PopupState) => void states.push(state),
    site: (site: Site) => void sites.push(site),
    settings: () => {},
  };
  return { states, sites, watcher };
}

const label = (state: PopupState) => (state.is === 'none' ? state.reason : state.is === 'waiting' ? 'slow' : state.is);

async function read(situation: Situation) {
  const { browser, asked } = browserIn(situation);
  const { states, sites, watcher } = recorder();
  await readTab(browser, watcher, new AbortController().signal);
  return { shown: states.map(label), asked, sites, states };
}

const absent: Answer = { state: 'absent' };
const late: Answer = { state: 'late' };
const nonsense: Answer = { state: 'nonsense', reason: 'analysis: expected object' };

describe('what the popup shows', () => {
  test.each<[string, Situation, string[], string[]]>([
    ['an article', {}, ['article'], ['report']],
    [
      'a tab from before the installation',
      { answers: [absent, answered(articleReport)] },
      ['article'],
      ['report', 'inject', 'report'],
    ],
    [
      'a page where the browser lets nobody in',
      { answers: [absent], refused: true },
      ['not-allowed'],
      ['report', 'inject'],
    ],
    ['a file without access', { answers: [absent], refused: true, kind: 'file' }, ['file'], ['report', 'inject']],
    [
      'a page that is not Arabic',
      { answers: [answered({ state: 'not-arabic', host: 'x' })] },
      ['not-arabic'],
      ['report'],
    ],
    ['a front page', { answers: [answered({ state: 'no-article', host: 'x' })] }, ['no-article'], ['report']],
    ['a translated page', { answers: [answered({ state: 'translated', host: 'x' })] }, ['translated'], ['report']],
    [
      'a site on click: opening is the click',
      { answers: [answered(waiting), answered(articleReport)], sites: { 'news.example': 'click' } },
      ['article'],
      ['report', 'analyse'],
    ],
    ['a site that is off', { answers: [answered(waiting)], sites: { 'news.example': 'off' } }, ['off'], ['report']],
    [
      'a page that goes on waiting',
      { answers: [answered(waiting)], sites: { 'news.example': 'click' } },
      ['off'],
      ['report', 'analyse'],
    ],
    [
      'a tab that answers late',
      { answers: [late, answered(articleReport)] },
      ['slow', 'article'],
      ['report', 'report'],
    ],
    ['a tab that never answers', { answers: [late] }, ['slow', 'error'], ['report', 'report']],
    ['a tab that answers nonsense', { answers: [nonsense] }, ['error'], ['report']],
    ['a script that stays away', { answers: [absent] }, ['error'], ['report', 'inject', 'report']],
    ['no tab at all', { tab: null }, ['browser'], []],
  ])('%s', async (_what, situation, shown, asked) => {
    const outcome = await read(situation);
    expect(outcome.shown).toEqual(shown);
    expect(outcome.asked).toEqual(asked);
  });

  test.each(['browser', 'store', 'reader', 'pdf', 'ours'] as const)(
    '%s: nothing is asked or injected',
    async (kind) => {
      const { shown, asked, sites } = await read({ kind });
      expect([shown, asked, sites.at(-1)?.host]).toEqual([[kind], [], null]);
    },
  );

  test('an error says what was wrong', async () => {
    const { states } = await read({ answers: [nonsense] });
    expect(states.at(-1)).toEqual({ is: 'error', details: 'report: analysis: expected object' });
  });
});

describe('the site', () => {
  test('its mode and permission are told', async () => {
    const { sites } = await read({ sites: { 'news.example': 'click' }, lasting: false });
    expect(sites.at(-1)).toMatchObject({ host: 'www.news.example', mode: 'click', lasting: false });
  });

  test('a tab whose address is hidden has no site', async () => {
    const { sites } = await read({ tab: { ...tab, url: undefined }, kind: 'hidden' });
    expect(sites).toMatchObject([{ host: null, lasting: null }]);
  });
});

test('after the popup was closed nothing is told any more', async () => {
  const { browser } = browserIn({});
  const { states, sites, watcher } = recorder();
  const closing = new AbortController();
  closing.abort();
  await readTab(browser, watcher, closing.signal);
  expect([states, sites]).toEqual([[], []]);
});

test('reading anyway asks for the analysis although the site is off', async () => {
  const { browser, asked } = browserIn({ answers: [answered(articleReport)] });
  const { states, watcher } = recorder();
  const settings: Settings = { ...defaults, sites: { 'news.example': 'off' } };
  await readAnyway(browser, watcher, tab, settings, new AbortController().signal);
  expect([states.map(label), asked]).toEqual([['article'], ['analyse']]);
});
