import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, launch, type Session } from '../browser/harness';
import { NEGATIVE, negative } from '../browser/sites';
import { ask, pause } from './page-kit';
import { popupOver, stateOf } from './popup-kit';

/** Milliseconds after which no page is looked at again by itself. */
const AT_REST = 4000;

const pages = Object.entries(NEGATIVE).flatMap(([state, names]) => names.map((page) => [page, state] as const));

describe.each(browserNames)('pages that no mark belongs on in %s', (name) => {
  let session: Session;
  const open = new Map<string, Page>();
  beforeAll(async () => {
    session = await launch(name);
    for (const [page] of pages) open.set(page, await session.open(negative(page)));
    await pause(AT_REST);
  });
  afterAll(() => session.close());

  test.each(pages)('%s is %s: no mark, no badge', async (page, state) => {
    const tab = open.get(page);
    if (!tab) throw new Error(`${page} is not open`);
    expect((await ask(session, tab, { type: 'report' })).state).toBe(state);
    expect(await session.marks(tab)).toEqual({});
    expect((await session.badge(tab)).text).toBe('');
  });

  test.each([
    ['english', 'not-arabic'],
    ['home', 'no-article'],
  ])('the popup over %s says so', async (page, state) => {
    const tab = open.get(page);
    if (!tab) throw new Error(`${page} is not open`);
    const popup = await popupOver(session, tab);
    expect(await stateOf(popup)).toBe(state);
    expect(await session.marks(tab)).toEqual({});
    await popup.close();
  });
});
