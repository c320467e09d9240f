import { catalogueName } from '../lookup';
import type { Token } from '../tokens';
import { listOf } from '../word-list';
import { cannotBegin, type HeadType, IS, isAdjective, isKnownAdjective, looksFinite } from '../words';
import { isVerb, PERSON, type Reader, take } from './reader';

const TAKES_QUOTED: ReadonlySet<HeadType> = new Set([
  'agency',
  'media',
  'institution',
  'document',
  'spokesman',
  'office',
  'unnamed',
  'unnamedMedia',
  'title',
]);

/** Behind these stands the name of somebody whose role alone was told. */
export const CALLED = listOf('يدعي تدعي اسمه اسمها يلقب تلقب ملقب ملقبه');

/** Words in quotation marks that behind a person's name still belong to it. */
const LONGEST_NICKNAME = 3;

/** Heads that keep their class in quotation marks: «"مصدر رسمي"», «"صحيفة الغد"». */
const QUOTED_HEADS: ReadonlySet<HeadType> = new Set([
  'media',
  'agency',
  'unnamed',
  'unnamedMedia',
  'institution',
  'place',
]);

/** «الرئيس التنفيذي لبنك "باركليز"»: the head right before has the name. */
function governs(r: Reader): boolean {
  const last = r.words.at(-1);
  const head = last?.headType === 'other' ? last.attached?.word.headType : last?.headType;
  // «مخرج فيلم "كما قال الراوي"»: what he made
  const work =
    r.names === 0 &&
    last !== undefined &&
    last !== r.headWord &&
    !last.definite &&
    (last.headType === 'other' || last.headType === 'document') &&
    !last.attached &&
    !isAdjective(last) &&
    (last.is & IS.given) === 0;
  return work || CALLED.test(last?.form ?? '') || head === 'institution' || head === 'media' || head === 'agency';
}

/** «سيستمر», «ستعود», «سنواصل». */
const isFuture = (form: string): boolean => /^س[يتن]...+$/.test(form);

/** A name in quotation marks: «صحيفة "الغد"», «"قسد"». */
export function quoted(r: Reader, k: number, token: Token): number | null {
  const { tokens } = r.text;
  let inner = token.partner - k - 1;
  // «شبكة "إي.إس.بي.إن"»: the dots are no words
  for (let q = k + 2; q < token.partner && inner > 5; q++) if (tokens[q]?.form === '.') inner--;
  const next = tokens[k + 1];
  if (r.transitive && PERSON.has(r.type)) return null;
  if (!next || inner < 1 || token.partner >= r.limit) return null;
  // «وكالة الأنباء الفلسطينية "وفا"»: its short name
  if (r.entry) {
    const short = catalogueName(r.text, k + 1);
    return short?.entry === r.entry && short.end === token.partner ? token.partner + 1 : null;
  }
  // «وسائل إعلام «إسرائيلية»», «الصحيفة «البريطانية»»: an adjective in marks of distance
  const likeName = (r.type === 'media' || r.type === 'agency') && (next.word.is & (IS.adjective | IS.nisba)) === 0;
  if (
    inner === 1 &&
    r.headIndex >= 0 &&
    !likeName &&
    isKnownAdjective(next.word) &&
    next.word.definite === r.headWord.definite
  )
    return take(r, next.word, token.partner + 1);
  const longest =
    r.headIndex < 0 ? 4 : TAKES_QUOTED.has(r.type) && (!PERSON.has(r.type) || governs(r)) ? 6 : LONGEST_NICKNAME;
  if (inner > longest || (r.headIndex >= 0 && !(TAKES_QUOTED.has(r.type) || r.names > 0))) return null;
  const found = catalogueName(r.text, k + 1);
  // «أعلن الجيش "تحرير" المدينة»: the fact in marks of distance
  const fact = (next.word.is & IS.event) !== 0;
  if (r.speech && r.headWord.definite && r.words.length === 1 && inner === 1 && fact && !next.word.definite && !found)
    return null;
  // «أعلنت اللجنة الدولية للصليب "إرجاء" القافلة»
  if (r.speech && r.closed && r.type === 'institution' && fact && !next.word.definite && !found) return null;
  // «أعلن الرئيس سامي عون "انتهاء التوافق" مع …», «ورصدت الدراسة "تغيرا كبيرا"»
  const objects =
    (fact && r.names > 0) || (r.type === 'document' && r.headWord.definite && r.words.length === 1 && inner > 1);
  if (objects && !next.word.definite && !found && r.headIndex >= 0) return null;
  // «قالت الشرطة "إن الطرق أغلقت"», «قال الوزير "سنعود غدا"»: their words
  const says = ({ word }: Token) => isVerb(word) || looksFinite(word);
  const clause =
    ((next.word.is & IS.complementizer) !== 0 && !likeName) ||
    (inner > 3 && r.speech && tokens.slice(k + 1, token.partner).some(says));
  if (r.headIndex >= 0 && !found && clause) return null;
  if (
    r.headIndex >= 0 &&
    !found &&
    (PERSON.has(r.type) || (r.type === 'other' && r.speech)) &&
    !governs(r) &&
    (isVerb(next.word) ||
      looksFinite(next.word) ||
      cannotBegin(next.word) ||
      (inner > 1 && r.headWord.headType !== 'title' && isFuture(next.form)))
  )
    return null;
  // «ما وصفه "بالعبث"», «ما تعتبره "حربا"»: what one calls it
  const called = /(سم|عتبر|صف|دع).*(ه|ها)$/.test(tokens[k - 1]?.form ?? '');
  if (r.headIndex < 0 && called && /^.?م?ما$/.test(tokens[k - 2]?.form ?? '')) return null;
  if (r.headIndex < 0) {
    r.headIndex = k + 1;
    r.headWord = next.word;
    r.type = QUOTED_HEADS.has(next.word.headType) && !found ? next.word.headType : 'other';
    if (isVerb(next.word)) return null;
  }
  // «معلومات "إيلاف"»: the medium's own
  if (r.type === 'unnamedMedia' && !found) return null;
  if (found && (r.count === 0 || r.type === 'agency' || r.type === 'media' || r.type === 'unnamedMedia')) {
    r.entry = found.entry;
    if (r.type === 'other' && found.entry.kind === 'institution') r.type = 'institution';
  }
  // «الفنانة الفلسطينية "سيرين خاص"», «المحلل "سامي عون"»: the name behind the title
  if (
    r.headWord.headType === 'title' &&
    r.headWord.definite &&
    r.type === 'unnamed' &&
    inner <= LONGEST_NICKNAME &&
    !found &&
    // «القيادي في "طالبان"»
    !r.words.some((w) => (w.is & IS.preposition) !== 0)
  ) {
    r.type = 'title';
    r.names += inner;
  }
  // «المتحدث باسم الشرطة "رالف موريتز"»
  if (
    CALLED.test(r.words.at(-1)?.form ?? '') ||
    (r.type === 'spokesman' && r.closed && !found && next.word.headType === 'other')
  )
    r.names += inner;
  r.proper ||= r.count > 0 || r.type !== 'other' || found !== null || r.text.known.has(next.form);
  r.closed = true;
  if (!PERSON.has(r.type)) r.names += r.count > 0 ? 1 : inner;
  for (let q = k + 1; q < token.partner; q++) take(r, (tokens[q] as Token).word, q);
  return token.partner + 1;
}
