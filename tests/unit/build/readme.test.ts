import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import project from '../../../package.json';

const README = readFileSync('README.md', 'utf8');

const all = (pattern: RegExp) => [...new Set([...README.matchAll(pattern)].map(([, found]) => found ?? ''))];
const files = all(/(?:\]\(|(?:src|srcset)=")((?!https?:|#)[^)"]+)/g);
const scripts = all(/npm run (?:--silent )?([a-z:]+)/g);

test.each(files)('the file %s that README shows is there', (path) => expect(existsSync(path)).toBe(true));

test.each(scripts)('the script %s that README names is there', (name) => {
  expect(Object.keys(project.scripts)).toContain(name);
});
