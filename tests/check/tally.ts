import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';

/** How much of one part of `npm test` passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const DIRECTORY = 'dist/results';

/** The parts of `npm test`; vitest writes the file of each of its projects itself. */
export const PARTS = ['check', 'unit', 'corpus', 'e2e'] as const;

const Results = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  testResults: v.optional(v.array(v.object({ status: v.string(), assertionResults: v.array(v.unknown()) })), []),
});

export function writeTally(part: string, { passed, failed }: Tally): void {
  mkdirSync(DIRECTORY, { recursive: true });
  writeFileSync(`${DIRECTORY}/${part}.json`, JSON.stringify({ numPassedTests: passed, numFailedTests: failed }));
}

/** What a part left behind; one that broke off left nothing and counts as one failure. */
export function readTally(part: string): Tally {
  const path = `${DIRECTORY}/${part}.json`;
  return existsSync(path) ? tallyOf(readFileSync(path, 'utf8')) : { passed: 0, failed: 1 };
}

/** Reads the format of vitest's JSON reporter. A test file that could not be loaded has no tests: one failure. */
export function tallyOf(json: string): Tally {
  const { numPassedTests, numFailedTests, testResults } = v.parse(Results, JSON.parse(json));
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}
