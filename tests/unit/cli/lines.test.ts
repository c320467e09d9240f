import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/cli/lines';

async function read(chunks: readonly (string | Uint8Array)[], longest?: number) {
  async function* input() {
    for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  }
  const lines: [number, string | null][] = [];
  for await (const { number, bytes } of linesOf(input(), longest)) {
    lines.push([number, bytes && new TextDecoder().decode(bytes)]);
  }
  return lines;
}

describe('lines of a stream', () => {
  const cases: readonly (readonly [string, readonly string[], readonly (readonly [number, string])[]])[] = [
    ['nothing', [], []],
    ['one line', ['a\n'], [[1, 'a']]],
    [
      'a last line without its end',
      ['a\nb'],
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
    [
      'empty lines keep their number',
      ['\n\nc\n'],
      [
        [1, ''],
        [2, ''],
        [3, 'c'],
      ],
    ],
    [
      'a line over several chunks',
      ['ab', 'cd', 'e\nf', '\n'],
      [
        [1, 'abcde'],
        [2, 'f'],
      ],
    ],
    ['a line separator of Unicode parts nothing', ['a\u2028b\u2029c\u0085d\n'], [[1, 'a\u2028b\u2029c\u0085d']]],
    ['a carriage return stays', ['a\r\n'], [[1, 'a\r']]],
  ];
  it.each(cases)('%s', async (_, chunks, lines) => expect(await read(chunks)).toEqual(lines));

  it('puts a letter together that a chunk cuts', async () => {
    const bytes = Buffer.from('قال\n');
    expect(await read([bytes.subarray(0, 3), bytes.subarray(3)])).toEqual([[1, 'قال']]);
  });

  it('gives no bytes of a line that is too long, and goes on behind it', async () => {
    expect(await read(['aaaa', 'aaaa\nbb\n', 'ccccc\nd'], 4)).toEqual([
      [1, null],
      [2, 'bb'],
      [3, null],
      [4, 'd'],
    ]);
  });
});
