import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '../browser/harness';
import { popupStates } from '../gallery/popup-states';
import { type Gallery, serveGallery } from '../gallery/serve';
import { focused, plainBrowser, tooWide, violations } from './screens-kit';

/** Each screen with its states; what they show is written by hand, so that every state can be had. */
const screens = {
  popup: Object.keys(popupStates),
  welcome: ['chrome', 'android'],
  help: ['measured', 'unmeasured'],
} as const;

let gallery: Gallery;
beforeAll(async () => {
  gallery = await serveGallery(Object.keys(screens));
});
afterAll(() => gallery.close());

const WIDTHS = { popup: 400, welcome: 1000, help: 1000 } as const;

describe.each(browserNames)('the screens in %s', (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await plainBrowser(name);
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  const open = async (screen: keyof typeof screens, query: Record<string, string>) => {
    await page.setViewport({ width: WIDTHS[screen], height: 580 });
    await page.goto(gallery.address(screen, query));
    await page.waitForSelector('main');
  };

  const variants = [
    { language: 'ar', scheme: 'light' },
    { language: 'en', scheme: 'dark' },
    ...(name === 'chromium'
      ? [
          { language: 'ar', scheme: 'dark' },
          { language: 'fr', scheme: 'light' },
        ]
      : []),
  ];

  describe.each(variants)('$language, $scheme', (variant) => {
    test.each(Object.keys(screens) as (keyof typeof screens)[])(
      '%s: axe finds nothing, and nothing is wider than the window',
      async (screen) => {
        const wrong: string[] = [];
        for (const state of screens[screen]) {
          await open(screen, { ...variant, state });
          const found = [...(await violations(page)), ...(await tooWide(page))];
          wrong.push(...found.map((what) => `${state}: ${what}`));
        }
        expect(wrong).toEqual([]);
      },
    );
  });

  test.each(['colour-blind', 'high-contrast'])('the popup in the palette %s', async (palette) => {
    for (const scheme of ['light', 'dark']) {
      await open('popup', { state: 'article', palette, scheme });
      expect(await violations(page)).toEqual([]);
    }
  });

  test.runIf(name === 'chromium')('on a phone 320 px wide nothing sticks out', async () => {
    await page.setViewport({ width: 320, height: 640, isMobile: true, hasTouch: true });
    const wrong: string[] = [];
    for (const state of screens.popup) {
      await page.goto(gallery.address('popup', { language: 'fr', state }));
      await page.waitForSelector('main');
      wrong.push(...(await tooWide(page)).map((what) => `${state}: ${what}`));
    }
    expect(wrong).toEqual([]);
  });

  test('everything unfolded', async () => {
    await open('popup', { state: 'article' });
    for (let round = 0; round < 2; round++) {
      for (const closed of await page.$$('main [aria-expanded="false"]')) {
        await closed.evaluate((button) => button.scrollIntoView());
        await closed.click();
      }
    }
    expect(await page.$$('main [aria-expanded="false"]')).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });

  // before the walk: by Tab the focus leaves for the browser's own window, and Firefox keeps it there
  test('Enter on an agency opens its passages, and on a passage leads there', async () => {
    await open('popup', { state: 'article' });
    await page.focus('[data-agency="رويترز"] .row-head');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-agency="رويترز"] .passage');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const done = await page.evaluate(() => Reflect.get(globalThis, 'done'));
    expect(done).toContainEqual(['show', 5]);
  });

  test('Tab goes through every control once, each with a name and a visible focus', async () => {
    await open('popup', { state: 'article', language: 'en' });
    const walked: string[] = [];
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press('Tab');
      const at = await focused(page);
      if (at === null || (walked.length > 1 && at.name === walked[0])) break;
      expect(at).toMatchObject({ name: expect.stringMatching(/\S/), visible: true });
      walked.push(at.name);
    }
    expect(walked.slice(0, 5)).toEqual([
      'Marks',
      'Export',
      'All details in the side panel',
      'Settings',
      'Help: how this is counted',
    ]);
    expect(walked).toEqual(expect.arrayContaining(['Previous mark', 'Next mark', 'Always']));
    expect(walked.filter((words) => words.startsWith('Anadolu Agency'))).toHaveLength(1);
  });

  test.each([
    ['no-article', '.button-primary', 'analyseSelection'],
    ['not-allowed', '.button-primary', 'analyse'],
    ['not-allowed', '.button-plain', 'allowSite'],
    ['off', '.button-primary', 'analyse'],
    ['error', '.button-primary', 'retry'],
    ['error', '.button-plain', 'copyDetails'],
    ['article-partial', '.notice-actions button', 'rescan'],
    ['article-this-page-only', '.bottom-allow button', 'allowSite'],
  ])('%s: %s does %s', async (state, selector, action) => {
    await open('popup', { state });
    await page.click(selector);
    const done = await page.evaluate(() => Reflect.get(globalThis, 'done').map(([what]: [string]) => what));
    expect(done).toEqual([action]);
  });

  test('what an action has done is told in a live region', async () => {
    await open('popup', { state: 'article-said' });
    expect(await page.$eval('[role="status"][aria-live="polite"]', (region) => region.textContent)).not.toBe('');
  });

  test('the bar says in words what it shows', async () => {
    await open('popup', { state: 'article', language: 'en' });
    expect(await page.$eval('.share-bar', (bar) => bar.ariaLabel)).toMatch(
      /Named .*63%.*, unnamed .*25%.*, no source .*13%/,
    );
  });

  test('the welcome page explains the mark that is chosen', async () => {
    await open('welcome', { state: 'chrome', language: 'en' });
    const told = () => page.$eval('.example-card', (card) => card.textContent);
    const before = await told();
    await page.click('.mark-button.class-hearsay');
    expect(await told()).not.toBe(before);
    expect(await told()).toContain('rumoured');
  });

  test('the language changes at once, with its direction', async () => {
    await open('help', { state: 'measured', language: 'ar' });
    await page.click('.page-top .choice-option:nth-child(3) input');
    await page.waitForFunction(() => document.documentElement.lang === 'fr');
    expect(await page.evaluate(() => [document.documentElement.dir, document.title])).toEqual(['ltr', 'Aide d’Isnad']);
  });
});
