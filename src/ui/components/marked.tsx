import type { ExamplePiece } from '../class-examples';

/** Arabic words marked as the page would have them. */
export function Marked(props: { pieces: readonly ExamplePiece[] }) {
  return (
    <span class="marked" lang="ar" dir="rtl">
      {props.pieces.map((piece) =>
        piece.of ? (
          <mark key={piece.words} class={`class-${piece.of}`}>
            {piece.words}
          </mark>
        ) : (
          piece.words
        ),
      )}
    </span>
  );
}
