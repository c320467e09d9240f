import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../src/article/article';
import { domTree } from '../../../src/article/dom-tree';
import type { Piece } from '../../../src/article/text-map';
import { htmlTree, parseHtml } from '../../../src/cli/html-tree';
import { fixturePages, openPage } from './pages';

function open(body: string) {
  const { window } = openPage(`<!DOCTYPE html><html><body>${body}</body></html>`);
  const article = findArticle(domTree(window), window.document, { lenient: true });
  if (!article) throw new Error('no article in the test page');
  return { window, article, document: window.document };
}

/** The document's own text in a piece, as a range would show it. */
function shown(document: Document, piece: Piece<Node>): string {
  const range = document.createRange();
  range.setStart(piece.start.node, piece.start.offset);
  range.setEnd(piece.end.node, piece.end.offset);
  return range.toString();
}

const withoutSpaces = (text: string) => text.replace(/\s+/g, '');

const PARAGRAPH = 'وقال المتحدث باسم الوزارة إن منسوب المياه سيبقى ضمن الحدود الآمنة حتى نهاية الشهر.';

describe('text map: text to document', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['one text node', `<p>${PARAGRAPH}</p>`, PARAGRAPH],
    [
      'inline elements',
      `<p>قال <b>مصدر</b> <a href="/x">أمني</a> لـ<i>رويترز</i> إن الطريق أغلق صباح اليوم.</p>`,
      'قال مصدر أمني لـرويترز إن الطريق أغلق صباح اليوم.',
    ],
    [
      '<wbr> and a comment in a word',
      '<p>أعلنت الوز<wbr>ارة وال<!-- x -->هيئة افتتاح الطريق الجديد.</p>',
      'أعلنت الوزارة والهيئة افتتاح الطريق الجديد.',
    ],
    [
      'collapsed white space',
      '<p>\n  أعلنت   الوزارة\n\t<b> افتتاح </b> الطريق الجديد أمام السكان.  </p>',
      'أعلنت الوزارة افتتاح الطريق الجديد أمام السكان.',
    ],
    [
      'no-break spaces stay',
      '<p>بلغت الكلفة 4\u00a0ملايين دولار بحسب بيان الوزارة.</p>',
      'بلغت الكلفة 4\u00a0ملايين دولار بحسب بيان الوزارة.',
    ],
    [
      'bidi marks stay',
      '<p>\u200fأعلنت الوزارة\u200e\u200f افتتاح الطريق الجديد.</p>',
      '\u200fأعلنت الوزارة\u200e\u200f افتتاح الطريق الجديد.',
    ],
    [
      '<br> parts blocks',
      '<div>أعلنت الوزارة افتتاح الطريق الجديد.<br>وقالت الهيئة إن العمل انتهى قبل موعده.</div>',
      'أعلنت الوزارة افتتاح الطريق الجديد.\nوقالت الهيئة إن العمل انتهى قبل موعده.',
    ],
    [
      'hidden text inside a sentence',
      '<p>أعلنت <span hidden>لا يظهر</span><span style="display:none">ولا هذا</span>الوزارة افتتاح الطريق الجديد.</p>',
      'أعلنت الوزارة افتتاح الطريق الجديد.',
    ],
  ];

  it.each(cases)('%s: the text', (_, body, text) => expect(open(body).article.text).toBe(text));

  it.each(cases)('%s: every span maps to what it says', (_, body) => {
    const { article, document } = open(body);
    for (let start = 0; start < article.text.length; start += 3) {
      const end = Math.min(article.text.length, start + 11);
      const pieces = article.map.pieces({ start, end });
      const read = pieces.map((piece) => shown(document, piece)).join('');
      expect(withoutSpaces(read.replace('لا يظهر', '').replace('ولا هذا', ''))).toBe(
        withoutSpaces(article.text.slice(start, end)),
      );
    }
  });

  it('gives the start of a span in its own node, the end behind its last character', () => {
    const { article, document } = open(`<p>قال <b>مصدر</b> أمني إن الطريق أغلق أمام المارة.</p>`);
    const bold = document.querySelector('b')?.firstChild;
    const [piece] = article.map.pieces({ start: 4, end: 8 });
    expect(piece).toEqual({ start: { node: bold, offset: 0 }, end: { node: bold, offset: 4 } });
  });

  it('parts a span where a block ends', () => {
    const { article, document } = open(`<p>${PARAGRAPH}</p><p>${PARAGRAPH}</p>`);
    const pieces = article.map.pieces({ start: 0, end: article.text.length });
    expect(pieces.map((piece) => shown(document, piece))).toEqual([PARAGRAPH, PARAGRAPH]);
  });

  it('parts a span around an advertisement inside the paragraph', () => {
    const { article, document } = open(
      '<p>أعلنت الوزارة افتتاح <span class="ad">اشتر الآن</span>الطريق الجديد أمام السكان.</p>',
    );
    const pieces = article.map.pieces({ start: 0, end: article.text.length });
    expect(pieces.map((piece) => shown(document, piece))).toEqual([
      'أعلنت الوزارة افتتاح ',
      'الطريق الجديد أمام السكان.',
    ]);
  });

  it('has no piece for a span of nothing, or outside the text', () => {
    const { map, text } = open(`<p>${PARAGRAPH}</p>`).article;
    expect(map.pieces({ start: 3, end: 3 })).toEqual([]);
    expect(map.pieces({ start: text.length, end: text.length + 5 })).toEqual([]);
    expect(map.position(text.length + 1, 'end')).toBeNull();
  });

  it('resolves many spans as it resolves each', () => {
    const { article } = open(`<p>${PARAGRAPH}</p><p>قال <b>مصدر</b> أمني ${PARAGRAPH}</p>`);
    const spans = Array.from({ length: 60 }, (_, i) => ({ start: i * 3, end: i * 3 + (i % 7) * 5 }));
    expect(article.map.piecesOf(spans)).toEqual(spans.map((span) => article.map.pieces(span)));
  });
});

describe('text map: document to text', () => {
  it('is the way back for every character of every fixture page', () => {
    for (const { html } of fixturePages) {
      const article = findArticle(htmlTree(), parseHtml(html));
      const text = article?.text ?? '';
      for (let offset = 0; offset < text.length; offset++) {
        if (text[offset] === '\n') continue;
        const place = article?.map.position(offset, 'start');
        const back = place && article?.map.offsetOf(place.node, place.offset);
        if (back !== offset) expect({ offset, back }).toEqual({ offset, back: offset });
      }
    }
    expect(fixturePages.length).toBeGreaterThan(0);
  });

  it('gives the next shown character for a point in collapsed white space', () => {
    const { article, document } = open('<p>أعلنت     الوزارة افتتاح الطريق الجديد.</p>');
    const node = document.querySelector('p')?.firstChild;
    expect(node && article.map.offsetOf(node, 8)).toBe(6);
  });

  it('gives the first text behind an element point', () => {
    const { article, document } = open(`<p>${PARAGRAPH}</p><p id="b">قال <b>مصدر</b> أمني إن الطريق أغلق.</p>`);
    const second = document.getElementById('b');
    expect(second && article.map.offsetOf(second, 1)).toBe(PARAGRAPH.length + 1 + 4);
    expect(article.map.offsetOf(document.body, 1)).toBe(PARAGRAPH.length + 1);
  });

  it('is null for a node outside the article', () => {
    const { article, document } = open(`<nav><a href="/">الرئيسية</a></nav><p>${PARAGRAPH}</p>`);
    const link = document.querySelector('a')?.firstChild;
    expect(link && article.map.offsetOf(link, 0)).toBeNull();
    expect(link && article.map.has(link)).toBe(false);
  });
});
