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
export async function buildAll(names: readonly string[] = Object.keys(BUILDS)): Promise<void> {
  // The notes are about a loader for configurations that a later vite will have.
  process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true';
  for (const name of names) {
    const config = BUILDS[name];
    if (!config) throw new Error(`no build «${name}»; there are ${Object.keys(BUILDS).join(', ')}`);
    await build({ ...config, logLevel: 'warn' });
  }
}

if (import.meta.filename === process.argv[1]) {
  const names = process.argv.slice(2);
  try {
    await buildAll(names.length > 0 ? names : undefined);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
