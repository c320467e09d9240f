import { expect, it, vi } from 'vitest';

const TRIES = 15;
/** Milliseconds, the first look-up of a text included. */
const LIMIT = 2;

it('the names are ready within 2 ms, in modules that never ran before', async () => {
  const times: number[] = [];
  for (let i = 0; i < TRIES; i++) {
    vi.resetModules();
    const { buildNames } = await import('../../../src/engine/names');
    const start = performance.now();
    buildNames();
    times.push(performance.now() - start);
  }
  console.info(`names ready in ${Math.min(...times).toFixed(2)} ms`);
  expect(Math.min(...times)).toBeLessThanOrEqual(LIMIT);
});

it('a hostile text is looked up in linear time', async () => {
  const { buildNames, nameAt } = await import('../../../src/engine/names');
  const { tokenise } = await import('../../../src/engine/tokens');
  const names = buildNames();
  const timeOf = (count: number) => {
    const { tokens } = tokenise('وكالة الأنباء الرسمية القناة ديلي '.repeat(count), [], names);
    const start = performance.now();
    for (let i = 0; i < tokens.length; i++) nameAt(tokens, i, undefined, names);
    return performance.now() - start;
  };
  timeOf(500);
  const best = (count: number) => Math.min(...Array.from({ length: 5 }, () => timeOf(count)));
  expect(best(8000)).toBeLessThan(8 * best(1000) * 3);
});
