import { describe, expect, it } from 'vitest';
import { findArticle, searchArticle } from '../../../src/article/article';
import { domTree } from '../../../src/article/dom-tree';
import { gate } from '../../../src/article/gate';
import { htmlTree, parseHtml } from '../../../src/cli/html-tree';
import { cpuTime } from '../../cpu-time';
import { openPage } from './pages';

const SENTENCE = 'وقال المتحدث باسم الوزارة إن منسوب المياه سيبقى ضمن الحدود الآمنة حتى نهاية الشهر.';
const page = (body: string) =>
  `<!DOCTYPE html><html lang="ar"><head><title>سد</title></head><body>${body}</body></html>`;
const paragraphs = (count: number) => `<p>${SENTENCE}</p>`.repeat(count);

function read(html: string) {
  const { window } = openPage(html);
  return findArticle(domTree(window), window.document);
}

describe('pages that clobber the names of nodes', () => {
  it('reads around a form whose fields are called firstChild, nextSibling, childNodes …', () => {
    const fields = [
      'firstChild',
      'nextSibling',
      'parentNode',
      'nodeType',
      'localName',
      'getAttribute',
      'children',
      'attributes',
      'hasAttributes',
      'shadowRoot',
      'getElementsByTagName',
    ]
      .map((name) => `<input name="${name}">`)
      .join('');
    const article = read(
      page(`<form id="f">${fields}<div><h1>عنوان الخبر عن السد الكبير</h1>${paragraphs(5)}</div></form>`),
    );
    expect(article?.text).toBe(['عنوان الخبر عن السد الكبير', ...Array.from({ length: 5 }, () => SENTENCE)].join('\n'));
  });

  it('reads a page whose names clobber the document', () => {
    const html = page(`<form name="body"></form><img name="getElementsByTagName"><main>${paragraphs(5)}</main>`);
    const { window } = openPage(html);
    expect(gate(domTree(window), window.document)).toBe('article');
    expect(findArticle(domTree(window), window.document)?.blocks).toHaveLength(5);
  });
});

describe('pages without end', () => {
  it('reads elements nested ten thousand deep without running out of stack', () => {
    const html = page(`${'<div><section>'.repeat(5000)}${paragraphs(5)}${'</section></div>'.repeat(5000)}`);
    expect(findArticle(htmlTree(), parseHtml(html))?.blocks).toHaveLength(5);
    expect(gate(htmlTree(), parseHtml(html))).toBe('article');
  });

  it('reads a paragraph of thousands of nested inline elements', () => {
    const html = page(`${paragraphs(4)}<p>${'قال <span>'.repeat(5000)}${'</span>'.repeat(5000)}</p>`);
    expect(findArticle(htmlTree(), parseHtml(html))?.blocks.at(-1)?.text).toHaveLength(5000 * 4 - 1);
  });

  it('reads the beginning of ten megabytes of text, and says so', () => {
    const html = page(
      `<main><h1>عنوان الخبر الطويل جدا</h1>${paragraphs(4)}<p>${`${SENTENCE} `.repeat(120_000)}</p></main>`,
    );
    const article = findArticle(htmlTree(), parseHtml(html));
    expect(article?.partial).toBe(true);
    expect(article?.text.length).toBeLessThanOrEqual(1_600_000);
    expect(article?.text.startsWith('عنوان الخبر الطويل جدا\nوقال المتحدث')).toBe(true);
  });

  it.each([
    ['paragraphs', (n: number) => page(`<main>${paragraphs(n)}</main>`)],
    ['nested sections', (n: number) => page(`${`<div>${SENTENCE}`.repeat(n)}${'</div>'.repeat(n)}`)],
    [
      'inline elements',
      (n: number) => page(`<main><p>${'<b>قال</b> <a href="/x">مصدر</a> '.repeat(n)}</p>${paragraphs(4)}</main>`),
    ],
    [
      'boxes of related stories',
      (n: number) =>
        page(
          `<main>${'<div class="related"><h3>اقرأ أيضا</h3><a href="/">خبر</a></div>'.repeat(n)}${paragraphs(4)}</main>`,
        ),
    ],
    ['white space', (n: number) => page(`<main>${paragraphs(4)}<p>${'قال \n\t '.repeat(n)}</p></main>`)],
  ])('takes time linear in the number of %s', (_, make) => {
    const time = (n: number) => {
      const document = parseHtml(make(n));
      return Math.min(...[1, 2, 3].map(() => cpuTime(() => findArticle(htmlTree(), document, { lenient: true }))));
    };
    time(250);
    // sixteen times the page: 16 times the time if linear, 256 times if quadratic
    expect(time(4000)).toBeLessThan(Math.max(100, time(250) * 80));
  });
});

describe('searching in steps', () => {
  it('stops often', () => {
    const html = page(`<main><h1>عنوان الخبر عن السد الكبير</h1>${paragraphs(40)}</main>`);
    expect([...searchArticle(htmlTree(), parseHtml(html))].length).toBeGreaterThan(5);
  });
});

describe('what is never read', () => {
  const SECRET = 'كلمة سرية لا يقرؤها أحد غير صاحبها مهما طال الزمن أو قصر.';
  it.each([
    ['an editor', `<div contenteditable>${SECRET}</div>`],
    ['an editor of plain text', `<div contenteditable="plaintext-only">${SECRET}</div>`],
    ['a text field by role', `<div role="textbox">${SECRET}</div>`],
    ['a text area', `<textarea>${SECRET}</textarea>`],
    ['a choice', `<select><option>${SECRET}</option></select>`],
    ['a label', `<label>${SECRET}<input></label>`],
    ['a button', `<button>${SECRET}</button>`],
    ['a script', `<script type="text/plain">${SECRET}</script>`],
    ['a template', `<template><p>${SECRET}</p></template>`],
    ['noscript', `<noscript><p>${SECRET}</p></noscript>`],
    ['a hidden element', `<p hidden>${SECRET}</p>`],
    ['an element hidden from assistive technology', `<p aria-hidden="true">${SECRET}</p>`],
    ['display: none', `<p style="color:red; DISPLAY : none !important">${SECRET}</p>`],
    ['visibility: hidden', `<p style="visibility:hidden">${SECRET}</p>`],
    ['an iframe', `<iframe srcdoc="<p>${SECRET}</p>"></iframe>`],
    ['a comment', `<!-- ${SECRET} -->`],
  ])('%s', (_, markup) => {
    const article = read(page(`<main>${paragraphs(3)}${markup}${paragraphs(3)}</main>`));
    expect(article?.text).toBe(Array.from({ length: 6 }, () => SENTENCE).join('\n'));
  });

  it('what the caller knows to be hidden', () => {
    const { window } = openPage(
      page(`<main>${paragraphs(3)}<div class="x"><p>${SECRET}</p></div>${paragraphs(3)}</main>`),
    );
    const asked: Node[] = [];
    const article = findArticle(domTree(window), window.document, {
      isHidden: (node) => {
        asked.push(node);
        return node instanceof window.Element && node.className === 'x';
      },
    });
    expect(article?.text).not.toContain(SECRET);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('a text that is hidden on narrow screens only is read', () => {
    const article = read(page(`<main>${paragraphs(3)}<div class="hidden md:block"><p>${SECRET}</p></div></main>`));
    expect(article?.text).toContain(SECRET);
  });
});
