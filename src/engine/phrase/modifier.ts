import { type Token, writtenLast } from '../tokens';
import { isOneOf, listOf } from '../word-list';
import { cannotBegin, IS, isAdjective, isKnownAdjective, type Word, wordOf } from '../words';
import { AUDIENCE, attachment } from './attachment';
import { isBehindComplete, isFact } from './beyond';
import { IN_PLACE, PERSON, type Reader, take } from './reader';

/** A further word of the phrase, neither name of a medium nor preposition nor conjunct; null where the phrase ends. */
export function modifier(r: Reader, k: number, word: Word): number | null {
  // «في تل أبيب»
  if (word.form === 'ابيب' && r.words.at(-1)?.form === 'تل') return take(r, word, k + 1);
  // «مصادر كنسية», «مصادر بحثية»: an adjective, whatever its first letter is
  const relational =
    r.type === 'unnamed' &&
    k === r.headIndex + 1 &&
    isAdjective(word) &&
    /^[^ل]|ه$/.test(word.form) &&
    !word.attached?.word.definite;
  const open = !r.closed && !r.apposed && r.headIndex >= 0 && (!word.attached || relational);
  if ((open && isQualifiedAlready(r, word)) || isFact(r, k, word) || isBehindComplete(r, k, word)) return null;
  const attached = relational ? undefined : attachment(r, k, word);
  if (attached !== undefined) return attached;
  // «المتحدث باسم الحكومة وزير الإعلام سامي عون»
  const both = r.type === 'spokesman' && r.closed && r.speech && !r.transitive && word.headType === 'office';
  if (isApposed(r, word) || (both && !word.definite)) return appose(r, k, word);
  if (
    word.definite &&
    r.type === 'title' &&
    r.names === 0 &&
    (word.is & IS.nisba) === 0 &&
    word.headType === 'other' &&
    word.form.endsWith('ي')
  ) {
    r.names++;
    r.proper = true;
    return take(r, word, k + 1);
  }
  return word.definite ? definite(r, k, word) : indefinite(r, k, relational ? { ...word, attached: null } : word);
}

/**
 * An indefinite «ناشطون» or a head with an adjective takes no further noun: «اتهم سكان محليون شركات …». Remembers that an
 * adjective came.
 */
function isQualifiedAlready(r: Reader, word: Word): boolean {
  // «مصادر أمنية في محافظة حجة», «مصدر أمني بمحافظة حجة»: what is governed is not the head's
  const governed = r.words.some(
    (w) => (w.is & IS.preposition) !== 0 || w.attached?.letter === 'ب' || (w !== r.headWord && IN_PLACE.test(w.base)),
  );
  const sound =
    !governed &&
    !r.headWord.definite &&
    /(ون|ين)$/.test(r.headWord.form) &&
    r.headWord.form.length > 4 &&
    r.type === 'unnamed';
  // «شركة تارلي»: no adjective of a feminine
  const foreign = r.type === 'institution' && /ه$/.test(r.headWord.base) && /ي$/.test(word.form) && !word.definite;
  // «مصدر أمني أهمية»: it agrees with no adjective before it
  const last = r.words.at(-1);
  const differs =
    r.qualified &&
    r.type === 'unnamed' &&
    last !== undefined &&
    last !== r.headWord &&
    isAdjective(last) &&
    /[^هتان]$/.test(last.form) &&
    /ه$/.test(word.form);
  // «رئيس بلدية شارلروا»
  const body =
    r.type === 'office' &&
    r.words.length === 1 &&
    /[^هيات]$/.test(r.headWord.base) &&
    !word.definite &&
    /ه$/.test(word.form);
  const adjective =
    !differs &&
    !body &&
    word.headType !== 'institution' &&
    (r.type === 'office' || foreign ? isKnownAdjective(word) : isAdjective(word));
  // «ناشطون معارضون»
  const both =
    sound &&
    r.count === 1 &&
    word.headType === 'unnamed' &&
    /(ون|ين)$/.exec(word.form)?.[0] === /(ون|ين)$/.exec(r.headWord.form)?.[0];
  if (both) {
    r.qualified = true;
    return false;
  }
  if (
    (sound ||
      (r.qualified &&
        !governed &&
        r.type !== 'other' &&
        !word.definite &&
        !(r.headWord.definite && r.type === 'title'))) &&
    !adjective &&
    (word.is & IS.given) === 0 &&
    !(r.type === 'office' && r.names > 0)
  )
    return true;
  // «أمين عام الحزب», «مدير عام الشركة»: the office itself, its noun is still to come
  const compound = r.type === 'office' && r.words.length === 1 && /^عامه?$/.test(word.form);
  // «الدكتور ناهي حداد»: a name, since an adjective would bear the article
  const named = r.type === 'title' && r.headWord.definite && !word.definite;
  if (adjective && r.type !== 'other' && !compound && !named) r.qualified = true;
  return false;
}

/** «سامي عون المدير العام لـ»: an office right behind the name. */
const isApposed = (r: Reader, word: Word): boolean =>
  (r.type === 'other' || (r.type === 'title' && r.names > 1 && word.definite)) &&
  r.names > 0 &&
  !r.entry &&
  (((word.headType === 'office' || word.headType === 'spokesman') && (r.names > 1 || r.proper)) ||
    (word.headType === 'unnamed' && r.names > 1 && !AUDIENCE.test(word.base) && !/(ون|ين)$/.test(word.form)) ||
    (word.headType === 'title' && word.definite && r.names > 1 && !(r.transitive && r.type === 'title')));

function appose(r: Reader, k: number, word: Word): number {
  r.apposed = true;
  r.type = word.headType === 'title' ? 'office' : word.headType;
  r.closed = word.definite;
  r.proper = true;
  r.names++;
  return take(r, word, k + 1);
}

const TOLD_OF = listOf(
  'البالغ البالغه المقيم المقيمه المولود المولوده المملوك المملوكه المتواجد المتواجده الملقب الملقبه',
);

/** The object that an idiom gives its verb: «كشفت الشركة النقاب عن», «لفت سامي الانتباه إلى», «جدد المجلس التأكيد أن». */
const IN_IDIOM = listOf('النقاب الستار النظر الانتباه الانظار التاكيد التشديد التنويه التذكير التحذير الاشاره');

/** A definite word: an adjective, a complement, a family's name; or the object, where the phrase is complete. */
function definite(r: Reader, k: number, word: Word): number | null {
  // «عبد الحق كلاود»
  if (r.words.at(-1)?.form === 'عبد' && r.type === 'other') {
    r.names++;
    return take(r, word, k + 1);
  }
  // «حداد الابن», «عون الأب»
  if (r.type === 'other' && r.names > 0 && isOneOf('الابن الاب الاصغر الاكبر', word.form)) {
    r.names++;
    r.proper = true;
    r.closed = true;
    return take(r, word, k + 1);
  }
  if (disagrees(r, word)) return null;
  // «أعلنت الحكومة القضاء على الوباء»
  if (IN_IDIOM.test(word.form)) return null;
  // «ليلى البالغة من العمر», «سينما كذا المملوكة لمجموعة»: what is told of the name
  if ((r.names > 0 || r.headWord.definite) && TOLD_OF.test(word.form)) return null;
  // «أشرف القدرة الناطق باسم الوزارة»: a family's name
  const family =
    r.words.length === 1 &&
    (r.headWord.is & IS.given) !== 0 &&
    isOneOf('spokesman office', r.text.tokens[k + 1]?.word.headType ?? '');
  if ((r.closed || (r.names > 0 && !r.apposed)) && (word.is & IS.event) !== 0 && !family) return null;
  const governed = r.apposed && !r.closed;
  if (r.names > 0 && word.headType === 'unnamed' && /(ين|ون)$/.test(word.form) && !governed) return null;
  // «دعت الدائرة المواطنين», «دعت الأمم المتحدة الطرفين»: whom they called on; «المشرف على المعلمين» is governed
  const bare = r.words.every((w) => w.definite && (w.is & IS.preposition) === 0);
  const subject = r.speech || isOneOf('institution office title spokesman', r.type);
  if ((bare || (r.closed && word.headType === 'unnamed')) && subject && isAccusative(word)) return null;
  // «اتهمت إيران المعارضة بالكذب», but «الفصائل المعارضة»
  if (r.transitive && (r.closed || r.names > 0) && word.form === 'المعارضه' && !OPPOSED.test(r.headWord.base))
    return null;
  // «حذر الوزير السكان»: whom
  if ((r.closed || r.names > 0) && AUDIENCE.test(word.base)) return null;
  // «ثمن المتحدث الجهود»: the object
  if (r.type === 'spokesman' && r.words.length === 1 && word.headType === 'other' && !isAdjective(word)) return null;
  // «التقى الوزير سامي عون السفير»: whom
  const met =
    isOneOf('title office', r.type) &&
    r.names > 1 &&
    !r.apposed &&
    !(word.form.endsWith('ي') && word.headType === 'other');
  if (r.transitive && (met || isObject(r, word))) return null;
  // «حذرت الأمم المتحدة المدنيين»: a plural in the accusative behind a subject
  if (r.transitive && (r.closed || PERSON.has(r.type)) && /...يين$/.test(word.form)) return null;
  if (
    r.names > 0 &&
    !PERSON.has(r.type) &&
    r.type === 'other' &&
    (word.headType === 'institution' || word.headType === 'media')
  )
    return null;
  if (r.entry && r.type === 'other' && !isAdjective(word)) return null;
  // «ودعا وزير الأشغال المنظمات المانحة إلى»: whom
  if (r.closed && r.type === 'office' && r.names === 0 && word.headType === 'institution' && !isAdjective(word))
    return null;
  // «حذرت كوريا الشمالية الولايات المتحدة»: two states
  if (r.type === 'place' && isOneOf('institution place', word.headType)) return null;
  r.closed = true;
  if (r.names > 0) r.names++;
  return take(r, word, k + 1);
}

/** Heads whose accusative behind a name is an object. */
const OBJECTS: ReadonlySet<string> = new Set(['document', 'institution', 'unnamed', 'office', 'spokesman']);

const OF_BODY = listOf('رايتس ووتش وواتش واتش ساكس موبيل انيرجيز بورز بلاتفورمز انترناشونال');

/** An indefinite word: a complement that is still to be closed, or part of a name. */
function indefinite(r: Reader, k: number, word: Word): number | null {
  const person = PERSON.has(r.type);
  // «كتب سامي عون مقالا», «التقى الوزير سامي عون مسؤولا»: the object
  if (r.names > 0 && /...ا$/.test(word.form) && OBJECTS.has(wordOf(word.form.slice(0, -1)).headType)) return null;
  // «استذكر المدونون عددا من المقابلات»
  if (r.type === 'unnamed' && /..(ون|ين)$/.test(r.headWord.form) && /...(ا|ات)$/.test(word.form)) return null;
  // «حمل عريقات سلطات الاحتلال المسؤولية»: the object behind a named subject
  if (
    r.transitive &&
    r.names > 0 &&
    !(r.apposed && !r.closed) &&
    (word.headType === 'institution' || word.headType === 'document')
  )
    return null;
  // «فصائل سورية موالية لأنقرة»: an adjective here, though it is also the country
  if (word.form === 'سوريه' && !r.headWord.definite && !r.closed && r.names === 0 && r.type !== 'other') {
    r.qualified = true;
    return take(r, { ...word, headType: 'other', is: word.is | IS.nisba | IS.adjective }, k + 1);
  }
  // «هيومن رايتس ووتش», «غولدمان ساكس»: the rest of a body's own name
  if ((r.type === 'place' || r.type === 'institution') && !r.entry && OF_BODY.test(word.form)) {
    r.names++;
    return take(r, word, k + 1);
  }
  // «وانتقد المدرب سامي عون أرضية الملعب»: the object
  const object =
    r.transitive &&
    isOneOf('title office', r.type) &&
    r.names > 1 &&
    writtenLast(r.text, r.text.tokens[k] as Token) === 'ة';
  if (object && word.headType === 'other' && (word.is & IS.given) === 0) return null;
  if (r.closed || (r.entry && r.parts.length === 0)) return nameAfter(r, k, word, person);
  if (r.type === 'other') {
    if (word.headType !== 'other' && word.headType !== 'title' && (word.is & IS.given) === 0)
      return r.names > 1 && word.headType !== 'document' ? take(r, word, k + 1) : null;
    // «وصف سامي حداد أداء لاعبي الفريق بأنه»: the object, governing what follows
    const next = r.text.tokens[k + 1];
    const governs = next?.type === 'word' && !cannotBegin(next.word) && !next.word.attached;
    if (r.transitive && r.names >= 2 && (word.is & IS.given) === 0 && governs) return null;
    r.names++;
    if ((word.is & IS.given) !== 0) r.proper = true;
    return r.names > 6 ? null : take(r, word, k + 1);
  }
  if (person && (word.is & IS.given) !== 0 && !isNationOf(r, k, word)) {
    r.names++;
    r.proper = true;
  } else if (r.type === 'title' || r.names > 0) {
    r.names++;
    r.proper = true;
  } else if (word.headType === 'place' || IN_PLACE.test(r.text.tokens[k - 1]?.word.base ?? '')) {
    r.proper = true;
    r.closed = true;
  } else if (
    !isAdjective(word) &&
    word.headType === 'other' &&
    (r.type === 'institution' || r.type === 'media' || r.type === 'agency') &&
    !isOneOf('اخبار حقوق اغاثه', word.form)
  ) {
    r.proper = true;
  }
  return take(r, word, k + 1);
}

const OPPOSED = listOf('فصائل احزاب قوي جماعات حركات شخصيات صحف كتائب كتل منظمات صحيفه قناه حزب فصيل');

/** «الطرفين», «المواطنين»: a dual or a sound plural that is no subject's adjective; «الأمين» is one. */
const isAccusative = (word: Word): boolean =>
  word.form.length > 6 && /[^اوي]ين$/.test(word.form) && !SINGULAR.test(word.form) && (word.is & IS.given) === 0;

const SINGULAR = listOf(
  'الامين الحزين الثمين المتين الرصين اللعين المبين المعين اليمين الحصين الدفين السجين البدين المهين',
);

/** «مسؤول تركي»: of an indefinite role it is the nation, though it is a given name too. */
function isNationOf(r: Reader, k: number, word: Word): boolean {
  const next = r.text.tokens[k + 1]?.word;
  return (
    (word.is & IS.nisba) !== 0 &&
    r.type === 'unnamed' &&
    !r.headWord.definite &&
    (next === undefined || (next.is & IS.given) === 0)
  );
}

/** «اتهم الرئيس المعارضة»: behind a definite person of the other gender stands an object, no adjective. */
function disagrees(r: Reader, word: Word): boolean {
  if (r.words.length !== 1 || !r.headWord.definite || r.names > 0) return false;
  if (r.type !== 'office' && r.type !== 'title' && r.type !== 'spokesman' && r.type !== 'institution') return false;
  const feminine = /ه$/.test(word.form);
  const masculine = r.type === 'title' || r.type === 'office';
  if (masculine && feminine && !/ه$/.test(r.headWord.form) && !isAdjective(word) && word.headType === 'other')
    return true;
  const head = /ه$/.test(r.headWord.form);
  // «الفصائل المعارضة»
  if (word.form === 'المعارضه' && OPPOSED.test(r.headWord.base)) return false;
  return word.headType === 'institution' && feminine !== head && !/ات$/.test(r.headWord.form);
}

/** Behind a complete subject of a verb with an object: «وصف ترامب التقرير», «طالب المجلس الدول». */
function isObject(r: Reader, word: Word): boolean {
  // «المحلل كمال الطويل»: behind a first name stands the family's, as behind a name alone
  const family = r.names === 1 && ((r.words.at(-1)?.is ?? 0) & IS.given) !== 0;
  // «قدر سامي حداد الخسائر»: behind two names a definite noun that is no family's in ي
  if (r.type === 'other' && r.names > 1 && word.headType === 'other' && !word.form.endsWith('ي')) return true;
  if (r.type === 'other' || family)
    return r.names > 0 && (word.headType !== 'other' || (word.is & IS.event) !== 0) && word.headType !== 'title';
  // «اتهمت سوريا الغرب»
  if (r.type === 'place') return !isAdjective(word);
  // «مسؤول في المدينة الرئيس»: whatever title it bears
  const governed = r.words.some((w) => (w.is & IS.preposition) !== 0);
  return (
    r.closed &&
    !isAdjective(word) &&
    // «اتهمت العديد من السيدات الممثل بـ»
    (word.headType !== 'title' ||
      governed ||
      /..ون$/.test(r.headWord.form) ||
      (r.type === 'unnamed' && r.quantified !== null)) &&
    (r.words.length > 1 || r.headWord.definite)
  );
}

/** An indefinite word after a complete phrase: the name of the office's holder, or something else. */
function nameAfter(r: Reader, k: number, word: Word, person: boolean): number | null {
  const given = (word.is & IS.given) !== 0;
  if (!person) {
    // «إدارة الرئيس جون حداد»: whose it is
    const last = r.words.at(-1);
    const led =
      last !== undefined &&
      last !== r.headWord &&
      (last.headType === 'title' || last.headType === 'office' || (last.is & IS.given) !== 0);
    if (r.type === 'institution' && led && word.headType === 'other' && (given || (last.is & IS.given) !== 0))
      return take(r, word, k + 1);
    // «زين الدين زيدان مدرب النادي»
    const compound = isOneOf('الدين الله الرحمن العزيز', last?.form ?? '') && word.headType === 'other';
    if (
      r.type === 'other' &&
      !r.entry &&
      (given || compound || (r.anchored && r.names > 0 && word.headType === 'other'))
    ) {
      r.names++;
      r.proper = true;
      return take(r, word, k + 1);
    }
    return null;
  }
  // «المؤرخ ابن الأثير»
  if (word.form === 'ابن' && r.headWord.definite && r.names === 0) {
    r.names++;
    r.proper = true;
    return take(r, word, k + 1);
  }
  // «اعتبرها البعض خدعة»
  if (isOneOf('البعض بعضهم الكثير كثيرون اخرون الاخرون', r.headWord.form)) return null;
  // «مصادر مقربة من الرئيس المكلف سامي عون»: his name
  if (
    isOneOf('مصدر مصادر', r.headWord.base) &&
    given &&
    r.words.slice(-2).some((w) => w.definite && isOneOf('title office', w.headType))
  )
    return take(r, word, k + 1);
  // «بحسب المصدر تفاجأ والده»: a source without a name has none behind it
  if (isOneOf('مصدر مصادر', r.headWord.base)) return null;
  // «نائب رئيس الدولة رئيس مجلس الوزراء»: two offices of one person
  const second = word.headType === 'office' && r.type === 'office' && r.parts.length === 0;
  if (
    second &&
    r.names === 0 &&
    ((r.text.tokens[k + 1]?.word.definite ?? false) || r.text.tokens[k + 1]?.word.headType === 'institution')
  ) {
    r.closed = false;
    return take(r, word, k + 1);
  }
  if (word.headType !== 'other' && word.headType !== 'title' && !given && r.names === 0 && word.headType !== 'place')
    return null;
  // «في بلدة كفر عون»: of the place
  if (IN_PLACE.test(r.text.tokens[k - 2]?.word.base ?? '') && r.names === 0) return take(r, word, k + 1);
  r.names++;
  r.proper = true;
  return take(r, word, k + 1);
}
