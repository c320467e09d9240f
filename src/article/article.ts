import type { ArticleBlock } from './blocks';
import { chooseBody, isListOfStories, type Weights, weigh } from './choose';
import { childNamed, readHead, readLinkedData } from './head';
import { type PageKind, pageKindOf } from './page-kind';
import { Scan } from './scan';
import { type Chosen, Selection } from './select';
import { type TextMap, TextMapBuilder } from './text-map';
import { findTitle } from './title';
import type { Tree } from './tree';

export interface Article<N> {
  /** The headline; where the page shows none, the one its head names. */
  readonly title: string;
  /** In reading order. */
  readonly blocks: readonly ArticleBlock[];
  /** The blocks joined by "\n": what the engine gets and what all offsets refer to. */
  readonly text: string;
  readonly map: TextMap<N>;
  /** The smallest element that holds every block: what to observe. */
  readonly root: N;
  /** Name of the outlet as the page's head gives it (og:site_name, publisher), null where it does not. */
  readonly outlet: string | null;
  /** True when the document was larger than the finder reads (see `LIMITS`); the blocks are its beginning. */
  readonly partial: boolean;
}

export interface FindOptions<N> {
  /**
   * Whether an element is not shown. Asked only of block elements around text that would belong to the article, at most
   * once each; the page may look at computed style here. Markup that hides by itself is known without it.
   */
  readonly isHidden?: (element: N) => boolean;
  /** The reader asked for this page: take the best text there is, however short; a list of stories is still no article. */
  readonly lenient?: boolean;
}

/** The article of a document (`root` is the document or its root element), or null where there is none. */
export function findArticle<N>(tree: Tree<N>, root: N, options: FindOptions<N> = {}): Article<N> | null {
  const search = searchArticle(tree, root, options);
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
  }
}

/** Arabic letters, the headline's aside: some twenty words. */
const FEWEST_LETTERS = 120;
/** Nodes of one step: about a millisecond's work in a document's first run. */
const STEP = 200;

/** The same in steps. The document must not change in between. */
export function* searchArticle<N>(
  tree: Tree<N>,
  root: N,
  options: FindOptions<N> = {},
): Generator<void, Article<N> | null, void> {
  const start = childNamed(tree, root, 'body') ?? childNamed(tree, root, 'frameset');
  if (!start) return null;
  const scan = new Scan(tree, start);
  while (scan.step(STEP)) yield;
  yield;
  const head = readHead(tree, root);
  const data = readLinkedData([...head.data, ...scan.data]);
  const weights = weigh(scan);
  yield;
  const best = chooseBody(scan, weights);
  const body = best < 0 && options.lenient ? 0 : best;
  const box = scan.boxes[body];
  if (!box) return null;
  const titles = [...head.titles, ...data.titles];
  const outlet = head.outlet ?? data.outlet;
  yield;
  const title = findTitle(scan, weights.foreign, titles, outlet, box.from, box.to);
  yield;
  const selection = new Selection(scan, weights, body, title, options.isHidden);
  yield* selection.choose();
  yield;
  const kind = pageKindOf(head);
  if (!isArticle(scan, selection.chosen, weights, body, kind, options.lenient ?? false)) return null;
  const frame = scan.boxes[selection.frameBox]?.node ?? box.node;
  return { ...assemble(tree, selection.chosen), title: title.text, root: frame, outlet, partial: scan.partial };
}

function isArticle<N>(
  scan: Scan<N>,
  chosen: readonly Chosen<N>[],
  weights: Weights,
  body: number,
  kind: PageKind,
  lenient: boolean,
): boolean {
  let letters = 0;
  for (const { run, role } of chosen) if (role !== 'title') letters += run.letters;
  if (letters < (lenient ? 1 : FEWEST_LETTERS)) return false;
  if (kind.article && !kind.other) return true;
  if (isListOfStories(scan, weights, body)) return false;
  return lenient || !(kind.other || kind.front);
}

function assemble<N>(tree: Tree<N>, chosen: readonly Chosen<N>[]): Pick<Article<N>, 'blocks' | 'text' | 'map'> {
  const builder = new TextMapBuilder<N>();
  let at = 0;
  for (const { composed } of chosen) {
    composed.mapTo(builder, at);
    at += composed.text.length + 1;
  }
  const blocks = chosen.map(({ text, role }) => ({ text, role }));
  return { blocks, text: blocks.map((block) => block.text).join('\n'), map: builder.build(tree) };
}
