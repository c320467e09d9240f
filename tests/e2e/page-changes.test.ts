import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, launch, type Session } from '../browser/harness';
import { until } from '../browser/until';
import { ask, choose, HOST, marked, pause, visit, visitText } from './page-kit';

const ARTICLE = 'page/article.html';

/** An article's paragraphs, invented; `who` tells two of them apart. */
function paragraphs(who: string): string {
  return [
    `<h1>${who} تعلن خطة جديدة لتوزيع المياه في البلدات الجبلية</h1>`,
    `<p>قالت ${who} إن خطة توزيع المياه الجديدة ستبدأ مطلع الشهر المقبل في جميع البلدات الجبلية التي تضررت من الجفاف هذا العام.</p>`,
    '<p>وأضافت أن الخزانات امتلأت بعد الأمطار الأخيرة، وأن الضخ سيكون مرتين في الأسبوع لكل حي، على أن يعاد النظر في الجدول بعد شهرين.</p>',
    '<p>وأكدت مصادر محلية أن السكان ينتظرون هذه الخطوة منذ سنوات، وأنهم يشترون المياه من الصهاريج بأسعار مرتفعة لا يقدر عليها كثير منهم.</p>',
  ].join('\n');
}

function pageOf(body: string, script: string): string {
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>صفحة</title></head><body><main id="main">${body}</main><script>${script}</script></body></html>`;
}

/** Milliseconds after which no look is left, also where the browser reports a load seconds late. */
const PAST_LOOKS = 10_000;

const HOME = '<ul><li><a href="/a">خبر أول قصير</a></li><li><a href="/b">خبر ثان قصير</a></li></ul>';

describe.each(browserNames)('pages that change in %s', (name) => {
  let session: Session;
  const words = async (page: Parameters<Session['marks']>[0]) => Object.values(await session.marks(page)).flat();
  const has = (page: Parameters<Session['marks']>[0], text: string) =>
    until(async () => (await words(page)).some((word) => word.includes(text)), `a mark on ${text}`);

  beforeAll(async () => {
    session = await launch(name);
    await choose(session, { language: 'ar' });
  });
  afterAll(() => session.close());

  test('a home page that becomes an article by pushState', async () => {
    const script = `setTimeout(() => { history.pushState({}, '', '/news/story-1'); document.getElementById('main').innerHTML = '<article>' + ${JSON.stringify(paragraphs('وزارة الموارد'))} + '</article>'; }, 700)`;
    const page = await visitText(session, 'push-home', pageOf(HOME, script));
    await has(page, 'وزارة الموارد');
    await page.close();
  });

  test('an article that becomes another one, then a home page', async () => {
    const page = await visitText(
      session,
      'push-article',
      pageOf(`<article>${paragraphs('بلدية العين')}</article>`, ''),
    );
    await has(page, 'بلدية العين');
    await page.evaluate((html) => {
      history.pushState({}, '', '/news/story-2');
      const main = document.getElementById('main');
      if (main) main.innerHTML = `<article>${html}</article>`;
    }, paragraphs('هيئة السدود'));
    await has(page, 'هيئة السدود');
    await page.evaluate((html) => {
      history.pushState({}, '', '/');
      const main = document.getElementById('main');
      if (main) main.innerHTML = html;
    }, HOME);
    await until(async () => (await words(page)).length === 0, 'the end of the marks');
    expect((await ask(session, page, { type: 'report' })).state).not.toBe('article');
    await page.close();
  });

  test('an article whose text comes three seconds late', async () => {
    const script = `setTimeout(() => { document.getElementById('main').innerHTML = '<article>' + ${JSON.stringify(paragraphs('شركة المياه'))} + '</article>'; }, 3000)`;
    const page = await visitText(session, 'late', pageOf('<p>جار التحميل</p>', script));
    await has(page, 'شركة المياه');
    await page.close();
  });

  test('it is found however often the browser reports the address before', async () => {
    const script = `setTimeout(() => { document.getElementById('main').innerHTML = '<article>' + ${JSON.stringify(paragraphs('شركة الغاز'))} + '</article>'; }, 3000)`;
    const page = await visitText(session, 'late-reported', pageOf('<p>جار التحميل</p>', script));
    // the first may come before anybody listens
    for (let report = 0; report < 4; report++)
      await until(() => ask(session, page, { type: 'recheck' }), 'an answer of the page');
    await has(page, 'شركة الغاز');
    await page.close();
  });

  test('a live blog that prepends', async () => {
    const page = await visitText(
      session,
      'live',
      pageOf(`<article id="live">${paragraphs('غرفة الطوارئ')}</article>`, ''),
    );
    await has(page, 'غرفة الطوارئ');
    await page.evaluate(() => {
      const update = document.createElement('p');
      update.textContent =
        'وأعلن الدفاع المدني أن فرقه وصلت إلى القرية الشمالية وأجلت جميع العائلات التي كانت عالقة فيها منذ الفجر.';
      document.querySelector('#live h1')?.after(update);
    });
    await has(page, 'الدفاع المدني');
    expect(await words(page)).toContain('مصادر محلية');
    await page.close();
  });

  test('a framework replaces the text nodes and the marks move to the new ones', async () => {
    const page = await visit(session, ARTICLE);
    await marked(session, page);
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('p'))
        paragraph.replaceChildren(...[...paragraph.childNodes].map((node) => node.cloneNode(true)));
    });
    await until(async () => {
      const found = await page.evaluate(() =>
        [...CSS.highlights.values()].flatMap((h) => [...h].map((range) => range.startContainer.isConnected)),
      );
      return found.length > 10 && found.every(Boolean);
    }, 'marks on connected nodes');
    await page.close();
  });

  test('a page that changes without end is left alone after a while, and rescan reads it again', async () => {
    const script = `let n = 0; setInterval(() => { const p = document.querySelector('#main p'); p.textContent = 'وقالت وزارة الموارد في تحديثها رقم ' + n++ + ' إن الخزانات امتلأت وإن الضخ سيبدأ قريبا في البلدات الجبلية كلها.'; }, 450)`;
    const page = await visitText(
      session,
      'restless',
      pageOf(`<article>${paragraphs('وزارة الموارد')}</article>`, script),
    );
    await marked(session, page);
    await until(
      async () => {
        const report = await ask(session, page, { type: 'report' });
        return report.state === 'article' && report.paused;
      },
      'the pause',
      55_000,
    );
    const report = await ask(session, page, { type: 'rescan' });
    expect(report.state === 'article' && report.paused).toBeFalsy();
    await page.close();
  });

  test('back from the next page, the marks are there', async () => {
    session.server.serve(`${HOST}/other`, { body: '<p>other' });
    const page = await visit(session, ARTICLE);
    await marked(session, page);
    await page.goto(`${HOST}/other`);
    await page.goBack();
    expect(await marked(session, page)).toContain('رويترز');
    await page.close();
  });

  test('a page that never becomes an article keeps nothing but the message listener', async () => {
    const page = await visitText(session, 'never', pageOf(HOME, ''));
    await pause(PAST_LOOKS);
    expect((await ask(session, page, { type: 'report' })).state).not.toBe('article');
    await page.evaluate(() => {
      const main = document.getElementById('main');
      if (main)
        main.innerHTML = `<article>${'<p>قالت وزارة الموارد إن الخزانات امتلأت بعد الأمطار الأخيرة وإن الضخ سيبدأ قريبا في البلدات الجبلية.</p>'.repeat(6)}</article>`;
    });
    await page.mouse.move(100, 100);
    await page.mouse.wheel({ deltaY: 50 });
    await pause(1500);
    expect(await words(page)).toEqual([]);
    expect((await ask(session, page, { type: 'analyse' })).state).toBe('article');
    await page.close();
  });
});
