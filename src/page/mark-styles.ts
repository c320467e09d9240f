import type { MarkClass } from '../engine/claims';
import {
  classColours,
  lineStyles,
  lineThickness,
  markClasses,
  type Palette,
  palettes,
  type Scheme,
  schemes,
  tints,
} from '../ui/tokens';
import { type MarkPart, registryName } from './registry';

/**
 * The style sheet of all marks, on screen only. `marks.css` is this text (a test holds them equal): the manifest and
 * `insertCSS` need a file, and Firefox's do not reach into shadow trees, where the page layer adopts the text itself.
 */
export function markStyles(): string {
  const rules = palettes.flatMap((palette) =>
    schemes.flatMap((scheme) => markClasses.flatMap((of) => rulesOf(palette, scheme, of))),
  );
  return `@media screen {\n${rules.join('')}}\n`;
}

function rulesOf(palette: Palette, scheme: Scheme, of: MarkClass): string[] {
  const colour = classColours[palette][scheme][of];
  const name = (part: MarkPart) => `::highlight(${registryName(palette, scheme, of, part)})`;
  const tint = (part: 'source' | 'content' | 'pointed' | 'flash') =>
    rule([name(part)], [`background-color: ${colour}${opacity(tints[part])}`]);
  const line = [
    `text-decoration: underline ${lineStyles[of]} ${lineThickness[palette]}px ${colour}`,
    // Ink skipping would leave an Arabic word with more gap than line.
    'text-decoration-skip-ink: none',
    'text-underline-offset: 0.22em',
  ];
  return [rule([name('cue'), name('source')], line), tint('source'), tint('content'), tint('pointed'), tint('flash')];
}

/** As the formatter of this project writes it, so that the file is both generated and formatted. */
function rule(selectors: readonly string[], declarations: readonly string[]): string {
  return `  ${selectors.join(',\n  ')} {\n${declarations.map((one) => `    ${one};\n`).join('')}  }\n`;
}

function opacity(share: number): string {
  return Math.round(share * 255)
    .toString(16)
    .padStart(2, '0');
}
