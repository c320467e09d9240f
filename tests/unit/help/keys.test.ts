import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { suggestedKeys } from '../../../src/help/screen';

test('the keys of the help page are those that the manifest suggests', () => {
  const manifest: { commands: Record<string, { suggested_key?: { default: string } }> } = JSON.parse(
    readFileSync('manifest.json', 'utf8'),
  );
  const suggested = Object.values(manifest.commands).flatMap((command) => command.suggested_key?.default ?? []);
  expect(suggestedKeys.map(([keys]) => keys)).toEqual([...suggested, 'Esc']);
});
