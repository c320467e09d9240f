import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '../browser/harness';
import { panelStates } from '../gallery/panel-states';
import { type Gallery, serveGallery } from '../gallery/serve';
import { sheetStates } from '../gallery/sheet-states';
import { focused, plainBrowser, tooWide, violations } from './screens-kit';

/** Each screen with its states and the widths of a side panel, a tab, a sheet of paper. */
const screens = {
  panel: { states: Object.keys(panelStates), widths: [340, 1080] },
  sheet: { states: Object.keys(sheetStates), widths: [860] },
} as const;
type ScreenName = keyof typeof screens;

let gallery: Gallery;
beforeAll(async () => {
  gallery = await serveGallery(Object.keys(screens));
});
afterAll(() => gallery.close());

describe.each(browserNames)('panel and sheet in %s', (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await plainBrowser(name);
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  const open = async (screen: ScreenName, query: Record<string, string>, width: number = screens[screen].widths[0]) => {
    await page.setViewport({ width, height: 640 });
    await page.goto(gallery.address(screen, query));
    await page.waitForSelector('main');
  };
  const done = () => page.evaluate((): unknown[][] => Reflect.get(globalThis, 'done'));

  const variants = [
    { language: 'ar', scheme: 'light' },
    { language: 'en', scheme: 'dark' },
    ...(name === 'chromium'
      ? [
          { language: 'ar', scheme: 'dark' },
          { language: 'en', scheme: 'light' },
          { language: 'fr', scheme: 'light' },
        ]
      : []),
  ];

  describe.each(variants)('$language, $scheme', (variant) => {
    test.each(Object.keys(screens) as ScreenName[])(
      '%s: axe finds nothing, and nothing is wider than the window',
      async (screen) => {
        const wrong: string[] = [];
        for (const state of screens[screen].states) {
          for (const width of screens[screen].widths) {
            await open(screen, { ...variant, state }, width);
            const found = [...(await violations(page)), ...(await tooWide(page))];
            wrong.push(...found.map((what) => `${state} ${width}: ${what}`));
          }
        }
        expect(wrong).toEqual([]);
      },
    );
  });

  test.each(['colour-blind', 'high-contrast'])('the panel in the palette %s', async (palette) => {
    for (const scheme of ['light', 'dark']) {
      for (const state of ['list', 'chain']) {
        await open('panel', { state, palette, scheme });
        expect(await violations(page)).toEqual([]);
      }
    }
  });

  test('every row has its tools, and they are clean too', async () => {
    await open('panel', { state: 'list' });
    await page.click('.list-row .icon-button');
    await page.waitForSelector('.row-tools select');
    expect(await violations(page)).toEqual([]);
  });

  test('Tab reaches views, filters and rows, each with a name and a visible focus', async () => {
    await open('panel', { state: 'list', language: 'en' });
    const walked: string[] = [];
    for (let step = 0; step < 18; step++) {
      await page.keyboard.press('Tab');
      const at = await focused(page);
      if (at === null) break;
      expect(at).toMatchObject({ name: expect.stringMatching(/\S/), visible: true });
      walked.push(at.name);
    }
    expect(walked.slice(0, 4)).toEqual(['Export', 'Source sheet', 'List', expect.stringMatching(/^Agency or outlet/)]);
    expect(walked).toEqual(expect.arrayContaining([expect.stringMatching(/Search/), expect.stringMatching(/أكدت/)]));
  });

  test.each([
    ['ar', 'ArrowLeft', 'السلسلة'],
    ['en', 'ArrowRight', 'Chain'],
  ])('%s: %s goes on to the next view', async (language, key, words) => {
    await open('panel', { state: 'list', language });
    await page.focus('[role="tab"]');
    await page.keyboard.press(key as 'ArrowLeft');
    await page.waitForSelector('.tree');
    expect(await focused(page)).toMatchObject({ name: words });
  });

  const listed = () => page.$$eval('.list-row', (rows) => rows.map((row) => Number(row.getAttribute('data-index'))));

  test('all attributions in reading order; an outer link stands in the chain of its claim', async () => {
    await open('panel', { state: 'list' });
    expect(await listed()).toEqual([0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(await page.$eval('[data-index="2"] .row-chain', (chain) => chain.textContent)).toBe(
      'هذه الصفحة ← الأناضول ← مصادر محلية',
    );
  });

  test('a class, a source and words narrow the list, and clearing them brings all back', async () => {
    await open('panel', { state: 'list' });
    await page.click('.group-chip:nth-of-type(3)');
    await page.waitForFunction(() => document.querySelectorAll('.list-row').length === 2);
    expect(await listed()).toEqual([2, 3]);
    await page.type('[type="search"]', 'الأناضول');
    await page.waitForFunction(() => document.querySelectorAll('.list-row').length === 1);
    expect(await listed()).toEqual([2]);
    await page.click('.list-head .button-quiet');
    await page.select('.filters select', 'aa');
    await page.waitForFunction(() => document.querySelectorAll('.list-row').length === 2);
    expect(await listed()).toEqual([0, 2]);
  });

  test('the number of each class is the number of its rows', async () => {
    await open('panel', { state: 'list' });
    const chips = await page.$$('.group-chip');
    for (const chip of chips) {
      const count = Number(await chip.$eval('.chip-count', (number) => number.textContent));
      await chip.click();
      await page.waitForFunction((rows) => document.querySelectorAll('.list-row').length === rows, {}, count);
      await chip.click();
    }
    expect(chips.length).toBeGreaterThan(4);
  });

  test('a row that is pointed at is shown in the page, and left again', async () => {
    await open('panel', { state: 'list' });
    await page.hover('[data-index="4"] .passage');
    await page.hover('.article-title');
    await page.waitForFunction(() => Reflect.get(globalThis, 'done').length >= 2);
    expect(await done()).toEqual([
      ['point', 4],
      ['point', null],
    ]);
  });

  test('a mark that is pointed at in the page is shown in the list and in the chain', async () => {
    await open('panel', { state: 'list-pointed' });
    expect(await page.$$eval('.list-row-pointed', (rows) => rows.map((row) => row.getAttribute('data-index')))).toEqual(
      ['2'],
    );
    await page.click('[role="tab"]:nth-child(2)');
    await page.waitForSelector('.node-source');
  });

  test('the chain is a nested list from the page inwards', async () => {
    await open('panel', { state: 'chain' });
    const path = await page.$eval('[data-index="2"]', (claim) => {
      const names: string[] = [];
      for (let item = claim.closest('li'); item; item = item.parentElement?.closest('li') ?? null) {
        names.push(item.querySelector('.node-name, .node-words')?.textContent ?? '');
      }
      return names;
    });
    expect(path.reverse().slice(0, 3)).toEqual(['هذه الصفحة', 'الأناضول', 'مصادر محلية']);
  });

  test('many claims of one source are folded until they are asked for', async () => {
    await open('panel', { state: 'chain-many' });
    expect(await page.$$('.node-claim')).toHaveLength(4);
    await page.click('.node-more');
    await page.waitForFunction(() => document.querySelectorAll('.node-claim').length === 8);
  });

  test('corrections are made and taken back by keyboard', async () => {
    await open('panel', { state: 'list' });
    await page.focus('[data-index="3"] .icon-button');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-index="3"] .row-tools select');
    await page.select('[data-index="3"] .row-tools select', 'person');
    await page.focus('[data-index="3"] .verdict button');
    await page.keyboard.press('Enter');
    expect((await done()).at(-1)).toMatchObject(['changeKind', { index: 3 }, { kind: 'person', named: true }]);
    await open('panel', { state: 'corrections' });
    await page.click('.made .icon-button');
    await page.click('.announcer button');
    expect(await done()).toMatchObject([
      ['undo', { id: '1' }],
      ['undo', { id: '2' }],
    ]);
  });

  test('nothing is corrected in a private window', async () => {
    await open('panel', { state: 'private' });
    expect(await page.$$('.corrections button')).toEqual([]);
  });

  test.each([
    ['no-article', 'analyse'],
    ['waiting', 'analyse'],
    ['not-allowed', 'allowSite'],
    ['error', 'retry'],
    ['partial', 'rescan'],
  ])('%s offers %s', async (state, action) => {
    await open('panel', { state });
    await page.click('.button-primary, .notice-actions button');
    expect((await done()).map(([what]) => what)).toEqual([action]);
  });

  test('what cannot be allowed from here is not offered', async () => {
    await open('panel', { state: 'not-allowed-hidden' });
    expect(await page.$$('button')).toEqual([]);
  });

  test('the sheet counts as the panel does', async () => {
    await open('panel', { state: 'list', language: 'en' });
    const chips = await page.$$eval('.group-chip', (all) => all.slice(0, 4).map((chip) => chip.textContent));
    await open('sheet', { state: 'sheet', language: 'en' });
    const tally = await page.$$eval('.tally:first-child dd', (all) => all.map((number) => Number(number.textContent)));
    const [wire = 0, named = 0, unnamed = 0, hearsay = 0] = chips.map((words) => Number(/\d+$/.exec(words ?? '')?.[0]));
    expect(tally).toEqual([wire + named + unnamed + hearsay, wire + named, wire, unnamed, hearsay]);
  });

  test('the sheet prints without its bar, on white', async () => {
    await open('sheet', { state: 'sheet', scheme: 'light' });
    await page.emulateMediaType('print').catch(() => {});
    const printed = await page.evaluate(() => matchMedia('print').matches);
    if (printed) expect(await page.$eval('.sheet-bar', (bar) => getComputedStyle(bar).display)).toBe('none');
    await page.emulateMediaType('screen').catch(() => {});
    expect(printed).toBe(name === 'chromium');
  });

  test('the sheet is printed and translated at a click', async () => {
    await open('sheet', { state: 'sheet' });
    await page.select('.sheet-bar select', 'fr');
    await page.click('.sheet-bar .button-primary');
    expect(await done()).toEqual([['language', 'fr'], ['print']]);
  });
});
