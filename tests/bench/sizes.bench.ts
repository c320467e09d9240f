import { gzipSync } from 'node:zlib';
import { build, minifySync } from 'vite';
import { measureSizes } from '../check/sizes';
import type { Row } from './row';

/** The sizes that `npm run check` holds, and what the content script is made of. */
export async function rows(): Promise<Row[]> {
  const sizes = await measureSizes();
  const held = sizes.map(({ name, kilobytes, limit }) => ({ name, measured: kilobytes, unit: 'kB', limit }));
  const parts = [...(await layersOfContentScript())].map(([layer, code]) => ({
    name: `of the content script, gzip: ${layer}`,
    measured: gzipSync(code, { level: 9 }).length / 1000,
    unit: 'kB',
  }));
  return [...held, ...parts.sort((a, b) => b.measured - a.measured)];
}

/** Minified code by folder of `src` or by package; alone each is a little larger than together. */
async function layersOfContentScript(): Promise<Map<string, string>> {
  const parts = await Promise.all(['content', 'reader'].map(builtScript));
  const layers = new Map<string, string>();
  for (const part of parts.flat()) {
    if (part.type !== 'chunk') continue;
    for (const [id, { code }] of Object.entries(part.modules)) {
      const layer = /(?:src|node_modules)\/[^/]+/.exec(id)?.[0] ?? 'runtime';
      layers.set(layer, (layers.get(layer) ?? '') + minifySync('part.js', code ?? '', { module: false }).code);
    }
  }
  return layers;
}

async function builtScript(name: string) {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    define: { __BROWSER__: JSON.stringify('chrome') },
    build: { write: false, minify: false, lib: { entry: `src/page/${name}.ts`, formats: ['iife'], name: 'isnad' } },
  });
  if (!Array.isArray(built)) throw new Error('vite built nothing');
  return built.flatMap(({ output }) => output);
}
