import { mediumName } from './lookup';
import { beginningsOf } from './names';
import { addMention, mentionWords, type Speaker } from './same-speaker';
import type { Steps } from './steps';
import type { Text, Token } from './tokens';

/** Tokens that are looked at for mentions in one step. */
const STEP = 200;

/** Adds the other places where a named source is mentioned, cited or not. */
export function* spreadMentions(text: Text, all: readonly Speaker[]): Steps<void> {
  const byFirst = new Map<string, { speaker: Speaker; words: readonly string[] }[]>();
  const byEntry = new Map<string, Speaker>();
  for (const speaker of all) {
    if (speaker.phrase.entry) byEntry.set(speaker.phrase.entry.id, speaker);
    if (!speaker.named || speaker.kind === 'document') continue;
    const words = mentionWords(speaker);
    const [first] = words;
    if (first === undefined || first.length < 3) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { speaker, words }]);
  }
  const { tokens } = text;
  const begins = beginningsOf(text.names, byEntry);
  /** By form: most words of a text begin no mention. */
  const beginnings = new Map<string, boolean>();
  for (let i = 0; i < tokens.length; i++) {
    if (i % STEP === STEP - 1) yield;
    const token = tokens[i] as Token;
    if (token.type === 'mark' || token.type === 'number') continue;
    let mayBegin = beginnings.get(token.form);
    if (mayBegin === undefined) {
      const inner = token.word.attached?.word.form;
      mayBegin = byFirst.has(token.form) || begins(token.form) || (inner !== undefined && begins(inner));
      beginnings.set(token.form, mayBegin);
    }
    if (!mayBegin) continue;
    const named = byFirst.get(token.form);
    if (named)
      for (const { speaker, words } of named) {
        // «المجلس الوطني للصحافة» has «الصحافة» in it
        const repeats = (w: string, k: number) => {
          const next = tokens[i + k];
          return next?.form === w || next?.word.attached?.word.form === w;
        };
        if (words.every(repeats)) addMention(speaker, token.start, (tokens[i + words.length - 1] as Token).end);
      }
    if (byEntry.size > 0) spreadEntry(text, i, token, byEntry);
  }
  for (const s of all) s.mentions.sort((a, b) => a.start - b.start || a.end - b.end);
}

function spreadEntry(text: Text, i: number, token: Token, byEntry: ReadonlyMap<string, Speaker>): void {
  const inner = token.word.attached?.word.form;
  const found = mediumName(text, i) ?? (inner === undefined ? null : mediumName(text, i, inner));
  if (!found) return;
  const speaker = byEntry.get(found.entry.id);
  if (speaker) addMention(speaker, token.start, (text.tokens[found.end - 1] as Token).end);
}
