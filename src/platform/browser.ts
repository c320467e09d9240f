import type { Browser, Events, Runtime } from 'webextension-polyfill';

/** Answers through `respond`, now or later, where it gives true: the one way that all our browsers know. */
export type MessageListener = (
  message: unknown,
  sender: Runtime.MessageSender,
  respond: (answer: unknown) => void,
) => true | undefined;

interface ContentApi extends Pick<Browser, 'storage' | 'extension' | 'tabs'> {
  readonly runtime: Omit<Browser['runtime'], 'onMessage'> & { readonly onMessage: Events.Event<MessageListener> };
}

const name: string = __BROWSER__ === 'chrome' ? 'chrome' : 'browser';

/**
 * The extension API for modules that the content script loads. Both browsers have it with promises by now; the polyfill
 * would be a thirtieth of the script and be evaluated on every page before the gate.
 */
const browser: ContentApi = Reflect.get(globalThis, name);

export default browser;
