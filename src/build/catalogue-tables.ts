import { expand } from '../catalogue/codec';
import { OWNERSHIPS } from '../catalogue/details';
import { type CatalogueName, KIND_OF, MEDIA } from '../catalogue/entry';
import { isOrdinary, slugOf, spell, wordsOf } from '../catalogue/spelling';

/** One line of a table in `src/catalogue/data`. */
export interface Entry extends CatalogueName {
  /** File and line, for messages. */
  readonly where: string;
  readonly latin: string;
  readonly country: string;
  readonly languages: readonly string[];
  readonly ownership: string;
  /** The aliases as written, in the notation of `catalogue/codec`. */
  readonly patterns: readonly string[];
  /** Own addresses: of an entry that publishes in Arabic, only those where it does. */
  readonly hosts: readonly string[];
}

/**
 * - `id`: empty where the name romanised will do (`slugOf`), which costs the index nothing;
 * - `country`: ISO 3166, empty where it is not known or there is none;
 * - `ownership`: only what the official name itself says;
 * - `ordinary`: `o` for a name that is an ordinary word, `s` when that word is for who speaks («الوفد»);
 * - `aliases`: patterns of `catalogue/codec`, separated by `;`;
 * - `hosts`: addresses that a published list shows, of broadcasters in several languages the Arabic path or subdomain.
 */
const COLUMNS = ['id', 'name', 'latin', 'type', 'country', 'lang', 'ownership', 'ordinary', 'aliases', 'hosts'];

/** Reads a table. Its first line names the columns; a line that begins with `#` is a comment. */
export function readTable(file: string, text: string): Entry[] {
  const lines = text.split('\n');
  if (lines[0] !== COLUMNS.join('\t')) throw new Error(`${file}:1: expected the columns ${COLUMNS.join(', ')}`);
  return lines.flatMap((line, i) => {
    if (i === 0 || line.trim() === '' || line.startsWith('#')) return [];
    return [readLine(`${file}:${i + 1}`, line.split('\t'))];
  });
}

function readLine(where: string, fields: readonly string[]): Entry {
  if (fields.length > COLUMNS.length) throw new Error(`${where}: ${fields.length} columns`);
  const [ownId = '', name = '', latin = '', type = '', country = '', lang = '', ownership = '', ordinary = ''] = fields;
  const medium = MEDIA.find((one) => one === type);
  if (!medium) throw new Error(`${where}: type is one of ${MEDIA.join(', ')}`);
  if (!['', 'o', 's'].includes(ordinary)) throw new Error(`${where}: ordinary is «o», «s» or empty`);
  const patterns = list(fields[8] ?? '', ';');
  return {
    where,
    id: ownId || slugOf(name),
    name,
    latin,
    medium,
    kind: KIND_OF[medium],
    country,
    languages: list(lang, ' '),
    ownership,
    ordinary: ordinary !== '',
    speaks: ordinary === 's',
    patterns,
    aliases: patterns.flatMap(expand),
    hosts: list(fields[9] ?? '', ' '),
  };
}

function list(field: string, separator: string): string[] {
  return field
    .split(separator)
    .map((item) => item.trim())
    .filter(Boolean);
}

/** What is wrong with the entries, one sentence each; empty when all is well. */
export function check(entries: readonly Entry[]): string[] {
  return [
    ...entries.flatMap(faultsOf),
    ...duplicates(entries, (entry) => [entry.id], 'id'),
    ...duplicates(entries, spellings, 'name'),
    ...duplicates(entries, (entry) => entry.hosts, 'host'),
  ];
}

/** All spellings of an entry as the look-up sees them: hamza, ى, ة and dots make no difference. */
export function spellings(entry: CatalogueName): string[] {
  return [...new Set([entry.name, ...entry.aliases].map((alias) => spell(alias.replace(/^~/, ''))))];
}

function duplicates(entries: readonly Entry[], keys: (entry: Entry) => readonly string[], what: string): string[] {
  const owner = new Map<string, Entry>();
  const faults: string[] = [];
  for (const entry of entries) {
    for (const key of keys(entry)) {
      const first = owner.get(key);
      if (first && first !== entry)
        faults.push(`${entry.where}: ${what} «${key}» belongs to ${first.id} (${first.where})`);
      owner.set(key, entry);
    }
  }
  return faults;
}

const RULES: readonly (readonly [string, (entry: Entry) => boolean])[] = [
  ['id is a slug', (entry) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(entry.id)],
  ['name is Arabic', (entry) => /^[\u0621-\u064a0-9 +.()-]+$/.test(entry.name)],
  ['Latin name is Latin', (entry) => /^[\p{Script=Latin}0-9 '’&+./:!()-]+$/u.test(entry.latin)],
  ['country is two capital letters or empty', (entry) => /^([A-Z]{2})?$/.test(entry.country)],
  ['languages are tags', (entry) => entry.languages.every((tag) => /^[a-z]{2,3}$/.test(tag))],
  [
    'ownership is known',
    (entry) => entry.ownership === '' || (OWNERSHIPS as readonly string[]).includes(entry.ownership),
  ],
  ['aliases have balanced brackets and no comma', (entry) => entry.patterns.every(isPattern)],
  ['no alias is written twice', (entry) => entry.patterns.length === new Set(entry.patterns).size],
  ['hosts are hosts without www', (entry) => entry.hosts.every((host) => HOST.test(host) && !host.startsWith('www.'))],
  ['ordinary words are flagged', (entry) => [entry.name, ...entry.aliases].every((alias) => isFlagged(entry, alias))],
];

const HOST = /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/[a-z0-9-]+)*$/;

function isPattern(alias: string): boolean {
  return /^[~+@%]*([^[\]/،,]|\[[^[\]،,]*\])+$/.test(alias) && expand(alias).every((name) => name.trim() !== '');
}

function isFlagged(entry: Entry, alias: string): boolean {
  return isOrdinary(entry, alias) || !ORDINARY.has(wordsOf(alias).join(' '));
}

/** Words of every day that are names of media too: whoever bears one must carry the flag. */
const ORDINARY = new Set(
  `معا وفا سبأ صفا شهاب سوا سما وال واع بنا كانا وات سونا مهر فارس رصد خبر الحرة العربية الجزيرة الحدث الشرق الوطن
  الرأي الغد اليوم الحياة الخليج البيان الاتحاد القدس الأخبار النهار الديار اللواء البلاد المدينة الرياض الجمهورية الأهرام
  الوفد الشروق الدستور الوقت الصباح الزمان المدى الثورة تشرين البعث الأيام الشعب المساء الخبر النصر الراية العرب الوسط
  الأنباء الجريدة السياسة النور الفجر المنار الميادين العالم الفرات العهد الرابعة الأولى المسيرة كونا قنا بترا`
    .split(/\s+/)
    .map((word) => wordsOf(word).join(' ')),
);

function faultsOf(entry: Entry): string[] {
  return RULES.filter(([, holds]) => !holds(entry)).map(([rule]) => `${entry.where}: ${entry.id}: ${rule}`);
}
