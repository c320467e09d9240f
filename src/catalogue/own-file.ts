/**
 * The reader's own agencies and outlets as a text file, one entry a line, columns separated by tabs, so that it can be
 * written by hand or in a spreadsheet:
 *
 *     isnad-names	1
 *     # kind	name	aliases	latin	country
 *     agency	وكالة زيتون	زيتون نيوز; ز ن	Zaytoun News	PS
 *     صحيفة	~الضفة	الضفة اليوم
 *     agency	رويترز	رويتر
 *
 * The first line names the format. Kind is agency or outlet, or an Arabic or French word for one of them. Aliases are
 * separated by semicolons; Latin name and country (two capital letters, ISO 3166) may be left out. `~` in front of a name
 * or an alias says that it is an ordinary word too, which counts only with a head noun («صحيفة الضفة»), in quotation
 * marks or in brackets. A name that the catalogue has adds its aliases to that entry. Lines that begin with `#` and empty
 * lines are skipped. A file with one bad line is refused as a whole.
 */
import * as v from 'valibot';
import { decode } from './codec';
import { catalogueRecords } from './index';
import type { OwnName } from './own';
import { HEAD_SIGNS, RECORD_SIGN, spell, wordsOf } from './spelling';

/** Texts in UTF-16 units, the file in characters. */
export const OWN_LIMITS = { entries: 2000, aliases: 30, text: 120, file: 1_000_000 } as const;

export type OwnFault =
  /** The file is longer than `OWN_LIMITS.file`. */
  | 'too-large'
  /** The first line is not «isnad-names 1». */
  | 'header'
  /** Fewer than two columns or more than five. */
  | 'columns'
  | 'kind'
  /** Name or alias is empty, too long or has no letters. */
  | 'name'
  | 'alias'
  | 'too-many-aliases'
  | 'latin'
  | 'country'
  | 'too-many-entries'
  /** A spelling stands in the file twice; `words` is it. */
  | 'twice'
  /** A spelling is another entry's of the catalogue; `words` is it, `owner` that entry's name. */
  | 'taken';

export type OwnRefusal = {
  readonly ok: false;
  /** Counted from 1. */
  readonly line: number;
  readonly fault: OwnFault;
  readonly words?: string;
  readonly owner?: string;
};

export type OwnFile = { readonly ok: true; readonly names: readonly OwnName[] } | OwnRefusal;

export const OWN_HEADER = 'isnad-names\t1';

const KINDS: Readonly<Record<string, OwnName['kind']>> = {
  agency: 'agency',
  agence: 'agency',
  وكالة: 'agency',
  outlet: 'outlet',
  newspaper: 'outlet',
  channel: 'outlet',
  radio: 'outlet',
  site: 'outlet',
  magazine: 'outlet',
  média: 'outlet',
  journal: 'outlet',
  chaîne: 'outlet',
  صحيفة: 'outlet',
  جريدة: 'outlet',
  قناة: 'outlet',
  إذاعة: 'outlet',
  موقع: 'outlet',
  مجلة: 'outlet',
  وسيلة: 'outlet',
  'وسيلة إعلام': 'outlet',
};

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(OWN_LIMITS.text));
const spelling = v.pipe(
  text,
  v.check((words) => wordsOf(words).length > 0 && !/[;|{}]/.test(words) && hasSense(words)),
);

/** The columns of a line, each with the fault that its failing means. */
const COLUMNS = {
  kind: v.picklist(['agency', 'outlet']),
  name: spelling,
  alias: spelling,
  'too-many-aliases': v.pipe(v.array(v.string()), v.maxLength(OWN_LIMITS.aliases)),
  latin: v.pipe(text, v.regex(/^[^\t\u0600-\u06ff]+$/)),
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
} as const;

/** One letter alone would be found everywhere, digits alone as well. */
function hasSense(words: string): boolean {
  return /[\p{L}]{2}|\p{L}[ .]+\p{L}/u.test(words);
}

/** Reads a file; it changes nothing. */
export function readOwnNames(file: string): OwnFile {
  if (file.length > OWN_LIMITS.file) return { ok: false, line: 1, fault: 'too-large' };
  const lines = file.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  if (lines[0]?.trim().replaceAll(/[\t ]+/g, '\t') !== OWN_HEADER) return { ok: false, line: 1, fault: 'header' };
  const names: OwnName[] = [];
  const owners = new Owners();
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (line.trim() === '' || line.startsWith('#')) continue;
    const read = readLine(line);
    if (typeof read === 'string') return { ok: false, line: i + 1, fault: read };
    const taken = owners.enter(read);
    if (taken) return { ok: false, line: i + 1, ...taken };
    names.push(read);
    if (names.length > OWN_LIMITS.entries) return { ok: false, line: i + 1, fault: 'too-many-entries' };
  }
  return { ok: true, names };
}

/** What is wrong with one more entry beside those that there are; undefined when nothing is. For a form. */
export function faultOf(entry: OwnName, others: readonly OwnName[]): Omit<OwnRefusal, 'ok' | 'line'> | undefined {
  // Its line would only be a column short.
  if (entry.name === '') return { fault: 'name' };
  const read = readLine(lineOf(entry));
  if (typeof read === 'string') return { fault: read };
  const owners = new Owners();
  for (const other of others) owners.enter(other);
  return owners.enter(read);
}

/** The file that `readOwnNames` reads back as the same entries. */
export function writeOwnNames(names: readonly OwnName[]): string {
  return `${[OWN_HEADER, ...names.map(lineOf)].join('\n')}\n`;
}

function lineOf({ kind, name, aliases, latin = '', country = '' }: OwnName): string {
  const ordinary = aliases.includes(`~${name}`);
  const others = aliases.filter((alias) => alias !== `~${name}`);
  return [kind, (ordinary ? '~' : '') + name, others.join('; '), latin, country].join('\t').trimEnd();
}

/** The entry, or what is wrong with its line. */
function readLine(line: string): OwnName | OwnFault {
  const columns = line.split('\t').map((column) => column.trim());
  const [word = '', marked = '', list = '', latin = '', country = ''] = columns;
  if (columns.length < 2 || columns.length > 5) return 'columns';
  const name = marked.replace(/^~\s*/, '');
  const aliases = list
    .split(/[;؛]/)
    .map((alias) => alias.trim().replace(/^~\s*/, '~'))
    .filter(Boolean);
  const kind = KINDS[word.toLowerCase()];
  if (!holds('kind', kind)) return 'kind';
  if (!holds('name', name)) return 'name';
  if (!holds('too-many-aliases', aliases)) return 'too-many-aliases';
  if (!aliases.every((alias) => holds('alias', alias.replace(/^~/, '')))) return 'alias';
  if (latin !== '' && !holds('latin', latin)) return 'latin';
  if (country !== '' && !holds('country', country)) return 'country';
  return {
    kind: kind ?? 'outlet',
    name,
    aliases: marked.startsWith('~') ? [`~${name}`, ...aliases] : aliases,
    ...(latin && { latin }),
    ...(country && { country }),
  };
}

function holds(column: keyof typeof COLUMNS, value: unknown): boolean {
  return v.safeParse(COLUMNS[column], value).success;
}

/** Whose a spelling is: of the catalogue's entries and of those entered before. */
class Owners {
  readonly #own = new Set<string>();

  /** Takes the entry's spellings, or says which one it cannot have. */
  enter({ name, aliases }: OwnName): Omit<OwnRefusal, 'ok' | 'line'> | undefined {
    const entry = ownersOfSpellings().get(spell(name));
    const mine = new Set<string>();
    for (const words of [name, ...aliases.map((alias) => alias.replace(/^~/, ''))]) {
      const key = spell(words);
      if (this.#own.has(key)) return { fault: 'twice', words };
      const owner = ownersOfSpellings().get(key);
      if (owner !== undefined && owner !== entry) return { fault: 'taken', words, owner };
      mine.add(key);
    }
    for (const key of mine) this.#own.add(key);
    return undefined;
  }
}

let spellings: ReadonlyMap<string, string> | undefined;

/** The name of the catalogue's entry for each spelling. */
function ownersOfSpellings(): ReadonlyMap<string, string> {
  if (spellings) return spellings;
  const owners = new Map<string, string>();
  for (const record of catalogueRecords.split(`\n${RECORD_SIGN}`)) {
    const [, name = '', ...groups] = record.split('\n').map(decode);
    owners.set(spell(name), name);
    for (const group of groups) for (const key of spellingsOf(group)) owners.set(key, name);
  }
  spellings = owners;
  return owners;
}

function spellingsOf(group: string): string[] {
  const space = group.indexOf(' ');
  const first = space < 0 ? group : group.slice(0, space);
  const rests = space < 0 ? [''] : group.slice(space + 1).split('|');
  return rests.map((marked) => {
    const rest = marked.replace(/^~/, '');
    const sign = rest !== '' && HEAD_SIGNS.includes(rest.charAt(0)) ? rest.charAt(0) : '';
    return `${sign}${first} ${rest.slice(sign.length)}`.trimEnd().toLowerCase();
  });
}
