import type { CatalogueName } from '../catalogue/entry';
import { fits, type HeadNoun, isOrdinary, splitHead, wordsOf } from '../catalogue/spelling';

/**
 * The entry without the aliases that the look-up finds anyway, so that they cost the index nothing: a fitting head noun
 * before another spelling («صحيفة الغارديان»), adjectives after it («الغارديان البريطانية»), «للأنباء» after an agency's.
 */
export function withoutImplied<T extends CatalogueName>(entry: T): T {
  const bare = new Map<string, boolean>();
  for (const alias of [entry.name, ...entry.aliases]) {
    const { head, rest } = splitHead(wordsOf(alias));
    if (!head) bare.set(rest.join(' '), isOrdinary(entry, alias));
  }
  return {
    ...entry,
    aliases: entry.aliases.filter((alias) => alias.startsWith('~') || !isImplied(entry, alias, bare)),
  };
}

const MOST_ADJECTIVES = 2;

function isImplied(entry: CatalogueName, alias: string, bare: ReadonlyMap<string, boolean>): boolean {
  const { head, rest } = splitHead(wordsOf(alias));
  for (let count = head ? 0 : 1; count <= MOST_ADJECTIVES && count < rest.length; count++) {
    const ordinary = bare.get(rest.slice(0, rest.length - count).join(' '));
    if (ordinary === undefined || !follows(rest.slice(rest.length - count), entry, head)) continue;
    if (head ? fits(entry.medium, head, ordinary, false) : !ordinary) return true;
  }
  return false;
}

function follows(words: readonly string[], entry: CatalogueName, head: HeadNoun | null): boolean {
  return words.every((word, i) => {
    const last = i === words.length - 1;
    return /^ال.*ي(ه)?$/.test(word) || (last && word === 'للانباء' && (head !== null || entry.kind === 'agency'));
  });
}
