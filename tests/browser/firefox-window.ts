import type { Browser } from 'puppeteer-core';
import { callOf } from './evaluate-in';
import { until } from './until';

/**
 * Firefox's own window. The protocol does not list toolbar popups, but with system access it runs script in the window
 * that holds them, and a frame script carries it on into the popup's document.
 */
export interface BrowserWindow {
  run<A extends unknown[], R>(run: (...given: A) => R, ...given: A): Promise<Awaited<R>>;
  runInPopup<A extends unknown[], R>(run: (...given: A) => R, ...given: A): Promise<Awaited<R>>;
  clickInPopup(selector: string): Promise<void>;
  drawPopup(): Promise<Uint8Array>;
}

interface Answer {
  readonly result: {
    readonly type: string;
    readonly result: { readonly value?: string };
    readonly exceptionDetails: { readonly text: string };
  };
}

interface Tree {
  readonly result: { readonly contexts: readonly { readonly url: string; readonly context: string }[] };
}

export async function browserWindow(browser: Browser): Promise<BrowserWindow> {
  // Raw WebDriver BiDi, which puppeteer does not type.
  const connection: { send(method: string, params: object): Promise<unknown> } = Reflect.get(browser, 'connection');
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as Tree;
  const context = tree.result.contexts.find((c) => c.url === 'chrome://browser/content/browser.xhtml')?.context;

  const runSource = async (source: string): Promise<unknown> => {
    const answer = (await connection.send('script.callFunction', {
      functionDeclaration: `async () => JSON.stringify((await (${source})) ?? null)`,
      awaitPromise: true,
      target: { context },
    })) as Answer;
    if (answer.result.type === 'exception') throw new Error(answer.result.exceptionDetails.text);
    return JSON.parse(answer.result.result.value ?? 'null');
  };
  const run: BrowserWindow['run'] = async (f, ...given) => (await runSource(callOf(f, given))) as never;
  const runInPopup: BrowserWindow['runInPopup'] = async (f, ...given) =>
    (await run(sendFrameScript, callOf(f, given), `isnad-test:${Math.random()}`)) as never;
  return {
    run,
    runInPopup,
    clickInPopup: async (selector) => {
      await until(() => runInPopup(clickLikeReader, selector), `a click on ${selector}`);
    },
    drawPopup: async () => Buffer.from(await run(drawPopup), 'base64'),
  };
}

/**
 * In the browser's window: runs code in the popup's document. Its browser changes process while it loads, and a script
 * sent too early never answers: hence the second after which the caller may try again.
 */
function sendFrameScript(code: string, name: string): Promise<unknown> {
  const popup = document.querySelector<XulBrowser>('browser.webextension-popup-browser');
  if (!popup || popup.currentURI.spec === 'about:blank') throw new Error('no popup is open');
  const script = `{
    const window = content, { document } = content;
    Promise.resolve()
      .then(() => ${code})
      .then((v) => sendAsyncMessage('${name}', { v: JSON.stringify(v ?? null) }), (e) => sendAsyncMessage('${name}', { e: String(e) }));
  }`;
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('the popup did not answer')), 1000);
    const listener = (message: { readonly data: unknown }) => {
      popup.messageManager.removeMessageListener(name, listener);
      const data = message.data as { readonly v?: string; readonly e?: string };
      if (data.v === undefined) reject(new Error(data.e));
      else resolve(JSON.parse(data.v));
    };
    popup.messageManager.addMessageListener(name, listener);
    popup.messageManager.loadFrameScript(
      `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`,
      false,
    );
  });
}

/** In the popup: a click that counts as the reader's own; false until the element really got it. */
function clickLikeReader(selector: string): boolean {
  const element = document.querySelector(selector);
  if (!element) return false;
  let hit = false;
  const onClick = () => {
    hit = true;
  };
  element.addEventListener('click', onClick, true);
  element.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = element.getBoundingClientRect();
  for (const type of ['mousemove', 'mousedown', 'mouseup']) {
    content.synthesizeMouseEvent(type, x + width / 2, y + height / 2, { button: 0, clickCount: 1 });
  }
  element.removeEventListener('click', onClick, true);
  return hit;
}

/** In the browser's window: a PNG in base64, at two pixels to one. */
async function drawPopup(): Promise<string> {
  const popup = document.querySelector<XulBrowser>('browser.webextension-popup-browser');
  if (!popup) throw new Error('no popup is open');
  const image = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'white');
  const canvas = new OffscreenCanvas(image.width, image.height);
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
