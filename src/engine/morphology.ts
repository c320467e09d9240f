import { lettersOf } from '../catalogue/codec';
import type { Stance } from './analysis';
import { VERBS } from './lexicon/verbs';
import type { Steps } from './steps';

export type Gender = 'm' | 'f';
export type GrammaticalNumber = 's' | 'd' | 'p';

/** One reporting verb with what licenses it. See `lexicon/verbs.ts` for frames and flags. */
export interface Verb {
  /** Perfect, third person masculine singular, folded: names the verb in rules and explanations. */
  readonly lemma: string;
  readonly frameCodes: string;
  readonly stance: Stance;
  readonly flags: string;
}

/** One reading of a written form as a form of a reporting verb. */
export interface Reading {
  readonly verbEntry: Verb;
  readonly shape: 'perfect' | 'imperfect' | 'participle' | 'noun';
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
}

/** Stems of a verb, folded. A defective verb's stems end before the weak radical, which `final` names as written. */
interface Stems {
  readonly perfect: string;
  readonly perfectFinal: '' | 'ي' | 'ا';
  readonly imperfect: string;
  readonly imperfectFinal: '' | 'ي' | 'و';
  readonly participle: string;
  readonly noun: string;
}

const WEAK = 'وي';
const isWeak = (c: string): boolean => WEAK.includes(c) && c !== '';

/** Prefix of the perfect and of the imperfect stem, the participle's prefix, and the pattern of the verbal noun. */
interface Pattern {
  readonly perfect: string;
  readonly imperfect: string;
  readonly infix: string;
  readonly after: 0 | 1;
}

const PATTERNS: Readonly<Record<number, Pattern>> = {
  1: { perfect: '', imperfect: '', infix: '', after: 0 },
  2: { perfect: '', imperfect: '', infix: '', after: 0 },
  3: { perfect: '', imperfect: '', infix: 'ا', after: 1 },
  4: { perfect: 'ا', imperfect: '', infix: '', after: 0 },
  5: { perfect: 'ت', imperfect: 'ت', infix: '', after: 0 },
  6: { perfect: 'ت', imperfect: 'ت', infix: 'ا', after: 1 },
  7: { perfect: 'ان', imperfect: 'ن', infix: '', after: 0 },
  8: { perfect: 'ا', imperfect: '', infix: 'ت', after: 1 },
  10: { perfect: 'است', imperfect: 'ست', infix: '', after: 0 },
};

/** Forms whose middle radical stays a consonant even where it is weak (II, III, V, VI). */
const STRONG_MIDDLE = new Set([2, 3, 5, 6]);

/** Stems of a regular root in form I–X: sound, doubled, assimilated, hollow and defective. */
function stemsOf(root: string, form: number): Stems {
  const [a = '', b = '', c = ''] = root;
  const pattern = PATTERNS[form] ?? { perfect: '', imperfect: '', infix: '', after: 0 };
  const join = (first: string, middle: string, last: string) =>
    pattern.after === 1 ? first + pattern.infix + middle + last : pattern.infix + first + middle + last;
  const assimilates = a === 'و' && form === 1;
  const doubled = b === c && !STRONG_MIDDLE.has(form);
  const hollow = isWeak(b) && !STRONG_MIDDLE.has(form) && !isWeak(c);
  const defective = isWeak(c);
  const last = defective || doubled ? '' : c;
  const body = (first: string, middle: string) => join(first, middle, last);
  const imperfectMiddle = hollow ? (form === 1 ? b : form === 8 ? 'ا' : 'ي') : b;
  const imperfectBody = body(assimilates ? '' : a, imperfectMiddle);
  const participleBody = form === 1 ? `${a}ا${hollow ? 'ئ' : b}${defective ? '' : doubled ? '' : c}` : imperfectBody;
  const final = (form === 1 && c === 'و' ? 'و' : 'ي') as 'و' | 'ي';
  return {
    perfect: pattern.perfect + body(a, hollow ? 'ا' : b),
    perfectFinal: defective ? (final === 'و' ? 'ا' : 'ي') : '',
    imperfect: pattern.imperfect + imperfectBody,
    imperfectFinal: defective ? final : '',
    participle: form === 1 ? participleBody : `م${pattern.imperfect}${participleBody}`,
    noun: verbalNoun(root, form, { hollow, defective, doubled }),
  };
}

function verbalNoun(root: string, form: number, is: { hollow: boolean; defective: boolean; doubled: boolean }): string {
  const [a = '', b = '', c = ''] = root;
  const end = is.defective ? 'ء' : c;
  switch (form) {
    case 2:
      return is.defective ? `ت${a}${b}يه` : `ت${a}${b}ي${c}`;
    case 3:
      return `م${a}ا${b}${is.defective ? 'اه' : `${c}ه`}`;
    case 4:
      return is.hollow ? `ا${a}ا${c}ه` : a === 'و' ? `اي${b}ا${end}` : `ا${a}${b}ا${end}`;
    case 5:
      return `ت${a}${b}${c}`;
    case 6:
      return `ت${a}ا${b}${c}`;
    case 8:
      return `ا${a}ت${is.hollow ? 'ي' : b}ا${end}`;
    case 10:
      return is.hollow ? `است${a}ا${c}ه` : `است${a}${b}ا${end}`;
    default:
      return '';
  }
}

function explicitStems(words: readonly string[]): Stems {
  const [perfect = '', imperfect = '', participle = ''] = words;
  const weak = perfect.endsWith('ي') || (perfect.endsWith('ا') && imperfect.endsWith('و'));
  const open = /[يو]$/.test(imperfect) && weak;
  return {
    perfect: weak ? perfect.slice(0, -1) : perfect,
    perfectFinal: weak ? (perfect.slice(-1) as 'ي' | 'ا') : '',
    imperfect: open ? imperfect.slice(0, -1) : imperfect,
    imperfectFinal: open ? (imperfect.slice(-1) as 'ي' | 'و') : '',
    participle: participle.endsWith('ي') ? participle.slice(0, -1) : participle,
    noun: '',
  };
}

type Add = (form: string, reading: Reading) => void;

function inflectPerfect(add: Add, verb: Verb, stems: Stems): void {
  const shape = 'perfect';
  const { perfect: stem, perfectFinal: final } = stems;
  const dual = final === 'ا' ? 'وا' : final === 'ي' ? 'يا' : 'ا';
  add(stem + final, { verbEntry: verb, shape, gender: 'm', number: 's' });
  // before an object pronoun the final ى is written ا: نفاه، رواها
  if (final === 'ي') add(`${stem}ا`, { verbEntry: verb, shape, gender: 'm', number: 's' });
  add(`${stem}ت`, { verbEntry: verb, shape, gender: 'f', number: 's' });
  add(`${stem}وا`, { verbEntry: verb, shape, gender: 'm', number: 'p' });
  add(stem + dual, { verbEntry: verb, shape, gender: 'm', number: 'd' });
  add(`${stem}تا`, { verbEntry: verb, shape, gender: 'f', number: 'd' });
}

function inflectImperfect(add: Add, verb: Verb, stems: Stems): void {
  const shape = 'imperfect';
  const { imperfect: stem, imperfectFinal: final } = stems;
  if (stem === '') return;
  add(`ي${stem}${final}`, { verbEntry: verb, shape, gender: 'm', number: 's' });
  add(`ت${stem}${final}`, { verbEntry: verb, shape, gender: 'f', number: 's' });
  add(`ي${stem}ون`, { verbEntry: verb, shape, gender: 'm', number: 'p' });
  add(`ي${stem}وا`, { verbEntry: verb, shape, gender: 'm', number: 'p' });
  add(`ي${stem}${final}ان`, { verbEntry: verb, shape, gender: 'm', number: 'd' });
  add(`ت${stem}${final}ان`, { verbEntry: verb, shape, gender: 'f', number: 'd' });
  if (final === '') add(`ي${stem}ن`, { verbEntry: verb, shape, gender: 'f', number: 'p' });
}

function inflectParticiple(add: Add, verb: Verb, stems: Stems): void {
  const shape = 'participle';
  const { participle: stem } = stems;
  if (stem === '') return;
  const open = stems.imperfectFinal === '' ? '' : 'ي';
  add(`${stem}${open}ا`, { verbEntry: verb, shape, gender: 'm', number: 's' });
  add(`${stem}${open}ه`, { verbEntry: verb, shape, gender: 'f', number: 's' });
  add(`${stem}ين`, { verbEntry: verb, shape, gender: 'm', number: 'p' });
  if (open === '') add(`${stem}تين`, { verbEntry: verb, shape, gender: 'f', number: 'd' });
  add(`${stem}${open}ات`, { verbEntry: verb, shape, gender: 'f', number: 'p' });
}

function parse(line: string): { stems: Stems; verb: Verb; nouns: string[] } {
  const [stemming = '', frames = '', stance = '', flags = '', nouns = ''] = line.split('|');
  const head = lettersOf(stemming);
  const words = head.replace('=', '').split(' ');
  const stems = head.startsWith('=') ? explicitStems(words) : stemsOf(words[0] ?? '', Number(words[1]));
  const verb: Verb = {
    lemma: stems.perfect + stems.perfectFinal,
    frameCodes: frames.replaceAll(' ', ''),
    stance: stance as Stance,
    flags,
  };
  const own = nouns === '' ? [] : lettersOf(nouns).split(' ');
  return {
    stems,
    verb,
    nouns: stems.noun !== '' && !own.includes(stems.noun) && !/[wx]/.test(flags) ? [...own, stems.noun] : own,
  };
}

/** Letters that endings are made of, and how many of them the longest has. */
const ENDINGS = 'ايوتهن';
const LONGEST_ENDING = 3;

/**
 * The forms of all reporting verbs. A verb is inflected when a form of a text has one of its stems: a text has few of the
 * verbs, and inflecting all of them would be a fifth of its first analysis.
 */
export class VerbForms {
  /** Numbers of the verbs by each of their stems. */
  private readonly stems = new Map<string, number[]>();
  private readonly inflected: (ReadonlyMap<string, readonly Reading[]> | undefined)[] = [];

  constructor(private readonly lines: readonly string[]) {}

  /** Makes a verb known that has not been inflected. */
  add(number: number): void {
    const { stems, nouns } = parse(this.lines[number] ?? '');
    for (const stem of new Set([stems.perfect, stems.imperfect, stems.participle, ...nouns])) {
      const numbers = this.stems.get(stem);
      if (numbers) numbers.push(number);
      else if (stem !== '') this.stems.set(stem, [number]);
    }
  }

  has(form: string): boolean {
    return this.get(form) !== undefined;
  }

  /** The readings of a form, in the order of the verbs; undefined where it is no verb's. */
  get(form: string): readonly Reading[] | undefined {
    const first = form.charAt(0);
    const numbers = this.withStem(form, 0);
    if (first === 'ي' || first === 'ت') numbers.push(...this.withStem(form, 1));
    if (numbers.length === 0) return undefined;
    const readings = [...new Set(numbers)].sort((a, b) => a - b).flatMap((n) => this.formsOf(n).get(form) ?? []);
    return readings.length > 0 ? readings : undefined;
  }

  /** Verbs of which this may be a stem with an ending, the letters before `from` left out. */
  private withStem(form: string, from: number): number[] {
    const found: number[] = [];
    for (let end = form.length, cut = 0; end > from; end--, cut++) {
      const numbers = this.stems.get(form.slice(from, end));
      if (numbers) found.push(...numbers);
      if (cut === LONGEST_ENDING || !ENDINGS.includes(form.charAt(end - 1))) break;
    }
    return found;
  }

  private formsOf(number: number): ReadonlyMap<string, readonly Reading[]> {
    const known = this.inflected[number];
    if (known) return known;
    const forms = inflect(this.lines[number] ?? '');
    this.inflected[number] = forms;
    return forms;
  }
}

/** All forms of the verb of a line. */
export function inflect(line: string): ReadonlyMap<string, readonly Reading[]> {
  const forms = new Map<string, Reading[]>();
  const add: Add = (form, reading) => {
    const list = forms.get(form);
    if (list) list.push(reading);
    else forms.set(form, [reading]);
  };
  const { stems, verb, nouns } = parse(line);
  inflectPerfect(add, verb, stems);
  inflectImperfect(add, verb, stems);
  inflectParticiple(add, verb, stems);
  for (const noun of nouns) add(noun, { verbEntry: verb, shape: 'noun', gender: 'm', number: 's' });
  return forms;
}

/** Verbs that are read in one step. */
const STEP = 60;

/** Reads the list of reporting verbs. */
export function* readVerbs(): Steps<VerbForms> {
  const lines = VERBS.trim().split('\n');
  const forms = new VerbForms(lines);
  for (let i = 0; i < lines.length; i++) {
    if (i % STEP === STEP - 1) yield;
    forms.add(i);
  }
  return forms;
}
