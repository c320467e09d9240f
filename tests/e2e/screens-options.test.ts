import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '../browser/harness';
import { optionsStates } from '../gallery/options-states';
import { type Gallery, serveGallery } from '../gallery/serve';
import { focused, plainBrowser, tooWide, violations } from './screens-kit';

let gallery: Gallery;
beforeAll(async () => {
  gallery = await serveGallery(['options']);
});
afterAll(() => gallery.close());

describe.each(browserNames)('the settings in %s', (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await plainBrowser(name);
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  const open = async (query: Record<string, string>, width = 1000) => {
    await page.setViewport({ width, height: 700 });
    await page.goto(gallery.address('options', query));
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

  test.each(variants)(
    '$language, $scheme: axe finds nothing, and nothing is wider than the window',
    async (variant) => {
      const wrong: string[] = [];
      for (const state of Object.keys(optionsStates)) {
        for (const width of [380, 1000]) {
          await open({ ...variant, state }, width);
          await page.click('.format summary');
          const found = [...(await violations(page)), ...(await tooWide(page))];
          wrong.push(...found.map((what) => `${state} ${width}: ${what}`));
        }
      }
      expect(wrong).toEqual([]);
    },
  );

  test('Tab goes through every control once, each with a name and a visible focus', async () => {
    await open({ state: 'full', language: 'en' });
    const walked: string[] = [];
    for (let step = 0; step < 70; step++) {
      await page.keyboard.press('Tab');
      const at = await focused(page);
      if (at === null || (walked.length > 1 && at.name === walked[0])) break;
      expect(at).toMatchObject({ name: expect.stringMatching(/\S/), visible: true });
      walked.push(at.name);
    }
    expect(walked[0]).toBe('Sites');
    expect(walked).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/all Arabic news sites/),
        'Allow them again',
        'Take back permission for \u2068blog.example\u2069',
        expect.stringMatching(/Standard/),
        'Remove “\u2068مصادر خاصة\u2069”',
        'Change them in the browser',
        'Delete all my data',
      ]),
    );
  });

  test.each([
    ['all sites', 'full', '#sites .switch', ['setAllSites', true]],
    ['sites that were taken back', 'full', '.notice-actions button', ['allowAgain']],
    ['a class', 'fresh', '.shown .switch-line:nth-of-type(3) .switch', expect.arrayContaining(['change'])],
    [
      'an own agency',
      'full',
      '#names .entry button',
      ['removeEntry', expect.objectContaining({ name: 'وكالة زيتون' })],
    ],
    ['a phrase', 'full', '#phrases .entry button', ['removePhrase', expect.objectContaining({ text: 'مصادر خاصة' })]],
    ['corrections', 'full', '#corrections .button-danger', ['deleteCorrections']],
    ['shortcuts', 'fresh', '#shortcuts button', ['openShortcuts']],
    ['all data', 'fresh', '#data .files .button:nth-of-type(2)', ['save', 'data']],
    ['a reset', 'fresh', '#data .block + .block .button', ['reset']],
  ])('%s: a click is enough', async (_, state, selector, action) => {
    await open({ state });
    await page.click(selector);
    expect(await done()).toEqual([action]);
  });

  test('a palette shows in the preview and is saved', async () => {
    await open({ state: 'fresh' });
    await page.click('#marks .choice-option:nth-child(2) input');
    expect(await done()).toEqual([['change', { palette: 'colour-blind' }]]);
    const colour = () => page.$eval('.preview .class-wire', (mark) => getComputedStyle(mark).textDecorationColor);
    const standard = await colour();
    await open({ state: 'high-contrast' });
    expect(await colour()).not.toBe(standard);
  });

  test('a class that is off is not marked in the preview', async () => {
    await open({ state: 'full' });
    const line = (of: string) =>
      page.$eval(`.preview .class-${of}`, (mark) => getComputedStyle(mark).textDecorationLine);
    expect([await line('wire'), await line('undecided')]).toEqual(['underline', 'none']);
  });

  test.each([
    ['https://www.blog.example/a?b', 'blog.example'],
    ['news.example', 'news.example'],
  ])('%s is added as %s', async (written, host) => {
    await open({ state: 'fresh' });
    await page.type('#sites .add-line input', written);
    await page.click('#sites .add-line button');
    expect(await done()).toEqual([['setMode', host, 'off']]);
  });

  test('what is no site is refused with words tied to the field', async () => {
    await open({ state: 'fresh' });
    await page.type('#sites .add-line input', 'no site');
    await page.click('#sites .add-line button');
    await page.waitForSelector('#sites input[aria-invalid="true"]');
    const told = await page.$eval('#sites .add-line input', (field) => {
      const about = field.getAttribute('aria-describedby');
      return about === null ? '' : document.getElementById(about)?.textContent;
    });
    expect(told).toContain('news.example');
    expect(await done()).toEqual([]);
  });

  test('an agency that the catalogue has is refused by its name, another is added', async () => {
    await open({ state: 'fresh', language: 'en' });
    await page.type('#names .add-line input', 'وكالة زيتون');
    await page.type('#names .add-line .field:nth-of-type(2) input', 'رويترز');
    await page.click('#names .add-line button');
    await page.waitForSelector('#names .field-error');
    expect(await page.$eval('#names .field-error', (error) => error.textContent)).toContain('رويترز');
    await page.$eval('#names .add-line .field:nth-of-type(2) input', (field) => {
      field.value = 'زيتون نيوز؛ ز ن';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await page.click('#names .add-line button');
    expect((await done()).at(-1)).toMatchObject([
      'change',
      { ownEntries: [{ name: 'وكالة زيتون', kind: 'agency', aliases: ['زيتون نيوز', 'ز ن'] }] },
    ]);
  });

  test('deleting everything asks first, and Escape means no', async () => {
    await open({ state: 'fresh' });
    await page.click('#data .button-danger');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('dialog[open]') === null);
    expect(await done()).toEqual([]);
    await page.click('#data .button-danger');
    await page.waitForSelector('dialog[open]');
    expect(await violations(page)).toEqual([]);
    await page.click('dialog .button-danger');
    expect(await done()).toEqual([['deleteAll']]);
  });

  test('where the browser has no shortcuts nothing speaks of them', async () => {
    await open({ state: 'android' });
    expect(await page.$$('#shortcuts, a[href="#shortcuts"]')).toEqual([]);
  });
});
