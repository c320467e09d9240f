import type { Span } from '../analysis';
import type { Draft, Frame } from '../draft';
import { adjunctEnd, clauseAt, formAt, isComma, isDash, namesFact, OWN_WORDS, withholdsName } from '../frames';
import type { Reading } from '../morphology';
import { AUDIENCE } from '../phrase/attachment';
import type { Phrase } from '../phrase/reader';
import { ISSUES, phraseAt } from '../phrases';
import { isAt, isQuote, sentenceEnd, type Text, type Token } from '../tokens';
import { damma, fathatan } from '../vowel-signs';
import { isOneOf, listOf } from '../word-list';
import { IS, type Word, wordOf } from '../words';
import { agrees, beforeSubject, EXISTS, isSentenceStart, type Skipped, skipAddressee, subjectBefore } from './clause';
import { act, citingFrame, complement, cueEnd, isPredicate, judges, takesB, widen } from './complement';
import { spokenBefore } from './implicit';
import { clauseNear, licensed, speaks } from './licence';
import { reportsNothing } from './senses';
import type { Site } from './site';
import { saidThus } from './statement';
import { closesQuotation, isClosingQuote, isManner, withoutSubject } from './subjectless';

const BEFORE_NOT = listOf(
  'لم لن لا هل اذا لو ربما كي لكي لئلا ليس ولم ولن ولا سوف الم اولم قد ان حتي ما دون عدم وسوف فسوف',
);

/** Negated, asked, conditional and future cues are no attributions. */
export function isBlocked(text: Text, i: number, reading: Reading, word: Word): boolean {
  if (word.prefix === 'س') return true;
  // «ما إذا كانت السلطات قد أبلغت»: asked
  for (let k = i - 1; k > i - 8 && text.tokens[k]?.type === 'word'; k--)
    if (formAt(text, k) === 'اذا' && /^كان/.test(formAt(text, k + 1))) return true;
  // «يقدر بـ 11 ألف حادثة»
  if (reading.verbEntry.lemma === 'قدر' && formAt(text, i + 1) === 'ب') return true;
  const before = formAt(text, i - 1);
  if (!BEFORE_NOT.test(before)) return false;
  const imperfect = reading.shape === 'imperfect';
  switch (before) {
    case 'قد':
    case 'ان':
      // «قبل أن تنفي الوزارة ذلك»: she did
      // «سي إن إن تؤكد»
      return imperfect && !isOneOf('قبل ان', formAt(text, i - 2));
    case 'حتي':
      return imperfect;
    case 'ما':
      // «انتقد الحزب ما قال إنه تدخل»
      if (text.tokens[i - 2]?.type === 'word' && /^ان(ه|ها|هم|هما)$/.test(formAt(text, i + 1))) return false;
      // «ما تقول طهران إنه»
      if ([2, 3, 4, 5].some((d) => /^ان(ه|ها|هم|هما)$/.test(formAt(text, i + d)))) return false;
      return word.pronoun === '' && !isOneOf('كما حسب بحسب وفق مثل وهو', formAt(text, i - 2));
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
  if (reading.verbEntry.flags.includes('r') || isBlocked(text, i, reading, word)) return null;
  // «وهناك من يرى أن», «ومنهم من يقول إن»: whoever
  if (formAt(text, i - 1) === 'من' && EXISTS.test(formAt(text, i - 2)) && clauseAt(text, i + 1))
    return site.make(i + 1, {
      rule: 'verb-passive',
      stance: 'distancing',
      gender: null,
      number: 's',
      source: 'nobody',
      frame: { at: i + 1, how: 'clause' },
    });
  // «أهداف ليروي حداد»: no purpose
  if (word.prefix === 'ل' && /[wx]/.test(reading.verbEntry.flags)) return null;
  if (isPassive(text, i, site.skip, reading) || isNominal(site, reading) || withholdsName(text, i)) return null;
  if (reportsNothing(site, reading)) return null;
  const first = skipAddressee(text, i + 1);
  const thus = saidThus(site, reading);
  if (thus) return thus;
  const whom = isOneOf('حذر نفي', reading.verbEntry.lemma);
  const behind = withSubject(site, reading, first) ?? (whom ? withSubject(site, reading, first, true) : null);
  if (behind && !hasItsObject(site, reading)) return behind;
  const before = withoutSubject(site, reading, first);
  // «سامي حذر ماجدا من»: who warns stands before, where the rest of it is there too
  return before ?? (reading.verbEntry.lemma === 'حذر' ? behind : null) ?? unquoted(site, reading, first);
}

/** «الصحيفة حملت جهات محلية المسؤولية»: behind its subject the verb has its object. */
function hasItsObject({ text, i, skip, word }: Site, reading: Reading): boolean {
  const { frameCodes: frames, lemma } = reading.verbEntry;
  const warns = lemma === 'حذر';
  if (skip > 0 || isSentenceStart(text, i) || !(warns || (/^[ohe]/.test(frames) && word.pronoun === ''))) return false;
  const before = subjectBefore(text, i, reading);
  if (before?.end !== i) return false;
  // «بأن الولايات المتحدة أبلغت إيران»: behind أن the subject comes first
  const clause = isAt(text, before.first - 1, IS.complementizer);
  return warns || (before.type !== 'other' && (frames.length === 1 || clause));
}

/** «وأضاف لن تكون عملية سهلة»: speech without marks, right behind its verb or its speaker. */
function unquoted(site: Site, reading: Reading, first: Skipped): Draft | null {
  const { text, i } = site;
  const { verbEntry: verb } = reading;
  if (!isOneOf('قال اضاف تابع اردف', verb.lemma) || !(site.skip > 0 || isSentenceStart(text, i))) return null;
  const limit = sentenceEnd(text, i);
  let begins = formAt(text, i + 1) === 'لكن';
  for (let q = i + 1; q < Math.min(limit, i + 28) && !begins; q++) begins = OWN_WORDS.test(formAt(text, q));
  if (!begins) return null;
  const read = phraseAt(text, beforeSubject(text, first.end), { speech: true });
  const person =
    read && (read.kind === 'person' || read.kind === 'unnamed') && read.end < limit && agrees(read, reading);
  const subject =
    person && (read.type !== 'other' || read.proper || site.persons.has(read.headWord.form)) ? read : null;
  let k = subject?.end ?? first.end;
  if (subject && adjunctEnd(text, k, limit, 'n') > k + 1)
    while (k < limit && k < subject.end + 16 && !OWN_WORDS.test(formAt(text, k))) k++;
  const opens = OWN_WORDS.test(formAt(text, k)) || (k === i + 1 && formAt(text, k) === 'لكن');
  if (!opens || limit - k < 4 || (!subject && !spokenBefore(site))) return null;
  return site.make(i + 1, {
    rule: subject ? 'verb' : 'verb-implicit',
    stance: verb.stance,
    gender: reading.gender,
    number: reading.number,
    source: subject ?? 'implicit',
    frame: { at: k, how: 'rest' },
  });
}

/** Verb, subject, complement. */
function withSubject(site: Site, reading: Reading, first: Skipped, object = false): Draft | null {
  const { text, i } = site;
  const { verbEntry: verb } = reading;
  // «ويقدرون القتلى بألف»: before its subject a verb is singular
  if (reading.number === 'p' && site.word.pronoun === '') return null;
  const j = beforeSubject(text, first.end);
  // «وأضاف أعلم أنها»: his words
  if (OWN_WORDS.test(formAt(text, j)) && isOneOf('قال اضاف تابع اردف', verb.lemma)) return null;
  const transitive =
    object ||
    /^[oe]/.test(verb.frameCodes) ||
    isOneOf('طالب ناشد امر حث حمل قدر', verb.lemma) ||
    (judges(reading) && !clauseNear(text, j + 1));
  const prints = isOneOf('كتب اورد عنون', verb.lemma);
  const whole = phraseAt(text, j, { speech: prints || /[sc]|^$/.test(verb.flags), transitive });
  const read = whole && judges(reading) && site.word.pronoun !== '' ? beforePredicate(text, whole) : whole;
  if (
    !read ||
    // «كشف، أمس، لـ دجلة نيوز»: whom it was told
    formAt(text, read.first) === 'ل' ||
    isAccusative(text, read, reading) ||
    !speaks(text, read, reading, site.persons) ||
    !agrees(read, reading)
  )
    return null;
  // «وحث السكان على الخروج»: whom
  const urged =
    isOneOf('حث حض', verb.lemma) && read.kind === 'unnamed' && (read.headWord.definite || read.headWord.pronoun !== '');
  if (urged && formAt(text, read.end) === 'علي') return null;
  // «وحذر السكان من الخروج», «وحملت المعارضة مسؤولية الحادث», «واعتبره خطوة جيدة»: the object, behind who spoke
  if (isObjectOnly(site, reading, read)) return null;
  // «الرئيس قال لكلاود إن»: behind its subject the verb has whom it was told
  if (text.tokens[read.first]?.word.attached?.letter === 'ل' && read.type === 'other' && site.skip === 0)
    if (subjectBefore(text, i, reading)?.end === i || isComma(formAt(text, i - 1))) return null;
  const direct = takesB(text, read, reading);
  const subjectFound = direct ?? read;
  const second =
    (transitive || verb.lemma === 'افاد') && verb.frameCodes.includes('n') && !judges(reading)
      ? skipObject(text, subjectFound.end)
      : skipAddressee(text, subjectFound.end);
  const sandwich =
    closesQuotation(text, i) && isComma(formAt(text, subjectFound.end))
      ? postposed(site, reading, subjectFound, second.end, first)
      : null;
  if (sandwich) return sandwich;
  const frame =
    complement(text, second.end, reading, site.word.pronoun !== '') ?? citingFrame(text, subjectFound, reading);
  const issuer = ISSUES.test(formAt(text, subjectFound.end))
    ? phraseAt(text, subjectFound.end + 1, { nested: true })
    : null;
  // «رجح مسح أجرته رويترز هبوط الإنتاج»: behind whose it is
  if (!frame && issuer && verb.frameCodes.includes('p') && namesFact(text, issuer.end))
    return site.make(i + 1, {
      rule: 'verb',
      stance: verb.stance,
      gender: reading.gender,
      number: reading.number,
      source: subjectFound,
      frame: { at: issuer.end, how: 'noun' },
    });
  if (!frame) {
    // «توقع خبراء زيادة الإنتاج»: the fact stands right behind who expects it
    const fact = read.first + 1;
    const alone =
      /p/.test(verb.frameCodes) && read.type === 'unnamed' && !read.headWord.definite && namesFact(text, fact);
    const who = alone && fact < read.end ? phraseAt(text, read.first, { limit: fact, speech: true }) : null;
    if (who?.end === fact)
      return site.make(i + 1, {
        rule: 'verb',
        stance: verb.stance,
        gender: reading.gender,
        number: reading.number,
        source: who,
        frame: { at: fact, how: 'noun' },
      });
    return postposed(site, reading, subjectFound, second.end, first);
  }
  // «يعتبر النيل أطول الأنهار», «تعتبر مصر دولة»: defined as; people and bodies judge
  if (
    judges(reading) &&
    reading.shape === 'imperfect' &&
    frame.how === 'noun' &&
    (!mayJudge(subjectFound, frame) || (site.skip === 0 && subjectBefore(text, i, reading)?.end === i))
  )
    return null;
  // «وصفت الحالة بأنها حرجة»: without an object between it is passive
  if (
    isOneOf('وصف نعت سمي', verb.lemma) &&
    site.word.pronoun === '' &&
    frame.at === subjectFound.end &&
    subjectFound.type === 'other'
  )
    return null;
  const subject = bodyInMarks(text, widen(text, j, subjectFound, frame, transitive), reading);
  if (!licensed(text, frame, subject, reading, site.persons)) return null;
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

/** «وذكرت "كلاود" أن», «وأضافت (كلاود) أن», «كل من "…"»: what nobody knows, in marks, behind a feminine verb is a body; of what media do, a medium. */
export function bodyInMarks(text: Text, phrase: Phrase, { verbEntry: verb, gender }: Reading): Phrase {
  const each = isOneOf('كل ما', formAt(text, phrase.first)) ? 2 : 0;
  const opening = text.tokens[phrase.first + each];
  const whole =
    opening !== undefined &&
    (isQuote(opening) || opening.form === '(') &&
    (each > 0 || opening.partner === phrase.end - 1 || phrase.parts.length > 0);
  const unknown =
    whole &&
    (phrase.kind === 'person' ? phrase.type === 'other' : phrase.type === 'unnamed' && phrase.headWord.definite) &&
    phrase.words.length <= 3;
  if (!unknown || phrase.words.some((w) => (w.is & IS.given) !== 0 || isOneOf('ام ابو', w.form))) return phrase;
  const cites = [phrase.end, phrase.end + 1].some((k) => formAt(text, k) === 'نقلا');
  const states = formAt(text, phrase.end) === 'في' && formAt(text, phrase.end + 1) === 'بيان';
  if (cites || (!states && isOneOf('ذكر نقل اورد كتب نشر بث علم رصد', verb.lemma)))
    return { ...phrase, kind: 'outlet', type: 'media' };
  return gender === 'f' ? { ...phrase, kind: 'institution', type: 'institution' } : phrase;
}

/** Whom or what the verb has as its object, where nobody stands behind it as a subject. */
function isObjectOnly(site: Site, reading: Reading, phrase: Phrase): boolean {
  const { text, word } = site;
  const { lemma } = reading.verbEntry;
  const next = formAt(text, isComma(formAt(text, phrase.end)) ? phrase.end + 1 : phrase.end);
  if (lemma === 'حمل' && word.pronoun === '') return /^(ال)?مس[ؤئ]وليه$/.test(next);
  if (lemma !== 'حذر' && !judges(reading)) return false;
  const relative = isAt(text, site.i - 1, IS.relative);
  if (!relative && !spokenBefore(site) && (site.skip > 0 || subjectBefore(text, site.i, reading) === null))
    return false;
  if (lemma === 'حذر') return phrase.headWord.definite && AUDIENCE.test(phrase.headWord.base) && next === 'من';
  return judges(reading) && word.pronoun !== '' && phrase.type === 'other' && isPredicate(text, phrase.first);
}

/** «اعتبرها الوزير جريمة بشعة»: the subject ends before what it is taken for. */
function beforePredicate(text: Text, subject: Phrase): Phrase {
  for (let k = subject.first + 1; k < subject.end; k++)
    if (isPredicate(text, k) && !text.tokens[k]?.word.attached)
      return phraseAt(text, subject.first, { transitive: true, limit: k }) ?? subject;
  return subject;
}

/** Who considers something, in the present: people, offices, bodies and states with what they judge right behind them. */
const mayJudge = (subject: Phrase, frame: Frame): boolean =>
  frame.at === subject.end && (subject.type !== 'other' || subject.names > 1) && subject.kind !== 'document';

/** «أبلغ المسؤولين أن», «رأى أرنباً», «قال ضاحكا: …»: an accusative behind its verb is never the subject. */
function isAccusative(text: Text, phrase: Phrase, { gender, verbEntry: verb }: Reading): boolean {
  const token = text.tokens[phrase.first] as Token;
  const { headWord: head } = phrase;
  if (token.type !== 'word' || phrase.words[0] !== head) return false;
  if (fathatan(text, phrase.first)) return true;
  // a man's name is seldom written «فاعلا»
  if (phrase.type === 'other' && !phrase.entry)
    return gender === 'm' && phrase.words.length === 1 && isManner(text, phrase.first);
  return (
    (phrase.type === 'unnamed' || phrase.type === 'office') &&
    /...ين$/.test(head.base) &&
    // «وأكد المختصين أن»: a slip of the pen, where no object can be
    !(clauseAt(text, phrase.end) && /^n/.test(verb.frameCodes)) &&
    wordOf(`${head.base.slice(0, -2)}ون`).headType === head.headType
  );
}

/** «أبلغ مسؤول «الشرق الأوسط» أن»: a medium as object is whom it was told. */
function skipObject(text: Text, k: number): Skipped {
  const opening = text.tokens[k];
  if (opening && isQuote(opening) && opening.opens && opening.partner - k < 6)
    return {
      end: opening.partner + 1,
      addressee: { start: opening.start, end: (text.tokens[opening.partner] as Token).end },
    };
  const object = phraseAt(text, k, { nested: true });
  if (object && /^ال(صحفيين|صحافيين|مراسلين|نواب)$/.test(object.headWord.form))
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

/** «"…"، قال الوزير»; «فنزار، تقول مهى، يعيش»; «في حصيلة أعلنتها مصادر أمنية»: the words stand before. */
function postposed(site: Site, reading: Reading, subject: Phrase, end: number, first: Skipped): Draft | null {
  const { text, i, word } = site;
  const { verbEntry: verb } = reading;
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
    const publishes =
      (verb.lemma === 'اعتبر' && formAt(text, i - 1) === 'ما') ||
      isOneOf('اعلن كشف نشر ذكر اورد اكد قال افاد نقل نفي انكر زعم', verb.lemma);
    return publishes &&
      (subject.type !== 'other' ||
        subject.names > 1 ||
        site.persons.has(subject.headWord.form) ||
        isOneOf('الاخير الاخيره', subject.headWord.form)) &&
      before?.type === 'word'
      ? site.make(i + 1, { ...common, rule: 'verb' })
      : null;
  }
  if (
    !before ||
    before.block !== text.tokens[i]?.block ||
    !/[qn]/.test(verb.frameCodes) ||
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
  const quoted = isClosingQuote(text, i - 1);
  const comma = isComma(before.form) || isDash(before.form);
  const quotedComma = comma && isClosingQuote(text, i - 2);
  if (quoted || quotedComma)
    return /[sw]/.test(verb.flags) || verb.frameCodes.includes('q')
      ? site.make(i + 1, { ...common, rule: 'verb' })
      : null;
  if (comma && closed && verb.flags.includes('s') && site.skip === 0)
    return site.make(i + 1, { ...common, rule: 'verb' });
  return null;
}

const GOVERNS = listOf(
  'ولي وليه اولياء في من الي علي عن مع بعد قبل عند منذ خلال بين تحت لدي ضد حول بدون عبر مما امر رافضا رافضه',
);

const IDENTITY = listOf('اسمه اسمها اسمائهم اسماءهم هويته هويتها هويتهم الاسم الاسماء اسماء');

/** A noun that is written like a verb: behind a preposition («في أمر الإحالة»), before an identity («ذكر اسمه»), «ناجية تدعى …». */
function isNominal(site: Site, reading: Reading): boolean {
  const { text, i, word } = site;
  if (site.skip === 0 && GOVERNS.test(formAt(text, i - 1))) return true;
  if (isOneOf('ذكر كشف نشر اعلن', reading.verbEntry.lemma) && IDENTITY.test(formAt(text, i + 1))) return true;
  if (!isOneOf('يدعي تدعي', word.form)) return false;
  const before = text.tokens[i - 1];
  const after = text.tokens[i + 1];
  // «ناجية تدعى …», «، وتدعى "سلمى"،»: a name
  if (site.skip > 0 && isComma(before?.form ?? ''))
    return after !== undefined && (isQuote(after) || (after.word.is & IS.given) !== 0);
  return before?.type === 'word' && !clauseAt(text, i + 1);
}

/** A damma on the first letter: «نُشرت», and «يُتوقع» where the active has a fatha. */
function isPassive(text: Text, i: number, skip: number, reading: Reading): boolean {
  if (!damma(text, i, skip)) return false;
  return (
    reading.shape === 'perfect' ||
    (/^(ت|ا.ت|است|ات)/.test(reading.verbEntry.lemma.slice(0, 4)) && reading.verbEntry.lemma.length > 4)
  );
}
