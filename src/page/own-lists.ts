import { ownCatalogueNames } from '../catalogue/own';
import type { Analysis, Block } from '../engine/analysis';
import { analyseInSteps } from '../engine/engine';
import { withOwnPhrases } from '../engine/own-phrases';
import type { Steps } from '../engine/steps';
import type { Settings } from '../platform/settings-values';

/** Reads an article, in steps. */
export type Read = (blocks: readonly Block[]) => Steps<Analysis>;

let last: { readonly lists: string; readonly read: Read } | undefined;

/** The engine with the reader's own agencies and phrases; the same function as long as the lists are the same. */
export function readerOf({ ownEntries, ownPhrases }: Pick<Settings, 'ownEntries' | 'ownPhrases'>): Read {
  const lists = JSON.stringify([ownEntries, ownPhrases]);
  if (last?.lists === lists) return last.read;
  const names = ownCatalogueNames(ownEntries);
  const read: Read = function* (blocks) {
    const analysis = yield* names.length > 0 ? analyseInSteps(blocks, { names }) : analyseInSteps(blocks);
    return withOwnPhrases(analysis, blocks.map(({ text }) => text).join('\n'), ownPhrases);
  };
  last = { lists, read };
  return read;
}
