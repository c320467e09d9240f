import { beforeEach, describe, expect, it } from 'vitest';
import { type FakeBrowser, fakeBrowser, loadWith } from './fake-browser';

let browser: FakeBrowser;
let settings: typeof import('../../../src/platform/settings');

beforeEach(async () => {
  browser = fakeBrowser();
  settings = await loadWith(browser, () => import('../../../src/platform/settings'));
});

describe('settings', () => {
  it('are the defaults at first', async () => {
    expect(await settings.loadSettings()).toEqual({ state: 'loaded', value: settings.defaults });
  });

  it('keep what was changed and nothing else', async () => {
    await settings.changeSettings({ palette: 'high-contrast' });
    await settings.changeSettings({ language: 'fr' });
    const { value } = await settings.loadSettings();
    expect(value).toEqual({ ...settings.defaults, palette: 'high-contrast', language: 'fr' });
  });

  it('rescue every field that can be read', async () => {
    const { sites, ...others } = settings.defaults;
    browser.stored.set('settings', { version: 1, value: { ...others, language: 'ar', palette: 'pink', sites: 7 } });
    const { state, value } = await settings.loadSettings();
    expect(state).toBe('broken');
    expect(value).toEqual({ ...settings.defaults, language: 'ar' });
  });

  it('refuse a list without end', async () => {
    const entry = { name: 'وكالة', kind: 'agency' as const, aliases: [] };
    const entries = Array.from({ length: settings.LIMITS.entries + 1 }, () => entry);
    browser.stored.set('settings', { version: 1, value: { ...settings.defaults, ownEntries: entries } });
    expect((await settings.loadSettings()).state).toBe('broken');
  });
});

describe('the mode of a site', () => {
  it.each([
    ['a site that nothing was said of', [], 'example.org', 'on'],
    ['switched off', [['example.org', 'off']], 'example.org', 'off'],
    ['with and without www are one', [['www.example.org', 'click']], 'example.org', 'click'],
    ['capital letters make no difference', [['Example.org', 'off']], 'EXAMPLE.ORG', 'off'],
    ['a subdomain is a site of its own', [['example.org', 'off']], 'arabic.example.org', 'on'],
    [
      'switched on again',
      [
        ['example.org', 'off'],
        ['example.org', 'on'],
      ],
      'example.org',
      'on',
    ],
    ['a name that every object has', [], 'constructor', 'on'],
  ] as const)('%s', async (_, changes, host, expected) => {
    for (const [site, mode] of changes) await settings.setSiteMode(site, mode);
    expect(settings.siteModeOf((await settings.loadSettings()).value, host)).toBe(expected);
  });

  it('on is not remembered', async () => {
    await settings.setSiteMode('example.org', 'off');
    await settings.setSiteMode('example.org', 'on');
    expect((await settings.loadSettings()).value.sites).toEqual({});
  });

  it('is not stored for a private window', async () => {
    expect(await settings.setSiteMode('example.org', 'off', true)).toEqual({ state: 'private' });
    expect(browser.stored.size).toBe(0);
  });
});
