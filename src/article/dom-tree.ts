import type { Tree } from './tree';

/** The constructors of one window: `globalThis` in a content script, `dom.window` under jsdom. */
export interface DomView {
  readonly Node: { readonly prototype: Node };
  readonly Element: { readonly prototype: Element };
  readonly HTMLSlotElement?: { readonly prototype: HTMLSlotElement };
  readonly Document: { readonly prototype: Document };
}

type Getter<T> = (this: Node) => T;

function getterOf<T>(prototype: object, name: string): Getter<T> {
  const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!getter) throw new TypeError(`no getter ${name} on this window's prototype`);
  return getter;
}

/**
 * Reads DOM nodes by the prototypes' own getters, so that neither `<form name=…>` nor named inputs can stand in for
 * `firstChild`. Make it once a window; it keeps no node.
 */
export function domTree(view: DomView): Tree<Node> {
  const node = view.Node.prototype;
  const element = view.Element.prototype;
  const nodeType = getterOf<number>(node, 'nodeType');
  const nodeValue = getterOf<string | null>(node, 'nodeValue');
  const firstChild = getterOf<Node | null>(node, 'firstChild');
  const nextSibling = getterOf<Node | null>(node, 'nextSibling');
  const parentNode = getterOf<Node | null>(node, 'parentNode');
  const localName = getterOf<string>(element, 'localName');
  const shadowRoot = getterOf<Node | null>(element, 'shadowRoot');
  const getAttribute: (this: Node, name: string) => string | null = element.getAttribute;
  const hasAttributes: (this: Node) => boolean = element.hasAttributes;
  const assignedNodes: ((this: Node) => Node[]) | undefined = view.HTMLSlotElement?.prototype.assignedNodes;
  const fromDocument: (this: Node, name: string) => HTMLCollectionOf<Element> =
    view.Document.prototype.getElementsByTagName;
  const fromElement: (this: Node, name: string) => HTMLCollectionOf<Element> = element.getElementsByTagName;
  return {
    kind: (n) => nodeType.call(n),
    name: (e) => localName.call(e),
    text: (n) => nodeValue.call(n) ?? '',
    first: (n) => firstChild.call(n),
    next: (n) => nextSibling.call(n),
    parent: (n) => parentNode.call(n),
    bare: (e) => !hasAttributes.call(e),
    attribute: (e, name) => getAttribute.call(e, name),
    shadow: (e) => shadowRoot.call(e),
    assigned: (slot) => assignedNodes?.call(slot) ?? [],
    named(root, name, limit, step = 1) {
      const type = nodeType.call(root);
      if (type !== 9 && type !== 1) return [];
      const collection = (type === 9 ? fromDocument : fromElement).call(root, name);
      const found: Node[] = [];
      for (let i = 0; found.length < limit; i += step) {
        const item = collection.item(i);
        if (!item) break;
        found.push(item);
      }
      return found;
    },
  };
}
