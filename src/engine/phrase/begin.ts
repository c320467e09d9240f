import { formAt } from '../frames';
import { catalogueName, mediumName } from '../lookup';
import type { NameMatch } from '../names';
import { pressNameEnd } from '../press-names';
import { type Text, type Token, writtenAt, writtenLast } from '../tokens';
import { isOneOf, listOf } from '../word-list';
import { cannotBegin, IS, isAdjective, looksFinite, type Word, wordOf } from '../words';
import { ofShare, shareEnd } from './complement';
import { isVerb, PERSON, type Reader, take } from './reader';

/** Singulars by pattern (مفعل، فاعل، فعيل، نسبة) with ة: «تجارة» and «حراسة» are none. */
const FEMININE_ROLE = /^(م..+|.ا..|..+ي.?)ه$/;

/** Demonstrative, quantifier or head. */
export function begin(r: Reader, k: number, read: Word): number | null {
  const { tokens } = r.text;
  // «تجارة حرة»: no merchants of his; «حملة»: nobody carried him
  const feminine = read.pronoun === 'ه' && read.headType !== 'other' && writtenLast(r.text, tokens[k] as Token) === 'ة';
  // «مهندسة», «ناشطة», «صحفية», «خبيرة»; «مشاركة» only as who says it
  const person = read.headType === 'unnamed' && FEMININE_ROLE.test(read.form) && (r.speech || !/^م.ا/.test(read.form));
  const own = read.readings.length > 0 || person ? read.headType : 'other';
  const word: Word = feminine ? { ...read, headType: own, pronoun: '', readings: [] } : read;
  if ((word.is & IS.demonstrative) !== 0) {
    r.demonstrative = true;
    const after = tokens[k + 1];
    // «قال هؤلاء إن»
    const ends = after !== undefined && (after.type === 'mark' || (after.word.is & IS.complementizer) !== 0);
    if (ends && isOneOf('هؤلاء اولئك', word.form)) {
      r.headIndex = k;
      r.headWord = word;
      r.type = 'unnamed';
      r.closed = true;
      return take(r, word, k + 1);
    }
    return after?.type === 'word' ? k + 1 : null;
  }
  const next = tokens[k + 1];
  // «ما تسمى "كتائب الغابة"»
  if (word.form === 'ما' && isOneOf('يسمي تسمي', next?.form ?? '')) return take(r, word, k + 2);
  // «وفق آخر حصيلة», «بحسب أحدث تقرير»
  if (isOneOf('اخر احدث', word.form) && isOneOf('document unnamedMedia', next?.word.headType ?? ''))
    return take(r, word, k + 1);
  const team =
    next?.form === 'من' &&
    isOneOf('فريق مجموعه نخبه حشد طائفه اثنين اثنان عشرات', word.form) &&
    isOneOf('unnamed unnamedMedia document', tokens[k + 2]?.word.headType ?? '');
  // «نسبة 16,9٪»
  if (word.form === 'نسبه' && next?.type === 'number') {
    const end = shareEnd(r, k + 1);
    if (end !== null) return ofShare(r, k, end);
  }
  // «عدد كبير من السكان»
  if (word.form === 'عدد' && next && isAdjective(next.word) && tokens[k + 2]?.form === 'من') {
    r.quantified = word;
    r.words.push(word, next.word);
    return take(r, (tokens[k + 2] as Token).word, k + 3);
  }
  if (((word.is & IS.quantifier) !== 0 || team) && !r.quantified && next) {
    const of = next.form === 'من' ? tokens[k + 2] : next;
    const counted =
      of &&
      of.type === 'word' &&
      (isOneOf('احد احدي', word.form) ||
        next.form === 'من' ||
        of.word.headType === 'unnamed' ||
        of.word.headType === 'unnamedMedia' ||
        of.word.headType === 'document' ||
        of.word.headType === 'institution' ||
        (of.word.definite && isOneOf('احد احدي بعض جميع معظم كل غالبيه نصف ثلث ثلثا ربع اغلب اغلبيه', word.form)));
    // «كل من "الغد" و"الرأي"», «كل من الوزير والسفير»: these
    // «كل من عون وحداد»
    const two = of?.type === 'word' && !isVerb(of.word) && tokens[k + 3]?.word.conjoined?.readings.length === 0;
    const each =
      word.form === 'كل' && next.form === 'من' && of !== undefined && (of.opens || of.word.headType !== 'other' || two);
    if (each) return take(r, word, k + 2);
    if (counted) {
      r.quantified = word;
      return take(r, word, next.form === 'من' ? k + 2 : k + 1);
    }
  }
  // «وأضاف نقلا عن», «وكتب فوقها»
  if (NO_BEGINNING.test(word.form)) return null;
  const found =
    (r.speech || r.medium) && (word.is & IS.time) === 0
      ? catalogueName(r.text, k, word.form)
      : mediumName(r.text, k, word.form);
  // «أعلن، رصد دعم»: the thing, not the medium of that name
  const thing = word.headType === 'other' && (word.is & IS.event) !== 0;
  if (found?.ordinary && found.end === k + 1 && thing && !r.medium) return null;
  const press = found ? -1 : pressNameEnd(r.text, k);
  if (
    press > 0 &&
    !word.attached &&
    word.readings.length === 0 &&
    !cannotBegin(word) &&
    (word.is & (IS.given | IS.time)) === 0 &&
    isOneOf('other place', word.headType)
  ) {
    r.headIndex = k;
    r.headWord = word;
    r.type = 'media';
    r.closed = true;
    r.proper = true;
    r.words.push(word);
    for (let q = k + 1; q < press; q++) r.words.push((tokens[q] as Token).word);
    r.count += press - k;
    return press;
  }
  const mother =
    word.form === 'ام' &&
    next !== undefined &&
    next.type === 'word' &&
    !next.word.definite &&
    next.word.headType === 'other';
  // «قال بن سلمان», «قال لو دريان», «قال ولد عابدين»
  const son =
    (isOneOf('بن لو', word.form) || (word.form === 'ولد' && next !== undefined && !isAdjective(next.word))) &&
    r.speech &&
    next?.type === 'word' &&
    !next.word.definite &&
    next.word.headType === 'other' &&
    !isVerb(next.word) &&
    !looksFinite(next.word);
  if (isOneOf('ل ب بن', word.form) && !(son && (next.word.is & (IS.preposition | IS.complementizer)) === 0))
    return null;
  // «وأضاف قوله إن», «وتابع حديثه قائلا»
  if (r.speech && /^(قول|حديث|كلام)(ه|ها|هم)$/.test(word.form)) return null;
  // «وقالت مشيرة إلى»: how
  const how =
    word.headType === 'other' && word.readings.some((x) => x.shape === 'participle') && /[اه]$|ين$/.test(word.form);
  if (
    how &&
    r.speech &&
    next !== undefined &&
    (isOneOf('الي عن علي', next.form) || (next.word.is & IS.complementizer) !== 0)
  )
    return null;
  // «ورغم أن»
  if (word.conjoined && (word.is & IS.given) === 0 && cannotBegin(word.conjoined) && !found) return null;
  // «أول أمس» is a day, «لتنفيذ العملية» an aim
  if (word.form === 'اول' && isOneOf('امس من', next?.form ?? '')) return null;
  if (word.attached?.letter === 'ل' && word.headType === 'other' && isAim(word.attached.word)) return null;
  if (word.attached?.letter === 'ب' && !found && word.headType === 'other' && (word.is & IS.given) === 0) {
    if (endsInHa(r, k) || isManner(word.attached.word)) return null;
  }
  if (!r.speech && !found && (word.is & IS.given) === 0 && /(وا|ت)$/.test(word.form) && looksFinite(word)) return null;
  // «بحسب علي عون»: behind a preposition stands none
  const governed = () => isOneOf('عن بحسب حسب وفق', tokens[k - 1]?.form ?? '');
  const ali = word.form === 'علي' && (r.speech || governed()) && isAli(r, k, word);
  if (
    (cannotBegin(word) && !mother && !son && !ali && !(found && word.form === 'ان' && found.end > k + 1)) ||
    ((word.is & IS.time) !== 0 && !found && !(r.speech && isMonthName(r.text, k)))
  )
    return null;
  if (
    word.attached &&
    word.headType === 'other' &&
    !found &&
    (word.is & IS.given) === 0 &&
    (word.attached.word.definite || word.attached.word.headType !== 'other')
  )
    return null;
  r.headIndex = k;
  r.headWord = word;
  if (
    found &&
    (word.headType !== 'place' || r.medium || found.end > k + 1) &&
    !(found.ordinary && !r.medium && word.headType !== 'other')
  )
    return beginNamed(r, k, word, found);
  if (word.headType === 'other' && isVerb(word) && !isNameBehindVerb(r, k)) {
    r.headIndex = -1;
    return null;
  }
  // «دولة رئيس الوزراء»: a form of address
  r.type = word.form === 'دوله' && next?.word.headType === 'office' ? 'title' : word.headType;
  const name =
    (word.is & IS.given) !== 0 &&
    (word.headType === 'office' || word.headType === 'institution') &&
    !(next !== undefined && (next.word.definite || next.word.headType === 'place'));
  if (name) r.type = 'other';
  if (word.headType === 'title' && word.definite) {
    // «الباحث في المعهد» is a role, «الباحث سامي عون» a person
    const role = wordOf(word.base).headType;
    const family =
      next?.word.definite &&
      next.word.headType === 'other' &&
      (next.word.is & (IS.relative | IS.ender)) === 0 &&
      next.form.endsWith('ي') &&
      (next.word.is & (IS.nisba | IS.adjective)) === 0;
    const rank =
      role === 'institution' &&
      !(
        next !== undefined &&
        ((next.word.is & IS.given) !== 0 || isOneOf('اول الركن الاول المتقاعد الطيار', next.form))
      );
    // «الكاتب العام للنقابة»: an office
    const general = next !== undefined && /^العامه?$/.test(next.form);
    if (general) r.type = 'office';
    else if ((!family && (role === 'unnamed' || role === 'office')) || rank) r.type = role;
  }
  // «كاتب عام النقابة»
  if (isOneOf('كاتب كاتبه', word.form) && next !== undefined && /^(عامه?|جهويه?|اقليميه?|الدوله)$/.test(next.form))
    r.type = 'office';
  if (word.headType === 'place') {
    r.closed = true;
    r.proper = true;
  } else if (word.definite && r.type !== 'title') r.closed = true;
  if (word.pronoun !== '' && word.headType !== 'other') r.closed = true;
  // «نصر الله»
  if ((word.is & IS.given) !== 0 || next?.form === 'الله') r.proper = true;
  if (word.headType === 'other') r.names++;
  return take(r, word, k + 1);
}

/** «قالت روي في بيان»: right behind a verb of saying stands no verb, and a name goes on with its complement. */
function isNameBehindVerb({ text, speech }: Reader, k: number): boolean {
  const before = text.tokens[k - 1]?.word;
  const says = (w: Word | null | undefined) =>
    w?.readings.some((x) => x.verbEntry.flags.includes('s') && x.shape === 'perfect') === true;
  const after = text.tokens[k + 1];
  if (!speech || !after || !(says(before) || says(before?.conjoined))) return false;
  const closes = (token: Token | undefined) =>
    token !== undefined &&
    (token.form === ':' || token.form === '،' || (token.word.is & (IS.complementizer | IS.preposition)) !== 0);
  // «وأكدت دانا حداد أن»
  const family =
    after.type === 'word' &&
    !after.word.definite &&
    after.word.headType === 'other' &&
    (after.word.readings.length === 0 || (after.word.is & IS.given) !== 0);
  return closes(after) || (family && closes(text.tokens[k + 2]));
}

const NO_BEGINNING = listOf('النقاب الستار نقلا فوقه فوقها تحته تحتها امامه امامها خلفه خلفها حوله حولها');

/** «بشكل قاطع», «بانتظام»: how, nobody. */
export const isManner = (inner: Word): boolean =>
  isOneOf(
    'حماسه حماس مراره شكل صوره طريقه نحو وجه اسلوب نبره لهجه صراحه وضوح حزم شده حده قوه ثقه سخريه غضب سرعه دوره دورها',
    inner.form,
  ) || (inner.is & IS.event) !== 0;

const isAim = (inner: Word): boolean => (inner.is & IS.event) !== 0;

function beginNamed(r: Reader, k: number, word: Word, found: NameMatch): number {
  r.entry = found.entry;
  r.type =
    found.entry.kind === 'institution'
      ? 'institution'
      : word.headType === 'media' || word.headType === 'agency'
        ? word.headType
        : 'other';
  r.closed = true;
  r.proper = true;
  r.words.push(word);
  for (let q = k + 1; q < found.end; q++) r.words.push((r.text.tokens[q] as Token).word);
  r.count += found.end - k;
  return found.end;
}

export function endsInHa(r: Reader, k: number): boolean {
  const token = r.text.tokens[k] as Token;
  return token.form.length > 3 && writtenLast(r.text, token) === 'ه';
}

/** «النعيمي»: a family's name by its form. */
export const FAMILY = /^ال..+ي$/;

/** «علي» written with ي after a title or a name is a name, though it folds like «على». */
export function isAli(r: Reader, k: number, word: Word): boolean {
  if (word.form !== 'علي') return false;
  const token = r.text.tokens[k] as Token;
  const next = r.text.tokens[k + 1];
  if (!/^[يی]$/.test(writtenLast(r.text, token))) return false;
  const before = r.text.tokens[k - 1]?.word;
  // «حسن علي إن», «حسن علي،»: no preposition stands before إن or a mark
  const ends = !next || (next.type === 'mark' ? !next.opens : writtenAt(r.text, next.folded).startsWith('إ'));
  if (ends) return before !== undefined && ((before.is & IS.given) !== 0 || r.names > 0);
  if (next.type !== 'word') return false;
  const called =
    before !== undefined &&
    (before.headType === 'title' ||
      (before.is & IS.given) !== 0 ||
      r.headIndex < 0 ||
      // «وزير الداخلية علي حسن خليل»
      (PERSON.has(r.type) &&
        r.names === 0 &&
        r.closed &&
        ((next.word.is & IS.given) !== 0 || FAMILY.test(next.form))) ||
      (before.headType === 'office' && r.names === 0));
  return (
    called &&
    next.word.headType === 'other' &&
    (next.word.is & (IS.channel | IS.time | IS.event | IS.complementizer)) === 0
  );
}

/** «محمد رمضان», «رجب طيب أردوغان», «صباح الموسوي»: months and a time of the day that are names too, unless a year or an attribute of time follows. */
export const isMonthName = (text: Text, k: number): boolean =>
  // «صباح الموسوي», no «صباح الأحد»
  (text.tokens[k]?.form === 'صباح' && FAMILY.test(formAt(text, k + 1))) ||
  (isOneOf('رمضان رجب شعبان ربيع محرم ماي', formAt(text, k)) &&
    text.tokens[k + 1]?.type !== 'number' &&
    !isOneOf('الماضي المقبل الجاري الحالي المبارك الاول الاخر الثاني', formAt(text, k + 1)));
