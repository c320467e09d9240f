import { foldWord } from '../fold';
import { type CueRow, CUES } from './cues';

export type Gender = 'm' | 'f';
export type GrammaticalNumber = 's' | 'd' | 'p';

/** One reading of a written form as a reporting verb, participle or noun. */
export interface Reading {
  readonly row: CueRow;
  readonly shape: 'perfect' | 'imperfect' | 'participle' | 'noun';
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
  /** 1 for first person (علمنا، نعتقد), else 3. */
  readonly person: 1 | 3;
}

let rows: CueRow[] | undefined;
let forms: Map<string, Reading[]> | undefined;

function cueRows(): CueRow[] {
  rows ??= foldWord(CUES)
    .trim()
    .split('\n')
    .map((line) => {
      const [perfect = '', imperfect = '', participle = '', nouns = '', frames = '', stance = '', flags = ''] =
        line.split('|');
      return {
        perfect,
        imperfect,
        participle,
        nouns: nouns === '' ? [] : nouns.split(' '),
        frames: frames.replaceAll(' ', ''),
        stance: stance as CueRow['stance'],
        flags,
      };
    });
  return rows;
}

type Ending = readonly [ending: string, gender: Gender, number: GrammaticalNumber, person: 1 | 3];
const PERFECT: readonly Ending[] = [
  ['', 'm', 's', 3],
  ['ت', 'f', 's', 3],
  ['وا', 'm', 'p', 3],
  ['ا', 'm', 'd', 3],
  ['تا', 'f', 'd', 3],
  ['ن', 'f', 'p', 3],
  ['نا', 'm', 'p', 1],
];
// defective perfects end in ي (alif maqsura folded): the weak radical drops before ت and و
const DEFECTIVE: readonly Ending[] = [
  ['ي', 'm', 's', 3],
  ['ت', 'f', 's', 3],
  ['وا', 'm', 'p', 3],
  ['يا', 'm', 'd', 3],
  ['تا', 'f', 'd', 3],
];
const IMPERFECT: readonly (readonly [string, string, Gender, GrammaticalNumber, 1 | 3])[] = [
  ['ي', '', 'm', 's', 3],
  ['ت', '', 'f', 's', 3],
  ['ي', 'ون', 'm', 'p', 3],
  ['ي', 'ان', 'm', 'd', 3],
  ['ت', 'ان', 'f', 'd', 3],
  ['ي', 'ن', 'f', 'p', 3],
  ['ن', '', 'm', 'p', 1],
  ['ا', '', 'm', 's', 1],
];
const PARTICIPLE: readonly Ending[] = [
  ['ا', 'm', 's', 3],
  ['', 'm', 's', 3],
  ['ه', 'f', 's', 3],
  ['ين', 'm', 'p', 3],
  ['ون', 'm', 'p', 3],
  ['ات', 'f', 'p', 3],
];

function build(): Map<string, Reading[]> {
  const map = new Map<string, Reading[]>();
  const add = (form: string, reading: Reading) => {
    const list = map.get(form);
    if (list) list.push(reading);
    else map.set(form, [reading]);
  };
  for (const row of cueRows()) {
    const weak = row.perfect.endsWith('ي');
    const stem = weak ? row.perfect.slice(0, -1) : row.perfect;
    for (const [ending, gender, number, person] of weak ? DEFECTIVE : PERFECT)
      add(stem + ending, { row, shape: 'perfect', gender, number, person });
    if (row.imperfect !== '') {
      for (const [prefix, ending, gender, number, person] of IMPERFECT) {
        const base = ending !== '' && row.imperfect.endsWith('ي') ? row.imperfect.slice(0, -1) : row.imperfect;
        add(prefix + base + ending, { row, shape: 'imperfect', gender, number, person });
      }
    }
    if (row.participle !== '')
      for (const [ending, gender, number, person] of PARTICIPLE)
        add(row.participle + ending, { row, shape: 'participle', gender, number, person });
    for (const noun of row.nouns) add(noun, { row, shape: 'noun', gender: 'm', number: 's', person: 3 });
  }
  return map;
}

/** Readings of a folded form without proclitics; empty where it is no reporting word. */
export function readings(form: string): readonly Reading[] {
  forms ??= build();
  return forms.get(form) ?? [];
}
