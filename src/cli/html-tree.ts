import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Tree } from '../article/tree';

export type HtmlNode = DefaultTreeAdapterTypes.Node;
type HtmlParent = DefaultTreeAdapterTypes.ParentNode;
type HtmlElement = DefaultTreeAdapterTypes.Element;

const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;
const isParent = (node: HtmlNode): node is HtmlParent => 'childNodes' in node;
const parentOf = (node: HtmlNode): HtmlParent | null => ('parentNode' in node ? node.parentNode : null);

function attributeOf(node: HtmlNode, name: string): string | null {
  if (!isElement(node)) return null;
  return node.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

function kindOf(node: HtmlNode): number {
  if (isElement(node)) return 1;
  if (node.nodeName === '#text') return 3;
  if (node.nodeName === '#document') return 9;
  return node.nodeName === '#document-fragment' ? 11 : 8;
}

/** The content of `<template shadowrootmode="open">`, which a browser makes the parent's shadow root. */
function shadowOf(node: HtmlNode): HtmlNode | null {
  if (!isElement(node)) return null;
  for (const child of node.childNodes) {
    if ('content' in child && attributeOf(child, 'shadowrootmode') === 'open') return child.content;
  }
  return null;
}

/** Reads parse5's nodes as the finder reads a page's. Remembers siblings, so make one for each document. */
export function htmlTree(): Tree<HtmlNode> {
  const places = new WeakMap<HtmlNode, number>();
  const hosts = new WeakMap<HtmlNode, HtmlElement>();
  const childAt = (parent: HtmlParent, index: number): HtmlNode | null => {
    const child = parent.childNodes[index];
    if (!child) return null;
    places.set(child, index);
    return child;
  };
  const next = (node: HtmlNode): HtmlNode | null => {
    const parent = parentOf(node);
    if (!parent) return null;
    let place = places.get(node) ?? 0;
    while (place < parent.childNodes.length && parent.childNodes[place] !== node) place++;
    return childAt(parent, place + 1);
  };
  const first = (node: HtmlNode) => (isParent(node) ? childAt(node, 0) : null);
  return {
    kind: kindOf,
    name: (element) => (isElement(element) ? element.tagName : ''),
    text: (node) => ('value' in node ? node.value : ''),
    first,
    next,
    parent: parentOf,
    bare: (element) => !isElement(element) || element.attrs.length === 0,
    attribute: attributeOf,
    shadow(element) {
      const root = shadowOf(element);
      if (root && isElement(element)) hosts.set(root, element);
      return root;
    },
    assigned(slot) {
      let root: HtmlNode = slot;
      for (let up = parentOf(root); up; up = parentOf(up)) root = up;
      const host = hosts.get(root);
      if (!host) return [];
      const wanted = attributeOf(slot, 'name') ?? '';
      return host.childNodes.filter(
        (child) => kindOf(child) !== 8 && !('content' in child) && (attributeOf(child, 'slot') ?? '') === wanted,
      );
    },
    named(root, name, limit, step = 1) {
      const found: HtmlNode[] = [];
      let seen = 0;
      let node: HtmlNode | null = first(root);
      while (node && found.length < limit) {
        if (isElement(node) && (name === '*' || node.tagName === name) && seen++ % step === 0) found.push(node);
        let at: HtmlNode | null = node;
        let following = first(node);
        while (!following && at && at !== root) {
          following = next(at);
          if (!following) at = parentOf(at);
        }
        node = following;
      }
      return found;
    },
  };
}

/** Parses a page; never throws: HTML has no syntax errors. */
export function parseHtml(source: string): HtmlNode {
  return parse(source);
}
