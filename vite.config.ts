import { readdirSync } from 'node:fs';
import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { classicScripts } from './src/build/content-script';
import { emitFiles } from './src/build/emit';
import { chromeManifest, firefoxManifest, type Target, THEME_ICON_FILES } from './src/build/manifest';
import { packedLists } from './src/build/packed-lists';
import { withoutInnerHtml } from './src/build/without-inner-html';

const CONTENT_SCRIPT = 'src/page/content.ts';
/** Put into a page by the background, once the gate said yes. */
const READER_SCRIPT = 'src/page/reader.ts';

/** What screens share in two files instead of a dozen: one that the background loads too, one that it does not. */
const SHARED = [
  { name: 'platform', test: /src\/platform|valibot|webextension-polyfill/, minShareCount: 2, priority: 1 },
  { name: 'screens', minShareCount: 2 },
];

/** Every HTML file of a screen but those that crxjs takes from the manifest itself. */
function screens(target: Target): string[] {
  const named = ['src/popup/popup.html', 'src/options/options.html'];
  if (target === 'chrome') named.push('src/panel/panel.html');
  const pages = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((path) => `src/${path}`);
  return pages.filter((path) => path.endsWith('.html') && !named.includes(path)).sort();
}

export default defineConfig(({ mode }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    publicDir: 'src/static',
    define: { __BROWSER__: JSON.stringify(target) },
    plugins: [
      withoutInnerHtml(),
      packedLists(),
      // A standalone content script is one classic script: no loader, hence no web_accessible_resources.
      crx({
        manifest: target === 'firefox' ? firefoxManifest() : chromeManifest(),
        browser: target,
        contentScripts: { standaloneFiles: [CONTENT_SCRIPT] },
      }),
      classicScripts(CONTENT_SCRIPT, READER_SCRIPT),
      emitFiles(target === 'firefox' ? THEME_ICON_FILES : []),
    ],
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: ['chrome140', 'firefox150'],
      // A popup waits for its files: few, and all asked for at once.
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: {
        input: screens(target),
        output: { codeSplitting: { groups: SHARED } },
        // most of a build's time is the content script's, which a plugin builds
        checks: { bundlerTimings: false },
      },
    },
  };
});
