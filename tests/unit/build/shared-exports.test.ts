import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build, type Plugin } from 'vite';
import { afterAll, expect, test } from 'vitest';
import { givesShared, sharedExports, takesShared } from '../../../src/build/shared-exports';

const root = mkdtempSync(join(tmpdir(), 'shared-'));
afterAll(() => rmSync(root, { recursive: true }));

function file(path: string, code: string): string {
  const full = join(root, 'src/page', path);
  mkdirSync(join(full, '..'), { recursive: true });
  writeFileSync(full, code);
  return full;
}

async function chunkOf(entry: string, plugin?: Plugin) {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [plugin],
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'script', fileName: () => 's.js' } },
  });
  const [chunk] = Array.isArray(built) ? built.flatMap(({ output }) => output) : [];
  if (chunk?.type !== 'chunk') throw new Error('no script');
  return chunk;
}

test('names what our modules give both scripts, and nothing of a library', () => {
  const first = {
    '/x/src/page/a.ts': { renderedExports: ['both', 'alone'] },
    '/x/src/page/b.ts': { renderedExports: ['alone'] },
    '/x/node_modules/lib/index.mjs': { renderedExports: ['both'] },
  };
  const second = {
    '/x/src/page/a.ts': { renderedExports: ['other', 'both'] },
    '/x/node_modules/lib/index.mjs': { renderedExports: ['both'] },
  };
  expect([...sharedExports(first, second)].map(([path, names]) => [path, [...names.keys()]])).toEqual([
    ['/x/src/page/a.ts', ['both']],
  ]);
});

test('the second script takes from the first what both use, and has its own of the rest', async () => {
  file('deep.ts', 'export const deep = { made: Math.random() };');
  file(
    'common.ts',
    `import { deep } from './deep';
     export const common: () => object = () => deep;
     export default 'by default';
     export const rest = () => [deep, 'only the second script has these words'];`,
  );
  const first = file(
    'first.ts',
    "import word, { common } from './common'; Object.assign(globalThis, { a: common(), word });",
  );
  const second = file(
    'second.ts',
    "import word, { common, rest } from './common'; Object.assign(globalThis, { b: common(), c: rest(), w: word });",
  );
  const shared = sharedExports((await chunkOf(first)).modules, (await chunkOf(second)).modules);
  const gives = (await chunkOf(first, givesShared(first, shared, 'now'))).code;
  const takes = (await chunkOf(second, takesShared(shared, 'now'))).code;
  expect(gives).not.toContain('only the second');
  expect(takes).not.toContain('Math.random');
  const world = createContext({});
  const older = (await chunkOf(first, givesShared(first, shared, 'before'))).code;
  for (const code of [older, gives, takes]) runInContext(code, world);
  expect(runInContext('a === b && a === c[0] && c[1].length > 9 && w === word && w', world)).toBe('by default');
});
