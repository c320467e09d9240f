import { actsAt, publishes } from './acts';
import type { Range } from './contents';
import { isThing } from './cues/licence';
import type { Draft } from './draft';
import { formAt } from './frames';
import { phraseAt } from './phrases';
import { fits, type Speaker } from './same-speaker';
import type { Speakers } from './speakers';
import type { Text, Token } from './tokens';
import { REACH, type Turn, type Turns } from './turns';
import { isOneOf, listOf } from './word-list';
import { IS } from './words';

/** Tokens of a sentence behind which none of its first phrases reaches. */
const FAR = 100;

/** «حين أكد», «حيث قال». */
const SUBORDINATES = listOf('حين حينما حيث عندما بعدما');

/** Tokens between who acts and the clause behind. */
const NEAR = 30;

/** Its pronoun takes up the subject of the sentence before. */
const TAKES_UP = listOf('لكنه لكنها ولكنه ولكنها');

/** «وعن استعدادات فريقه أشار إلى»: what is spoken of. */
const FRONTED = listOf('عن وعن حول وحول بشان وبشان بخصوص وبخصوص ردا وردا حيال وحيال لدي ولدي');

/** Whom a cue means whose subject is not said: «وأضاف», «قائلا», «وفق قولها». */
export class ImplicitSubjects {
  private readonly turns: Turns;
  /** How many entities there were when no subject was found, by sentence, gender and number. */
  private readonly withoutTopic = new Map<string, number>();

  constructor(
    private readonly text: Text,
    private readonly speakers: Speakers,
  ) {
    this.turns = speakers.turns;
  }

  /** The subject of the clause in whose words an implicit cue stands, where it agrees: «أن الميليشيات … وأبلغتهم». */
  private subjectOf(around: Range, draft: Draft): Speaker | null {
    const { tokens } = this.text;
    if (((tokens[around.first]?.word.is ?? 0) & IS.complementizer) === 0) return null;
    const phrase = phraseAt(this.text, around.first + 1, { nested: true });
    if (!phrase || phrase.kind === 'document' || phrase.end >= draft.cueFirst) return null;
    if (
      phrase.type === 'other' &&
      !(draft.rule === 'participle' && (phrase.proper || this.speakers.isName(phrase.headWord)))
    )
      return null;
    const gender = phrase.gender ?? (phrase.type === 'other' ? draft.gender : null);
    if (gender === null || gender !== draft.gender || phrase.number !== draft.number) return null;
    return this.speakers.refer(phrase, draft, true).speaker;
  }

  /**
   * The latest speaker that agrees with an implicit subject; null where none is near enough or sure enough. `around`:
   * the content of another attribution in which the cue stands.
   */
  of(draft: Draft, around: Range | null): Speaker | null {
    const subject = around && draft.rule === 'verb-implicit' ? this.subjectOf(around, draft) : null;
    if (subject) return subject;
    const here = this.text.tokens[draft.cueFirst] as Token;
    // «نشرت الصحيفة تقريرا قالت فيه إن», «بث التلفزيون صورا قال إنها»: whose the document is
    if (/^فيها?$/.test(formAt(this.text, draft.cueFirst + 1)) || publishes(this.text, draft.cueFirst)) {
      const issuer = this.topic(draft, [here.sentence]);
      if (issuer) return issuer;
    }
    const actor = this.actor(draft);
    if (actor) return actor;
    const start = this.text.sentences[here.sentence]?.first ?? 0;
    const participle = draft.rule === 'participle';
    const own = participle && draft.gender === 'm' && draft.number === 's' ? this.lastOf(here.sentence) : null;
    if (own) return own;
    let nested: Speaker | null = null;
    let body: Speaker | null = null;
    for (let k = this.turns.all.length - 1; k >= this.turns.oldest; k--) {
      const turn = this.turns.all[k] as Turn;
      const block = this.text.tokens[turn.token]?.block ?? 0;
      // a title begins anew: nobody before it goes on speaking in it
      if (here.block - block > REACH || (block !== here.block && this.text.roles[here.block] === 'title')) break;
      if (turn.silent || !fits(turn.speaker, draft)) continue;
      // «ونقلت عنه الوكالة قوله»: not its own
      if (draft.relay?.cueFirst === turn.token) continue;
      if (turn.nested) {
        nested ??= turn.speaker;
        continue;
      }
      // «رفع مساهمون دعوى زعموا فيها»: a body is they only where nobody else is
      if (draft.number === 'p' && turn.speaker.kind === 'institution' && turn.speaker.number === 's') {
        body ??= turn.speaker;
        continue;
      }
      if (turn.token < start) {
        // «قال مسؤولون …. وجادل كلاود قائلا»
        if (participle && draft.number === 's' && turn.speaker.number === 'p' && turn.speaker.gender !== 'f') continue;
        const newcomer = participle ? null : this.newcomer(draft, turn, start);
        if (newcomer) return newcomer;
        const nearer = this.topic(draft, this.sentencesWithout(turn, draft, start, participle));
        if (nearer) return nearer;
      }
      return turn.speaker;
    }
    return nested ?? this.topic(draft, [here.sentence, here.sentence - 1]) ?? body;
  }

  /** «موقف أعلنه الرئيس سامي عون إبان حملته، حين أكد»: whoever acts right before in the sentence, behind its last cue. */
  private actor(draft: Draft): Speaker | null {
    const { tokens } = this.text;
    // «ورفضت الحركة القرار، وفق قولها»
    const own = draft.rule === 'according';
    // «وأكد أن الحزب دعا الوزير إلى اجتماع، وفق تعبيره»: whoever speaks in the sentence
    const last = own ? this.turns.findLast((turn) => !turn.silent && !turn.nested) : undefined;
    if (last && tokens[last.token]?.sentence === tokens[draft.cueFirst]?.sentence && fits(last.speaker, draft))
      return null;
    if (!own && (draft.rule !== 'verb-implicit' || !SUBORDINATES.test(tokens[draft.cueFirst - 1]?.form ?? '')))
      return null;
    const first = this.text.sentences[tokens[draft.cueFirst]?.sentence ?? -1]?.first ?? draft.cueFirst;
    const from = Math.max(first - 1, this.turns.last?.token ?? -1, draft.cueFirst - NEAR);
    for (let k = draft.cueFirst - 2; k > from; k--) {
      if (tokens[k]?.quote !== -1 || !actsAt(this.text, k)) continue;
      // «عبرت الفنانة، لمى عون، عن»: with her name; no medium that is written like a word
      const spoken = phraseAt(this.text, k + 1, { speech: true });
      const acting = spoken?.entry ? phraseAt(this.text, k + 1, { nested: true }) : spoken;
      const known = acting && (acting.kind === 'person' ? acting.proper || acting.type === 'office' : acting.named);
      if (!known || acting.kind === 'document' || acting.end > draft.cueFirst) continue;
      if (acting.gender !== null && acting.gender !== draft.gender) return null;
      return this.speakers.refer(acting, draft, false).speaker;
    }
    return null;
  }

  /** «… كما قال الوزير. ونجحت ليلى عون في …. وتقول»: whoever the sentence right before tells of, by name and verb. */
  private newcomer(draft: Draft, turn: Turn, start: number): Speaker | null {
    const { sentence, word } = this.text.tokens[draft.cueFirst] as Token;
    const range = this.text.sentences[sentence - 1];
    if (draft.cueFirst > start + 1 || !range || turn.token >= range.first) return null;
    // «وأضاف» goes on with what was said
    if ((word.conjoined ?? word).readings.some((r) => isOneOf('اضاف تابع اردف', r.verbEntry.lemma))) return null;
    const opening = formAt(this.text, range.first);
    // «وقد تحدث الملك», «ولم يعلق تورنبول»
    const at = /^[وف]?(قد|لقد|لم|لن)$/.test(opening) ? range.first + 1 : range.first;
    const { form } = this.text.tokens[at] as Token;
    if (form.length < 3 || !actsAt(this.text, at)) return null;
    const phrase = phraseAt(this.text, at + 1, { nested: true, speech: true });
    // «وتحدث تيم كلاود في مناسبتين. وقال»: whoever took the floor
    const floor = /^[وف]?(ي|ت)?تحدثت?$/.test(form) && phrase !== null && (phrase.type === 'office' || phrase.names > 1);
    const named =
      phrase?.kind === 'person' &&
      (floor || ((phrase.proper || this.speakers.isName(phrase.headWord)) && !phrase.headWord.definite));
    if (!phrase || !named || (phrase.gender !== null && phrase.gender !== draft.gender)) return null;
    return this.speakers.refer(phrase, draft, false).speaker;
  }

  /** «وقالت مصادر …، مشيرا إلى»: the participle's usual form, whoever speaks in its sentence; null where nobody does. */
  private lastOf(sentence: number): Speaker | null {
    const elsewhere = (turn: Turn) => this.text.tokens[turn.token]?.sentence !== sentence;
    const last = (agrees: (s: Speaker) => boolean) => {
      const turn = this.turns.findLast((t) => elsewhere(t) || (!t.silent && !t.nested && agrees(t.speaker)));
      return turn && !elsewhere(turn) ? turn.speaker : null;
    };
    // «يقول الموقع إن …، بحسب أولئك الأشخاص، لافتا إلى»
    return last((s) => s.number === 's' && s.gender !== 'f') ?? last(() => true);
  }

  /** Sentences between the last turn and the cue whose subject may be meant: its own, and for «لكنه أكد» the one before. */
  private sentencesWithout(turn: Turn, draft: Draft, start: number, participle: boolean): readonly number[] {
    const { sentence } = this.text.tokens[draft.cueFirst] as Token;
    if (participle || draft.cueFirst > start + 2) return [sentence];
    if (draft.number === 'p' && sentence > 0) return [sentence - 1];
    const before = this.text.sentences[sentence - 1];
    const takesUp = draft.cueFirst === start + 1 && TAKES_UP.test(formAt(this.text, start));
    return takesUp && before && turn.token < before.first ? [sentence - 1] : [];
  }

  /** Where nobody spoke in these sentences: their grammatical subject, where it agrees. */
  private topic(draft: Draft, sentences: readonly number[]): Speaker | null {
    // «لم توضح الشرطة …، لكنها أكدت»: whatever the clause before is about
    const contrasts = TAKES_UP.test(formAt(this.text, draft.cueFirst - 1));
    for (const id of sentences) {
      const range = this.text.sentences[id];
      if (!range || FRONTED.test(formAt(this.text, range.first))) continue;
      const end = Math.min(range.end, draft.cueFirst);
      // far behind the sentence's beginning it has no subject that the cue before it had not, unless somebody new came up
      const far = draft.cueFirst >= Math.min(range.end, range.first + FAR);
      const asked = `${id} ${draft.gender} ${draft.number}`;
      if (far && this.withoutTopic.get(asked) === this.speakers.all.length) continue;
      for (let k = range.first; k < Math.min(end, range.first + 26); k++) {
        const { word, quote } = this.text.tokens[k] as Token;
        if (quote >= 0) continue;
        const head =
          word.headType === 'office' ||
          word.headType === 'title' ||
          word.headType === 'institution' ||
          word.headType === 'spokesman' ||
          word.headType === 'unnamed';
        const medium = (word.headType === 'media' || word.headType === 'agency') && actsAt(this.text, k - 1);
        const placed = word.headType === 'place' && (this.text.tokens[k - 1]?.word.readings.length ?? 0) > 0;
        // «ووصل سامي عون إلى المدينة وقال»: right behind the sentence's first word
        const given = (word.is & IS.given) !== 0 && k === range.first + 1 && !word.attached;
        const name = this.speakers.isName(word) || given;
        const any = contrasts && (word.headType === 'document' || word.headType === 'unnamedMedia');
        if (!head && !any && !medium && !placed && !name && !(k > range.first && actsAt(this.text, k - 1))) continue;
        // «لا يمكنهم إصلاح المشكلة»: what is done
        if (!head && !name && (word.is & IS.event) !== 0) continue;
        // «قاموا بقصف المنطقة»: what they did
        if (word.attached && word.headType === 'other' && !name) continue;
        // «أمام أفراد عائلتها»: governed
        const before = this.text.tokens[k - 1];
        const governed = before?.type === 'word' && k > range.first && !actsAt(this.text, k - 1) && word.pronoun !== '';
        if (governed && !any) continue;
        const read = phraseAt(this.text, k, { nested: true });
        // «التقى الوزير سامي عون السفير»: behind a whole name stands the object
        const whole = isOneOf('title office', read?.type ?? '') && (read?.names ?? 0) > 1;
        const short = whole ? phraseAt(this.text, k, { nested: true, transitive: true }) : null;
        const phrase = short && short.names > 0 ? short : read;
        if (!phrase || phrase.end > end || (phrase.kind === 'document' && !contrasts)) continue;
        // people without a name only as those who say it together: «اشتكى مواطنون …. وقالوا», or as who acts: «رفض مصدر التعليق، مضيفا»
        const participle = draft.rule === 'participle';
        const acts = participle && k < range.first + 3 && actsAt(this.text, k - 1);
        const together = draft.number === 'p' && phrase.number === 'p';
        const alone = acts && (phrase.number === 's' || phrase.gender === 'f');
        // «تتفاقم أزمة الحزب بعدما خرج أعضاء عن صمتهم، متهمين»
        if (participle && draft.number === 'p' && phrase.number === 's') continue;
        if (phrase.kind === 'unnamed' && !contrasts && !alone && !together) continue;
        if (phrase.gender !== null && draft.gender !== null && phrase.gender !== draft.gender) continue;
        if (phrase.anaphor && phrase.type === 'institution' && !contrasts) continue;
        // «يقدّم الدعم المالي»: a thing
        const whose = isOneOf('title office', phrase.words[1]?.headType ?? '');
        const thing =
          // «جادل كلاود قائلا»
          (phrase.names < 2 && !(participle && phrase.end === draft.cueFirst && word.pronoun === '')) ||
          phrase.headWord.definite ||
          whose ||
          (phrase.words.length > 2 && isThing(phrase));
        if (phrase.type === 'other' && !phrase.proper && !name && thing) continue;
        return this.speakers.refer(phrase, draft, false).speaker;
      }
      if (far) this.withoutTopic.set(asked, this.speakers.all.length);
    }
    return null;
  }
}
