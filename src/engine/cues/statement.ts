import type { Draft } from '../draft';
import { findFrame, formAt } from '../frames';
import type { Reading } from '../morphology';
import { phraseAt } from '../phrases';
import { isOneOf } from '../word-list';
import { IS, wordOf } from '../words';
import { agrees, isSentenceStart } from './clause';
import { act, complement } from './complement';
import type { Site } from './site';

/**
 * «أصدر الجيش بيانا نفى فيه وقوع الهجوم», «نشرت الوكالة تصريحا للوزير قال فيه إن»: whose statement it is, else who acts in
 * the sentence.
 */
export function saidIn({ text, i, skip, make }: Site, reading: Reading): Draft | null {
  if (skip > 0 || reading.shape !== 'perfect' || !/^(في|خلال)(ه|ها)$/.test(formAt(text, i + 1))) return null;
  const start = text.sentences[text.tokens[i]?.sentence ?? -1]?.first ?? i;
  const behind = text.tokens.slice(start + 2, i);
  const at = behind.findIndex(({ word: { is, headType: head, form } }) => isStatement(is, form) || head === 'document');
  if (at < 0 || at > 10 || behind.length - at > 14) return null;
  const actor = phraseAt(text, start + 1, { nested: true, limit: start + 2 + at });
  const to = behind.findIndex(({ word }, k) => k > at && word.attached?.letter === 'ل');
  const whose = to < 0 ? null : phraseAt(text, start + 2 + to, { skip: 1 });
  // «على تصريحات وزير الدفاع التي قال فيها»
  const owner = behind[at]?.form.endsWith('ا') ? null : phraseAt(text, start + 3 + at, { nested: true });
  const own = owner && isOneOf('office title institution spokesman', owner.type) ? owner : null;
  const source = [whose, own, actor].find(
    (p) => p && p.kind !== 'document' && agrees(p, reading) && (p.type !== 'other' || p.proper),
  );
  const frame = source && complement(text, i + 2, reading);
  if (!frame || frame.at > i + 6) return null;
  return make(i + 1, {
    rule: 'verb-implicit',
    stance: reading.verbEntry.stance,
    gender: reading.gender,
    number: reading.number,
    source: 'implicit',
    antecedent: source,
    frame,
    ...act(reading),
  });
}

/** «بيان», «بيانا», «مؤتمرا». */
const isStatement = (is: number, form: string): boolean =>
  ((is | (form.endsWith('ا') ? wordOf(form.slice(0, -1)).is : 0)) & IS.channel) !== 0;

/** «صرح بذلك المتحدث باسم الوزارة», «أعلن ذلك الوزير», «حصيلة كشفت عنها الوزارة»: what stands before. */
export function saidThus(site: Site, reading: Reading): Draft | null {
  const { text, i } = site;
  const { verbEntry: verb, gender, number, shape } = reading;
  const what = formAt(text, i + 1);
  const thus = isOneOf('صرح اعلن قال افاد', verb.lemma) && isOneOf('بذلك ذلك', what) && isSentenceStart(text, i);
  const about =
    isOneOf('كشف اعلن اقر اعترف صرح', verb.lemma) &&
    /^(عن|ب)(ه|ها|هم)$/.test(what) &&
    text.tokens[i - 1]?.type === 'word' &&
    site.skip === 0;
  if (shape !== 'perfect' || (!thus && !about)) return null;
  const source = phraseAt(text, i + 2, { speech: true });
  if (!source || source.type === 'other' || !agrees(source, reading) || findFrame(text, source.end, verb.frameCodes))
    return null;
  return site.make(i + 1, {
    rule: 'verb',
    stance: verb.stance,
    gender,
    number,
    source,
    frame: { at: i, how: 'before' },
  });
}
