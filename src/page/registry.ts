import type { MarkClass } from '../engine/claims';
import { markClasses, type Palette, palettes, type Scheme, schemes } from '../ui/tokens';

/** What of an attribution is painted: `content` always for unnamed and hearsay, `pointed` for any while pointed at. */
export const markParts = ['content', 'pointed', 'cue', 'source', 'flash'] as const;
export type MarkPart = (typeof markParts)[number];

/**
 * Name in the page's `CSS.highlights` registry, which the page's own scripts can read: a bare number that tells neither
 * class nor product. All palettes and schemes are in the one style sheet, so a change of palette is a change of name.
 */
export function registryName(palette: Palette, scheme: Scheme, of: MarkClass, part: MarkPart): string {
  const look = palettes.indexOf(palette) * schemes.length + schemes.indexOf(scheme);
  const row = look * markClasses.length + markClasses.indexOf(of);
  return `h${row * markParts.length + markParts.indexOf(part)}`;
}

/** Higher is painted on top: lines over tints, weaker classes over stronger ones, the flash over all. */
export function priorityOf(of: MarkClass, part: MarkPart): number {
  return markParts.indexOf(part) * markClasses.length + markClasses.indexOf(of);
}
