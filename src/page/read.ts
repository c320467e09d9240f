import { type Article, ArticleSearch } from '../article/article';
import { domTree } from '../article/dom-tree';
import type { Tree } from '../article/tree';
import { yieldToPage } from './life';

/** Longest stretch of our work without giving the page its turn, in milliseconds. */
const SLICE = 6;

/** How often a document that changes under the search is begun anew before it is read in one go. */
const RESTARTS = 2;

let known: Tree<Node> | null = null;

/** The page's DOM as the finder reads it. */
export function pageTree(): Tree<Node> {
  known ??= domTree(globalThis);
  return known;
}

/** Finds the article in slices; null where there is none, or the signal aborted. */
export async function readArticle(lenient: boolean, signal: AbortSignal): Promise<Article<Node> | null> {
  for (let i = 0; i < RESTARTS; i++) {
    const found = await searchInSlices(lenient, signal);
    if (found !== 'changed') return found;
  }
  return signal.aborted ? null : searchAtOnce(lenient);
}

export function searchAtOnce(lenient: boolean): Article<Node> | null {
  const search = begin(lenient);
  while (search.step(Number.POSITIVE_INFINITY));
  return search.finish();
}

function begin(lenient: boolean): ArticleSearch<Node> {
  return new ArticleSearch(pageTree(), document, { isHidden, lenient });
}

async function searchInSlices(lenient: boolean, signal: AbortSignal): Promise<Article<Node> | null | 'changed'> {
  const search = begin(lenient);
  let until = performance.now() + SLICE;
  let changes: Changes | null = null;
  try {
    while (search.step()) {
      if (performance.now() < until) continue;
      changes ??= new Changes();
      if (!(await yieldToPage(signal))) return null;
      if (changes.seen()) return 'changed';
      until = performance.now() + SLICE;
    }
    return search.finish();
  } finally {
    changes?.stop();
  }
}

/** Whether the document changed since it was asked last. */
class Changes {
  private any = false;
  private readonly observer = new MutationObserver(() => {
    this.any = true;
  });

  constructor() {
    this.observer.observe(document, { subtree: true, childList: true, characterData: true });
  }

  seen(): boolean {
    const any = this.any || this.observer.takeRecords().length > 0;
    this.any = false;
    return any;
  }

  stop(): void {
    this.observer.disconnect();
  }
}

function isHidden(node: Node): boolean {
  return node instanceof Element && !Element.prototype.checkVisibility.call(node, { visibilityProperty: true });
}
