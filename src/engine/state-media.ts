import { decode } from '../catalogue/codec';
import { countryRecords } from '../catalogue/index';
import type { Token } from './tokens';

/** A country by its adjective in folded letters, feminine with the article: «السوريه». */
type Country = string;

let countries:
  | { readonly byName: ReadonlyMap<string, Country>; readonly byStem: ReadonlyMap<string, Country> }
  | undefined;

function table(): NonNullable<typeof countries> {
  if (countries) return countries;
  const byName = new Map<string, Country>();
  const byStem = new Map<string, Country>();
  for (const line of decode(countryRecords).split('\n')) {
    const [adjective = '', names = ''] = line.split(':');
    if (!adjective.includes(' ')) byStem.set(adjective.replace(/^ال/, '').replace(/ه$/, ''), adjective);
    for (const name of names.split(' ')) byName.set(name.replace('_', ' '), adjective);
  }
  countries = { byName, byStem };
  return countries;
}

const PROCLITICS = /^[وف]?[بلك]?(?=.{3})/;
const ENDINGS = /(ه|ون|ين)$/;

/** The country that a word names or belongs to («سوريا»، «والسوريون»). */
function countryOf(form: string): Country | undefined {
  const { byName, byStem } = table();
  const bare = form.replace(PROCLITICS, '');
  const name = byName.get(form) ?? byName.get(bare);
  if (name) return name;
  const stem = bare.replace(/^ل?ال|^لل/, '');
  return byStem.get(stem) ?? byStem.get(stem.replace(ENDINGS, ''));
}

const leading = new WeakMap<readonly Token[], Country | null>();

/** The country that a text is about: named at least twice as often as any other. Null when there is none. Linear. */
function countryOfText(tokens: readonly Token[]): Country | null {
  const known = leading.get(tokens);
  if (known !== undefined) return known;
  const counts = new Map<Country, number>();
  for (const { type, form } of tokens) {
    const country = type === 'word' ? countryOf(form) : undefined;
    if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  const country = first && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null;
  leading.set(tokens, country);
  return country;
}

/** «في إيران», «في كوريا الشمالية». */
function countryBehind(tokens: readonly Token[], k: number): Country | undefined {
  const [preposition, name, second] = tokens.slice(k, k + 3);
  if (preposition?.form !== 'في' || !name) return undefined;
  return countryOf(`${name.form} ${second?.form}`) ?? countryOf(name.form);
}

/**
 * The state's medium that «وكالة الأنباء الرسمية» or «التلفزيون الرسمي» stands for, as the words of its name; `k` is the
 * token behind «الرسمية». The text says which: «في إيران» behind it, or the country that it is about. Null when it does not.
 */
export function stateMediumAt(tokens: readonly Token[], k: number, head: 'wire' | 'channel'): readonly string[] | null {
  const country = countryBehind(tokens, k) ?? countryOfText(tokens);
  if (!country) return null;
  return country.split(' ').map((word) => (head === 'wire' ? word : word.replace(/ه$/, '')));
}
