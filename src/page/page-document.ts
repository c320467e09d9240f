/**
 * The document by its prototypes' own members. `<form name="documentElement">` or `<img name="querySelector">` stand in
 * for properties of `document` even in Chromium's isolated world.
 */
const prototype = Document.prototype;
const documentElement = Object.getOwnPropertyDescriptor(prototype, 'documentElement')?.get;
const activeElement = Object.getOwnPropertyDescriptor(prototype, 'activeElement')?.get;

export function rootElement(): HTMLElement | null {
  const root: unknown = documentElement?.call(document);
  return root instanceof HTMLElement ? root : null;
}

/** What has the focus in the page's own tree; a shadow host where it is inside. */
export function focusedElement(): HTMLElement | null {
  const focused: unknown = activeElement?.call(document);
  return focused instanceof HTMLElement ? focused : null;
}

export function createElement<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: { readonly class?: string; readonly text?: string } = {},
  ...children: readonly (Node | string | null)[]
): HTMLElementTagNameMap[K] {
  const element: HTMLElementTagNameMap[K] = prototype.createElement.call(document, name) as HTMLElementTagNameMap[K];
  if (properties.class) element.className = properties.class;
  if (properties.text !== undefined) element.textContent = properties.text;
  element.append(...children.filter((child) => child !== null));
  return element;
}

export function createRange(): Range {
  return prototype.createRange.call(document);
}

/** The place in the text nearest to a point of the viewport, also inside the given shadow roots. CSS pixels. */
export function caretAt(x: number, y: number, shadowRoots: readonly ShadowRoot[]): CaretPosition | null {
  return prototype.caretPositionFromPoint.call(document, x, y, { shadowRoots: [...shadowRoots] });
}

/** A page behind its own modal dialog is inert: a card beside it could not be used. */
export function hasModalDialog(): boolean {
  return prototype.querySelector.call(document, 'dialog:modal') !== null;
}

/** Chromium and Firefox mark the root element of a page that they translate. */
export function isTranslated(): boolean {
  const root = rootElement();
  return root !== null && /\btranslated-(?:ltr|rtl)\b/.test(root.className);
}

export function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** The system's own few colours in place of all others. */
export function forcesColours(): boolean {
  return matchMedia('(forced-colors: active)').matches;
}
