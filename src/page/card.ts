import type { CardModel } from './card-model';
import { cardView } from './card-view';
import { rememberFocus } from './caret';
import { childOf } from './life';
import type { Look } from './marks';
import { createElement, hasModalDialog } from './page-document';
import type { Surface } from './surface';
import { directionOf, type Language, wordsIn } from './words';

export interface CardRequest {
  readonly index: number;
  readonly model: CardModel;
  readonly cited: string | null;
  readonly language: Language;
  readonly look: Look;
  /** Where the mark is in the viewport, asked again whenever the page scrolls. Null: no longer shown. */
  readonly rect: () => DOMRect | null;
  /** `pointer`: closes when the pointer leaves; `pinned`: on Esc or an outside click; `keyboard`: also takes the focus. */
  readonly by: 'pointer' | 'pinned' | 'keyboard';
  /** What the reader can do on the card, below everything else. */
  readonly actions?: HTMLElement;
}

/** The card beside a mark: at most one. */
export class Card {
  private open: { readonly request: CardRequest; readonly controller: AbortController; pinned: boolean } | null = null;

  constructor(
    private readonly surface: Surface,
    private readonly signal: AbortSignal,
    private readonly onClosed: () => void,
  ) {}

  /** Index of the attribution whose card is open. */
  get index(): number | null {
    return this.open?.request.index ?? null;
  }

  /** True when only Escape, an outside click or the page's scrolling closes it. */
  get pinned(): boolean {
    return this.open?.pinned ?? false;
  }

  close(): void {
    this.open?.controller.abort();
  }

  /** False where no card can be: beside a modal dialog, or for a mark that is not shown. */
  show(request: CardRequest): boolean {
    this.close();
    const rect = request.rect();
    if (!rect || this.signal.aborted || hasModalDialog()) return false;
    const controller = childOf(this.signal);
    const { card, close } = build(request);
    const anchor = createElement('div', { class: 'anchor' });
    if (!this.surface.add(request.look, anchor, card)) return false;
    this.open = { request, controller, pinned: request.by !== 'pointer' };
    const back = request.by === 'keyboard' ? rememberFocus() : null;
    controller.signal.addEventListener('abort', () => this.taken([anchor, card], back), { once: true });
    close.addEventListener('click', () => this.close(), { signal: controller.signal });
    this.place(anchor, rect);
    card.classList.toggle('above', rect.top > innerHeight - rect.bottom);
    card.showPopover();
    if (back) card.focus({ preventScroll: true });
    this.watch(anchor, card, request, controller.signal);
    return true;
  }

  private taken(elements: HTMLElement[], back: (() => void) | null): void {
    this.open = null;
    this.surface.take(...elements);
    back?.();
    this.onClosed();
  }

  private place(anchor: HTMLElement, rect: DOMRect): void {
    const origin = this.surface.origin();
    anchor.style.left = `${rect.left - origin.x}px`;
    anchor.style.top = `${rect.top - origin.y}px`;
    anchor.style.width = `${rect.width}px`;
    anchor.style.height = `${rect.height}px`;
  }

  private watch(anchor: HTMLElement, card: HTMLElement, request: CardRequest, signal: AbortSignal): void {
    const heard = { signal, capture: true, passive: true } as const;
    const follow = (event: Event) => {
      if (this.surface.holds(event)) return;
      const rect = request.rect();
      if (!rect || rect.bottom < 0 || rect.top > innerHeight) this.close();
      else this.place(anchor, rect);
    };
    addEventListener('scroll', follow, heard);
    addEventListener('resize', follow, heard);
    addEventListener('toggle', () => hasModalDialog() && this.close(), heard);
    // Whoever presses something on the card means to stay: a list of choices opens outside it.
    const pressed = (event: Event) => {
      if (!this.surface.holds(event)) this.close();
      else if (this.open) this.open.pinned = true;
    };
    addEventListener('pointerdown', pressed, heard);
    addEventListener('keydown', (event) => this.key(event, card), { signal, capture: true });
  }

  private key(event: KeyboardEvent, card: HTMLElement): void {
    if (event.key === 'Escape') {
      // The page's own dialogs and menus must not close with it.
      event.stopImmediatePropagation();
      event.preventDefault();
      this.close();
    } else if (event.key === 'Tab' && this.surface.focused) this.keepInside(event, card);
  }

  /** The card stands at the end of the document, so leaving it by Tab would lead out of the page. */
  private keepInside(event: KeyboardEvent, card: HTMLElement): void {
    const stops = [...card.querySelectorAll<HTMLElement>('button, summary, select')];
    const first = stops[0];
    const last = stops.at(-1);
    const at = this.surface.focused;
    if (event.shiftKey ? at === first || at === card : at === last) {
      event.preventDefault();
      (event.shiftKey ? last : first)?.focus();
    }
  }
}

function build({ model, cited, language, actions }: CardRequest): { card: HTMLElement; close: HTMLButtonElement } {
  const card = createElement('div', { class: `card ${model.of}` });
  card.popover = 'manual';
  card.tabIndex = -1;
  card.dir = directionOf(language);
  card.lang = language;
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-labelledby', 'heading');
  const { content, close } = cardView(model, cited, wordsIn(language));
  card.append(content, ...(actions ? [actions] : []));
  return { card, close };
}
