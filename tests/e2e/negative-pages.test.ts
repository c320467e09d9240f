import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, launch, type Session } from '../browser/harness';
import { NEGATIVE, negative } from '../browser/sites';
import { ask, pause } from './page-kit';
import { popupOver, stateOf } from './popup-kit';

/** Milliseconds after which no page is looked at again by itself. */
const AT_REST = 4000;

const pages = Object.values(NEGATIVE).flat();

describe.each(browserNames)('pages that no mark belongs on in %s', (name) => {
  let session: Session;
  const open = new Map<string, Page>();
  beforeAll(async () => {
    session = await launch(name);
    for (const page of pages) open.set(page, await session.open(negative(page)));
    await pause(AT_REST);
  });
  afterAll(() => session.close());

  const tabOf = (page: string): Page => {
    const tab = open.get(page);
    if (!tab) throw new Error(`${page} is not open`);
    return tab;
  };

  test.each(pages)('%s: no mark, no badge', async (page) => {
    const tab = tabOf(page);
    expect((await ask(session, tab, { type: 'report' })).state).not.toBe('article');
    expect(await session.marks(tab)).toEqual({});
    expect((await session.badge(tab)).text).toBe('');
  });

  test.each([
    ['english', 'not-arabic'],
    ['persian', 'not-arabic'],
    ['home', 'no-article'],
    ['forum', 'no-article'],
  ])('the popup over %s says so', async (page, state) => {
    const tab = tabOf(page);
    const popup = await popupOver(session, tab);
    expect(await stateOf(popup)).toBe(state);
    expect(await session.marks(tab)).toEqual({});
    await popup.close();
  });
});
