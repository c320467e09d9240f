import { lettersOf } from '../catalogue/codec';
import { wordsOfList } from './packed-list';

/**
 * Closed lists of folded words. A regular expression with as many alternatives is compiled twice, at its first and at a
 * later use, which costs more than a first article may; a set is built in no time and answers three times faster.
 */

const SPACE = 0x20;

/** True where the folded form is one of these few words, a space between: `isOneOf('الي عن', form)`. Builds nothing. */
export function isOneOf(words: string, form: string): boolean {
  if (form === '') return false;
  for (let at = words.indexOf(form); at >= 0; at = words.indexOf(form, at + 1)) {
    const end = at + form.length;
    const begins = at === 0 || words.charCodeAt(at - 1) === SPACE;
    if (begins && (end === words.length || words.charCodeAt(end) === SPACE)) return true;
  }
  return false;
}

/** A list with a name; asked like a regular expression. */
export interface WordList {
  test(form: string): boolean;
}

/** A list of folded words, a space between; the set is built at the first question. */
export function listOf(words: string): WordList {
  let set: ReadonlySet<string> | undefined;
  return {
    test(form) {
      set ??= new Set(wordsOfList(words));
      return set.has(form);
    },
  };
}

/** Likewise, with or without a conjunction و or ف in front. */
export function conjoinedListOf(words: string): WordList {
  const list = listOf(words);
  return {
    test(form) {
      if (list.test(form)) return true;
      const first = form.charCodeAt(0);
      return (first === WAW || first === FA) && list.test(form.slice(1));
    },
  };
}

const WAW = 0x648;
const FA = 0x641;

/** Regular expressions as the build packs them, a space between; each is built at its first question. */
export function patternsOf(packed: string): (index: number) => RegExp {
  let sources: readonly string[] | undefined;
  const built: RegExp[] = [];
  return (index) => {
    sources ??= lettersOf(packed).split(' ');
    built[index] ??= new RegExp(sources[index] ?? '');
    return built[index];
  };
}
