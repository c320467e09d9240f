/** Renders `icons/isnad.svg` into every icon that the manifests name: `npm run icons`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

const SOURCE = readFileSync('icons/isnad.svg', 'utf8');

interface Look {
  readonly hither: string;
  readonly yonder: string;
  /** Ground behind the chain, which is then drawn smaller; none where the toolbar is the ground. */
  readonly tile?: string;
}

/** Reads on light and on dark toolbars alike (3:1 against #f9f9fb and #2b2a33): Chrome takes one icon for both. */
const MIDDLE: Look = { hither: '#14889a', yonder: '#cf6a20' };
const FOR_LIGHT: Look = { hither: '#0f5c6e', yonder: '#b3541e' };
const FOR_DARK: Look = { hither: '#7fd0e0', yonder: '#ffb55a' };
const TILE: Look = { hither: '#ffffff', yonder: '#ffb55a', tile: '#0f5c6e' };

/** Below 48 pixels a tile would leave the chain too few of them. */
const ICONS: readonly (readonly [name: string, size: number, look: Look])[] = [
  ['16', 16, MIDDLE],
  ['32', 32, MIDDLE],
  ['48', 48, TILE],
  ['128', 128, TILE],
  ['toolbar-16', 16, MIDDLE],
  ['toolbar-32', 32, MIDDLE],
  ['toolbar-dark-16', 16, FOR_LIGHT],
  ['toolbar-dark-32', 32, FOR_LIGHT],
  ['toolbar-light-16', 16, FOR_DARK],
  ['toolbar-light-32', 32, FOR_DARK],
];

function dressed({ hither, yonder, tile }: Look): string {
  const rules = [`.hither { stroke: ${hither} }`, `.yonder { stroke: ${yonder} }`];
  if (tile) rules.push(`.tile { fill: ${tile} }`);
  const svg = SOURCE.replace('</style>', `${rules.join('\n')}</style>`);
  return tile ? svg.replace('class="chain"', 'transform="translate(2.32 2.32) scale(.71)"') : svg;
}

for (const [name, size, look] of ICONS) {
  const image = new Resvg(dressed(look), { fitTo: { mode: 'width', value: size } }).render();
  writeFileSync(`icons/${name}.png`, image.asPng());
}
