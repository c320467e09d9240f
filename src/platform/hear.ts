import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import browser, { type MessageListener } from './browser';
import {
  type AnswerTo,
  type FromPage,
  type FromScreen,
  fromPageSchema,
  fromScreenSchema,
  readerSchema,
  readToPage,
  type ToPage,
  type ToPageType,
  wordsSchema,
} from './messages';
import type { Language, Told, Words } from './page-words/words';
import { isObject } from './readers';

/** Tells background and open screens; `gone`: the extension was updated or removed under the page. */
export async function sendFromPage(message: FromPage): Promise<'sent' | 'gone'> {
  return send(message);
}

/** Resolves when it was answered, or nobody wants to. */
async function send(message: object): Promise<'sent' | 'gone'> {
  try {
    if (!browser.runtime?.id) return 'gone';
    await browser.runtime.sendMessage(message);
    return 'sent';
  } catch (error) {
    return /context invalidated|extension context/i.test(String(error)) ? 'gone' : 'sent';
  }
}

/** The texts of the page layer in one of the languages that the background has; null where nobody answers. */
export async function askWords(language: Language): Promise<Told | null> {
  const told = await askBackground({ type: 'words', language });
  return isTold(told) ? told : null;
}

/** Null where nobody answers; in a context that is dead the call itself throws. */
export async function askBackground(message: object): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return null;
  }
}

/**
 * Has the background put the page's second script into this document, which it does only where the site's mode is `on`
 * or the reader `asked`.
 */
export async function askReader(asked: boolean): Promise<'sent' | 'gone'> {
  return send({ type: 'reader', asked });
}

/** A document that asks for the second script. */
export interface Asking {
  readonly tabId: number;
  /** The browser's name for it, where it has one. */
  readonly documentId: string | undefined;
  readonly host: string;
  readonly asked: boolean;
}

/** In the background: hears `askReader` of our content scripts, which wait until `give` has resolved. */
export function answerReader(give: (asking: Asking) => Promise<unknown>): void {
  listen((raw, sender) => {
    const { tab, url } = sender;
    const message = v.safeParse(readerSchema, raw);
    if (tab?.id === undefined || url === undefined || !isTopPage(sender) || !message.success) return undefined;
    const documentId: unknown = Reflect.get(sender, 'documentId');
    return give({
      tabId: tab.id,
      documentId: typeof documentId === 'string' ? documentId : undefined,
      host: URL.canParse(url) ? new URL(url).hostname : '',
      asked: message.output.asked,
    });
  });
}

/** The background says nothing else in answer to this. */
const isTold = (told: unknown): told is Told => isObject(told) && 'sheet' in told;

/** In the background: answers what our content scripts ask; undefined: that was another question. */
export function answerPages(
  answer: (raw: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined,
): void {
  listen((raw, sender) => (isContentScript(sender) ? answer(raw, sender) : undefined));
}

/** In the background: answers `askWords` of our content scripts. */
export function answerWords(tables: Readonly<Record<Language, Words>>, sheet: string): void {
  answerPages((raw) => {
    const asked = v.safeParse(wordsSchema, raw);
    return asked.success ? Promise.resolve({ ...tables[asked.output.language], sheet }) : undefined;
  });
}

/** One function for each message that a content script can get. */
export type PageHandlers = {
  readonly [T in ToPageType]: (message: Extract<ToPage, { type: T }>) => AnswerTo[T] | Promise<AnswerTo[T]>;
};

/** In a content script: answers messages of our own background and screens, and of nobody else. */
export function answerScreens(handlers: PageHandlers, signal?: AbortSignal): void {
  listen((raw, sender) => {
    if (!isOurScreen(sender)) return undefined;
    const message = readToPage(raw);
    return message && Promise.resolve(call(handlers, message));
  }, signal);
}

function call<T extends ToPageType>(handlers: PageHandlers, message: Extract<ToPage, { type: T }>): unknown {
  const handler: PageHandlers[T] = handlers[message.type];
  return handler(message);
}

/** Hears content scripts in the background or a screen; the sender's tab is the browser's word, not the page's. */
export function hearPages(listener: (message: FromPage, tabId: number) => void, signal?: AbortSignal): void {
  listen((raw, sender) => {
    const tabId = sender.tab?.id;
    if (tabId === undefined || !isShownPage(sender)) return undefined;
    const message = v.safeParse(fromPageSchema, raw);
    if (message.success) listener(message.output, tabId);
    return undefined;
  }, signal);
}

/** A page that Chromium renders ahead already bears the number of the tab that still shows another one. */
function isShownPage(sender: Runtime.MessageSender): boolean {
  return isTopPage(sender) && !isAhead(sender);
}

/** A content script of ours in a tab's top document; of a page that is rendered ahead the frame is not yet the tab's 0. */
const isTopPage = (sender: Runtime.MessageSender): boolean =>
  isContentScript(sender) && (isAhead(sender) || sender.frameId === 0);

const isAhead = (sender: Runtime.MessageSender): boolean => Reflect.get(sender, 'documentLifecycle') === 'prerender';

const isContentScript = (sender: Runtime.MessageSender): boolean =>
  sender.id === browser.runtime.id && !isOurScreen(sender);

/** Hears our own screens in the background. */
export function hearScreens(listener: (message: FromScreen) => void, signal?: AbortSignal): void {
  listen((raw, sender) => {
    if (!isOurScreen(sender)) return undefined;
    const message = v.safeParse(fromScreenSchema, raw);
    if (message.success) listener(message.output);
    return undefined;
  }, signal);
}

/** The background has no tab and, in Chromium, no address; a content script always has a tab and a page's address. */
export function isOurScreen(sender: Runtime.MessageSender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  return sender.url === undefined ? sender.tab === undefined : sender.url.startsWith(browser.runtime.getURL(''));
}

function listen(
  listener: (raw: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined,
  signal?: AbortSignal,
): void {
  if (signal?.aborted) return;
  const heard: MessageListener = (raw, sender, respond) => {
    const answer = listener(raw, sender);
    if (answer === undefined) return undefined;
    // without a word the sender would wait until this document goes
    answer.then(respond, () => respond(undefined));
    return true;
  };
  browser.runtime.onMessage.addListener(heard);
  signal?.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(heard), { once: true });
}

/** False in a content script whose extension was updated or removed under the page. */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
