/** A controller that also aborts with its parent: everything a part of the page layer starts hangs on one of these. */
export function childOf(parent: AbortSignal): AbortController {
  const child = new AbortController();
  if (parent.aborted) child.abort();
  else parent.addEventListener('abort', () => child.abort(), { once: true, signal: child.signal });
  return child;
}

/** Waits; false when the signal aborted meanwhile. Milliseconds. */
export function wait(ms: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(false);
    const finish = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', finish);
      resolve(!signal.aborted);
    };
    const timer = setTimeout(finish, ms);
    signal.addEventListener('abort', finish, { once: true });
  });
}

/**
 * Lets the page have its turn between two slices of work; false when the signal aborted meanwhile. A timer, because
 * promises of the page's `scheduler` cannot be awaited through Firefox's Xray wrappers.
 */
export function yieldToPage(signal: AbortSignal): Promise<boolean> {
  return wait(0, signal);
}
