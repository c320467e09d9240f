import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { removeAssignment } from '../../../src/build/without-inner-html';

test('the installed Preact assigns innerHTML once, and then nowhere', () => {
  const preact = readFileSync('node_modules/preact/dist/preact.mjs', 'utf8');
  expect(preact.match(/\.innerHTML=[^=]/g)).toHaveLength(1);
  expect(removeAssignment(preact)).not.toMatch(/\.innerHTML=[^=]/);
});

test('a Preact that does it in another way is noticed', () => {
  expect(removeAssignment('element.setHTML(html)')).toBeNull();
});
