export interface Stop {
  readonly index: number;
  /** UTF-16 offset into the article's text. */
  readonly start: number;
}

/**
 * Which of the stops comes next, as a position in `stops` (sorted by start); null when there are none. From where the
 * caret is, else from the last stop, else from the beginning; behind the last one the first comes again.
 */
export function nextStep(
  stops: readonly Stop[],
  stepped: number | null,
  caret: number | null,
  by: 1 | -1,
): number | null {
  if (stops.length === 0) return null;
  const last = stops.findIndex(({ index }) => index === stepped);
  const here = stops[last];
  // Two marks can begin at one place, so a caret that still stands at the last stop counts as that stop.
  if (here && (caret === null || caret === here.start)) return wrapped(last + by, stops.length);
  if (caret === null) return by === 1 ? 0 : stops.length - 1;
  const behind = stops.findIndex(({ start }) => start > caret);
  if (by === 1) return Math.max(0, behind);
  const before = stops.findLastIndex(({ start }) => start < caret);
  return before < 0 ? stops.length - 1 : before;
}

function wrapped(at: number, length: number): number {
  return (at + length) % length;
}
