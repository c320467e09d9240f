/** Asks again every 40 ms until the answer is truthy; rejects with `what` and the last error after `patience` ms. */
export async function until<T>(ask: () => T | Promise<T>, what: string, patience = 10_000): Promise<NonNullable<T>> {
  const end = Date.now() + patience;
  let last = '';
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      last = ` (${String(error)})`;
    }
    if (Date.now() > end) throw new Error(`waited ${patience} ms in vain for ${what}${last}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
