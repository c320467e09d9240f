import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';
import { packedLists } from './src/build/packed-lists';

/** The command line as one file for Node, so that it starts in milliseconds. */
export default defineConfig({
  publicDir: false,
  plugins: [packedLists()],
  ssr: { noExternal: true },
  build: {
    ssr: 'src/cli/analyse.ts',
    outDir: 'dist/cli',
    emptyOutDir: true,
    target: 'node20',
    minify: true,
    rolldownOptions: {
      external: [...builtinModules, /^node:/],
      output: { entryFileNames: 'analyse.js', codeSplitting: false },
    },
  },
});
