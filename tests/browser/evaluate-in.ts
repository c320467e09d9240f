import type { Page } from 'puppeteer-core';

/** The source of a call of that function with those arguments, which must be JSON. */
export function callOf(f: (...given: never[]) => unknown, given: readonly unknown[]): string {
  // Transpilers name functions through a helper of theirs that is not there in the browser.
  return `((__name) => (${f.toString()})(...${JSON.stringify(given)}))((f) => f)`;
}

/** The answer has the type that the function promises: it comes as JSON, which no protocol cuts at some depth. */
export async function evaluateIn<A extends unknown[], R>(
  page: Page,
  run: (...given: A) => R,
  given: A,
): Promise<Awaited<R>> {
  const json = await page.evaluate(`(async () => JSON.stringify((await ${callOf(run, given)}) ?? null))()`);
  return JSON.parse(String(json)) as Awaited<R>;
}
