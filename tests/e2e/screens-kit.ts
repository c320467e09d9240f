import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserName, executableOf, missing } from '../browser/executables';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** A plain browser, without the extension: for the gallery's pages. */
export function plainBrowser(name: BrowserName): Promise<Browser> {
  const executablePath = executableOf(name);
  if (executablePath === null) throw new Error(missing(name));
  return name === 'firefox'
    ? puppeteer.launch({ browser: 'firefox', executablePath, timeout: 60_000 })
    : puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'], timeout: 60_000 });
}

/** What axe-core finds wrong with the page: rule and element. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  // All that passed is told too, at length: it stays in the page.
  const found = (await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)`,
  )) as AxeResults['violations'];
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}

/** Elements that stick out of the window on either side. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => !element.closest('.visually-hidden, svg'))
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return left < -0.5 || right > window.innerWidth + 0.5;
      })
      .map((element) => `too wide: ${element.tagName} ${element.className}`),
  );
}

/** The accessible words of what has the focus, and whether it can be seen. */
export function focused(page: Page): Promise<{ name: string; visible: boolean } | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const name =
      element.ariaLabel ?? ([element.textContent, ...labels.map((l) => l.textContent)].join(' ').trim() || '');
    // A radio button is drawn by the words beside it.
    const drawn = element.matches('input[type="radio"]') ? element.nextElementSibling : element;
    const style = drawn && getComputedStyle(drawn);
    return { name, visible: style?.outlineStyle !== 'none' && style?.outlineWidth !== '0px' };
  });
}
