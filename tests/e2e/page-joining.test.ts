import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, launch, type Session } from '../browser/harness';
import { until } from '../browser/until';
import { ask, type Box, boxOf, marked, type Pixels, pixelsOf, visit } from './page-kit';

/** Each cue begins behind a joined «و», so the mark's edge falls inside a word. */
const words = [
  { of: 'wire', word: 'وقالت وكالة' },
  { of: 'named', word: 'وأكد وزير' },
  { of: 'unnamed', word: 'وقالت مصادر' },
  { of: 'hearsay', word: 'ويقال إن' },
] as const;

describe.each(browserNames)('letters join in %s', (name) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launch(name);
    page = await visit(session, 'page/joining.html');
    await marked(session, page);
  });
  afterAll(() => session.close());

  test.each(words)('inside and across a mark of class $of', async ({ word }) => {
    const box = await boxOf(page, word);
    const withMarks = await letters(session, page, box);
    await ask(session, page, { type: 'switch', on: false });
    await until(async () => Object.keys(await session.marks(page)).length === 0, 'the end of the marks');
    const without = await letters(session, page, box);
    await ask(session, page, { type: 'switch', on: true });
    await marked(session, page);
    expect(without.ink).toBeGreaterThan(100);
    expect(withMarks.width).toBe(without.width);
    // The black of the letters is where it was: a letter that lost its joined form would move the ink.
    expect(differences(withMarks, without) / without.ink).toBeLessThan(0.02);
  });

  test('the measure sees a letter that does not join', async () => {
    const box = await boxOf(page, 'مصادر محلية');
    const joined = await letters(session, page, box);
    await page.evaluate(() => {
      const node = document.querySelectorAll('p')[2]?.firstChild;
      if (node?.nodeValue) node.nodeValue = node.nodeValue.replace('محلية', 'مح\u200cلية');
    });
    const broken = await letters(session, page, box);
    expect(differences(joined, broken) / joined.ink).toBeGreaterThan(0.02);
  });
});

interface Letters {
  readonly width: number;
  readonly ink: number;
  readonly black: readonly boolean[];
}

/** The black pixels above the line that marks are drawn under: letters, whatever is behind them. */
async function letters(session: Session, page: Page, box: Box): Promise<Letters> {
  const clip = {
    x: Math.floor(box.x),
    y: Math.floor(box.y),
    width: Math.ceil(box.width),
    height: Math.floor(box.height * 0.6),
  };
  const pixels = await pixelsOf(session, page, clip);
  const black = blackOf(pixels);
  return { width: box.width, ink: black.filter(Boolean).length, black };
}

function blackOf({ data, width, height }: Pixels): boolean[] {
  return Array.from(
    { length: width * height },
    (_, i) => Math.max(data[i * 4] ?? 0, data[i * 4 + 1] ?? 0, data[i * 4 + 2] ?? 0) < 60,
  );
}

function differences(a: Letters, b: Letters): number {
  return a.black.filter((black, i) => black !== b.black[i]).length;
}
