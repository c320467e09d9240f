import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, launch, type Session } from '../browser/harness';
import { ARTICLE } from '../browser/sites';
import { until } from '../browser/until';
import { marked } from './page-kit';
import { agenciesIn, popupOver } from './popup-kit';

describe.each(browserNames)('an extension that goes from under open pages in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(name);
  });
  afterAll(() => session.close());

  const html = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

  test('after an update the popup brings marks that last', async () => {
    const page = await session.open(ARTICLE);
    const words = await marked(session, page);
    const before = await html(page);
    await session.reinstall();
    const popup = await popupOver(session, page);
    expect(await agenciesIn(popup)).toContain('وكالة الأناضول');
    await popup.close();
    await stir(page); // an old script learns of its end when the reader moves
    expect((await marked(session, page)).sort()).toEqual(words.sort());
    expect(await html(page)).toBe(before);
    await page.close();
  });

  test('after its removal nothing is left to see', async () => {
    const page = await session.open(ARTICLE);
    await marked(session, page);
    const before = await html(page);
    await session.browser.uninstallExtension(session.id);
    await page.bringToFront();
    await until(async () => {
      await stir(page);
      return (await shownMarks(page)).length === 0;
    }, 'the end of the marks');
    expect(await html(page)).toBe(before);
    await page.close();
  });
});

async function stir(page: Page): Promise<void> {
  await page.mouse.move(100, 300);
  await page.mouse.move(140, 320);
}

/** Names in the registry that any style belongs to: Firefox takes the style sheet away and stops the script dead. */
function shownMarks(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.keys()].filter((name) => {
      const style = getComputedStyle(document.body, `::highlight(${name})`);
      return style.textDecorationLine !== 'none' || style.backgroundColor !== 'rgba(0, 0, 0, 0)';
    }),
  );
}
