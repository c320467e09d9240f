import { expect, test } from 'vitest';
import { markStyles } from '../../../src/page/mark-styles';
import { markParts, registryName } from '../../../src/page/registry';
import { markClasses, palettes, schemes } from '../../../src/ui/tokens';

test('marks.css is what the tokens give (after a change of tokens: vitest -u)', async () => {
  await expect(markStyles()).toMatchFileSnapshot('../../../src/page/marks.css');
});

const names = palettes.flatMap((p) =>
  schemes.flatMap((s) => markClasses.flatMap((c) => markParts.map((part) => registryName(p, s, c, part)))),
);

test('every palette, scheme, class and part has a registry name of its own', () => {
  expect(new Set(names).size).toBe(palettes.length * schemes.length * markClasses.length * markParts.length);
});

test('registry names tell the page nothing', () => {
  expect(names.filter((name) => !/^h\d+$/.test(name))).toEqual([]);
});

test('marks are painted on screen only', () => {
  expect(markStyles()).toMatch(/^@media screen \{[\s\S]*\}\n$/);
});
