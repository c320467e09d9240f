import { beforeEach, describe, expect, it } from 'vitest';
import { fieldsOf, listOf, textOf } from '../../../src/platform/readers';
import { type FakeBrowser, fakeBrowser, loadWith } from './fake-browser';

const shape = {
  key: 'notes',
  read: fieldsOf({ words: listOf(textOf(0, 9), 9) }),
  initial: { words: [] as string[] },
  // Version 1 was one string; version 2 a bare list.
  migrations: [(old: unknown) => [old], (old: unknown) => ({ words: old })],
};

let browser: FakeBrowser;
let stored: typeof import('../../../src/platform/stored');

beforeEach(async () => {
  browser = fakeBrowser();
  stored = await loadWith(browser, () => import('../../../src/platform/stored'));
});

describe('what is loaded', () => {
  it.each([
    ['nothing stored', undefined, { state: 'loaded', value: { words: [] } }],
    ['the current version', { version: 3, value: { words: ['a'] } }, { state: 'loaded', value: { words: ['a'] } }],
    ['version 2', { version: 2, value: ['a', 'b'] }, { state: 'loaded', value: { words: ['a', 'b'] } }],
    ['version 1, through every migration', { version: 1, value: 'a' }, { state: 'loaded', value: { words: ['a'] } }],
    ['a version of the future', { version: 4, value: 'x' }, { state: 'newer', value: { words: [] } }],
    ['no envelope', 'garbage', { state: 'broken', value: { words: [] } }],
    ['a value of another shape', { version: 3, value: { words: [1] } }, { state: 'broken', value: { words: [] } }],
    ['version 0', { version: 0, value: 'a' }, { state: 'broken', value: { words: [] } }],
  ])('%s', async (_, raw, expected) => {
    if (raw !== undefined) browser.stored.set('notes', raw);
    expect(await stored.load(shape)).toEqual(expected);
  });

  it('a storage that fails', async () => {
    browser.storage.local.get.mockRejectedValue(new Error('corrupt database'));
    expect(await stored.load(shape)).toEqual({ state: 'unavailable', value: { words: [] } });
  });

  it('what a shape rescues of a broken value', async () => {
    browser.stored.set('notes', { version: 3, value: { words: 'a b' } });
    const rescue = () => ({ words: ['rescued'] });
    expect(await stored.load({ ...shape, rescue })).toEqual({ state: 'broken', value: { words: ['rescued'] } });
  });
});

describe('what is saved', () => {
  it('writes the current version', async () => {
    expect(await stored.save(shape, { words: ['a'] })).toEqual({ state: 'saved' });
    expect(browser.stored.get('notes')).toEqual({ version: 3, value: { words: ['a'] } });
  });

  it('a full storage keeps what was there', async () => {
    browser.stored.set('notes', { version: 3, value: { words: ['old'] } });
    browser.storage.local.set.mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    expect(await stored.save(shape, { words: ['new'] })).toEqual({ state: 'full' });
    expect((await stored.load(shape)).value).toEqual({ words: ['old'] });
  });

  it('a broken value is kept aside, once', async () => {
    browser.stored.set('notes', 'garbage');
    await stored.save(shape, { words: ['a'] });
    await stored.save(shape, { words: ['b'] });
    expect(browser.stored.get('notes.broken')).toBe('garbage');
  });

  it('a value of the future is not overwritten', async () => {
    browser.stored.set('notes', { version: 9, value: 'x' });
    expect(await stored.save(shape, { words: ['a'] })).toEqual({ state: 'newer' });
    expect(browser.stored.get('notes')).toEqual({ version: 9, value: 'x' });
  });

  it.each([
    ['the caller knows it', true, false],
    ['the browser says so', false, true],
  ])('nothing in a private window: %s', async (_, privately, inIncognitoContext) => {
    browser.extension.inIncognitoContext = inIncognitoContext;
    expect(await stored.save(shape, { words: ['a'] }, privately)).toEqual({ state: 'private' });
    expect(browser.stored.size).toBe(0);
  });

  it('changes made at once are all kept', async () => {
    const add = (word: string) => stored.update(shape, ({ words }) => ({ words: [...words, word] }));
    await Promise.all(['a', 'b', 'c'].map(add));
    expect((await stored.load(shape)).value).toEqual({ words: ['a', 'b', 'c'] });
  });

  it('is forgotten with what was kept aside', async () => {
    browser.stored.set('notes', 'garbage');
    await stored.save(shape, { words: ['a'] });
    await stored.forget(shape);
    expect(browser.stored.size).toBe(0);
  });
});

describe('who listens', () => {
  it('hears of later values with the one before', async () => {
    const heard: unknown[] = [];
    stored.subscribe(shape, (value, before) => heard.push([before.words, value.words]));
    await stored.save(shape, { words: ['a'] });
    await stored.save(shape, { words: ['b'] });
    expect(heard).toEqual([
      [[], ['a']],
      [['a'], ['b']],
    ]);
  });

  it('does not hear of other values, nor after its signal aborted', async () => {
    const heard: unknown[] = [];
    const life = new AbortController();
    stored.subscribe(shape, (value) => heard.push(value), life.signal);
    await stored.save({ ...shape, key: 'other' }, { words: ['x'] });
    life.abort();
    await stored.save(shape, { words: ['a'] });
    expect(heard).toEqual([]);
  });
});
