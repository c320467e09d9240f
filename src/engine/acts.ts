import { formAt } from './frames';
import { isAt, type Text } from './tokens';
import { conjoinedListOf } from './word-list';
import { cannotBegin, IS, looksFinite, type Word } from './words';

/** «بث التلفزيون صورا قال إنها»: the cue stands behind what its own sentence begins with having published. */
export function publishes(text: Text, cue: number): boolean {
  const start = text.sentences[text.tokens[cue]?.sentence ?? -1]?.first ?? cue;
  const before = text.tokens[cue - 1];
  if (cue < start + 3 || before?.type !== 'word' || cannotBegin(before.word)) return false;
  return [start, start + 1].some((k) => /^[وف]?(بث|نشر|عرض|اذاع|وزع|اصدر|تداول)(ت|وا)?$/.test(formAt(text, k)));
}

const AUXILIARY = conjoinedListOf('كان كانت كانوا');

/** A verb with its subject behind it. */
export function actsAt(text: Text, k: number): boolean {
  const word = text.tokens[k]?.word;
  // «لم يأت على ذكر المحادثات»: a noun behind its preposition
  if (!word || isAt(text, k - 1, IS.preposition)) return false;
  return AUXILIARY.test(word.form) || actsNow(word) || (word.conjoined !== null && actsNow(word.conjoined));
}

const actsNow = (word: Word): boolean =>
  looksFinite(word) || word.readings.some((r) => r.shape === 'perfect' || r.shape === 'imperfect');

/** «في تصريحات لصحافيين نقلها التلفزيون»: a channel stands right before the cue. */
export const behindChannel = (text: Text, cue: number): boolean =>
  [1, 2, 3].some((d) => isAt(text, cue - d, IS.channel));
