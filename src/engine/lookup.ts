import { type NameMatch, nameAt, namesMedium } from './names';
import type { Text } from './tokens';

/** The longest catalogue name, the reader's own entries included, that begins at token `i`. */
export function catalogueName(text: Text, i: number, first?: string): NameMatch | null {
  return nameAt(text.tokens, i, first, text.names);
}

/** Likewise, only where the context says that a medium is meant: «قناة العربية», «"الغد"», not «الدول العربية». */
export function mediumName(text: Text, i: number, first?: string): NameMatch | null {
  const match = catalogueName(text, i, first);
  return match && namesMedium(text.tokens, i, match) ? match : null;
}
