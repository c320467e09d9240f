import type { Span } from '../analysis';
import type { Draft, Frame } from '../draft';
import {
  adjunctEnd,
  clauseAt,
  findFrame,
  formAt,
  isComma,
  isDash,
  namesFact,
  participleAt,
  quotationAt,
  withholdsName,
} from '../frames';
import type { Reading } from '../morphology';
import { type Phrase, phraseAt } from '../phrases';
import { isQuote, sentenceEnd, type Text, type Token } from '../tokens';
import { isOneOf, listOf } from '../word-list';
import { cannotBegin, IS, isConstructPlural, type Word, wordOf } from '../words';
import {
  agrees,
  antecedentOf,
  beforeSubject,
  isSentenceStart,
  pronounBefore,
  type Skipped,
  skipAddressee,
  subjectBefore,
} from './clause';
import { damma } from './passive';
import type { Site } from './site';

const BEFORE_NOT = listOf('لم لن لا هل اذا لو ربما كي لكي لئلا ليس ولم ولن ولا سوف الم اولم قد ان حتي ما دون عدم');

/** Negated, asked, conditional and future cues are no attributions. */
export function isBlocked(text: Text, i: number, reading: Reading, word: Word): boolean {
  if (word.prefix === 'س') return true;
  const before = formAt(text, i - 1);
  if (!BEFORE_NOT.test(before)) return false;
  const imperfect = reading.shape === 'imperfect';
  switch (before) {
    case 'قد':
    case 'ان':
    case 'حتي':
      return imperfect;
    case 'ما':
      return word.pronoun === '' && !isOneOf('كما حسب بحسب وفق مثل', formAt(text, i - 2));
    case 'عدم':
    case 'دون':
      return true;
    default:
      return true;
  }
}

/** A finite reporting verb with its subject after it, before it, or implicit. */
export function verbCue(site: Site, reading: Reading): Draft | null {
  const { text, i, word } = site;
  if (reading.verb.flags.includes('r') || isBlocked(text, i, reading, word)) return null;
  if (isPassive(text, i, site.skip, reading) || isNominal(site, reading) || withholdsName(text, i)) return null;
  // «بين» is a preposition unless the shadda is written or it opens the sentence
  if (word.form === 'بين' && !shadda(text, i) && site.skip === 0 && !isSentenceStart(text, i)) return null;
  if (isOneOf('اشار لوح', reading.verb.lemma) && gesture(text, i)) return null;
  const first = skipAddressee(text, i + 1);
  // «الصحيفة حملت جهات محلية المسؤولية»: behind its subject the verb has its object
  if (/^[ohe]$/.test(reading.verb.frames) && site.skip === 0 && !isSentenceStart(text, i)) {
    const before = subjectBefore(text, i, reading);
    if (before && before.end === i && before.type !== 'other') return withoutSubject(site, reading, first);
  }
  return withSubject(site, reading, first) ?? withoutSubject(site, reading, first) ?? unquoted(site, reading, first);
}

/** How speech begins whose quotation marks were lost on the way to the page. */
const OWN_WORDS = listOf(
  'لقد لن نحن انا اننا انني كنا كنت ليس ليست نعم علينا لدينا يجب عندما هناك ثمه اعلم اعتقد نناشد نامل نريد نعتقد نعمل نسعي نشعر ندعو نؤكد اتمني نتمني اشكر نشكر يسعدنا يسعدني اريد احب اشعر نرحب نطالب نتوقع نتطلع نرفض نواجه',
);

/** «وأضاف لن تكون عملية سهلة»: speech without marks, right behind its verb or its speaker. */
function unquoted(site: Site, reading: Reading, first: Skipped): Draft | null {
  const { text, i } = site;
  const { verb } = reading;
  if (!isOneOf('قال اضاف تابع اردف', verb.lemma) || !(site.skip > 0 || isSentenceStart(text, i))) return null;
  const limit = sentenceEnd(text, i);
  let begins = false;
  for (let q = i + 1; q < Math.min(limit, i + 28) && !begins; q++) begins = OWN_WORDS.test(formAt(text, q));
  if (!begins) return null;
  const read = phraseAt(text, beforeSubject(text, first.end), { speech: true });
  const person =
    read && (read.kind === 'person' || read.kind === 'unnamed') && read.end < limit && agrees(read, reading);
  const subject = person && (read.type !== 'other' || read.proper || site.persons.has(read.head.form)) ? read : null;
  let k = subject?.end ?? first.end;
  if (subject && adjunctEnd(text, k, limit, 'n') > k + 1)
    while (k < limit && k < subject.end + 16 && !OWN_WORDS.test(formAt(text, k))) k++;
  if (!OWN_WORDS.test(formAt(text, k)) || limit - k < 4 || (!subject && !spokenBefore(site))) return null;
  return site.make(i + 1, {
    rule: subject ? 'verb' : 'verb-implicit',
    stance: verb.stance,
    gender: reading.gender,
    number: reading.number,
    source: subject ?? 'implicit',
    frame: { at: k, how: 'rest' },
  });
}

/** «أشار بيده إلى الباب». */
const gesture = (text: Text, i: number): boolean =>
  [1, 2, 3, 4].some((d) => isOneOf('بيده بيدها بيديه باصبعه باصبعها براسه براسها', formAt(text, i + d)));

/** Verb, subject, complement. */
function withSubject(site: Site, reading: Reading, first: Skipped): Draft | null {
  const { text, i } = site;
  const { verb } = reading;
  const j = beforeSubject(text, first.end);
  const transitive = verb.frames.startsWith('o') || isOneOf('طالب ناشد امر حث حمل قدر', verb.lemma);
  const read = phraseAt(text, j, { speech: /[s]|^$/.test(verb.flags), transitive });
  if (!read || isAccusative(text, read) || !speaks(text, read, reading) || !agrees(read, reading)) return null;
  const direct = takesB(text, read, reading);
  const subjectFound = direct ?? read;
  const second =
    transitive && verb.frames.includes('n')
      ? skipObject(text, subjectFound.end)
      : skipAddressee(text, subjectFound.end);
  const sandwich =
    closesQuotation(text, i) && isComma(formAt(text, subjectFound.end))
      ? postposed(site, reading, subjectFound, second.end, first)
      : null;
  if (sandwich) return sandwich;
  const frame =
    complement(text, second.end, reading, site.word.pronoun !== '') ?? citingFrame(text, subjectFound, reading);
  if (!frame) return postposed(site, reading, subjectFound, second.end, first);
  // «وصفت الحالة بأنها حرجة»: without an object between it is passive
  if (
    isOneOf('وصف نعت سمي', verb.lemma) &&
    site.word.pronoun === '' &&
    frame.at === subjectFound.end &&
    subjectFound.type === 'other'
  )
    return null;
  const subject = widen(text, j, subjectFound, frame, transitive);
  if (!licensed(frame, subject, reading)) return null;
  const addressee = first.addressee ?? second.addressee ?? addresseeIn(text, subject.end, frame);
  return site.make(cueEnd(text, i, frame), {
    rule: 'verb',
    stance: verb.stance,
    gender: reading.gender,
    number: reading.number,
    source: subject,
    frame,
    ...act(reading),
    ...(addressee ? { addressee } : {}),
  });
}

/** «أفادت الوكالة، نقلا عن …»: the medium that cites somebody reports, wherever its complement may be. */
function citingFrame(text: Text, subject: Phrase, reading: Reading): Frame | null {
  const k = isComma(formAt(text, subject.end)) ? subject.end + 1 : subject.end;
  const cites = formAt(text, k) === 'نقلا' && formAt(text, k + 1) === 'عن';
  const medium = subject.kind === 'agency' || subject.kind === 'outlet';
  return cites && medium && reading.verb.flags.includes('s') ? { at: k, how: 'rest' } : null;
}

/** «أبلغ المسؤولين أن»: a sound plural in ين behind its verb is the object, never the subject. */
const isAccusative = (text: Text, phrase: Phrase): boolean =>
  text.tokens[phrase.first]?.type === 'word' &&
  phrase.words[0] === phrase.head &&
  (phrase.type === 'unnamed' || phrase.type === 'office') &&
  /...ين$/.test(phrase.head.base) &&
  wordOf(`${phrase.head.base.slice(0, -2)}ون`).head === phrase.head.head;

/** «أبلغ مسؤول «الشرق الأوسط» أن»: a medium as object is whom it was told. */
function skipObject(text: Text, k: number): Skipped {
  const opening = text.tokens[k];
  if (opening && isQuote(opening) && opening.opens && opening.partner - k < 6)
    return {
      end: opening.partner + 1,
      addressee: { start: opening.start, end: (text.tokens[opening.partner] as Token).end },
    };
  const object = phraseAt(text, k, { nested: true });
  if (object && /^ال(صحفيين|صحافيين|مراسلين|نواب)$/.test(object.head.form))
    return { end: object.end, addressee: { start: object.from, end: object.to } };
  if (object && (object.kind === 'outlet' || object.kind === 'agency'))
    return { end: object.end, addressee: { start: object.from, end: object.to } };
  return skipAddressee(text, k);
}

/** «قال محمد، وهو أب لخمسة، لرويترز إن»: an addressee behind an aside. */
function addresseeIn(text: Text, from: number, frame: Frame): Span | null {
  if (frame.how === 'before' || frame.how === 'rest') return null;
  for (let k = from; k < Math.min(frame.at, from + 24); k++) {
    // «المالكة لصحيفة …» belongs to the word before it
    const before = text.tokens[k - 1];
    if (k > from && before?.type === 'word' && before.word.definite && (before.word.is & IS.time) === 0) continue;
    const { addressee } = skipAddressee(text, k);
    if (addressee) return addressee;
    const token = text.tokens[k] as Token;
    if (/^ال(صحفيين|صحافيين|مراسلين)$/.test(token.form)) return { start: token.start, end: token.end };
  }
  return null;
}

const act = (reading: Reading): { act?: true } => (reading.verb.flags.includes('x') ? { act: true } : {});

/** «أقرت الشركة بالتحدي»: where the verb governs بـ, an attached بـ ends the subject. */
function takesB(text: Text, subject: Phrase, reading: Reading): Phrase | null {
  if (!/[bo]/.test(reading.verb.frames) || reading.verb.frames.includes('n') === false) return null;
  for (let k = subject.first + 1; k < subject.end; k++) {
    const { attached } = (text.tokens[k] as Token).word;
    if (
      attached?.letter !== 'ب' ||
      attached.word.form === 'اسم' ||
      attached.word.head === 'place' ||
      attached.word.head === 'institution'
    )
      continue;
    const shorter = phraseAt(text, subject.first, { limit: k });
    if (shorter && !clauseFollows(text, subject.end)) return shorter;
  }
  return null;
}

const clauseFollows = (text: Text, k: number): boolean =>
  clauseAt(text, k) || formAt(text, k) === ':' || quotationAt(text, k, 2) || isComma(formAt(text, k));

/** Reads the subject again, up to its complement, where unknown words were left between. */
function widen(text: Text, j: number, subject: Phrase, frame: Frame, transitive: boolean): Phrase {
  if (transitive || frame.how === 'noun' || frame.how === 'preposition' || frame.at <= subject.end) return subject;
  const limit = frame.how === 'colon' || formAt(text, frame.at - 1) === ':' ? frame.at - 1 : frame.at;
  const wider = phraseAt(text, j, { limit });
  return wider && wider.end > subject.end ? wider : subject;
}

/** «قدّرت الشرطة العدد بنحو 10 آلاف»: the object and its measure. */
function estimate(text: Text, k: number): Frame | null {
  for (let q = k + 1; q < Math.min(sentenceEnd(text, k), k + 12); q++) {
    const measure =
      /^ب(نحو|حوالي|اكثر|اقل|ما|مليار|مليارات|مليون|ملايين|مئات|الاف|عشرات)$/.test(formAt(text, q)) ||
      (formAt(text, q) === 'ب' && text.tokens[q + 1]?.type === 'number');
    if (measure) return { at: k, how: 'noun' };
  }
  return null;
}

function complement(text: Text, k: number, reading: Reading, given = false): Frame | null {
  const { frames, flags, lemma } = reading.verb;
  // «عدّ المجلس ذلك خرقا»
  if (
    isOneOf('عد اعتبر راي', lemma) &&
    isOneOf('ذلك هذا هذه الامر', formAt(text, k)) &&
    text.tokens[k + 1]?.type === 'word'
  )
    return { at: k, how: 'noun' };
  if (lemma === 'قدر') return findFrame(text, k, 'n') ?? estimate(text, k);
  // with an object pronoun the complement may stand right behind the subject: «وصفته أوساط بـ»
  if (frames === 'o' || frames === 'h' || frames === 'e') return objectFrame(text, given ? k - 1 : k, frames);
  if (flags.includes('c')) return continuation(text, k, reading.verb);
  // «يبلغ من العمر», «يبلغ طوله»: reaches
  if (isOneOf('ابلغ بلغ', lemma) && reading.shape === 'imperfect') return findFrame(text, k, 'n');
  if (frames.startsWith('o')) return findFrame(text, k, 'n') ?? (flags === '' ? objectFrame(text, k, 'o') : null);
  return findFrame(text, k, frames);
}

/** Verbs that go on with speech need the words right there: «وتابع: …», «ورد أغراوال أن …». */
function continuation(text: Text, k: number, { frames, lemma }: Reading['verb']): Frame | null {
  const form = formAt(text, k);
  if (form === ':' || quotationAt(text, k, 2)) return findFrame(text, k, 'q');
  if (clauseAt(text, k)) return frames.includes('n') ? { at: k, how: 'clause' } : null;
  // «وتابع المدير قائلا: …»; but whoever answers, answers somebody, and only then says
  return lemma !== 'رد' && ((text.tokens[k]?.word.is ?? 0) & IS.saying) !== 0 ? findFrame(text, k + 1, 'nq') : null;
}

/** «بشكل كامل», «بصورة غير مباشرة»: how, not what. */
const MANNER = listOf('شكل صوره طريقه سبب وجه صفه نحو ذات عد عيدا دون دلا شده قوه وضوح سرعه');

/** «اتهم موسكو بـ», «حمّلت الحكومة المسؤولية عن», «عزا الارتفاع إلى»: the complement after the object. */
export function objectFrame(text: Text, k: number, frames: string): Frame | null {
  const limit = Math.min(sentenceEnd(text, Math.max(0, k - 1)), k + 26);
  for (let q = k; q < limit; q++) {
    const token = text.tokens[q] as Token;
    const { word } = token;
    if (frames === 'h') {
      if (isOneOf('المسؤوليه مسؤوليه المسئوليه مسئوليه', token.form)) return { at: q, how: 'noun' };
    } else if (frames === 'e') {
      if (q > k && token.form === 'الي') return { at: q + 1, how: 'preposition' };
    } else {
      if (clauseAt(text, q)) return { at: q, how: 'clause' };
      const { attached } = word;
      if (
        q > k &&
        attached?.letter === 'ب' &&
        attached.word.head !== 'place' &&
        attached.word.form.length > 2 &&
        !cannotBegin(attached.word) &&
        !MANNER.test(attached.word.form)
      )
        return { at: q, how: 'noun' };
      if (q > k && token.form === 'ب') return { at: q, how: 'noun' };
    }
    if (isComma(token.form) && (q > k + 14 || participleAt(text, q + 1))) return null;
    if (token.opens && isQuote(token)) q = token.partner;
  }
  return null;
}

/** The cue takes its particle when adjacent: «أشار إلى». */
export function cueEnd(text: Text, i: number, frame: Frame): number {
  return frame.at === i + 2 && isOneOf('الي عن علي من', formAt(text, i + 1)) ? i + 2 : i + 1;
}

/** A body proves or finds «أن …»; with a bare noun it acts. */
const clauseNear = (text: Text, k: number): boolean => [0, 1, 2, 3, 4, 5].some((d) => clauseAt(text, k + d));

const closesQuotation = (text: Text, i: number): boolean => {
  const before = text.tokens[i - 1];
  return (
    before !== undefined && (isClosingQuote(before) || (isComma(before.form) && isClosingQuote(text.tokens[i - 2])))
  );
};

/** Players act; they say something only in a clause: «أكد الفريق تأهله», «أشار الحكم إلى النقطة». */
const PLAYERS = listOf('حكم لاعب مهاجم حارس هداف متسابق رجل شاب طفل');
const TEAMS = listOf('فريق منتخب نادي ناد');

/** May this phrase be the subject of this verb? */
const SPREADS = /^(نشر|بث|روج|اورد|تداول|نقل|سرب)$/;

function speaks(text: Text, phrase: Phrase, reading: Reading): boolean {
  const { flags } = reading.verb;
  if (phrase.type === 'other' && !phrase.proper && namesFact(text, phrase.first)) return false;
  // «تنشر معلومات»: what is spread, not who spreads it
  if (phrase.type === 'unnamedMedia' && !phrase.head.definite && SPREADS.test(reading.verb.lemma)) return false;
  // «التطورات تشير»: a definite plural of things
  if (phrase.type === 'other' && !phrase.proper && phrase.head.definite && /...ات$/.test(phrase.head.base))
    return false;
  if (flags.includes('x') && phrase.type === 'other' && !phrase.proper && !phrase.entry) return false;
  const counts = isOneOf('وثق احصي', reading.verb.lemma) && namesFact(text, phrase.end);
  if (flags.includes('d') && phrase.type === 'institution' && !counts && !clauseNear(text, phrase.end)) return false;
  if (flags.includes('d'))
    return (
      phrase.kind === 'document' ||
      phrase.type === 'unnamedMedia' ||
      phrase.type === 'institution' ||
      phrase.kind === 'agency' ||
      phrase.kind === 'outlet' ||
      phrase.type === 'office' ||
      (phrase.type === 'unnamed' && phrase.number === 'p')
    );
  if (flags.includes('k')) return phrase.kind === 'outlet' || phrase.kind === 'agency';
  return true;
}

/** Unknown words are subjects only where the complement is near and plain. */
function licensed(frame: Frame, subject: Phrase, reading: Reading): boolean {
  // «يعتبر النيل … أن» defines; a person or a source considers
  if (
    reading.verb.flags.includes('g') &&
    frame.at - subject.end > 5 &&
    subject.kind !== 'person' &&
    subject.kind !== 'unnamed'
  )
    return false;
  const bareFact = frame.how === 'noun' || frame.how === 'preposition';
  const acts =
    PLAYERS.test(subject.head.base) ||
    (TEAMS.test(subject.head.base) && isOneOf('اكد اثبت اظهر كشف اضاف سجل', reading.verb.lemma));
  if (bareFact && acts && subject.names === 0) return reading.verb.flags.includes('x');
  if (subject.type !== 'other' || subject.entry)
    return (
      reading.verb.flags !== 'w' ||
      frame.how !== 'noun' ||
      reading.verb.frames.includes('p') ||
      subject.kind !== 'unnamed'
    );
  return licensedUnknown(frame, subject, reading);
}

/** «نوع الخبر», «سرعة الرياح»: an indefinite word with a definite complement names a thing, no speaker. */
const isThing = (subject: Phrase): boolean =>
  !subject.proper &&
  !isConstructPlural(subject.head) &&
  !subject.head.definite &&
  subject.head.pronoun === '' &&
  subject.words.some((w) => w.definite);

/** The licence of a subject whose head the lexicon does not know: a name, or near and plain. */
function licensedUnknown(frame: Frame, subject: Phrase, reading: Reading): boolean {
  const near = frame.at - subject.end;
  if (isThing(subject) && (frame.how !== 'clause' || reading.verb.flags.includes('w'))) return false;
  if (reading.verb.frames.startsWith('o') && reading.verb.frames.includes('n') && frame.how !== 'clause')
    return subject.proper;
  if (/^[ohe]/.test(reading.verb.frames)) return true;
  if (frame.how === 'noun' || frame.how === 'preposition')
    return (
      subject.proper ||
      ((!subject.head.definite || subject.head.form.endsWith('ي') || /(ان|يد|ين|اوي)$/.test(subject.head.form)) &&
        subject.words.length <= 2 &&
        near <= 1 &&
        subject.head.pronoun === '')
    );
  if (reading.verb.flags.includes('w'))
    return subject.proper || near <= (frame.how === 'quotation' || frame.how === 'colon' ? 7 : 2);
  return near <= 16;
}

/** «"…"، قال الوزير»; «فنزار، تقول مهى، يعيش»; «في حصيلة أعلنتها مصادر أمنية»: the words stand before. */
function postposed(site: Site, reading: Reading, subject: Phrase, end: number, first: Skipped): Draft | null {
  const { text, i, word } = site;
  const { verb } = reading;
  if (subject.type === 'other' && !subject.proper && subject.words.length > 3) return null;
  const before = text.tokens[i - 1];
  const after = formAt(text, subject.end);
  const told = first.addressee ? first : skipAddressee(text, subject.end);
  const common = {
    stance: verb.stance,
    gender: reading.gender,
    number: reading.number,
    source: subject,
    frame: { at: i, how: 'before' } as const,
    ...(told.addressee ? { addressee: told.addressee } : {}),
  };
  if (word.pronoun !== '' && isOneOf('ها ه', word.pronoun)) {
    const publishes = isOneOf('اعلن كشف نشر ذكر اورد اكد قال افاد نقل نفي انكر زعم', verb.lemma);
    return publishes && subject.type !== 'other' && before?.type === 'word'
      ? site.make(i + 1, { ...common, rule: 'verb' })
      : null;
  }
  if (
    !before ||
    before.block !== text.tokens[i]?.block ||
    !/[qn]/.test(verb.frames) ||
    verb.flags.includes('x') ||
    verb.flags.includes('d')
  )
    return null;
  const closed =
    after === '' ||
    after === '.' ||
    isComma(after) ||
    subject.end >= sentenceEnd(text, i) ||
    text.tokens[subject.end]?.block !== before.block ||
    end > subject.end ||
    isDash(after);
  const quoted = isQuote(before) && !before.opens && before.partner >= 0;
  const comma = isComma(before.form) || isDash(before.form);
  const quotedComma = comma && isClosingQuote(text.tokens[i - 2]);
  if (quoted || quotedComma)
    return /[sw]/.test(verb.flags) || verb.frames.includes('q') ? site.make(i + 1, { ...common, rule: 'verb' }) : null;
  if (comma && closed && verb.flags.includes('s') && site.skip === 0)
    return site.make(i + 1, { ...common, rule: 'verb' });
  return null;
}

const isClosingQuote = (token: Token | undefined): boolean =>
  token !== undefined && isQuote(token) && !token.opens && token.partner >= 0;

const GOVERNS = listOf('في من الي علي عن مع بعد قبل عند منذ خلال بين تحت لدي ضد حول بدون عبر مما امر رافضا رافضه');
const IDENTITY = listOf('اسمه اسمها اسمائهم اسماءهم هويته هويتها هويتهم الاسم الاسماء اسماء');

/** A noun that is written like a verb: behind a preposition («في أمر الإحالة»), before an identity («ذكر اسمه»), «ناجية تدعى …». */
function isNominal(site: Site, reading: Reading): boolean {
  const { text, i, word } = site;
  if (site.skip === 0 && GOVERNS.test(formAt(text, i - 1))) return true;
  if (isOneOf('ذكر كشف نشر اعلن', reading.verb.lemma) && IDENTITY.test(formAt(text, i + 1))) return true;
  const before = text.tokens[i - 1];
  return (
    isOneOf('يدعي تدعي', word.form) &&
    site.skip === 0 &&
    before?.type === 'word' &&
    !before.word.definite &&
    !clauseAt(text, i + 1)
  );
}

/** A damma on the first letter: «نُشرت», and «يُتوقع» where the active has a fatha. */
function isPassive(text: Text, i: number, skip: number, reading: Reading): boolean {
  if (!damma(text, i, skip)) return false;
  return (
    reading.shape === 'perfect' ||
    (/^(ت|ا..ت|است|ات)/.test(reading.verb.lemma.slice(0, 4)) && reading.verb.lemma.length > 4)
  );
}

/** A shadda in the written token: «بيّن». */
function shadda(text: Text, i: number): boolean {
  const token = text.tokens[i] as Token;
  return text.source.slice(token.start, token.end).includes('\u0651');
}

const NOT_IMPLICIT = listOf('ذكر اشار لاحظ شار توقع');

/** The subject stands before the verb, or is implicit. */
function withoutSubject(site: Site, reading: Reading, first: Skipped): Draft | null {
  const { text, i, word } = site;
  const { verb } = reading;
  const frame = ownFrame(site, reading, first.end);
  // «تبين أن»: it turned out
  if (!frame || word.form === 'تبين') return null;
  const rest = {
    stance: verb.stance,
    gender: reading.gender,
    number: reading.number,
    frame,
    ...act(reading),
    ...(first.addressee ? { addressee: first.addressee } : {}),
  };
  const saying = verb.flags.includes('c') && isOneOf('يقول تقول', formAt(text, first.end));
  const end = saying ? first.end + 1 : cueEnd(text, i, frame);
  const pronoun = pronounBefore(text, i);
  const fronted =
    site.skip > 0 && isOneOf('اما واما', formAt(text, text.sentences[text.tokens[i]?.sentence ?? -1]?.first ?? 0));
  const initial = (site.skip > 0 && !fronted) || isSentenceStart(text, i) || opensWithAuxiliary(text, i);
  if (!initial && !pronoun) {
    const found = subjectBefore(text, i, reading);
    // «كشف مصدر سرب معلومات أن»: what begins with another cue is a clause, no subject
    const before = found && site.drafts.some((d) => d.cueFirst >= found.first && d.cueFirst < found.end) ? null : found;
    const document = verb.flags.includes('d') && !before ? documentBefore(text, i) : null;
    if (document) return site.make(end, { ...rest, rule: 'subject-verb', source: document });
    if (before && mayPrecede(text, before, reading, frame, i))
      return site.make(end, { ...rest, rule: 'subject-verb', source: before });
  }
  if (
    reading.number === 's' &&
    (reading.gender === 'm' || (verb.lemma === 'اشار' && !initial && !pronoun)) &&
    reading.shape === 'imperfect' &&
    NOT_IMPLICIT.test(verb.lemma)
  )
    return null;
  if (!mayBeImplicit(site, reading, frame, initial || pronoun)) return null;
  if (describes(site, frame, initial || pronoun)) return null;
  // «ذكر أن السفينة غادرت»: nobody spoke before, so the verb is passive
  const nobody =
    site.drafts.length === 0 &&
    initial &&
    reading.shape === 'perfect' &&
    reading.gender === 'm' &&
    reading.number === 's' &&
    isOneOf('ذكر اعلن علم', verb.lemma);
  if (nobody)
    return site.make(formAt(text, i + 1) === 'عن' ? i + 2 : end, {
      rule: 'verb-passive',
      stance: 'distancing',
      gender: null,
      number: 's',
      source: 'nobody',
      frame,
    });
  const relative =
    ((text.tokens[i - 1]?.word.is ?? 0) & IS.relative) !== 0
      ? antecedentOf(text, i - 1)
      : initial || pronoun
        ? null
        : whoSay(text, i, reading);
  return site.make(end, {
    ...rest,
    rule: 'verb-implicit',
    source: 'implicit',
    ...(relative ? { antecedent: relative } : {}),
    ...(word.prefix === 'ل' ? {} : {}),
  });
}

/** «ظروف وصفت بأنها غامضة», «يبلغ من العمر»: behind a noun, without an object, it is passive and nobody's. */
const describes = ({ text, i, word }: Site, frame: Frame, initial: boolean): boolean =>
  !initial &&
  word.pronoun === '' &&
  word.readings.some((r) => isOneOf('وصف نعت سمي', r.verb.lemma)) &&
  frame.at <= i + 2 &&
  /^ب/.test(formAt(text, i + 1));

/** «انتقاد مسؤولين كبار اعتبروا أن»: people without identity, whose relative clause has no pronoun. */
function whoSay(text: Text, i: number, reading: Reading): Phrase | null {
  if (reading.number === 's') return null;
  // «تداول ناشطون مقطعا قالوا إنه»: those who act in the sentence
  const start = text.sentences[text.tokens[i]?.sentence ?? -1]?.first ?? i;
  const actors = i - start < 12 && i > start + 1 ? phraseAt(text, start + 1, { nested: true }) : null;
  if (actors?.kind === 'unnamed' && actors.number === 'p' && actors.end <= i) return actors;
  const phrase = antecedentOf(text, i);
  return phrase?.end === i && phrase.kind === 'unnamed' && !phrase.head.definite && agrees(phrase, reading)
    ? phrase
    : null;
}

/** «نشر بحثا خلص إلى أن»: an indefinite document right before its verb. */
function documentBefore(text: Text, i: number): Phrase | null {
  for (let k = i - 1; k >= Math.max(0, i - 7); k--) {
    if (text.tokens[k]?.word.head !== 'document') continue;
    const phrase = phraseAt(text, k, { limit: i, nested: true });
    if (phrase && phrase.end === i && phrase.kind === 'document') return phrase;
  }
  return null;
}

function mayPrecede(text: Text, subject: Phrase, reading: Reading, frame: Frame, i: number): boolean {
  const { flags } = reading.verb;
  if (!speaks(text, subject, reading)) return false;
  if (subject.type !== 'other' || subject.entry || subject.proper) return true;
  // a headline: «إردوغان ينفي الاتهامات»
  const headline = text.tokens[subject.first - 1]?.block !== text.tokens[i]?.block && subject.words.length <= 3;
  if (frame.how === 'noun' || frame.how === 'preposition')
    return headline && reading.shape === 'imperfect' && !subject.head.definite;
  return !flags.includes('w') || subject.words.length <= 2;
}

/** «وكانت قد كتبت»: the sentence begins with the auxiliary alone. */
function opensWithAuxiliary(text: Text, i: number): boolean {
  let k = i - 1;
  if (/^قد$/.test(formAt(text, k))) k--;
  return k < i - 1 && /^و?كان(ت|وا)?$/.test(formAt(text, k)) && isSentenceStart(text, k);
}

/** Somebody spoke before; in a title, which begins anew, in the title itself. */
function spokenBefore({ text, i, drafts }: Site): boolean {
  const block = text.tokens[i]?.block ?? 0;
  const last = text.tokens[drafts.at(-1)?.cueFirst ?? -1];
  return last !== undefined && (text.roles[block] !== 'title' || last.block === block);
}

function mayBeImplicit(site: Site, reading: Reading, frame: Frame, initial: boolean): boolean {
  const { verb } = reading;
  if (verb.flags.includes('d')) return site.skip > 0 && frame.how === 'clause' && isOneOf('خلص توصل', verb.lemma);
  if (verb.flags.includes('k')) return false;
  if (site.word.prefix === 'ل') return frame.how === 'clause' && !/[wx]/.test(verb.flags);
  if (verb.flags.includes('w'))
    return (
      initial &&
      spokenBefore(site) &&
      (frame.how === 'quotation' ||
        (frame.how === 'clause' &&
          !isOneOf('علم شهد بث نشر وجد', verb.lemma) &&
          (verb.lemma !== 'بين' || frame.at === site.i + 1)))
    );
  if (frame.how === 'noun')
    return (
      initial &&
      spokenBefore(site) &&
      (verb.flags.includes('x') || isOneOf('نفي توقع اكد اعلن كشف انكر استبعد اقر اعترف رجح اتهم حمل وصف', verb.lemma))
    );
  if (frame.how === 'preposition') return (spokenBefore(site) || verb.lemma === 'اعلن') && initial;
  return true;
}

/** The complement of a verb without a subject after it: right there, or behind adjuncts. */
function ownFrame(site: Site, reading: Reading, k: number): Frame | null {
  const { text, word } = site;
  const { frames, flags } = reading.verb;
  if (isOneOf('ابلغ بلغ', reading.verb.lemma) && reading.shape === 'imperfect')
    return clauseAt(text, k) ? { at: k, how: 'clause' } : null;
  if (/^[ohe]/.test(frames)) {
    if (word.pronoun !== '' && frames.includes('n')) return clauseAt(text, k) ? { at: k, how: 'clause' } : null;
    return frames === 'o' || frames === 'h'
      ? objectFrame(text, word.pronoun === '' ? k : k - 1, frames)
      : frames === 'e'
        ? objectFrame(text, k, frames)
        : clauseAt(text, k)
          ? { at: k, how: 'clause' }
          : flags === ''
            ? objectFrame(text, k, 'o')
            : null;
  }
  const frame = complement(text, k, reading);
  if (!frame) return saying(text, k, reading);
  if (frame.at === k || (frame.at === k + 1 && frame.how !== 'noun')) return frame;
  const token = text.tokens[k];
  if (!token) return null;
  const adjunct =
    isComma(token.form) ||
    (token.word.is & IS.time) !== 0 ||
    isOneOf('في خلال عبر لدي امام عقب بعد قبل منذ مع ردا تعليقا بشان عن من علي اثناء حول فيه فيها الي', token.form) ||
    token.word.attached !== null ||
    withholdsName(text, k);
  return adjunct ? frame : null;
}

/** «ومضى يقول إن», «وتابع قائلا»: the verb and its «قائلا» are one cue; the participle carries the complement. */
function saying(text: Text, k: number, reading: Reading): Frame | null {
  if (!reading.verb.flags.includes('c') || !isOneOf('يقول تقول', formAt(text, k))) return null;
  return findFrame(text, k + 1, 'nq');
}
