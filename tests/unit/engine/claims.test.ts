import { describe, expect, test } from 'vitest';
import type { Analysis, Attribution, SourceKind } from '../../../src/engine/analysis';
import { chainOf, citationsOf, claimsOf, classOf, countsOf, type MarkClass } from '../../../src/engine/claims';
import { analyse } from '../../../src/engine/engine';

/** A link of `agency`, `person`, `unnamed` … with what differs from a plain one. */
function link(kind: SourceKind, differs: Partial<Attribution> = {}): Attribution {
  const speaks = kind !== 'hearsay';
  return {
    cue: { start: 0, end: 1 },
    source: null,
    content: null,
    kind,
    named: speaks && kind !== 'unnamed',
    entity: speaks ? kind : null,
    resolved: true,
    via: null,
    stance: 'neutral',
    class: 'named',
    rule: 'verb',
    evidence: [],
    ...differs,
  };
}

const ids = (links: readonly Attribution[]) => [...new Set(links.flatMap((a) => a.members ?? a.entity ?? []))];
const analysis = (...attributions: Attribution[]): Analysis => ({
  schema: 1,
  attributions,
  entities: ids(attributions).map((id) => ({ id, name: id, kind: 'person', mentions: [] })),
});
const unresolved = { resolved: false, entity: null } as const;

describe('the class of one link', () => {
  test.each<[string, Attribution, MarkClass]>([
    ['a named agency', link('agency'), 'wire'],
    ['a named outlet', link('outlet'), 'wire'],
    ['a named person', link('person'), 'named'],
    ['an institution', link('institution'), 'named'],
    ['a document with its issuer', link('document'), 'named'],
    ['a document without issuer', link('document', { named: false }), 'unnamed'],
    ['an unnamed source', link('unnamed'), 'unnamed'],
    ['unnamed media', link('outlet', { named: false }), 'unnamed'],
    ['hearsay', link('hearsay'), 'hearsay'],
    ['a source that stays undecided', link('person', unresolved), 'undecided'],
  ])('%s', (_, attribution, expected) => {
    expect(classOf(attribution)).toBe(expected);
  });
});

describe('chains run from the outermost link inwards', () => {
  test.each<[string, Attribution[], number, number[]]>([
    ['one link', [link('person')], 0, [0]],
    ['a relay', [link('agency'), link('unnamed', { via: 0 })], 1, [0, 1]],
    ['three links', [link('agency'), link('outlet', { via: 0 }), link('unnamed', { via: 1 })], 2, [0, 1, 2]],
    ['an outer link that follows', [link('unnamed', { via: 1 }), link('agency')], 0, [1, 0]],
    ['an inherited relay', [link('agency'), link('unnamed', { via: 0 }), link('unnamed', { inherited: 0 })], 2, [0, 2]],
    [
      'a stated link before an inherited one',
      [link('agency'), link('outlet'), link('unnamed', { via: 1, inherited: 0 })],
      2,
      [1, 2],
    ],
    ['links that go round end', [link('agency', { via: 1 }), link('unnamed', { via: 0 })], 1, [0, 1]],
  ])('%s', (_, links, index, chain) => {
    expect(chainOf(analysis(...links), index)).toEqual(chain);
  });
});

describe('a claim has the class of its weakest link', () => {
  test.each<[string, Attribution[], MarkClass[]]>([
    ['agency alone', [link('agency')], ['wire']],
    ['agency from a person', [link('agency'), link('person', { via: 0 })], ['named']],
    ['agency from an unnamed source', [link('agency'), link('unnamed', { via: 0 })], ['unnamed']],
    ['unnamed media from a person', [link('outlet', { named: false }), link('person', { via: 0 })], ['unnamed']],
    ['hearsay about an unnamed source', [link('unnamed'), link('hearsay', { via: 0 })], ['hearsay']],
    ['an undecided outer link weakens nothing', [link('person', unresolved), link('person', { via: 0 })], ['named']],
    [
      'two inner links of one outer',
      [link('agency'), link('person', { via: 0 }), link('unnamed', { via: 0 })],
      ['named', 'unnamed'],
    ],
    [
      'an inherited relay',
      [link('outlet', { named: false }), link('person', { inherited: 0 })],
      ['unnamed', 'unnamed'],
    ],
  ])('%s', (_, links, classes) => {
    expect(claimsOf(analysis(...links)).map((claim) => claim.class)).toEqual(classes);
  });
});

describe('no claim of its own', () => {
  test.each<[string, Attribution[]]>([
    ['a credit', [link('agency', { credit: true })]],
    ['a speech act', [link('person', { act: true, stance: 'urging' })]],
    ['an undecided source', [link('person', unresolved)]],
    ['a medium that was told', [link('agency', { rule: 'medium' })]],
    ['nothing at all', []],
  ])('%s', (_, links) => {
    expect(claimsOf(analysis(...links))).toEqual([]);
  });

  test('an outer link', () => {
    const claims = claimsOf(analysis(link('agency'), link('unnamed', { via: 0 })));
    expect(claims).toEqual([{ index: 1, class: 'unnamed', chain: [0, 1] }]);
  });
});

test('shares add up to the claims', () => {
  const counts = countsOf(
    analysis(
      link('agency', { credit: true }),
      link('agency'),
      link('outlet'),
      link('person'),
      link('person', { act: true }),
      link('unnamed', { via: 1 }),
      link('hearsay'),
      link('person', unresolved),
    ),
  );
  expect(counts).toMatchObject({ wire: 1, named: 1, unnamed: 1, hearsay: 1 });
  expect(counts.claims.map(({ index }) => index)).toEqual([2, 3, 5, 6]);
});

describe('citations', () => {
  const cited = (...links: Attribution[]) =>
    citationsOf(analysis(...links)).map(({ entity, direct, relayed }) => [entity.id, direct, relayed]);

  test.each<[string, Attribution[], unknown[]]>([
    ['the innermost link is cited directly', [link('person')], [['person', [0], []]]],
    [
      'an outer link is relayed, and comes first',
      [link('agency'), link('unnamed', { via: 0 })],
      [
        ['agency', [], [0]],
        ['unnamed', [1], []],
      ],
    ],
    [
      'once relayed by two inner links',
      [link('agency'), link('person', { via: 0 }), link('unnamed', { via: 0 })],
      [
        ['agency', [], [0]],
        ['person', [1], []],
        ['unnamed', [2], []],
      ],
    ],
    ['a medium that was told is relayed', [link('agency', { rule: 'medium' })], [['agency', [], [0]]]],
    [
      'a medium that was told by a source: once',
      [link('agency', { rule: 'medium' }), link('unnamed', { via: 0 })],
      [
        ['agency', [], [0]],
        ['unnamed', [1], []],
      ],
    ],
    [
      'directly and relayed',
      [link('agency'), link('agency'), link('unnamed', { via: 1 })],
      [
        ['agency', [0], [1]],
        ['unnamed', [2], []],
      ],
    ],
    [
      'each of coordinated sources',
      [link('institution', { entity: 'a', members: ['a', 'b'] })],
      [
        ['a', [0], []],
        ['b', [0], []],
      ],
    ],
    ['a credit is none', [link('agency', { credit: true })], []],
    ['a speech act is none', [link('person', { act: true })], []],
    ['an undecided source is none', [link('person', unresolved)], []],
    ['hearsay cites nobody', [link('hearsay')], []],
  ])('%s', (_, links, expected) => {
    expect(cited(...links)).toEqual(expected);
  });
});

describe('from sentences', () => {
  test.each<[string, [wire: number, named: number, unnamed: number, hearsay: number]]>([
    ['أفادت وكالة الأناضول بأن المعبر أغلق.', [1, 0, 0, 0]],
    ['قال وزير النقل سامر الحداد إن الجسر سيفتح.', [0, 1, 0, 0]],
    ['نقلت وكالة رويترز عن مصدر أمني قوله إن المعبر أغلق.', [0, 0, 1, 0]],
    ['نقلت وكالة رويترز عن وزير النقل قوله إن المعبر أغلق.', [0, 1, 0, 0]],
    ['قيل إن المعبر أغلق.', [0, 0, 0, 1]],
    ['قالت مصادر أمنية لوكالة رويترز إن المعبر أغلق.', [0, 0, 1, 0]],
    ['دعا وزير النقل السائقين إلى الحذر.', [0, 0, 0, 0]],
    ['وأوضح أن المعبر أغلق.', [0, 0, 0, 0]],
  ])('%s', (text, [wire, named, unnamed, hearsay]) => {
    expect(countsOf(analyse(text))).toMatchObject({ wire, named, unnamed, hearsay });
  });

  test('a medium that was told is cited as relaying', () => {
    const text = 'قالت مصادر أمنية لوكالة رويترز إن المعبر أغلق.';
    const names = citationsOf(analyse(text)).map(({ entity, direct, relayed }) => [
      entity.name,
      direct.length,
      relayed.length,
    ]);
    expect(names).toEqual(
      expect.arrayContaining([
        ['رويترز', 0, 1],
        ['مصادر أمنية', 1, 0],
      ]),
    );
  });
});
