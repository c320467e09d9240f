import type { Draft, Frame } from './draft';
import { findFrame, names, quotationAt } from './frames';
import { channels, timeWords } from './lexicon/nouns';
import { type Reading, readings } from './lexicon/verbs';
import { nameAt } from './names';
import { type Phrase, phraseAt, sentenceEnd } from './phrases';
import { isQuote, type Text, type Token } from './tokens';
import { AUXILIARIES, cannotBegin, COMPLEMENTS, headType, isDefinite, NEGATIONS, RELATIVES } from './words';

const OBJECT = /(ها|هما|هم|ه|نا)$/;
const CONTINUE = /^(ب?قول(ه|ها|هم)?|قائلا|قائله|قائلين|بالقول)$/;
const SAYS_AFTER_AS = new Set(['قال', 'ذكر', 'اعلن', 'افاد', 'نقل', 'اكد', 'اوضح', 'كشف', 'اورد', 'روي', 'كتب', 'نشر', 'راي', 'زعم', 'وصف']);

const formAt = (text: Text, i: number): string => text.tokens[i]?.form ?? '';
const isComma = (form: string): boolean => form === '،' || form === ',';

/** Finds every cue of the text, in reading order. Linear: each cue looks at a bounded window of its sentence. */
export function findCues(text: Text): Draft[] {
  const drafts: Draft[] = [];
  let i = 0;
  while (i < text.tokens.length) {
    const token = text.tokens[i] as Token;
    let next = i + 1;
    const inside = token.quote >= 0;
    const long = inside && (text.tokens[token.quote] as Token).partner - token.quote > 1 && i - token.quote === 0;
    if (!inside && isSentenceStart(text, i)) next = headline(text, i, drafts) ?? next;
    if (next === i + 1 && token.form === '(') credit(text, i, drafts);
    if (next === i + 1 && token.type === 'word' && (!inside || long)) next = cueAt(text, i, drafts);
    i = Math.max(next, i + 1);
  }
  return drafts;
}

const isSentenceStart = (text: Text, i: number): boolean => text.sentences[(text.tokens[i] as Token).sentence]?.first === i;

function cueAt(text: Text, i: number, drafts: Draft[]): number {
  const form = formAt(text, i);
  const according = accordingTo(text, i, drafts);
  if (according !== null) return according;
  if (hearsay(text, i, drafts)) return i + 1;
  for (const [stem, skip] of stems(form)) {
    for (const reading of readings(stem)) {
      const draft = reading.shape === 'noun' ? nounCue(text, i, skip, reading, drafts) : verbCue(text, i, skip, reading, drafts);
      if (draft) {
        drafts.push(draft);
        return Math.max(i + 1, draft.cueEnd);
      }
      if (relayed(text, i, skip, reading, drafts)) return i + 1;
    }
  }
  return i + 1;
}

/** The form without conjunction, and without object pronoun; with the number of letters cut in front. */
function stems(form: string): [string, number][] {
  const out: [string, number][] = [[form, 0]];
  if (/^[وف]/.test(form) && form.length > 3) out.push([form.slice(1), 1]);
  if (/^ب(قول|تاكيد|تصريح)/.test(form)) out.push([form.slice(1), 1]);
  for (const [stem, skip] of out.slice()) {
    const cut = stem.replace(OBJECT, '');
    if (cut !== stem && cut.length >= 3) out.push([cut, skip]);
  }
  return out;
}

function make(text: Text, i: number, skip: number, end: number, rest: Omit<Draft, 'cueFirst' | 'cueEnd' | 'cueFrom'>): Draft {
  const token = text.tokens[i] as Token;
  return { cueFirst: i, cueEnd: end, cueFrom: skip > 0 ? (text.at[token.folded + skip] as number) : token.start, ...rest };
}

function blocked(text: Text, i: number, reading: Reading): boolean {
  const before = formAt(text, i - 1);
  if (NEGATIONS().has(before)) return true;
  const imperfect = reading.shape === 'imperfect';
  if ((before === 'قد' || before === 'وقد') && imperfect) return true;
  if (before === 'ان' && imperfect) return true;
  if (before === 'ما' && !['كما', 'حسب'].includes(formAt(text, i - 2))) return true;
  if (reading.person === 1) return true;
  return false;
}

const article = (form: string) => form.startsWith('ال') && !form.startsWith('الت');

function verbCue(text: Text, i: number, skip: number, reading: Reading, drafts: Draft[]): Draft | null {
  const { row } = reading;
  const form = formAt(text, i);
  if (row.flags.includes('r') || article(form)) return null;
  if (reading.shape === 'participle') return participle(text, i, skip, reading);
  if (blocked(text, i, reading)) return null;
  const initial = skip > 0 || isSentenceStart(text, i);
  const threeMs = reading.gender === 'm' && reading.number === 's' && reading.shape === 'imperfect';
  let j = skipAddressee(text, i + 1);
  const to = j;
  j = beforeSubject(text, j);
  const common = { rule: 'verb' as const, stance: row.stance, gender: reading.gender, number: reading.number };
  const subject = phraseAt(text, j);
  if (subject && speaks(text, subject, reading, j) && agrees(subject, reading)) {
    const after = skipAddressee(text, subject.end);
    const frame = row.frames === 'o' || row.frames.startsWith('o') ? objectFrame(text, after) : frameAfter(text, after, row.frames, row.flags);
    if (frame && licensed(frame, subject, row.flags)) {
      return make(text, i, skip, cueEnd(text, i, frame), { ...common, source: subject, frame });
    }
  }
  if (threeMs && (row.perfect === 'ذكر' || row.perfect === 'اشار' || row.perfect === 'لاحظ')) return null;
  if (row.flags.includes('c') && !/[qn]/.test(row.frames)) return null;
  const frame = row.frames.startsWith('o') ? null : implicitFrame(text, to, row.frames, row.flags);
  if (!frame) return row.frames.startsWith('o') ? accusation(text, i, skip, reading) : null;
  const end = cueEnd(text, i, frame);
  if (!initial || AUXILIARIES().has(formAt(text, i - 1)) || ['قد', 'وقد'].includes(formAt(text, i - 1))) {
    const before = subjectBefore(text, i, reading);
    if (before && (before.proper || before.type !== 'other' || frame.how === 'quotation' || frame.how === 'clause')) {
      if (frame.how === 'noun' && before.type === 'other' && !before.proper) return null;
      return make(text, i, skip, end, { ...common, rule: 'subject-verb', source: before, frame });
    }
  }
  if (/[wd]/.test(row.flags) && !(frame.how === 'quotation' || (frame.how === 'clause' && initial && row.flags !== 'd' && row.perfect !== 'علم' && row.perfect !== 'بين'))) return null;
  if (frame.how === 'noun' && !['نفي', 'توقع', 'اكد', 'اعلن', 'كشف'].includes(row.perfect)) return null;
  if (frame.how === 'noun' && !(initial && drafts.length > 0)) return null;
  const relative = RELATIVES().has(formAt(text, i - 1)) ? antecedent(text, i - 1) : null;
  return make(text, i, skip, end, { ...common, rule: 'verb-implicit', source: 'implicit', frame, ...(relative ? { antecedent: relative } : {}) });
}

function antecedent(text: Text, relative: number): Phrase | null {
  let k = relative - 1;
  if (isComma(formAt(text, k))) k--;
  for (let back = 0; back < 8 && k - back >= 0; back++) {
    const phrase = phraseAt(text, k - back);
    if (phrase && phrase.end > k && phrase.type !== 'other') return phrase;
  }
  return null;
}

/** The cue takes its particle when adjacent: «أشار إلى». */
function cueEnd(text: Text, i: number, frame: Frame): number {
  const next = formAt(text, i + 1);
  return frame.at === i + 2 && ['الي', 'عن', 'علي', 'من'].includes(next) ? i + 2 : i + 1;
}

function frameAfter(text: Text, k: number, frames: string, flags: string): Frame | null {
  if (flags.includes('c')) {
    const q = formAt(text, k);
    if (q === ':' || quotationAt(text, k, 2)) return findFrame(text, k, 'q', true);
    if (/n/.test(frames) && COMPLEMENTS().has(q)) return { at: k, how: 'clause' };
    return null;
  }
  return findFrame(text, k, frames, true);
}

function implicitFrame(text: Text, k: number, frames: string, flags: string): Frame | null {
  const f = frameAfter(text, k, frames, flags);
  if (!f) return null;
  // between the verb and its complement only adjuncts may stand: a noun there would be its object
  if (f.at === k || (f.at === k + 1 && f.how !== 'noun')) return f;
  const first = formAt(text, k);
  const adjunct = isComma(first) || timeWords().has(first) || /^(في|خلال|عبر|لدي|امام|عقب|بعد|قبل|منذ|مع|ايضا|كذلك|ردا|بشان|عن|من|بان)$/.test(first) || /^[بل]/.test(first);
  return adjunct ? f : null;
}

/** «اتهم موسكو بـ»: the accusation after the object. */
function objectFrame(text: Text, k: number): Frame | null {
  const limit = Math.min(sentenceEnd(text, Math.max(0, k - 1)), k + 25);
  for (let q = k; q < limit; q++) {
    const form = formAt(text, q);
    if (COMPLEMENTS().has(form)) return { at: q, how: 'clause' };
    if (q > k && /^ب.../.test(form) && (names(text, q) || isDefinite(form.slice(1)) || headType(form) === 'other') && !cannotBegin(form)) return { at: q, how: 'noun' };
    if (q > k && form === 'ب') return { at: q, how: 'noun' };
    if (isComma(form) && q > k + 12) return null;
  }
  return null;
}

function accusation(text: Text, i: number, skip: number, reading: Reading): Draft | null {
  if (reading.row.perfect !== 'اتهم' && !OBJECT.test(formAt(text, i))) return null;
  const before = subjectBefore(text, i, reading);
  const frame = objectFrame(text, i + 1);
  if (!frame || !before) return null;
  return make(text, i, skip, i + 1, { rule: 'subject-verb', stance: reading.row.stance, gender: reading.gender, number: reading.number, source: before, frame });
}

/** Skips «لرويترز», «له», «للصحفيين» and a quoted medium after ل. */
function skipAddressee(text: Text, k: number): number {
  const form = formAt(text, k);
  const next = text.tokens[k + 1];
  if (/^(له|لها|لهم|لي|لنا)$/.test(form)) return k + 1;
  if ((form === 'ل' || form === 'الي') && next && isQuote(next) && next.opens) return next.partner + 1;
  if (!form.startsWith('ل') || form.length < 4) return k;
  const inner = form.startsWith('لل') ? `ا${form.slice(1)}` : form.slice(1);
  const name = nameAt(text.tokens, k, inner);
  if (name) return name.end;
  if (/^(الصحفيين|الصحافيين|مراسل|وساءل|وسائل|نظير|الصحافه)/.test(inner)) return k + (inner.startsWith('وس') ? 2 : 1);
  const type = headType(inner);
  if (type === 'media' || type === 'agency') {
    const phrase = phraseAt(text, k, 1);
    return phrase ? Math.min(phrase.end, k + 6) : k + 1;
  }
  return k;
}

/** Skips what may stand between a verb and its subject: an aside in commas, a time, «في بيان». */
function beforeSubject(text: Text, k: number): number {
  const { tokens } = text;
  const limit = sentenceEnd(text, Math.max(0, k - 1));
  let j = k;
  if (isComma(formAt(text, j))) {
    for (let q = j + 1; q < Math.min(limit, j + 28); q++) if (isComma(formAt(text, q))) return q + 1;
    return k;
  }
  while (j < limit && (timeWords().has(formAt(text, j)) || (j > k && (tokens[j] as Token).type === 'number')) && !nameAt(tokens, j)) j++;
  if (j > k && isComma(formAt(text, j))) j++;
  if (['في', 'خلال', 'عبر', 'من'].includes(formAt(text, j)) && (channels().has(formAt(text, j + 1)) || formAt(text, j) !== 'في')) {
    for (let q = j + 1; q < Math.min(limit, j + 12); q++) {
      if (COMPLEMENTS().has(formAt(text, q)) || formAt(text, q) === ':') return k;
      if (isComma(formAt(text, q))) return q + 1;
    }
  }
  return j;
}

/** May this phrase be the subject of this reporting verb here? Unknown words need an adjacent clause or quotation. */
function speaks(text: Text, phrase: Phrase, reading: Reading, j: number): boolean {
  const { row } = reading;
  if (names(text, j) && phrase.type === 'other' && !phrase.proper) return false;
  if (row.flags.includes('d')) return ['document', 'unnamedMedia', 'institution', 'media', 'agency'].includes(phrase.type) || phrase.entry !== undefined || phrase.type === 'unnamed' && phrase.number === 'p' || phrase.type === 'office';
  if (row.perfect === 'علم') return phrase.kind === 'outlet' || phrase.kind === 'agency';
  return true;
}

function licensed(frame: Frame, subject: Phrase, flags: string): boolean {
  if (subject.type !== 'other' || subject.entry) return true;
  if (frame.how === 'noun' || frame.how === 'preposition') return subject.proper || subject.forms.length <= 2 && subject.named;
  if (flags.includes('w')) return subject.proper || frame.at - subject.end <= 2;
  return frame.at - subject.end <= 14;
}

function agrees(phrase: Phrase, reading: Reading): boolean {
  if (reading.number === 'p' || phrase.gender === null) return true;
  if (phrase.conjoined) return true;
  return phrase.gender === reading.gender || (phrase.number === 'p' && phrase.kind !== 'person');
}

/** The subject that stands before its verb: at the clause's start, after «كان», or before a relative clause or aside. */
function subjectBefore(text: Text, i: number, reading: Reading): Phrase | null {
  const start = text.sentences[(text.tokens[i] as Token).sentence]?.first ?? 0;
  const from = Math.max(start, i - 40);
  const starts: number[] = [];
  for (let k = i - 1; k >= from; k--) {
    const form = formAt(text, k);
    if (isComma(form) || form === ':' || AUXILIARIES().has(form) || COMPLEMENTS().has(form) || form === '-' || form === '؛') starts.push(k + 1);
  }
  starts.push(from);
  for (const at of starts) {
    if (at >= i) continue;
    const form = formAt(text, at);
    const skip = /^[وف]/.test(form) && headType(form) === 'other' && form.length > 3 ? 1 : 0;
    const phrase = phraseAt(text, at, skip);
    if (!phrase || phrase.end > i) continue;
    const touches = phrase.end === i || (phrase.end === i - 1 && /^(قد|،|,|هو)$/.test(formAt(text, i - 1)));
    const between = formAt(text, phrase.end);
    const bridged = !touches && phrase.type !== 'other' && (RELATIVES().has(between) || isComma(between) || between === 'في');
    if (!touches && !bridged) continue;
    if (bridged && !/^(قد|،|,)$/.test(formAt(text, i - 1)) && !RELATIVES().has(between)) continue;
    const same = phrase.gender === null || phrase.gender === reading.gender || phrase.number === 'p' || reading.number === 'p';
    if (same && !(phrase.type === 'other' && phrase.forms.length > 5)) return phrase;
  }
  return null;
}

function participle(text: Text, i: number, skip: number, reading: Reading): Draft | null {
  const { row } = reading;
  const form = formAt(text, i).slice(skip);
  if (form === row.participle || /ون$/.test(form)) return null;
  const before = formAt(text, i - 1);
  if (NEGATIONS().has(before) || ['كان', 'كانت', 'غير', 'بات', 'اصبح'].includes(before)) return null;
  const k = skipAddressee(text, i + 1);
  let frame: Frame | null;
  if (row.frames.startsWith('o')) frame = objectFrame(text, i + 1);
  else {
    frame = implicitFrame(text, k, row.perfect === 'قال' ? 'nq' : row.frames, '');
    if (!frame && row.frames.includes('p') && names(text, k)) frame = { at: k, how: 'noun' };
  }
  if (!frame) return null;
  if (/ه$/.test(form) && frame.how === 'noun' && !isComma(before) && skip === 0) return null;
  return make(text, i, skip, cueEnd(text, i, frame), { rule: 'participle', stance: row.stance, gender: reading.gender, number: reading.number, source: 'implicit', frame });
}

/** «قول الوزير إن», «قوله إن», «تأكيد الوزارة أن», «مزاعم بأن». */
function nounCue(text: Text, i: number, skip: number, reading: Reading, drafts: Draft[]): Draft | null {
  const { row } = reading;
  if (row.flags.includes('r')) return null;
  const form = formAt(text, i).slice(skip);
  const last = drafts[drafts.length - 1];
  if (last && last.cueEnd > i) return null;
  const common = { rule: 'noun' as const, stance: row.stance };
  const pronoun = /(ها|هم|ه)$/.exec(row.nouns.some((n) => form === n) ? '' : form)?.[1];
  if (pronoun !== undefined) {
    if (row.perfect !== 'قال' && !/^(تاكيد|تصريح|تصريحات|زعم)/.test(form)) return null;
    const frame = findFrame(text, i + 1, 'nq', true);
    if (!frame || frame.at > i + 6) return null;
    return make(text, i, skip, i + 1, { ...common, gender: pronoun === 'ها' ? 'f' : 'm', number: pronoun === 'هم' ? 'p' : 's', source: 'implicit', frame });
  }
  if (!['قال', 'اكد', 'اعلن', 'صرح', 'زعم', 'ادعي', 'نفي'].includes(row.perfect)) return null;
  const subject = phraseAt(text, i + 1);
  if (!subject || (subject.type === 'other' && !subject.entry && !(subject.proper && row.perfect === 'قال'))) return null;
  let k = subject.end;
  const limit = Math.min(sentenceEnd(text, i), k + 9);
  for (; k < limit; k++) {
    const at = formAt(text, k);
    if (COMPLEMENTS().has(at) || quotationAt(text, k)) return make(text, i, skip, i + 1, { ...common, gender: null, number: 's', source: subject, frame: { at: k, how: 'clause' } });
    if (at === 'حول' && row.perfect === 'قال') return make(text, i, skip, i + 1, { ...common, gender: null, number: 's', source: subject, frame: { at: k, how: 'preposition' } });
    if (!isComma(at) && !timeWords().has(at) && at !== 'في' && at !== 'سابق' && !channels().has(at)) break;
  }
  return null;
}

/** نقلت A عن B قوله: two attributions, the second relayed by the first. */
function relayed(text: Text, i: number, skip: number, reading: Reading, drafts: Draft[]): boolean {
  if (!reading.row.flags.includes('r') || reading.shape === 'noun') return false;
  if (reading.shape !== 'participle' && blocked(text, i, reading)) return false;
  const limit = Math.min(sentenceEnd(text, i), i + 40);
  const subject = reading.shape === 'participle' ? null : phraseAt(text, beforeSubject(text, i + 1));
  let k = subject ? subject.end : i + 1;
  while (k < limit && formAt(text, k) !== 'عن') {
    if (COMPLEMENTS().has(formAt(text, k))) return false;
    k++;
  }
  if (k >= limit || k > (subject ? subject.end : i) + 16) return false;
  const inner = phraseAt(text, k + 1);
  if (!inner) return false;
  const said = findSaid(text, inner.end);
  const known = subject && (subject.kind === 'agency' || subject.kind === 'outlet' || subject.kind === 'unnamed' || subject.entry);
  if (!said && !(known && inner.type !== 'other')) return false;
  let source: Draft['source'] = subject ?? 'implicit';
  if (!subject && skip === 0 && reading.shape !== 'participle') source = subjectBefore(text, i, reading) ?? 'implicit';
  const passive = source === 'implicit' && reading.shape === 'perfect' && reading.gender === 'm' && !drafts.length;
  const outer = make(text, i, skip, i + 1, { rule: 'relay-outer', stance: 'neutral', gender: reading.gender, number: reading.number, source: passive ? 'nobody' : source, frame: { at: k, how: 'preposition' } });
  if (!passive) drafts.push(outer);
  const cueIndex = said?.cue ?? k;
  const draft = make(text, cueIndex, said?.skip ?? 0, cueIndex + 1, { rule: 'relay-inner', stance: 'neutral', gender: null, number: 's', source: inner, frame: said?.frame ?? { at: inner.end, how: 'rest' } });
  if (!passive) draft.relay = outer;
  drafts.push(draft);
  return true;
}

function findSaid(text: Text, k: number): { cue?: number; skip: number; frame: Frame } | null {
  for (let q = k; q < k + 14 && q < sentenceEnd(text, Math.max(0, k - 1)); q++) {
    const form = formAt(text, q);
    if (/^ب?قول(ه|ها|هم|هما)?$/.test(form) || CONTINUE.test(form) || /^(تاكيد|تصريح|تصريحات|اشاره)(ه|ها|هم)$/.test(form)) {
      const frame = findFrame(text, q + 1, 'nq', true) ?? { at: q + 1, how: 'rest' as const };
      return { cue: q, skip: form.startsWith('بق') ? 1 : 0, frame };
    }
    if (COMPLEMENTS().has(form)) return { skip: 0, frame: { at: q, how: 'clause' } };
    if (form === ':' || quotationAt(text, q)) return { skip: 0, frame: findFrame(text, q, 'q', true) ?? { at: q, how: 'rest' } };
  }
  return null;
}

/** وفقاً لـ، بحسب، حسبما، نقلاً عن، على حد قول، كما قال: the content stands after (at a sentence's start) or before. */
function accordingTo(text: Text, i: number, drafts: Draft[]): number | null {
  const form = formAt(text, i);
  const skip = /^[وف](وفق|بحسب|حسب|طبق|نقل|استناد|علي$|كما)/.test(form) ? 1 : 0;
  const word = form.slice(skip);
  const start = isSentenceStart(text, i);
  let k = i + 1;
  let proclitics = 0;
  let light = false;
  if (word === 'وفقا' || word === 'طبقا' || (word === 'وفق' && /^ل/.test(formAt(text, k)))) {
    if (formAt(text, k) === 'ل') k++;
    else if (/^ل/.test(formAt(text, k))) proclitics = 1;
    else return null;
  } else if (word === 'نقلا' && formAt(text, k) === 'عن') k++;
  else if (word === 'استنادا' && formAt(text, k) === 'الي') {
    k++;
    light = true;
  } else if (word === 'علي' && formAt(text, k) === 'حد' && /^(قول|تعبير|وصف|زعم)(ه|ها|هم)?$/.test(formAt(text, k + 1))) {
    const own = /(ها|هم|ه)$/.exec(formAt(text, k + 1).replace(/^(قول|تعبير|وصف|زعم)/, ''))?.[1];
    if (own !== undefined) return push(text, drafts, i, skip, k + 2, 'implicit', start, own === 'ها' ? 'f' : 'm');
    k += 2;
  } else if (word === 'علي' && formAt(text, k) === 'لسان') k++;
  else if (/^(ب?حسب|وفق)(ه|ها|هم)$/.test(word)) return push(text, drafts, i, skip, k, 'implicit', start, word.endsWith('ها') ? 'f' : 'm');
  else if (/^(ب?حسب|وفق)$/.test(word)) {
    if (formAt(text, k) === 'ل') return null;
  } else if (word === 'حسبما' || word === 'كما' || word === 'وفقما') k = i + 1;
  else return null;
  const pronominal = /^ما$/.test(formAt(text, k)) || (proclitics === 1 && formAt(text, k) === 'لما');
  if (word === 'حسبما' || word === 'كما' || word === 'وفقما' || pronominal) return whatSays(text, i, skip, pronominal ? k + 1 : k, word, drafts, start);
  const said = /^(قول|تعبير|وصف|زعم|راي|تصريح|تصريحات)(ه|ها|هم)$/.exec(formAt(text, k).slice(proclitics));
  if (said) return push(text, drafts, i, skip, k + 1, 'implicit', start, said[2] === 'ها' ? 'f' : 'm');
  if (/^(قول|تعبير|وصف)$/.test(formAt(text, k).slice(proclitics))) {
    k++;
    proclitics = 0;
  }
  const source = phraseAt(text, k, proclitics);
  if (!source || !canBeCited(source, light)) return null;
  return push(text, drafts, i, skip, i + 1, source, start, source.gender, source.end);
}

function whatSays(text: Text, i: number, skip: number, verb: number, word: string, drafts: Draft[], start: boolean): number | null {
  const form = formAt(text, verb);
  const reading = stems(form).flatMap(([stem]) => readings(stem)).find((r) => r.shape === 'perfect' || r.shape === 'imperfect');
  if (word === 'كما' && !(reading && SAYS_AFTER_AS.has(reading.row.perfect))) return null;
  if (!reading && (headType(form) !== 'other' || (text.tokens[verb] as Token | undefined)?.type !== 'word')) return null;
  let k = verb + 1;
  while (/^(عليه|عنه|به|له|فيه|اليه|بها|عليها|ان|قد)$/.test(formAt(text, k))) k++;
  k = skipAddressee(text, k);
  const source = phraseAt(text, k);
  const after = source ? source.end : k;
  if (word === 'كما' && COMPLEMENTS().has(formAt(text, after))) return null;
  if (word === 'كما' && (formAt(text, after) === ':' || quotationAt(text, after) || findFrame(text, after, 'in', true)?.at === after + 1)) return null;
  if (source && canBeCited(source, false)) return push(text, drafts, i, skip, word === 'كما' || /^(حسبما|وفقما)$/.test(word) ? verb + 1 : k, source, start, source.gender, source.end);
  if (source && word === 'كما') return null;
  return push(text, drafts, i, skip, k, 'implicit', start, reading?.gender ?? 'm');
}

function canBeCited(source: Phrase, light: boolean): boolean {
  if (light) return source.type !== 'other' && source.type !== 'place' && source.type !== 'office';
  if (/^(خطه|جدول|قرار|مرسوم|لائحه|قائمه|اتفاق|نص|الجدول|القانون|الخطه|القرار|برنامج|مجلس)$/.test(source.head)) return false;
  if (source.type !== 'other') return true;
  return source.entry !== undefined || source.proper || source.named && source.forms.length >= 1 && source.forms.length <= 3 && !isDefinite(source.head) && source.names >= 2;
}

function push(text: Text, drafts: Draft[], i: number, skip: number, end: number, source: Draft['source'], start: boolean, gender: 'm' | 'f' | null, after = end): number {
  let at = after;
  if (start) {
    if (isComma(formAt(text, at))) at++;
    if (/^فا?ن/.test(formAt(text, at))) at++;
    if (formAt(text, at) === ':') at++;
  }
  const frame: Frame = start && at < sentenceEnd(text, i) ? { at, how: 'rest' } : { at: i, how: 'before' };
  drafts.push(make(text, i, skip, end, { rule: 'according', stance: 'neutral', gender, number: 's', source, frame }));
  return Math.max(end, i + 1);
}

const PASSIVE = new Set(['قيل', 'يقال', 'افيد', 'يعتقد', 'يزعم', 'يرجح', 'يشاع', 'اشيع', 'يتردد', 'تردد', 'زعم']);
const RUMOUR = new Set(['انباء', 'معلومات', 'اخبار', 'شاءعات', 'شائعات', 'تقارير', 'اقاويل', 'روايات']);

/** قيل إن، يُعتقد أن، تردد أن، ترددت أنباء عن: no source at all. */
function hearsay(text: Text, i: number, drafts: Draft[]): boolean {
  const full = formAt(text, i);
  const skip = /^[وف]/.test(full) && full.length > 3 ? 1 : 0;
  const form = full.slice(skip);
  const next = formAt(text, i + 1);
  const before = formAt(text, i - 1);
  if (NEGATIONS().has(before)) return false;
  let frame: Frame | null = null;
  if (/^(ترددت|تواردت|تتردد|تتوارد|سرت|راجت|انتشرت|وردت)$/.test(form) && RUMOUR.has(next)) {
    frame = findFrame(text, i + 2, 'na', true);
  } else if (PASSIVE.has(form) && form !== 'زعم') {
    if (before === 'ان' || before === 'قد') return false;
    if (COMPLEMENTS().has(next)) frame = { at: i + 1, how: 'clause' };
    else if ((form === 'قيل' || form === 'يقال') && next === ':') frame = { at: i + 2, how: 'colon' };
    else if (/^(علي|بشكل|انه)$/.test(next)) frame = findFrame(text, i + 1, 'n', true);
    if (frame && (form === 'يعتقد' || form === 'يرجح' || form === 'يزعم') && skip === 0) {
      const reading = readings(form)[0];
      if (reading && subjectBefore(text, i, reading) && !isSentenceStart(text, i)) return false;
    }
  }
  if (!frame) return false;
  drafts.push(make(text, i, skip, i + 1, { rule: 'verb-passive', stance: 'distancing', gender: null, number: 's', source: 'nobody', frame }));
  return true;
}

/** «الأناضول: …», «مصادر: …», «مسؤول أميركي لـ"العربية": …» at a line's start. */
function headline(text: Text, i: number, drafts: Draft[]): number | null {
  const { tokens, roles } = text;
  const token = tokens[i] as Token;
  if (tokens[i - 1]?.block === token.block) return null;
  const limit = Math.min(sentenceEnd(text, i), i + 14);
  let colon = i;
  while (colon < limit && formAt(text, colon) !== ':') colon++;
  if (colon >= limit || colon === i) return null;
  const next = tokens[colon + 1];
  const end = sentenceEnd(text, i);
  if (!next || next.block !== token.block || /^(كتب|كتبت|المصدر|تصوير|اعداد)$/.test(token.form)) return null;
  const source = phraseAt(text, i);
  if (!source || source.end > colon || source.anaphor) return null;
  const gap = skipAddressee(text, source.end);
  if (gap !== colon && !/^(ل|في|عن|عبر)/.test(formAt(text, source.end))) return null;
  const role = roles[token.block];
  const strong = source.kind === 'agency' || source.kind === 'outlet' || source.type === 'unnamed' || source.type === 'unnamedMedia' || source.type === 'office' || source.type === 'spokesman' || source.type === 'title' || (source.type === 'institution' && source.forms.length > 1);
  const titled = role === 'title' || role === 'heading' || role === 'lede' || token.block <= 1;
  const person = titled && source.kind === 'person' && source.forms.length <= 3 && !isDefinite(source.head) && source.names >= 1;
  if (!(strong || person) || end - colon < 4) return null;
  drafts.push(make(text, colon, 0, colon + 1, { rule: 'headline', stance: 'neutral', gender: null, number: 's', source, frame: { at: colon + 1, how: 'colon' } }));
  return colon + 1;
}

/** «(رويترز)» after a place, or at the end of a caption: carried from, no claim. */
function credit(text: Text, i: number, drafts: Draft[]): void {
  const token = text.tokens[i] as Token;
  if (token.partner < 0 || token.partner - i > 5) return;
  const name = nameAt(text.tokens, i + 1);
  if (!name || name.end !== token.partner) return;
  const before = text.tokens[i - 1];
  const after = text.tokens[token.partner + 1];
  const dateline = i - (text.sentences[token.sentence]?.first ?? 0) <= 4 && (after?.form === '-' || after?.form === '–' || after?.form === ':' || after?.form === '—');
  const caption = !after || after.block !== token.block;
  if (!before || !(dateline || caption)) return;
  const source = phraseAt(text, i + 1);
  if (!source) return;
  drafts.push(make(text, i + 1, 0, token.partner, { rule: 'credit', stance: 'neutral', gender: null, number: 's', source, frame: { at: i, how: 'before' }, credit: true }));
}
