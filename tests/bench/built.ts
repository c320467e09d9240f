import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { packedLists } from '../../src/build/packed-lists';
import type { analyse } from '../../src/engine/engine';

const DIRECTORY = 'dist/bench';

/** Where the engine lies as it ships: bundled and minified. */
export const ENGINE_URL = pathToFileURL(resolve(DIRECTORY, 'engine.js')).href;

/** Builds the engine alone and loads it: a loader that compiles TypeScript on the way would be measured with it. */
export async function builtEngine(): Promise<{ readonly analyse: typeof analyse }> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [packedLists()],
    build: {
      outDir: DIRECTORY,
      minify: true,
      lib: { entry: 'src/engine/engine.ts', formats: ['es'], fileName: () => 'engine.js' },
    },
  });
  return import(ENGINE_URL);
}
