import { actsAt, publishes } from './acts';
import type { Entity, Span } from './analysis';
import type { Range } from './contents';
import { isThing } from './cues/licence';
import type { Draft } from './draft';
import { Mentions } from './mentions';
import { isHonorific } from './phrase/honorific';
import type { Phrase } from './phrase/reader';
import { INTERVIEWED, phraseAt } from './phrases';
import {
  addMention,
  coreOf,
  fits,
  fitsHead,
  fullest,
  holdsOffice,
  keyOf,
  OFFICIAL,
  OUTLET_HEAD,
  SOURCE_HEAD,
  type Speaker,
  sameCore,
  samePerson,
  surname,
} from './same-speaker';
import { isTitle, type Text, type Token } from './tokens';
import { isOneOf, listOf } from './word-list';
import { IS, isAdjective, isVerbalNoun, singular, type Word } from './words';

/** «المتحدثة باسم البرنامج», of whom the text told the name. */
const speaksFor = (named: Phrase, phrase: Phrase): boolean =>
  phrase.type === 'spokesman' &&
  phrase.names === 0 &&
  phrase.headWord.definite &&
  named.kind === 'person' &&
  named.names > 0 &&
  phrase.words.every((w) => named.words.some((x) => x.base === w.base));

/** «الشرطة المحلية» after «شرطة كلاود». */
const isLocal = ({ words }: Phrase): boolean => /^المحليه?$/.test(words[1]?.form ?? '');

interface Turn {
  readonly speaker: Speaker;
  readonly token: number;
  /** Spoke inside another's words: «قال الوزير إن الشرطة ذكرت …». */
  readonly nested: boolean;
  /** Only told or credited: nobody goes on speaking as it. */
  readonly silent: boolean;
  /** The token behind its source; -1 where that is implicit. */
  readonly end: number;
}

export interface Reference {
  readonly speaker: Speaker | null;
  readonly anaphoric: boolean;
}

/** How far reference looks back: turns, mentions of a head, other entities. Keeps the whole linear in the text. */
const MEMORY = 120;

/** Tokens between a cue and the medium that speaks in it. */
const BESIDE = 12;

/** How many blocks an implicit subject reaches back. */
const REACH = 5;

/** Blocks behind the title in which its story begins. */
const LEDE = 3;

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

/** «المدرب», «المخرج»: what somebody is who was named without it. */
const TRADE = listOf(
  'لاعب لاعبه حارس مدافع مدرب مدربه مخرج مخرجه مهاجم نجم هداف ممثل ممثله مؤلف مؤلفه مصمم مصممه مطرب مطربه',
);

/** Heads by which one and the same is taken up. */
const ALIKE = [
  ['تقرير تقارير', 'unnamed'],
  ['مسح استطلاع استبيان دراسه بحث', 'document'],
  ['خبراء علماء باحثون مختصون اطباء محللون', 'unnamed'],
] as const;

/** Credits and media that were told are cited, but nobody goes on speaking as they. */
const isSilent = (draft: Draft): boolean => draft.credit === true || draft.rule === 'medium';

/** A light speaker stack: the entities of the text, and who spoke last, by gender and number. */
export class Speakers {
  readonly all: Speaker[] = [];
  private readonly turns: Turn[] = [];
  private readonly byEntry = new Map<string, Speaker>();
  /** The last words of the persons' names. */
  private readonly lastNames = new Set<string>();
  /** How many entities there were when no subject was found, by sentence, gender and number. */
  private readonly withoutTopic = new Map<string, number>();
  private readonly mentions: Mentions;
  /** «هذا الأخير», «الخبير اللبناني»: mentions that name nobody. */
  private readonly byDescription = new Set<Span>();

  constructor(private readonly text: Text) {
    this.mentions = new Mentions(text);
  }

  /** The entity of an explicit source: what a definite head points back to, else merged by entry or name, else new. */
  refer(phrase: Phrase, draft: Draft, nested: boolean): Reference {
    const back = phrase.anaphor
      ? (this.pointsBack(phrase) ?? this.heard(this.mentions.byHead(phrase)) ?? this.addressed(phrase))
      : phrase.described
        ? (this.described(phrase) ??
          // «المنظمة التابعة للأمم المتحدة»
          (/^التابعه?$/.test(phrase.words[1]?.form ?? '')
            ? (this.pointsBack(phrase) ?? this.heard(this.mentions.byHead(phrase)))
            : null) ??
          (OFFICIAL.test(phrase.headWord.base) || isLocal(phrase) || isKindOf(phrase)
            ? this.pointsBack(phrase)
            : null) ??
          this.heard(this.mentions.byAllWords(phrase)) ??
          this.sourceAgain(phrase))
        : isTrade(phrase)
          ? (this.described(phrase, 'person') ?? this.heard(this.mentions.byAllWords(phrase)))
          : this.partOf(phrase);
    const role = back ? null : (this.oneOf(phrase) ?? (nested ? null : this.roleOf(phrase)));
    const known =
      back ?? this.find(phrase) ?? this.heard(this.mentions.holder(phrase) ?? this.mentions.fullName(phrase)) ?? role;
    const speaker = known ?? this.add(phrase, draft);
    if (!known) this.addOffices(speaker);
    const mention = { start: phrase.from, end: phrase.to };
    speaker.mentions.push(mention);
    if (known && (phrase.anaphor || isLocal(phrase) || known === role)) this.byDescription.add(mention);
    if (phrase.names > 0) speaker.roles.add(phrase.headWord.base);
    speaker.gender ??= draft.gender;
    // «في خطاب نقله التلفزيون …. وذكر»: who carries it is not who goes on
    const spoken = ((this.text.tokens[draft.cueFirst - 1]?.word.is ?? 0) & IS.channel) !== 0;
    const carries = (draft.frame.how === 'before' || spoken) && this.text.tokens[draft.cueFirst]?.word.pronoun !== '';
    this.turns.push({
      speaker,
      token: draft.cueFirst,
      nested: nested || carries,
      silent: isSilent(draft),
      end: phrase.end,
    });
    return { speaker, anaphoric: back !== null };
  }

  private add(phrase: Phrase, draft: Draft | null): Speaker {
    const speaker: Speaker = {
      id: `e${this.all.length}`,
      kind: phrase.kind,
      named: phrase.named,
      class: phrase.class,
      phrase,
      // a club's city is what its verb says
      gender: (phrase.type === 'place' ? draft?.gender : null) ?? phrase.gender ?? draft?.gender ?? null,
      number: phrase.number,
      mentions: [],
      roles: new Set(),
    };
    this.all.push(speaker);
    if (phrase.kind === 'person' && phrase.names > 0) this.lastNames.add(surname(phrase));
    if (phrase.entry) this.byEntry.set(phrase.entry.id, speaker);
    return speaker;
  }

  speak(speaker: Speaker, token: number, nested: boolean): void {
    this.turns.push({ speaker, token, nested, silent: false, end: -1 });
  }

  /** The entity named the same: by catalogue entry, whole name, surname, or the name without its head noun. */
  private find(phrase: Phrase): Speaker | null {
    if (phrase.entry) {
      return this.byEntry.get(phrase.entry.id) ?? null;
    }
    const key = keyOf(phrase.words);
    const core = coreOf(phrase);
    for (let k = this.all.length - 1; k >= Math.max(0, this.all.length - MEMORY); k--) {
      const speaker = this.all[k] as Speaker;
      const other = speaker.phrase;
      // «دراسة» alone is another study each time
      const bare = phrase.kind === 'document' && phrase.words.length === 1 && !phrase.headWord.definite;
      if (!bare && speaker.kind === phrase.kind && keyOf(other.words) === key) return speaker;
      if (this.isTitled(other, phrase) || speaksFor(other, phrase)) return speaker;
      if (speaker.kind === 'person' && phrase.kind === 'person' && holdsOffice(other, phrase)) return speaker;
      if (core === '' || !speaker.named || !phrase.named) continue;
      if (speaker.kind === 'person' && phrase.kind === 'person') {
        if (samePerson(other, phrase)) return speaker;
      } else if (
        speaker.kind !== 'unnamed' &&
        speaker.kind !== 'document' &&
        sameCore(coreOf(other), core) &&
        speaker.kind === phrase.kind
      )
        return speaker;
    }
    return null;
  }

  /** «مصدر حكومي: …» in the title, then «نفى مصدر حكومي كويتي»: whom the title shortens. */
  private isTitled(title: Phrase, phrase: Phrase): boolean {
    if (title.kind !== phrase.kind || !isOneOf('unnamed document', phrase.kind)) return false;
    const { tokens } = this.text;
    const block = tokens[title.first]?.block ?? 0;
    const behind = (tokens[phrase.first]?.block ?? 0) - block;
    if (!isTitle(this.text, block) || behind < 1 || behind > LEDE) return false;
    const [short, long] = title.words.length < phrase.words.length ? [title, phrase] : [phrase, title];
    // «تقرير اقتصادي: …», then «وأوضح التقرير الصادر عن»
    if (phrase.kind === 'document' && phrase.headWord.definite && title.headWord.base === phrase.headWord.base)
      return true;
    return (
      title.number === phrase.number &&
      title.headWord.base === phrase.headWord.base &&
      short.words.every((w) => long.words.some((x) => x.base === w.base))
    );
  }

  /** «الوكالة», «تلك المصادر», «الوزير», «التقرير», «الأخير»: the latest speaker with this head or of this class. */
  private pointsBack(phrase: Phrase): Speaker | null {
    const one = singular(phrase.headWord.base);
    const head = OUTLET_HEAD.test(one) ? one : phrase.headWord.base;
    const named = OUTLET_HEAD.test(head) ? this.namedSince(phrase) : null;
    if (named) return named;
    const latter = isOneOf('اخير اخيره', head) ? this.mentions.lastPerson(phrase) : null;
    if (latter) return this.known(latter);
    const found =
      this.latest((s) => s.phrase.headWord.base === head && s.phrase !== phrase && head === 'وكاله') ??
      // a medium that was only told is one that the page has named
      this.latest((s) => fitsHead(head, s, phrase), OUTLET_HEAD.test(head));
    if (found) return found;
    // «التقرير» of «تقارير صحفية», «المسح» of «استطلاع», «الخبراء» of «علماء»
    for (const [heads, kind] of ALIKE)
      if (isOneOf(heads, head)) {
        const alike = this.latest((s) => s.kind === kind && isOneOf(heads, s.phrase.headWord.base));
        if (alike) return alike;
      }
    // «النتائج» of a study
    if (head === 'نتائج')
      return this.latest(
        (s) => s.kind === 'document' && isOneOf('دراسه بحث استطلاع مسح تجربه', s.phrase.headWord.base),
      );
    if (INTERVIEWED.test(phrase.headWord.form)) return this.latest((s) => s.kind === 'person' || s.kind === 'unnamed');
    // «المتحدث», «المتحدث نفسه» where no spokesman was named: whoever spoke
    if (head === 'متحدث' || (head === 'ناطق' && phrase.words.some((w) => (w.is & IS.same) !== 0)))
      return this.latest((s) => s.kind === 'person' || s.kind === 'unnamed');
    if (SOURCE_HEAD.test(head)) {
      for (let k = this.turns.length - 1; k >= Math.max(0, this.turns.length - MEMORY); k--) {
        const { speaker } = this.turns[k] as Turn;
        if (
          speaker.kind === 'unnamed' &&
          (head !== 'مصدر') === (speaker.number === 'p' || speaker.phrase.headWord.base === 'مصادر')
        )
          return speaker;
      }
    }
    const last = this.turns.findLast((turn) => !turn.silent);
    const same = phrase.words.some((w) => (w.is & IS.same) !== 0);
    // «المصدر» of «مصادر عسكرية»; «المصدر ذاته» where a body spoke since is that body
    if (head === 'مصدر' && !(same && last && !last.nested && isOneOf('institution document', last.speaker.kind))) {
      const several = this.latest((s) => s.kind === 'unnamed' && SOURCE_HEAD.test(s.phrase.headWord.base));
      if (several) return several;
    }
    // «المصدر ذاته» may also be a paper or a statement; «المصدر» where none was named is who spoke last, if no person
    if (isOneOf('مصدر مصادر', head) && same)
      return last && !last.nested ? last.speaker : this.latest((s) => s.kind !== 'person');
    if (head === 'مصدر' && last && !last.nested && !isOneOf('person hearsay', last.speaker.kind)) return last.speaker;
    return null;
  }

  /** «صحيفة كذا عنونت …. وأضافت الصحيفة»: a medium named with this head behind the one that spoke last. */
  private namedSince(phrase: Phrase): Speaker | null {
    const { base } = phrase.headWord;
    const places = this.mentions.placesOf(base);
    let spoke = -1;
    for (let k = this.turns.length - 1; k >= Math.max(0, this.turns.length - MEMORY) && spoke < 0; k--) {
      const { speaker, token } = this.turns[k] as Turn;
      if (fitsHead(base, speaker, phrase)) spoke = token;
    }
    for (let k = places.length - 1; k >= Math.max(0, places.length - MEMORY); k--) {
      const at = places[k] as number;
      if (at >= phrase.first) continue;
      // its own cue stands beside it
      const beside = at < spoke + BESIDE && this.text.tokens[at]?.sentence === this.text.tokens[spoke]?.sentence;
      if (at < spoke || beside) return null;
      const found = phraseAt(this.text, at, { nested: true });
      if (found && !found.anaphor && found.kind === 'outlet' && found.proper) return this.known(found);
    }
    return null;
  }

  /** «المصدر المطلع على الخطة», «المصدران الآخران»: a source without a name that was cited before. */
  private sourceAgain(phrase: Phrase): Speaker | null {
    const found = SOURCE_HEAD.test(phrase.headWord.base) ? this.pointsBack(phrase) : null;
    return found?.kind === 'unnamed' ? found : null;
  }

  private heard(phrase: Phrase | null): Speaker | null {
    return phrase && this.known(phrase);
  }

  /** Mentions of the office alone are its holder's. */
  private addOffices(speaker: Speaker): void {
    for (const { from, to } of this.mentions.offices(speaker.phrase)) addMention(speaker, from, to);
  }

  /** The entity of a phrase that was only mentioned. */
  private known(phrase: Phrase): Speaker {
    const known = this.find(phrase);
    if (known) return known;
    const speaker = this.add(phrase, null);
    speaker.mentions.push({ start: phrase.from, end: phrase.to });
    this.addOffices(speaker);
    return speaker;
  }

  /** «أحد المصادر», «أحد تلك المصادر»: of those that were cited. */
  private oneOf({ headWord: head, words }: Phrase): Speaker | null {
    if (!isOneOf('احد احدي', words[0]?.form ?? '') || !head.definite || head.base !== 'مصادر') return null;
    if (words.some((w) => isAdjective(w))) return null;
    return this.latest((s) => s.phrase.headWord.base === 'مصادر');
  }

  /** «الخبير اللبناني», «المدافع» of whom the text had not said so: the person who spoke last. */
  private roleOf(phrase: Phrase): Speaker | null {
    const own = phrase.words.filter((w) => (w.is & (IS.same | IS.demonstrative)) === 0);
    const role =
      (phrase.type === 'unnamed' && phrase.kind === 'unnamed') ||
      (phrase.type === 'spokesman' && own.length < phrase.words.length) ||
      ((own.length === 1 || own.slice(1).every(isAdjective)) &&
        (phrase.type === 'title' || TRADE.test(phrase.headWord.base)));
    if (!role || phrase.number !== 's' || phrase.names > 0 || phrase.parts.length > 0) return null;
    if (!own.every((w) => w.definite)) return null;
    if (SOURCE_HEAD.test(phrase.headWord.base)) return null;
    const last = this.turns.findLast((turn) => !turn.silent && !turn.nested);
    const { tokens } = this.text;
    if (!last || (tokens[phrase.first]?.block ?? 0) - (tokens[last.token]?.block ?? 0) > REACH) return null;
    const { kind, gender, number } = last.speaker;
    const one = kind === 'person' || (kind === 'unnamed' && number === 's');
    return one && number === 's' && (gender === null || gender === phrase.gender) ? last.speaker : null;
  }

  /** «سموه», «معاليه» of whom no title was read: the person who spoke last. */
  private addressed({ headWord: head, gender }: Phrase): Speaker | null {
    if (!isHonorific(head.form)) return null;
    return this.latest((s) => s.kind === 'person' && (s.gender ?? gender) === gender);
  }

  private latest(fits: (speaker: Speaker) => boolean, silently = false): Speaker | null {
    for (let k = this.turns.length - 1; k >= Math.max(0, this.turns.length - MEMORY); k--) {
      const { speaker, silent } = this.turns[k] as Turn;
      if ((silently || !silent) && fits(speaker)) return speaker;
    }
    return null;
  }

  /** «المتحدث الرسمي» after «فلان، المتحدث الرسمي للوزارة»: all its words belong to an earlier source. */
  private described(phrase: Phrase, kind?: Speaker['kind']): Speaker | null {
    for (let k = this.turns.length - 1; k >= Math.max(0, this.turns.length - MEMORY); k--) {
      const { speaker } = this.turns[k] as Turn;
      if (
        // «المعارضة السورية» is not «مصادر في المعارضة السورية»
        (phrase.type !== 'institution' || speaker.kind === 'institution') &&
        (kind ?? speaker.kind) === speaker.kind &&
        speaker.phrase.words.length > phrase.words.length &&
        phrase.words.every((w) => speaker.phrase.words.some((x) => x.base === w.base))
      )
        return speaker;
    }
    return null;
  }

  /** «نص البيان», «نتائج الدراسة»: the document itself. */
  private partOf({ headWord: head, words, names }: Phrase): Speaker | null {
    const whole = words[1];
    if (names > 0 || words.length !== 2 || !whole?.definite || whole.headType !== 'document') return null;
    if (!isOneOf('نص نتائج بيانات خلاصه معطيات ارقام مضمون', head.base)) return null;
    return this.latest((s) => s.kind === 'document' && s.phrase.headWord.base.replace(/ا$/, '') === whole.base);
  }

  /** The subject of the clause in whose words an implicit cue stands, where it agrees: «أن الميليشيات … وأبلغتهم». */
  private subjectOf(around: Range, draft: Draft): Speaker | null {
    const { tokens } = this.text;
    if (((tokens[around.first]?.word.is ?? 0) & IS.complementizer) === 0) return null;
    const phrase = phraseAt(this.text, around.first + 1, { nested: true });
    if (!phrase || phrase.kind === 'document' || phrase.end >= draft.cueFirst) return null;
    if (phrase.type === 'other' && !(draft.rule === 'participle' && (phrase.proper || this.isName(phrase.headWord))))
      return null;
    const gender = phrase.gender ?? (phrase.type === 'other' ? draft.gender : null);
    if (gender === null || gender !== draft.gender || phrase.number !== draft.number) return null;
    return this.refer(phrase, draft, true).speaker;
  }

  /**
   * The latest speaker that agrees with an implicit subject; null where none is near enough or sure enough. `around`:
   * the content of another attribution in which the cue stands.
   */
  implicit(draft: Draft, around: Range | null): Speaker | null {
    const subject = around && draft.rule === 'verb-implicit' ? this.subjectOf(around, draft) : null;
    if (subject) return subject;
    // «قالت الوكالة إن الوزير تسلم …، قائلا»: of whom she tells
    const before = this.turns.at(-1);
    const last = before?.speaker;
    // «معلومات ذكرتها الوكالة وكشفت عن»: right behind who spoke
    const goesOn = before?.end === draft.cueFirst && draft.rule === 'verb-implicit' && !before.silent;
    if (goesOn && fits(before.speaker, draft)) return before.speaker;
    const medium = last?.gender === 'f' && (last.kind === 'agency' || last.kind === 'outlet');
    const toldOf = around && medium && draft.rule === 'participle' && draft.gender === 'm';
    const hero = toldOf ? this.subjectOf(around, draft) : null;
    if (hero) return hero;
    const here = this.text.tokens[draft.cueFirst] as Token;
    // «نشرت الصحيفة تقريرا قالت فيه إن», «بث التلفزيون صورا قال إنها»: whose the document is
    if (/^فيها?$/.test(this.text.tokens[draft.cueFirst + 1]?.form ?? '') || publishes(this.text, draft.cueFirst)) {
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
    for (let k = this.turns.length - 1; k >= Math.max(0, this.turns.length - MEMORY); k--) {
      const turn = this.turns[k] as Turn;
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
    if (!own && (draft.rule !== 'verb-implicit' || !SUBORDINATES.test(tokens[draft.cueFirst - 1]?.form ?? '')))
      return null;
    const first = this.text.sentences[tokens[draft.cueFirst]?.sentence ?? -1]?.first ?? draft.cueFirst;
    const from = Math.max(first - 1, this.turns.at(-1)?.token ?? -1, draft.cueFirst - NEAR);
    for (let k = draft.cueFirst - 2; k > from; k--) {
      if (tokens[k]?.quote !== -1 || !actsAt(this.text, k)) continue;
      const acting = phraseAt(this.text, k + 1, { nested: true });
      const known = acting && (acting.kind === 'person' ? acting.proper || acting.type === 'office' : acting.named);
      if (!known || acting.kind === 'document' || acting.end > draft.cueFirst) continue;
      if (acting.gender !== null && acting.gender !== draft.gender) return null;
      return this.refer(acting, draft, false).speaker;
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
    const { form } = this.text.tokens[range.first] as Token;
    if (form.length < 3 || !actsAt(this.text, range.first)) return null;
    const phrase = phraseAt(this.text, range.first + 1, { nested: true, speech: true });
    // «وتحدث تيم كلاود في مناسبتين. وقال»: whoever took the floor
    const floor = /^[وف]?(ي|ت)?تحدثت?$/.test(form) && phrase !== null && (phrase.type === 'office' || phrase.names > 1);
    const named =
      phrase?.kind === 'person' &&
      (floor || ((phrase.proper || this.isName(phrase.headWord)) && !phrase.headWord.definite));
    if (!phrase || !named || (phrase.gender !== null && phrase.gender !== draft.gender)) return null;
    return this.refer(phrase, draft, false).speaker;
  }

  /** «وقالت مصادر …، مشيرا إلى»: the participle's usual form, whoever speaks in its sentence; null where nobody does. */
  private lastOf(sentence: number): Speaker | null {
    for (let k = this.turns.length - 1; k >= Math.max(0, this.turns.length - MEMORY); k--) {
      const turn = this.turns[k] as Turn;
      if (this.text.tokens[turn.token]?.sentence !== sentence) return null;
      if (!turn.silent && !turn.nested) return turn.speaker;
    }
    return null;
  }

  /** Sentences between the last turn and the cue whose subject may be meant: its own, and for «لكنه أكد» the one before. */
  private sentencesWithout(turn: Turn, draft: Draft, start: number, participle: boolean): readonly number[] {
    const { sentence } = this.text.tokens[draft.cueFirst] as Token;
    if (participle || draft.cueFirst > start + 2) return [sentence];
    if (draft.number === 'p' && sentence > 0) return [sentence - 1];
    const before = this.text.sentences[sentence - 1];
    const takesUp = draft.cueFirst === start + 1 && TAKES_UP.test(this.text.tokens[start]?.form ?? '');
    return takesUp && before && turn.token < before.first ? [sentence - 1] : [];
  }

  /** Where nobody spoke in these sentences: their grammatical subject, where it agrees. */
  private topic(draft: Draft, sentences: readonly number[]): Speaker | null {
    // «لم توضح الشرطة …، لكنها أكدت»: whatever the clause before is about
    const contrasts = TAKES_UP.test(this.text.tokens[draft.cueFirst - 1]?.form ?? '');
    for (const id of sentences) {
      const range = this.text.sentences[id];
      if (!range || FRONTED.test(this.text.tokens[range.first]?.form ?? '')) continue;
      const end = Math.min(range.end, draft.cueFirst);
      // far behind the sentence's beginning it has no subject that the cue before it had not, unless somebody new came up
      const far = draft.cueFirst >= Math.min(range.end, range.first + FAR);
      const asked = `${id} ${draft.gender} ${draft.number}`;
      if (far && this.withoutTopic.get(asked) === this.all.length) continue;
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
        const name = this.isName(word) || given;
        const any = contrasts && (word.headType === 'document' || word.headType === 'unnamedMedia');
        if (!head && !any && !medium && !placed && !name && !(k > range.first && actsAt(this.text, k - 1))) continue;
        // «لا يمكنهم إصلاح المشكلة»: what is done
        if (!head && !name && ((word.is & IS.event) !== 0 || isVerbalNoun(word))) continue;
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
        // people without a name only as those who say it together: «اشتكى مواطنون …. وقالوا»
        if (phrase.kind === 'unnamed' && !contrasts && !(draft.number === 'p' && phrase.number === 'p')) continue;
        if (phrase.gender !== null && draft.gender !== null && phrase.gender !== draft.gender) continue;
        if (phrase.anaphor && phrase.type === 'institution' && !contrasts) continue;
        // «يقدّم الدعم المالي»: a thing
        const whose = isOneOf('title office', phrase.words[1]?.headType ?? '');
        const thing =
          phrase.names < 2 || phrase.headWord.definite || whose || (phrase.words.length > 2 && isThing(phrase));
        // «بث حداد الفوضى»: by the family's name, which the text has with the first one
        const family = phrase.type === 'other' && phrase.words.length > 1 ? this.byFirstWord(k, phrase) : null;
        if (family) return this.known(family);
        if (phrase.type === 'other' && !phrase.proper && !name && thing) continue;
        return this.refer(phrase, draft, false).speaker;
      }
      if (far) this.withoutTopic.set(asked, this.all.length);
    }
    return null;
  }

  /** The person whose family's name begins a phrase that names nobody who is known. */
  private byFirstWord(k: number, phrase: Phrase): Phrase | null {
    if (this.find(phrase)) return null;
    const short = phraseAt(this.text, k, { nested: true, limit: k + 1 });
    if (!short) return null;
    return this.mentions.fullName(short) ?? (this.mentions.standsAlone(phrase) && short.proper ? short : null);
  }

  private isName(word: Word): boolean {
    return word.form.length > 3 && this.lastNames.has(word.form);
  }

  entities(): Entity[] {
    return this.all.map((s) => ({
      id: s.id,
      name: s.phrase.entry?.name ?? fullest(this.text, s, this.byDescription),
      kind: s.kind,
      ...(s.phrase.entry ? { catalogueId: s.phrase.entry.id } : {}),
      mentions: s.mentions,
    }));
  }
}

/** «خبير الأرشيف العثماني», «مدرب الفريق»: one by a trade of which the article says more. */
const isTrade = ({ kind, number, names, words: [first, second] }: Phrase): boolean =>
  kind === 'unnamed' &&
  number === 's' &&
  names === 0 &&
  first?.definite === false &&
  first.headType !== 'other' &&
  second?.definite === true &&
  !isAdjective(second);

/** «المنظمة الحقوقية», «المنظمة الدولية»: which sort of body it is, no name. */
const isKindOf = ({ words }: Phrase): boolean =>
  words.length === 2 && isOneOf('حقوقيه دوليه امميه انسانيه خيريه عالميه', words[1]?.base ?? '');
