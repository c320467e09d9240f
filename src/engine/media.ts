import type { Span } from './analysis';
import { skipAddressee } from './cues/clause';
import { channelOf } from './details';
import type { Draft } from './draft';
import { formAt } from './frames';
import type { Phrase } from './phrase/reader';
import { phraseAt } from './phrases';
import { isQuote, type Text, type Token } from './tokens';
import { isOneOf, listOf } from './word-list';
import { IS } from './words';

/**
 * Media through which the page has a claim without a verb of relaying: whom a source told («قالت مصادر لرويترز إن»), who
 * saw a document («تقرير اطلعت عليه "العربية.نت"»), where somebody wrote («كتب فلان في نيويورك تايمز»). Each is an outer
 * link of the chain, one for each medium that the text cites in no other way.
 */
export function withMedia(text: Text, drafts: readonly Draft[]): Draft[] {
  const cited = new Set(drafts.flatMap((d) => (typeof d.source !== 'string' && !d.credit ? [keyOf(d.source)] : [])));
  const fresh = (phrase: Phrase | null): phrase is Phrase =>
    phrase !== null && isMedium(phrase) && !phrase.anaphor && !cited.has(keyOf(phrase));
  const out: Draft[] = [];
  for (const [at, draft] of drafts.entries()) {
    const found =
      draft.credit || draft.relay || draft.source === 'nobody' || within(text, drafts, at)
        ? null
        : (told(text, draft) ?? writtenIn(text, draft));
    if (found && fresh(found.phrase)) {
      cited.add(keyOf(found.phrase));
      const outer = linkAt(text, found.token, found.phrase, draft);
      draft.relay = outer;
      out.push(outer);
    }
    out.push(draft);
  }
  for (const { token, phrase } of holders(text)) {
    if (!fresh(phrase)) continue;
    cited.add(keyOf(phrase));
    // «…، وتناقلته وكالة كذا» goes on with what was said before, and relays nobody
    const goesOn = text.tokens[token]?.word.conjoined != null;
    const inner = goesOn ? undefined : out.find((d) => relayable(text, d, token));
    const outer = linkAt(text, token, phrase, inner ?? null);
    if (inner) inner.relay = outer;
    out.push(outer);
  }
  return out;
}

const relayable = (text: Text, draft: Draft, token: number): boolean =>
  !draft.relay &&
  !draft.credit &&
  draft.rule !== 'medium' &&
  text.tokens[draft.cueFirst]?.sentence === text.tokens[token]?.sentence;

/** Another source of the sentence already stands before it: that is the outer link. */
function within(text: Text, drafts: readonly Draft[], at: number): boolean {
  const draft = drafts[at];
  const sentence = text.tokens[draft?.cueFirst ?? 0]?.sentence;
  for (let k = at - 1; k >= Math.max(0, at - 4); k--) {
    const other = drafts[k] as Draft;
    if (text.tokens[other.cueFirst]?.sentence !== sentence) return false;
    if (other.frame.how !== 'before' && (other.rule === 'according' || other.rule.startsWith('relay'))) return true;
  }
  return false;
}

interface Found {
  /** Token where the cue stands: the preposition or the verb. */
  readonly token: number;
  readonly phrase: Phrase;
}

const isMedium = (phrase: Phrase): boolean => phrase.kind === 'agency' || phrase.kind === 'outlet';
const keyOf = (phrase: Phrase): string => phrase.entry?.id ?? phrase.words.map((w) => w.base).join(' ');

function linkAt(text: Text, token: number, source: Phrase, inner: Draft | null): Draft {
  const at = text.tokens[token] as Token;
  return {
    cueFirst: token,
    cueEnd: token + 1,
    cueFrom:
      at.word.conjoined && source.first !== token && !HOLDS.test(at.form)
        ? (text.at[at.folded + 1] ?? at.start)
        : at.start,
    ...(source.first === token && source.from > at.start ? { cueTo: source.from } : {}),
    source,
    frame: inner?.frame ?? { at: token, how: 'before' },
    rule: 'medium',
    stance: 'neutral',
    gender: null,
    number: 's',
  };
}

/** The medium that the source spoke to. */
function told(text: Text, draft: Draft): Found | null {
  const span = draft.addressee ?? channelOf(text, draft, draft.frame.at).addressee;
  const found = span ? mediumIn(text, span, draft.cueFirst) : null;
  return found && (!isMedium(found.phrase) || found.phrase.anaphor) && isUnknownMedium(text, found)
    ? { ...found, phrase: asMedium(found.phrase) }
    : found;
}

/** Heads that may name a medium: «لـ"المحقق"». */
const NAMES = 'other place unnamed title media';

/** «قالت مصادر لـ"انفوبلس"»: a name in quotation marks to which one speaks is a medium, known or not. */
const isUnknownMedium = (text: Text, { token, phrase }: Found): boolean =>
  isOneOf('ل مع عبر', formAt(text, token)) && isNameInMarks(text, phrase);

/** «"نبض الغد"», «(المحقق)»: what nobody knows as anything else. */
export function isNameInMarks(text: Text, phrase: Phrase): boolean {
  const opening = text.tokens[phrase.first];
  const bracketed = formAt(text, phrase.first - 1) === '(';
  return (
    (isQuote(opening) || bracketed) &&
    isOneOf(NAMES, phrase.type) &&
    phrase.words.length <= 3 &&
    phrase.words.every((w) => isOneOf(NAMES, w.headType) && (w.is & IS.given) === 0)
  );
}

export const asMedium = (phrase: Phrase): Phrase => ({
  ...phrase,
  kind: 'outlet',
  named: true,
  class: 'named',
  type: 'media',
  anaphor: false,
});

function mediumIn(text: Text, span: Span, near: number): Found | null {
  for (let k = Math.max(0, near - 30); k < Math.min(text.tokens.length, near + 60); k++) {
    const token = text.tokens[k] as Token;
    if (token.end <= span.start) continue;
    const skip = token.start < span.start && token.word.attached ? 1 : 0;
    const inside =
      token.form === '(' ? phraseAt(text, k + 1, { nested: true, speech: true, limit: token.partner }) : null;
    const phrase = phraseAt(text, k, { skip, nested: true, speech: true }) ?? inside;
    const before = formAt(text, k - 1);
    return phrase ? { token: skip === 0 && isOneOf('ل مع عبر الي', before) ? k - 1 : k, phrase } : null;
  }
  return null;
}

/** «كتب كارين وايز في نيويورك تايمز». */
function writtenIn(text: Text, draft: Draft): Found | null {
  if (typeof draft.source === 'string' || draft.source.kind !== 'person') return null;
  const k = draft.source.end;
  if (formAt(text, k) !== 'في') return null;
  const phrase = phraseAt(text, k + 1, { nested: true });
  return phrase ? { token: k, phrase } : null;
}

const HOLDS = listOf(
  'حصل حصلت اطلع اطلعت توصل توصلت تلقت تلقته تلقتها تسلمت تناقلته تناقلتها تناقلت وصل وصلت عاينت رصدته رصدتها بثه بثها بثته بثتها تناوله تناولها تناولته تناولتها',
);
const IT = listOf('عليه عليها عليهما به بها منه منها اليه اليها الي');

/** Media that hold what is reported: «وثيقة حصلت عليها رويترز», «بلاغ توصل به موقع كذا». */
function* holders(text: Text): Generator<Found> {
  for (let i = 0; i < text.tokens.length; i++) {
    const token = text.tokens[i] as Token;
    if (token.quote >= 0 || !(HOLDS.test(token.form) || HOLDS.test(token.word.conjoined?.form ?? ''))) continue;
    const k = IT.test(formAt(text, i + 1)) ? i + 2 : i + 1;
    const phrase = phraseAt(text, k, { nested: true, speech: k > i + 1 });
    // «وثيقة اطلعت عليها "المحقق"», «بيان تلقته "المنصة"»; nobody else has it or a copy of it
    const it = k > i + 1 || /ته$/.test(token.form);
    const copy = [0, 1].some((d) => formAt(text, (phrase?.end ?? k) + d) === 'نسخه');
    const known = phrase && isMedium(phrase) && !phrase.anaphor;
    if (phrase && (known || ((it || copy) && isNameInMarks(text, phrase)))) {
      yield { token: i, phrase: known ? phrase : asMedium(phrase) };
      continue;
    }
    const { end, addressee } = skipAddressee(text, k);
    if (!addressee) continue;
    const found = mediumIn(text, addressee, i);
    if (found && end > k) yield { token: i, phrase: found.phrase };
  }
}
