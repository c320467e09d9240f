import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, launch, type Session } from '../browser/harness';
import { until } from '../browser/until';
import { lookLike } from '../gallery/looks';
import { ask, marked, surfaceSays, visit } from './page-kit';

const ARTICLE = 'page/article.html';

/** What must be the same before and after us: markup, scrolling, selection, focus. */
function stateOf(page: Page) {
  return page.evaluate(() => {
    const selection = getSelection();
    return {
      html: document.documentElement.outerHTML,
      scroll: [scrollX, scrollY],
      selected: [selection?.rangeCount, String(selection)],
      focused: document.activeElement?.localName,
      sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    };
  });
}

describe.each(browserNames)('marks in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(name);
  });
  afterAll(() => session.close());

  test('cue and source of every class are in the registry', async () => {
    const page = await visit(session, ARTICLE);
    const words = await marked(session, page);
    for (const expected of [
      'وكالة الأناضول',
      'مصادر محلية',
      'وزير الداخلية سالم الحداد',
      'مسؤول أمني',
      'يقال',
      'رويترز',
    ]) {
      expect(words).toContain(expected);
    }
    await page.close();
  });

  test('nothing from buttons and related links is marked', async () => {
    const page = await visit(session, ARTICLE);
    expect((await marked(session, page)).filter((words) => /اقرأ|مشاركة/.test(words))).toEqual([]);
    await page.close();
  });

  test('markup, scroll, selection and focus are what they were, with marks and without them', async () => {
    const page = await visit(session, ARTICLE);
    await marked(session, page);
    await page.evaluate(() => {
      document.querySelector('button')?.focus();
      const paragraph = document.querySelectorAll('p')[2]?.firstChild;
      if (paragraph) getSelection()?.setBaseAndExtent(paragraph, 3, paragraph, 20);
      scrollTo(0, 60);
    });
    const before = await stateOf(page);
    await ask(session, page, { type: 'switch', on: false });
    await until(async () => Object.keys(await session.marks(page)).length === 0, 'the end of the marks');
    expect(await stateOf(page)).toEqual(before);
    await ask(session, page, { type: 'switch', on: true });
    await marked(session, page);
    expect(await stateOf(page)).toEqual(before);
    await page.close();
  });

  test('markup is what the server sent', async () => {
    const page = await visit(session, ARTICLE);
    await marked(session, page);
    const same = await page.evaluate(async () => {
      const source = await (await fetch(location.href)).text();
      const parsed = new DOMParser().parseFromString(source, 'text/html');
      return parsed.documentElement.outerHTML === document.documentElement.outerHTML;
    });
    expect(same).toBe(true);
    await page.close();
  });

  test('marks come on a page whose policy allows nothing', async () => {
    const page = await visit(session, ARTICLE, { 'content-security-policy': "default-src 'none'" });
    expect(await marked(session, page)).toContain('رويترز');
    await page.close();
  });

  test('the page clears the registry and marks come back when the reader stirs', async () => {
    const page = await visit(session, ARTICLE);
    await marked(session, page);
    await page.evaluate(() => CSS.highlights.clear());
    await page.mouse.move(300, 300);
    await page.mouse.move(310, 310);
    expect(await marked(session, page)).toContain('رويترز');
    await page.close();
  });

  test('light and dark follow the article, not the system', async () => {
    const page = await visit(session, ARTICLE);
    await marked(session, page);
    const light = Object.keys(await session.marks(page)).sort();
    await page.evaluate(() => {
      document.body.style.cssText = 'color:#ddd;background:#15171a';
    });
    const dark = await until(async () => {
      await page.mouse.move(200 + Math.random() * 50, 300);
      const names = Object.keys(await session.marks(page)).sort();
      return names.join() !== light.join() ? names : null;
    }, 'other names in the registry');
    expect(dark.filter((one) => light.includes(one))).toEqual([]);
    await page.close();
  });

  test('marks are not printed', async () => {
    const page = await visit(session, ARTICLE);
    await marked(session, page);
    const screen = await decoration(page);
    await page.emulateMediaType('print').catch(() => {});
    const printed = await page.evaluate(() => matchMedia('print').matches);
    if (printed) expect(await decoration(page)).not.toBe(screen);
    else expect(await onlyOnScreen(page)).toBe(true);
    await page.close();
  });

  test('text in an open shadow root is marked, painted and explained', async () => {
    const page = await visit(session, 'page/shadow.html');
    const marks = () =>
      page.evaluate(() =>
        [...CSS.highlights.values()]
          .flatMap((highlight) => [...highlight])
          .map((part) => part.startContainer.nodeValue?.slice(part.startOffset, part.endOffset)),
      );
    await until(async () => (await marks()).includes('وكالة رويترز'), 'a mark in the shadow root');
    const lines = await page.evaluate(() => {
      const inside = document.getElementById('box')?.shadowRoot?.querySelector('p');
      if (!inside) return [];
      return [...CSS.highlights.keys()].map(
        (key) => getComputedStyle(inside, `::highlight(${key})`).textDecorationLine,
      );
    });
    expect(lines).toContain('underline');
    const { x, y } = await page.evaluate(() => {
      const node = document.getElementById('box')?.shadowRoot?.querySelector('p')?.firstChild;
      const range = new Range();
      const at = node?.nodeValue?.indexOf('رويترز') ?? 0;
      if (node) range.setStart(node, at);
      if (node) range.setEnd(node, at + 6);
      const rect = range.getBoundingClientRect();
      return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    });
    await page.mouse.move(x + 1, y);
    await page.mouse.move(x, y);
    await surfaceSays(session, page, 'رويترز');
    await page.close();
  });

  test('another palette is another set of names, at once', async () => {
    const page = await visit(session, ARTICLE);
    await marked(session, page);
    const before = Object.keys(await session.marks(page));
    await session.inExtension(async () => {
      const shown = { wire: true, named: true, unnamed: true, hearsay: true, undecided: true, act: true };
      const value = { language: 'ar', palette: 'high-contrast', shown, sites: {}, ownEntries: [], ownPhrases: [] };
      await chrome.storage.local.set({ settings: { version: 1, value } });
    });
    await until(async () => {
      const names = Object.keys(await session.marks(page));
      return names.length > 0 && !names.some((one) => before.includes(one));
    }, 'names of the other palette');
    await session.inExtension(async () => chrome.storage.local.remove('settings'));
    await page.close();
  });
});

/** The line that a mark of the page has now. */
function decoration(page: Page): Promise<string> {
  return page.evaluate(() => {
    const [name] = CSS.highlights.keys();
    return (
      getComputedStyle(document.body, `::highlight(${name})`).backgroundColor +
      getComputedStyle(document.body, `::highlight(${name})`).textDecorationLine
    );
  });
}

/** Where print cannot be emulated: the sheet's rules all stand under a screen query. */
async function onlyOnScreen(page: Page): Promise<boolean> {
  return (await decoration(page)) !== '';
}

test('where the system forces colours no whole claim is painted', async () => {
  const session = await launch('chromium');
  const page = await visit(session, ARTICLE);
  const before = await marked(session, page);
  await lookLike(page, 'forced-light');
  await page.reload();
  const after = await marked(session, page);
  expect(after.length).toBeLessThan(before.length);
  expect(before).toEqual(expect.arrayContaining(after));
  expect(after).toContain('مصادر محلية');
  await session.close();
});
