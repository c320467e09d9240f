import { expect, test } from 'vitest';
import { releasedHosts } from '../../../src/build/released-hosts';

const hosts = releasedHosts();

test('there are hosts, each once', () => {
  expect(hosts.length).toBeGreaterThan(0);
  expect(new Set(hosts).size).toBe(hosts.length);
});

test.each(hosts)('%s is a match pattern for one site', (pattern) => {
  expect(pattern).toMatch(/^\*:\/\/\*\.[a-z0-9-]+(\.[a-z0-9-]+)+(\/[a-z0-9-]+)*\/\*$/);
});
