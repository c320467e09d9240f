import type { TextMap } from '../article/text-map';
import type { Position } from '../article/tree';
import type { Selected } from '../platform/messages';
import { focusedElement } from './page-document';

/** Where the reader's caret is in the article's text, in UTF-16 units; null outside. */
export function caretIn(map: TextMap<Node>): number | null {
  const selection = getSelection();
  return selection?.focusNode ? map.offsetOf(selection.focusNode, selection.focusOffset) : null;
}

/** Puts the caret at a place, so that Tab and screen readers go on from there: nothing may keep the focus. */
export function moveCaret({ node, offset }: Position<Node>): void {
  focusedElement()?.blur();
  getSelection()?.collapse(node, offset);
}

/** Where the reader's selection lies in a text of that length. */
export function selectionIn(map: TextMap<Node>, length: number): Selected {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return { state: 'nothing-selected' };
  const range = selection.getRangeAt(0);
  const start = map.offsetOf(range.startContainer, range.startOffset);
  const end = map.offsetOf(range.endContainer, range.endOffset);
  if (start === null && end === null) return { state: 'outside' };
  const from = start ?? 0;
  return { state: 'selected', start: from, end: Math.max(from, end ?? length) };
}

/** Gives focus and caret back to where they were, where that still is. */
export function rememberFocus(): () => void {
  const focused = focusedElement();
  const selection = getSelection();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  return () => {
    if (focused?.isConnected) focused.focus({ preventScroll: true });
    if (!selection || !anchorNode?.isConnected || !focusNode?.isConnected) return;
    if (selection.anchorNode === anchorNode && selection.focusNode === focusNode) return;
    selection.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
  };
}
