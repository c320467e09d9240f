import type { Draft } from '../draft';
import { familyNamesOf } from '../family-names';
import { formAt } from '../frames';
import type { Steps } from '../steps';
import { type Text, type Token, tokenBefore, writtenLast } from '../tokens';
import { isOneOf } from '../word-list';
import { accordingTo } from './according';
import { isSentenceStart } from './clause';
import { credit } from './credit';
import { headline } from './headline';
import { hearsay, isBackground } from './hearsay';
import { knows } from './knows';
import { bySaying, byStressing, nounCue, statedIn } from './noun';
import { participleCue } from './participle';
import { relay } from './relay';
import { siteAt } from './site';
import { verbCue } from './verb';

/** Tokens that are looked at in one step. */
const STEP = 8;

/** Finds every cue of the text, in reading order. Linear: each cue looks at a bounded window of its sentence. */
export function* findCues(text: Text): Steps<Draft[]> {
  const drafts: Draft[] = [];
  const persons = new Set(familyNamesOf(text).families);
  let seen = 0;
  let i = 0;
  let rest = STEP;
  while (i < text.tokens.length) {
    if (i >= rest) {
      rest = i + STEP;
      yield;
    }
    const token = text.tokens[i] as Token;
    i = Math.max(i + 1, cuesAt(text, i, token, drafts, persons));
    for (; seen < drafts.length; seen++) rememberNames(drafts[seen], persons);
  }
  return drafts;
}

function rememberNames(draft: Draft | undefined, persons: Set<string>): void {
  if (!draft || typeof draft.source === 'string' || draft.source.kind !== 'person' || draft.source.names === 0) return;
  for (const word of draft.source.words) if (word.headType === 'other' && word.form.length > 2) persons.add(word.form);
}

/** Looks at one token; gives the token to go on from. */
function cuesAt(text: Text, i: number, token: Token, drafts: Draft[], persons: ReadonlySet<string>): number {
  const inside = token.quote >= 0;
  if (!inside && (isSentenceStart(text, i) || isStop(text, i - 1))) {
    const next = headline(text, i, drafts);
    if (next !== null) return next;
  }
  if (token.type === 'mark') return inside ? i + 1 : (credit(text, i, drafts) ?? i + 1);
  if (token.type !== 'word' || !token.word.cue || isTaMarbuta(text, token)) return i + 1;
  if (inside) return quotedCue(text, i, token, drafts, persons);
  const according = accordingTo(text, i, drafts, persons);
  if (according !== null) return according;
  const { word } = token;
  const skip = word.conjoined ? 1 : 0;
  if (isBackground(text, i, skip)) return i + 1;
  const found = hearsay(text, i, skip);
  // «تتحدث أنباء عن»: the reports are a source already
  const last = drafts.at(-1)?.source;
  const told = last !== undefined && typeof last !== 'string' && last.first <= i && i < last.end;
  if (found && !told) {
    drafts.push(found);
    return found.cueEnd;
  }
  // «وقال لوح خلال»: the speaker's name is written like a verb
  if (told && word.readings.every((r) => r.shape === 'perfect' || r.shape === 'imperfect')) return i + 1;
  return cueOf(
    text,
    i,
    word.conjoined && !(isOneOf('ورد وردت', word.form) && isOneOf('في ضمن علي', formAt(text, i + 1)))
      ? [
          [word.conjoined, 1],
          [word, 0],
        ]
      : [[word, 0]],
    drafts,
    persons,
  );
}

/** A mark behind which a title's part may begin; in «د. خالد» the stop ends nothing. */
function isStop(text: Text, i: number): boolean {
  const token = tokenBefore(text.tokens, i + 1);
  return (
    token?.type === 'mark' &&
    isOneOf('. ؛ … - – | :', token.form) &&
    !(token.form === '.' && tokenBefore(text.tokens, i)?.form === 'د')
  );
}

/** «"قال لي الرئيس إننا سننتصر"»: inside a quotation only a plain verb with an explicit speaker and a clause counts. */
function quotedCue(text: Text, i: number, token: Token, drafts: Draft[], persons: ReadonlySet<string>): number {
  const word = token.word.conjoined ?? token.word;
  for (const reading of word.readings) {
    if (reading.shape === 'participle' || reading.shape === 'noun' || !reading.verbEntry.flags.includes('s')) continue;
    const draft = verbCue(siteAt(text, i, word === token.word ? 0 : 1, word, drafts, persons), reading);
    const plain =
      draft && typeof draft.source !== 'string' && draft.source.type !== 'other' && draft.frame.how === 'clause';
    if (!plain || (text.tokens[draft.frame.at]?.quote ?? -1) !== token.quote) continue;
    drafts.push(draft);
    return draft.cueEnd;
  }
  return i + 1;
}

type Split = readonly [word: Token['word'], skip: number];

function cueOf(text: Text, i: number, splits: readonly Split[], drafts: Draft[], persons: ReadonlySet<string>): number {
  const attached = (text.tokens[i] as Token).word.attached;
  const all: readonly Split[] =
    attached?.letter === 'ب' && /^(القول|الاشاره|قول|(ال)?تاكيد|تصريح)/.test(attached.word.form)
      ? [...splits, [attached.word, 1]]
      : splits;
  for (const [word, skip] of all) {
    const site = siteAt(text, i, skip, word, drafts, persons);
    const stated = statedIn(site) ?? bySaying(site) ?? byStressing(site);
    if (stated) {
      drafts.push(stated);
      return stated.cueEnd;
    }
    for (const reading of word.readings) {
      const own = knows(site, reading);
      if (own) {
        drafts.push(own.outer);
        if (own.inner) drafts.push(own.inner);
        return i + 1;
      }
      const relayed = relay(site, reading);
      if (relayed) {
        drafts.push(...relayed);
        return i + 1;
      }
      const draft =
        reading.shape === 'noun'
          ? nounCue(site, reading)
          : reading.shape === 'participle'
            ? participleCue(site, reading)
            : verbCue(site, reading);
      if (draft) {
        drafts.push(draft);
        return draft.cueEnd;
      }
    }
  }
  return i + 1;
}

/** «طمأنة» folds to the letters of «طمأنه»: a written ة is no object pronoun. */
function isTaMarbuta(text: Text, token: Token): boolean {
  return token.word.pronoun === 'ه' && writtenLast(text, token) === 'ة';
}
