/**
 * `npm run bench`: prints the figures of every `*.bench.ts` here, or of those named: `npm run bench -- engine`.
 * With `--check` a missed limit is measured up to three times and the best counts. The exit status says whether all
 * ratios, sizes and counts hold (times depend on the machine and are only printed); what is not met yet stands in
 * `tests/check/not-yet.ts` and may not get worse.
 */
import { readdirSync } from 'node:fs';
import { buildAll } from '../../src/build/build';
import { NOT_YET } from '../check/not-yet';
import { better, counts, describe, holds, type Row, type Rows } from './row';

const TRIES = 3;

async function main(args: readonly string[]): Promise<void> {
  const checking = args.includes('--check');
  const wanted = args.filter((arg) => !arg.startsWith('--'));
  await buildAll(['chrome', 'firefox', 'cli']);
  let missed = 0;
  let worse = 0;
  for (const name of benchNames().filter((name) => wanted.length === 0 || wanted.includes(name))) {
    console.log(`\n${name}`);
    const { rows }: { rows: Rows } = await import(`./${name}.bench.ts`);
    const measured = await measure(rows, checking ? TRIES : 1);
    for (const row of measured) console.log(describe(row));
    missed += measured.filter((row) => !holds(row)).length;
    worse += measured.filter((row) => counts(row) && !holds(row, NOT_YET[row.name])).length;
  }
  console.log(`\n${missed === 0 ? 'all limits hold' : `${missed} limits missed`}`);
  if (checking) console.log(`${worse} ratios, sizes or counts beyond what passes meanwhile (tests/check/not-yet.ts)`);
  if (checking && worse > 0) process.exitCode = 1;
}

function benchNames(): string[] {
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.bench.ts'));
  return files.map((file) => file.replace('.bench.ts', '')).sort();
}

async function measure(rows: Rows, tries: number): Promise<Row[]> {
  let best = [...(await rows())];
  for (let i = 1; i < tries && !best.every((row) => !counts(row) || holds(row)); i++) {
    const again = new Map((await rows()).map((row) => [row.name, row]));
    best = best.map((row) => better(row, again.get(row.name) ?? row));
  }
  return best;
}

await main(process.argv.slice(2));
