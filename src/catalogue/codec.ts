/**
 * The notation of names. In the tables an alias may be a pattern, so that spellings which vary by rule take one field:
 *
 * - `[ال/ذا /]غارديان`: alternatives, the last one empty: الغارديان، ذا غارديان، غارديان;
 * - `+ديلي ميل`: with the article or without: ديلي ميل، الديلي ميل;
 * - `@السورية`: a state's agency as the press describes it: وكالة الأنباء السورية;
 * - `%السوري`: likewise a state television: التلفزيون السوري;
 * - `~روسيا اليوم`: also an ordinary phrase («تواجه روسيا اليوم»), which counts only in a context that names a medium.
 *
 * Dots and spaces of abbreviations, and «الرسمية» among the words of a state's medium, are left to the look-up.
 *
 * In the generated file every Arabic letter is one ASCII character (Buckwalter's romanisation but for characters that
 * are taken), which halves it; Latin letters stand in braces.
 */

const LETTERS = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي';
const CODES = 'cCOWIQAbptvjHxdVrzsPSDTZEgfqklmnhwYy';

const TO_LETTER = new Map([...CODES].map((code, i) => [code, LETTERS.charAt(i)]));
const TO_CODE = new Map([...LETTERS].map((letter, i) => [letter, CODES.charAt(i)]));

const FIRST_LETTER = 0x621;
const CODE_OF = Array.from({ length: 0x64b - FIRST_LETTER }, (_, i) => {
  const letter = String.fromCharCode(FIRST_LETTER + i);
  return TO_CODE.get(letter) ?? letter;
});

export function encode(name: string): string {
  return name
    .replaceAll(/[A-Za-z\u00c0-\u024f][A-Za-z0-9\u00c0-\u024f]*/g, '{$&}')
    .replaceAll(/[\u0621-\u064a]/g, (letter) => TO_CODE.get(letter) ?? letter);
}

export function decode(code: string): string {
  return code.replaceAll(/\{([^}]*)\}|[A-Za-z]/g, (one, latin?: string) => latin ?? TO_LETTER.get(one) ?? one);
}

let unitOf: Uint16Array | undefined;

/** Like `decode` for a short text without Latin letters, many times faster; what is already Arabic stays. */
export function lettersOf(code: string): string {
  if (!unitOf) {
    unitOf = Uint16Array.from({ length: 128 }, (_, i) => i);
    for (let i = 0; i < CODES.length; i++) unitOf[CODES.charCodeAt(i)] = LETTERS.charCodeAt(i);
  }
  const units = new Array<number>(code.length);
  for (let i = 0; i < code.length; i++) {
    const unit = code.charCodeAt(i);
    units[i] = unit < 128 ? (unitOf[unit] as number) : unit;
  }
  return String.fromCharCode.apply(null, units);
}

/**
 * Folds a whole index at once, still encoded: alif without its hamza, ى as ي, ة as ه. Native replacing is many times
 * faster than decoding letter by letter at start-up. Latin letters suffer likewise, which `encodeFolded` does too.
 */
export function foldRecords(records: string): string {
  return records.replaceAll(/[COI]/g, 'A').replaceAll('Y', 'y').replaceAll('p', 'h');
}

/** The code of one folded word of a text, as `foldRecords` leaves it. */
export function encodeFolded(form: string): string {
  const first = form.charCodeAt(0);
  if (first < 0x600) return first > 0x39 ? `{${foldRecords(form)}}` : form;
  let code = '';
  for (let i = 0; i < form.length; i++) code += CODE_OF[form.charCodeAt(i) - FIRST_LETTER] ?? form.charAt(i);
  return code;
}

/** All spellings that a pattern stands for, in the order in which its alternatives are written; `~` stays in front. */
export function expand(pattern: string): string[] {
  const rest = pattern.slice(1);
  switch (pattern.charAt(0)) {
    case '~':
      return expand(rest).map((spelling) => `~${spelling}`);
    case '+':
      return alternatives(rest).flatMap((spelling) => [spelling, `ال${spelling}`]);
    case '@':
      return alternatives(`وكالة الأنباء ${rest}`);
    case '%':
      return alternatives(`التلفزيون ${rest}`);
    default:
      return alternatives(pattern).map((spelling) => spelling.trim());
  }
}

function alternatives(pattern: string): string[] {
  const open = pattern.indexOf('[');
  if (open < 0) return [pattern];
  const close = pattern.indexOf(']', open);
  if (close < 0) return [pattern];
  const tails = alternatives(pattern.slice(close + 1));
  const choices = pattern.slice(open + 1, close).split('/');
  return choices.flatMap((choice) => tails.map((tail) => pattern.slice(0, open) + choice + tail));
}
