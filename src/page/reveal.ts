import { prefersReducedMotion } from './page-document';

/** Room that a sticky header or a phone's bars may take, as a share of the window. */
const MARGIN = 0.14;

/** True when the rectangle is comfortably in view: nothing needs to move. */
export function isInView(rect: DOMRect): boolean {
  return rect.top >= innerHeight * MARGIN && rect.bottom <= innerHeight * (1 - MARGIN);
}

/** Scrolls a text node's passage to the middle of its scroller and of the window; `rect`: where it is now. */
export function reveal(node: Node, rect: DOMRect): void {
  if (isInView(rect)) return;
  const behavior = prefersReducedMotion() ? 'instant' : 'smooth';
  const element = node.parentElement;
  if (!element) return;
  // A whole article can be one element of text: then its middle is not the passage.
  if (element.getBoundingClientRect().height <= innerHeight * 0.5) {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
    return;
  }
  const scroller = scrollerOf(element);
  const middle = (rect.top + rect.bottom) / 2;
  if (!scroller) scrollBy({ top: middle - innerHeight / 2, behavior });
  else {
    const box = scroller.getBoundingClientRect();
    scroller.scrollBy({ top: middle - (box.top + box.bottom) / 2, behavior });
  }
}

/** The nearest ancestor that scrolls by itself; null: the window does. */
function scrollerOf(element: Element): Element | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at === at.ownerDocument.body || at.localName === 'html') return null;
    if (at.scrollHeight > at.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return null;
}
