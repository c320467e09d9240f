import type { ComponentChildren } from 'preact';
import type { MarkClass } from '../../engine/claims';
import type { Piece } from '../passage';

/** The article's words as a button that leads to their place in the page. */
export function Passage(props: {
  pieces: readonly Piece[];
  of: MarkClass;
  label?: string;
  note?: ComponentChildren;
  onOpen: () => void;
  /** Pointed at or no longer, by mouse or keyboard. */
  onPoint?: (pointed: boolean) => void;
}) {
  const point = (pointed: boolean) => () => props.onPoint?.(pointed);
  return (
    <button
      type="button"
      class="passage"
      onClick={props.onOpen}
      onMouseEnter={point(true)}
      onMouseLeave={point(false)}
      onFocus={point(true)}
      onBlur={point(false)}
    >
      <span class="passage-words" lang="ar" dir="rtl">
        {props.pieces.map((piece, at) =>
          piece.mark ? (
            <mark key={at} class={`class-${props.of}`}>
              {piece.words}
            </mark>
          ) : (
            piece.words
          ),
        )}
      </span>
      {props.note !== undefined && <span class="passage-note">{props.note}</span>}
    </button>
  );
}
