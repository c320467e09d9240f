/** The outcome of one check: what was measured in a few words, and every fault in a line of its own. */
export interface Outcome {
  readonly detail?: string;
  readonly faults: readonly string[];
}

export interface Check {
  readonly name: string;
  run(): Outcome | Promise<Outcome>;
}

/** Runs the checks in order and prints one line for each, with its faults below; returns how many failed. */
export async function runChecks(checks: readonly Check[]): Promise<number> {
  let failed = 0;
  for (const { name, run } of checks) {
    const start = performance.now();
    const { detail, faults } = await outcomeOf(run);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    if (faults.length > 0) failed += 1;
    console.log(`${faults.length > 0 ? '✗' : '✓'} ${name}${detail ? `: ${detail}` : ''} (${seconds} s)`);
    for (const fault of faults) console.log(fault.replaceAll(/^/gm, '    '));
  }
  return failed;
}

/** A check that throws (a file is missing because the build failed) has failed, and the next ones still run. */
async function outcomeOf(run: Check['run']): Promise<Outcome> {
  try {
    return await run();
  } catch (error) {
    return { faults: [error instanceof Error ? error.message : String(error)] };
  }
}
