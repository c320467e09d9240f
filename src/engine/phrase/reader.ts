import type { SourceClass, SourceKind } from '../analysis';
import type { NameEntry } from '../names';
import type { Text } from '../tokens';
import { listOf } from '../word-list';
import { type HeadType, IS, type Word, wordOf } from '../words';

/** A noun phrase that may be a source. Token indices are half-open; `from` and `to` are UTF-16 offsets. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly type: HeadType;
  readonly headWord: Word;
  readonly kind: SourceKind;
  readonly named: boolean;
  readonly class: SourceClass;
  readonly gender: 'm' | 'f' | null;
  readonly number: 's' | 'd' | 'p';
  readonly entry?: NameEntry;
  /** A definite head alone, or with a demonstrative or «ذاته»: may point back. */
  readonly anaphor: boolean;
  /** A definite head with definite adjectives only: points back where an earlier source has all its words. */
  readonly described: boolean;
  /** A name of a person or body was seen in it: licence for weak contexts. */
  readonly proper: boolean;
  /** Words without demonstratives and marks, in order. */
  readonly words: readonly Word[];
  /** How many words look like names. */
  readonly names: number;
  /** Token indices at which coordinated members begin. */
  readonly parts: readonly number[];
}

/** What is known of a phrase while it is read. */
export interface Reader {
  readonly text: Text;
  /** The phrase may not reach this token. */
  readonly limit: number;
  /** Read up to a complement: unknown words before it belong to the phrase. */
  readonly anchored: boolean;
  readonly nested: boolean;
  /** Subject of a verb of speech: «قالت الجزيرة» is the channel. */
  readonly speech: boolean;
  /** The verb takes an object: a medium after the subject is the addressee, «أبلغ مسؤول "الوطن" أن». */
  readonly transitive: boolean;
  /** A name that is also an ordinary phrase counts as the medium: «وفق روسيا اليوم». */
  readonly medium: boolean;
  /** An adjective closed the head: no noun may follow it. */
  qualified: boolean;
  type: HeadType;
  headWord: Word;
  headIndex: number;
  /** Words so far; a quoted name counts each word. */
  count: number;
  /** The head has its definite complement: an indefinite noun begins something else. */
  closed: boolean;
  names: number;
  proper: boolean;
  entry: NameEntry | undefined;
  same: boolean;
  /** An office stands behind the name: «سامي عون المدير العام لـ». */
  apposed: boolean;
  demonstrative: boolean;
  quantified: Word | null;
  /** A share of those asked: «60 في المئة من المشاركين». */
  share: boolean;
  words: Word[];
  parts: number[];
}

export interface ReadOptions {
  /** Letters of the first token that belong to no phrase (لـ، و). */
  readonly skip?: number;
  /** Token index that the phrase may not reach; it is then read up to it where the grammar allows. */
  readonly limit?: number;
  readonly nested?: boolean;
  /** The phrase is the subject of a verb of speech. */
  readonly speech?: boolean;
  /** The phrase is the subject of a verb with an object. */
  readonly transitive?: boolean;
  /** A name that is also an ordinary phrase is meant as the medium. */
  readonly medium?: boolean;
}

export const PERSON: ReadonlySet<HeadType> = new Set(['office', 'title', 'unnamed', 'spokesman']);

/** Behind these stands the name of a place, known or not. */
export const IN_PLACE = listOf('بلديه مقاطعه ولايه محافظه مدينه بلده قريه مخيم ناحيه قضاء مديريه');

/** The word behind a conjunction or attached preposition of `skip` letters. */
export function behind(word: Word, skip: number): Word {
  if (skip === 1 && word.attached) return word.attached.word;
  if (skip === 1 && word.conjoined) return word.conjoined;
  const rest = word.form.slice(skip);
  return wordOf(rest.startsWith('ل') && word.form[skip - 1] === 'ل' && rest.length > 3 ? `ا${rest}` : rest);
}

/** «أفاد شهود عيان وكالة فرانس برس»: witnesses and residents belong to no medium, they tell it. */
export const areTold = (r: Reader): boolean =>
  r.type === 'unnamed' && !r.headWord.definite && TELLERS.test(r.headWord.base);

const TELLERS = listOf('شهود شاهد سكان اهالي ناشطون نشطاء مسؤولون مسؤول مسؤولان اطباء طبيب شاهدان');

export function take(r: Reader, word: Word, next: number, count = 1): number {
  r.count += count;
  r.words.push(word);
  return next;
}

export function isVerb(word: Word): boolean {
  const verb = (w: Word) => w.readings.some((x) => x.shape !== 'noun') && (w.is & IS.given) === 0;
  return verb(word) || (word.conjoined !== null && verb(word.conjoined));
}

/** «، وزير …»: a conjunction before a known word; «، فابيو كاسترو» is a name that begins with its letter. */
export function joins(word: Word): boolean {
  const inner = word.conjoined;
  return (
    inner !== null && (inner.definite || inner.is !== 0 || inner.headType !== 'other' || inner.readings.length > 0)
  );
}
