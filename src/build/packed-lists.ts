import { type Plugin, parseSync, Visitor } from 'vite';
import { encode, lettersOf } from '../catalogue/codec';
import { foldList } from '../engine/fold';
import { pack, wordsOfList } from '../engine/packed-list';
import { IS } from '../engine/words';

/**
 * Packs the engine's word lists, which stay written out in the sources: Arabic takes two bytes a letter, and sorted words
 * share most of theirs. Whoever runs the sources without the build has the lists as written.
 */
export function packedLists(): Plugin {
  return {
    name: 'isnad:packed-lists',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/(engine\/.*|article\/labels)\.ts$/ },
      handler(code, id) {
        return { code: packLists(code, id), map: null };
      },
    },
  };
}

/** A module's code with its lists packed, its few words that are asked for in place, and the classes of words as numbers. */
export function packLists(code: string, file: string): string {
  if (file.endsWith(LABELS)) return withPhrases(code, file);
  return withPatterns(withFewWords(withNumbers(withLists(code, file)), file), file);
}

const LABELS = '/article/labels.ts';

/** Phrases, between bars or on lines: a letter a byte. */
function withPhrases(code: string, file: string): string {
  const codec = file.replace(LABELS, '/catalogue/codec');
  const packed = code.replaceAll(/= `([^`]+)`/g, (_, lines: string) => {
    const phrases = lines
      .trim()
      .split(/\s*[|\n]\s*/)
      .join('|');
    if (lettersOf(encode(phrases)) !== phrases || phrases.includes('\\'))
      throw new Error(`cannot be packed: ${phrases}`);
    return `= lettersOf('${encode(phrases)}')`;
  });
  return `import { lettersOf } from '${codec}';\n${packed}`;
}

function withLists(code: string, file: string): string {
  if (file.endsWith('/lexicon/verbs.ts'))
    return code.replace(/= `([^`]+)`/, (_, lines: string) => `= \`${packLines(lines)}\``);
  if (file.includes('/lexicon/')) return code.replaceAll(/= `([^`]+)`/g, (_, list: string) => `= '${packed(list)}'`);
  return code.replaceAll(/istOf\(\s*'([^']+)',?\s*\)/g, (call, list: string) =>
    list.split(' ').length < FEWEST ? call : `istOf('${packed(list)}')`,
  );
}

/** `IS.relative` as its bit: a name is longer than a number, and known only when it runs. */
const withNumbers = (code: string): string =>
  code.replaceAll(/\bIS\.(\w+)\b/g, (named, name: string) => String(IS[name as keyof typeof IS] ?? named));

const FEW = /\bisOneOf\(\s*'([\u0621-\u064a]+(?: [\u0621-\u064a]+)+)'/g;

/** The words of `isOneOf('… …', form)` in one string at the module's top, a letter a byte. */
function withFewWords(code: string, file: string): string {
  const lists = [...new Set([...code.matchAll(FEW)].map(([, list = '']) => list))];
  const packed = lists.map(encode).join('|');
  if (lists.length < 2 || lettersOf(packed) !== lists.join('|')) return code;
  const codec = file.replace(/\/engine\/.*/, '/catalogue/codec');
  const prelude = `import { lettersOf as lettersOfFew } from '${codec}';\nconst few = lettersOfFew('${packed}').split('|');\n`;
  return prelude + code.replaceAll(FEW, (_, list: string) => `isOneOf(few[${lists.indexOf(list)}]`);
}

/** Fewer letters of regular expressions cost more to unpack than they save. */
const WORTH_IT = 30;

/** Regular expressions in one string at the module's top, a letter a byte, those of a function built when they are first asked. */
function withPatterns(code: string, file: string): string {
  const sources: string[] = [];
  let out = '';
  let from = 0;
  for (const { source, start, end } of patternsIn(code, file)) {
    if (!sources.includes(source)) sources.push(source);
    out += `${code.slice(from, start)}patternOf(${sources.indexOf(source)})`;
    from = end;
  }
  if (sources.join('').length < WORTH_IT) return code;
  const list = file.replace(/\/engine\/.*/, '/engine/word-list');
  const packed = sources.map(encode).join(' ').replaceAll('\\', '\\\\');
  return `import { patternsOf } from '${list}';\nconst patternOf = patternsOf('${packed}');\n${out}${code.slice(from)}`;
}

/** Those of Arabic letters and signs alone, in the order in which they stand. Offsets into the code, UTF-16. */
function patternsIn(code: string, file: string): { source: string; start: number; end: number }[] {
  const found: { source: string; start: number; end: number }[] = [];
  const { program, errors } = parseSync(file, code, { lang: 'ts' });
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  new Visitor({
    Literal(node) {
      if (!('regex' in node) || node.regex.flags !== '') return;
      const source = node.regex.pattern;
      const packs = /[\u0621-\u064a]/.test(source) && !/['\s]/.test(source) && lettersOf(encode(source)) === source;
      if (packs) found.push({ source, start: node.start, end: node.end });
    },
  }).visit(program);
  return found.sort((a, b) => a.start - b.start);
}

/** Shorter lists are not worth it. */
const FEWEST = 6;

function packed(list: string): string {
  const words = new Set(foldList(list));
  const code = pack(words);
  const back = wordsOfList(code);
  if (back.length !== words.size || back.some((word) => !words.has(word))) throw new Error(`cannot be packed: ${list}`);
  return code;
}

/** Lines of verbs keep their form: only the Arabic fields, the first and the last, are encoded. */
function packLines(lines: string): string {
  return lines.replaceAll(/[\u0621-\u064a]+/g, encode);
}
