import { findArticle } from '../article/article';
import type { ArticleBlock } from '../article/blocks';
import type { Analysis } from '../engine/analysis';
import { analyse } from '../engine/engine';
import { htmlTree, parseHtml } from './html-tree';
import type { Request } from './requests';

/** One line of output. For HTML `text` is what all offsets refer to; it is empty where the page holds no article. */
export type Answer =
  | ({ readonly id: string | number } & Analysis)
  | ({
      readonly id: string | number;
      readonly title: string | null;
      readonly text: string;
      readonly blocks: readonly ArticleBlock[];
    } & Analysis);

/** Answers a request: the analysis of a text, or of the article found in a page. */
export function answer(request: Extract<Request, { kind: 'text' | 'html' }>): Answer {
  if (request.kind === 'text') return { id: request.id, ...analyse(request.text) };
  const article = findArticle(htmlTree(), parseHtml(request.html), { lenient: true });
  const { title, text, blocks } = article ?? { title: null, text: '', blocks: [] };
  return { id: request.id, title, text, blocks, ...analyse(blocks) };
}
