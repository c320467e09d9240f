/** Letters of the Arabic script (blocks Arabic, Supplement, Extended-A, presentation forms), marks and digits left out. */
export function isArabicLetter(unit: number): boolean {
  if (unit < 0x620) return false;
  if (unit <= 0x64a) return unit !== 0x640;
  if (unit < 0x66e) return false;
  if (unit <= 0x6d5) return unit !== 0x670 && unit !== 0x6d4;
  if (unit < 0x750) return unit >= 0x6ee && unit <= 0x6ff && (unit < 0x6f0 || unit > 0x6f9);
  if (unit <= 0x77f) return true;
  if (unit < 0x8a0) return false;
  return unit <= 0x8c7 || (unit >= 0xfb50 && unit <= 0xfdfb) || (unit >= 0xfe70 && unit <= 0xfefc);
}

/** Units of a text that are looked at to tell its letters; shorter texts are counted whole. */
const SAMPLED = 40;

/** Arabic letters in a text, from a sample where it is long: an estimate to weigh texts by, at a price that stays low. */
export function arabicLetters(text: string): number {
  const { length } = text;
  const stride = length <= SAMPLED ? 1 : Math.ceil(length / SAMPLED);
  let count = 0;
  let seen = 0;
  for (let i = 0; i < length; i += stride, seen++) if (isArabicLetter(text.charCodeAt(i))) count++;
  return stride === 1 ? count : Math.round((count * length) / seen);
}

/** True when a text has more than white space. */
export function hasInk(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x20) return true;
  return false;
}

/** True when a text has a letter of any script. */
export function hasLetter(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if ((unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)) return true;
    if (unit >= 0xc0 && unit < 0x2000) return true;
    if (unit > 0x2bff && (unit < 0xd800 || isArabicLetter(unit))) return true;
  }
  return false;
}

/** Collapsible white space of HTML; the no-break space is none. */
export function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d && unit !== 0x0b);
}

/** What a letter is brought down to; 0: nothing, as marks, tatweel and bidi controls. */
function plainUnit(unit: number): number {
  if (unit < 0x80) {
    if (unit >= 0x41 && unit <= 0x5a) return unit + 0x20;
    return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) ? unit : SPACE;
  }
  if (unit === 0x623 || unit === 0x625 || unit === 0x622 || unit === 0x671) return 0x627;
  if (unit === 0x649 || unit === 0x6cc) return 0x64a;
  if (unit === 0x629) return 0x647;
  if (unit === 0x6a9) return 0x643;
  if (unit === 0x640 || (unit >= 0x64b && unit <= 0x65f) || (unit >= 0x610 && unit <= 0x61a) || unit === 0x670)
    return 0;
  if ((unit >= 0x200b && unit <= 0x200f) || (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069))
    return 0;
  if (unit === 0xfeff) return 0;
  if (isArabicLetter(unit) || (unit >= 0x660 && unit <= 0x669)) return unit;
  return unit >= 0xc0 && unit < 0x600 ? unit : SPACE;
}

const SPACE = 0x20;

/** Text brought down for comparing labels and titles: one form of each letter, words parted by single spaces. */
export function plain(text: string): string {
  const units: number[] = [];
  let last = SPACE;
  for (let i = 0; i < text.length; i++) {
    const unit = plainUnit(text.charCodeAt(i));
    if (unit === 0 || (unit === SPACE && last === SPACE)) continue;
    units.push(unit);
    last = unit;
  }
  if (last === SPACE) units.pop();
  return String.fromCharCode(...units);
}

export function wordsOf(text: string): string[] {
  const words = plain(text);
  return words === '' ? [] : words.split(' ');
}
