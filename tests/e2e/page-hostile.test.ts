import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, launch, type Session } from '../browser/harness';
import { until } from '../browser/until';
import {
  ask,
  boxOf,
  choose,
  inkOf,
  marked,
  pause,
  pixelsOf,
  pointAt,
  surfaceGone,
  surfaceSays,
  visit,
  visitText,
} from './page-kit';

const STORY =
  'وقالت وزارة الموارد إن الخزانات امتلأت بعد الأمطار الأخيرة وإن الضخ سيبدأ قريبا في البلدات الجبلية التي تضررت من الجفاف هذا العام.';

function shell(body: string): string {
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>صفحة</title></head><body>${body}</body></html>`;
}

describe.each(browserNames)('hostile pages in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(name);
    await choose(session, { language: 'ar' });
  });
  afterAll(() => session.close());

  test.each(['clobbered', 'overrides', 'mirror'])('%s: marks, card and no error', async (file) => {
    const page = await visit(session, `hostile/${file}.html`);
    const errors = errorsOf(page);
    expect((await marked(session, page)).some((words) => words.includes('مصادر محلية'))).toBe(true);
    await pointAt(page, 'مصادر محلية');
    await surfaceSays(session, page, 'هذه الصفحة');
    await page.mouse.move(2, 2);
    await surfaceGone(session, page);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('prototypes and globals that the page replaced are not ours', async () => {
    const page = await visit(session, 'hostile/prototypes.html');
    await until(async () => (await ask(session, page, { type: 'report' })).state === 'article', 'the article');
    const report = await ask(session, page, { type: 'report' });
    expect(report.state === 'article' && report.analysis.attributions.length).toBeGreaterThan(3);
    expect(await ask(session, page, { type: 'card', index: 1 })).toEqual({ state: 'done' });
    await surfaceSays(session, page, 'هذه الصفحة');
    await page.close();
  });

  test('editors and form fields are neither read nor marked', async () => {
    const page = await visit(session, 'hostile/editor.html');
    await marked(session, page);
    const report = await ask(session, page, { type: 'report' });
    if (report.state !== 'article') throw new Error(report.state);
    for (const word of ['المسودات', 'الحقول', 'المدخلات', 'الأدوار', 'القوائم'])
      expect(report.text).not.toContain(word);
    expect(report.text).toContain('وزارة الموارد');
    await page.close();
  });

  test('styles of the page do not reach the card', async () => {
    const page = await visit(session, 'hostile/styles.html');
    await marked(session, page);
    await pointAt(page, 'مصادر محلية');
    await surfaceSays(session, page, 'هذه الصفحة');
    await pause(250);
    const { x, y } = await boxOf(page, 'مصادر محلية');
    const shown = await pixelsOf(session, page, { x: x - 260, y: y + 45, width: 300, height: 250 });
    expect(inkOf(shown)).toBeGreaterThan(150);
    await page.close();
  });

  test('a body without opacity, transformed and clipped, does not hide the card', async () => {
    const page = await visit(session, 'page/article.html');
    await marked(session, page);
    await page.evaluate(() => {
      document.body.style.cssText =
        'opacity:0;transform:translateX(40px);overflow:hidden;clip-path:inset(40%);contain:strict;height:300px';
    });
    expect((await ask(session, page, { type: 'card', index: 1 })).state).toBe('done');
    await surfaceSays(session, page, 'هذه الصفحة');
    await page.close();
  });

  test('thousands of nested inline nodes', async () => {
    const script = `let at = document.getElementById('deep'); for (let i = 0; i < 3000; i++) { const s = document.createElement('span'); at.append(s); at = s; } at.textContent = ${JSON.stringify(`${STORY} ${STORY} ${STORY}`)};`;
    const page = await visitText(
      session,
      'deep',
      shell(
        `<article><h1>عنوان الخبر في صفحة عميقة</h1><p id="deep"></p><p>${STORY}</p><p>${STORY}</p></article><script>${script}</script>`,
      ),
    );
    await until(async () => (await ask(session, page, { type: 'report' })).state !== undefined, 'an answer');
    expect(await page.evaluate(() => 1 + 1)).toBe(2);
    await page.close();
  });

  test('ten megabytes of text: a beginning is read, and the report says so', async () => {
    const body = shell(`<article><h1>عنوان الخبر في صفحة طويلة جدا</h1>${`<p>${STORY}</p>`.repeat(42_000)}</article>`);
    const page = await visitText(session, 'huge', body);
    const from = Date.now();
    const report = await ask(session, page, { type: 'report' });
    expect(report.state === 'article' && report.analysis.partial).toBeTruthy();
    expect(Date.now() - from).toBeLessThan(30_000);
    await page.close();
  });
});

function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  return errors;
}
