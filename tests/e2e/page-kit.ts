import type { Page } from 'puppeteer-core';
import { markParts } from '../../src/page/registry';
import type { AnswerTo, ToPage } from '../../src/platform/messages';
import { browserWindow } from '../browser/firefox-window';
import type { Session } from '../browser/harness';
import { until } from '../browser/until';

/** A host that the manifest lists; each test takes a path of its own. */
export const HOST = 'https://www.aljazeera.net';

/** Serves a file of tests/pages and opens it. */
export async function visit(session: Session, file: string, headers: Record<string, string> = {}): Promise<Page> {
  const address = `${HOST}/news/${file.replace(/\W+/g, '-')}`;
  session.server.serve(address, { file, headers });
  return session.open(address);
}

/** Serves a text and opens it. */
export async function visitText(session: Session, name: string, body: string): Promise<Page> {
  const address = `${HOST}/news/${name}`;
  session.server.serve(address, { body });
  return session.open(address);
}

/** Waits for marks and gives the words of all that last: no flash, and nothing that is pointed at. */
export async function marked(session: Session, page: Page): Promise<string[]> {
  return until(async () => {
    const names = Object.entries(await session.marks(page)).filter(([name]) => isLasting(name));
    const words = names.flatMap(([, marks]) => marks);
    return words.length > 0 ? words : null;
  }, 'marks');
}

/** By the registry's numbering, in which the parts of a mark follow each other. */
function isLasting(name: string): boolean {
  const part = markParts[Number(name.slice(1)) % markParts.length];
  return part !== 'flash' && part !== 'pointed';
}

/** Sends what our screens send, from one of them. */
export async function ask<M extends ToPage>(session: Session, page: Page, message: M): Promise<AnswerTo[M['type']]> {
  const tab = await session.tabId(page);
  return session.inExtension((id: number, sent: ToPage) => chrome.tabs.sendMessage(id, sent), tab, message) as Promise<
    AnswerTo[M['type']]
  >;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the first appearance of some words is in the viewport. */
export async function boxOf(page: Page, words: string): Promise<Box> {
  return page.evaluate((wanted) => {
    const walker = Document.prototype.createTreeWalker.call(document, document, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const at = walker.currentNode.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0 || walker.currentNode.parentElement?.closest('script, style, title')) continue;
      const range = new Range();
      range.setStart(walker.currentNode, at);
      range.setEnd(walker.currentNode, at + wanted.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    }
    throw new Error(`not on the page: ${wanted}`);
  }, words);
}

/** Moves the pointer onto some words and leaves it there. */
export async function pointAt(page: Page, words: string): Promise<void> {
  const { x, y, width, height } = await boxOf(page, words);
  await page.mouse.move(x + width / 2 + 2, y + height / 2);
  await page.mouse.move(x + width / 2, y + height / 2);
}

interface PiercedNode {
  readonly nodeName: string;
  readonly nodeType: number;
  readonly nodeValue: string;
  readonly children?: readonly PiercedNode[];
  readonly shadowRoots?: readonly (PiercedNode & { readonly shadowRootType?: string })[];
}

/** What our surface (card, chip) says, although its shadow root is closed; null where there is no surface. */
export async function surfaceText(session: Session, page: Page): Promise<string | null> {
  return session.name === 'chromium' ? piercedText(page) : privilegedText(session, page);
}

async function piercedText(page: Page): Promise<string | null> {
  const client = await page.createCDPSession();
  try {
    const { root } = (await client.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: PiercedNode };
    const html = root.children?.find((node) => node.nodeName === 'HTML');
    const shadow = html?.children?.at(-1)?.shadowRoots?.find((node) => node.shadowRootType === 'closed');
    return shadow ? textOf(shadow) : null;
  } finally {
    await client.detach();
  }
}

function textOf(node: PiercedNode): string {
  return node.nodeType === 3 ? node.nodeValue : (node.children ?? []).map(textOf).join(' ');
}

async function privilegedText(session: Session, page: Page): Promise<string | null> {
  await page.bringToFront();
  const window = await browserWindow(session.browser);
  return window.run(() => {
    const { messageManager } = Reflect.get(globalThis, 'gBrowser').selectedBrowser;
    const name = `isnad-test:${Math.random()}`;
    const script = `{
      const host = content.document.documentElement.lastElementChild;
      const root = host && host.openOrClosedShadowRoot;
      const texts = (node) => node.nodeType === 3 ? node.nodeValue : Array.from(node.childNodes, texts).join(' ');
      sendAsyncMessage('${name}', root ? texts(root) : null);
    }`;
    return new Promise<string | null>((resolve) => {
      const listener = (message: { readonly data: string | null }) => {
        messageManager.removeMessageListener(name, listener);
        resolve(message.data);
      };
      messageManager.addMessageListener(name, listener);
      messageManager.loadFrameScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
    });
  });
}

/** Waits for a surface that says some words. */
export async function surfaceSays(session: Session, page: Page, words: string): Promise<string> {
  return until(async () => {
    const text = await surfaceText(session, page);
    return text?.includes(words) ? text : null;
  }, `a card or chip that says ${words}`);
}

export async function surfaceGone(session: Session, page: Page): Promise<void> {
  await until(async () => (await surfaceText(session, page)) === null, 'the end of card and chip');
}

/** Stores settings as the options page does, over the defaults. */
export async function choose(session: Session, change: Record<string, unknown>): Promise<void> {
  await session.inExtension(async (given: Record<string, unknown>) => {
    const shown = { wire: true, named: true, unnamed: true, hearsay: true, undecided: true, act: true };
    const defaults = { language: 'ar', palette: 'default', shown, sites: {}, ownEntries: [], ownPhrases: [] };
    await chrome.storage.local.set({ settings: { version: 1, value: { ...defaults, ...given } } });
  }, change);
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, alpha of each pixel, row by row. */
  readonly data: readonly number[];
}

/** A stretch of the window as the reader sees it. Cut out of the whole: a clipped screenshot resizes Chromium's window. */
export async function pixelsOf(session: Session, page: Page, clip: Box): Promise<Pixels> {
  await page.bringToFront(); // pages behind others do not go on with their animations
  await pause(200);
  const png = await page.screenshot({ encoding: 'base64', captureBeyondViewport: false });
  return session.inExtension(
    async (base64: string, { x, y, width, height }: Box) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(width, height).getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(image, -x, -y);
      return { data: [...context.getImageData(0, 0, width, height).data], width, height };
    },
    png,
    { x: Math.round(clip.x), y: Math.round(clip.y), width: Math.round(clip.width), height: Math.round(clip.height) },
  );
}

/** How many pixels are darker than mid grey. */
export function inkOf({ data }: Pixels): number {
  let ink = 0;
  for (let i = 0; i < data.length; i += 4)
    if ((data[i] ?? 255) + (data[i + 1] ?? 255) + (data[i + 2] ?? 255) < 380) ink++;
  return ink;
}
