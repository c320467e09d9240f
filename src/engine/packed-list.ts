import { encode, lettersOf } from '../catalogue/codec';
import { foldList } from './fold';

/**
 * A list of folded words as the build packs it (`build/packed-lists`): sorted, each word as the number of letters that it
 * shares with the word before and the codes of its other letters. A third of the list's size as written.
 */
export function pack(words: Iterable<string>): string {
  let packed = '';
  let before = '';
  for (const code of [...new Set(words)].map(encode).sort()) {
    let shared = 0;
    while (shared < MOST_SHARED && shared < code.length && code[shared] === before[shared]) shared++;
    packed += shared + code.slice(shared);
    before = code;
  }
  return packed;
}

const MOST_SHARED = 9;
const ZERO = 48;
const NINE = 57;

/** The folded words of a list, be it as written in the source, a space between, or packed. */
export function wordsOfList(list: string): readonly string[] {
  return list.charCodeAt(0) > NINE ? foldList(list) : unpack(list);
}

function unpack(packed: string): string[] {
  const letters = lettersOf(packed);
  const words: string[] = [];
  let word = '';
  const { length } = letters;
  for (let i = 0; i < length; ) {
    const shared = letters.charCodeAt(i) - ZERO;
    const from = ++i;
    while (i < length && letters.charCodeAt(i) > NINE) i++;
    word = word.slice(0, shared) + letters.slice(from, i);
    words.push(word);
  }
  return words;
}
