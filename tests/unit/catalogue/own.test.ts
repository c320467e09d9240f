import { describe, expect, it, vi } from 'vitest';
import { ownCatalogueNames } from '../../../src/catalogue/own';
import { faultOf, OWN_HEADER, OWN_LIMITS, readOwnNames, writeOwnNames } from '../../../src/catalogue/own-file';
import { analyse } from '../../../src/engine/engine';
import { buildNames } from '../../../src/engine/names';
import { LIMITS } from '../../../src/platform/settings';
import { found } from './find';

// the settings’ limits are all that is wanted of them
vi.mock('webextension-polyfill', () => ({ default: {} }));

const FILE = [
  OWN_HEADER,
  '# وكالات المدينة',
  'agency\tوكالة زيتون\tزيتون نيوز; ز ن\tZaytoun News\tPS',
  '',
  'صحيفة\t~الضفة\tالضفة أونلاين',
  'agency\tرويترز\tرويترس',
].join('\n');

function read(file: string) {
  const result = readOwnNames(file);
  if (!result.ok) throw new Error(`${result.line}: ${result.fault}`);
  return result.names;
}

describe('a file of own names', () => {
  it('is read', () => {
    expect(read(FILE)).toEqual([
      { kind: 'agency', name: 'وكالة زيتون', aliases: ['زيتون نيوز', 'ز ن'], latin: 'Zaytoun News', country: 'PS' },
      { kind: 'outlet', name: 'الضفة', aliases: ['~الضفة', 'الضفة أونلاين'] },
      { kind: 'agency', name: 'رويترز', aliases: ['رويترس'] },
    ]);
  });

  it('is written so that it reads the same', () => {
    expect(read(writeOwnNames(read(FILE)))).toEqual(read(FILE));
  });

  it('may have a byte order mark and the line ends of any system', () => {
    expect(read(`\ufeff${FILE.replaceAll('\n', '\r\n')}`)).toEqual(read(FILE));
  });

  const long = 'س'.repeat(OWN_LIMITS.text + 1);
  const REFUSED: readonly (readonly [string, string, number, string])[] = [
    ['without its header', 'agency\tوكالة زيتون', 1, 'header'],
    ['of another version', 'isnad-names\t2\nagency\tوكالة زيتون', 1, 'header'],
    ['too long', OWN_HEADER + ' '.repeat(OWN_LIMITS.file), 1, 'too-large'],
    ['with a line of one column', `${OWN_HEADER}\nagency`, 2, 'columns'],
    ['with a line of six columns', `${OWN_HEADER}\nagency\tزيتون نيوز\t\t\t\tx`, 2, 'columns'],
    ['with an unknown kind', `${OWN_HEADER}\nجريدتي\tزيتون نيوز`, 2, 'kind'],
    ['with an empty name', `${OWN_HEADER}\nagency\t\tزيتون`, 2, 'name'],
    ['with a name of one letter', `${OWN_HEADER}\nagency\tز`, 2, 'name'],
    ['with a name of digits', `${OWN_HEADER}\nagency\t2024`, 2, 'name'],
    ['with a name that is too long', `${OWN_HEADER}\nagency\t${long}`, 2, 'name'],
    ['with an alias of one letter', `${OWN_HEADER}\nagency\tزيتون نيوز\tز`, 2, 'alias'],
    [
      'with too many aliases',
      `${OWN_HEADER}\nagency\tزيتون نيوز\t${'زيتون;'.repeat(OWN_LIMITS.aliases + 1)}`,
      2,
      'too-many-aliases',
    ],
    ['with an Arabic Latin name', `${OWN_HEADER}\nagency\tزيتون نيوز\t\tزيتون`, 2, 'latin'],
    ['with a country of three letters', `${OWN_HEADER}\nagency\tزيتون نيوز\t\t\tPSE`, 2, 'country'],
    ['with a name twice', `${OWN_HEADER}\nagency\tزيتون نيوز\nagency\tزيتون نيوز`, 3, 'twice'],
    ['with a name twice but for its hamza', `${OWN_HEADER}\nagency\tأنوار نيوز\nagency\tانوار نيوز`, 3, 'twice'],
    ['with another entry’s name as an alias', `${OWN_HEADER}\nagency\tزيتون نيوز\tفرانس برس`, 2, 'taken'],
    [
      'with too many entries',
      [OWN_HEADER, ...Array.from({ length: OWN_LIMITS.entries + 1 }, (_, i) => `agency\tوكالة زيتون ${i}`)].join('\n'),
      OWN_LIMITS.entries + 2,
      'too-many-entries',
    ],
  ];

  it.each(REFUSED)('%s is refused', (_, file, line, fault) => {
    expect(readOwnNames(file)).toMatchObject({ ok: false, line, fault });
  });

  it('names the entry that a spelling belongs to', () => {
    const refusal = readOwnNames(`${OWN_HEADER}\nagency\tزيتون نيوز\tفرانس برس`);
    expect(refusal).toMatchObject({ words: 'فرانس برس', owner: 'وكالة فرانس برس' });
  });

  it('takes as much as the settings keep', () => {
    expect(OWN_LIMITS).toMatchObject({ entries: LIMITS.entries, aliases: LIMITS.aliases, text: LIMITS.text });
  });
});

describe('one more entry', () => {
  it('is checked against those that there are', () => {
    const others = read(FILE);
    expect(faultOf({ kind: 'outlet', name: 'قمر نيوز', aliases: [] }, others)).toBeUndefined();
    expect(faultOf({ kind: 'outlet', name: 'قمر نيوز', aliases: ['ز ن'] }, others)).toEqual({
      fault: 'twice',
      words: 'ز ن',
    });
    // Not that its line is a column short.
    expect(faultOf({ kind: 'agency', name: '', aliases: [] }, others)).toEqual({ fault: 'name' });
  });
});

describe('own names in a text', () => {
  const own = ownCatalogueNames(read(FILE));

  const CASES: readonly (readonly [string, readonly string[]])[] = [
    ['قالت وكالة زيتون للأنباء إن', ['own-wkalh-zytwn']],
    ['القاهرة (ز.ن) -', ['own-wkalh-zytwn']],
    ['ذكرت صحيفة الضفة أن', ['own-aldfh']],
    ['يسكن في الضفة الغربية', []],
    ['بحسب رويترس', ['reuters']],
    ['بحسب رويترز', ['reuters']],
    ['بحسب الأناضول', ['aa']],
  ];

  it.each(CASES)('%s', (text, ids) => {
    expect(found(text, own)).toEqual(ids);
  });

  it('are read once for one list', () => {
    expect(buildNames(own)).toBe(buildNames(own));
  });

  it('leave the catalogue as it is for who has none', () => {
    buildNames(own);
    expect(found('قالت وكالة زيتون إن')).toEqual([]);
  });

  it('are cited agencies in an analysis', () => {
    const { entities } = analyse('ذكرت وكالة زيتون أن المعبر مغلق.', { names: own });
    expect(entities).toMatchObject([{ kind: 'agency', name: 'وكالة زيتون', catalogueId: 'own-wkalh-zytwn' }]);
  });
});
