import type { Tree } from './tree';
import { ELEMENT } from './tree';

/** What a page says of itself in its head: hints, never proof. */
export interface Head {
  /** The page's names for its headline, best first. */
  readonly titles: readonly string[];
  readonly outlet: string | null;
  /** `og:type`, lower case. */
  readonly type: string | null;
  /** Path of the address it names as its own; null where it names none. */
  readonly path: string | null;
  /** Texts of its JSON-LD scripts. */
  readonly data: readonly string[];
}

const META = new Map<string, 'title' | 'outlet' | 'type' | 'path'>([
  ['og:title', 'title'],
  ['twitter:title', 'title'],
  ['dc.title', 'title'],
  ['og:site_name', 'outlet'],
  ['og:type', 'type'],
  ['og:url', 'path'],
]);
/** Children of the head that are looked at. */
const LONGEST_HEAD = 400;
/** Units of one JSON-LD script that are read. */
export const LONGEST_DATA = 100_000;

/** Path of an address, without asking for one: no base, no parsing that could throw. */
function pathOf(address: string): string | null {
  const found = /^(?:https?:)?\/\/[^/?#]+([^?#]*)/i.exec(address.trim());
  return found ? found[1] || '/' : null;
}

/** Reads the head's title, meta and canonical link. */
export function readHead<N>(tree: Tree<N>, root: N): Head {
  const titles: string[] = [];
  const data: string[] = [];
  const found: { outlet: string | null; type: string | null; path: string | null } = {
    outlet: null,
    type: null,
    path: null,
  };
  let title: string | null = null;
  let node = childNamed(tree, root, 'head');
  node = node && tree.first(node);
  for (let i = 0; node && i < LONGEST_HEAD; i++, node = tree.next(node)) {
    if (tree.kind(node) !== ELEMENT) continue;
    const name = tree.name(node);
    if (name === 'title') {
      const text = tree.first(node);
      title ??= text && tree.text(text).slice(0, 500);
    } else if (name === 'meta') {
      const key = tree.attribute(node, 'property') ?? tree.attribute(node, 'name');
      const what = key === null ? undefined : META.get(key.toLowerCase());
      const value = what && tree.attribute(node, 'content')?.trim().slice(0, 500);
      if (!what || !value) continue;
      if (what === 'title') titles.push(value);
      else if (what === 'path') found.path ??= pathOf(value);
      else found[what] ??= what === 'type' ? value.toLowerCase() : value;
    } else if (name === 'script' && tree.attribute(node, 'type') === 'application/ld+json') {
      const text = tree.first(node);
      if (text) data.push(tree.text(text).slice(0, LONGEST_DATA));
    } else if (name === 'link' && tree.attribute(node, 'rel')?.toLowerCase() === 'canonical') {
      found.path ??= pathOf(tree.attribute(node, 'href') ?? '');
    }
  }
  if (title?.trim()) titles.push(title.trim());
  return { titles, data, ...found };
}

/** The element under `root` (a document or its root element) with that name: `head`, `body`, `frameset`. */
export function childNamed<N>(tree: Tree<N>, root: N, name: string): N | null {
  let html: N | null = root;
  if (tree.kind(root) !== ELEMENT) {
    html = tree.first(root);
    while (html && tree.kind(html) !== ELEMENT) html = tree.next(html);
  }
  if (!html) return null;
  if (tree.name(html) !== 'html') return name === 'body' ? html : null;
  let child = tree.first(html);
  while (child && !(tree.kind(child) === ELEMENT && tree.name(child) === name)) child = tree.next(child);
  return child;
}

/** What JSON-LD texts say of the article they describe. */
export interface LinkedData {
  readonly titles: readonly string[];
  readonly outlet: string | null;
}

const ARTICLE_KIND = /(?:Article|BlogPosting|Report)$/;
/** Objects that are looked at in all the page's JSON-LD. */
const MOST_OBJECTS = 300;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nameOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return isRecord(value) && typeof value.name === 'string' ? value.name : null;
}

/** Reads JSON-LD texts; one that is no JSON says nothing. */
export function readLinkedData(texts: readonly string[]): LinkedData {
  const titles: string[] = [];
  let outlet: string | null = null;
  const queue: unknown[] = texts.map((text) => {
    try {
      return JSON.parse(text);
    } catch {
      return null;
    }
  });
  for (let i = 0; i < queue.length && i < MOST_OBJECTS; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, 100));
    else if (isRecord(value)) {
      queue.push(value['@graph'], value.mainEntity);
      const types = [value['@type']].flat().filter((type) => typeof type === 'string');
      if (!types.some((type) => ARTICLE_KIND.test(type))) continue;
      const headline = nameOf(value.headline) ?? nameOf(value.name);
      if (headline) titles.push(headline.slice(0, 500));
      outlet ??= nameOf(value.publisher);
    }
  }
  return { titles, outlet };
}
