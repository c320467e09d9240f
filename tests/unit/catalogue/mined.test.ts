import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildNames, nameAt } from '../../../src/engine/names';
import { tokenise } from '../../../src/engine/tokens';

/**
 * What stands behind «وكالة» in news texts and is no name: reviewed one by one. A frequent phrase must be a spelling of
 * the catalogue or stand here.
 */
const FRAGMENTS: Readonly<Record<string, string>> = {
  'first words of longer names': `الأنباء; فرانس; أنباء; الصحافة; الدولية; الانباء; انباء; أنباء الشرق; الوطنية; المغرب; السودان;
    العالمية; الجمهورية; فرنس; باس; برس; تونس; أنباء الجمهورية; الدولية لمكافحة; العالمية لمكافحة; الوطنية لمكافحة;
    الوطنية للتخفيف; أنباء فرانس; أنباء كوريا; الجمهورية الإسلامية; الأنباء الكورية; الأنباء الرسمية الكورية; أبحاث; الأمم; حماية`,
  'an adjective alone, which says whose agency it is but not which': `الأميركية; الأمريكية; الرسمية; الحكومية; الروسية; الأوروبية;
    الفرنسية; الكورية; الإيرانية; الاتحادية; الفدرالية; الفيدرالية; السعودية; العامة; الإنسانية; التجارية; حكومية; العربية;
    الكورية الشمالية`,
  'a state’s agency whose country the text around it says': 'الأنباء الرسمية; الأنباء الحكومية; الانباء الرسمية',
  'agencies without identity': 'أنباء روسية; أنباء إيرانية; الأنباء العالمية; الأنباء الموالية; أخرى',
  'words of the sentence behind «الوكالة»': 'نفسها; أيضا; نقلا; فإن; ان',
  'deputies of Saudi ministries and persons with that title': `الإعلام; الأستاذ; إبراهيم; عبدالله; إبراهيم بن; إبراهيم بن عبدالعزيز;
    إبراهيم بن عبدالعزيز السريع; التفتيش; التفتيش وتطوير; التفتيش وتطوير بيئة; التفتيش وتطوير بيئة العمل; التجارية إلكترونيا`,
  companies: 'الأهرام; الرياض; الأخبار',
  'no medium, or not identified': 'واي فاي; وابيتا إنفو',
};

const fragments = new Set(Object.values(FRAGMENTS).flatMap((list) => list.split(';').map((part) => part.trim())));

const MINED = '../shared/mined/';
const FREQUENT = 5;

interface Row {
  readonly count: number;
  readonly words: string;
  readonly phrase: string;
}

function rows(file: string, phrase: (fields: readonly string[]) => Omit<Row, 'count'>): Row[] {
  const lines = readFileSync(MINED + file, 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean);
  return lines.map((line) => line.split('\t')).map((fields) => ({ count: Number(fields[0]), ...phrase(fields) }));
}

function isKnown(phrase: string): boolean {
  return nameAt(tokenise(phrase, [], buildNames()).tokens, 0) !== null;
}

describe.skipIf(!existsSync(MINED))('names counted in news texts', () => {
  const lists: Readonly<Record<string, () => Row[]>> = {
    agencies: () => rows('agencies.tsv', ([, words = '']) => ({ words, phrase: `وكالة ${words}` })),
    outlets: () => rows('quoted_outlets.tsv', ([, head = '', words = '']) => ({ words, phrase: `${head} ${words}` })),
  };

  it.each(Object.entries(lists))('every frequent one of the %s is known or a reviewed fragment', (list, read) => {
    const frequent = read().filter(({ count }) => count >= FREQUENT);
    const known = frequent.filter(({ phrase }) => isKnown(phrase));
    const open = frequent.filter((row) => !known.includes(row) && !fragments.has(row.words));
    const share = (some: readonly Row[]) => {
      const sum = (of: readonly Row[]) => of.reduce((total, { count }) => total + count, 0);
      return `${some.length} of ${frequent.length} (${Math.round((100 * sum(some)) / sum(frequent))} % of their mentions)`;
    };
    console.info(`${list}: ${share(known)} in the catalogue, ${share(open)} open`);
    expect(open.map(({ words }) => words)).toEqual([]);
  });
});
