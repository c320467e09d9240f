import { LEAF } from './elements';
import { childNamed, type Head, readHead } from './head';
import { isArabic } from './language';
import { wordsOf } from './letters';
import { pageKindOf } from './page-kind';
import { Sampler } from './sampler';
import { SIGN, signsOf } from './signs';
import { likeness } from './title';
import type { Tree } from './tree';
import { ELEMENT, TEXT } from './tree';

/** What a page looks like at a glance. */
export type Gate = 'article' | 'no-article' | 'not-arabic';

/** Letters of prose in the fullest box that make an article, and its share of all the prose that was seen. */
const FEWEST = { letters: 240, share: 0.35 } as const;
/** The same for a page that calls itself an article. */
const FEWEST_DECLARED = { letters: 150, share: 0.2 } as const;
/** The same for a page whose own headline stands in its head too. */
const FEWEST_TITLED = { letters: 160, share: 0.35 } as const;
const FEWEST_FRONT_PAGE = { letters: 1500, share: 0.7 } as const;

const LISTED =
  /\/(?:search|category|categories|tags?|authors?|forums?|showthread|viewtopic|threads?|shop|store|products?|cart|archives?)(?:[/.?]|$)/i;

/**
 * Whether a page is an Arabic article, from a sample of its text: at most 400 text nodes, no layout read, about a
 * millisecond on any page. `path` is the address's path, where the caller knows it.
 */
export function gate<N>(tree: Tree<N>, root: N, path?: string): Gate {
  const sampler = new Sampler(tree, childNamed(tree, root, 'body') ?? root);
  sampler.read();
  if (!isArabic(sampler.sample)) return 'not-arabic';
  return isArticle(tree, root, sampler, path) ? 'article' : 'no-article';
}

function isArticle<N>(tree: Tree<N>, root: N, sampler: Sampler<N>, path?: string): boolean {
  const head = readHead(tree, root);
  const kind = pageKindOf(head, path);
  if (sampler.best === null || kind.other) return false;
  const fewest = kind.front
    ? FEWEST_FRONT_PAGE
    : kind.article
      ? FEWEST_DECLARED
      : isTitled(tree, root, head)
        ? FEWEST_TITLED
        : FEWEST;
  if (sampler.bestLetters < fewest.letters || sampler.bestLetters < sampler.prose * fewest.share) return false;
  if (!kind.article && LISTED.test(path ?? head.path ?? '')) return false;
  return (
    !standsInList(tree, sampler.best) && !isListOfLinks(tree, sampler.best) && !(sells(tree, root) && !kind.article)
  );
}

const LIST_TYPES = /\/(?:DiscussionForumPosting|Product|QAPage|SearchResultsPage|CollectionPage|Comment)$/;
/** Words of a headline at least; a section's name has fewer. */
const FEWEST_TITLE_WORDS = 4;
const MOST_HEADINGS = 6;

/** True when a heading that leads nowhere says what the head calls the page. */
function isTitled<N>(tree: Tree<N>, root: N, head: Head): boolean {
  const named = new Set(wordsOf(head.titles[0] ?? ''));
  if (named.size < FEWEST_TITLE_WORDS) return false;
  return ['h1', 'h2'].some((name) =>
    tree.named(root, name, MOST_HEADINGS).some((heading) => {
      if (tree.named(heading, 'a', 1).length > 0) return false;
      let text = '';
      for (let node = tree.first(heading); node; node = tree.next(node))
        if (tree.kind(node) === TEXT) text += ` ${tree.text(node)}`;
      return likeness(wordsOf(text.slice(0, 400)), named) >= 0.7;
    }),
  );
}

/** Classes of a body that WordPress gives to lists. */
const PAGE_NAMES = /(?:^|\s)(?:home|blog|archive|search|search-results|category|author|tax-\S+)(?=$|\s)/;
const SINGLE_NAMES = /(?:^|\s)(?:single|postid-)/;
const DEEPEST = 30;

/** True when the box, or one around it, is a forum's, a shop's or a list's by its names. */
function standsInList<N>(tree: Tree<N>, box: N): boolean {
  let at: N | null = box;
  for (let i = 0; at && i < DEEPEST; i++, at = tree.parent(at)) {
    if (tree.kind(at) !== ELEMENT || tree.bare(at)) continue;
    const name = tree.attribute(at, 'class');
    if (signsOf(name, tree.attribute(at, 'id')) & (SIGN.list | SIGN.reply)) return true;
    if (LIST_TYPES.test(tree.attribute(at, 'itemtype') ?? '')) return true;
    if (name !== null && tree.name(at) === 'body') return PAGE_NAMES.test(name) && !SINGLE_NAMES.test(name);
  }
  return false;
}

/** Titles that link elsewhere, as children of the box itself: a list of stories with their first lines. */
function isListOfLinks<N>(tree: Tree<N>, box: N): boolean {
  let links = 0;
  let paragraphs = 0;
  let child = tree.first(box);
  for (let i = 0; child && i < 300; i++, child = tree.next(child)) {
    if (tree.kind(child) !== ELEMENT) continue;
    const name = tree.name(child);
    if (/^h[2-5]$/.test(name)) links += tree.named(child, 'a', 1).length;
    else if (LEAF.has(name)) paragraphs++;
  }
  return links >= 3 && links * 2 > paragraphs;
}

const SELLS =
  /أضف (?:إلى|الى|ل)\s?(?:ال)?(?:سلة|عربة|لسلة|لعربة)|أضف للسلة|اشتر(?:ي)? الآن|إضافة إلى (?:السلة|عربة)|أضف إلى عربة التسوق/;

function sells<N>(tree: Tree<N>, root: N): boolean {
  return tree.named(root, 'button', 60).some((button) => {
    for (let node = tree.first(button); node; node = tree.next(node)) {
      if (tree.kind(node) === TEXT && SELLS.test(tree.text(node).slice(0, 100))) return true;
    }
    return false;
  });
}
