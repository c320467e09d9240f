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
  const search = new ArticleSearch(tree, root, options);
  while (search.step(Number.POSITIVE_INFINITY));
  return search.finish();
}

/** Arabic letters, the headline's aside: some twenty words. */
const FEWEST_LETTERS = 120;
/** Nodes of one slice: about a millisecond's work. */
const SLICE = 1000;

/** The same in slices: `step` until it is false, then `finish`. The document must not change in between. */
export class ArticleSearch<N> {
  private readonly scan: Scan<N> | null;

  constructor(
    private readonly tree: Tree<N>,
    private readonly root: N,
    private readonly options: FindOptions<N> = {},
  ) {
    const body = childNamed(tree, root, 'body') ?? childNamed(tree, root, 'frameset');
    this.scan = body && new Scan(tree, body);
  }

  /** Reads at most `nodes` nodes more; true while there is more to read. */
  step(nodes = SLICE): boolean {
    return this.scan?.step(nodes) ?? false;
  }

  finish(): Article<N> | null {
    const { scan, tree, options } = this;
    if (!scan) return null;
    const head = readHead(tree, this.root);
    const data = readLinkedData([...head.data, ...scan.data]);
    const weights = weigh(scan);
    const best = chooseBody(scan, weights);
    const body = best < 0 && options.lenient ? 0 : best;
    const box = scan.boxes[body];
    if (!box) return null;
    const titles = [...head.titles, ...data.titles];
    const outlet = head.outlet ?? data.outlet;
    const title = findTitle(scan, weights.foreign, titles, outlet, box.from, box.to);
    const selection = new Selection(scan, weights, body, title, options.isHidden);
    if (!this.isArticle(selection.chosen, weights, body, pageKindOf(head))) return null;
    const root = scan.boxes[selection.frame]?.node ?? box.node;
    return { ...assemble(tree, selection.chosen), title: title.text, root, outlet, partial: scan.partial };
  }

  private isArticle(chosen: readonly Chosen<N>[], weights: Weights, body: number, kind: PageKind): boolean {
    const { scan, options } = this;
    let letters = 0;
    for (const { run, role } of chosen) if (role !== 'title') letters += run.letters;
    if (!scan || letters < (options.lenient ? 1 : FEWEST_LETTERS)) return false;
    if (kind.article && !kind.other) return true;
    if (isListOfStories(scan, weights, body)) return false;
    return options.lenient || !(kind.other || kind.front);
  }
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
