import { readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { findArticle } from '../../src/article/article';
import { domTree } from '../../src/article/dom-tree';
import { gate } from '../../src/article/gate';
import { htmlTree, parseHtml } from '../../src/cli/html-tree';
import { median, time } from './clock';
import type { Row } from './row';
import { arabicArticle } from './texts';

/** About 2,000 words. */
const ARTICLE = 12_000;

/** A theme's page around an article: the fixture's frame, the bench's text. */
function themePage(length: number): string {
  const frame = readFileSync(new URL('../pages/finder/wordpress-jannah.html', import.meta.url), 'utf8');
  const paragraphs = arabicArticle(length)
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('\n');
  return frame.replace('<div id="inline-related-post"', `${paragraphs}<div id="inline-related-post"`);
}

/**
 * Orientation for the finder: jsdom stands in for the browser, where the page layer's own bench measures the budgets. The
 * document is new in every round, the code is warm.
 */
export async function rows(): Promise<Row[]> {
  return [...againstReadability(), ...atScale()];
}

function againstReadability(): Row[] {
  const html = themePage(ARTICLE);
  const ours: number[] = [];
  const theirs: number[] = [];
  const gates: number[] = [];
  for (let round = 0; round < 14; round++) {
    const mine = new JSDOM(html).window;
    const its = new JSDOM(html, { url: 'https://news.example/story' }).window;
    const tree = domTree(mine);
    gates.push(time(() => gate(tree, mine.document)));
    ours.push(time(() => findArticle(tree, mine.document)));
    theirs.push(time(() => new Readability(its.document).parse()));
  }
  const [our, their] = [median(ours.slice(5)), median(theirs.slice(5))];
  return [
    {
      name: 'Readability against finding, 2,000 words, jsdom',
      measured: their / our,
      unit: '×',
      atLeast: 3,
    },
    { name: 'finding, 2,000 words, jsdom', measured: our, unit: 'ms' },
    { name: 'gate on it, jsdom', measured: median(gates.slice(5)), unit: 'ms' },
  ];
}

function atScale(): Row[] {
  const find = (html: string) => {
    const root = parseHtml(html);
    const rounds = Array.from({ length: 7 }, () => time(() => findArticle(htmlTree(), root, { lenient: true })));
    return Math.min(...rounds);
  };
  const [small, large] = [find(themePage(ARTICLE * 8)), find(themePage(ARTICLE * 16))];
  const huge = `<body><main><p>${arabicArticle(100_000).replaceAll('\n', ' ').repeat(100)}</p></main>`;
  const nested = `<body>${'<div>قالت الوزارة <span>'.repeat(10_000)}`;
  return [
    { name: 'finding, page of twice the length', measured: large / small, unit: '×', limit: 2.6 },
    { name: 'finding in ten megabytes of text', measured: find(huge), unit: 'ms' },
    { name: 'finding in 20,000 nested elements', measured: find(nested), unit: 'ms' },
  ];
}
