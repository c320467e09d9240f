import type { Head } from './head';

/** What a page's head declares it to be; both false where it declares nothing of use. */
export interface PageKind {
  readonly article: boolean;
  /** A product, a list, a search, a forum, a person … */
  readonly other: boolean;
  /** Its own address is the root of the site, or of a language. */
  readonly front: boolean;
}

const ARTICLE_KIND = /"@type"\s*:\s*\[?\s*"(?:\w*Article|\w*BlogPosting|Report)"/;
const OTHER_KIND =
  /"@type"\s*:\s*\[?\s*"(?:Product|CollectionPage|SearchResultsPage|DiscussionForumPosting|QAPage|ProfilePage)"/;
const OTHER_TYPE = /product|profile|video\.movie/;
const FRONT_PAGE = /^\/(?:[a-z]{2}|arabic|home|index\.\w+|default\.\w+)?\/?$/i;

/** Reads the kinds off a head, without parsing its JSON-LD. `path`: the address's, where the caller knows it. */
export function pageKindOf(head: Head, path: string | null = head.path): PageKind {
  const listed = head.data.some((text) => OTHER_KIND.test(text));
  const article = !listed && head.data.some((text) => ARTICLE_KIND.test(text));
  const typed = head.type !== null && OTHER_TYPE.test(head.type);
  return {
    article: article || (head.type === 'article' && !listed),
    other: listed || typed,
    front: path !== null && FRONT_PAGE.test(path),
  };
}
