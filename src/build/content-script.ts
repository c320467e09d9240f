import { build, type Plugin, type ResolvedConfig } from 'vite';
import { packedLists } from './packed-lists';

/**
 * Builds the content script as one classic script in place of the one that crxjs made of it: crxjs takes no plugins for
 * standalone scripts, and the word lists are to be packed.
 */
export function contentScript(source: string): Plugin {
  const file = source.replace(/\.ts$/, '.js');
  let config: ResolvedConfig;
  return {
    name: 'isnad:content-script',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle(_, bundle) {
      const asset = bundle[file];
      if (asset?.type !== 'asset') return this.error(`crxjs emits no ${file} any more`);
      asset.source = await classicScript(source, config);
    },
  };
}

async function classicScript(source: string, { define, build: { minify, target } }: ResolvedConfig): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ...(define ? { define } : {}),
    plugins: [packedLists()],
    build: {
      write: false,
      minify,
      target,
      lib: { entry: source, formats: ['iife'], name: 'content', fileName: () => 'content.js' },
    },
  });
  const [chunk, ...others] = Array.isArray(built) ? built.flatMap(({ output }) => output) : [];
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error(`${source} is no single script`);
  return chunk.code;
}
