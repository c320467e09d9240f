import type { Runtime } from 'webextension-polyfill';
import browser from './browser';
import { isOurScreen } from './hear';
import { orNull, whole } from './readers';

const PORT = 'pointing';

const readPointed = orNull(whole);

/**
 * Tells a page which of its attributions a row of this screen stands for. Over a port: a screen that closes under the
 * pointer has no last word, but the browser cuts its port, and with that the page lets go.
 */
export class Pointer {
  private tabId: number | null = null;
  private port: Runtime.Port | null = null;

  /** `index` null: at nothing. Never throws; a tab that does not listen is none to point at. */
  point(tabId: number, index: number | null): void {
    if (this.tabId !== tabId) this.release();
    if (this.port === null && index === null) return;
    this.port ??= this.open(tabId);
    this.port.postMessage(index);
  }

  private open(tabId: number): Runtime.Port {
    const port = browser.tabs.connect(tabId, { name: PORT, frameId: 0 });
    port.onDisconnect.addListener(() => {
      void browser.runtime.lastError; // nobody there: read, or Chromium logs it
      if (this.port === port) this.port = null;
    });
    this.tabId = tabId;
    return port;
  }

  private release(): void {
    this.port?.disconnect();
    this.port = null;
    this.tabId = null;
  }
}

/** In a content script: hears what our screens point at; null when the last one that pointed has gone. */
export function hearPointers(point: (index: number | null) => void, signal: AbortSignal): void {
  let last: Runtime.Port | null = null;
  const connected = (port: Runtime.Port) => {
    if (port.name !== PORT || port.sender === undefined || !isOurScreen(port.sender)) return;
    port.onMessage.addListener((raw) => {
      const index = readPointed(raw);
      if (signal.aborted || index === undefined) return;
      last = port;
      point(index);
    });
    port.onDisconnect.addListener(() => {
      if (last !== port) return;
      last = null;
      if (!signal.aborted) point(null);
    });
  };
  if (signal.aborted) return;
  browser.runtime.onConnect.addListener(connected);
  signal.addEventListener('abort', () => browser.runtime?.onConnect?.removeListener(connected), { once: true });
}
