/**
 * The notation of names. In the data an alias may be a pattern, so that spellings which vary by rule take one field:
 *
 * - `[ال/ذا /]غارديان`: alternatives, the last one empty: الغارديان، ذا غارديان، غارديان;
 * - `.أ ف ب`: an abbreviation, spaced and dotted: أ ف ب، أ.ف.ب;
 * - `@السورية`: a state's agency as the press describes it: وكالة الأنباء السورية، … الرسمية، وكالة الأنباء الرسمية السورية;
 * - `%السوري`: likewise a state television: التلفزيون السوري، … الرسمي، التلفزيون الرسمي السوري.
 *
 * In the generated file every Arabic letter is one ASCII character (Buckwalter's romanisation but for characters that
 * are taken), which halves it.
 */

const LETTERS = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي';
const CODES = 'cCOWIQAbptvjHxdVrzsPSDTZEgfqklmnhwYy';

const TO_LETTER = new Map([...CODES].map((code, i) => [code, LETTERS.charAt(i)]));
const TO_CODE = new Map([...LETTERS].map((letter, i) => [letter, CODES.charAt(i)]));

/** A name that holds Latin letters is kept as it is, behind this sign. */
const VERBATIM = '#';

export function encode(name: string): string {
  return /[A-Za-z]/.test(name) ? VERBATIM + name : Array.from(name, (c) => TO_CODE.get(c) ?? c).join('');
}

export function decode(code: string): string {
  return code.startsWith(VERBATIM) ? code.slice(1) : Array.from(code, (c) => TO_LETTER.get(c) ?? c).join('');
}

/** All spellings that a pattern stands for, in the order in which its alternatives are written. */
export function expand(pattern: string): string[] {
  const rest = pattern.slice(1);
  switch (pattern.charAt(0)) {
    case '.':
      return [rest, rest.replaceAll(' ', '.')];
    case '@':
      return alternatives(`وكالة الأنباء [الرسمية ${rest}/${rest} الرسمية/${rest}]`);
    case '%':
      return alternatives(`التلفزيون [الرسمي ${rest}/${rest} الرسمي/${rest}]`);
    default:
      return alternatives(pattern);
  }
}

function alternatives(pattern: string): string[] {
  const open = pattern.indexOf('[');
  if (open < 0) return [pattern];
  const close = pattern.indexOf(']', open);
  const tails = alternatives(pattern.slice(close + 1));
  const choices = pattern.slice(open + 1, close).split('/');
  return choices.flatMap((choice) => tails.map((tail) => pattern.slice(0, open) + choice + tail));
}
