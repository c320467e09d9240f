import { beforeEach, describe, expect, it } from 'vitest';
import { type FakeBrowser, fakeBrowser, loadWith } from './fake-browser';

let browser: FakeBrowser;
let ask: typeof import('../../../src/platform/ask');
let injection: typeof import('../../../src/platform/injection');

beforeEach(async () => {
  browser = fakeBrowser();
  ask = await loadWith(browser, () => import('../../../src/platform/ask'));
  injection = await import('../../../src/platform/injection');
});

const article = (analysis: object, text = 'قال زيد') => ({
  state: 'article',
  title: '',
  host: 'a.example',
  url: 'https://a.example/1',
  on: true,
  text,
  analysis: { schema: 1, attributions: [], entities: [], ...analysis },
});
const mention = (start: number, end: number) => ({
  entities: [{ id: 'e1', name: 'زيد', kind: 'person', mentions: [{ start, end }] }],
});

describe('the answer of a page', () => {
  it.each([
    ['a report', article(mention(4, 7)), 'answered'],
    ['a page without an article', { state: 'no-article', host: 'a.example' }, 'answered'],
    ['nothing', undefined, 'nonsense'],
    ['text', 'hello', 'nonsense'],
    ['a state that there is not', { state: 'hacked', host: 'a.example' }, 'nonsense'],
    ['an analysis of another version', article({ schema: 2 }), 'nonsense'],
    ['a span beyond the text', article(mention(4, 70)), 'nonsense'],
    ['a span that ends before it starts', article(mention(4, 2)), 'nonsense'],
    ['an offset between two units', article(mention(4.5, 7)), 'nonsense'],
  ])('%s', async (_, answer, state) => {
    browser.tabs.sendMessage.mockResolvedValue(answer);
    expect((await ask.sendToTab(7, { type: 'report' })).state).toBe(state);
  });

  it('comes as it is', async () => {
    browser.tabs.sendMessage.mockResolvedValue(article(mention(4, 7)));
    expect(await ask.sendToTab(7, { type: 'report' })).toEqual({ state: 'answered', value: article(mention(4, 7)) });
  });

  it('is absent where no script of ours is', async () => {
    expect(await ask.sendToTab(7, { type: 'report' })).toEqual({ state: 'absent' });
  });

  it('is late after the patience is over', async () => {
    browser.tabs.sendMessage.mockReturnValue(new Promise(() => {}));
    expect(await ask.sendToTab(7, { type: 'report' }, 20)).toEqual({ state: 'late' });
  });

  it('goes to the top document alone', async () => {
    await ask.sendToTab(7, { type: 'step', to: 'next' });
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, { type: 'step', to: 'next' }, { frameId: 0 });
  });
});

describe('a page that is not reached', () => {
  it('gets script and style sheet, then the message again', async () => {
    browser.tabs.sendMessage
      .mockRejectedValueOnce(new Error('Receiving end does not exist.'))
      .mockResolvedValueOnce({ state: 'done' });
    expect(await injection.reach(7, { type: 'recheck' })).toEqual({ state: 'answered', value: { state: 'done' } });
    expect(browser.scripting.insertCSS).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['/src/page/marks.css'] });
    expect(browser.scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 7 },
      files: ['/src/page/content.js'],
    });
  });

  it.each([
    ['the browser rejects', () => browser.scripting.executeScript.mockRejectedValue(new Error('Cannot access'))],
    ['it resolves with an error', () => browser.scripting.executeScript.mockResolvedValue([{ error: 'Unable' }])],
  ])('is refused where %s', async (_, arrange) => {
    arrange();
    expect((await injection.reach(7, { type: 'recheck' })).state).toBe('refused');
  });
});

describe('the second script', () => {
  it.each([
    ['the document that asks', 'D1', { tabId: 7, documentIds: ['D1'] }],
    ['the tab’s top document where documents have no names', undefined, { tabId: 7, frameIds: [0] }],
  ])('comes into %s', async (_, documentId, target) => {
    expect((await injection.injectReader(7, documentId)).state).toBe('injected');
    expect(browser.scripting.executeScript).toHaveBeenCalledWith({ target, files: ['/src/page/reader.js'] });
  });
});
