import { childOf, wait } from './life';
import type { Look } from './marks';
import { createElement } from './page-document';
import type { Surface } from './surface';
import { directionOf, type Language } from './words';

export interface ChipText {
  readonly strong: string;
  readonly quiet: string;
}

/** Milliseconds that the chip stays after the last step. */
const STAY = 6000;

/** A short line at the foot of the window: «3 من 14» after a step, or why nothing opened. Read out politely. */
export class Chip {
  private open: AbortController | null = null;

  constructor(
    private readonly surface: Surface,
    private readonly signal: AbortSignal,
  ) {}

  hide(): void {
    this.open?.abort();
  }

  /** `keys`: what keys do while the chip is shown; Escape hides it. */
  async show(
    text: ChipText,
    language: Language,
    look: Look,
    keys: Readonly<Record<string, () => void>> = {},
  ): Promise<void> {
    this.hide();
    const open = childOf(this.signal);
    this.open = open;
    const chip = createElement('div', { class: 'chip' });
    chip.popover = 'manual';
    chip.dir = directionOf(language);
    chip.lang = language;
    chip.setAttribute('role', 'status');
    if (!this.surface.add(look, chip)) return;
    open.signal.addEventListener('abort', () => this.surface.take(chip), { once: true });
    chip.showPopover();
    // A live region is read out when its text changes, not when it appears.
    chip.append(createElement('b', { text: text.strong }), createElement('span', { class: 'quiet', text: text.quiet }));
    const all: Readonly<Record<string, () => void>> = { ...keys, Escape: () => this.hide() };
    const pressed = (event: KeyboardEvent) => {
      const act = Object.hasOwn(all, event.key) ? all[event.key] : undefined;
      if (!act || event.altKey || event.ctrlKey || event.metaKey || isTyping(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      act();
    };
    addEventListener('keydown', pressed, { capture: true, signal: open.signal });
    addEventListener('pointerdown', () => this.hide(), { capture: true, passive: true, signal: open.signal });
    await wait(STAY, open.signal);
    open.abort();
  }
}

/** While something has the focus, its keys are its own. */
function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return target instanceof HTMLElement && target !== target.ownerDocument.body && target.localName !== 'html';
}
