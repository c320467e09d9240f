import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, launch, type Session } from '../browser/harness';
import { until } from '../browser/until';
import { ask, choose, marked, pause, surfaceSays, visit } from './page-kit';

const ARTICLE = 'page/article.html';

describe.each(browserNames)('stepping in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(name, { height: 420 });
    await choose(session, { language: 'ar' });
  });
  afterAll(() => session.close());

  test('next and previous say the position and move the caret', async () => {
    const page = await visit(session, ARTICLE);
    await marked(session, page);
    const caret = () =>
      page.evaluate(() => getSelection()?.focusNode?.nodeValue?.slice(getSelection()?.focusOffset ?? 0));
    await ask(session, page, { type: 'step', to: 'next' });
    const first = await surfaceSays(session, page, '1 من');
    expect(first).toMatch(/1 من 1\d/);
    expect(await caret()).toMatch(/^مصادر محلية/);
    await ask(session, page, { type: 'step', to: 'next' });
    await surfaceSays(session, page, '2 من');
    expect(await caret()).toMatch(/^نقلت/);
    await ask(session, page, { type: 'step', to: 'previous' });
    await surfaceSays(session, page, '1 من');
    await page.close();
  });

  test('next unnamed goes over named sources', async () => {
    const page = await visit(session, ARTICLE);
    await marked(session, page);
    const caret = () =>
      page.evaluate(() => getSelection()?.focusNode?.nodeValue?.slice(getSelection()?.focusOffset ?? 0));
    const seen: string[] = [];
    for (let i = 0; i < 4; i++) {
      await ask(session, page, { type: 'step', to: 'next-unnamed' });
      seen.push((await caret())?.slice(0, 10) ?? '');
    }
    expect(seen.join()).not.toMatch(/أكد|ذكرت|وكالة/);
    await page.close();
  });

  test('Tab goes on from the mark', async () => {
    const page = await visit(session, ARTICLE);
    await marked(session, page);
    const { analysis, text } = await reportOf(session, page);
    const index = analysis.attributions.findIndex((a) => text.slice(a.cue.start, a.cue.end).includes('يقال'));
    for (let i = 0; i <= index + 1; i++) await ask(session, page, { type: 'step', to: 'next' });
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? '');
    expect(['نفت وزارة المياه', 'اقرأ أيضا']).toContain(focused);
    await page.close();
  });

  test('a passage that is out of view is scrolled to and flashed', async () => {
    const page = await visit(session, ARTICLE);
    await marked(session, page);
    const { analysis, text } = await reportOf(session, page);
    const index = analysis.attributions.findIndex(
      (a) => a.source && text.slice(a.source.start, a.source.end) === 'شهود عيان',
    );
    const before = Object.keys(await session.marks(page)).length;
    expect(await ask(session, page, { type: 'show', index })).toEqual({ state: 'done' });
    await until(() => page.evaluate(() => scrollY > 0), 'scrolling');
    expect(Object.keys(await session.marks(page)).length).toBeGreaterThan(before);
    await pause(1200);
    const inView = await page.evaluate(() => {
      const rect = document.querySelectorAll('p')[6]?.getBoundingClientRect();
      return rect !== undefined && rect.top > 0 && rect.top < innerHeight;
    });
    expect(inView).toBe(true);
    await page.close();
  });

  test('what is not there cannot be shown', async () => {
    const page = await visit(session, ARTICLE);
    await marked(session, page);
    expect(await ask(session, page, { type: 'show', index: 999 })).toEqual({ state: 'absent' });
    expect(await ask(session, page, { type: 'card', index: 999 })).toEqual({ state: 'absent' });
    await page.close();
  });
});

async function reportOf(session: Session, page: Parameters<Session['marks']>[0]) {
  const report = await ask(session, page, { type: 'report' });
  if (report.state !== 'article') throw new Error(report.state);
  return report;
}
