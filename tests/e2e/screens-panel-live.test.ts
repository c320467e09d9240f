import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, launch, type Session } from '../browser/harness';
import { ARTICLE, UNLISTED } from '../browser/sites';
import { until } from '../browser/until';
import { choose, marked } from './page-kit';
import { popupOver } from './popup-kit';

/** The panel, the sheet and the settings of the built extension, over a real page. */
describe.each(browserNames)('panel, sheet and settings at work in %s', (name) => {
  let session: Session;
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    session = await launch(name);
    await choose(session, { language: 'ar' });
    page = await session.open(ARTICLE);
    await marked(session, page);
    panel = await session.openScreen(`/src/panel/panel.html?tabId=${await session.tabId(page)}`);
    await panel.waitForSelector('.list-row');
  });
  afterAll(() => session.close());

  const rows = () => panel.$$eval('.list-row', (all) => all.length);
  const rowsWith = (words: string) =>
    panel.$$eval(
      '.list-row',
      (all, wanted) =>
        all.filter((row) => [...row.querySelectorAll('mark')].some((mark) => mark.textContent?.includes(wanted)))
          .length,
      words,
    );
  const chips = () => panel.$$eval('.group-chip', (all) => all.map((chip) => chip.textContent ?? ''));
  const countOf = async (words: string) => {
    const chip = (await chips()).find((text) => text.startsWith(words));
    return Number(/[\d٠-٩]+$/.exec(chip ?? '')?.[0] ?? 0);
  };

  test('badge and panel show the same numbers', async () => {
    const { text } = await session.badge(page);
    expect(Number(text)).toBe((await countOf('مجهَّل')) + (await countOf('بلا مصدر')));
  });

  test('popup and panel show the same numbers', async () => {
    const popup = await popupOver(session, page);
    const legend = await popup.texts('.legend-count');
    await popup.close();
    const inPanel = [
      await countOf('وكالة أو وسيلة إعلام'),
      await countOf('مسمّى آخر'),
      await countOf('مجهَّل'),
      await countOf('بلا مصدر'),
    ];
    expect(legend.map(Number)).toEqual(inPanel);
  });

  test('a row leads to its place in the page', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    await panel.bringToFront();
    await panel.$eval('.list-row:last-child .passage', (passage) => passage instanceof HTMLElement && passage.click());
    await until(
      () => page.evaluate(() => scrollY > 0 || document.body.scrollHeight <= innerHeight),
      'the passage in view',
    );
  });

  test('a wrong mark disappears from page, badge and panel, and comes back when that is undone', async () => {
    const words = 'مصادر محلية';
    const badge = (await session.badge(page)).text;
    await panel.bringToFront();
    const index = await panel.$$eval(
      '.list-row',
      (all, wanted) =>
        all.findIndex((row) => [...row.querySelectorAll('mark')].some((mark) => mark.textContent?.includes(wanted))),
      words,
    );
    expect(index).toBeGreaterThan(-1);
    const sameMarks = await rowsWith(words);
    await panel.click(`.list-row:nth-child(${index + 1}) .icon-button`);
    await panel.waitForSelector('.row-tool-line .button');
    await panel.click('.row-tool-line .button');
    await until(async () => (await rowsWith(words)) === sameMarks - 1, 'one such row less');
    await until(async () => (await session.badge(page)).text !== badge, 'another number on the badge');
    await panel.bringToFront();
    await panel.click('[role="tab"]:nth-child(3)');
    await panel.waitForSelector('.made .icon-button');
    await panel.click('.made .icon-button');
    await until(async () => (await panel.$$('.made')).length === 0, 'no correction');
    await panel.click('[role="tab"]:nth-child(1)');
    await until(async () => (await rowsWith(words)) === sameMarks, 'the row back');
    await until(async () => (await session.badge(page)).text === badge, 'the old number on the badge');
  });

  test('selected words become a source', async () => {
    await page.bringToFront();
    await page.evaluate(() => {
      const text = document.querySelector('.lede')?.firstChild;
      if (text) getSelection()?.setBaseAndExtent(text, 0, text, (text.nodeValue ?? '').indexOf(' ', 8));
    });
    const before = await rows();
    await panel.bringToFront();
    await panel.click('[role="tab"]:nth-child(3)');
    await panel.waitForSelector('.corrections .section .button');
    await panel.click('.corrections .section .button');
    await panel.waitForSelector('.taken-words');
    await panel.click('.taken .verdict .button');
    await panel.waitForSelector('.made');
    await panel.click('[role="tab"]:nth-child(1)');
    await until(async () => (await rows()) === before + 1, 'one row more');
    await panel.click('[role="tab"]:nth-child(3)');
    await panel.click('.made .icon-button');
    await until(async () => (await panel.$$('.made')).length === 0, 'no correction');
  });

  test('the sheet is filled from the article’s tab and counts as the panel does', async () => {
    await panel.bringToFront();
    await panel.click('[role="tab"]:nth-child(1)');
    await panel.waitForSelector('.group-chip');
    const sheet = await session.openScreen(`/src/panel/sheet.html?tabId=${await session.tabId(page)}`);
    await sheet.waitForSelector('.tally dd');
    const tally = await sheet.$$eval('.tally:first-child dd', (all) => all.map((number) => Number(number.textContent)));
    expect(tally.slice(2)).toEqual([
      await countOf('وكالة أو وسيلة إعلام'),
      await countOf('مجهَّل'),
      await countOf('بلا مصدر'),
    ]);
    await sheet.close();
  });

  test('the panel follows its tab to another page', async () => {
    await page.goto(UNLISTED);
    await panel.bringToFront();
    await panel.waitForSelector('main[data-state="not-allowed"]');
    await page.goto(ARTICLE);
    await panel.bringToFront();
    await panel.waitForSelector('.list-row');
  });

  test('a setting is kept, and what was deleted comes back', async () => {
    const before = await session.openScreen('/src/options/options.html');
    await before.waitForSelector('#marks');
    await before.type('#sites .add-line input', 'blog.example');
    await before.click('#sites .add-line button');
    await before.waitForSelector('#sites .entry .field-control');
    const isStored = () =>
      session.inExtension(async () =>
        JSON.stringify(await chrome.storage.local.get('settings')).includes('blog.example'),
      );
    await until(isStored, 'the stored site');
    await before.close();
    const settings = await session.openScreen('/src/options/options.html');
    await settings.waitForSelector('#sites .entry .field-control');
    await settings.click('#data .button-danger');
    await settings.waitForSelector('dialog[open]');
    await settings.click('dialog .button-danger');
    await until(async () => (await settings.$$('#sites .entry .field-control')).length === 0, 'no such site');
    await settings.click('.announcer button');
    await settings.waitForSelector('#sites .entry .field-control');
    await settings.close();
  });

  test('an own list is imported, and a bad one refused with its line', async () => {
    const settings = await session.openScreen('/src/options/options.html');
    await settings.waitForSelector('#names');
    const choose = (text: string) =>
      settings.$eval(
        'input[data-file="names"]',
        (input, content) => {
          const files = new DataTransfer();
          files.items.add(new File([content], 'list.txt', { type: 'text/plain' }));
          input.files = files.files;
          input.dispatchEvent(new Event('change', { bubbles: true }));
        },
        text,
      );
    await choose('isnad-names\t1\nagency\tوكالة زيتون\nrumour\tكذا وكذا\n');
    await settings.waitForSelector('#names .notice');
    expect(await settings.$eval('#names .notice', (notice) => notice.textContent)).toContain('3');
    expect(await settings.$$('#names .entry')).toHaveLength(0);
    await choose('isnad-names\t1\nagency\tوكالة زيتون\n');
    await settings.waitForSelector('#names .entry');
    await settings.waitForSelector('#names .notice', { hidden: true });
    await settings.close();
  });
});
