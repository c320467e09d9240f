import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Copies files of the project's root as they are, under the same path. */
export function emitFiles(paths: readonly string[]): Plugin {
  return {
    name: 'isnad:emit-files',
    generateBundle() {
      for (const path of paths) this.emitFile({ type: 'asset', fileName: path, source: readFileSync(path) });
    },
  };
}
