import { expect, test } from 'vitest';
import { readTally, tallyOf } from '../../check/tally';

const report = (numPassedTests: number, numFailedTests: number, testResults?: unknown) =>
  JSON.stringify({ numPassedTests, numFailedTests, testResults, success: false });

const loaded = { status: 'failed', assertionResults: [{ status: 'failed' }] };
const unloaded = { status: 'failed', assertionResults: [] };
const empty = { status: 'passed', assertionResults: [] };

test.each([
  ['passed and failed tests', report(7, 2), { passed: 7, failed: 2 }],
  ['a failed test is not counted again with its file', report(1, 1, [loaded]), { passed: 1, failed: 1 }],
  ['a file that could not be loaded is a failure', report(3, 0, [unloaded, empty]), { passed: 3, failed: 1 }],
])('%s', (_, json, expected) => expect(tallyOf(json)).toEqual(expected));

test('a part that broke off is a failure', () => {
  expect(readTally('no-such-part')).toEqual({ passed: 0, failed: 1 });
});
