import type { MarkClass } from '../engine/claims';

/**
 * Colours and lines of the classes, for marks in the page, for the card, and for every screen. Each class has a colour
 * and a line of its own: the weaker the source, the more broken the line. Contrast is held by tests/unit/ui/tokens.test.ts.
 */
export const palettes = ['default', 'colour-blind', 'high-contrast'] as const;
export type Palette = (typeof palettes)[number];

export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

export const markClasses = ['wire', 'named', 'unnamed', 'hearsay', 'undecided'] as const satisfies readonly MarkClass[];

type ClassColours = Readonly<Record<MarkClass, string>>;

/** Legible as text (4.5:1) and as a line on the surfaces below and on the article backgrounds of the test. */
export const classColours: Readonly<Record<Palette, Readonly<Record<Scheme, ClassColours>>>> = {
  default: {
    light: { wire: '#1d57b5', named: '#14694b', unnamed: '#964400', hearsay: '#a8104f', undecided: '#565d68' },
    dark: { wire: '#82b9ff', named: '#62d3a8', unnamed: '#ffb55a', hearsay: '#ff92c0', undecided: '#b8bec8' },
  },
  // After Okabe and Ito (2008), darkened and lightened until they carry text.
  'colour-blind': {
    light: { wire: '#00589a', named: '#006a50', unnamed: '#a34300', hearsay: '#7d2a6c', undecided: '#4f4f4f' },
    dark: { wire: '#6bbdf0', named: '#f0e442', unnamed: '#ff9d4d', hearsay: '#e6a3cc', undecided: '#c0c0c0' },
  },
  'high-contrast': {
    light: { wire: '#00337a', named: '#00452a', unnamed: '#662500', hearsay: '#6c0044', undecided: '#303030' },
    dark: { wire: '#b3d6ff', named: '#9df7d2', unnamed: '#ffd699', hearsay: '#ffc2e2', undecided: '#e8e8e8' },
  },
};

export type LineStyle = 'double' | 'solid' | 'dashed' | 'wavy' | 'dotted';

export const lineStyles: Readonly<Record<MarkClass, LineStyle>> = {
  wire: 'double',
  named: 'solid',
  unnamed: 'dashed',
  hearsay: 'wavy',
  undecided: 'dotted',
};

/** CSS pixels. */
export const lineThickness: Readonly<Record<Palette, number>> = { default: 2, 'colour-blind': 2, 'high-contrast': 3 };

/** How much of the class's colour lies under the words: opacity from 0 to 1. */
export const tints = { source: 0.13, content: 0.09, pointed: 0.14, flash: 0.34 } as const;

/** Surfaces of the card and of every screen. */
export const surfaces = {
  light: {
    ground: '#f6f4ef', // behind cards and lists
    raised: '#ffffff', // the card, list rows
    text: '#1c1b19',
    quiet: '#5b5852', // second-rank text, still 4.5:1
    line: '#dcd7cd', // hairlines that carry no meaning
    edge: '#8a857b', // borders of controls, 3:1
    accent: '#0f5c6e',
    onAccent: '#ffffff',
  },
  dark: {
    ground: '#16181b',
    raised: '#202327',
    text: '#eceae6',
    quiet: '#b3b0a9',
    line: '#383c42',
    edge: '#7d828a',
    accent: '#7fd0e0',
    onAccent: '#0b2329',
  },
} as const satisfies Record<Scheme, Record<string, string>>;

/** System faces with good Arabic; nothing is ever loaded. */
export const typeface = {
  /** As in base.css: faces with good Arabic come first. */
  family:
    "'Segoe UI', 'SF Arabic', 'Geeza Pro', 'Noto Sans Arabic', 'Noto Naskh Arabic', system-ui, Tahoma, sans-serif",
  /** Arabic needs air above and below. */
  leading: 1.65,
} as const;
