import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';

/** The policy that our pages have in the extension, so that nothing here works that does not work there. */
function pagePolicy(): string {
  const manifest: unknown = JSON.parse(readFileSync('manifest.json', 'utf8'));
  const policy = /"extension_pages":"([^"]+)"/.exec(JSON.stringify(manifest))?.[1];
  if (policy === undefined) throw new Error('manifest.json names no policy for extension pages');
  return policy;
}

export interface Gallery {
  /** Address of a gallery page, e.g. `popup`, with its query. */
  readonly address: (page: string, query: Readonly<Record<string, string>>) => string;
  readonly close: () => Promise<void>;
}

/** Builds the gallery's pages and serves them on this machine. They are tests: no build of the extension has them. */
export async function serveGallery(pages: readonly string[]): Promise<Gallery> {
  const outDir = mkdtempSync(join(tmpdir(), 'isnad-gallery-'));
  const input = Object.fromEntries(pages.map((page) => [page, `tests/gallery/${page}.html`]));
  await build({
    configFile: false,
    logLevel: 'error',
    define: { __BROWSER__: JSON.stringify('chrome') },
    build: { outDir, emptyOutDir: true, modulePreload: false, rolldownOptions: { input } },
  });
  const server = await preview({
    configFile: false,
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1', headers: { 'Content-Security-Policy': pagePolicy() } },
  });
  const root = server.resolvedUrls?.local[0] ?? '';
  return {
    address: (page, query) => `${root}tests/gallery/${page}.html?${new URLSearchParams(query)}`,
    close: async () => {
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
