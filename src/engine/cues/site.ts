import type { Draft } from '../draft';
import type { Text, Token } from '../tokens';
import { isOneOf } from '../word-list';
import type { Word } from '../words';

/** One place where a cue may stand: the token, the letters before the cue in it, and what was found so far. */
export interface Site {
  readonly text: Text;
  readonly i: number;
  /** Letters of the token before the cue: a conjunction or an attached preposition. */
  readonly skip: number;
  readonly word: Word;
  /** Attributions found before this place, in reading order. */
  readonly drafts: readonly Draft[];
  /** Words of the names of persons who spoke before. */
  readonly persons: ReadonlySet<string>;
  make(end: number, rest: Omit<Draft, 'cueFirst' | 'cueEnd' | 'cueFrom'>): Draft;
}

export function siteAt(
  text: Text,
  i: number,
  skip: number,
  word: Word,
  drafts: readonly Draft[],
  persons: ReadonlySet<string>,
): Site {
  return { text, i, skip, word, drafts, persons, make: (end, rest) => draftAt(text, i, skip, end, rest) };
}

/** A draft whose cue is the tokens from `i` to `end`, without the first `skip` letters. */
export function draftAt(
  text: Text,
  i: number,
  skip: number,
  end: number,
  rest: Omit<Draft, 'cueFirst' | 'cueEnd' | 'cueFrom'>,
): Draft {
  const token = text.tokens[i] as Token;
  return {
    cueFirst: i,
    cueEnd: end,
    cueFrom: skip > 0 ? (text.at[token.folded + skip] ?? token.start) : token.start,
    ...(isRumour(rest) ? { ...rest, ...NOBODY } : rest),
  };
}

const NOBODY = { rule: 'verb-passive', stance: 'distancing', gender: null, source: 'nobody' } as const;

/** «تحدثت أنباء عن», «وتفيد الأنباء بأن»: rumours have no source. */
const isRumour = ({ rule, source }: Pick<Draft, 'rule' | 'source'>): boolean =>
  typeof source !== 'string' &&
  source.kind === 'unnamed' &&
  source.words.length === 1 &&
  isOneOf('verb subject-verb', rule) &&
  isOneOf('انباء شائعات اشاعات', source.headWord.base);
