import type { Text, Token } from './tokens';
import { cannotBegin, IS, isAdjective } from './words';

interface FamilyNames {
  /** Forms that stand behind a first name somewhere: «سامي الحدادي». */
  readonly behind: ReadonlySet<string>;
  /** Those of them that are no other word and stand in the text once and again. */
  readonly families: ReadonlySet<string>;
}

const read = new WeakMap<Text, FamilyNames>();

/** What stands behind first names in a text; read once. */
export function familyNamesOf(text: Text): FamilyNames {
  let found = read.get(text);
  if (!found) {
    found = readNames(text);
    read.set(text, found);
  }
  return found;
}

function readNames({ tokens }: Text): FamilyNames {
  const behind = new Set<string>();
  /** How often those that are no other word stand in the text. */
  const counts = new Map<string, number>();
  for (let k = 1; k < tokens.length; k++) {
    const { word, type, form } = tokens[k] as Token;
    const before = tokens[k - 1] as Token;
    const named = (before.word.is & IS.given) !== 0 || (before.type === 'word' && tokens[k - 2]?.form === 'عبد');
    if (!named || type !== 'word' || form.length < 4) continue;
    behind.add(form);
    const other = word.headType !== 'other' || word.readings.length > 0 || cannotBegin(word) || isAdjective(word);
    if (!other && word.is === 0) counts.set(form, 0);
  }
  const families = new Set<string>();
  if (counts.size === 0) return { behind, families };
  for (const { form } of tokens) {
    const count = counts.get(form);
    if (count === undefined) continue;
    counts.set(form, count + 1);
    if (count > 0) families.add(form);
  }
  return { behind, families };
}
