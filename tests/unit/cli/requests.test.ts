import { describe, expect, it } from 'vitest';
import { readRequest } from '../../../src/cli/requests';

const read = (source: string | Uint8Array) =>
  readRequest({ number: 1, bytes: typeof source === 'string' ? Buffer.from(source) : source });

describe('requests', () => {
  it.each([
    ['{"id":"a","text":"قال"}', { kind: 'text', id: 'a', text: 'قال' }],
    ['{"id":7,"text":""}', { kind: 'text', id: 7, text: '' }],
    ['{"id":"p","html":"<p>قال"}', { kind: 'html', id: 'p', html: '<p>قال' }],
    ['{"id":"a","text":"x","outlet":"y"}', { kind: 'text', id: 'a', text: 'x' }],
    ['  {"id":"a","text":"x"}\r', { kind: 'text', id: 'a', text: 'x' }],
    ['\uFEFF{"id":"a","text":"x"}', { kind: 'text', id: 'a', text: 'x' }],
    ['', { kind: 'blank' }],
    [' \r', { kind: 'blank' }],
  ])('%j', (source, request) => expect(read(source)).toEqual(request));

  it.each([
    ['{"id":"a","text":"x"', /^not JSON/],
    ['nonsense', /^not JSON/],
    ['[1]', /not a JSON object/],
    ['null', /not a JSON object/],
    ['"text"', /not a JSON object/],
    ['{"text":"x"}', /"id" must be/],
    ['{"id":null,"text":"x"}', /"id" must be/],
    ['{"id":"a"}', /"text" or "html" must be a string/],
    ['{"id":"a","text":5}', /"text" or "html" must be a string/],
    ['{"id":"a","text":"x","html":"y"}', /exclude each other/],
  ])('%j is bad', (source, why) => expect(read(source)).toEqual({ kind: 'bad', why: expect.stringMatching(why) }));

  it('bytes that are no UTF-8 are bad', () => {
    expect(read(Uint8Array.of(0x7b, 0xff, 0xfe))).toEqual({ kind: 'bad', why: 'not UTF-8' });
  });

  it('a line that was too long is bad', () => {
    expect(readRequest({ number: 1, bytes: null })).toEqual({ kind: 'bad', why: 'longer than 64 MiB' });
  });
});
