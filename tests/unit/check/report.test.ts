import { afterEach, expect, test, vi } from 'vitest';
import { type Check, runChecks } from '../../check/report';

const printed: string[] = [];
vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
afterEach(() => void printed.splice(0));

const good: Check = { name: 'good', run: () => ({ faults: [], detail: '3 files' }) };
const bad: Check = { name: 'bad', run: () => ({ faults: ['first\nmore of it', 'second'] }) };
const broken: Check = {
  name: 'broken',
  run: () => {
    throw new Error('no such file');
  },
};

test('one line for a check that holds', async () => {
  expect(await runChecks([good])).toBe(0);
  expect(printed).toEqual([expect.stringMatching(/^✓ good: 3 files \(\d+\.\d s\)$/)]);
});

test('every fault below a check that does not', async () => {
  expect(await runChecks([bad])).toBe(1);
  expect(printed).toEqual([expect.stringMatching(/^✗ bad \(/), '    first\n    more of it', '    second']);
});

test('a check that throws has failed, and the next ones still run', async () => {
  expect(await runChecks([broken, bad, good])).toBe(2);
  expect(printed).toContain('    no such file');
  expect(printed.at(-1)).toMatch(/^✓ good/);
});
