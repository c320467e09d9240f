/**
 * Makes the catalogue's generated files out of the tables in `src/catalogue/data`: `tsx src/build/catalogue.ts`.
 * A table that breaks a rule is refused with its file, line and reason, and nothing is written.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { encode } from '../catalogue/codec';
import { recordOf, wordsOf } from '../catalogue/spelling';
import { withoutImplied } from './catalogue-implied';
import { check, type Entry, readTable } from './catalogue-tables';

const catalogue = join(dirname(fileURLToPath(import.meta.url)), '../catalogue');

/** All entries of all tables, in the order of files and lines. */
export function readCatalogue(): Entry[] {
  const data = join(catalogue, 'data');
  const files = readdirSync(data).filter((name) => name.endsWith('.tsv'));
  return files.sort().flatMap((file) => readTable(file, readFileSync(join(data, file), 'utf8')));
}

/** The lines of the countries' list, encoded. */
function readCountries(): string[] {
  const lines = readFileSync(join(catalogue, 'data/countries.txt'), 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => encode(foldedLine(line)));
}

function foldedLine(line: string): string {
  const [adjective = '', names = ''] = line.split(': ');
  const folded = names.split(' ').map((name) => wordsOf(name.replace('_', ' ')).join('_'));
  return `${wordsOf(adjective).join(' ')}:${folded.join(' ')}`;
}

/** The text of every generated file by its name. */
export function generate(entries: readonly Entry[]): Map<string, string> {
  const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
  // likes beside likes: gzip finds more in them
  const alike = [...sorted].sort((a, b) => (kinship(a) < kinship(b) ? -1 : 1));
  return new Map([
    ['index-data.ts', file('INDEX', alike.map(indexRecord)) + file('COUNTRIES', readCountries())],
    ['details-data.ts', file('DETAILS', sorted.map(detailsRecord))],
    ['hosts-data.ts', file('HOSTS', sorted.flatMap(hostRecords).sort())],
  ]);
}

function file(name: string, records: readonly string[]): string {
  const body = records.map((record) => record.replaceAll(/[\\`$]/g, '\\$&')).join('\n');
  return `// Generated from data/ by src/build/catalogue.ts; edit those.\nexport const ${name} = \`${body}\`;\n`;
}

function kinship(entry: Entry): string {
  return `${entry.medium} ${entry.ordinary} ${encode(entry.name)}`;
}

function indexRecord(entry: Entry): string {
  const [head = '', ...names] = recordOf(withoutImplied(entry));
  return [head, ...names.map(encode)].join('\n');
}

function detailsRecord(entry: Entry): string {
  const { id, name, latin, medium, country, languages, ownership, hosts } = entry;
  return [id, encode(name), latin, medium, country, languages.join(' '), ownership, hosts.join(' ')]
    .join('\t')
    .trimEnd();
}

function hostRecords(entry: Entry): string[] {
  return entry.languages.includes('ar') ? entry.hosts.map((host) => `${host}\t${entry.id}`) : [];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const entries = readCatalogue();
  const faults = check(entries);
  if (faults.length > 0) {
    console.error(faults.join('\n'));
    process.exit(1);
  }
  for (const [name, text] of generate(entries)) {
    writeFileSync(join(catalogue, name), text);
    console.log(`${name}: ${Buffer.byteLength(text)} bytes`);
  }
  const count = (kind: string) => entries.filter((entry) => entry.kind === kind).length;
  console.log(`${count('agency')} agencies, ${count('outlet')} outlets, ${count('institution')} institutions`);
}
