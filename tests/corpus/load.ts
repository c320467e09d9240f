import { readdirSync, readFileSync } from 'node:fs';
import type { SourceClass, SourceKind, Span, Stance } from '../../src/engine/analysis';
import type { GoldArticle, GoldAttribution } from './gold';
import { locate } from './pattern';

/** One word says kind, class and whether the source is named. */
const WHO: Readonly<Record<string, readonly [SourceKind, SourceClass, boolean]>> = {
  agency: ['agency', 'named', true],
  outlet: ['outlet', 'named', true],
  person: ['person', 'named', true],
  office: ['person', 'office', true],
  body: ['institution', 'named', true],
  spokesman: ['institution', 'spokesman', true],
  issued: ['document', 'issued', true],
  unissued: ['document', 'unissued', false],
  placed: ['unnamed', 'placed', false],
  unplaced: ['unnamed', 'unplaced', false],
  group: ['unnamed', 'group', false],
  media: ['unnamed', 'media', false],
  hearsay: ['hearsay', 'agentless', false],
};

const STANCES: Readonly<Record<Stance, true>> = {
  neutral: true,
  endorsing: true,
  distancing: true,
  denying: true,
  conceding: true,
  urging: true,
  warning: true,
  predicting: true,
  evaluating: true,
  asking: true,
};
const isStance = (word: string): word is Stance => word in STANCES;

interface Header {
  readonly id: string;
  readonly who: readonly (readonly [SourceKind, SourceClass, boolean])[];
  readonly stances: readonly Stance[];
  readonly via: string | null;
  readonly occurrence?: number;
  readonly refersTo: string | null;
  readonly optional: boolean;
  readonly credit: boolean;
  readonly anonymity: 'given' | 'asked' | null;
}

/** `@id who [stance] [optional] [credit] [given|asked] [<via] [#n] [= words of the first explicit mention]` */
function header(line: string): Header {
  const [left = '', ...right] = line.split(' = ');
  const [id = '', who = '', ...rest] = left.trim().split(/\s+/u);
  const classes = who.split('/').map((word) => {
    const found = WHO[word];
    if (!found) throw new Error(`no such source: ${word}`);
    return found;
  });
  const stances: Stance[] = [];
  const flags = new Set<string>();
  let via: string | null = null;
  let occurrence: number | undefined;
  for (const word of rest) {
    if (word.startsWith('<')) via = word.slice(1);
    else if (word.startsWith('#')) occurrence = Number(word.slice(1));
    else if (['optional', 'credit', 'given', 'asked'].includes(word)) flags.add(word);
    else if (word.split('/').every(isStance)) stances.push(...word.split('/').filter(isStance));
    else throw new Error(`unknown word: ${word}`);
  }
  return {
    id: id.slice(1),
    who: classes,
    stances: stances.length ? stances : ['neutral'],
    via,
    ...(occurrence === undefined ? {} : { occurrence }),
    refersTo: right.length ? right.join(' = ').trim() : null,
    optional: flags.has('optional'),
    credit: flags.has('credit'),
    anonymity: flags.has('given') ? 'given' : flags.has('asked') ? 'asked' : null,
  };
}

/** The words' first place in the text, or the one that `#n` after them says. */
function place(text: string, words: string): Span {
  const [, quoted = '', n = '1'] = /^(.*?)(?:#(\d+))?$/u.exec(words.trim()) ?? [];
  let start = -1;
  for (let i = 0; i < Number(n); i++) start = text.indexOf(quoted, start + 1);
  if (!quoted || start === -1) throw new Error(`not in the text: ${words}`);
  return { start, end: start + quoted.length };
}

const length = (span: Span) => span.end - span.start;

function attribution(text: string, line: string, words: string): GoldAttribution {
  const head = header(line);
  const parts = locate(text, words, head.occurrence);
  const one = (part: Parameters<typeof parts.get>[0]): Span | null => {
    const spans = [...(parts.get(part) ?? [])].sort((a, b) => length(b) - length(a));
    if (part !== 'content' && spans.length > 1) throw new Error(`two of ${part}`);
    return spans[0] ?? null;
  };
  const cue = one('cue');
  if (!cue) throw new Error('no cue');
  const [kind, , named] = head.who[0] ?? ['hearsay', 'agentless', false];
  const source = one('source');
  const refersTo = head.refersTo === null ? null : place(text, head.refersTo);
  if (kind === 'hearsay' && source) throw new Error('hearsay has no source');
  if (kind !== 'hearsay' && !source && !refersTo && !head.optional && !head.credit)
    throw new Error('neither source nor antecedent');
  const reason = one('reason');
  if ((reason === null) !== (head.anonymity === null)) throw new Error('a reason needs given or asked, and its words');
  return {
    id: head.id,
    cue,
    source,
    content: one('content'),
    kind,
    named,
    refersTo,
    via: head.via,
    optional: head.optional,
    credit: head.credit,
    stances: head.stances,
    classes: head.who.map(([, c]) => c),
    anonymity: reason && head.anonymity ? { state: head.anonymity, span: reason } : null,
    addressee: one('addressee'),
    channel: one('channel'),
  };
}

const LISTS = ['agencies', 'credits', 'ignore'] as const;

/**
 * Reads one annotated article (format: README.md beside this file). Throws with the article's id and the line where
 * the annotation and the text do not agree.
 */
export function readArticle(id: string, file: string): GoldArticle {
  const cut = file.indexOf('\n====\n');
  if (cut === -1) throw new Error(`${id}: no line ==== between text and annotation`);
  const text = file.slice(0, cut);
  const lines = file.slice(cut + 6).split('\n');
  const attributions: GoldAttribution[] = [];
  const lists = { agencies: [] as Span[], credits: [] as Span[], ignore: [] as Span[] };
  for (let i = 0; i < lines.length; i++) {
    const line = (lines[i] ?? '').trim();
    if (!line || line.startsWith('//')) continue;
    try {
      const list = LISTS.find((name) => line.startsWith(`${name}:`));
      if (list) lists[list].push(...names(line).map((words) => place(text, words)));
      else if (line.startsWith('@')) attributions.push(attribution(text, line, lines[++i] ?? ''));
      else throw new Error('neither a list nor an attribution');
    } catch (error) {
      throw new Error(`${id}: ${error instanceof Error ? error.message : error}: ${line} ${lines[i]}`);
    }
  }
  const ids = attributions.map((a) => a.id);
  if (new Set(ids).size < ids.length) throw new Error(`${id}: an id twice`);
  for (const a of attributions) if (a.via && !ids.includes(a.via)) throw new Error(`${id}: ${a.id}: no link ${a.via}`);
  return { id, text, attributions, ...lists };
}

function names(line: string): string[] {
  return line
    .slice(line.indexOf(':') + 1)
    .split('|')
    .map((words) => words.trim())
    .filter((words) => words !== '' && words !== '-');
}

const FOLDER = new URL('./articles/', import.meta.url);

/** All annotated articles, or those whose id passes. */
export function loadArticles(wanted: (id: string) => boolean = () => true): GoldArticle[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.slice(0, -4))
    .filter(wanted)
    .sort()
    .map((id) => readArticle(id, readFileSync(new URL(`${id}.txt`, FOLDER), 'utf8')));
}
