import type { Text } from './tokens';
import { listOf } from './word-list';
import { IS, looksFinite } from './words';

/** What the press of the world calls itself, written in Arabic: «الرافدين نيوز», «أديس ستاندرد». */
const PRESS = listOf(
  'نيوز تايمز بوست برس تلغراف تليغراف جورنال هيرالد تريبيون تربيون ستاندرد ميديا غازيت اونلاين بلاس ديلي راديو',
);

/** Words of such a name before the last. */
const LONGEST = 2;

/** Index behind a medium's name that begins at `k` and ends in a word of the press, known or not; -1 where there is none. */
export function pressNameEnd(text: Text, k: number): number {
  for (let q = k + 1; q <= k + LONGEST; q++) {
    const token = text.tokens[q];
    if (token?.type !== 'word' || token.block !== text.tokens[k]?.block) return -1;
    if (PRESS.test(token.form)) return q + 1;
    if ((token.word.is & (IS.preposition | IS.complementizer | IS.ender)) !== 0 || looksFinite(token.word)) return -1;
    if (token.word.readings.length > 0 || token.word.conjoined || token.word.attached) return -1;
  }
  return -1;
}
