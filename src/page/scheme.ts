import type { Scheme } from '../ui/tokens';

/** A colour's lightness from 0 to 1 and how opaque it is; null for a notation that is not known. */
export interface Lightness {
  readonly lightness: number;
  readonly opacity: number;
}

/** Reads a computed colour: `rgb()`, `color(srgb …)`, `oklch()`, `oklab()`, `lab()`, `lch()`. */
export function lightnessOf(computed: string): Lightness | null {
  const [, notation = '', inside = ''] = /^(\w+)\((.*)\)$/.exec(computed.trim()) ?? [];
  const numbers = (inside.match(/-?[\d.]+(?:e-?\d+)?%?/g) ?? []).map((n) =>
    n.endsWith('%') ? Number.parseFloat(n) / 100 : Number(n),
  );
  const [a = 0, b = 0, c = 0] = numbers;
  const opacity = numbers[3] ?? 1;
  if (notation === 'rgb' || notation === 'rgba') return { lightness: weigh(a / 255, b / 255, c / 255), opacity };
  if (notation === 'color') return { lightness: weigh(a, b, c), opacity };
  if (notation === 'oklch' || notation === 'oklab') return { lightness: a, opacity };
  if (notation === 'lab' || notation === 'lch') return { lightness: a / 100, opacity };
  return null;
}

/** Perceived brightness is enough to tell which of two colours is lighter. */
function weigh(red: number, green: number, blue: number): number {
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/**
 * Light or dark by what the article itself prints, not by the system's theme: light words on something darker are dark.
 * Where no ancestor has a ground of its own (images, gradients), the words alone decide.
 */
export function schemeOf(element: Element): Scheme {
  const words = lightnessOf(getComputedStyle(element).color)?.lightness ?? 0;
  for (let at: Element | null = element; at; at = at.parentElement ?? shadowHost(at)) {
    const ground = lightnessOf(getComputedStyle(at).backgroundColor);
    if (ground && ground.opacity >= 0.5) return words > ground.lightness ? 'dark' : 'light';
  }
  return words > 0.6 ? 'dark' : 'light';
}

function shadowHost(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
