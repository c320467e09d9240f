// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { TextMap } from '../../../src/article/text-map';
import { ArticleWatch, BUDGET } from '../../../src/page/watch';

const LONG = 'وقالت وزارة الموارد إن الخزانات امتلأت بعد الأمطار';

/** A map that knows the text nodes that are in the document when it is made. */
function mapOf(root: Node): TextMap<Node> {
  const known = new Set<Node>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) known.add(walker.currentNode);
  return {
    size: known.size,
    position: () => null,
    pieces: () => [],
    piecesOf: () => [],
    offsetOf: () => null,
    has: (node) => known.has(node),
  };
}

describe('watching an article', () => {
  let life: AbortController;
  let root: HTMLElement;
  let runs: number;
  let spent: number;
  let watch: ArticleWatch;
  let cost: number;

  beforeEach(() => {
    vi.useFakeTimers();
    document.body.innerHTML = `<article><p>${LONG}</p><time>10:00</time></article>`;
    root = document.querySelector('article') ?? document.body;
    life = new AbortController();
    runs = 0;
    spent = 0;
    cost = 1;
    const handlers = {
      changed: async () => {
        runs++;
        watch.observe(root, mapOf(root));
        return cost;
      },
      spent: () => {
        spent++;
      },
    };
    watch = new ArticleWatch(handlers, life.signal, () => Date.now());
    document.querySelector('time')?.replaceChildren('10:01');
    watch.observe(root, mapOf(root.querySelector('p') ?? root));
  });
  afterEach(() => {
    life.abort();
    vi.useRealTimers();
  });

  const later = (ms: number) => vi.advanceTimersByTimeAsync(ms);
  const append = (text: string) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    root.append(paragraph);
  };

  test('a new paragraph is read after a moment of quiet, once', async () => {
    append(LONG);
    append(LONG);
    await later(200);
    append(LONG);
    await later(300);
    expect(runs).toBe(0);
    await later(400);
    expect(runs).toBe(1);
  });

  test('a page without quiet is read all the same', async () => {
    for (let i = 0; i < 20; i++) {
      append(LONG);
      await later(150);
    }
    expect(runs).toBeGreaterThan(0);
  });

  test.each([
    ['a clock', () => document.querySelector('time')?.firstChild?.replaceWith('10:02')],
    ['a counter', () => append('25 مشاهدة')],
    ['an attribute', () => root.setAttribute('class', 'x')],
  ])('%s changes no text of the article', async (_, change) => {
    change();
    await later(3000);
    expect(runs).toBe(0);
  });

  test('a paragraph of the article that goes away is noticed', async () => {
    root.querySelector('p')?.remove();
    await later(1000);
    expect(runs).toBe(1);
  });

  test(`more than ${BUDGET.runs} readings a minute: it stops and says so`, async () => {
    for (let i = 0; i < BUDGET.runs + 3; i++) {
      append(LONG);
      await later(600);
    }
    expect([runs, spent, watch.spent]).toEqual([BUDGET.runs, 1, true]);
  });

  test(`more than ${BUDGET.work} ms of work a minute: it stops`, async () => {
    cost = 120;
    for (let i = 0; i < 5; i++) {
      append(LONG);
      await later(600);
    }
    expect([runs, spent]).toEqual([2, 1]);
  });

  test('spread over minutes it never stops', async () => {
    for (let i = 0; i < 40; i++) {
      append(LONG);
      await later(5000);
    }
    expect([runs, spent]).toEqual([40, 0]);
  });

  test('switched off by the reader it is not spent', async () => {
    append(LONG);
    await later(1000);
    watch.stop();
    expect([runs, watch.spent]).toEqual([1, false]);
  });

  test('after the end of its signal nothing is read any more', async () => {
    append(LONG);
    life.abort();
    await later(5000);
    expect(runs).toBe(0);
  });
});
