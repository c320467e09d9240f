import { classColours, lineStyles, markClasses, surfaces, typeface } from '../ui/tokens';
import type { Look } from './marks';
import { cardSheet } from './words';

/** Style sheet of the shadow root: the one that was told with the texts, and its colours. */
export function cardStyle({ palette, scheme }: Look): string {
  const classes = markClasses.map(
    (of) => `.${of}{--class:${classColours[palette][scheme][of]};--style:${lineStyles[of]}}`,
  );
  const colours = Object.entries(surfaces[scheme]).map(([name, colour]) => `--${name}:${colour};`);
  // on our own elements, where the page's rules do not reach
  const given = `--scheme:${scheme};--leading:${typeface.leading};--family:${typeface.family};${colours.join('')}`;
  return `.card,.chip{${given}}${cardSheet()}${classes.join('')}`;
}
