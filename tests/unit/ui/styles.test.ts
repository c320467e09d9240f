import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { classColours, markClasses, palettes, surfaces } from '../../../src/ui/tokens';

const css = readFileSync('src/ui/tokens.css', 'utf8');

/** The first rule for a selector. */
function ruleOf(selector: string): string {
  const start = css.indexOf(`${selector} {`);
  return css.slice(start, css.indexOf('}', start));
}

const property = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

describe('tokens.css says what tokens.ts says', () => {
  test.each(Object.keys(surfaces.light) as (keyof typeof surfaces.light)[])('surface %s', (name) => {
    const value = `light-dark(${surfaces.light[name]}, ${surfaces.dark[name]})`;
    expect(ruleOf(':root')).toContain(`--${property(name)}: ${value};`);
  });

  test.each(palettes.flatMap((palette) => markClasses.map((of) => ({ palette, of }))))('$palette $of', (colour) => {
    const { palette, of } = colour;
    const rule = ruleOf(palette === 'default' ? ':root' : `:root[data-palette="${palette}"]`);
    expect(rule).toContain(
      `--${of}: light-dark(${classColours[palette].light[of]}, ${classColours[palette].dark[of]});`,
    );
  });
});

const sheets = import.meta.glob(['../../../src/**/*.css', '!../../../src/page/*.css'], {
  query: '?raw',
  import: 'default',
  eager: true,
}) as Record<string, string>;

describe.each(Object.entries(sheets))('%s', (_path, sheet) => {
  test('uses logical properties, so that both directions work', () => {
    const physical =
      /^\s*((margin|padding|border)-(left|right|top|bottom)|left|right|top|bottom|text-align:\s*(left|right)|float)\s*[:;]/m;
    expect(sheet).not.toMatch(physical);
    expect(sheet).not.toMatch(/text-align:\s*(left|right)/);
  });
  test('takes its colours from the tokens', () => {
    if (sheet === css) return;
    expect(sheet).not.toMatch(/#[0-9a-f]{3,8}\b/i);
  });
});
