import { HEADING } from './elements';
import { hidesByStyle, isForeignRole, SIGN, signsOf } from './signs';
import type { Tree } from './tree';

const ITEM_SIGNS: ReadonlyMap<string, number> = new Map([
  ['articleBody', SIGN.body],
  ['text', SIGN.body],
  ['headline', SIGN.title],
  ['description', SIGN.lede],
  ['alternativeHeadline', SIGN.lede],
  ['caption', SIGN.caption],
  ['author', SIGN.about],
  ['datePublished', SIGN.about],
  ['dateModified', SIGN.about],
  ['publisher', SIGN.about],
  ['comment', SIGN.reply],
]);

/** What an element's attributes say of it, as bits of `SIGN`; `hidden` also for what is never read. */
export function elementSigns<N>(tree: Tree<N>, element: N, name: string, classes: string): number {
  // a heading's id is its text made into an address: no sign
  let signs = signsOf(classes, HEADING.has(name) ? null : tree.attribute(element, 'id'));
  if (isHidden(tree, element)) signs |= SIGN.hidden;
  if (name === 'a' || name === 'img') return signs;
  const role = tree.attribute(element, 'role');
  if (role === 'textbox' || role === 'button') signs |= SIGN.hidden;
  else if (role !== null && isForeignRole(role)) signs |= SIGN.foreign;
  const item = tree.attribute(element, 'itemprop');
  return item === null ? signs : signs | (ITEM_SIGNS.get(item) ?? 0);
}

/** Not shown by its own markup, or a field of the reader's. */
function isHidden<N>(tree: Tree<N>, element: N): boolean {
  const hidden = tree.attribute(element, 'hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  if (tree.attribute(element, 'aria-hidden') === 'true') return true;
  const editable = tree.attribute(element, 'contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  const style = tree.attribute(element, 'style');
  return style !== null && hidesByStyle(style);
}
