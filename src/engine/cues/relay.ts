import { behindChannel } from '../acts';
import type { Draft, Frame } from '../draft';
import { clauseAt, findFrame, formAt, isComma, quotationAt } from '../frames';
import type { Reading } from '../morphology';
import type { Phrase } from '../phrase/reader';
import { phraseAt } from '../phrases';
import { isAt, sentenceEnd, type Text, type Token } from '../tokens';
import { isOneOf } from '../word-list';
import { IS } from '../words';
import { agrees, beforeSubject, skipAddressee, subjectBefore } from './clause';
import { draftAt, type Site } from './site';
import { bodyInMarks, isBlocked } from './verb';

const SAID =
  /^ب?قول(ه|ها|هم|هما)?$|^القول$|^(قائلا|قائله|قائلين|بالقول)$|^(تاكيد|تصريح|تصريحات|اشاره|نفي)(ه|ها|هم|هما)$/;

/** نقلت A عن B قوله …: two attributions, the second relayed by the first. Null where the verb relays nothing. */
export function relay(site: Site, reading: Reading): Draft[] | null {
  const { text, i, word } = site;
  const { verbEntry: verb } = reading;
  const citing = isOneOf('ذكر افاد اورد كشف اكد', verb.lemma);
  if (!(verb.flags.includes('r') || citing) || reading.shape === 'noun') return null;
  if (citing && (reading.shape === 'participle' || word.pronoun !== '')) return null;
  if (reading.shape === 'participle' ? word.definite : isBlocked(text, i, reading, word)) return null;
  // «المصادر التي نقلت عنها»
  if (/^عن(ه|ها|هم|هما)$/.test(formAt(text, i + 1)) && isAt(text, i - 1, IS.relative)) return null;
  const about = quotedOf(site, reading);
  if (about) return about;
  const particle = verb.lemma === 'نسب' ? 'الي' : 'عن';
  const start = beforeSubject(text, skipAddressee(text, i + 1).end);
  const read = reading.shape === 'participle' ? null : phraseAt(text, start, { speech: true });
  const subject = read && agrees(read, reading) && !namesThing(read) ? bodyInMarks(text, read, reading) : null;
  const from = subject ? subject.end : i + 1;
  // «ذكرت القناة عن مصدر مطلع أن»: right behind the medium
  const medium = subject?.kind === 'agency' || subject?.kind === 'outlet';
  if (citing && !(medium && formAt(text, from) === 'عن')) return null;
  const k = particleAt(text, from, particle, sentenceEnd(text, i)) ?? tongueAt(text, from, particle);
  // «نسبت الشبكة لمصدر قوله»
  const attached = k === null && particle === 'الي' && text.tokens[from]?.word.attached?.letter === 'ل';
  const inner = attached ? phraseAt(text, from, { skip: 1 }) : k === null ? null : phraseAt(text, k + 1);
  if (!inner) return subject && verb.lemma === 'نقل' ? reports(site, reading, subject) : null;
  const at = k ?? from;

  const said = findSaid(text, inner.end, at);
  const speaks =
    subject &&
    (subject.kind === 'agency' ||
      subject.kind === 'outlet' ||
      subject.kind === 'unnamed' ||
      subject.entry !== undefined ||
      subject.type === 'media');
  if (!said && !(speaks && inner.type !== 'other')) return null;
  if (citing && (said?.frame.how !== 'clause' || (inner.kind !== 'person' && inner.kind !== 'unnamed'))) return null;
  if (attached && said?.cue === undefined) return null;
  // «أما الوكالة فنقلت عن»
  const fronted =
    site.skip === 1 && /^و?اما$/.test(formAt(text, text.sentences[(text.tokens[i] as Token).sentence]?.first ?? i));
  const stands = !subject && (site.skip === 0 || fronted) && reading.shape !== 'participle';
  const before = stands ? subjectBefore(text, i, reading) : null;
  const outerSource = subject ?? before ?? 'implicit';
  const source =
    said && !attached && said.frame.at > inner.end ? widen(text, at + 1, inner, said.cue ?? said.frame.at) : inner;
  const frame: Frame = said?.frame ?? { at: inner.end, how: 'rest' };
  const cue = said?.cue ?? at;
  const draft = draftAt(text, cue, said?.cue !== undefined && formAt(text, cue).startsWith('بق') ? 1 : 0, cue + 1, {
    rule: 'relay-inner',
    stance: stanceAt(text, cue),
    gender: null,
    number: 's',
    source,
    frame,
  });
  // «نُقل عن الوزير قوله» has nobody in between
  if (outerSource === 'implicit' && reading.gender === 'm' && reading.shape === 'perfect' && !antecedentLikely(site))
    return [draft];
  const outer = site.make(i + 1, {
    rule: 'relay-outer',
    stance: 'neutral',
    gender: reading.gender,
    number: reading.number,
    source: outerSource,
    frame: { at: formAt(text, at) === 'لسان' ? at - 1 : at, how: 'preposition' },
  });
  draft.relay = outer;
  return [outer, draft];
}

/** «ونقلت عنه الوكالة قوله إن»: of whom the text told. */
function quotedOf(site: Site, reading: Reading): Draft[] | null {
  const { text, i } = site;
  const [, pronoun] = /^عن(ه|ها|هم)$/.exec(formAt(text, i + 1)) ?? [];
  if (pronoun === undefined || reading.shape === 'participle') return null;
  const medium = phraseAt(text, i + 2, { speech: true });
  const said = medium ? findSaid(text, medium.end, i + 1) : null;
  if (!medium || said?.cue === undefined || (medium.kind !== 'agency' && medium.kind !== 'outlet')) return null;
  const outer = site.make(i + 1, {
    rule: 'relay-outer',
    stance: 'neutral',
    gender: reading.gender,
    number: reading.number,
    source: medium,
    frame: { at: i + 1, how: 'preposition' },
  });
  const inner = draftAt(text, said.cue, 0, said.cue + 1, {
    rule: 'relay-inner',
    stance: stanceAt(text, said.cue),
    gender: pronoun === 'ها' ? 'f' : 'm',
    number: pronoun === 'هم' ? 'p' : 's',
    source: 'implicit',
    frame: said.frame,
    relay: outer,
  });
  return [outer, inner];
}

/** «نقلت مصادر محلية أن»: who relays names nobody behind. */
function reports(site: Site, reading: Reading, subject: Phrase): Draft[] | null {
  if (subject.kind !== 'agency' && subject.kind !== 'outlet' && subject.kind !== 'unnamed') return null;
  const at = isComma(formAt(site.text, subject.end)) ? subject.end + 1 : subject.end;
  // «نقلت رويترز خبر مقتل الجنود»
  const news = isOneOf('خبر نبا انباء', formAt(site.text, at));
  // «نقلت صحيفة كذا في عمودها الأسبوعي، أن»
  const carried = site.word.pronoun !== '';
  const far = findFrame(site.text, at, carried ? 'nq' : 'n');
  const words = far?.how === 'clause' || (carried && (far?.how === 'quotation' || far?.how === 'colon'));
  // «وأشار الوزير، في تصريحات نقلتها القناة، إلى»: what the verb before has behind the medium
  const open = carried && behindChannel(site.text, site.i) ? site.drafts.at(-1) : undefined;
  const shared = open && open.frame.how === 'preposition' && open.frame.at > at ? open.frame : null;
  if (!news && !shared && (!words || !far || far.at > at + 8)) return null;
  const frame: Frame = shared ?? (news || !far ? { at, how: 'noun' } : far);
  const { gender, number } = reading;
  return [
    site.make(site.i + 1, { rule: 'verb', stance: reading.verbEntry.stance, gender, number, source: subject, frame }),
  ];
}

/** «تأكيده» endorses, «نفيه» denies. */
const stanceAt = (text: Text, cue: number): Draft['stance'] =>
  text.tokens[cue]?.word.readings.find((r) => r.shape === 'noun')?.verbEntry.stance ?? 'neutral';

/** «ونقل عن»: a medium of that gender spoke just before; else it is «نُقل عن», and nobody stands between. */
const antecedentLikely = (site: Site): boolean =>
  site.skip > 0 &&
  site.drafts
    .slice(-4)
    .some(
      ({ source }) =>
        typeof source !== 'string' &&
        source.gender !== 'f' &&
        (source.kind === 'outlet' || source.kind === 'agency' || source.kind === 'document'),
    );

/** «نقلت الطائرة», «نقل الجرحى»: a thing is carried, nothing is relayed. */
const namesThing = (phrase: Phrase): boolean =>
  phrase.type === 'other' &&
  !phrase.entry &&
  !phrase.proper &&
  phrase.headWord.definite &&
  /(ات|ى|ي)$/.test(phrase.headWord.form);

function particleAt(text: Text, from: number, particle: string, limit: number): number | null {
  for (let k = from; k < Math.min(limit, from + 16); k++) {
    const form = formAt(text, k);
    if (form === particle) return k;
    if (clauseAt(text, k) || form === ':') return null;
  }
  return null;
}

/** «نقلت الوكالة على لسان الوزير قوله»: where the source begins behind «لسان». */
function tongueAt(text: Text, from: number, particle: string): number | null {
  for (let k = from; particle === 'عن' && k < Math.min(sentenceEnd(text, from), from + 4); k++)
    if (formAt(text, k) === 'علي' && formAt(text, k + 1) === 'لسان') return k + 1;
  return null;
}

function findSaid(text: Text, from: number, k: number): { cue?: number; frame: Frame } | null {
  const limit = sentenceEnd(text, k);
  for (let q = from; q < Math.min(limit, from + 22); q++) {
    const form = formAt(text, q);
    if (SAID.test(form)) return { cue: q, frame: findFrame(text, q + 1, 'nq') ?? { at: q + 1, how: 'rest' } };
    if (clauseAt(text, q)) return { frame: { at: q, how: 'clause' } };
    if (form === ':' || quotationAt(text, q)) return { frame: findFrame(text, q, 'q') ?? { at: q, how: 'rest' } };
    if (form === '؛' && !SAID.test(formAt(text, q + 1))) return null;
  }
  return null;
}

function widen(text: Text, i: number, inner: Phrase, limit: number): Phrase {
  const wider = phraseAt(text, i, { limit });
  return wider && wider.end > inner.end ? wider : inner;
}

/** «نقلا عن مصدر أمني قوله إن», «نقلا عن رويترز أن»: after another cue the sentence's speaker relays. */
export function citing(text: Text, i: number, skip: number, drafts: readonly Draft[]): Draft | null {
  const source = phraseAt(text, i + 2);
  if (!source) return null;
  const said = findSaid(text, source.end, i);
  const near = said && said.frame.at - source.end <= 14 ? said : null;
  if (!near?.cue) return null;
  const outer = drafts.at(-1);
  const sentence = (text.tokens[i] as Token).sentence;
  const draft = draftAt(text, near.cue, 0, near.cue + 1, {
    rule: 'relay-inner',
    stance: 'neutral',
    gender: null,
    number: 's',
    source,
    frame: near.frame,
  });
  if (outer && (text.tokens[outer.cueFirst] as Token).sentence === sentence && skip === 0) draft.relay = outer;
  return draft;
}
