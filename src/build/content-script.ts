import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { minify as terser } from 'terser';
import { build, minify, type Plugin, type ResolvedConfig } from 'vite';
import { packedLists } from './packed-lists';
import { ENGINE_NAMES, FINDER_NAMES, PAGE_NAMES, PRIVATE_NAMES, SHARED_NAMES } from './private-names';
import { givesShared, sharedExports, takesShared } from './shared-exports';

/**
 * Builds the content script as one classic script in place of the one that crxjs made of it (crxjs takes no plugins for
 * standalone scripts, and the word lists are to be packed), and the page's second script, which no manifest names.
 */
export function classicScripts(content: string, reader: string): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'isnad:classic-scripts',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle(_, bundle) {
      const file = fileOf(content);
      const asset = bundle[file];
      if (asset?.type !== 'asset') return this.error(`crxjs emits no ${file} any more`);
      const scripts = await pageScripts(content, reader, config);
      const [first = '', second = ''] = config.build.minify === false ? scripts : await minified(scripts);
      asset.source = first;
      this.emitFile({ type: 'asset', fileName: fileOf(reader), source: second });
    },
  };
}

const fileOf = (source: string): string => source.replace(/\.ts$/, '.js');

/** Both scripts, the second without what it can take from the first. */
async function pageScripts(content: string, reader: string, config: ResolvedConfig): Promise<string[]> {
  const first = await classicScript(content, config);
  const second = await classicScript(reader, config);
  const shared = sharedExports(first.modules, second.modules);
  const version = createHash('sha256').update(first.code).update(second.code).digest('hex').slice(0, 4);
  const gives = await classicScript(content, config, givesShared(resolve(content), shared, version));
  const takes = await classicScript(reader, config, takesShared(shared, version));
  return [gives.code, takes.code];
}

async function classicScript(source: string, { define, build: { target } }: ResolvedConfig, plugin?: Plugin) {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ...(define ? { define } : {}),
    plugins: [packedLists(), plugin],
    build: {
      write: false,
      minify: false,
      target,
      lib: { entry: source, formats: ['iife'], name: 'isnad', fileName: () => 'script.js' },
    },
  });
  const [chunk, ...others] = Array.isArray(built) ? built.flatMap(({ output }) => output) : [];
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error(`${source} is no single script`);
  return chunk;
}

const RENAMED = [...PRIVATE_NAMES, ...ENGINE_NAMES, ...SHARED_NAMES, ...FINDER_NAMES, ...PAGE_NAMES];

/**
 * With terser, since vite's own minifier cannot rename properties; before and after it with that one, which finds more to
 * shorten. The scripts hand each other objects: a property has the same short name in all of them, and no short name that
 * one of them uses as it is.
 */
export async function minified(scripts: readonly string[]): Promise<string[]> {
  const nameCache = {};
  const reserved = scripts.flatMap((code) => [...code.matchAll(/\.(\w{1,2})\b/g)].map(([, name = '']) => name));
  const small: string[] = [];
  for (const script of scripts) {
    const { code } = await terser(await shortened(script, false), {
      nameCache,
      ecma: 2020,
      // measured on this script, compressed: functions in one place, comparisons, conditions and loops as written, few
      // inlined; no function of ours is called with `new` or asked for its prototype, so that those without `this` may be
      // arrows; nothing is asked for a property without need for its value, nor does any script change what the language
      // brings, nor compares objects by size
      compress: {
        ecma: 2020,
        passes: 5,
        hoist_funs: true,
        lhs_constants: false,
        inline: 1,
        loops: false,
        conditionals: false,
        booleans: false,
        unsafe_arrows: true,
        pure_getters: true,
        unsafe: true,
        unsafe_comps: true,
      },
      mangle: { properties: { builtins: true, regex: new RegExp(`^(?:${RENAMED.join('|')})$`), reserved } },
    });
    if (code === undefined) throw new Error('terser gave no code');
    small.push(await shortened(code, true));
  }
  return small;
}

async function shortened(script: string, mangle: boolean): Promise<string> {
  const { code, errors } = await minify('script.js', script, {
    compress: true,
    mangle,
    codegen: { removeWhitespace: mangle },
  });
  const [error] = errors;
  if (error) throw new Error(error.message);
  return code;
}
