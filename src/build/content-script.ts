import { minify as terser } from 'terser';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { packedLists } from './packed-lists';
import { FINDER_NAMES, PAGE_NAMES, PRIVATE_NAMES, SHARED_NAMES } from './private-names';

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
      // the two hand each other objects, whose properties are to be renamed alike
      const names = {};
      asset.source = await classicScript(content, config, names);
      this.emitFile({ type: 'asset', fileName: fileOf(reader), source: await classicScript(reader, config, names) });
    },
  };
}

const fileOf = (source: string): string => source.replace(/\.ts$/, '.js');

async function classicScript(
  source: string,
  { define, build: { minify, target } }: ResolvedConfig,
  names: object,
): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ...(define ? { define } : {}),
    plugins: [packedLists()],
    build: {
      write: false,
      minify: false,
      target,
      lib: { entry: source, formats: ['iife'], name: 'isnad', fileName: () => 'script.js' },
    },
  });
  const [chunk, ...others] = Array.isArray(built) ? built.flatMap(({ output }) => output) : [];
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error(`${source} is no single script`);
  return minify === false ? chunk.code : minified(chunk.code, names);
}

const RENAMED = [...PRIVATE_NAMES, ...SHARED_NAMES, ...FINDER_NAMES, ...PAGE_NAMES];

/** With terser, since vite's own minifier cannot rename properties. */
export async function minified(code: string, names: object = {}): Promise<string> {
  const { code: small } = await terser(code, {
    nameCache: names,
    ecma: 2020,
    // measured on this script, compressed: functions in one place, comparisons as written, few inlined; no function of
    // ours is called with `new` or asked for its prototype, so that those without `this` may be arrows
    compress: { ecma: 2020, passes: 3, hoist_funs: true, lhs_constants: false, inline: 1, unsafe_arrows: true },
    mangle: {
      properties: { builtins: true, regex: new RegExp(`^(?:${RENAMED.join('|')})$`) },
    },
  });
  if (small === undefined) throw new Error('terser gave no code');
  return small;
}
