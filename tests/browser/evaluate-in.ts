import type { Page } from 'puppeteer-core';

/** The source of a call of that function with those arguments, which must be JSON. */
export function callOf(f: (...given: never[]) => unknown, given: readonly unknown[]): string {
  // Transpilers name functions through a helper of theirs that is not there in the browser.
  return `((__name) => (${f.toString()})(...${JSON.stringify(given)}))((f) => f)`;
}

/** The answer has the type that the function promises: it is the function's own JSON. */
export function evaluateIn<A extends unknown[], R>(page: Page, run: (...given: A) => R, given: A): Promise<Awaited<R>> {
  return page.evaluate(callOf(run, given)) as Promise<Awaited<R>>;
}
