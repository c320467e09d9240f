import { describe, expect, test } from 'vitest';
import project from '../../../package.json';
import { chromeManifest, firefoxManifest } from '../../../src/build/manifest';
import { releasedHosts } from '../../../src/build/released-hosts';
import ar from '../../../src/static/_locales/ar/messages.json';
import en from '../../../src/static/_locales/en/messages.json';
import fr from '../../../src/static/_locales/fr/messages.json';

const chrome = chromeManifest();
const firefox = firefoxManifest();

describe.each([
  ['chrome', chrome],
  ['firefox', firefox],
])('manifest for %s', (_, manifest) => {
  test('has the version of the project', () => expect(manifest.version).toBe(project.version));

  test('lists the news sites as matches and as permissions', () => {
    expect(manifest.host_permissions).toEqual(releasedHosts());
    expect(manifest.content_scripts.map(({ matches }) => matches)).toEqual([releasedHosts()]);
  });

  test('gives a page nothing to see of the extension', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test.each(['tabs', 'webNavigation', 'downloads', 'unlimitedStorage', '<all_urls>'])('does not ask for %s', (name) => {
    expect(manifest.permissions).not.toContain(name);
  });
});

test('Chrome has a worker and a side panel, nothing of Firefox', () => {
  expect(chrome).toMatchObject({ background: { service_worker: expect.any(String) }, side_panel: expect.any(Object) });
  expect(chrome.permissions).toContain('sidePanel');
  expect(chrome).not.toHaveProperty('browser_specific_settings');
});

test('Firefox has background scripts and a sidebar that does not open by itself, nothing of Chrome', () => {
  expect(firefox.background).toEqual({ scripts: [chrome.background.service_worker], type: 'module' });
  expect(firefox).toMatchObject({
    sidebar_action: { default_panel: chrome.side_panel.default_path, open_at_install: false },
  });
  expect(firefox.permissions).not.toContain('sidePanel');
  expect(firefox).not.toHaveProperty('minimum_chrome_version');
});

test('Firefox is told that nothing is collected', () => {
  expect(firefox.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
});

describe('texts of the manifest', () => {
  const used = [...JSON.stringify([chrome, firefox]).matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name);

  test.each([
    ['ar', ar],
    ['en', en],
    ['fr', fr],
  ])('%s has each of them and no other', (_, messages) => {
    expect(Object.keys(messages).sort()).toEqual([...new Set(used)].sort());
  });

  // Limits of the Chrome Web Store.
  test.each([
    ['ar', ar],
    ['en', en],
    ['fr', fr],
  ])('%s fits the store', (_, messages) => {
    expect(messages.name.message.length).toBeLessThanOrEqual(75);
    expect(messages.shortName.message.length).toBeLessThanOrEqual(12);
    expect(messages.description.message.length).toBeLessThanOrEqual(132);
  });
});
