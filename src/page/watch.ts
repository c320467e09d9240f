import type { TextMap } from '../article/text-map';

/** What a page that changes without end may cost us: per minute, in re-analyses and in milliseconds of work. */
export const BUDGET = { runs: 20, work: 200, per: 60_000 } as const;

/** Milliseconds of quiet before a change is read, and the longest that a restless page can put it off. */
const QUIET = 350;
const PATIENCE = 2000;

export interface WatchHandlers {
  /** The article's text may differ. Answers with the milliseconds of work it took. */
  readonly changed: () => Promise<number>;
  /** The budget is spent; nothing is observed any more. */
  readonly spent: () => void;
}

/** Observes the article's root only, and there only what can change the article's text. */
export class ArticleWatch {
  private observer: MutationObserver | null = null;
  private quiet: ReturnType<typeof setTimeout> | undefined;
  private due = 0;
  private runs: { readonly at: number; readonly work: number }[] = [];
  private busy = false;
  private exhausted = false;

  constructor(
    private readonly handlers: WatchHandlers,
    private readonly signal: AbortSignal,
    private readonly now: () => number = () => performance.now(),
  ) {
    signal.addEventListener('abort', () => this.stop(), { once: true });
  }

  /** True from the end of the budget until it observes again. */
  get spent(): boolean {
    return this.exhausted;
  }

  observe(root: Node, map: TextMap<Node>): void {
    this.observer?.disconnect();
    if (this.signal.aborted) return;
    this.exhausted = false;
    this.observer = new MutationObserver((records) => {
      if (records.some((record) => matters(record, map))) this.stirred();
    });
    this.observer.observe(root, { subtree: true, childList: true, characterData: true });
  }

  /** Begins a new minute, because the reader asked. */
  renew(): void {
    this.runs = [];
  }

  stop(): void {
    this.observer?.disconnect();
    this.observer = null;
    clearTimeout(this.quiet);
    this.due = 0;
  }

  private stirred(): void {
    const now = this.now();
    if (this.due === 0) this.due = now + PATIENCE;
    clearTimeout(this.quiet);
    this.quiet = setTimeout(() => void this.run(), Math.max(0, Math.min(QUIET, this.due - now)));
  }

  private async run(): Promise<void> {
    this.due = 0;
    if (this.busy || this.signal.aborted) return;
    this.runs = this.runs.filter(({ at }) => at > this.now() - BUDGET.per);
    const work = this.runs.reduce((sum, run) => sum + run.work, 0);
    if (this.runs.length >= BUDGET.runs || work >= BUDGET.work) {
      this.stop();
      this.exhausted = true;
      this.handlers.spent();
      return;
    }
    this.busy = true;
    const at = this.now();
    const cost = await this.handlers.changed();
    this.busy = false;
    this.runs.push({ at, work: cost });
  }
}

/** Letters that make an added stretch of text worth a look: a clock or a counter in the article is not. */
const WORTH = 20;

function matters(record: MutationRecord, map: TextMap<Node>): boolean {
  if (record.type === 'characterData') return map.has(record.target) || letters(record.target) >= WORTH;
  return (
    some(record.addedNodes, (node) => letters(node) >= WORTH) || some(record.removedNodes, (node) => holds(node, map))
  );
}

function some(nodes: NodeList, test: (node: Node) => boolean): boolean {
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes.item(i);
    if (node && test(node)) return true;
  }
  return false;
}

/** Arabic letters under a node, counted up to `WORTH`, without looking at more than some hundred text nodes. */
function letters(root: Node): number {
  let count = 0;
  for (const text of textsUnder(root)) {
    for (const character of text.nodeValue?.slice(0, 400) ?? '')
      if (character >= '\u0620' && character <= '\u064a') count++;
    if (count >= WORTH) return count;
  }
  return count;
}

function holds(root: Node, map: TextMap<Node>): boolean {
  for (const text of textsUnder(root)) if (map.has(text)) return true;
  return false;
}

const LOOK = 400;

function* textsUnder(root: Node): Generator<Node> {
  if (root.nodeType === Node.TEXT_NODE) yield root;
  const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
  for (let i = 0; i < LOOK && walker.nextNode(); i++) yield walker.currentNode;
}
