import { existsSync, readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../src/article/article';
import { domTree } from '../../../src/article/dom-tree';
import { htmlTree, parseHtml } from '../../../src/cli/html-tree';
import { f1, fixturePages, openPage, scoreWords } from './pages';

const textOf = (html: string) => findArticle(htmlTree(), parseHtml(html))?.text ?? '';

describe('article finder on the shapes of news sites', () => {
  const scores = fixturePages.map(({ name, html, blocks }) => {
    const wanted = blocks.map((block) => block.text).join('\n');
    const read = new Readability(openPage(html).window.document).parse();
    return {
      name,
      ours: scoreWords(textOf(html), wanted),
      theirs: scoreWords(`${read?.title ?? ''}\n${read?.textContent ?? ''}`, wanted),
    };
  });

  it('has at least forty pages', () => expect(fixturePages.length).toBeGreaterThanOrEqual(40));

  it.each(scores)('reads $name at least as well as Readability', ({ ours, theirs }) => {
    expect(f1([ours])).toBeGreaterThanOrEqual(f1([theirs]));
  });

  it.each(scores)('finds the words of $name and few others', ({ ours }) => {
    expect(f1([ours])).toBeGreaterThanOrEqual(0.97);
  });

  it('reaches F1 0.97 over all pages', () => {
    expect(f1(scores.map((score) => score.ours))).toBeGreaterThanOrEqual(0.97);
  });

  it.each(fixturePages)('tells the blocks of $name apart by role', ({ html, blocks }) => {
    expect(findArticle(htmlTree(), parseHtml(html))?.blocks).toEqual(blocks);
  });
});

describe('one text for command line and page', () => {
  it.each(fixturePages)('parse5 and the DOM give the same string for $name', ({ html }) => {
    const { window } = openPage(html);
    const inPage = findArticle(domTree(window), window.document);
    expect(inPage?.text).toBe(textOf(html));
    expect(textOf(html)).not.toBe('');
  });
});

const REAL = new URL('../../../../shared/pages/cnnarabic-2013.html', import.meta.url);

describe.skipIf(!existsSync(REAL))('a real page of 2013', () => {
  const article = () => findArticle(htmlTree(), parseHtml(readFileSync(REAL, 'utf8')));

  it('has its headline, lede and six paragraphs', () => {
    expect(article()?.blocks.map((block) => block.role)).toEqual([
      'title',
      'lede',
      ...Array.from({ length: 6 }, () => 'paragraph'),
    ]);
  });

  it('leaves out the house rules, the list beside it and the date', () => {
    expect(article()?.text).not.toMatch(/GMT|إرشادات الاستخدام|وجهات نظر أصحابها|الأكثر تصفحا/);
  });

  it('knows its outlet', () => expect(article()?.outlet).toBe('CNNArabic'));
});
