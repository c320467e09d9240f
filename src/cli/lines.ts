/** One line of input, without its line feed; `null` bytes stand for a line longer than `LONGEST_LINE`. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

/** Longest line that is read, in bytes: 64 MiB, so that memory stays bounded whatever comes in. */
export const LONGEST_LINE = 64 * 1024 * 1024;

const LINE_FEED = 0x0a;

/**
 * Parts a stream into lines at line feeds only: `readline` would also part at U+2028, which JSON texts may hold.
 * Keeps one line at a time in memory.
 */
export async function* linesOf(input: AsyncIterable<Uint8Array>, longest = LONGEST_LINE): AsyncGenerator<Line> {
  let number = 1;
  let pending: Uint8Array[] = [];
  let size = 0;
  const finish = (): Line => {
    const line = { number, bytes: size > longest ? null : Buffer.concat(pending) };
    number++;
    pending = [];
    size = 0;
    return line;
  };
  const hold = (piece: Uint8Array) => {
    size += piece.length;
    if (size > longest) pending = [];
    else if (piece.length > 0) pending.push(piece);
  };
  for await (const chunk of input) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      hold(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    hold(chunk.subarray(start));
  }
  if (size > 0) yield finish();
}
