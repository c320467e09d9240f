import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { generate, readCatalogue } from '../../../src/build/catalogue';
import { check, readTable } from '../../../src/build/catalogue-tables';
import { decode, encode, expand } from '../../../src/catalogue/codec';
import { detailsOf } from '../../../src/catalogue/details';
import { wordsOf } from '../../../src/catalogue/spelling';
import { buildNames } from '../../../src/engine/names';
import { tokenise } from '../../../src/engine/tokens';

const entries = readCatalogue();
const HEADER = 'id\tname\tlatin\ttype\tcountry\tlang\townership\tordinary\taliases\thosts';

describe('the tables', () => {
  it('break no rule, and no spelling, id or address belongs to two entries', () => {
    expect(check(entries)).toEqual([]);
  });

  it('hold at least 110 agencies and 400 outlets', () => {
    expect(entries.filter(({ kind }) => kind === 'agency').length).toBeGreaterThanOrEqual(110);
    expect(entries.filter(({ kind }) => kind === 'outlet').length).toBeGreaterThanOrEqual(400);
  });

  it.each('AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE'.split(' '))(
    'have media of %s',
    (country) => {
      expect(entries.some((entry) => entry.country === country && entry.kind === 'outlet')).toBe(true);
    },
  );

  it.each(['agencies', 'arab-outlets', 'foreign-outlets', 'institutions'])(
    '%s is sorted between its headings',
    (file) => {
      const key = file === 'agencies' ? 0 : 1;
      const sections = readFileSync(`src/catalogue/data/${file}.tsv`, 'utf8')
        .trimEnd()
        .split('\n')
        .slice(1)
        .join('\n')
        .split(/^#.*\n/m);
      for (const section of sections) {
        const keys = section
          .split('\n')
          .filter(Boolean)
          .map((line) => line.split('\t')[key] ?? '');
        expect(keys).toEqual([...keys].sort());
      }
    },
  );

  it('give «state» only to agencies that are named for a country', () => {
    const named = /وكالة (الأنباء|أنباء)|الأنباء الوطنية|الوكالة/;
    const others = entries.filter(
      ({ ownership, name, aliases }) => ownership === 'state' && ![name, ...aliases].some((of) => named.test(of)),
    );
    expect(others.map(({ id }) => id)).toEqual([]);
  });
});

describe('a table that breaks a rule is refused', () => {
  const CASES: readonly (readonly [string, string, string])[] = [
    ['unknown type', 'x\tسين\tX\tpaper\t\tar', 'type is one of'],
    ['too many columns', 'x\tسين\tX\tsite\t\tar\t\t\t\t\tmore', '11 columns'],
    ['unknown mark', 'x\tسين\tX\tsite\t\tar\t\ty', '«o», «s» or empty'],
  ];

  it.each(CASES)('%s', (_, line, message) => {
    expect(() => readTable('t.tsv', `${HEADER}\n${line}`)).toThrow(`t.tsv:2: `);
    expect(() => readTable('t.tsv', `${HEADER}\n${line}`)).toThrow(message);
  });

  const FAULTS: readonly (readonly [string, string, string])[] = [
    ['an ordinary word without its flag', 'x\tالغد\tX\tnewspaper\tJO\tar', 'ordinary words are flagged'],
    ['a Latin name in the Arabic column', 'x\tReuters\tX\tagency\t\ten', 'name is Arabic'],
    ['an address with www', 'x\tسين\tX\tsite\t\tar\t\t\t\twww.example.org', 'hosts are hosts without www'],
    ['an unknown ownership', 'x\tسين\tX\tsite\t\tar\trich', 'ownership is known'],
    ['brackets that do not close', 'x\tسين\tX\tsite\t\tar\t\t\t[ال/سين', 'aliases have balanced brackets'],
  ];

  it.each(FAULTS)('%s', (_, line, message) => {
    expect(check(readTable('t.tsv', `${HEADER}\n${line}`)).join()).toContain(message);
  });

  it('a spelling that two entries have, hamza or not', () => {
    const table = `${HEADER}\na\tأخبار سين\tA\tsite\t\tar\nb\tاخبار سين\tB\tsite\t\tar`;
    expect(check(readTable('t.tsv', table)).join()).toContain('belongs to a (t.tsv:2)');
  });
});

describe('the generated files', () => {
  it.each([...generate(entries)])('%s is what the tables give', (file, text) => {
    expect(readFileSync(`src/catalogue/${file}`, 'utf8')).toBe(text);
  });

  it('the index is at most 14 kB, gzipped', () => {
    expect(gzipSync(readFileSync('src/catalogue/index-data.ts'), { level: 9 }).length).toBeLessThanOrEqual(14_000);
  });

  it('the details know every entry', () => {
    expect(entries.filter(({ id, latin }) => detailsOf(id)?.latin !== latin)).toEqual([]);
    expect(entries.filter(({ id, name }) => detailsOf(id)?.name !== name)).toEqual([]);
  });
});

describe('notation', () => {
  const PATTERNS: readonly (readonly [string, readonly string[]])[] = [
    ['رويترز', ['رويترز']],
    ['[ال/ذا /]غارديان', ['الغارديان', 'ذا غارديان', 'غارديان']],
    ['وكالة [أنباء /]س [ب/ج]', ['وكالة أنباء س ب', 'وكالة أنباء س ج', 'وكالة س ب', 'وكالة س ج']],
    ['+ديلي ميل', ['ديلي ميل', 'الديلي ميل']],
    ['@السورية', ['وكالة الأنباء السورية']],
    ['%السوري', ['التلفزيون السوري']],
    ['~روسيا [اليوم/الآن]', ['~روسيا اليوم', '~روسيا الآن']],
  ];

  it.each(PATTERNS)('%s', (pattern, spellings) => {
    expect(expand(pattern)).toEqual(spellings);
  });

  it.each(['وكالة الأنباء السعودية', 'إم بي سي 1', 'TF1 الفرنسية', 'أ ف ب', '26 سبتمبر'])(
    '%s is encoded and decoded',
    (name) => {
      expect(decode(encode(name))).toBe(name);
    },
  );

  test('names fold to the words that the engine makes of them', () => {
    const different = entries
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .filter((name) => {
        const tokens = tokenise(name.replace(/^~/, ''), [], buildNames()).tokens.filter(({ type }) => type !== 'mark');
        return tokens.map(({ form }) => form).join(' ') !== wordsOf(name).join(' ');
      });
    expect(different).toEqual([]);
  });
});
