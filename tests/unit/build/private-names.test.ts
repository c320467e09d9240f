import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { minified } from '../../../src/build/content-script';
import { ENGINE_NAMES, FINDER_NAMES, PAGE_NAMES, PRIVATE_NAMES, SHARED_NAMES } from '../../../src/build/private-names';
import { analyse } from '../../../src/engine/engine';
import { ar } from '../../../src/platform/page-words/ar';
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

/** The scripts in a folder; a script itself. */
function scriptsOf(place: string): readonly string[] {
  if (place.endsWith('.ts')) return [place];
  const files = readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return files.map((file) => `${place}/${file}`);
}

/** The code of a folder or script, without comments and imports. */
function codeOf(place: string): string {
  const code = scriptsOf(place).map((file) => withoutComments(readFileSync(file, 'utf8')));
  return code.join('\n').replaceAll(/ from '[^']*'/g, '');
}

const shared = (keys: ReadonlySet<string>) =>
  [...PRIVATE_NAMES, ...ENGINE_NAMES, ...SHARED_NAMES, ...FINDER_NAMES, ...PAGE_NAMES].filter((name) => keys.has(name));

test('no private name is a key of an analysis', () => {
  const analyses = readdirSync(ARTICLES).map((file) => analyse(readFileSync(`${ARTICLES}/${file}`, 'utf8')));
  expect(analyses.length).toBeGreaterThan(10);
  expect(shared(keysOf(analyses))).toEqual([]);
});

test('nor of the settings, nor of the texts of the page', () => {
  expect(shared(keysOf([defaults, ar]))).toEqual([]);
});

/** What of the screens' part ships to the page: the colours. */
const COLOURS = 'ui/tokens.ts';
const SHIPPED = ['page', 'platform', 'catalogue', COLOURS];

test('of the screens’ part only the colours ship to the page', () => {
  const imports = ['engine', 'article', 'page', 'platform', 'catalogue']
    .flatMap((folder) => scriptsOf(`src/${folder}`))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/'[./]*\/(ui\/[^']*)'/g)].map(([, path]) => `${path}.ts`),
    );
  expect(new Set(imports)).toEqual(new Set([COLOURS]));
  expect(codeOf(`src/${COLOURS}`)).not.toMatch(/^import (?!type )/m);
});

const asksFor = (code: string) => (name: string) =>
  new RegExp(`\\.${name}\\b|\\b${name}\\??:|'${name}'|[{,]\\s*${name}\\s*[,}]`).test(code);

test.each(['article', 'ui', ...SHIPPED])('none is a property, a key or a word that %s asks for', (folder) => {
  expect(PRIVATE_NAMES.filter(asksFor(codeOf(`src/${folder}`)))).toEqual([]);
});

/** Names of properties in the code of a folder or script: asked for, given, declared or taken apart. */
function propertiesOf(place: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) found.add(node.name.text);
    else if (ts.isElementAccessExpression(node) && ts.isStringLiteral(node.argumentExpression))
      found.add(node.argumentExpression.text);
    else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent))
      found.add((node.propertyName ?? node.name).getText());
    else if (ts.isObjectLiteralElement(node) || ts.isClassElement(node) || ts.isTypeElement(node))
      if (node.name) found.add(node.name.getText().replaceAll("'", ''));
    ts.forEachChild(node, visit);
  };
  for (const file of scriptsOf(place))
    visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext, true));
  return found;
}

test('properties are told from parameters and values', () => {
  expect(propertiesOf('src/page').has('popover')).toBe(true);
  // a parameter, and the name of an element
  expect(['spaced', 'form'].filter((name) => propertiesOf('src/article').has(name))).toEqual([]);
});

test.each(['article', ...SHIPPED])('no property in %s has a name that is only the engine’s', (folder) => {
  const properties = propertiesOf(`src/${folder}`);
  expect(properties.size).toBeGreaterThan(10);
  expect(ENGINE_NAMES.filter((name) => properties.has(name))).toEqual([]);
});

test.each(['engine', ...SHIPPED])('no name of the finder is one that %s asks for', (folder) => {
  expect(FINDER_NAMES.filter(asksFor(codeOf(`src/${folder}`)))).toEqual([]);
});

test.each(['engine', 'article', 'platform', 'catalogue', COLOURS])(
  'no name of the page layer is one that %s asks for',
  (folder) => {
    expect(PAGE_NAMES.filter(asksFor(codeOf(`src/${folder}`)))).toEqual([]);
  },
);

test.each([
  ['the finder', 'src/article', FINDER_NAMES],
  ['the page layer', 'src/page', PAGE_NAMES],
])('no name of %s stands in quotation marks there', (_, folder, names) => {
  const code = codeOf(folder);
  expect(names.filter((name) => code.includes(`'${name}'`))).toEqual([]);
});

test('no name of finder or page layer is a member of the DOM', () => {
  const dom = readFileSync('node_modules/typescript/lib/lib.dom.d.ts', 'utf8');
  const members = new Set([...dom.matchAll(/^ {4}(?:readonly |get |set )?(\w+)[?]?[:(]/gm)].map(([, name]) => name));
  expect(members.has('shadowRoot')).toBe(true);
  expect([...FINDER_NAMES, ...PAGE_NAMES].filter((name) => members.has(name))).toEqual([]);
});

test.each(['engine', 'article', ...SHIPPED])('no shared name stands in quotation marks in %s', (folder) => {
  const code = codeOf(`src/${folder}`);
  expect(SHARED_NAMES.filter((name) => code.includes(`'${name}'`))).toEqual([]);
});

test('none stands in quotation marks in the engine, but for types', () => {
  const code = codeOf('src/engine').replaceAll(/(?:Omit|Pick)<[^>]*>|\w\['\w+'\]/g, '');
  // the type of a token, too
  const names = [...PRIVATE_NAMES, ...ENGINE_NAMES].filter((name) => name !== 'word');
  expect(names.filter((name) => code.includes(`'${name}'`))).toEqual([]);
});

test('the two scripts of a page call a property by the same short name, which neither uses for another', async () => {
  const source = (a: string, b: string) => `globalThis.x = (o) => o.${a} + o.${b} + o.t + o.i + o.e;`;
  const scripts = await minified([source('definite', 'readings'), source('readings', 'definite')]);
  const [first = [], second = []] = scripts.map((code) => [...code.matchAll(/\.\w+/g)].slice(1).map(String));
  expect(first.slice(0, 2)).toEqual(second.slice(0, 2).reverse());
  expect(new Set(first).size).toBe(5);
});

test('private names are short in the bundle, others stay', async () => {
  const [code = ''] = await minified(['globalThis.x = (a) => ({ definite: a.readings, cue: a.source });']);
  expect(code).not.toMatch(/definite|readings/);
  expect(code).toMatch(/cue:\w+\.source/);
});
