import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** Attributes whose value a reader sees or hears. */
const SPOKEN = new Set([
  'label',
  'title',
  'aria-label',
  'alt',
  'placeholder',
  'aria-description',
  'legend',
  'note',
  'text',
]);

/** An example of an address is the same in every language. */
const HOST = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;

/** Words between tags and in spoken attributes, as `line: words`. */
function hardCoded(source: string): string[] {
  const file = ts.createSourceFile('screen.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const report = (node: ts.Node, words: string) => {
    if (/\p{L}/u.test(words) && !HOST.test(words))
      found.push(`${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${words.trim()}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) report(node, node.text);
    if (
      ts.isJsxExpression(node) &&
      node.expression &&
      ts.isStringLiteralLike(node.expression) &&
      ts.isJsxElement(node.parent)
    ) {
      report(node, node.expression.text);
    }
    if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText())) {
      const value = node.initializer;
      if (value && ts.isStringLiteral(value)) report(node, value.text);
      if (value && ts.isJsxExpression(value) && value.expression && ts.isStringLiteralLike(value.expression)) {
        report(node, value.expression.text);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

describe('what counts as hard-coded', () => {
  test.each([
    ['<p>Hello</p>', ['1: Hello']],
    ['<p>{"مرحبًا"}</p>', ['1: مرحبًا']],
    ['<Button label="Close" />', ['1: Close']],
    ['<p title={`Here`} />', ['1: Here']],
    ['<TextField placeholder="news.example" />', []],
    ['<p class="row">{t("key")} · {3}</p>', []],
  ])('%s', (source, expected) => {
    expect(hardCoded(source)).toEqual(expected);
  });
});

const screens = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.tsx'));

test.each(screens)('%s takes its words from the message table', (path) => {
  expect(hardCoded(readFileSync(`src/${path}`, 'utf8'))).toEqual([]);
});
