import { decode } from '../catalogue/codec';
import { countryRecords } from '../catalogue/index';
import * as functionWords from './lexicon/function-words';
import * as nouns from './lexicon/nouns';
import { type Reading, readVerbs, type VerbForms } from './morphology';
import { wordsOfList } from './packed-list';
import { isHonorific } from './phrase/honorific';
import { finish, type Steps } from './steps';
import { conjoinedListOf, listOf } from './word-list';

/** The class of a word as head of a noun phrase. */
export type HeadType =
  | 'agency'
  | 'media'
  | 'spokesman'
  | 'unnamedMedia'
  | 'unnamed'
  | 'document'
  | 'place'
  | 'title'
  | 'office'
  | 'institution'
  | 'other';

/** Classes a word may belong to, as bits of `Word.is`. */
export const IS = {
  complementizer: 1,
  notReporting: 1 << 1,
  negation: 1 << 2,
  relative: 1 << 3,
  auxiliary: 1 << 4,
  demonstrative: 1 << 5,
  same: 1 << 6,
  saying: 1 << 7,
  preposition: 1 << 8,
  ender: 1 << 9,
  time: 1 << 10,
  given: 1 << 11,
  quantifier: 1 << 12,
  event: 1 << 13,
  channel: 1 << 14,
  adjective: 1 << 15,
  title: 1 << 16,
  /** A relational adjective of a nation, a region or a field: no family name. */
  nisba: 1 << 17,
} as const;

/** What the lexicon knows of one folded form, before any context. */
export interface Word {
  readonly form: string;
  readonly is: number;
  readonly headType: HeadType;
  readonly definite: boolean;
  /** Without the article. */
  readonly base: string;
  /** Readings as a reporting verb, participle or verbal noun, as written or with an object pronoun. */
  readonly readings: readonly Reading[];
  /** Future (سيقول) or purpose (ليضيف) prefix before an imperfect. */
  readonly prefix: '' | 'س' | 'ل';
  /** An object or possessive pronoun at its end: ه، ها، هم، هما، نا. */
  readonly pronoun: string;
  /** The word behind a conjunction و or ف. */
  readonly conjoined: Word | null;
  /** May begin a cue: a reporting word, a prepositional or hearsay cue. All other words are passed over at once. */
  readonly cue: boolean;
  /** The word behind an attached preposition ل، ب or ك. */
  readonly attached: { readonly letter: string; readonly word: Word } | null;
}

/** What the lists say of one form: bits of `IS`, and above them the number of its head class in `HEADS`. */
type Entry = number;

const HEADS: readonly HeadType[] = [
  'other',
  'agency',
  'spokesman',
  'place',
  'media',
  'unnamedMedia',
  'unnamed',
  'document',
  'office',
  'title',
  'institution',
];
/** Bits of `IS` end below. */
const HEAD_SHIFT = 18;
const CLASSES = (1 << HEAD_SHIFT) - 1;

const headOf = (entry: Entry | undefined): HeadType => HEADS[(entry ?? 0) >> HEAD_SHIFT] ?? 'other';
const classesOf = (entry: Entry | undefined): number => (entry ?? 0) & CLASSES;

interface Lexicon {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly verbs: VerbForms;
}

let lexicon: Lexicon | undefined;
let memory = new Map<string, Word>();
/** Distinct forms remembered between texts; beyond it the memory starts afresh. */
const MEMORY = 60_000;

/** Reads the lexicon in steps, if that was not done before. A few milliseconds: only for a page that is an article. */
export function* loadLexicon(): Steps<Lexicon> {
  if (lexicon) return lexicon;
  const entries = new Map<string, Entry>();
  const bits: readonly (readonly [string, number])[] = [
    [functionWords.COMPLEMENTIZER, IS.complementizer],
    [functionWords.NOT_REPORTING, IS.notReporting],
    [functionWords.NEGATION, IS.negation],
    [functionWords.RELATIVE, IS.relative],
    [functionWords.AUXILIARY, IS.auxiliary],
    [functionWords.DEMONSTRATIVE, IS.demonstrative],
    [functionWords.SAME, IS.same],
    [functionWords.SAYING, IS.saying],
    [nouns.PREPOSITION, IS.preposition],
    [nouns.ENDER, IS.ender],
    [nouns.TIME, IS.time],
    [nouns.GIVEN, IS.given],
    [nouns.QUANTIFIER, IS.quantifier],
    [nouns.EVENT, IS.event],
    [nouns.CHANNEL, IS.channel],
    [nouns.ADJECTIVE, IS.adjective],
    [nouns.TITLE, IS.title],
    [nouns.NISBA, IS.nisba],
  ];
  for (const [list, bit] of bits) {
    for (const form of wordsOfList(list)) entries.set(form, (entries.get(form) ?? 0) | bit);
    yield;
  }
  // «الأردنية:الأردن عمان»
  for (const line of decode(countryRecords).split('\n')) {
    const [adjective = '', places = ''] = line.split(':');
    entries.set(adjective.slice(2, -1), IS.nisba);
    for (const place of places.split(' ')) entries.set(place, HEADS.indexOf('place') << HEAD_SHIFT);
  }
  // the first class that claims a head keeps it
  const heads: readonly (readonly [string, HeadType])[] = [
    [nouns.AGENCY, 'agency'],
    [nouns.SPOKESMAN, 'spokesman'],
    [nouns.PLACE, 'place'],
    [nouns.BODY, 'place'],
    [nouns.MEDIA, 'media'],
    [nouns.UNNAMED_MEDIA, 'unnamedMedia'],
    [nouns.UNNAMED, 'unnamed'],
    [nouns.DOCUMENT, 'document'],
    [nouns.OFFICE, 'office'],
    [nouns.TITLE, 'title'],
    [nouns.INSTITUTION, 'institution'],
  ];
  for (const [list, head] of heads) {
    const sign = HEADS.indexOf(head) << HEAD_SHIFT;
    for (const form of wordsOfList(list)) {
      const entry = entries.get(form) ?? 0;
      if (entry <= CLASSES) entries.set(form, entry | sign);
    }
    yield;
  }
  lexicon = { entries, verbs: yield* readVerbs() };
  return lexicon;
}

/** The word of a folded form. Remembered, so that a text pays once for each distinct form. */
export function wordOf(form: string): Word {
  const known = memory.get(form);
  if (known) return known;
  if (memory.size > MEMORY) memory = new Map();
  const word = read(form);
  memory.set(form, word);
  return word;
}

/** Cues that are no reporting verbs: the prepositional ones, hearsay, «جاء في», «بالقول», background formulas. */
const FIXED = conjoinedListOf(
  'برايه برايها برايهم المعتقد يظن وفق وفقا وفقه وفقها وفقما طبقا طبقما تبعا بحسب حسب حسبما بحسبما استنادا بالاستناد نسبه نقلا عن علي في كما مثلما براي باعتراف باقرار بشهاده بتقدير بحسبه بحسبها بحسبهم حسبه حسبها حسبهم وفقهم قيل يقال افيد يشاع اشيع يتردد تردد يشتبه اشتبه تضاربت ترددت تواردت تتردد تتوارد سرت راجت انتشرت وردت تداولت شاعت سادت تقارير انباء شائعات اشاعات جاء ورد بالقول بالاشاره بالتاكيد يشار تجدر جدير وجهه التاكيد التشديد التنويه التنبيه التحذير التذكير الاعلان الاعتراف الاقرار الاشاره للتاكيد للتشديد للتنويه للتنبيه للتحذير للتذكير للاعلان للاعتراف للاقرار للاشاره',
);
/** Likewise with whatever follows in the word: «بقوله», «بتأكيدها». */
const FIXED_BEGINNING = /^[وف]?ب(قول|تاكيد|تصريح)/;

const NONE: readonly Reading[] = [];
/** Classes that the article leaves untouched: «المصدر», «المحلي», «البيان». */
const WITH_ARTICLE = IS.nisba | IS.adjective | IS.channel | IS.quantifier | IS.event;

/** No Arabic word is longer; a run of letters beyond it is not looked into. */
const LONGEST_WORD = 32;

/** Nations, adjectives and nouns whose first letters only look like the article. */
const NO_ARTICLE = listOf(
  'المان الماني المانيه المانيا المانيان الباني البانيه البانيا البان الكتروني الكترونيه الكترونيا الزامي الزاميه الهام الاف الغام الوان القاب الحان الواح الياف التزام التماس التقاء الغاء القاء الحاق الحاح الهاء التهاب التفاف',
);

/** Inflected forms of people by role: a sound plural, also before its complement, a feminine dual; «مدونات», «مقاولات» are things. */
const PEOPLE = /^(...+?)(?:ون|ين|تان|تين|و|(?<=^م...+|^[^ع]ا..|ي)ي)$|^(.ا..|..+ي)ات$/;

/** «مهندس» for «مهندسون», «مهندسي»; «مؤيدون» for «مؤيدين». */
function personOf(entries: ReadonlyMap<string, Entry>, base: string): Entry | undefined {
  const [, man, woman] = PEOPLE.exec(base) ?? [];
  const one = man ?? woman ?? '';
  const entry = entries.get(one) ?? entries.get(`${one}ون`);
  return headOf(entry) === 'unnamed' ? entry : undefined;
}

function read(form: string): Word {
  if (form.length > LONGEST_WORD) return unknown(form);
  const { entries, verbs } = lexicon ?? finish(loadLexicon());
  const definite = form.length > 3 && form.startsWith('ال') && !verbs.has(form) && !NO_ARTICLE.test(form);
  const base = definite ? form.slice(2) : form;
  const own = entries.get(form);
  const stem = definite ? entries.get(base) : undefined;
  const possessed = (own && headOf(own) !== 'office') || stem || form.length < 5 ? null : withoutPronoun(entries, form);
  let head = headOf(own);
  if (head === 'other') head = stem && headOf(stem) !== 'place' ? headOf(stem) : headOf(possessed?.entry);
  // the construct of a sound plural drops its ن: «موظفو الشركة», «مسؤولي الوزارة»
  if (head === 'other' && (form.endsWith('و') || form.endsWith('ي'))) head = headOf(entries.get(`${form}ن`));
  if (head === 'other' && !(classesOf(own) & IS.given)) head = headOf(personOf(entries, base));
  // a definite form has no pronoun: «المهندسة», but «الملاحة», «المشاركة»
  const she = definite && /^(م[^ا].+|.ا..|..+ي.?)ه$/.test(base) ? entries.get(base.slice(0, -1)) : undefined;
  if (head === 'other' && headOf(she) === 'unnamed') head = 'unnamed';
  // «صحيفتا الغد والرأي»
  if (head === 'other' && headOf(entries.get(singular(form))) === 'media') head = 'media';
  // the dual: «محللان», «خبيرتان»
  if (head === 'other' && form.length > 5 && /[اي]ن$/.test(form)) head = dual(entries, base);
  // accusative: «أن مسؤولا أمنيا»
  const accusative = form.length > 3 && form.endsWith('ا') ? entries.get(form.slice(0, -1)) : undefined;
  if (head === 'other' && !definite && accusative && !verbs.has(form)) {
    const nominative = headOf(accusative);
    if (nominative === 'unnamed' || nominative === 'office' || nominative === 'spokesman' || nominative === 'document')
      head = nominative;
  }
  const is = classesOf(own) | (classesOf(stem) & WITH_ARTICLE) | (classesOf(possessed?.entry) & IS.channel);
  const { readings, prefix, pronoun } = readVerb(verbs, form);
  // «سابقة», «سابقان», «يمنية», «السوريون», «تركيتان»
  const uninflected = /^(..+?)(ا|ه|ان|ون|ين|ات|تان|تين)$/.exec(base)?.[1] ?? '';
  const classes = classesOf(entries.get(uninflected));
  const adjective =
    (own ? 0 : classes & (IS.adjective | IS.nisba)) | (uninflected.endsWith('ي') ? classes & IS.nisba : 0);
  const lexical = (is | adjective) !== 0 || head !== 'other' || (readings.length > 0 && pronoun === '');
  const conjoined = conjunction(form, lexical, verbs);
  return {
    form,
    cue: readings.length > 0 || conjoined?.cue || FIXED.test(form) || FIXED_BEGINNING.test(form),
    is: is | adjective | (head !== 'institution' && isVerbalNoun(form, is | adjective) ? IS.event : 0),
    headType: head,
    definite,
    base,
    readings: definite || isHonorific(form) ? NONE : readings,
    prefix,
    pronoun: pronoun || (possessed && !readings[0] && headOf(possessed.entry) !== 'other' ? possessed.pronoun : ''),
    conjoined,
    attached: preposition(form, own !== undefined || adjective !== 0 || (readings.length > 0 && prefix === '')),
  };
}

/** «الصحيفتان», «صحيفتا الغد والرأي»: one such medium. */
export const singular = (base: string): string => base.replace(/ت(ان|ين|ا|ي)$/, 'ه');

/** The head of which a form in ـان, ـين is the dual: a person, a medium, a document. */
function dual(entries: ReadonlyMap<string, Entry>, base: string): HeadType {
  if (!/(ان|ين)$/.test(base)) return 'other';
  const stem = base.slice(0, -2);
  const one = headOf(entries.get(stem.endsWith('ت') ? `${stem.slice(0, -1)}ه` : stem));
  return one === 'place' || one === 'title' || one === 'institution' || one === 'agency' ? 'other' : one;
}

/** A form that the lexicon knows nothing of. */
export const unknown = (form: string): Word => ({
  form,
  is: 0,
  headType: 'other',
  definite: false,
  base: form,
  readings: NONE,
  prefix: '',
  pronoun: '',
  cue: false,
  conjoined: null,
  attached: null,
});

interface Possessed {
  readonly entry: Entry;
  readonly pronoun: string;
}

/** The letters of a pronoun at the end of a form, '' where there are none. */
function pronounOf(form: string): string {
  if (form.endsWith('ه')) return 'ه';
  if (form.endsWith('هم')) return 'هم';
  if (!form.endsWith('ا')) return '';
  return PRONOUNS_IN_ALIF.find((pronoun) => form.endsWith(pronoun)) ?? '';
}

const PRONOUNS_IN_ALIF = ['هما', 'ها', 'نا'];

function withoutPronoun(entries: ReadonlyMap<string, Entry>, form: string): Possessed | null {
  const pronoun = pronounOf(form);
  const noun = form.slice(0, form.length - pronoun.length);
  if (pronoun === '' || noun.length < 3) return null;
  // «صحيفتها» has ت for ة, «أصدقائه» a hamza on its seat, «منتقديه» no ن; «صيادية» is an adjective, no «صياديه»
  const last = noun.slice(-1);
  const bare =
    last === 'و' || (last === 'ي' && (pronoun !== 'ه' || noun.startsWith('م')))
      ? `${noun}ن`
      : last === 'ت'
        ? `${noun.slice(0, -1)}ه`
        : last === 'ئ' || last === 'ؤ'
          ? `${noun.slice(0, -1)}ء`
          : noun;
  // «وزيرة» folds like «وزيره»: without ت before it a final ه of an office is the feminine
  if (pronoun === 'ه' && last !== 'ت' && headOf(entries.get(form)) === 'office') return null;
  const entry = entries.get(noun) ?? entries.get(bare) ?? personOf(entries, bare);
  return entry && headOf(entry) !== 'place' ? { entry, pronoun } : null;
}

/** What is published takes a pronoun: «خبر أوردته الوكالة», «بيان نشرته الوزارة». */
const PUBLISHES = /^(اورد|نشر|بث|حذر)$/;

function readVerb(
  verbs: Lexicon['verbs'],
  form: string,
): { readings: readonly Reading[]; prefix: Word['prefix']; pronoun: string } {
  const direct = verbs.get(form);
  if (direct) return { readings: direct, prefix: '', pronoun: '' };
  const first = form.charAt(0);
  const second = form.charAt(1);
  if ((first === 'س' || first === 'ل') && (second === 'ي' || second === 'ت')) {
    const imperfect = verbs.get(form.slice(1))?.filter((r) => r.shape === 'imperfect') ?? NONE;
    if (imperfect.length > 0) return { readings: imperfect, prefix: first, pronoun: '' };
  }
  // «أخبرني», «أخبرتنا»; behind a noun ني belongs to it («أمني»)
  const pronoun = form.endsWith('ني') ? 'ني' : pronounOf(form);
  const stem = form.slice(0, form.length - pronoun.length);
  if (pronoun !== '' && stem.length >= 3) {
    // «وصفوهم»: before a pronoun the plural drops its alif
    const found = (verbs.get(stem) ?? (stem.endsWith('و') ? verbs.get(`${stem}ا`) : undefined) ?? NONE).filter(
      (r) =>
        r.shape === 'noun' ||
        (r.shape !== 'participle' && (!/[xwcd]/.test(r.verbEntry.flags) || PUBLISHES.test(r.verbEntry.lemma))) ||
        r.verbEntry.frameCodes.startsWith('o'),
    );
    if (found.length > 0) return { readings: found, prefix: '', pronoun };
  }
  return { readings: NONE, prefix: '', pronoun: '' };
}

function conjunction(form: string, lexical: boolean, verbs: Lexicon['verbs']): Word | null {
  const first = form.charAt(0);
  if ((first !== 'و' && first !== 'ف') || form.length < 3) return null;
  // «وصف», «وزير» are whole words; «وعد» may be either, the whole word wins
  if (lexical && !verbs.has(form.slice(1))) return null;
  return wordOf(form.slice(1));
}

function preposition(form: string, lexical: boolean): Word['attached'] {
  const letter = form.charAt(0);
  if (lexical || form.length < (letter === 'ل' ? 3 : 4) || (letter !== 'ل' && letter !== 'ب' && letter !== 'ك'))
    return null;
  const rest = form.slice(1);
  if (letter !== 'ل' || !rest.startsWith('ل')) return { letter, word: wordOf(rest) };
  // «للوزارة» writes the article without its alif, «للجنة» may have none
  const definite = wordOf(`ا${rest}`);
  const bare = definite.headType === 'other' ? wordOf(rest) : definite;
  return { letter, word: bare.headType === 'other' && !(bare.is & IS.given) ? definite : bare };
}

/** A relational adjective (nisba) or another adjective that leaves a source unnamed. */
export function isAdjective(word: Word): boolean {
  if ((word.is & IS.adjective) !== 0) return true;
  // «حماية», «رعاية», «وقاية»: nouns
  if (/^..ايه$/.test(word.base)) return false;
  return (
    (word.is & IS.nisba) !== 0 ||
    ((word.is & (IS.given | IS.quantifier)) === 0 && word.base.length > 3 && /(ي|يه|يون|يين|يتان|يان)$/.test(word.base))
  );
}

/** An adjective that the lexicon knows: an unknown word in ي may be a name («محافظ نينوى»). */
export const isKnownAdjective = (word: Word): boolean =>
  (word.is & (IS.adjective | IS.nisba)) !== 0 || (word.form.length > 5 && /(يه|يون|يين)$/.test(word.form));

/** «منظمو المسيرة», «مرشحو الحزب»: a sound plural before its complement, people without identity. */
export const isConstructPlural = (word: Word): boolean =>
  /^م..+و$/.test(word.form) && word.form.length > 4 && word.headType === 'other' && (word.is & IS.given) === 0;

/** Verbal nouns by pattern (افتعال، استفعال، انفعال، تفعيل), no «تركية» or «أتراك»: they begin a new phrase after a definite one. */
function isVerbalNoun(form: string, is: number): boolean {
  return (
    (is & (IS.given | IS.adjective | IS.nisba)) === 0 &&
    /^(است..?ا.|است.ا.ه|ا.ت.ا.|ات.ا.|ان..ا.|ت..ي.)(ه|ها|هم)?$/.test(form)
  );
}

/** Nouns of a state of things, where a definite noun behind them says of what: «متانة العلاقات», «حياد بلاده». */
export const STATE = listOf(
  'عمق فعاليه فاعليه نجاعه مصداقيه دقه احقيه اولويه حتميه توافر تطابق توافق تعاون مكانه حجم مدي خلافات شراكه علاقات جهود ضغوط مخاطر تداعيات دوافع ظروف ملابسات روايه متانه خلو سعي حياد ثبات صلابه شرعيه مشروعيه جديه نزاهه شفافيه موقف ثقته ثقتها ثقتهم مشاركته مشاركتها مشاركتهم',
);

/** Nouns of saying something again or with weight: «جدد التأكيد أن». */
export const STRESS = listOf('تاكيد تشديد تحذير تنبيه');

const FUTURE = listOf('سيصدر ستصدر سينشر ستنشر سيعقد ستعقد سيقام ستقام سيتم ستتم سيجري ستجري سيبدا ستبدا سيكون ستكون');

/**
 * Looks like a finite verb that the lexicon does not hold: a plural perfect (حضروا), a feminine perfect (حصلت) or an
 * imperfect (يتحدرون). Only asked after the head of a noun phrase, where such a form begins a relative clause.
 */
export function looksFinite(word: Word): boolean {
  const { form } = word;
  if (word.definite || word.headType !== 'other' || (word.is & (IS.given | IS.adjective | IS.nisba | IS.time)) !== 0)
    return false;
  if (form.length > 4 && form.endsWith('وا')) return true;
  const pronoun = form.endsWith('ها') || form.endsWith('ته');
  if (pronoun && /^.{3,}(تها|اها|وها|ته)$/.test(form) && word.pronoun === '') return true;
  if (form.length > 3 && form.endsWith('ت') && !/(ات|يت|وت|نت|ست)$/.test(form)) return true;
  // «سيصدر»
  if (FUTURE.test(form)) return true;
  if (!form.startsWith('ي') && !form.startsWith('ت')) return false;
  return form.length > 3 && /^(ي|ت).*(ون|ان)$/.test(form)
    ? form.startsWith('ي') || form.length > 5
    : /^ي[^ا].{2,4}$/.test(form) && !/^يو/.test(form);
}

/** Can begin no noun phrase. */
export const cannotBegin = (word: Word): boolean =>
  (word.is & (IS.preposition | IS.ender | IS.complementizer | IS.auxiliary | IS.relative | IS.saying)) !== 0;

/** «صحفي», «إعلامية»: of the press; a journalist where it stands alone. */
export const isOfPress = ({ form }: Word): boolean => /^(صحا?في|اعلامي)ه?$/.test(form);
