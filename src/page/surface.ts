import { cardStyle } from './card-style';
import type { Look } from './marks';
import { createElement, rootElement } from './page-document';

/**
 * The one element that we put into the page, and only while something of ours is open: a neutral host beside the body
 * with a closed shadow root. Beside, so that `body { opacity: 0 }` or a transformed body do not reach it.
 */
export class Surface {
  private host: HTMLElement | null = null;
  private root: ShadowRoot | null = null;
  private readonly sheet = new CSSStyleSheet();
  private style = '';

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.remove(), { once: true });
  }

  /** Puts elements on the surface; false where the page has no root to put a host into. */
  add(look: Look, ...elements: HTMLElement[]): boolean {
    const root = this.ready(look);
    root?.append(...elements);
    return root !== null;
  }

  /** Takes an element off; the host goes with the last one. */
  take(...elements: HTMLElement[]): void {
    for (const element of elements) element.remove();
    if (!this.root?.firstElementChild) this.remove();
  }

  /** True when an event came out of our own shadow tree: outside, its target is the host. */
  holds(event: Event): boolean {
    return this.host !== null && event.composedPath().includes(this.host);
  }

  get focused(): Element | null {
    return this.root?.activeElement ?? null;
  }

  /** Where the host's own origin is in the viewport, whatever the page does with its root element. CSS pixels. */
  origin(): { x: number; y: number } {
    const rect = this.host?.getBoundingClientRect();
    return { x: rect?.x ?? 0, y: rect?.y ?? 0 };
  }

  private ready(look: Look): ShadowRoot | null {
    const style = cardStyle(look);
    if (style !== this.style) {
      this.sheet.replaceSync(style);
      this.style = style;
    }
    if (this.root && this.host?.isConnected) return this.root;
    this.remove();
    const page = rootElement();
    if (!page) return null;
    this.host = createElement('div');
    this.root = this.host.attachShadow({ mode: 'closed' });
    this.root.adoptedStyleSheets = [this.sheet];
    // The page's own shortcuts and outside-click handlers are not meant for what happens on our surface.
    for (const type of QUIET_EVENTS) this.root.addEventListener(type, (event) => event.stopPropagation());
    page.append(this.host);
    return this.root;
  }

  private remove(): void {
    this.host?.remove();
    this.host = null;
    this.root = null;
  }
}

const QUIET_EVENTS = [
  'click',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'keydown',
  'keyup',
  'keypress',
  'wheel',
];
