import type { Hit, Marks } from './marks';
import type { Surface } from './surface';

export interface PointingHandlers {
  /** The pointer rests on a mark's words, or left them. */
  readonly pointed: (index: number | null) => void;
  /** The pointer stayed on a mark's words long enough to ask for the card. */
  readonly asked: (index: number) => void;
  /** The pointer left mark and card long enough. */
  readonly left: () => void;
  /** A mark was clicked or tapped where the page itself has nothing to click. */
  readonly chosen: (index: number) => void;
  /** Anything of the reader's that is a good moment to look after the marks. */
  readonly stirred: () => void;
}

/** Milliseconds: long enough not to flicker under a passing pointer, short enough not to be waited for. */
const REST = 220;
const GRACE = 320;
const SAMPLE = 50;

/**
 * Finds the mark under pointer and finger. Listens on the window, in the capture phase, because pages stop events; asks
 * the highlight registry at most every 50 ms; runs nothing while nothing moves.
 */
export class Pointing {
  private index: number | null = null;
  private readonly timers = new Map<'sample' | 'scroll' | 'rest' | 'grace', ReturnType<typeof setTimeout>>();
  private last: { readonly x: number; readonly y: number; readonly ours: boolean } | null = null;

  constructor(
    private readonly marks: Marks,
    private readonly surface: Surface,
    private readonly handlers: PointingHandlers,
    signal: AbortSignal,
  ) {
    const heard = { signal, capture: true, passive: true } as const;
    addEventListener('pointermove', (event) => this.moved(event), heard);
    addEventListener('click', (event) => this.clicked(event), heard);
    // By a clock of its own: a pointer that comes to rest right after a scroll is asked about all the same.
    addEventListener('scroll', () => this.later('scroll', SAMPLE * 4, () => handlers.stirred()), heard);
    signal.addEventListener('abort', () => this.timers.forEach(clearTimeout), { once: true });
  }

  private later(name: 'sample' | 'scroll' | 'rest' | 'grace', ms: number, work: () => void): void {
    if (this.timers.has(name)) return;
    const run = () => {
      this.timers.delete(name);
      work();
    };
    this.timers.set(name, setTimeout(run, ms));
  }

  private never(name: 'rest' | 'grace'): void {
    clearTimeout(this.timers.get(name));
    this.timers.delete(name);
  }

  private moved(event: PointerEvent): void {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    this.last = { x: event.clientX, y: event.clientY, ours: this.surface.holds(event) };
    this.later('sample', SAMPLE, () => this.sample());
  }

  private sample(): void {
    if (!this.last) return;
    this.handlers.stirred();
    const { x, y, ours } = this.last;
    if (ours) {
      this.never('rest');
      this.never('grace');
      return;
    }
    const hit = this.marks.at(x, y);
    this.over(hit && isWords(hit) ? hit.index : null);
  }

  private over(index: number | null): void {
    if (index !== this.index) {
      this.index = index;
      this.never('rest');
      this.handlers.pointed(index);
      if (index !== null) this.later('rest', REST, () => this.handlers.asked(index));
    }
    if (index === null) this.later('grace', GRACE, () => this.handlers.left());
    else this.never('grace');
  }

  private clicked(event: MouseEvent): void {
    if (!event.isTrusted || event.button !== 0 || this.surface.holds(event)) return;
    this.handlers.stirred();
    if (event.defaultPrevented || isActionable(event) || isSelecting()) return;
    const hit = this.marks.at(event.clientX, event.clientY);
    const touched = event instanceof PointerEvent && event.pointerType === 'touch';
    if (hit && (touched || isWords(hit))) this.handlers.chosen(hit.index);
  }
}

/** Resting on a long claim while reading it must not open a card. */
function isWords({ part }: Hit): boolean {
  return part === 'cue' || part === 'source';
}

const ACTIONABLE =
  'a[href], button, input, select, textarea, label, summary, video, audio, [role=button], [role=link], [contenteditable]';

/** A tap on a link inside a mark follows the link. */
function isActionable(event: Event): boolean {
  const [target] = event.composedPath();
  return target instanceof Element && Element.prototype.closest.call(target, ACTIONABLE) !== null;
}

function isSelecting(): boolean {
  return getSelection()?.isCollapsed === false;
}
