import type { Mentions } from './mentions';
import { isHonorific } from './phrase/honorific';
import type { Phrase } from './phrase/reader';
import { INTERVIEWED, phraseAt } from './phrases';
import { fitsHead, OFFICIAL, OUTLET_HEAD, SOURCE_HEAD, type Speaker } from './same-speaker';
import type { Text } from './tokens';
import { MEMORY, REACH, type Turns } from './turns';
import { isOneOf, listOf } from './word-list';
import { IS, isAdjective, singular } from './words';

/** Tokens between a cue and the medium that speaks in it. */
const BESIDE = 12;

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

/** «الشرطة المحلية» after «شرطة كلاود». */
export const isLocal = ({ words }: Phrase): boolean => /^المحليه?$/.test(words[1]?.form ?? '');

/** Whom an explicit source takes up that names nobody: «الوكالة», «هذه المصادر», «الخبير اللبناني», «نص البيان». */
export class Antecedents {
  /** `known`: the entity of a phrase that was only mentioned. */
  constructor(
    private readonly text: Text,
    private readonly turns: Turns,
    private readonly mentions: Mentions,
    private readonly known: (phrase: Phrase) => Speaker,
  ) {}

  /** What a definite head, a description or a part of a document points back to. */
  of(phrase: Phrase): Speaker | null {
    if (phrase.anaphor)
      return this.pointsBack(phrase) ?? this.heard(this.mentions.byHead(phrase)) ?? this.addressed(phrase);
    if (phrase.described)
      return (
        this.described(phrase) ??
        // «المنظمة التابعة للأمم المتحدة»
        (/^التابعه?$/.test(phrase.words[1]?.form ?? '')
          ? (this.pointsBack(phrase) ?? this.heard(this.mentions.byHead(phrase)))
          : null) ??
        (OFFICIAL.test(phrase.headWord.base) || isLocal(phrase) || isKindOf(phrase) ? this.pointsBack(phrase) : null) ??
        this.heard(this.mentions.byAllWords(phrase)) ??
        this.sourceAgain(phrase)
      );
    if (isTrade(phrase)) return this.described(phrase, 'person') ?? this.heard(this.mentions.byAllWords(phrase));
    return this.partOf(phrase);
  }

  /** One of several that were cited, or who spoke last, by what the text had not said of them. */
  byRole(phrase: Phrase, nested: boolean): Speaker | null {
    return this.oneOf(phrase) ?? (nested ? null : this.roleOf(phrase));
  }

  private heard(phrase: Phrase | null): Speaker | null {
    return phrase && this.known(phrase);
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
      this.turns.latest((s) => s.phrase.headWord.base === head && s.phrase !== phrase && head === 'وكاله') ??
      // a medium that was only told is one that the page has named
      this.turns.latest((s) => fitsHead(head, s, phrase), OUTLET_HEAD.test(head));
    if (found) return found;
    // «التقرير» of «تقارير صحفية», «المسح» of «استطلاع», «الخبراء» of «علماء»
    for (const [heads, kind] of ALIKE)
      if (isOneOf(heads, head)) {
        const alike = this.turns.latest((s) => s.kind === kind && isOneOf(heads, s.phrase.headWord.base));
        if (alike) return alike;
      }
    // «النتائج» of a study
    if (head === 'نتائج')
      return this.turns.latest(
        (s) => s.kind === 'document' && isOneOf('دراسه بحث استطلاع مسح تجربه', s.phrase.headWord.base),
      );
    if (INTERVIEWED.test(phrase.headWord.form))
      return this.turns.latest((s) => s.kind === 'person' || s.kind === 'unnamed');
    // «المتحدث», «المتحدث نفسه» where no spokesman was named: whoever spoke
    if (head === 'متحدث' || (head === 'ناطق' && phrase.words.some((w) => (w.is & IS.same) !== 0)))
      return this.turns.latest((s) => s.kind === 'person' || s.kind === 'unnamed');
    if (SOURCE_HEAD.test(head)) {
      const source = this.turns.latest(
        (s) =>
          s.kind === 'unnamed' &&
          // «المصدر» is no woman of whom the statement tells
          (head !== 'مصدر' || s.gender !== 'f') &&
          (head !== 'مصدر') === (s.number === 'p' || s.phrase.headWord.base === 'مصادر'),
        true,
      );
      if (source) return source;
    }
    const last = this.turns.findLast((turn) => !turn.silent);
    const same = phrase.words.some((w) => (w.is & IS.same) !== 0);
    // «المصدر» of «مصادر عسكرية»; «المصدر ذاته» where a body spoke since is that body
    if (head === 'مصدر' && !(same && last && !last.nested && isOneOf('institution document', last.speaker.kind))) {
      const several = this.turns.latest((s) => s.kind === 'unnamed' && SOURCE_HEAD.test(s.phrase.headWord.base));
      if (several) return several;
    }
    // «المصدر ذاته» may also be a paper or a statement; «المصدر» where none was named is who spoke last, if no person
    if (isOneOf('مصدر مصادر', head) && same)
      return last && !last.nested ? last.speaker : this.turns.latest((s) => s.kind !== 'person');
    if (head === 'مصدر' && last && !last.nested && !isOneOf('person hearsay', last.speaker.kind)) return last.speaker;
    return null;
  }

  /** «صحيفة كذا عنونت …. وأضافت الصحيفة»: a medium named with this head behind the one that spoke last. */
  private namedSince(phrase: Phrase): Speaker | null {
    const { base } = phrase.headWord;
    const places = this.mentions.placesOf(base);
    const spoke = this.turns.findLast(({ speaker }) => fitsHead(base, speaker, phrase))?.token ?? -1;
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

  /** «أحد المصادر», «أحد تلك المصادر»: of those that were cited. */
  private oneOf({ headWord: head, words }: Phrase): Speaker | null {
    // «أحدهم», «أحدهما»
    if (/^احد(ا?هما|هم|اهن)$/.test(head.form))
      return this.turns.latest(
        ({ kind, number, phrase: p }) => kind === 'unnamed' && (number !== 's' || /[اي]ن$/.test(p.headWord.form)),
      );
    if (!isOneOf('احد احدي', words[0]?.form ?? '') || !head.definite || head.base !== 'مصادر') return null;
    if (words.some((w) => isAdjective(w))) return null;
    return this.turns.latest((s) => s.phrase.headWord.base === 'مصادر');
  }

  /** «الخبير اللبناني», «المدافع» of whom the text had not said so: the person who spoke last. */
  private roleOf(phrase: Phrase): Speaker | null {
    const own = phrase.words.filter((w) => (w.is & (IS.same | IS.demonstrative)) === 0);
    const role =
      (phrase.type === 'unnamed' && phrase.kind === 'unnamed') ||
      (phrase.type === 'spokesman' && own.length < phrase.words.length) ||
      ((own.length === 1 || phrase.type === 'title' || own.slice(1).every(isAdjective)) &&
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
    return this.turns.latest((s) => s.kind === 'person' && (s.gender ?? gender) === gender);
  }

  /** «المتحدث الرسمي» after «فلان، المتحدث الرسمي للوزارة»: all its words belong to an earlier source. */
  private described(phrase: Phrase, kind?: Speaker['kind']): Speaker | null {
    return this.turns.latest(
      (speaker) =>
        // «المعارضة السورية» is not «مصادر في المعارضة السورية»
        (phrase.type !== 'institution' || speaker.kind === 'institution') &&
        (kind ?? speaker.kind) === speaker.kind &&
        speaker.phrase.words.length > phrase.words.length &&
        phrase.words.every((w) => speaker.phrase.words.some((x) => x.base === w.base)),
      true,
    );
  }

  /** «نص البيان», «نتائج الدراسة»: the document itself. */
  private partOf({ headWord: head, words, names }: Phrase): Speaker | null {
    const whole = words[1];
    if (names > 0 || words.length !== 2 || !whole?.definite || whole.headType !== 'document') return null;
    if (!isOneOf('نص نتائج بيانات خلاصه معطيات ارقام مضمون', head.base)) return null;
    return this.turns.latest((s) => s.kind === 'document' && s.phrase.headWord.base.replace(/ا$/, '') === whole.base);
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
