import { type Article, searchArticle } from '../article/article';
import { finish, type Steps } from '../engine/steps';
import { yieldToPage } from './life';
import { pageTree } from './page-tree';
import { workSlice } from './slices';

/** How often a document that changes under the search is begun anew before it is read in one go. */
const RESTARTS = 2;

/** Finds the article in slices; null where there is none, or the signal aborted. */
export async function readArticle(lenient: boolean, signal: AbortSignal): Promise<Article<Node> | null> {
  for (let i = 0; i < RESTARTS; i++) {
    const found = await searchInSlices(lenient, signal);
    if (found !== 'changed') return found;
  }
  return signal.aborted ? null : searchAtOnce(lenient);
}

export function searchAtOnce(lenient: boolean): Article<Node> | null {
  return finish(search(lenient));
}

/** The search for the page's article, in steps. */
export function search(lenient: boolean): Steps<Article<Node> | null> {
  return searchArticle(pageTree(), document, { isHidden, lenient });
}

async function searchInSlices(lenient: boolean, signal: AbortSignal): Promise<Article<Node> | null | 'changed'> {
  const steps = search(lenient);
  let changes: Changes | null = null;
  try {
    for (;;) {
      const ended = workSlice(steps);
      if (ended) return ended.value;
      changes ??= new Changes();
      if (!(await yieldToPage(signal))) return null;
      if (changes.seen()) return 'changed';
    }
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
