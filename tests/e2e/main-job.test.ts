import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registryName } from '../../src/page/registry';
import { classColours } from '../../src/ui/tokens';
import { browserNames, launch, type Session } from '../browser/harness';
import { ARTICLE } from '../browser/sites';
import { until } from '../browser/until';
import { boxOf, marked, pixelsOf } from './page-kit';
import { AGENCIES, agenciesIn, claimsIn, popupOver, stateOf } from './popup-kit';

/** The mark of a claim while it is pointed at. */
const POINTED = registryName('default', 'light', 'wire', 'pointed');

describe.each(browserNames)('the demonstration article in %s', (name) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launch(name);
    page = await session.open(ARTICLE);
    await marked(session, page);
  });
  afterAll(() => session.close());

  test.each([
    ['the headline form', 'الأناضول'],
    ['an agency', 'وكالة الأناضول'],
    ['an anaphor', 'الوكالة'],
    ['an unnamed source with a reason', 'مصدر مطّلع على المحادثات'],
    ['an unnamed source without one', 'مصادر محلية'],
    ['a person', 'رئيس مجلس البلدات، كريم الحاج حسن'],
    ['a denial', 'نفى'],
    ['hearsay', 'يُقال'],
    ['an outlet', 'صحيفة «الغد» الأردنية'],
  ])('%s is marked', async (_, words) => {
    expect(await marked(session, page)).toContain(words);
  });

  test.each([
    ['wire', 'وكالة الأناضول'],
    ['named', 'رئيس مجلس البلدات'],
    ['unnamed', 'مصادر محلية'],
    ['hearsay', 'يُقال'],
  ] as const)('a %s source bears the colour of its class on the screen', async (of, words) => {
    const before = await boxOf(page, words);
    await page.evaluate((by) => scrollBy(0, by), before.y - 300);
    const { x, y, width, height } = await boxOf(page, words);
    const pixels = await pixelsOf(session, page, { x, y, width, height: height + 6 });
    expect(countOf(pixels.data, classColours.default.light[of])).toBeGreaterThan(width / 2);
  });

  test('words from around the article bear no mark', async () => {
    const words = (await marked(session, page)).join(' ');
    for (const stranger of ['الأمم المتحدة: حوض', 'الوسطاء يعدّون', 'قال لي جاري', 'مسؤول: حفر']) {
      expect(words).not.toContain(stranger);
    }
  });

  test('the popup lists the agencies, and a click leads to the passage', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    const popup = await popupOver(session, page);
    expect(await stateOf(popup)).toBe('article');
    expect(await agenciesIn(popup)).toEqual(AGENCIES);
    await popup.click('[data-agency="الغد"] .row-head');
    await popup.wait('[data-agency="الغد"] .passage');
    await popup.click('[data-agency="الغد"] .passage');
    await until(async () => isInView(page, 'صحيفة «الغد» الأردنية'), 'the passage in view');
    // A highlight stays in the registry when its last words are taken out of it.
    const pointed = async () => ((await session.marks(page))[POINTED] ?? []).length > 0;
    const pointedAnew = async () => {
      await popup.evaluate(focusAnew, '[data-agency="الغد"] .passage');
      return pointed();
    };
    await until(pointedAnew, 'the claim that the row is about');
    await popup.close();
    await until(async () => !(await pointed()), 'a page that nothing points at');
  });

  test('badge, tooltip and lists show the same numbers', async () => {
    const popup = await popupOver(session, page);
    const unnamed = await claimsIn(popup, 'unnamed');
    const hearsay = await claimsIn(popup, 'hearsay');
    await popup.close();
    const { text, title } = await session.badge(page);
    expect(text).toBe(String(unnamed.length + hearsay.length));
    expect(title).toContain(String(unnamed.length));
    expect(title).toContain(String(hearsay.length));
    expect(Math.min(unnamed.length, hearsay.length)).toBeGreaterThan(1);
  });

  test('the switch takes the marks away and brings them back', async () => {
    const before = await marked(session, page);
    const popup = await popupOver(session, page);
    await popup.click('.switch');
    await until(async () => Object.keys(await session.marks(page)).length === 0, 'no marks');
    await popup.click('.switch');
    expect((await marked(session, page)).sort()).toEqual(before.sort());
    await popup.close();
  });

  test('the page asked for itself and nobody else asked for anything', async () => {
    const asked = session.server.requests.filter(({ url }) => url.startsWith(new URL(ARTICLE).origin));
    expect(asked.filter(({ url }) => !url.endsWith('/favicon.ico'))).toEqual([{ url: ARTICLE, method: 'GET' }]);
    expect(session.server.strangers()).toEqual([]);
  });
});

/** In the popup. A pointer that the harness moves does not stay where it was put. */
function focusAnew(selector: string): void {
  const element = document.querySelector<HTMLElement>(selector);
  element?.blur();
  element?.focus();
}

async function isInView(page: Page, words: string): Promise<boolean> {
  const { y, height } = await boxOf(page, words);
  return y > 0 && y + height < (await page.evaluate(() => innerHeight));
}

/** How many pixels have nearly that colour: edges of lines are mixed with what is below. */
function countOf(data: readonly number[], colour: string): number {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  let count = 0;
  for (let i = 0; i < data.length; i += 4) {
    if (wanted.every((value, channel) => Math.abs((data[i + channel] ?? -99) - value) < 24)) count++;
  }
  return count;
}
