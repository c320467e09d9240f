import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { packLists } from '../../../src/build/packed-lists';
import { lettersOf } from '../../../src/catalogue/codec';
import { foldList } from '../../../src/engine/fold';
import * as functionWords from '../../../src/engine/lexicon/function-words';
import * as nouns from '../../../src/engine/lexicon/nouns';
import { VERBS } from '../../../src/engine/lexicon/verbs';
import { pack, wordsOfList } from '../../../src/engine/packed-list';
import { patternsOf } from '../../../src/engine/word-list';

describe('a packed list', () => {
  test.each(Object.entries({ ...functionWords, ...nouns }))('%s has the words as written', (_, list) => {
    const words = foldList(list);
    expect(new Set(wordsOfList(pack(words)))).toEqual(new Set(words));
  });

  test('has the words of words that begin alike, up to more letters than one digit counts', () => {
    const words = ['قال', 'قالت', 'قالتا', 'استخبارات', 'استخباراتي', 'استخباراتيه', 'استخباراتيون'];
    expect([...wordsOfList(pack(words))].sort()).toEqual(words.sort());
  });

  test('holds ASCII only', () => expect(pack(foldList(nouns.UNNAMED))).toMatch(/^[0-9A-Za-z]+$/));
});

const COMMENTS = /\/\*[\s\S]*?\*\//g;

describe('packing modules', () => {
  const packedModule = (file: string) => packLists(readFileSync(`src/engine/${file}`, 'utf8'), `/src/engine/${file}`);
  const letters = (code: string) => code.replaceAll(COMMENTS, '').match(/[\u0621-\u064a]/g) ?? [];

  test.each(readdirSync('src/engine/lexicon'))('no Arabic is left in %s', (file) => {
    expect(letters(packedModule(`lexicon/${file}`))).toEqual([]);
  });

  test('verbs are read as written', () => {
    const lines = /`([^`]+)`/.exec(packedModule('lexicon/verbs.ts').replaceAll(COMMENTS, ''))?.[1] ?? '';
    const read = lines.split('\n').map((line) => {
      const [head = '', ...fields] = line.split('|');
      const nouns = fields[3] === undefined ? [] : [lettersOf(fields[3])];
      return [lettersOf(head), ...fields.slice(0, 3), ...nouns].join('|');
    });
    expect(read.join('\n')).toBe(VERBS);
  });

  test('a list in a call is packed, a short one is not', () => {
    const packed = pack('ا ب ت ث ج ح'.split(' '));
    const code = "listOf('ا ب ت ث ج ح'); listOf('ا ب');";
    expect(packLists(code, 'words.ts')).toBe(`listOf('${packed}'); listOf('ا ب');`);
  });

  test('few words that are asked for in place stand in one string, a single one where it is asked for', () => {
    const code = "isOneOf('الي عن', a) || isOneOf('هذا ذلك', b) || isOneOf('الي عن', c) || isOneOf('الي', d)";
    const [first, second, rest] = packLists(code, '/src/engine/cues/verb.ts').split('\n');
    expect(first).toBe("import { lettersOf as lettersOfFew } from '/src/catalogue/codec';");
    const words = /'(.+)'\)\.split/.exec(second ?? '')?.[1] ?? '';
    expect(lettersOf(words)).toBe('الي عن|هذا ذلك');
    expect(rest).toBe("isOneOf(few[0], a) || isOneOf(few[1], b) || isOneOf(few[0], c) || isOneOf('الي', d)");
  });

  test('regular expressions of Arabic letters stand in one string, others where they are', () => {
    const code =
      'const a = /^و?(قال|ذكر|اضاف|افاد|اكد|اعلن)$/; b.replace(/ي$/, "") || /^و?(قال|ذكر|اضاف|افاد|اكد|اعلن)$/.test(c) || /\\s/.test(d) || /ت/g.test(e); // «/ا/»';
    const [first, second, rest] = packLists(code, '/src/engine/cues/verb.ts').split('\n');
    expect(first).toBe("import { patternsOf } from '/src/engine/word-list';");
    const patternOf = patternsOf(/'(.+)'/.exec(second ?? '')?.[1] ?? '');
    expect([patternOf(0), patternOf(1)]).toEqual([/^و?(قال|ذكر|اضاف|افاد|اكد|اعلن)$/, /ي$/]);
    expect(rest).toBe(
      'const a = patternOf(0); b.replace(patternOf(1), "") || patternOf(0).test(c) || /\\s/.test(d) || /ت/g.test(e); // «/ا/»',
    );
  });

  test('classes of words become numbers', () => {
    expect(packLists('(word.is & (IS.time | IS.given)) !== 0', 'words.ts')).toBe('(word.is & (1024 | 2048)) !== 0');
  });
});
