import { expect, test } from 'vitest';
import { chromeManifest, firefoxManifest } from '../../../src/build/manifest';
import { manifestFaults } from '../../check/permissions';

/** As crxjs writes it. */
const built = (manifest: ReturnType<typeof chromeManifest> | ReturnType<typeof firefoxManifest>) => ({
  ...manifest,
  content_scripts: manifest.content_scripts.map((script) => ({ ...script, js: ['src/page/content.js'] })),
});
const chrome = built(chromeManifest());

test('what is released has no fault', () => {
  expect(manifestFaults('chrome', chrome)).toEqual([]);
  expect(manifestFaults('firefox', built(firefoxManifest()))).toEqual([]);
});

test.each<[string, object, string]>([
  ['a permission more', { permissions: [...chrome.permissions, 'tabs'] }, 'permissions: tabs too much'],
  ['a permission less', { permissions: chrome.permissions.slice(1) }, 'permissions: storage is missing'],
  ['a host more', { host_permissions: [...chrome.host_permissions, '*://*/*'] }, 'host_permissions: *://*/* too much'],
  [
    'a host less',
    { host_permissions: chrome.host_permissions.slice(1) },
    `host_permissions: ${chrome.host_permissions[0]} is missing`,
  ],
  ['files that pages can fetch', { web_accessible_resources: [] }, 'keys: web_accessible_resources too much'],
  [
    'another optional host',
    { optional_host_permissions: ['<all_urls>'] },
    'optional_host_permissions: <all_urls> too much',
  ],
  [
    'a loader for the content script',
    { content_scripts: [{ ...chrome.content_scripts[0], js: ['loader.js'] }] },
    'content_scripts.js: loader.js too much',
  ],
  [
    'a fifth suggested key',
    { commands: { ...chrome.commands, 'open-card': { suggested_key: { default: 'Alt+O' } } } },
    'suggested keys: open-card too much',
  ],
])('%s is a fault', (_, change, fault) => {
  expect(manifestFaults('chrome', { ...chrome, ...change })).toContain(fault);
});

test.each(["script-src 'self' 'unsafe-eval'", "default-src 'self'"])('the policy %s is a fault', (policy) => {
  const changed = { ...chrome, content_security_policy: { extension_pages: policy } };
  expect(manifestFaults('chrome', changed)).toContain(`policy: ${policy} too much`);
});
