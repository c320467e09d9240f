import type { Draft, Frame } from '../draft';
import { clauseAt, findFrame, formAt, isComma, OWN_WORDS, quotationAt, withholdsName } from '../frames';
import type { Reading } from '../morphology';
import { isVerb } from '../phrase/reader';
import { phraseAt } from '../phrases';
import type { Text } from '../tokens';
import { isOneOf, listOf } from '../word-list';
import { IS, STRESS } from '../words';
import { agrees, skipAddressee } from './clause';
import { act, behindObject, cueEnd, judges, objectFrame, twoObjects } from './complement';
import { asksFor } from './homograph';
import type { Site } from './site';

const NOT_ADVERBIAL = listOf(
  'كان كانت كانوا غير بات باتت اصبح اصبحت ليس ليست لم لا يكون تكون وكان وكانت مازال يزال تزال ما ظل ظلت',
);

/** «مشيراً إلى», «مؤكدةً أن», «قائلا»: goes on with the speaker of the sentence. */
export function participleCue(site: Site, reading: Reading): Draft | null {
  const { text, i, word } = site;
  const { verbEntry: verb } = reading;
  if (
    word.definite ||
    asksFor(text, i) ||
    // «بيسكوف، متحدثا أمام الصحفيين، إلى أن»: where
    (verb.lemma === 'تحدث' && isOneOf('امام في الي خلال من عبر مع', formAt(text, i + 1))) ||
    // «أطلق الحكم صافرته معلنا عن بداية المباراة»
    (/^معلن/.test(word.form) &&
      [1, 2, 3].some((d) => isOneOf('بدايه نهايه انطلاق ضربه انتهاء', formAt(text, i + d)))) ||
    // «وشدد مجددا، في تصريح، على أن»: once more
    (word.form === 'مجددا' && !STRESS.test(text.tokens[i + 1]?.word.base ?? '')) ||
    // «ومدينة تبريز»: a town
    (word.form === 'مدينه' && !text.tokens[i + 1]?.word.definite) ||
    // «ومقره في سرت»: its seat
    /^مقر(ه|ها|هم|هما)$/.test(word.form) ||
    (word.form === 'مقرا' && /^ل(ه|ها|هم)$/.test(formAt(text, i + 1))) ||
    (word.headType !== 'other' && !isComma(formAt(text, i - 1))) ||
    // «دون مبررات»
    word.form.endsWith('ات') ||
    verb.flags.includes('r') ||
    NOT_ADVERBIAL.test(formAt(text, i - 1)) ||
    withholdsName(text, i)
  )
    return null;
  const previous = text.tokens[i - 1];
  // «خريطة بتاريخ 1956 مشيرا إلى أن», but «100 متابع»
  const points = clauseAt(text, i + 1) || (isOneOf('الي عن علي', formAt(text, i + 1)) && clauseAt(text, i + 2));
  if (previous?.type === 'number' && !points) return null;
  if (verb.flags.includes('x') && !isComma(previous?.form ?? '') && site.skip === 0) return null;
  const frame = participleFrame(site, reading);
  if (!frame) return participleWithSubject(site, reading);
  if (frame.how !== 'quotation' && opensAnother(text, i + 1, frame.at)) return null;
  // a feminine participle before a noun is as often an adjective: «نتائج لافتة»
  const bare =
    /ه$|ين$/.test(word.form) &&
    (word.is & IS.saying) === 0 &&
    !/^[،,؛;]$/.test(previous?.form ?? '،') &&
    site.skip === 0 &&
    previous?.block === text.tokens[i]?.block;
  if (bare && (frame.how === 'noun' || frame.at > i + 2)) return null;
  // «حراسة مشددة على المستشفى»
  const noun = previous?.word;
  const described = noun !== undefined && /...(ه|ات)$/.test(noun.form) && !noun.definite && noun.headType === 'other';
  if (bare && frame.how === 'preposition' && described && (noun.is & IS.given) === 0 && !isVerb(noun)) return null;
  if (
    verb.flags.includes('w') &&
    frame.how !== 'clause' &&
    frame.how !== 'quotation' &&
    !(frame.how === 'noun' && /[pf]/.test(verb.frameCodes)) &&
    verb.frameCodes !== 'e' &&
    !quotationAt(text, frame.at, 1)
  )
    return null;
  return site.make(cueEnd(text, i, frame), {
    rule: 'participle',
    stance: verb.stance,
    gender: reading.gender,
    number: reading.number,
    source: 'implicit',
    frame,
    ...act(reading),
  });
}

/** «مشيرا سموه إلى أن», «مؤكدا الوزير أن»: the participle with its own subject behind it, a clause right there. */
function participleWithSubject(site: Site, reading: Reading): Draft | null {
  const { text, i } = site;
  const subject = phraseAt(text, i + 1, { speech: true });
  if (!subject?.anaphor || subject.kind === 'document' || !agrees(subject, reading)) return null;
  const governed = isOneOf('الي علي من عن', formAt(text, subject.end)) ? 1 : 0;
  const at = subject.end + governed;
  if (!clauseAt(text, at)) return null;
  return site.make(i + 1, {
    rule: 'participle',
    stance: reading.verbEntry.stance,
    gender: reading.gender,
    number: reading.number,
    source: subject,
    frame: { at, how: 'clause' },
    ...act(reading),
  });
}

function participleFrame(site: Site, reading: Reading): Frame | null {
  const { text, i } = site;
  const { frameCodes: frames, flags, lemma } = reading.verbEntry;
  if (frames === 'o' || frames === 'h' || frames === 'e') return objectFrame(text, i + 1, frames);
  if (isOneOf('عد اعتبر راي', lemma) && isOneOf('ذلك هذا هذه الامر اياه اياها', formAt(text, i + 1)))
    return { at: i + 1, how: 'noun' };
  // «مجددا التأكيد على أن»
  const stressed = text.tokens[i + 1]?.word;
  const stresses = stressed?.definite === true && STRESS.test(stressed.base);
  const clause = stresses ? [i + 2, i + 3].find((k) => clauseAt(text, k)) : undefined;
  if (clause !== undefined) return { at: clause, how: 'clause' };
  // «مختتما حديثه: …»
  const own = text.tokens[i + 1]?.word;
  const spoken =
    flags.includes('c') && own !== undefined && (own.is & IS.channel) !== 0 && /..(ه|ها|هم)$/.test(own.form);
  // «لافتا النظر إلى حاجة القرى»
  const eye = lemma === 'لفت' && isOneOf('النظر الانتباه الانظار', formAt(text, i + 1));
  if (eye && formAt(text, i + 2) === 'الي') return { at: i + 3, how: clauseAt(text, i + 3) ? 'clause' : 'preposition' };
  const { end } = skipAddressee(text, spoken ? i + 2 : i + 1);
  // «قائلا لا نستطيع أن», «قائلا لـ"الميناء"، لن ننسحب»: speech without marks
  const words = isComma(formAt(text, end)) ? end + 1 : end;
  if (lemma === 'قال' && (OWN_WORDS.test(formAt(text, words)) || formAt(text, words) === 'لا'))
    return { at: words, how: 'rest' };
  if (flags.includes('c'))
    return formAt(text, end) === ':' || quotationAt(text, end, 2)
      ? findFrame(text, end, 'q')
      : clauseAt(text, end) && frames.includes('n')
        ? { at: end, how: 'clause' }
        : null;
  if (frames.startsWith('o')) return clauseAt(text, end) ? { at: end, how: 'clause' } : null;
  // «محذرا الشباب من»
  const warned = lemma === 'حذر' && formAt(text, i + 1) !== 'من' ? behindObject(text, i + 1, false, 'من') : null;
  if (warned) return warned;
  const judged = judges(reading) && !clauseAt(text, i + 1) ? twoObjects(text, i + 1) : null;
  if (judged) return judged;
  const frame = findFrame(text, end, isAdjunct(text, end) ? frames : frames.replace('p', ''));
  if (frame && (frame.at <= end + 1 || isAdjunct(text, end))) return frame;
  return findFrame(text, end, frames.includes('f') || lemma === 'اكد' ? 'pf' : frames.includes('p') ? 'p' : '')?.at ===
    end
    ? { at: end, how: 'noun' }
    : null;
}

/** «ظرفا مشددا للعقوبة، وقد عرفته المحكمة بأنه»: the clause belongs to a verb between. */
function opensAnother(text: Text, from: number, to: number): boolean {
  for (let k = from; k < to - 1; k++) {
    if (!isComma(formAt(text, k))) continue;
    const joined = text.tokens[k + 1]?.word.conjoined;
    if (formAt(text, k + 1) === 'وقد' || joined?.readings.some((r) => r.shape === 'perfect')) return true;
  }
  return false;
}

function isAdjunct(text: Text, k: number): boolean {
  const token = text.tokens[k];
  if (!token) return false;
  return (
    isComma(token.form) ||
    (token.word.is & IS.time) !== 0 ||
    isOneOf('في خلال عبر لدي امام عقب بعد قبل منذ مع ردا بشان رغم', token.form) ||
    token.word.attached !== null
  );
}
