import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { correctionSchema } from '../../../src/platform/corrections-file';
import { readCorrection } from '../../../src/platform/corrections-values';
import { readToPage } from '../../../src/platform/messages';
import { byName, fieldsOf, kindOf, listOf, oneOf, orNull, textOf, whole, yesOrNo } from '../../../src/platform/readers';
import { settingsSchema } from '../../../src/platform/settings-schema';
import { defaults, readSettings, rescueSettings } from '../../../src/platform/settings-values';

const ODD = [undefined, null, true, 0, 1.5, -1, Number.NaN, '', ' ', 'x', 'x'.repeat(3000), [], [1], {}, { a: 1 }];

/** A value and all that differ from it in one place: another value there, or nothing. */
function* variants(value: unknown): Generator<unknown> {
  yield value;
  for (const odd of ODD) yield odd;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    for (const other of variants(part))
      yield Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other };
    if (!Array.isArray(value)) yield Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
  }
  if (!Array.isArray(value)) yield { ...value, more: 1 };
}

const entry = { name: ' وكالة ', kind: 'agency', aliases: ['و', ' ك '], latin: 'Wikala', country: 'EG' };
const settings = {
  ...defaults,
  sites: { 'a.example': 'off', 'b.example': 'click' },
  ownEntries: [entry, { name: 'ص', kind: 'outlet', aliases: [] }],
  ownPhrases: [{ text: 'مصادر خاصة', class: 'unnamed' }],
};
const words = { exact: 'قال', prefix: '', suffix: 'إن' };

describe('the content script reads what schemas read', () => {
  const same = (read: (raw: unknown) => unknown, schema: v.GenericSchema) => (raw: unknown) => {
    const parsed = v.safeParse(schema, raw);
    return [read(raw), parsed.success ? parsed.output : undefined];
  };

  it.each([
    ['settings', readSettings, settingsSchema, [settings, defaults]],
    [
      'corrections',
      readCorrection,
      correctionSchema,
      [
        { id: 'a', what: 'wrong', words },
        { id: 'a', what: 'kind', words, kind: 'person', named: true },
        { id: 'a', what: 'add', words, kind: 'unnamed', named: false },
      ],
    ],
  ] as const)('%s', (_, read, schema, values) => {
    let taken = 0;
    for (const value of values) {
      for (const raw of variants(value)) {
        const [ours, theirs] = same(read, schema)(raw);
        expect(ours, JSON.stringify(raw)).toEqual(theirs);
        if (ours !== undefined) taken++;
      }
    }
    expect(taken).toBeGreaterThan(values.length);
  });

  it.each([
    ['entries', 2000, (entries: unknown[]) => ({ ...defaults, ownEntries: entries }), entry],
    ['phrases', 2000, (entries: unknown[]) => ({ ...defaults, ownPhrases: entries }), { text: 'ا', class: 'hearsay' }],
  ])('as many %s', (_, most, of, one) => {
    const list = Array.from({ length: most }, () => one);
    expect([readSettings(of(list)) === undefined, v.is(settingsSchema, of(list))]).toEqual([false, true]);
    expect([readSettings(of([...list, one])), v.is(settingsSchema, of([...list, one]))]).toEqual([undefined, false]);
  });

  it('as many sites', () => {
    const sites = Object.fromEntries(Array.from({ length: 5001 }, (_, i) => [`${i}.example`, 'off']));
    expect([readSettings({ ...defaults, sites }), v.is(settingsSchema, { ...defaults, sites })]).toEqual([
      undefined,
      false,
    ]);
  });
});

describe('rescued settings', () => {
  it.each(ODD.map((odd) => [odd]))('%j is no settings', (odd) => expect(rescueSettings(odd)).toEqual(defaults));
  it('keep what can be read', () => {
    expect(rescueSettings({ ...settings, ownEntries: 1, palette: 'x', language: 'fr' })).toEqual({
      ...settings,
      language: 'fr',
      ownEntries: [],
    });
  });
});

describe('messages to a page', () => {
  it.each([
    [{ type: 'report' }, { type: 'report' }],
    [{ type: 'report', more: 1 }, { type: 'report' }],
    [
      { type: 'show', index: 3 },
      { type: 'show', index: 3 },
    ],
    [
      { type: 'card', index: null },
      { type: 'card', index: null },
    ],
    [
      { type: 'switch', on: false },
      { type: 'switch', on: false },
    ],
    [
      { type: 'step', to: 'next' },
      { type: 'step', to: 'next' },
    ],
    [{ type: 'step', to: 'away' }, undefined],
    [{ type: 'show', index: -1 }, undefined],
    [{ type: 'show', index: '3' }, undefined],
    [{ type: 'show' }, undefined],
    [{ type: 'card' }, undefined],
    [{ type: 'toString' }, undefined],
    [{ type: '__proto__' }, undefined],
    [{ type: 1 }, undefined],
    [{}, undefined],
    [null, undefined],
    ['report', undefined],
  ])('%j', (raw, read) => expect(readToPage(raw)).toEqual(read));
});

describe('readers', () => {
  it.each([
    ['whole numbers', whole, [0, 7], [-1, 1.5, Number.NaN, '1', null]],
    ['yes or no', yesOrNo, [true, false], [0, 'true', null]],
    ['texts', textOf(1, 3), ['a', 'abc'], ['', 'abcd', 1]],
    ['one of', oneOf('a', 'b'), ['a', 'b'], ['c', '', null]],
    ['or null', orNull(whole), [null, 1], ['a', undefined]],
    ['lists', listOf(whole, 2), [[], [1, 2]], [[1, 2, 3], ['a'], {}, 'ab']],
    ['by name', byName(yesOrNo, 1), [{}, { constructor: true }], [{ a: 1 }, { a: true, b: true }, null]],
    ['fields', fieldsOf({ a: whole }, { b: whole }), [{ a: 1 }, { a: 1, b: 2 }], [{ b: 2 }, { a: 1, b: 'x' }, null]],
    ['kinds', kindOf('is', { a: { n: whole } }), [{ is: 'a', n: 1 }], [{ is: 'b', n: 1 }, { is: 'a' }, { n: 1 }]],
  ] as const)('%s', (_, read, right, wrong) => {
    for (const value of right) expect(read(value)).toEqual(value);
    for (const value of wrong) expect(read(value)).toBeUndefined();
  });
});
