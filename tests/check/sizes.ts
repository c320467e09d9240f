import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { packedLists } from '../../src/build/packed-lists';
import { NOT_YET } from './not-yet';
import type { Outcome } from './report';

/** A size and its limit, in kB of 1,000 bytes. */
export interface Size {
  readonly name: string;
  readonly kilobytes: number;
  readonly limit: number;
}

/** What every page of a listed site loads, and what an article loads besides. */
const GATE_SCRIPT = 'src/page/content.js';
const READER_SCRIPT = 'src/page/reader.js';
const LEXICON = 'src/engine/lexicon';
const CATALOGUE_INDEX = 'src/catalogue/index-data.ts';

/** The sizes that ARCHITECTURE.md limits. Needs both builds. */
export async function measureSizes(): Promise<Size[]> {
  const scripts = ['chrome', 'firefox'].flatMap((browser) => {
    const gate = readFileSync(`dist/${browser}/${GATE_SCRIPT}`);
    const reader = readFileSync(`dist/${browser}/${READER_SCRIPT}`);
    return [
      // the budget is that of all that runs in an article's page, whatever files it comes in
      { name: `content script, ${browser}`, kilobytes: (gate.length + reader.length) / 1000, limit: 180 },
      { name: `content script, ${browser}, gzip`, kilobytes: gzipped(gate) + gzipped(reader), limit: 56 },
      { name: `part of it on every page, ${browser}`, kilobytes: gate.length / 1000, limit: 23 },
      { name: `part of it on every page, ${browser}, gzip`, kilobytes: gzipped(gate), limit: 10 },
    ];
  });
  return [
    ...scripts,
    { name: 'cue lexicon, gzip', kilobytes: gzipped(await minified(lexiconFiles())), limit: 16 },
    { name: 'catalogue index, gzip', kilobytes: gzipped(await minified([CATALOGUE_INDEX])), limit: 14 },
  ];
}

export async function checkSizes(): Promise<Outcome> {
  const sizes = await measureSizes();
  return {
    detail: sizes
      .map(({ name, kilobytes, limit }) => {
        const missed = kilobytes > limit ? ` (NOT MET YET, held at ${NOT_YET[name]})` : '';
        return `${name} ${kilobytes.toFixed(1)}/${limit} kB${missed}`;
      })
      .join(', '),
    faults: sizes
      .filter(({ name, kilobytes, limit }) => kilobytes > Math.max(limit, NOT_YET[name] ?? 0))
      .map(({ name, kilobytes, limit }) => `${name}: ${kilobytes.toFixed(1)} kB, limit ${limit} kB`),
  };
}

function gzipped(bytes: Buffer | string): number {
  return gzipSync(bytes, { level: 9 }).length / 1000;
}

function lexiconFiles(): string[] {
  return readdirSync(LEXICON).map((file) => `${LEXICON}/${file}`);
}

/** The minified code of the files alone, without what they import. */
async function minified(files: readonly string[]): Promise<string> {
  const entries = files.map((file) => resolve(file));
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [packedLists()],
    build: {
      write: false,
      minify: true,
      lib: { entry: entries, formats: ['es'] },
      rolldownOptions: { external: (id) => !entries.includes(id) },
    },
  });
  if (!Array.isArray(built)) throw new Error('vite built nothing');
  const parts = built.flatMap(({ output }) => output).map((part) => (part.type === 'chunk' ? part.code : ''));
  return parts.join('\n');
}
