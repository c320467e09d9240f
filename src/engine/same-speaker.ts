import type { SourceClass, SourceKind, Span } from './analysis';
import type { Draft } from './draft';
import { bears, isHonorific } from './phrase/honorific';
import type { Phrase } from './phrase/reader';
import type { Text } from './tokens';
import { isOneOf, listOf } from './word-list';
import { IS, isAdjective, singular, type Word, wordOf } from './words';

/** What the discourse knows of one source. */
export interface Speaker {
  readonly id: string;
  readonly kind: SourceKind;
  readonly named: boolean;
  readonly class: SourceClass;
  readonly phrase: Phrase;
  gender: 'm' | 'f' | null;
  readonly number: 's' | 'd' | 'p';
  readonly mentions: Span[];
  /** The heads under which it was cited: «متحدث», «وزير». */
  readonly roles: Set<string>;
  /** Index of the attribution that last relayed it explicitly. */
  relay?: number;
}

/** Mentions that are listed of one entity. */
const MOST_MENTIONS = 200;

export const OUTLET_HEAD = listOf(
  'صحيفه قناه موقع شبكه مجله جريده محطه اذاعه منصه تلفزيون راديو يوميه اسبوعيه بوابه مراسل هيئه',
);

export const SOURCE_HEAD = listOf('مصدر مصادر مصدران');

const DOCUMENT_HEAD = listOf(
  'تقرير دراسه بيان استطلاع وثيقه بحث بلاغ رساله نص مذكره كتاب مقال بيانات نتائج ارقام تحقيق مسح احصائيات احصاءات تقارير وثائق مسوده',
);

const ORGANISATION = listOf('هيومن اوكسفام يونيسف اليونيسف يونسكو اليونسكو اونروا الاونروا العفو الامم');

/** «المسؤول», «المسؤولة»: whoever holds an office. */
export const OFFICIAL = listOf('مسؤول مسئول مسؤوله مسئوله');

/** «المسؤولين» are «مسؤولون». */
export const nominative = (base: string): string => base.replace(/ين$/, 'ون');

export function addMention(speaker: Speaker, start: number, end: number): void {
  if (speaker.mentions.length >= MOST_MENTIONS) return;
  if (!speaker.mentions.some((m) => m.start <= start && end <= m.end)) speaker.mentions.push({ start, end });
}

/** What a later mention repeats: a person's last name, a body's name. */
export function mentionWords(speaker: Speaker): readonly string[] {
  const { words, names } = speaker.phrase;
  if (speaker.kind === 'person') {
    const last = words[words.length - 1];
    if (names > 0 && last) return [surname(speaker.phrase)];
    return words.slice(0, 3).map((w) => w.form);
  }
  const core = coreOf(speaker.phrase).replace(PURPOSE, '').split(' ');
  return core[0] ? core : words.map((w) => w.form);
}

/** The last name word of a person; a title or an apposition behind the name does not count. */
export const surname = (phrase: Phrase): string =>
  namesIn(phrase).at(-1) ?? phrase.words[phrase.words.length - 1]?.form ?? '';

/** The words of a person's name, without titles and what stands in apposition or behind a preposition. */
function namesIn(phrase: Phrase): readonly string[] {
  const names: string[] = [];
  let started = false;
  for (const [k, word] of phrase.words.entries()) {
    // «تركي آل الشيخ»
    const clan = phrase.words[k - 1]?.form === 'ال';
    const name =
      (word.headType === 'other' || clan) &&
      !(word.definite && isAdjective(word) && !started) &&
      ((word.is & IS.title) === 0 || clan);
    if (name) {
      if (phrase.type === 'other' || started || !word.definite) {
        names.push(word.form);
        started = true;
      }
    } else if (started && phrase.type === 'other') break;
  }
  return names;
}

/** «وزير الخارجية» after «وزير الخارجية سامي عون»: an office of two words or more without its holder's name. */
export function holdsOffice(a: Phrase, b: Phrase): boolean {
  const [office, holder] = a.names === 0 ? [a, b] : [b, a];
  if (office.type !== 'office' || office.names > 0 || holder.names === 0 || office.words.length < 2) return false;
  // also behind the name: «سامي عون، رئيس تحرير الصحيفة», then «رئيس التحرير»; not of «المتحدث باسم رئيس الوزراء»
  if (shortens(office.words, holder.words)) return true;
  const all = ` ${keyOf(holder.words)} `;
  const at = all.indexOf(` ${keyOf(office.words)} `);
  if (at <= 0) return at === 0;
  const before = wordOf(all.slice(0, at).trim().split(' ').at(-1) ?? '');
  return before.headType === 'other' && before.attached === null && (before.is & IS.preposition) === 0;
}

/** «رئيس الأزرق» of «رئيس النادي الأزرق المصري»: nouns of bodies and adjectives are left out. */
function shortens(short: readonly Word[], long: readonly Word[]): boolean {
  let at = 0;
  for (const word of long) {
    const wanted = short[at];
    if (!wanted) return true;
    if (word.base === wanted.base || word.attached?.word.base === wanted.base) at++;
    else if (at === 0 || (word.headType !== 'institution' && !isAdjective(word))) return false;
  }
  return at === short.length;
}

export function samePerson(a: Phrase, b: Phrase): boolean {
  if (a.names === 0 || b.names === 0) return false;
  const last = surname(b);
  if (last.length < 3) return false;
  // «العيدان» after «عيدان»
  if (surname(a).replace(/^ال/, '') === last.replace(/^ال/, '')) return true;
  // a first name alone: «مهى» after «شقيقته مهى»; a middle name is not enough
  return b.words.length === 1 && namesIn(a).includes(last);
}

/** «(لـ)الدراجات», «(لـ)النقل البحري»: what a body does, which its shorter name leaves out. */
const PURPOSE = /(?<=.) ال.*$/;

/** «تارلي كلاود» and «تارلي كلاود للدراجات»; two that name different things are two bodies. */
export function sameCore(a: string, b: string): boolean {
  return a === b || a.replace(PURPOSE, '') === b || b.replace(PURPOSE, '') === a;
}

const OF_NAME = listOf('حركه شركه تنظيم حزب جماعه نادي');

/** A body's name without its head noun and without adjectives of nation: «شركة لينكدإن» is «لينكدإن». */
export function coreOf(phrase: Phrase): string {
  const rest = phrase.words.filter(
    (w) => w.headType === 'other' && (w.is & (IS.same | IS.demonstrative)) === 0 && !(w.definite && isAdjective(w)),
  );
  // «حماس», «حركة حماس»: a body that the lexicon has like a state's name
  const own = phrase.type === 'place' || OF_NAME.test(phrase.headWord.base);
  const words = phrase.type === 'other' ? phrase.words : rest[0] || !own ? rest : phrase.words.slice(-1);
  return words.map((w) => w.form).join(' ');
}

export function keyOf(words: readonly Word[]): string {
  return words
    .filter((w) => (w.is & (IS.demonstrative | IS.same)) === 0)
    .map((w) => ((w.is & IS.nisba) !== 0 ? w.base.replace(/يه$/, 'ي') : w.base))
    .join(' ')
    .replace(/^وزاره (?=.)/, '')
    .replace(/(رئيسه?) (مجلس وزراء|حكومه)/, '$1 وزراء')
    .replace(/^رئيسه? دبلوماسي(ه)?(?= |$)/, 'وزير خارجيه');
}

export function fits(s: Speaker, draft: Draft): boolean {
  if (s.kind === 'document' && draft.rule === 'participle' && draft.gender !== null && s.gender !== draft.gender)
    return false;
  if (draft.gender !== null && s.gender !== null && s.gender !== draft.gender && s.number !== 'p') return false;
  if (draft.number !== 's') return s.number !== 's' || s.kind === 'unnamed' || s.kind === 'institution';
  if (draft.rule === 'participle') return true;
  return s.number === 's' || (draft.gender === 'f' && s.gender !== 'm');
}

export function fitsHead(head: string, speaker: Speaker, phrase: Phrase): boolean {
  const { words } = speaker.phrase;
  if (speaker.phrase === phrase) return false;
  if (isHonorific(phrase.headWord.form))
    return (
      speaker.kind === 'person' && (speaker.gender ?? phrase.gender) === phrase.gender && bears(phrase.headWord, words)
    );
  if (head === 'وكاله') return speaker.kind === 'agency' || words[0]?.base === 'وكاله';
  if (OUTLET_HEAD.test(head))
    return (
      // «الموقع» after «موقع محلي»; «الصحيفة» is no channel
      (speaker.kind === 'unnamed' && speaker.phrase.headWord.base === head) ||
      (speaker.kind === 'outlet' &&
        (words.some((w) => singular(w.base) === head) ||
          (head !== 'هيئه' && !words.some((w) => OUTLET_HEAD.test(w.base)) && !isOther(head, speaker.phrase))))
    );
  if (head === 'اخير' || head === 'اخيره') return speaker.named && speaker.gender === (head === 'اخير' ? 'm' : 'f');
  if (SOURCE_HEAD.test(head)) return words.some((w) => w.base === head);
  if (DOCUMENT_HEAD.test(head)) return speaker.kind === 'document' && speaker.phrase.headWord.base === head;
  if (OFFICIAL.test(head))
    return (
      (speaker.gender ?? phrase.gender) === phrase.gender &&
      ((speaker.kind === 'unnamed' && speaker.number === 's') ||
        (speaker.kind === 'person' &&
          (speaker.class === 'office' || words.some((w) => w.headType === 'office' || w.base === head))))
    );
  if (isOneOf('متحدث ناطق', head)) return words.some((w) => w.headType === 'spokesman') || speaker.roles.has(head);
  if (isOneOf('متحدثه ناطقه', head)) return words.some((w) => w.headType === 'spokesman' && w.base.endsWith('ه'));
  // «المنظمة» after «هيومن رايتس ووتش»
  if (head === 'منظمه' && speaker.kind === 'institution' && ORGANISATION.test(words[0]?.form ?? '')) return true;
  return (
    nominative(speaker.phrase.headWord.base) === nominative(head) ||
    (speaker.kind === 'person' && speaker.roles.has(head)) ||
    words.some(
      (w) => w.base === head && w.headType !== 'other' && w.headType !== 'institution' && speaker.kind === 'person',
    )
  );
}

/** «الصحيفة» is no CNN: the catalogue knows what a name without its noun is. */
function isOther(head: string, { entry }: Phrase): boolean {
  if (!entry) return false;
  if (isOneOf('صحيفه جريده يوميه', head)) return isOneOf('channel radio magazine', entry.medium);
  if (isOneOf('قناه تلفزيون محطه', head)) return isOneOf('newspaper magazine radio', entry.medium);
  if (isOneOf('مجله اسبوعيه', head)) return isOneOf('channel radio newspaper', entry.medium);
  return isOneOf('اذاعه راديو', head) && isOneOf('newspaper magazine channel', entry.medium);
}

export function fullest(text: Text, s: Speaker, without: ReadonlySet<Span>): string {
  const named = s.mentions.filter((m) => !without.has(m));
  const all = (named.length > 0 ? named : s.mentions).map((m) =>
    text.source.slice(m.start, m.end).replace(/\s+/g, ' ').replace(/^لل/, 'ال'),
  );
  // «المصدر نفسه» names nobody where another mention does
  const own = all.filter((name) => !/ (نفس|ذات|عين)(ه|ها|هم)$/.test(name));
  const names = own.length > 0 ? own : all;
  return names.reduce((a, b) => (b.length > a.length && b.length < 90 ? b : a), names[0] ?? '');
}
