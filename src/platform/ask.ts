import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { type AnswerTo, type FromScreen, shortAnswers, type ToPage, type ToPageType } from './messages';
import { pageReportSchema } from './report';

/**
 * `late`: nothing came in time. `absent`: no content script of ours is in that tab, or there is no such tab.
 * `nonsense`: what came is no answer to this message.
 */
export type Sent<T> =
  | { readonly state: 'answered'; readonly value: T }
  | { readonly state: 'late' }
  | { readonly state: 'absent' }
  | { readonly state: 'nonsense'; readonly reason: string };

/** Long enough for the analysis of a long article on a slow machine; milliseconds. */
export const PATIENCE = 4000;

const answers: { readonly [T in ToPageType]: v.GenericSchema<unknown, AnswerTo[T]> } = {
  report: pageReportSchema,
  analyse: pageReportSchema,
  recheck: shortAnswers.done,
  rescan: pageReportSchema,
  show: shortAnswers.done,
  step: shortAnswers.done,
  switch: pageReportSchema,
  card: shortAnswers.done,
  selection: shortAnswers.selection,
  selected: shortAnswers.selected,
  settings: shortAnswers.done,
};

/** Sends a message to the content script of a tab's top document; never rejects. `patience` in milliseconds. */
export async function sendToTab<M extends ToPage>(
  tabId: number,
  message: M,
  patience = PATIENCE,
): Promise<Sent<AnswerTo[M['type']]>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Sent<never>>((resolve) => {
    timer = setTimeout(() => resolve({ state: 'late' }), patience);
  });
  const type: M['type'] = message.type;
  const schema: v.GenericSchema<unknown, AnswerTo[M['type']]> = answers[type];
  try {
    return await Promise.race([answerOf(tabId, message, schema), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function answerOf<T>(tabId: number, message: ToPage, schema: v.GenericSchema<unknown, T>): Promise<Sent<T>> {
  let raw: unknown;
  try {
    raw = await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  } catch (error) {
    const reason = String(error);
    return /receiving end|no tab|invalid tab/i.test(reason) ? { state: 'absent' } : { state: 'nonsense', reason };
  }
  const parsed = v.safeParse(schema, raw);
  return parsed.success
    ? { state: 'answered', value: parsed.output }
    : { state: 'nonsense', reason: v.summarize(parsed.issues) };
}

/** Tells the background; nothing to do where it does not run. */
export async function sendFromScreen(message: FromScreen): Promise<void> {
  await browser.runtime.sendMessage(message).catch(() => {});
}
