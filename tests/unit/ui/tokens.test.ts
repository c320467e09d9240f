import { describe, expect, test } from 'vitest';
import {
  classColours,
  lineStyles,
  markClasses,
  palettes,
  type Scheme,
  schemes,
  surfaces,
  tints,
} from '../../../src/ui/tokens';

type Rgb = readonly [number, number, number];

function rgb(hex: string): Rgb {
  const at = (i: number) => Number.parseInt(hex.slice(i, i + 2), 16);
  return [at(1), at(3), at(5)];
}

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function luminance(colour: Rgb): number {
  const [r = 0, g = 0, b = 0] = colour.map((v) =>
    v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: Rgb, b: Rgb): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function over(ground: Rgb, tint: Rgb, opacity: number): Rgb {
  const mix = (i: 0 | 1 | 2) => ground[i] * (1 - opacity) + tint[i] * opacity;
  return [mix(0), mix(1), mix(2)];
}

/** Eight article backgrounds with the text colours that news sites print on them. */
const pages: Record<Scheme, readonly { ground: string; text: string }[]> = {
  light: [
    { ground: '#ffffff', text: '#333333' },
    { ground: '#f2f2f2', text: '#333333' },
    { ground: '#fdf6e3', text: '#3b3a36' },
    { ground: '#e4ecf5', text: '#222222' },
  ],
  dark: [
    { ground: '#000000', text: '#cccccc' },
    { ground: '#121212', text: '#d0d0d0' },
    { ground: '#1b2733', text: '#dfe6ee' },
    { ground: '#2b2b2b', text: '#e0e0e0' },
  ],
};

const cases = palettes.flatMap((palette) =>
  schemes.flatMap((scheme) =>
    markClasses.map((of) => ({ palette, scheme, of, colour: rgb(classColours[palette][scheme][of]) })),
  ),
);

describe.each(cases)('$palette, $scheme, $of', ({ palette, scheme, colour }) => {
  test.each(pages[scheme])('words and line on $ground', ({ ground, text }) => {
    for (const opacity of [
      0,
      tints.source,
      tints.content,
      tints.content + tints.source,
      tints.pointed + tints.source,
    ]) {
      const behind = over(rgb(ground), colour, opacity);
      expect(contrast(rgb(text), behind)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour, behind)).toBeGreaterThanOrEqual(palette === 'high-contrast' ? 4.5 : 3);
    }
  });

  test('the class carries text on our own surfaces', () => {
    for (const ground of [surfaces[scheme].ground, surfaces[scheme].raised]) {
      expect(contrast(colour, rgb(ground))).toBeGreaterThanOrEqual(palette === 'high-contrast' ? 7 : 4.5);
    }
  });
});

describe.each(schemes)('surfaces, %s', (scheme) => {
  const surface = surfaces[scheme];
  test.each([
    ['text', 7],
    ['quiet', 4.5],
    ['accent', 4.5],
    ['edge', 3],
  ] as const)('%s has at least %d:1 on both grounds', (name, least) => {
    expect(contrast(rgb(surface[name]), rgb(surface.ground))).toBeGreaterThanOrEqual(least);
    expect(contrast(rgb(surface[name]), rgb(surface.raised))).toBeGreaterThanOrEqual(least);
  });
  test('words on the accent', () => {
    expect(contrast(rgb(surface.onAccent), rgb(surface.accent))).toBeGreaterThanOrEqual(4.5);
  });
});

test('no two classes share a line', () => {
  expect(new Set(Object.values(lineStyles)).size).toBe(markClasses.length);
});

test.each(palettes.flatMap((p) => schemes.map((s) => [p, s] as const)))(
  'no two classes share a colour: %s, %s',
  (p, s) => {
    expect(new Set(Object.values(classColours[p][s])).size).toBe(markClasses.length);
  },
);
