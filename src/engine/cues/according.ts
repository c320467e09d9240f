import type { Span, Stance } from '../analysis';
import type { Draft, Frame } from '../draft';
import { clauseAt, findFrame, formAt, isComma, isDash, namesFact, quotationAt } from '../frames';
import { catalogueName } from '../lookup';
import type { Gender } from '../morphology';
import { behind, type Phrase } from '../phrase/reader';
import { phraseAt } from '../phrases';
import { isAt, sentenceEnd, type Text, type Token } from '../tokens';
import { isOneOf, listOf } from '../word-list';
import { IS, type Word } from '../words';
import { AS, type Match, match, SAYING_NOUN, strip } from './according-match';
import { type Context, canBeCited, closesAt, unknownMedium } from './cited';
import { isSentenceStart, skipAddressee } from './clause';
import { citing } from './relay';
import { draftAt } from './site';
import { bodyInMarks } from './verb';

/** Words that may stand between the verb of «حسب ما قال» and its subject: a pronoun, a time. */
function skipTime(text: Text, k: number): number {
  let q = k;
  while (isAt(text, q, IS.time) || text.tokens[q]?.type === 'number') q++;
  return q;
}

const STARTS =
  /^[وف](في|من|وفقا|(وفق|ب?حسب)(ه|ها|هم)?|حسبما|بحسبما|طبقا|نقلا|استنادا|علي|كما|عن|تبعا|مثلما|براي|باعتراف)$/;

/** وفقاً لـ، بحسب، حسبما، نقلاً عن، على حد قول، كما قال …: pushes what it finds; gives the token to go on from, else null. */
export function accordingTo(text: Text, i: number, drafts: Draft[], persons: ReadonlySet<string>): number | null {
  const written = formAt(text, i);
  const skip = STARTS.test(written) ? 1 : 0;
  if (/^[وف]?وفق$/.test(written) && text.source.slice(text.tokens[i]?.start, text.tokens[i]?.end).includes('\u0651'))
    return null;
  const form = written.slice(skip);
  const start = isSentenceStart(text, i) || (OPENS.test(formAt(text, i - 1)) && isSentenceStart(text, i - 1));
  const context: Context = { text, i, skip, start, drafts, persons };
  if (form === 'نقلا' && formAt(text, i + 1) === 'عن') return quoting(context);
  if (/^مستشهد(ا|ه)$/.test(form) && text.tokens[i + 1]?.word.attached?.letter === 'ب') return quoting(context, 1, 1);
  // «ليس هذا فحسب»: only
  if (/^[وف]حسب$/.test(written) && !context.start && text.tokens[i - 1]?.type !== 'mark') return null;
  if (form === 'وجهه') return viewpoint(context);
  const own = ownWords(context, form);
  if (own !== undefined) return own;
  if (AS.test(form)) return whatSays(context, i + 1, form);
  // «نقلت الوكالة على لسان الوزير قوله»: read with its verb
  const last = drafts.at(-1);
  if (form === 'علي' && formAt(text, i + 1) === 'لسان' && last?.rule === 'relay-inner' && last.cueFirst > i)
    return i + 2;
  const found = match(text, i, form);
  if (!found) return null;
  const first = text.tokens[found.at];
  if (!first) return null;
  const word = found.skip > 0 ? behind(first.word, 1) : first.word;
  if (isOneOf('ما لما', first.form)) return whatSays(context, found.at + 1, form);
  // «حسب تفسيراته»: whose they are is said by the pronoun
  const thought = /..(ه|ها|هم)$/.test(word.form) && THOUGHT.test(strip(word.form));
  if ((SAYING_NOUN.test(strip(word.form)) || thought) && !word.definite) return sayingNoun(context, found, word);
  return cite(context, found, found.at, found.skip);
}

const THOUGHT = listOf('تفسير تفسيرات توقعات تصور تصورات تقييم تقييمات تحليل تحليلات مزاعم ادعاءات اقوال');

/** Particles before a cue that opens its sentence: «لكن بحسب مصدر أمني، فإن». */
const OPENS = /^(و?لكن|و?حيث|اذ|و?هكذا|اذن|و?قد|كذلك|ايضا)$/;

/** «من وجهة نظر المحللين», «من وجهة نظره»: the cue begins with the preposition. */
function viewpoint(context: Context): number | null {
  const { text, i } = context;
  const from = /^[وف]?من$/.exec(formAt(text, i - 1))?.[0];
  const own = /^نظر(ه|ها|هم)?$/.exec(formAt(text, i + 1));
  if (from === undefined || !own) return null;
  const outer = { ...context, i: i - 1, skip: from.length - 2, start: isSentenceStart(text, i - 1) };
  if (own[1] !== undefined) return push(outer, i + 2, 'implicit', 'neutral', own[1] === 'ها' ? 'f' : 'm');
  return cite(outer, { at: i + 2, skip: 0, headsOnly: true, stance: 'neutral' }, i + 2, 0);
}

/** «بحسبه», «وفقه»: the pronoun is the source. */
function ownWords(context: Context, form: string): number | null | undefined {
  const { text, i } = context;
  // «وفقا له،»
  const apart = isOneOf('وفقا طبقا', form) ? /^ل(ها|هم|ه)$/.exec(formAt(text, i + 1))?.[1] : undefined;
  const pronoun = apart ?? /^(?:ب?حسب|وفق|براي)(ها|هم|ه)$/.exec(form)?.[1];
  if (pronoun === undefined) return undefined;
  const end = apart === undefined ? i + 1 : i + 2;
  // «يعمل وفقه كل مكتب»: a plan
  const sides = apart === undefined ? [i - 1, end] : [end];
  const aside = sides.some((k) => (text.tokens[k]?.type ?? 'mark') === 'mark') || clauseAt(text, end);
  if (!aside && !form.startsWith('براي')) return null;
  add(context, end, {
    source: 'implicit',
    stance: 'neutral',
    gender: pronoun === 'ها' ? 'f' : 'm',
    number: pronoun === 'هم' ? 'p' : 's',
    frame: frameOf(context, end),
  });
  return end;
}

/** «بحسب قول الوزير», «على حد تعبيره», «وفق تصريح مصدر مطلع», «بحسب رأيه». */
function sayingNoun(context: Context, found: Match, word: Word): number | null {
  const { text } = context;
  const pronoun = /(ها|هم|هما|ه)$/.exec(word.form)?.[1];
  if (pronoun !== undefined && word.form !== 'شهاده' && word.form !== 'افاده' && word.form !== 'روايه')
    return push(context, found.at + 1, 'implicit', found.stance, pronoun === 'ها' ? 'f' : 'm', found.at + 1);
  const document = word.headType === 'document' || word.form === 'مصادر';
  // «وفق تصريحات إعلامية لوزير السياحة»
  let of = found.at + 1;
  while (isAt(text, of, IS.adjective | IS.nisba)) of++;
  const owner = /^تصريح/.test(word.form) && text.tokens[of]?.word.attached?.letter === 'ل';
  const whose = owner ? phraseAt(text, of, { skip: 1 }) : null;
  if (whose) return push(context, found.at + 1, whose, found.stance, whose.gender, whose.end);
  const inner = document ? null : phraseAt(text, found.at + 1);
  // «حسب قول القيم على المعرض»: whoever it is
  const says = isOneOf('قول تعبير', word.form) && inner?.headWord.definite;
  if (inner && (inner.type !== 'other' || inner.proper || inner.entry || says))
    return push(context, found.at + 1, inner, found.stance, inner.gender, inner.end);
  return cite(context, found, found.at, found.skip);
}

function cite(context: Context, found: Match, at: number, skip: number): number | null {
  const { text, i } = context;
  // «وفق روسيا اليوم.»: an ordinary phrase that closes the sentence is the medium of that name
  const named = catalogueName(text, at, skip > 0 ? behind((text.tokens[at] as Token).word, skip).form : undefined);
  const short = named?.entry.kind === 'agency' && skip === 0;
  const medium = named?.ordinary === true && (named.end > at + 1 || short) && closesAt(text, named.end);
  const source = unknownMedium(context, phraseAt(text, at, { skip, medium }));
  if (!source || !canBeCited(context, source, found.headsOnly)) return null;
  // «ذكرت الصحيفة استنادا إلى مصادر أن»: whom the medium leans on
  const outer = isOneOf('استنادا بالاستناد', formAt(text, i).slice(context.skip))
    ? openCue(text, i, context.drafts)
    : null;
  if (outer && (outer.rule === 'according' || outer.frame.at > i)) {
    add(context, at, { source, stance: found.stance, gender: source.gender, frame: outer.frame, relay: outer });
    return Math.max(i + 1, at);
  }
  return push(
    context,
    skip > 0 ? i + 1 : Math.max(i + 1, Math.min(at, source.first)),
    source,
    found.stance,
    source.gender,
    source.end,
  );
}

/** «وفق ما يتداول», «بحسب ما تردد», «حسبما تم تداوله»: nobody stands behind it. */
const RUMOURED = listOf('ورد وردت افيد يتداول يتردد تردد اشيع يشاع قيل يقال يروج شاع راج');

/** «حسبما يناسبك», «حسبما تراه مناسبا», «وفق ما تقتضيه الحاجة»: a measure, nothing said. */
const MEASURES = /^[يت](ناسب|شاء|ريد|رغب|قتضي|تطلب|سمح|لزم|ليق|تيسر|حدد)(ك|كم|ه|ها|هم|ون)?$/;

/** «حسبما قال», «كما ذكرت وكالة», «وفق ما أعلن»: a verb, then its subject. */
function whatSays(context: Context, verb: number, as: string): number | null {
  const { text } = context;
  const token = text.tokens[verb];
  if (token?.type !== 'word' || token.sentence !== text.tokens[context.i]?.sentence) return null;
  if (
    MEASURES.test(token.form) ||
    /^(مناسب|ملائم|لازم|ضروري|صالح)ا/.test(formAt(text, verb + 1)) ||
    token.form === 'اذا'
  )
    return null;
  if (isOneOf('جاء ورد وردت جاءت نشر نشرت', token.form) && formAt(text, verb + 1) === 'في')
    return statedThere(context, verb + 2);
  const passed = isOneOf('تم يتم جري يجري', token.form) && /^(تداول|نشر|الاعلان)(ه|ها)?$/.test(formAt(text, verb + 1));
  const from = isOneOf('عن في من علي', formAt(text, verb + 1));
  const rumour = isOneOf('قيل يقال يشاع اشيع يتردد تردد', token.form);
  if (passed || (RUMOURED.test(token.form) && (!from || rumour) && !isOneOf('كما مثلما', as)))
    return push(context, passed ? verb + 2 : verb + 1, 'nobody', 'distancing', null, passed ? verb + 2 : verb + 1);
  const reading = token.word.readings.find((r) => r.shape === 'perfect' || r.shape === 'imperfect');
  const comparative = as === 'كما' || as === 'مثلما';
  // «كما علم اليوم من مصدر أمني»
  const learnt =
    token.form === 'علم' && (formAt(text, verb + 1) === 'لدي' || formAt(text, skipTime(text, verb + 1)) === 'من');
  if (
    comparative &&
    !learnt &&
    !(reading && /[sr]|^$/.test(reading.verbEntry.flags) && !reading.verbEntry.flags.includes('d')) &&
    !isOneOf('كتب روي نشر اورد راي اعتقد وصف ادعي', reading?.verbEntry.lemma ?? '')
  )
    return null;
  if (!reading && (token.word.headType !== 'other' || token.word.definite)) return null;
  let k = verb + 1;
  while (isOneOf('عليه عنه به له فيه اليه بها عليها عنها قد', formAt(text, k))) k++;
  // «نقلته على لسانه وكالة كذا»
  if (formAt(text, k) === 'علي' && /^لسان(ه|ها|هم)$/.test(formAt(text, k + 1))) k += 2;
  let said = k;
  // «بحسب ما أكده لرويترز مسؤول»
  const { end: pastWhom, addressee } = skipAddressee(text, k);
  k = pastWhom;
  if (formAt(text, k) === 'عن') {
    // «كما أعلن عن حفل»: a statement of its own
    if (comparative) return null;
    said = ++k;
  }
  k = skipTime(text, k);
  if (learnt && formAt(text, k) === 'من') k++;
  // «وفق ما ذكرت الجزيرة»: the channel
  const read = phraseAt(text, k, { speech: reading !== undefined && /[sr]/.test(reading.verbEntry.flags) });
  const source = read && reading ? bodyInMarks(text, read, reading) : read;
  // «كما أكدت ارتفاع الأسعار», «كما أعلن فتح الطريق», «كما أقر بوجود أخطاء»: what is confirmed
  if (comparative && source?.headWord.headType === 'other' && !source.entry && namesFact(text, source.first))
    return null;
  // «كما اتهم المعارضة بالكذب»: whom
  if (comparative && /^[oh]/.test(reading?.verbEntry.frameCodes ?? '')) return null;
  const relays = reading?.verbEntry.flags.includes('r') === true;
  // «كما نقلت الصحيفة عن شاهد قوله»: also
  if (comparative && relays && context.start && source && formAt(text, source.end) === 'عن') return null;
  const closes = source !== null && (!comparative || source.kind === 'institution') && closesAt(text, source.end);
  if (relays && source && !isMedium(source) && !closes) return null;
  const after = source?.end ?? k;
  // «كما أكدت الوزارة حجم المشاركة»: also
  if (comparative && source && namesFact(text, after)) return null;
  // «كما قال الوزير إن» opens a clause of its own
  if (comparative && opensClause(text, after, reading?.verbEntry.frameCodes ?? '')) return null;
  const cueEnd = comparative || AS.test(as) ? verb + 1 : said;
  // whoever does what is said is a site or a person, known or not
  const site =
    reading !== undefined &&
    (source?.headWord.base === 'موقع' || (source?.kind === 'person' && (source.proper || source.names > 1)));
  if (source && (site || canBeCited(context, source, false))) {
    const end = push(context, cueEnd, source, 'neutral', source.gender, source.end, addressee);
    return relays ? relayedBy(context, source.end, end) : end;
  }
  // «كما ذكرنا»: the writers' own
  if ((source && comparative) || token.word.pronoun === 'نا') return null;
  return push(context, cueEnd, 'implicit', 'neutral', reading?.gender ?? 'm', k);
}

/** «وفقا لما نقلته الصحيفة عن دبلوماسي»: whom the medium cites is a source of its own, behind it. */
function relayedBy({ text, drafts }: Context, at: number, end: number): number {
  const outer = drafts.at(-1);
  const source = formAt(text, at) === 'عن' ? phraseAt(text, at + 1) : null;
  if (!outer || !source || (source.type === 'other' && source.names < 2)) return end;
  // «كما نقلت رويترز عن مصدر قوله إن»
  const said = /^قول(ه|ها|هم)$/.test(formAt(text, source.end)) && clauseAt(text, source.end + 1);
  const rest = { at: afterComma(text, said ? source.end + 1 : source.end), how: 'rest' as const };
  const frame = outer.frame.how === 'before' && !said ? outer.frame : rest;
  const cue = said ? source.end : at;
  drafts.push(
    draftAt(text, cue, 0, cue + 1, {
      rule: 'relay-inner',
      stance: 'neutral',
      gender: source.gender,
      number: 's',
      source,
      frame,
      relay: outer,
    }),
  );
  return Math.max(end, cue + 1);
}

const afterComma = (text: Text, k: number): number => (isComma(formAt(text, k)) ? k + 1 : k);

const isMedium = (phrase: Phrase): boolean =>
  phrase.kind === 'agency' ||
  phrase.kind === 'outlet' ||
  phrase.type === 'unnamedMedia' ||
  phrase.type === 'media' ||
  phrase.kind === 'document';

/** «بحسب ما ورد في بيان الوزارة»: the document is the source. */
function statedThere(context: Context, at: number): number | null {
  const source = phraseAt(context.text, at);
  if (!source || !isMedium(source)) return null;
  return push(context, at, source, 'neutral', source.gender, source.end);
}

function opensClause(text: Text, after: number, frames: string): boolean {
  if (clauseAt(text, after) || formAt(text, after) === ':' || quotationAt(text, after)) return true;
  const frame = findFrame(text, after, frames.replace('p', '').replace('q', ''));
  return frame !== null && frame.at <= after + 12 && (frame.how === 'clause' || frame.at === after + 1);
}

/** «نقلا عن رويترز», «مستشهدة بمصدر»: a cue of its own, or the inner link of «… قوله إن». */
function quoting(context: Context, particle = 2, skipped = 0): number | null {
  const { text, i, skip, drafts } = context;
  const relayed = skipped === 0 ? citing(text, i, skip, drafts) : null;
  if (relayed) {
    drafts.push(relayed);
    return relayed.cueEnd;
  }
  const end = i + particle;
  const source = unknownMedium(context, phraseAt(text, end, { skip: skipped, medium: skipped === 0 }));
  if (!source || !canBeCited(context, source, skipped > 0)) return null;
  const outer = openCue(text, i, drafts);
  if (!outer) return skipped > 0 ? null : push(context, end, source, 'neutral', source.gender, source.end);
  const within = outer.rule === 'according' || outer.frame.at > i;
  const frame = within ? outer.frame : { at: i, how: 'before' as const };
  add(context, end, { source, stance: 'neutral', gender: source.gender, frame, relay: outer });
  return end;
}

/** The medium that reports in this sentence, «قد أورد، نقلا عن مصدر، أن …»: it relays what it cites. */
function openCue(text: Text, i: number, drafts: readonly Draft[]): Draft | null {
  const last = drafts.at(-1);
  if (!last || text.tokens[last.cueFirst]?.sentence !== text.tokens[i]?.sentence) return null;
  // «قال الخفاجي نقلا عن مصدر: …»
  const behind = isComma(formAt(text, i - 1)) ? i - 1 : i;
  const right =
    typeof last.source !== 'string' && last.source.end === behind && (last.frame.at >= i || last.rule === 'according');
  const medium =
    right ||
    last.source === 'implicit' ||
    (typeof last.source !== 'string' && isMedium(last.source) && last.source.kind !== 'document');
  // «حسبما ذكرت صحيفة كذا نقلا عن مصدر»: the medium stands right before, itself behind «حسبما»
  if (last.rule === 'according') return right && isMedium(last.source as Phrase) ? last : null;
  return medium && last.rule !== 'relay-inner' && last.frame.how !== 'before' ? last : null;
}

function push(
  context: Context,
  end: number,
  source: Draft['source'],
  stance: Stance,
  gender: Gender | null,
  after = end,
  told: Span | null = null,
): number {
  const frame = frameOf(context, after);
  const addressee = told ?? (typeof source === 'string' ? null : addresseeOf(context.text, source));
  add(context, end, { source, stance, gender, frame, ...(addressee ? { addressee } : {}) });
  return Math.max(end, context.i + 1);
}

/** Whom a cited source told: «وفقا لمصدر لـ"رويترز"», «وفقا لمصدر تحدث لـ"رويترز"». */
function addresseeOf(text: Text, { end }: Phrase): Span | null {
  return skipAddressee(text, /^ت?تحدث/.test(formAt(text, end)) ? end + 1 : end).addressee;
}

/** A draft whose cue ends before the token `end`. */
function add(
  { text, i, skip, drafts }: Context,
  end: number,
  found: Pick<Draft, 'source' | 'stance' | 'gender' | 'frame' | 'relay' | 'addressee'> & Partial<Pick<Draft, 'number'>>,
): void {
  drafts.push(draftAt(text, i, skip, end, { rule: 'according', number: 's', ...found }));
}

/** «وحسب وكالة كذا، المملوكة للدولة، قال …»: a definite participle or adjective of the source between commas. */
function pastApposition(text: Text, at: number, limit: number): number {
  const word = text.tokens[at]?.word;
  if (
    !isComma(formAt(text, at - 1)) ||
    !word?.definite ||
    word.headType !== 'other' ||
    !/^الم.*ه$|^الم...$/.test(word.form)
  )
    return at;
  for (let k = at + 1; k < Math.min(limit, at + 12); k++)
    if (isComma(formAt(text, k))) return k + 1 < limit ? k + 1 : at;
  return at;
}

/** At a sentence's start the content follows; elsewhere it stands before. */
function frameOf(context: Context, after: number): Frame {
  const { text, i } = context;
  const comma = isComma(formAt(text, i - 1));
  // «إنه، وفقا للبيانات، ارتفع»: the clause is still to come
  const start = context.start || clauseAt(text, comma ? i - 2 : i - 1);
  const aside = comma || isDash(formAt(text, i - 1));
  const beyond = isComma(formAt(text, after)) ? after + 1 : after;
  // «وقال الوزير، بحسب الصحيفة: …»: the words of both
  if (!start && formAt(text, beyond) === ':' && beyond + 1 < sentenceEnd(text, i))
    return { at: beyond + 1, how: 'rest' };
  if (!start && !(aside && /^فا?ن/.test(formAt(text, beyond)))) return { at: i, how: 'before' };
  let at = after;
  const limit = sentenceEnd(text, i);
  const first = text.tokens[after];
  const direct = !first || first.type === 'mark' || /^فا?ن|^فقد$|^ان$/.test(first.form);
  if (!direct)
    while (
      at < limit &&
      !isComma(formAt(text, at)) &&
      at < after + 24 &&
      !/^فا?ن|^فقد$/.test(formAt(text, at)) &&
      formAt(text, at) !== ':'
    )
      at++;
  // «ووفقا لمصادر طبية قتل العشرات، فيما نفت …»: no comma parts the source from what it says
  if (isComma(formAt(text, at)) && isOneOf('فيما بينما وهو وهي لكن', formAt(text, at + 1))) at = after;
  if (at >= limit || at >= after + 24) at = after;
  if (isComma(formAt(text, at)) || formAt(text, at) === ':') at++;
  at = pastApposition(text, at, limit);
  // «حسب بيان للوزارة، توصلنا بنسخة منه، فإن»
  for (let q = at; q < Math.min(limit, at + 14); q++)
    if (isComma(formAt(text, q)) && /^فا?ن/.test(formAt(text, q + 1))) at = q + 1;
  return at < limit ? { at, how: 'rest' } : { at: i, how: 'before' };
}
