import type { Span } from './analysis';
import type { Draft } from './draft';
import { clauseAt, formAt, isDash, OWN_WORDS } from './frames';
import { isQuote, sentenceEnd, type Text, type Token } from './tokens';
import { isOneOf, listOf } from './word-list';
import { IS, type Word } from './words';

const OWN_VOICE = listOf('فيما بينما وهو وهي لكن ولكن');
const isComma = (form: string): boolean => form === '،' || form === ',';

/** A stretch of tokens, half-open. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

export interface Content {
  readonly main: Range | null;
  /** The other stretches of a quotation that the cue splits. */
  readonly rest: readonly Range[];
}

/** Content of every draft, as token ranges; null where nothing is left. */
export function contentsOf(text: Text, drafts: readonly Draft[]): Content[] {
  const sentenceOf = (draft: Draft) => (text.tokens[draft.cueFirst] as Token).sentence;
  const bySentence = groupedBy(drafts, sentenceOf);
  const byCue = groupedBy(drafts, (draft) => draft.cueFirst);
  for (const [at, group] of byCue) if (!group.some((draft) => mayEndWords(text, draft))) byCue.delete(at);
  const near = (draft: Draft) => bySentence.get(sentenceOf(draft)) ?? [];
  return drafts.map((draft) => {
    const range =
      draft.frame.how === 'before' ? before(text, draft, near(draft)) : after(text, draft, near(draft), byCue);
    const main = range && range.end > range.first ? range : null;
    return draft.frame.how === 'before' && main ? split(text, draft, main) : { main, rest: [] };
  });
}

/** Whether the words of another may end where this cue begins: most cues inside them go on with them. */
function mayEndWords(text: Text, draft: Draft): boolean {
  const { cueFirst, rule, frame } = draft;
  if (isConjoined(text, draft)) return true;
  if (rule === 'according') return frame.how === 'before';
  if (rule === 'verb' || rule === 'relay-outer') return isComma(formAt(text, cueFirst - 1));
  return rule === 'participle';
}

/** «وقال», where «وعد» is one word. */
const isConjoined = (text: Text, { cueFirst, cueFrom }: Draft): boolean =>
  /^[وف]/.test(formAt(text, cueFirst)) && cueFrom > (text.tokens[cueFirst]?.start ?? 0);

function groupedBy(drafts: readonly Draft[], key: (draft: Draft) => number): Map<number, Draft[]> {
  const groups = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const group = groups.get(key(draft));
    if (group) group.push(draft);
    else groups.set(key(draft), [draft]);
  }
  return groups;
}

/** «"لن نتراجع"، قال الوزير، "مهما كان الثمن"»: the longer side is the content, the other its rest. */
function split(text: Text, draft: Draft, main: Range): Content {
  const source = typeof draft.source === 'string' ? null : draft.source;
  let k = Math.max(draft.cueEnd, source?.end ?? 0);
  let limit = sentenceEnd(text, draft.cueFirst);
  // «وتظهر الوثيقة بحسب الصحيفة أن …»: it stands between the verb and its clause
  const between = clauseAt(text, k);
  const form = formAt(text, k);
  // «إن الوضع -بحسب الوزير- مستقر»
  const dashes = isDash(form) && isDash(formAt(text, draft.cueFirst - 1));
  if (!between && !dashes && !isComma(form)) return { main, rest: [] };
  if (!between) k++;
  const opening = text.tokens[k];
  // «…، وفق مصدر قضائي، فيما لا تزال الدوافع مجهولة»: the page goes on in its own voice
  if (isRelative(opening?.word) || OWN_VOICE.test(opening?.form ?? '') || opening?.word.conjoined?.readings.length)
    return { main, rest: [] };
  if (/^وكان|^وسط$/.test(opening?.form ?? '')) return { main, rest: [] };
  if (!opening || k >= limit) return { main, rest: [] };
  // «…، بحسب المصادر، عن وقوع قتلى، مشيرة إلى»
  for (let q = k; q < limit; q++) {
    const next = text.tokens[q + 1];
    if (isComma(formAt(text, q)) && next && goesOn(next.word, draft)) limit = q;
  }
  const other: Range | null =
    isQuote(opening) && opening.partner > k ? { first: k, end: opening.partner + 1 } : trim(text, k, limit);
  if (!other || other.end - other.first < 2) return { main, rest: [] };
  return other.end - other.first > main.end - main.first ? { main: other, rest: [main] } : { main, rest: [other] };
}

/** «…، بحسب الصحيفة، والتي أشارت إلى»: of whom the page goes on. */
const isRelative = (word: Word | undefined): boolean =>
  word !== undefined && ((word.is | (word.conjoined?.is ?? 0)) & IS.relative) !== 0;

/** Offsets of a token range. */
export function spanOf(text: Text, range: Range): Span {
  return { start: (text.tokens[range.first] as Token).start, end: (text.tokens[range.end - 1] as Token).end };
}

function trim(text: Text, first: number, end: number): Range {
  let last = end;
  if (text.tokens[last - 1]?.form === 'وذلك') last--;
  while (last > first && /^([.،,؛:…!]|الذي|التي|الذين|حيث|كما|فيما)$/.test((text.tokens[last - 1] as Token).form))
    last--;
  return { first, end: last };
}

/** `siblings`: the drafts of the sentence; `byCue`: drafts by the token where their cue begins, where that may end the words. */
function after(
  text: Text,
  draft: Draft,
  siblings: readonly Draft[],
  byCue: ReadonlyMap<number, readonly Draft[]>,
): Range {
  const { tokens } = text;
  const first = draft.frame.at;
  const opening = tokens[first];
  if (draft.frame.how === 'quotation' && opening && opening.partner > first) return { first, end: opening.partner + 1 };
  // «تعتبرها إسرائيل "منظمة إرهابية" رفضت العرض»
  const behind = opening && isQuote(opening) && opening.opens ? tokens[opening.partner + 1] : undefined;
  if (draft.frame.how === 'noun' && opening && behind?.type === 'word' && (behind.word.is & IS.preposition) === 0)
    return { first, end: opening.partner + 1 };
  let limit = sentenceEnd(text, draft.cueFirst);
  const { sentence } = tokens[draft.cueFirst] as Token;
  // «وقال الشاهد:», and his words in the paragraph below
  if (opening && limit <= first) while ((tokens[limit]?.block ?? Number.POSITIVE_INFINITY) <= opening.block) limit++;
  let spoke: readonly Draft[] | undefined;
  const earlier = () => {
    spoke ??= [draft, ...siblings.filter((s) => s.cueFirst < draft.cueFirst)];
    return spoke;
  };
  for (let k = first; k < limit; k++) {
    const token = tokens[k] as Token;
    if (token.quote >= 0 && token.quote >= first) continue;
    const next = tokens[k + 1];
    const comma = token.type === 'mark' && isComma(token.form);
    if (token.type === 'mark' && (token.form === '؛' || token.form === ';')) return trim(text, first, k);
    if (comma && next && k > first) {
      const pair = `${next.form} ${tokens[k + 2]?.form ?? ''}`;
      // «أنكرت هذه الاتهامات، بل لمح»: behind a fact as a noun
      if (draft.frame.how === 'noun' && next.form === 'بل') return trim(text, first, k);
      // «رغم إعلان الوزارة أن …، إلا أن»
      const despite = next.form === 'الا' && /رغم$/.test(formAt(text, draft.cueFirst - 1));
      const goesOver = despite || OWN_VOICE.test(next.form) || /^(في (حين|اشاره|خطوه)|غير ان.*)$/.test(pair);
      // «، بينما قال الثاني إن», but «، بينما تحتاج البلاد إلى سعر أعلى» goes on
      const meanwhile = goesOver && /^(بينما|في حين)/.test(pair);
      const speaks = (s: Draft) => s.cueFirst > k && s.cueFirst < k + 6;
      if (goesOver && (!meanwhile || siblings.some(speaks))) return trim(text, first, k);
    }
    // «إن "الطريق مفتوح" في إشارة إلى»
    const before = tokens[k - 1];
    if (token.form === 'في' && next?.form === 'اشاره' && before && isQuote(before) && !before.opens)
      return trim(text, first, k);
    if (comma && next && goesOn(next.word, draft)) return trim(text, first, k);
    if (k > first && ofSpeaker(text, k, draft)) return trim(text, first, k);
    if (k === first || token.sentence !== sentence) continue;
    const other = byCue.get(k)?.findLast((one) => one !== draft && one.relay !== draft);
    if (!other) continue;
    const conjoined =
      isConjoined(text, other) && !/^(according|noun|medium)$/.test(other.rule) && !speaksWithin(other, earlier());
    if (
      (other.rule === 'participle' && earlier().some((s) => agree(other.gender, genderOf(s)))) ||
      conjoined ||
      (other.rule === 'according' && other.frame.how === 'before') ||
      (other.rule === 'verb' && isComma(tokens[k - 1]?.form ?? ''))
    )
      return trim(text, first, k);
    if (other.rule === 'relay-outer' && isComma(tokens[k - 1]?.form ?? '')) return trim(text, first, k);
  }
  return trim(text, first, draft.frame.how === 'colon' ? ownVoiceEnd(text, draft, limit) : limit);
}

/** «وقال المدرب: نحن أقرب من أي وقت. أمامنا مباراة»: sentences in the first person behind a colon go on with the speech. */
function ownVoiceEnd(text: Text, draft: Draft, from: number): number {
  const { block } = text.tokens[draft.frame.at] as Token;
  if (!isFirstPerson(text, draft.frame.at, from)) return from;
  let end = from;
  for (;;) {
    const next = text.tokens[end];
    const sentence = next && text.sentences[next.sentence];
    if (!sentence || next.block !== block || !isFirstPerson(text, sentence.first, sentence.end)) return end;
    end = sentence.end;
  }
}

/** «نحن», «أمامنا», «تركيزنا», and no cue of another's speech. */
function isFirstPerson({ tokens }: Text, first: number, end: number): boolean {
  const words = tokens.slice(first, end);
  const says = (w: Word | null) => w?.readings.some((r) => r.verbEntry.flags.includes('s') && r.shape === 'perfect');
  if (words.some(({ word }) => says(word) || says(word.conjoined))) return false;
  return words.some(({ form, word }) => OWN_WORDS.test(form) || (/..[^ا]نا$/.test(form) && word.is === 0));
}

/** «سبق أن أعلن المجلس …، إلا أن العمل لم يبدأ، بحسب ما»: behind another's words the contrast begins the content. */
function contrast(text: Text, draft: Draft, siblings: readonly Draft[], start: number, last: number): number | null {
  const earlier = siblings.some(
    (s) =>
      s !== draft &&
      s.cueFirst < draft.cueFirst &&
      s.rule !== 'according' &&
      s.frame.how !== 'before' &&
      s.frame.how !== 'noun',
  );
  if (!earlier) return null;
  for (let k = last - 1; k > start; k--) {
    const form = formAt(text, k);
    if (isOneOf('الا غير لكن ولكن فيما بينما وفيما وبينما', form) && isComma(formAt(text, k - 1))) return k;
  }
  return null;
}

type Gender = 'm' | 'f' | null;
const agree = (a: Gender, b: Gender): boolean => a === null || b === null || a === b;
const genderOf = (draft: Draft): Gender => (typeof draft.source === 'string' ? draft.gender : draft.source.gender);

/** «أفاد السكان أن الميليشيات انتشرت وأبلغتهم أن»: it agrees with nobody who speaks, so their words go on. */
function speaksWithin(other: Draft, earlier: readonly Draft[]): boolean {
  if (other.rule !== 'verb-implicit' || other.gender === null || other.number !== 's') return false;
  return earlier.every((s) => !agree(other.gender, genderOf(s)));
}

/** «، مستشهدا بـ», «، مطالبا»: a participle of speech that agrees with the source leaves its words. */
function goesOn(word: Word, draft: Draft): boolean {
  if (word.definite || word.headType !== 'other') return false;
  const reading = word.readings.find((r) => r.shape === 'participle' && /(ا|ه)$/.test(word.form));
  return reading !== undefined && agree(reading.gender, genderOf(draft));
}

const BUT = listOf('لكنه لكنها ولكنه ولكنها غير الا بيد');

const DISCLOSED = listOf('ذكر حدد وضح فصح كشف قدم عط دل دلي تطرق نف ؤكد علق سم شر خض فصل بين قل ضف ورد');

/** «… لكنه لم يذكر تفاصيل», «… غير أنه قال»: the page goes on about whoever spoke. */
function ofSpeaker({ tokens }: Text, k: number, draft: Draft): boolean {
  const form = tokens[k]?.form ?? '';
  if (!BUT.test(form)) return false;
  // «غير أنه», where «لكنه» is one word
  const two = form.length < 4;
  const pronoun = (two ? /^ان(ه|ها)$/.exec(tokens[k + 1]?.form ?? '') : /^و?لكن(ه|ها)$/.exec(form))?.[1];
  if (!pronoun || !agree(pronoun === 'ه' ? 'm' : 'f', genderOf(draft))) return false;
  const at = two ? k + 2 : k + 1;
  const verb = tokens[at];
  if (verb?.form === 'لم') {
    const told = tokens[at + 1]?.form ?? '';
    return /^[يت]/.test(told) && DISCLOSED.test(told.slice(1));
  }
  return verb?.word.readings.some((r) => r.shape === 'perfect' && !r.verbEntry.flags.includes('d')) === true;
}

/** A postposed cue: its content is the quotation it follows, or the sentence before it. */
function before(text: Text, draft: Draft, siblings: readonly Draft[]): Range | null {
  const { tokens } = text;
  const start = text.sentences[(tokens[draft.cueFirst] as Token).sentence]?.first ?? 0;
  // the inner link of «بحسب ما نقلت الصحيفة عن مصدر» has the words before the outer one
  let last =
    draft.relay?.rule === 'according' && draft.relay.frame === draft.frame ? draft.relay.cueFirst : draft.cueFirst;
  while (last > start && isComma((tokens[last - 1] as Token).form)) last--;
  // «…، وهو ما أكدته مصادر»: the clause before is what they confirmed
  if (isOneOf('ما الذي', tokens[last - 1]?.form ?? '') && isOneOf('وهو وهي الامر هو', tokens[last - 2]?.form ?? '')) {
    last -= 2;
    while (last > start && isComma((tokens[last - 1] as Token).form)) last--;
  }
  const closing = tokens[last - 1];
  if (closing && isQuote(closing) && !closing.opens && closing.partner >= 0 && last - closing.partner > 6) {
    const earlier = siblings.some((s) => s !== draft && s.frame.at === closing.partner);
    if (earlier || closing.partner - start < 3) return { first: closing.partner, end: last };
  }
  let first = start;
  const lead = siblings.find((s) => s.rule === 'according' && s.frame.how === 'rest' && s.cueFirst < draft.cueFirst);
  if (lead) first = lead.frame.at;
  else first = contrast(text, draft, siblings, start, last) ?? first;
  if (last <= first) {
    // nothing before it: the quotation or sentence that ended just before
    const previous = tokens[first - 1];
    if (
      previous &&
      previous.block === (tokens[draft.cueFirst] as Token).block &&
      isQuote(previous) &&
      previous.partner >= 0
    )
      return { first: previous.partner, end: first };
    return null;
  }
  return trim(text, first, last);
}
