import type { Steps } from '../engine/steps';
import { yieldToPage } from './life';

/** Longest stretch of our work without giving the page its turn, in milliseconds; a step begun is finished. */
const SLICE = 3;

/** Works for one slice; the result where it ends in it. */
export function workSlice<T>(steps: Steps<T>): { readonly value: T } | null {
  const until = performance.now() + SLICE;
  do {
    const { done, value } = steps.next();
    if (done) return { value };
  } while (performance.now() < until);
  return null;
}

/** Works in slices, the page having its turn between them; null when the signal aborted meanwhile. */
export async function inSlices<T>(steps: Steps<T>, signal: AbortSignal): Promise<T | null> {
  for (;;) {
    const ended = workSlice(steps);
    if (ended) return ended.value;
    if (!(await yieldToPage(signal))) return null;
  }
}
