import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Actions, Saying } from '../../../src/popup/actions';
import type { View } from '../../../src/popup/reading';
import { articleReport } from '../../gallery/article';
import { fakeBrowser, loadWith, OUR_ID } from '../platform/fake-browser';

/** The popup's session over a browser in memory: what reaches the page, and what is drawn and said. */
const tab = { id: 7, windowId: 1, url: articleReport.url, title: 'خبر', incognito: false };

const setup = async (answers: Record<string, unknown> = {}) => {
  const browser = fakeBrowser();
  browser.tabs.query.mockResolvedValue([tab]);
  const sent: unknown[] = [];
  browser.tabs.sendMessage.mockImplementation(async (_tabId, message) => {
    sent.push(message);
    const type = String(Reflect.get(message, 'type'));
    return (
      answers[type] ?? { report: articleReport, switch: { ...articleReport, on: false } }[type] ?? { state: 'done' }
    );
  });
  const { openSession } = await loadWith(browser, () => import('../../../src/popup/session'));
  const views: View[] = [];
  const said: Saying[] = [];
  const closing = new AbortController();
  const words = await loadWith(browser, () => import('../../../src/exports/files'));
  const session = openSession(
    (view) => views.push(view),
    (saying) => said.push(saying),
    () => words.plainExportWords,
    closing.signal,
  );
  session.start();
  await vi.waitFor(() => expect(views.at(-1)?.state.is).toBe('article'));
  return { browser, sent, views, said, closing, actions: session.actions };
};

const close = vi.fn();
let popup: Awaited<ReturnType<typeof setup>>;
beforeEach(async () => {
  close.mockReset();
  vi.stubGlobal('close', close);
  popup = await setup();
});

describe('what the reader does reaches the page', () => {
  test.each<[string, (actions: Actions) => void, object]>([
    ['a passage', (actions) => actions.show(3), { type: 'show', index: 3 }],
    ['the next mark', (actions) => actions.step('next'), { type: 'step', to: 'next' }],
    ['the switch', (actions) => actions.switchMarks(false), { type: 'switch', on: false }],
    ['reading it anyway', (actions) => actions.analyse(), { type: 'analyse' }],
    ['the selection', (actions) => actions.analyseSelection(), { type: 'selection' }],
  ])('%s', async (_what, act, message) => {
    act(popup.actions);
    await vi.waitFor(() => expect(popup.sent).toContainEqual(message));
  });
});

test('without windows, as on Android, a jump closes the popup that covers the page', async () => {
  popup.actions.show(3);
  await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
});

test('marks off: the new report is drawn', async () => {
  popup.actions.switchMarks(false);
  await vi.waitFor(() => expect(popup.views.at(-1)?.state).toMatchObject({ is: 'article', report: { on: false } }));
});

test.each([
  ['show', 'absent', 'placeGone', (actions: Actions) => actions.show(3)],
  ['step', 'absent', 'noMark', (actions: Actions) => actions.step('next')],
  ['selection', 'unattributed', 'unattributed', (actions: Actions) => actions.analyseSelection()],
  ['selection', 'nothing-selected', 'nothingSelected', (actions: Actions) => actions.analyseSelection()],
] as const)('%s answered with %s: says %s', async (type, state, key, act) => {
  const { actions, said } = await setup({ [type]: { state } });
  act(actions);
  await vi.waitFor(() => expect(said).toEqual([{ key }]));
});

test('a permission is asked for in the click itself', () => {
  popup.actions.allowSite();
  expect(popup.browser.permissions.request).toHaveBeenCalledWith({ origins: [`*://${articleReport.host}/*`] });
});

test('the mode is stored for the site', async () => {
  popup.actions.setMode('off');
  await vi.waitFor(() => expect(popup.said).toEqual([{ key: 'modeSaved' }]));
  expect(popup.browser.stored.get('settings')).toMatchObject({ value: { sites: { 'akhbar-alnahr.example': 'off' } } });
});

test('a row pointed at is told over a port, which the browser cuts when the popup closes', () => {
  popup.actions.point(2);
  expect(popup.browser.tabs.connect).toHaveBeenCalledWith(tab.id, { name: 'pointing', frameId: 0 });
});

test('the page says that it changed: it is read again', async () => {
  const reports = () => popup.sent.filter((message) => Reflect.get(Object(message), 'type') === 'report').length;
  const before = reports();
  const sender = { id: OUR_ID, url: articleReport.url, tab, frameId: 0 };
  await popup.browser.runtime.onMessage.fire({ type: 'changed' }, sender);
  await vi.waitFor(() => expect(reports()).toBe(before + 1));
});
