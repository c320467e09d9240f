/**
 * Folding: one pass from the text as written to a canonical form, with a map back to its offsets. Hamza seats, alif
 * maqsura, ta marbuta, tashkil, tatweel, presentation forms, Persian letters, bidi controls and Arabic-Indic digits
 * differ from outlet to outlet without changing what is said.
 */

/** `at[i]` is the UTF-16 offset in the original of folded unit `i`; `at[text.length]` is the original's length. */
export interface Folded {
  readonly text: string;
  readonly at: Int32Array;
}

const DROP = 0;
const LOW = 0x700;
/** Units that are turned into a string at once: engines limit the arguments of a call. */
const CHUNK = 4096;

let folding: Uint16Array | undefined;

/** What each unit below `LOW` folds to; built at the first question. */
function foldings(): Uint16Array {
  if (folding) return folding;
  const table = new Uint16Array(LOW);
  for (let c = 1; c < LOW; c++) table[c] = c;
  for (let c = 65; c <= 90; c++) table[c] = c + 32;
  table[0xa0] = 32;
  table[0xad] = DROP;
  table[0x61c] = DROP;
  table[0x640] = DROP;
  for (let c = 0x610; c <= 0x61a; c++) table[c] = DROP;
  for (let c = 0x64b; c <= 0x65f; c++) table[c] = DROP;
  table[0x670] = DROP;
  for (let c = 0x6d6; c <= 0x6dc; c++) table[c] = DROP;
  for (let c = 0x6df; c <= 0x6e8; c++) table[c] = DROP;
  for (let c = 0x6ea; c <= 0x6ed; c++) table[c] = DROP;
  for (const c of [0x622, 0x623, 0x625, 0x671, 0x672, 0x673]) table[c] = 0x627;
  table[0x649] = 0x64a;
  table[0x6cc] = 0x64a;
  table[0x6d2] = 0x64a;
  table[0x6a9] = 0x643;
  table[0x6aa] = 0x643;
  table[0x629] = 0x647;
  table[0x6c0] = 0x647;
  table[0x6be] = 0x647;
  table[0x6c1] = 0x647;
  table[0x6c3] = 0x647;
  table[0x6d5] = 0x647;
  for (let d = 0; d < 10; d++) {
    table[0x660 + d] = 48 + d;
    table[0x6f0 + d] = 48 + d;
  }
  folding = table;
  return table;
}

function isControl(c: number): boolean {
  return (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2060 && c <= 0x2069) || c === 0xfeff;
}

function isPresentation(c: number): boolean {
  return (c >= 0xfb50 && c <= 0xfdff) || (c >= 0xfe70 && c <= 0xfefc);
}

/** True for what folding drops: marks, tatweel, invisible controls. */
export function isDropped(c: number): boolean {
  return c < LOW ? foldings()[c] === DROP : isControl(c);
}

function foldHigh(c: number): number {
  if (isControl(c)) return DROP;
  if (c === 0x202f || (c >= 0x2000 && c <= 0x200a) || c === 0x3000) return 32;
  return c;
}

/** Folds a whole text. Linear; every folded unit keeps the offset of the unit it came from. */
export function fold(text: string): Folded {
  const units = new Uint16Array(text.length);
  const at = new Int32Array(text.length + 1);
  const n = foldInto(text, units, at);
  if (n < 0) return foldWithPresentation(text);
  at[n] = text.length;
  return { text: unitsToString(units, n), at };
}

/** How many units it came to; -1 where a presentation form may need more room. */
function foldInto(text: string, units: Uint16Array, at: Int32Array): number {
  const table = foldings();
  let n = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    let f: number;
    if (c < LOW) f = table[c] as number;
    else if (isPresentation(c)) return -1;
    else f = foldHigh(c);
    if (f === DROP) continue;
    units[n] = f;
    at[n++] = i;
  }
  return n;
}

/** Slower: a presentation form may be many letters. */
function foldWithPresentation(text: string): Folded {
  const units: number[] = [];
  const at: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    for (const letter of isPresentation(c) ? text.charAt(i).normalize('NFKC') : text.charAt(i)) {
      const u = letter.charCodeAt(0);
      const f = u < LOW ? (foldings()[u] as number) : foldHigh(u);
      if (f === DROP || (f === 32 && c >= 0xfe70)) continue;
      units.push(f);
      at.push(i);
    }
  }
  at.push(text.length);
  return { text: unitsToString(Uint16Array.from(units), units.length), at: Int32Array.from(at) };
}

function unitsToString(units: Uint16Array, n: number): string {
  let text = '';
  for (let i = 0; i < n; i += CHUNK) {
    // a typed array is an array-like of numbers, which is all that `apply` reads
    text += String.fromCharCode.apply(null, units.subarray(i, Math.min(n, i + CHUNK)) as unknown as number[]);
  }
  return text;
}

/** The canonical form of one word or phrase, for building lexicons. */
export function foldWord(word: string): string {
  return fold(word).text;
}

/**
 * The words of a list of the lexicon, folded. Native replacing, because a loop over tens of thousands of letters costs
 * milliseconds before the browser compiles it. Lists hold no other letters that fold (a test).
 */
export function foldList(list: string): string[] {
  const folded = list
    .replaceAll(/[أإآ]/g, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
    .replaceAll(/[\u0640\u064b-\u0652]/g, '');
  return folded.trim().split(/\s+/);
}
