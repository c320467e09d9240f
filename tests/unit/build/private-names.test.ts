import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { minified } from '../../../src/build/content-script';
import { PRIVATE_NAMES } from '../../../src/build/private-names';
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

const shared = (keys: ReadonlySet<string>) => PRIVATE_NAMES.filter((name) => keys.has(name));

test('no private name is a key of an analysis', () => {
  const analyses = readdirSync(ARTICLES).map((file) => analyse(readFileSync(`${ARTICLES}/${file}`, 'utf8')));
  expect(analyses.length).toBeGreaterThan(10);
  expect(shared(keysOf(analyses))).toEqual([]);
});

test('nor of the settings, nor of the texts of the page', () => {
  expect(shared(keysOf([defaults, wordsIn('ar')]))).toEqual([]);
});

test('nor of what is sent or stored: the platform names none of them', () => {
  const files = readdirSync('src/platform').filter((file) => file.endsWith('.ts'));
  const code = files.map((file) => withoutComments(readFileSync(`src/platform/${file}`, 'utf8'))).join('\n');
  expect(PRIVATE_NAMES.filter((name) => new RegExp(`[.{,\\s]${name}\\??:|\\.${name}\\b`).test(code))).toEqual([]);
});

test('nor asked for by a name in quotation marks in the engine', () => {
  const code = readdirSync('src/engine', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(`src/engine/${file}`, 'utf8'))
    .join('\n');
  expect(PRIVATE_NAMES.filter((name) => code.includes(`'${name}' in `))).toEqual([]);
});

test('private names are short in the bundle, others stay', async () => {
  const code = await minified('globalThis.x = (a) => ({ definite: a.readings, cue: a.source });');
  expect(code).not.toMatch(/definite|readings/);
  expect(code).toMatch(/cue:\w+\.source/);
});
