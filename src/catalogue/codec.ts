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

const TO_CODE = new Map([...LETTERS].map((letter, i) => [letter, CODES.charAt(i)]));

export function encode(name: string): string {
  return name
    .replaceAll(/[A-Za-z\u00c0-\u024f]+/g, '{$&}')
    .replaceAll(/[\u0621-\u064a]/g, (letter) => TO_CODE.get(letter) ?? letter);
}

/**
 * The Arabic of a file of records, all at once: decoding name by name would cost milliseconds. The first field of every
 * line (up to `;`) and what stands in braces is taken as it is; the braces go.
 */
export function decodeRecords(records: string): string {
  const table = Uint16Array.from({ length: 128 }, (_, code) => code);
  for (let i = 0; i < CODES.length; i++) table[CODES.charCodeAt(i)] = LETTERS.charCodeAt(i);
  const units = new Uint16Array(records.length);
  let length = 0;
  let plain = true;
  for (let i = 0; i < records.length; i++) {
    const code = records.charCodeAt(i);
    if (code === BRACE_OPEN) plain = true;
    else if (code === BRACE_CLOSE) plain = false;
    else {
      if (code === NEWLINE) plain = true;
      else if (code === SEMICOLON) plain = false;
      units[length++] = plain || code > 127 ? code : (table[code] ?? code);
    }
  }
  return textOf(units.subarray(0, length));
}

const BRACE_OPEN = 0x7b;
const BRACE_CLOSE = 0x7d;
const NEWLINE = 0x0a;
const SEMICOLON = 0x3b;

/** Spreading more than some ten thousand arguments overflows the stack. */
const CHUNK = 8192;

function textOf(units: Uint16Array): string {
  let text = '';
  for (let i = 0; i < units.length; i += CHUNK) text += String.fromCharCode(...units.subarray(i, i + CHUNK));
  return text;
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
  const tails = alternatives(pattern.slice(close + 1));
  const choices = pattern.slice(open + 1, close).split('/');
  return choices.flatMap((choice) => tails.map((tail) => pattern.slice(0, open) + choice + tail));
}
