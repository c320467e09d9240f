/**
 * Builds everything: `dist/chrome`, `dist/firefox`, `dist/cli`. With arguments only those: `tsx src/build/build.ts cli`.
 */
import { build, type InlineConfig } from 'vite';

const BUILDS: Readonly<Record<string, InlineConfig>> = {
  chrome: { mode: 'chrome' },
  firefox: { mode: 'firefox' },
  cli: { configFile: 'vite.cli.config.ts' },
};

/** Runs the named builds one after the other. Warnings and errors go to stderr. */
export async function buildAll(names: readonly string[]): Promise<void> {
  // The notes are about a loader for configurations that a later vite will have.
  process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true';
  // rolldown warns of an option that crxjs itself sets twice; errors are thrown all the same.
  process.env.CONSOLA_LEVEL = '0';
  const loud = quieten();
  try {
    for (const name of names) {
      const config = BUILDS[name];
      if (!config) throw new Error(`no build «${name}»; there are ${Object.keys(BUILDS).join(', ')}`);
      await build({ ...config, logLevel: 'warn' });
    }
  } finally {
    loud();
  }
}

/** What crxjs 3.0 prints whatever the log level. */
const NOISE = /\[crx:content-scripts-iife\]|✓ content\.ts/;

/** Keeps the noise off the terminal until the returned function is called. */
function quieten(): () => void {
  const { log } = console;
  console.log = (message?: unknown, ...rest: unknown[]) => {
    if (!NOISE.test(String(message))) log(message, ...rest);
  };
  return () => {
    console.log = log;
  };
}

if (import.meta.filename === process.argv[1]) {
  const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(BUILDS);
  try {
    await buildAll(names);
    console.log(`built ${names.map((name) => `dist/${name}`).join(', ')}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
