import browser from 'webextension-polyfill';
import { type Sent, sendToTab } from './ask';
import type { AnswerTo, ToPage } from './messages';

/** With a leading slash: without it Firefox resolves them against the calling page and runs nothing, silently. */
export const CONTENT_JS = '/src/page/content.js';
export const MARKS_CSS = '/src/page/marks.css';

export type Injected = { readonly state: 'injected' } | { readonly state: 'refused'; readonly reason: string };

/** Puts the content script into a tab's top document. It needs host permission or the click's `activeTab`. */
export async function inject(tabId: number): Promise<Injected> {
  const target = { tabId };
  try {
    await browser.scripting.insertCSS({ target, files: [MARKS_CSS] });
    const [result] = await browser.scripting.executeScript({ target, files: [CONTENT_JS] });
    // Firefox resolves although the file was not loaded.
    return result?.error === undefined ? { state: 'injected' } : { state: 'refused', reason: String(result.error) };
  } catch (error) {
    return { state: 'refused', reason: String(error) };
  }
}

/** Sends a message and, where no content script answers, injects it first: a tab open since before the installation. */
export async function reach<M extends ToPage>(
  tabId: number,
  message: M,
  patience?: number,
): Promise<Sent<AnswerTo[M['type']]> | Exclude<Injected, { state: 'injected' }>> {
  const first = await sendToTab(tabId, message, patience);
  if (first.state !== 'absent') return first;
  const injected = await inject(tabId);
  return injected.state === 'injected' ? sendToTab(tabId, message, patience) : injected;
}
