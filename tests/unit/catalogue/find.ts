import type { CatalogueName } from '../../../src/catalogue/index';
import { buildNames, type NameMatch, nameAt, namesMedium } from '../../../src/engine/names';
import { tokenise } from '../../../src/engine/tokens';

export interface Found {
  readonly match: NameMatch;
  /** The words of the name in the text. */
  readonly words: string;
}

/** Names as the engine looks for them: at every token, with the proclitics that may be there and without. */
export function findAll(text: string, own?: readonly CatalogueName[]): Found[] {
  const names = buildNames(own);
  const { tokens } = tokenise(text, [], names);
  const all: Found[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const match = nameAt(tokens, i, undefined, names) ?? nameAt(tokens, i, withoutProclitic(token.form), names);
    if (!match || !namesMedium(tokens, i, match)) continue;
    all.push({ match, words: text.slice(token.start, tokens[match.end - 1]?.end) });
    i = match.end - 1;
  }
  return all;
}

/** The ids of the media that a text names. */
export function found(text: string, own?: readonly CatalogueName[]): string[] {
  return findAll(text, own).map(({ match }) => match.entry.id);
}

/** «للأناضول» is لـ and «الأناضول». */
function withoutProclitic(form: string): string {
  const bare = form.replace(/^[وف](?=.{3})/, '');
  if (bare.startsWith('لل')) return `ا${bare.slice(1)}`;
  return bare.replace(/^[لبك](?=.{2})/, '');
}
