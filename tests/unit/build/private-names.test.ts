import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { minified } from '../../../src/build/content-script';
import { PRIVATE_NAMES, SHARED_NAMES } from '../../../src/build/private-names';
import { analyse } from '../../../src/engine/engine';
import { wordsIn } from '../../../src/page/words';
import { defaults } from '../../../src/platform/settings-values';

const ARTICLES = 'tests/corpus/articles';

/** All names of properties in a value, however deep. */
function keysOf(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, inner] of Object.entries(value)) {
    found.add(key);
    keysOf(inner, found);
  }
  return found;
}

const withoutComments = (code: string) => code.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

/** The code of a folder, without comments and imports. */
function codeOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const code = files.map((file) => withoutComments(readFileSync(`${folder}/${file}`, 'utf8'))).join('\n');
  return code.replaceAll(/ from '[^']*'/g, '');
}

const shared = (keys: ReadonlySet<string>) => [...PRIVATE_NAMES, ...SHARED_NAMES].filter((name) => keys.has(name));

test('no private name is a key of an analysis', () => {
  const analyses = readdirSync(ARTICLES).map((file) => analyse(readFileSync(`${ARTICLES}/${file}`, 'utf8')));
  expect(analyses.length).toBeGreaterThan(10);
  expect(shared(keysOf(analyses))).toEqual([]);
});

test('nor of the settings, nor of the texts of the page', () => {
  expect(shared(keysOf([defaults, wordsIn('ar')]))).toEqual([]);
});

test.each(['article', 'page', 'platform', 'catalogue', 'ui'])(
  'none is a property, a key or a word that %s asks for',
  (folder) => {
    const code = codeOf(`src/${folder}`);
    const asksFor = (name: string) =>
      new RegExp(`\\.${name}\\b|\\b${name}\\??:|'${name}'|[{,]\\s*${name}\\s*[,}]`).test(code);
    expect(PRIVATE_NAMES.filter(asksFor)).toEqual([]);
  },
);

test.each(['engine', 'article', 'page', 'platform', 'catalogue'])(
  'no shared name stands in quotation marks in %s',
  (folder) => {
    const code = codeOf(`src/${folder}`);
    expect(SHARED_NAMES.filter((name) => code.includes(`'${name}'`))).toEqual([]);
  },
);

test('none stands in quotation marks in the engine, but for types', () => {
  const code = codeOf('src/engine').replaceAll(/(?:Omit|Pick)<[^>]*>|\w\['\w+'\]/g, '');
  expect(PRIVATE_NAMES.filter((name) => code.includes(`'${name}'`))).toEqual([]);
});

test('private names are short in the bundle, others stay', async () => {
  const code = await minified('globalThis.x = (a) => ({ definite: a.readings, cue: a.source });');
  expect(code).not.toMatch(/definite|readings/);
  expect(code).toMatch(/cue:\w+\.source/);
});
