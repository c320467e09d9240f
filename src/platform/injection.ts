import type { Scripting } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { type Sent, sendToTab } from './ask';
import type { AnswerTo, ToPage } from './messages';

/** With a leading slash: without it Firefox resolves them against the calling page and runs nothing, silently. */
export const CONTENT_JS = '/src/page/content.js';
export const READER_JS = '/src/page/reader.js';
export const MARKS_CSS = '/src/page/marks.css';

export type Injected = { readonly state: 'injected' } | { readonly state: 'refused'; readonly reason: string };

/**
 * Puts the content script into a tab's top document; it asks for the second one itself. It needs host permission or the
 * click's `activeTab`.
 */
export async function inject(tabId: number): Promise<Injected> {
  const target = { tabId };
  try {
    await browser.scripting.insertCSS({ target, files: [MARKS_CSS] });
  } catch (error) {
    return { state: 'refused', reason: String(error) };
  }
  return run(target, [CONTENT_JS]);
}

/** Puts the second script into the document of a content script that asks for it. */
export function injectReader(tabId: number, documentId?: string): Promise<Injected> {
  // Chromium names the document; a page that it renders ahead is not yet the tab's
  const target = documentId === undefined ? { tabId, frameIds: [0] } : { tabId, documentIds: [documentId] };
  return run(target, [READER_JS]);
}

async function run(target: Scripting.InjectionTarget, files: string[]): Promise<Injected> {
  try {
    const [result] = await browser.scripting.executeScript({ target, files });
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
