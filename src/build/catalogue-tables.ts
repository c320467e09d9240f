import { expand } from '../catalogue/codec';
import { ENTRY_TYPES, OWNERSHIPS } from '../catalogue/details';
import { foldWord } from '../engine/fold';

/** One line of a table in `src/catalogue/data`. */
export interface Entry {
  /** File and line, for messages. */
  readonly where: string;
  readonly kind: 'agency' | 'outlet' | 'institution';
  readonly id: string;
  readonly name: string;
  readonly latin: string;
  readonly type: string;
  readonly country: string;
  readonly languages: readonly string[];
  readonly ownership: string;
  readonly ordinary: boolean;
  /** Patterns in the notation of `catalogue/codec`. */
  readonly aliases: readonly string[];
  readonly hosts: readonly string[];
}

const COLUMNS = ['id', 'name', 'latin', 'type', 'country', 'lang', 'ownership', 'ordinary', 'aliases', 'hosts'];

/** Reads a table. Its first line names the columns; a line that begins with `#` is a comment. */
export function readTable(file: string, text: string): Entry[] {
  const lines = text.split('\n');
  if (lines[0] !== COLUMNS.join('\t')) throw new Error(`${file}:1: expected the columns ${COLUMNS.join(', ')}`);
  return lines.flatMap((line, i) => {
    if (i === 0 || line.trim() === '' || line.startsWith('#')) return [];
    const where = `${file}:${i + 1}`;
    const fields = line.split('\t');
    if (fields.length > COLUMNS.length) throw new Error(`${where}: ${fields.length} columns`);
    const [id = '', name = '', latin = '', type = '', country = '', lang = '', ownership = '', ordinary = ''] = fields;
    const kind = type === 'agency' || type === 'institution' ? type : 'outlet';
    if (ordinary !== '' && ordinary !== 'o') throw new Error(`${where}: ordinary is «o» or empty`);
    return {
      where,
      kind,
      id,
      name,
      latin,
      type,
      country,
      languages: list(lang, ' '),
      ownership,
      ordinary: ordinary === 'o',
      aliases: list(fields[8] ?? '', ';'),
      hosts: list(fields[9] ?? '', ' '),
    };
  });
}

function list(field: string, separator: string): string[] {
  return field.split(separator).map((item) => item.trim()).filter(Boolean);
}

/** What is wrong with the entries, one sentence each; empty when all is well. */
export function check(entries: readonly Entry[]): string[] {
  return [...entries.flatMap(faultsOf), ...duplicates(entries, ids, 'id'), ...duplicates(entries, spellings, 'name'),
    ...duplicates(entries, (entry) => entry.hosts, 'host')];
}

function ids(entry: Entry): string[] {
  return [entry.id];
}

/** All spellings of an entry as the engine sees them: hamza, ى, ة and dots make no difference. */
export function spellings(entry: Entry): string[] {
  return [...new Set([entry.name, ...entry.aliases.flatMap(expand)].map(foldWord))];
}

function duplicates(entries: readonly Entry[], keys: (entry: Entry) => readonly string[], what: string): string[] {
  const owner = new Map<string, Entry>();
  const faults: string[] = [];
  for (const entry of entries) {
    for (const key of keys(entry)) {
      const first = owner.get(key);
      if (first && first !== entry) faults.push(`${entry.where}: ${what} «${key}» belongs to ${first.id} (${first.where})`);
      owner.set(key, entry);
    }
  }
  return faults;
}

const RULES: readonly (readonly [string, (entry: Entry) => boolean])[] = [
  ['id is a slug', (entry) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(entry.id)],
  ['name is Arabic', (entry) => /^[\u0621-\u064a0-9 +.()-]+$/.test(entry.name)],
  ['Latin name is Latin', (entry) => /^[\p{Script=Latin}0-9 '’&+./:!()-]+$/u.test(entry.latin)],
  ['type is known', (entry) => (ENTRY_TYPES as readonly string[]).includes(entry.type)],
  ['country is two capital letters or empty', (entry) => /^([A-Z]{2})?$/.test(entry.country)],
  ['languages are tags', (entry) => entry.languages.every((tag) => /^[a-z]{2,3}$/.test(tag))],
  ['ownership is known', (entry) => entry.ownership === '' || (OWNERSHIPS as readonly string[]).includes(entry.ownership)],
  ['aliases have balanced brackets and no comma', (entry) => entry.aliases.every(isPattern)],
  ['no alias is written twice', (entry) => written(entry).length === new Set(written(entry)).size],
  ['hosts are hosts without www', (entry) => entry.hosts.every((host) => HOST.test(host) && !host.startsWith('www.'))],
  ['a one-word name of common letters is checked', (entry) => entry.ordinary || !ORDINARY.has(foldWord(entry.name))],
];

const HOST = /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/[a-z0-9-]+)*$/;

function isPattern(alias: string): boolean {
  return /^[.@%]?([^[\]/،,]|\[[^[\]،,]*\])+$/.test(alias) && expand(alias).every((name) => name === name.trim() && name !== '');
}

function written(entry: Entry): string[] {
  return [entry.name, ...entry.aliases];
}

/** Words of every day that are names of outlets too: whoever bears one must carry the flag. */
const ORDINARY = new Set(
  `معا وفا سبأ صفا شهاب سوا سما وال واع بنا كانا وات واج لاب سونا مهر فارس رصد خبر الحرة العربية الجزيرة الحدث الشرق الوطن الرأي الغد
  اليوم الحياة الخليج البيان الاتحاد القدس الأخبار النهار الديار اللواء البلاد المدينة الرياض اليوم الجمهورية الأهرام الوفد الشروق
  الدستور الوقت الصباح الزمان المدى الثورة تشرين البعث الأيام الشعب المساء الخبر النصر الراية العرب الوسط الأنباء الجريدة السياسة
  النور الفجر المنار الميادين العالم الفرات العهد الرابعة الأولى المسيرة`
    .split(/\s+/)
    .map(foldWord),
);

function faultsOf(entry: Entry): string[] {
  return RULES.filter(([, holds]) => !holds(entry)).map(([rule]) => `${entry.where}: ${entry.id}: ${rule}`);
}
