import { isDropped } from './fold';
import type { Text, Token } from './tokens';

/** A damma on the first letter after the conjunction: «ذُكر», «يُعتقد». */
export function damma(text: Text, i: number, skip: number): boolean {
  const token = text.tokens[i] as Token;
  const from = text.at[token.folded + skip] ?? token.start;
  for (let k = from + 1; k < token.end; k++) {
    const c = text.source.charCodeAt(k);
    if (c === 0x64f) return true;
    if (!isDropped(c)) return false;
  }
  return false;
}

/** A shadda in the written token: «بيّن». */
export const shadda = (text: Text, i: number): boolean => written(text, i).includes('\u0651');

/** The fathatan of an indefinite accusative in the written token: «أبداً», «ضاحكًا». */
export const fathatan = (text: Text, i: number): boolean => written(text, i).includes('\u064B');

function written(text: Text, i: number): string {
  const token = text.tokens[i] as Token;
  return text.source.slice(token.start, token.end);
}
