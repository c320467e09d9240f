import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../src/article/article';
import { domTree } from '../../../src/article/dom-tree';
import { gate } from '../../../src/article/gate';
import { htmlTree, parseHtml } from '../../../src/cli/html-tree';
import { openPage } from './pages';

/** A pseudo-random sequence from a seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const TEXTS = [
  'قال مصدر أمني إن الطريق أغلق أمام الشاحنات منذ الصباح.',
  ' ',
  '\n  ',
  '\u00a0',
  '\u200f',
  'اقرأ أيضا',
  'رويترز',
  'x < y &amp; z',
  '   قالت   الوزارة ',
  '12:30',
  '«»“”',
  '\ufeff',
];
/** No tables and no <noscript>: jsdom parses stray text in tables, and scripts, otherwise than browsers do. */
const NAMES = [
  'div',
  'p',
  'span',
  'b',
  'a href="/x"',
  'a href="#n"',
  'h2',
  'h1',
  'ul',
  'li',
  'blockquote',
  'article',
  'section',
  'pre',
  'figure',
  'figcaption',
  'br',
  'hr',
  'img',
  'form',
  'x-card',
  'button',
  'template',
  'script',
  'time',
  'details',
  'svg',
  'div class="related"',
  'div class="entry-content"',
  'p hidden',
  'span style="display:block"',
  'div itemprop="articleBody"',
  'aside',
  'font',
  'center',
  'i',
  'select',
  'textarea',
];

function randomPage(seed: number): string {
  const random = randomFrom(seed);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const write = (depth: number): string => {
    let out = '';
    for (let i = Math.floor(random() * 6); i >= 0; i--) {
      if (depth === 0 || random() < 0.4) out += pick(TEXTS);
      else {
        const name = pick(NAMES);
        const close = random() < 0.9 ? `</${name.split(' ')[0]}>` : '';
        out += `<${name}>${write(depth - 1)}${close}`;
      }
    }
    return out;
  };
  return `<!DOCTYPE html><html><head><title>${pick(TEXTS)}</title></head><body>${write(5)}${write(6)}</body></html>`;
}

describe('random pages', () => {
  it.each(Array.from({ length: 60 }, (_, seed) => seed))('page %i: one text for both trees, and a true map', (seed) => {
    const html = randomPage(seed);
    const { window } = openPage(html);
    const inPage = findArticle(domTree(window), window.document, { lenient: true });
    const parsed = findArticle(htmlTree(), parseHtml(html), { lenient: true });
    expect(inPage?.blocks).toEqual(parsed?.blocks);
    expect(gate(domTree(window), window.document)).toBe(gate(htmlTree(), parseHtml(html)));
    const text = inPage?.text ?? '';
    for (let offset = 0; offset < text.length; offset++) {
      const place = inPage?.map.position(offset, 'start');
      const unit = place?.node.nodeValue?.charAt(place.offset) ?? '\n';
      expect(unit.replace(/[\t\r\f\n]/, ' ')).toBe(text.charAt(offset).replace('\n', ' '));
    }
  });
});
