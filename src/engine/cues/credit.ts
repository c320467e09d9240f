import type { Draft } from '../draft';
import { formAt, isDash } from '../frames';
import { catalogueName } from '../lookup';
import { phraseAt } from '../phrases';
import type { Text, Token } from '../tokens';
import { isOneOf } from '../word-list';
import { draftAt } from './site';

/** «غزة (رويترز) -», «دمشق /سانا/», «… - رويترز», a caption's «(أ ف ب)»: carried from, no claim. */
export function credit(text: Text, i: number, drafts: Draft[]): number | null {
  const { tokens } = text;
  const token = tokens[i] as Token;
  const found = bracketed(text, i, token) ?? dashed(text, i, token);
  if (!found) return null;
  const source = phraseAt(text, found.name, { limit: found.end });
  if (!source || !(source.kind === 'agency' || source.kind === 'outlet' || source.kind === 'unnamed')) return null;
  drafts.push(
    draftAt(text, found.name, 0, found.end, {
      rule: 'credit',
      stance: 'neutral',
      gender: null,
      number: 's',
      source,
      frame: { at: i, how: 'before' },
      credit: true,
    }),
  );
  return found.next;
}

interface Credit {
  readonly name: number;
  readonly end: number;
  readonly next: number;
}

function bracketed(text: Text, i: number, token: Token): Credit | null {
  const { tokens } = text;
  const slash = token.form === '/' && token.spaced;
  let close = token.form === '(' || token.form === '[' ? token.partner : -1;
  if (slash) for (let k = i + 2; k < i + 6; k++) if (formAt(text, k) === '/') close = k;
  if (close < 0 || close - i > 8) return null;
  const found = catalogueName(text, i + 1);
  const agencies = isOneOf('وكالات الوكالات', formAt(text, i + 1)) && close === i + 2;
  if (!agencies && (!found || found.end !== close)) return null;
  const before = tokens[i - 1];
  const after = tokens[close + 1];
  const dateline =
    i - (text.sentences[token.sentence]?.first ?? 0) <= 5 &&
    after !== undefined &&
    (isDash(after.form) || after.form === ':' || slash);
  const caption = !after || after.block !== token.block;
  const alone = !before || before.block !== token.block;
  return dateline || caption || alone ? { name: i + 1, end: close, next: close + 1 } : null;
}

/** «بيروت - رويترز», «القاهرة – وكالات», «الرياض - واس:» on a line of its own or before the text. */
function dashed(text: Text, i: number, token: Token): Credit | null {
  const { tokens } = text;
  if (!isDash(token.form)) return null;
  const before = tokens[i - 1];
  const place =
    before !== undefined &&
    before.block === token.block &&
    (before.word.headType === 'place' || tokens[i - 2]?.block !== token.block);
  const start = text.sentences[token.sentence]?.first ?? 0;
  const found = catalogueName(text, i + 1);
  const agencies = isOneOf('وكالات الوكالات', formAt(text, i + 1));
  const end = found?.end ?? (agencies ? i + 2 : -1);
  if (end < 0 || !before || before.block !== token.block) return null;
  const after = tokens[end];
  const closes = !after || after.block !== token.block;
  const opens = after !== undefined && (isDash(after.form) || after.form === ':' || after.form === '.');
  if (closes || (opens && place && i - start <= 4)) return { name: i + 1, end, next: end };
  return null;
}
