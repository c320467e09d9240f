import type { Frame } from '../draft';
import { formAt, isComma, namesFact } from '../frames';
import type { Reading } from '../morphology';
import { phraseAt } from '../phrases';
import { isAt, type Token } from '../tokens';
import { isOneOf } from '../word-list';
import { IS } from '../words';
import { agrees, antecedentOf, isSentenceStart } from './clause';
import type { Site } from './site';

/** Somebody spoke before; in a title, which begins anew, in the title itself. */
export function spokenBefore({ text, i, drafts }: Site): boolean {
  const block = text.tokens[i]?.block ?? 0;
  const last = text.tokens[drafts.at(-1)?.cueFirst ?? -1];
  return last !== undefined && (text.roles[block] !== 'title' || last.block === block);
}

/** «وبين في تصريح أن», «وبين للصحفيين أن», «وبين، خلال اللقاء، أن»: the preposition would have a noun behind it. */
function isVerbBayyana({ text, i, skip }: Site): boolean {
  const next = text.tokens[i + 1];
  if (skip === 0 || !isSentenceStart(text, i) || !next) return false;
  return (
    isComma(next.form) ||
    isOneOf('في خلال عبر امام اثناء', next.form) ||
    (next.word.attached?.letter === 'ل' && next.word.headType === 'other') ||
    (next.word.is & IS.time) !== 0
  );
}

/** «التقى الوزير السفير أمس. وشدد على»: who acted in the sentence, or in the one before. */
function actedBefore({ text, i, skip }: Site, reading: Reading): boolean {
  if (skip === 0 || reading.shape !== 'perfect') return false;
  const { sentence, block } = text.tokens[i] as Token;
  for (const id of [sentence, sentence - 1]) {
    const first = text.sentences[id]?.first ?? i;
    // nobody of the title goes on below it
    const before = text.tokens[first]?.block ?? block;
    if (before !== block && (before === 0 || text.roles[before] === 'title')) continue;
    for (let k = first + 1; k < Math.min(first + 3, i - 1); k++) {
      if (!isOneOf('office title spokesman', text.tokens[k]?.word.headType ?? '')) continue;
      const phrase = phraseAt(text, k, { nested: true });
      if (phrase?.kind === 'person' && phrase.end <= i && agrees(phrase, reading)) return true;
    }
  }
  return false;
}

export function mayBeImplicit(site: Site, reading: Reading, frame: Frame, initial: boolean): boolean {
  const { verbEntry: verb } = reading;
  if (verb.flags.includes('d')) {
    const goesOn = site.skip > 0 || isOneOf('اذ حيث كما فيما', formAt(site.text, site.i - 1));
    // «ووجدوا أن», «إذ خلصت إلى أن»
    const found = isOneOf('خلص توصل', verb.lemma) || (reading.number === 'p' && isOneOf('وجد اكتشف', verb.lemma));
    return goesOn && frame.how === 'clause' && found;
  }
  if (verb.flags.includes('k')) return false;
  // «تنبهنا أنه»: the writer's own; «ومن رأى أنه»: whoever; «كأن تقول: …»: a model
  if (site.word.pronoun === 'نا' || isOneOf('من ومن فمن', formAt(site.text, site.i - 1))) return false;
  if (frame.how === 'colon' && isOneOf('كان مثل نحو', formAt(site.text, site.i - 1))) return false;
  // «لأنه يوضح أن» where nobody spoke
  if (/^لان(ه|ها|هم)$/.test(formAt(site.text, site.i - 1)) && !spokenBefore(site)) return false;
  // «اتهم الوزير بأنه»: he was accused
  if (verb.frameCodes === 'o' && site.word.pronoun === '' && site.skip === 0 && isSentenceStart(site.text, site.i))
    return false;
  if (site.word.prefix === 'ل') return frame.how === 'clause' && !/[wx]/.test(verb.flags);
  // «الخبير الذي عزا السبب إلى»
  if (verb.frameCodes === 'e' && namedBefore(site)) return true;
  if (verb.flags.includes('w'))
    return (
      initial &&
      (spokenBefore(site) || actedBefore(site, reading)) &&
      (frame.how === 'quotation' ||
        // «وعزا الحادث إلى السرعة», «وقدر الخسائر بمليون»
        (verb.frameCodes === 'e' && frame.how === 'preposition') ||
        (verb.lemma === 'قدر' && frame.how === 'noun') ||
        // «كما تحدثت عن تفاهمات»
        (verb.lemma === 'تحدث' && frame.how === 'preposition' && namesFact(site.text, frame.at)) ||
        (frame.how === 'clause' &&
          !isOneOf('علم شهد بث نشر', verb.lemma) &&
          (verb.lemma !== 'بين' || frame.at === site.i + 1 || isVerbBayyana(site))))
    );
  // «وأعلنت النتائج على مراحل»: they were
  const issued = verb.lemma === 'اعلن' && site.text.tokens[frame.at]?.word.headType === 'document';
  // «الكرملين الذي ينفي تورطه»: whoever is named before its relative clause
  if (frame.how === 'noun' && !issued && namedBefore(site))
    return isOneOf('نفي اكد انكر رجح توقع اعلن اتهم اعتبر اعترف اقر وصف حمل زعم استبعد', verb.lemma);
  if (frame.how === 'noun')
    return (
      !issued &&
      initial &&
      (spokenBefore(site) || actedBefore(site, reading)) &&
      (verb.flags.includes('x') ||
        isOneOf('نفي توقع اكد اعلن كشف انكر استبعد اقر اعترف رجح اتهم حمل وصف', verb.lemma) ||
        (reading.shape === 'perfect' && isOneOf('اعتبر زعم قدر', verb.lemma)))
    );
  // «…، إذ أعلنت عن رحلة جديدة»
  const before = formAt(site.text, site.i - 1);
  // «تصريحات … أشار فيها إلى», «عندما أشار إلى»
  const points =
    (/^فيها?$/.test(formAt(site.text, site.i + 1)) && isOneOf('اشار اعلن كشف حذر شدد نبه لفت', verb.lemma)) ||
    (verb.lemma === 'اشار' && isOneOf('عندما حين حينما', before));
  const explains = points || (isOneOf('اذ حيث بعدما', before) && isOneOf('اعلن كشف', verb.lemma));
  // «سامي عون الذي حذر من تصعيد النزاع»
  if (frame.how === 'preposition' && namedBefore(site))
    return isOneOf('حذر شدد اعلن كشف لفت نوه اشار تحدث', verb.lemma);
  if (frame.how === 'preposition')
    return /^فيها?$/.test(formAt(site.text, site.i + 1))
      ? points
      : (spokenBefore(site) || verb.lemma === 'اعلن' || actedBefore(site, reading)) && (initial || explains);
  return true;
}

/** A relative pronoun right before, behind a person or a body that may speak. */
function namedBefore({ text, i }: Site): boolean {
  if (!isAt(text, i - 1, IS.relative)) return false;
  const phrase = antecedentOf(text, i - 1);
  return phrase !== null && phrase.kind !== 'document' && (phrase.named || phrase.type === 'unnamed');
}
