import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, launch, type Session } from '../browser/harness';
import { until } from '../browser/until';
import {
  ask,
  boxOf,
  choose,
  HOST,
  inkOf,
  marked,
  pause,
  pixelsOf,
  pointAt,
  surfaceGone,
  surfaceSays,
  surfaceText,
  visit,
} from './page-kit';

const ARTICLE = 'page/article.html';

describe.each(browserNames)('card in %s', (name) => {
  let session: Session;
  let page: Page;
  const fresh = async () => {
    page = await visit(session, ARTICLE);
    await marked(session, page);
  };
  const html = () => page.evaluate(() => document.documentElement.outerHTML);

  beforeAll(async () => {
    session = await launch(name);
    await choose(session, { language: 'ar' });
  });
  afterAll(() => session.close());

  test('hovering a mark shows the chain and why no name is given, and leaves no trace', async () => {
    await fresh();
    const before = await html();
    await pointAt(page, 'مسؤول أمني');
    const text = await surfaceSays(session, page, 'مسؤول أمني');
    for (const words of ['هذه الصفحة', 'مصدر مجهَّل', 'سبب', 'لماذا هذه العلامة؟']) expect(text).toContain(words);
    await page.mouse.move(3, 3);
    await surfaceGone(session, page);
    expect(await html()).toBe(before);
    await page.close();
  });

  test('it speaks the language that the reader chose, at once and on the page that is open', async () => {
    await choose(session, { language: 'fr' });
    await fresh();
    await pointAt(page, 'مسؤول أمني');
    expect(await surfaceSays(session, page, 'مسؤول أمني')).toContain('Pourquoi cette marque ?');
    await page.mouse.move(3, 3);
    await surfaceGone(session, page);
    await choose(session, { language: 'en' });
    await pause(500);
    await pointAt(page, 'شهود عيان');
    expect(await surfaceSays(session, page, 'شهود عيان')).toContain('Why this mark?');
    await choose(session, { language: 'ar' });
    await page.close();
  });

  test('a relay is shown from the page over the agency to the unnamed source', async () => {
    await fresh();
    const { x, y, width, height } = await boxOf(page, 'عن مصادر محلية قولها');
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.move(x + width / 2 - 1, y + height / 2);
    const text = await surfaceSays(session, page, 'هذه الصفحة');
    const places = ['هذه الصفحة', 'الأناضول', 'مصادر محلية', 'السيول عزلت'].map((words) => text.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    await page.close();
  });

  test('an implicit subject says whom it refers to', async () => {
    await fresh();
    await pointAt(page, 'أوضح');
    const text = await surfaceSays(session, page, 'يعود إلى');
    expect(text).toContain('سالم الحداد');
    await page.close();
  });

  test('it never covers the words that it explains and stays inside the window', async () => {
    await fresh();
    for (const words of ['مصادر محلية', 'مسؤول أمني', 'شهود عيان']) {
      await pointAt(page, words);
      await surfaceSays(session, page, words);
      await pause(200);
      const { x, y, width, height } = await boxOf(page, words);
      const top = await page.evaluate(
        (px, py) => document.elementFromPoint(px, py) === document.documentElement.lastElementChild,
        x + width / 2,
        y + height / 2,
      );
      expect(top, words).toBe(false);
      await page.mouse.move(3, 3);
      await surfaceGone(session, page);
    }
    await page.close();
  });

  // The second is a window of 1280 × 1024 at a zoom of 400 %.
  test.each([
    [640, 450],
    [320, 256],
  ])('in a window of %i × %i it scrolls inside, beside its words and wholly in sight', async (width, height) => {
    await fresh();
    const windowBefore = page.viewport();
    await page.setViewport({ width, height });
    const words = 'وزير الداخلية';
    await page.evaluate((top) => scrollTo(0, top), (await boxOf(page, words)).y - 100);
    await pause(100);
    await pointAt(page, words);
    await surfaceSays(session, page, words);
    await pause(200);
    const box = await boxOf(page, words);
    const ours = (x: number, y: number) =>
      page.evaluate((px, py) => document.elementFromPoint(px, py) === document.documentElement.lastElementChild, x, y);
    expect(await ours(box.x + box.width / 2, box.y + box.height / 2)).toBe(false);
    const column = await page.evaluate(() => document.documentElement.clientWidth / 2);
    const rows = await Promise.all([...Array(height - 1).keys()].map((y) => ours(column, y + 0.5)));
    expect(rows).toContain(true);
    expect([rows[0], rows.at(-1)]).toEqual([false, false]);
    await page.setViewport(windowBefore);
    await page.close();
  });

  test('the pointer can move onto it and it stays; Escape closes it', async () => {
    await fresh();
    await pointAt(page, 'مسؤول أمني');
    await surfaceSays(session, page, 'مسؤول أمني');
    await pause(200);
    const spot = await cardSpot(page, await boxOf(page, 'مسؤول أمني'));
    await page.mouse.move(spot.x, spot.y, { steps: 4 });
    await pause(900);
    expect(await surfaceText(session, page)).toContain('مسؤول أمني');
    await page.keyboard.press('Escape');
    await surfaceGone(session, page);
    await page.close();
  });

  test('a click on a mark keeps the card; a click elsewhere closes it', async () => {
    await fresh();
    const { x, y, width, height } = await boxOf(page, 'رويترز');
    await page.mouse.click(x + width / 2, y + height / 2);
    await surfaceSays(session, page, 'رويترز');
    await page.mouse.move(3, 3);
    await pause(700);
    expect(await surfaceText(session, page)).toContain('رويترز');
    await page.mouse.click(3, 300);
    await surfaceGone(session, page);
    await page.close();
  });

  test('a click on a link inside a mark follows the link', async () => {
    session.server.serve(`${HOST}/other`, { body: '<p>other' });
    await fresh();
    const { x, y, width, height } = await boxOf(page, 'وزارة المياه');
    await page.mouse.click(x + width / 2, y + height / 2);
    await until(() => page.url().endsWith('/other'), 'the link’s page');
    await page.close();
  });

  test('nothing scrolls or shifts while it is open', async () => {
    await fresh();
    await page.evaluate(() => scrollTo(0, 40));
    const place = () =>
      page.evaluate(() => [
        scrollX,
        scrollY,
        document.documentElement.scrollWidth,
        document.documentElement.scrollHeight,
        document.querySelector('footer')?.getBoundingClientRect().top,
      ]);
    const before = await place();
    await pointAt(page, 'مسؤول أمني');
    await surfaceSays(session, page, 'مسؤول أمني');
    expect(await place()).toEqual(before);
    await page.close();
  });

  test('opened by keyboard it takes the focus, keeps Tab inside, and gives focus and caret back', async () => {
    await fresh();
    expect(await ask(session, page, { type: 'step', to: 'next' })).toEqual({ state: 'done' });
    const caret = () => page.evaluate(() => [getSelection()?.focusNode?.nodeValue, getSelection()?.focusOffset]);
    const before = await caret();
    await surfaceSays(session, page, 'من');
    await page.keyboard.press('Enter');
    await surfaceSays(session, page, 'لماذا هذه العلامة؟');
    const inside = () => page.evaluate(() => document.activeElement === document.documentElement.lastElementChild);
    expect(await inside()).toBe(true);
    for (let i = 0; i < 6; i++) {
      await page.keyboard.press('Tab');
      expect(await inside()).toBe(true);
    }
    await page.keyboard.press('Escape');
    await surfaceGone(session, page);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    expect(await caret()).toEqual(before);
    await page.close();
  });

  test('the page cannot look into it', async () => {
    await fresh();
    await pointAt(page, 'مسؤول أمني');
    await surfaceSays(session, page, 'مسؤول أمني');
    const seen = await page.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      return { root: host?.shadowRoot ?? null, text: host?.textContent, attributes: host?.attributes.length };
    });
    expect(seen).toEqual({ root: null, text: '', attributes: 0 });
    await page.close();
  });

  test('no card beside a modal dialog', async () => {
    await fresh();
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.style.cssText = 'inset:auto 0 0 auto;margin:0;width:60px;height:30px';
      document.body.append(dialog);
      dialog.showModal();
    });
    expect(await ask(session, page, { type: 'card', index: 0 })).toEqual({ state: 'absent' });
    await page.close();
  });

  test('a body that is hidden by its opacity does not hide the card', async () => {
    await fresh();
    await page.evaluate(() => document.body.style.setProperty('opacity', '0'));
    await pointAt(page, 'مسؤول أمني');
    await surfaceSays(session, page, 'مسؤول أمني');
    await pause(250);
    const { x, y } = await cardSpot(page, await boxOf(page, 'مسؤول أمني'));
    expect(
      inkOf(await pixelsOf(session, page, { x: x - 150, y: Math.max(0, y - 100), width: 300, height: 200 })),
    ).toBeGreaterThan(100);
    await page.close();
  });

  test('who says this? opens the card of the selection, or says that nobody does', async () => {
    await fresh();
    const select = (words: string) =>
      page.evaluate((wanted) => {
        const node = [...document.querySelectorAll('p')]
          .map((p) => p.firstChild)
          .find((n) => n?.nodeValue?.includes(wanted));
        const at = node?.nodeValue?.indexOf(wanted) ?? 0;
        if (node) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      }, words);
    await select('عدد المفقودين');
    expect((await ask(session, page, { type: 'selection' })).state).toBe('attributed');
    await surfaceSays(session, page, 'مسؤول أمني');
    await page.keyboard.press('Escape');
    await select('إلى مدارس في');
    await page.evaluate(() => getSelection()?.removeAllRanges());
    expect(await ask(session, page, { type: 'selection' })).toEqual({ state: 'nothing-selected' });
    await page.close();
  });
});

/** A point on the card: above or below the mark. */
async function cardSpot(page: Page, box: { x: number; y: number; width: number; height: number }) {
  const spot = await page.evaluate(({ x, y, width, height }) => {
    const host = document.documentElement.lastElementChild;
    for (let step = 15; step < 400; step += 10) {
      for (const py of [y - step, y + height + step]) {
        if (document.elementFromPoint(x + width / 2, py) === host) return { x: x + width / 2, y: py };
      }
    }
    return null;
  }, box);
  if (!spot) throw new Error('no card near the mark');
  return spot;
}
