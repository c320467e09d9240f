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

/** Arabic letters in a text. */
export function arabicLetters(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (isArabicLetter(text.charCodeAt(i))) count++;
  return count;
}

/** Collapsible white space of HTML; the no-break space is none. */
export function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d && unit !== 0x0b);
}

const DROPPED = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Text brought down for comparing labels and titles: one form of each letter, words parted by single spaces. */
export function plain(text: string): string {
  return text
    .replace(DROPPED, '')
    .toLowerCase()
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىی]/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ک/g, 'ك')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export function wordsOf(text: string): string[] {
  const words = plain(text);
  return words === '' ? [] : words.split(' ');
}
