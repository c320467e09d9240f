import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

/** A fixture page with the article it holds, a block a line: role, tab, text. */
export interface FixturePage {
  readonly name: string;
  readonly html: string;
  readonly blocks: readonly { readonly role: string; readonly text: string }[];
}

const FOLDER = new URL('../../pages/finder/', import.meta.url);

export const fixturePages: readonly FixturePage[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .sort()
  .map((file) => ({
    name: file.replace(/\.html$/, ''),
    html: readFileSync(new URL(file, FOLDER), 'utf8'),
    blocks: readFileSync(new URL(file.replace(/\.html$/, '.txt'), FOLDER), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => {
        const [role = '', text = ''] = line.split('\t');
        return { role, text };
      }),
  }));

/** Opens a page as a browser would, declarative shadow roots included, which jsdom leaves as templates. */
export function openPage(html: string): JSDOM {
  const dom = new JSDOM(html, { url: 'https://news.example/2024/story' });
  const { document } = dom.window;
  for (const template of document.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode="open"]')) {
    const host = template.parentElement;
    if (!host) continue;
    host.attachShadow({ mode: 'open' }).append(template.content);
    template.remove();
  }
  return dom;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

function bagOf(text: string): Map<string, number> {
  const bag = new Map<string, number>();
  for (const word of text.match(WORD) ?? []) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

/** Words of a found text against those of the wanted one, as multisets. */
export interface WordScore {
  readonly common: number;
  readonly found: number;
  readonly wanted: number;
}

export function scoreWords(found: string, wanted: string): WordScore {
  const want = bagOf(wanted);
  const sum = (bag: Map<string, number>) => [...bag.values()].reduce((a, b) => a + b, 0);
  const got = bagOf(found);
  let common = 0;
  for (const [word, count] of got) common += Math.min(count, want.get(word) ?? 0);
  return { common, found: sum(got), wanted: sum(want) };
}

export function f1(scores: readonly WordScore[]): number {
  let common = 0;
  let words = 0;
  for (const score of scores) {
    common += score.common;
    words += score.found + score.wanted;
  }
  return words === 0 ? 0 : (2 * common) / words;
}
