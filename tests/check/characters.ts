import { readdirSync, readFileSync } from 'node:fs';
import type { Outcome } from './report';

/**
 * What no built file may hold raw. Minifiers turn escapes into characters; Chromium then refuses a script with a
 * non-character, and controls that nobody sees are not reviewable. Write such code points as numbers.
 */
const FORBIDDEN: readonly (readonly [name: string, from: number, to: number])[] = [
  ['control', 0x00, 0x08],
  ['control', 0x0b, 0x0c],
  ['control', 0x0e, 0x1f],
  ['control', 0x7f, 0x9f],
  ['soft hyphen', 0xad, 0xad],
  ['bidi control', 0x61c, 0x61c],
  ['zero width', 0x200b, 0x200d],
  ['bidi control', 0x200e, 0x200f],
  ['line separator', 0x2028, 0x2029],
  ['bidi control', 0x202a, 0x202e],
  ['zero width', 0x2060, 0x2064],
  ['bidi control', 0x2066, 0x206f],
  ['lone surrogate', 0xd800, 0xdfff],
  ['non-character', 0xfdd0, 0xfdef],
  ['zero width', 0xfeff, 0xfeff],
  ['interlinear annotation', 0xfff9, 0xfffb],
];

const TEXT_FILES = /\.(js|css|html|json)$/;

export function checkCharacters(): Outcome {
  const files = ['dist/chrome', 'dist/firefox'].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => `${root}/${path}`),
  );
  const texts = files.filter((path) => TEXT_FILES.test(path));
  const faults = texts.flatMap((path) => forbiddenIn(readFileSync(path, 'utf8')).map((found) => `${path}: ${found}`));
  return { detail: `${texts.length} files`, faults };
}

/** Each forbidden character once, with how often and between which words it first stands. */
export function forbiddenIn(text: string): string[] {
  const found = new Map<number, { readonly first: number; count: number }>();
  let offset = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (nameOf(code) !== undefined) {
      const seen = found.get(code);
      if (seen) seen.count += 1;
      else found.set(code, { first: offset, count: 1 });
    }
    offset += character.length;
  }
  return [...found].map(([code, { first, count }]) => {
    const around = `${text.slice(Math.max(0, first - 24), first)}⟨⟩${text.slice(first + 1, first + 25)}`.replaceAll(
      '\n',
      ' ',
    );
    return `${nameOf(code)} U+${code.toString(16).toUpperCase().padStart(4, '0')}, ${count} times, first in «${around}»`;
  });
}

function nameOf(code: number): string | undefined {
  if ((code & 0xfffe) === 0xfffe) return 'non-character';
  return FORBIDDEN.find(([, from, to]) => from <= code && code <= to)?.[0];
}
