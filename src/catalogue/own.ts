import type { CatalogueName } from './entry';
import { slugOf, wordsOf } from './spelling';

/** An agency or outlet that the reader added; `own-file` reads and writes lists of them. */
export interface OwnName {
  readonly name: string;
  readonly kind: 'agency' | 'outlet';
  /** One with `~` in front is an ordinary phrase too; `~` and the name itself say so of the name. */
  readonly aliases: string[];
  readonly latin?: string;
  readonly country?: string;
}

/** What the engine takes (`analyse(text, { names })`). Keep the result: the engine prepares each list once. */
export function ownCatalogueNames(names: readonly OwnName[]): readonly CatalogueName[] {
  return names.map(({ name, kind, aliases }) => ({
    id: `own-${slugOf(wordsOf(name).join(' '))}`,
    name,
    kind,
    medium: kind,
    ordinary: aliases.includes(`~${name}`),
    aliases: aliases.filter((alias) => alias !== `~${name}`),
  }));
}
