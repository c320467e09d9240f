import type { SourceClass, SourceKind } from './analysis';
import { familyNamesOf } from './family-names';
import { formAt } from './frames';
import { endsInHa } from './phrase/begin';
import { isHonorific } from './phrase/honorific';
import { CALLED } from './phrase/quoted';
import { PERSON, type Reader } from './phrase/reader';
import { isOneOf, listOf } from './word-list';
import { IS, isAdjective, isConstructPlural, isKnownAdjective, singular, type Word } from './words';

export interface Verdict {
  readonly kind: SourceKind;
  readonly named: boolean;
  readonly class: SourceClass;
}

const verdict = (kind: SourceKind, named: boolean, cls: SourceClass): Verdict => ({ kind, named, class: cls });
const PLURAL = /(ون|ين|ات|و)$/;
/** Broken plurals and collectives among heads without identity. */
const COLLECTIVE = listOf(
  'ناس الحضور حضور سكان شهود خبراء مصادر اهالي اهال نشطاء علماء جهات اوساط دوائر ضباط جنود نواب اطباء تجار كتاب عمال نقاد شبان شباب خصوم انصار طلاب طلبه شركاء اساتذه جيران اقارب اقرباء زملاء اصدقاء اسري اعضاء قضاه رجال نساء اشخاص رواد ركاب ملاك اصحاب زبائن حراس عناصر سجناء ضحايا مرضي اهل شيوخ وجهاء كبار قاده زعماء وزراء بعض البعض بعضهم الكثير وسطاء يهود اكراد ثوار حجاج سياح زوار قراء اعيان سماسره باعه اولياء هواه مشايخ اباء امهات عملاء افراد نزلاء رهبان ماره اطفال تلاميذ رهائن بدو رعاه طهاه مشاه بحاره صيادله',
);

export const isPlural = (base: string): boolean =>
  COLLECTIVE.test(base) ||
  (base.endsWith('ا') && COLLECTIVE.test(base.slice(0, -1))) ||
  (PLURAL.test(base) && base.length > 4);

/** Kind and finer class of a phrase, by its head, its complements and the catalogue. */
export function classify(r: Reader): Verdict {
  if (r.share) return verdict('document', false, 'unissued');
  const at = r.words.indexOf(r.headWord);
  const rest = at < 0 ? r.words : r.words.slice(at + 1).filter((w) => (w.is & IS.same) === 0);
  // «مراسل رويترز» speaks for the agency's outlet; the medium is the source either way
  if (r.entry) return verdict(r.entry.kind, true, 'named');
  // «أحد أصحاب المعارض سامي عون»
  const called = rest.some((w, k) => k > 0 && (w.is & IS.given) !== 0);
  if (r.quantified && isOneOf('احد احدي', r.quantified.form) && !called && (r.names === 0 || !r.proper))
    return r.type === 'document' ? verdict('document', false, 'unissued') : verdict('unnamed', false, 'placed');
  switch (r.type) {
    case 'agency':
      return agency(r, rest);
    case 'media':
      return medium(r, rest);
    case 'spokesman':
      // «متحدث باسم رئيس الوزراء فلان»: the name is his whose words are brought
      if (!r.headWord.definite && rest.some((w) => w.headType === 'office'))
        return verdict('institution', true, 'spokesman');
      // «المتحدث باسم القوات بقيادة سامي عون»: who leads them
      if (r.words.some((w, at) => at > 2 && /^ب?(قياده|زعامه)$/.test(w.form)))
        return verdict('institution', true, 'spokesman');
      // «المتحدثون في الندوة»
      if (
        r.names === 0 &&
        isPlural(r.headWord.base) &&
        !rest.some((w) => w.form === 'باسم' || w.headType === 'institution')
      )
        return verdict('unnamed', false, 'group');
      return r.names > 1 || (r.names === 1 && r.proper)
        ? verdict('person', true, 'named')
        : verdict('institution', true, 'spokesman');
    case 'unnamedMedia':
      return unnamedMedia(r, rest);
    case 'unnamed':
      return unnamed(r, rest);
    case 'document':
      return issued(r, rest) ? verdict('document', true, 'issued') : verdict('document', false, 'unissued');
    case 'place':
      return verdict('institution', true, 'named');
    case 'institution':
      // «جماعات حقوق الإنسان», «جماعة مسلحة»: bodies of a sort
      if (
        BODIES.test(r.headWord.base) &&
        !r.headWord.definite &&
        !r.proper &&
        !r.entry &&
        !rest.some((w) => w.headType === 'place')
      )
        return verdict('unnamed', false, 'group');
      if (r.quantified && !r.proper && !r.headWord.definite) return verdict('unnamed', false, 'placed');
      return !r.headWord.definite &&
        rest.length > 0 &&
        // «شركة تارلي»: a name
        rest.every(
          (w) => (isAdjective(w) && !(/ه$/.test(r.headWord.base) && /ي$/.test(w.form))) || /^م.{3,}ه$/.test(w.form),
        ) &&
        (!r.proper || (rest.length === 1 && /^م.{3,}ه$/.test(rest[0]?.form ?? ''))) &&
        !rest.some((w) => w.definite)
        ? verdict('unnamed', false, 'placed')
        : verdict('institution', true, 'named');
    case 'office':
      return office(r, rest);
    case 'title':
      // «سيدة», «أم لثلاثة أطفال»
      if (r.headWord.form === 'ام' && r.text.tokens[r.headIndex + 1]?.word.attached?.letter === 'ل')
        return verdict('unnamed', false, 'placed');
      if (!r.headWord.definite && r.names === 0 && !r.proper && !rest.some((w) => w.definite))
        return verdict('unnamed', false, 'placed');
      return verdict('person', true, r.names > 0 ? 'named' : 'office');
    default:
      return other(r);
  }
}

function agency(r: Reader, rest: readonly Word[]): Verdict {
  const { definite } = r.headWord;
  // «وكالة أنباء محلية», «وكالة موالية للنظام»
  const sort = rest.find((w) => w.form !== 'انباء');
  if (!definite && (!sort || (isAdjective(sort) && !sort.definite)) && !r.entry && !r.proper)
    return verdict('unnamed', false, 'media');
  const news = rest.some((w) => /^(ال)?(انباء|اخبار|صحافه|اخباريه|رسميه)$/.test(w.form) || /^(لل)?انباء$/.test(w.form));
  // «وكالة الطاقة الذرية», «الوكالة الدولية للطاقة»: a body, no news agency
  if (!r.proper && !news && (definite ? rest.length > 1 : rest.filter((w) => w.definite).length > 0))
    return verdict('institution', true, 'named');
  return verdict('agency', true, 'named');
}

const PLATFORMS = listOf('واتساب واتس يوتيوب فيسبوك فيس تويتر انستغرام انستجرام تيك تلغرام تليغرام سناب لينكد');

function medium(r: Reader, rest: readonly Word[]): Verdict {
  // «منصة "واتساب"»: a company
  if (r.words.some((w) => PLATFORMS.test(w.form))) return verdict('institution', true, 'named');
  // «شبكة أخبار أمريكية»
  const bare = rest.every((w) => !w.definite && (isAdjective(w) || isOneOf('اخبار اخباريه تلفزيون', w.form)));
  if (!r.headWord.definite && !r.proper && bare && !/نا$/.test(r.headWord.form))
    return verdict('unnamed', false, 'media');
  return verdict('outlet', true, 'named');
}

function unnamedMedia(r: Reader, rest: readonly Word[]): Verdict {
  const base = r.headWord.base;
  // «تقارير واردة من المدينة»: from where, by nobody
  if (isOneOf('وارده قادمه متداوله', rest[0]?.base ?? '')) return verdict('unnamed', false, 'media');
  if (
    (base === 'تقارير' || base === 'معلومات' || base === 'روايات') &&
    (r.proper || rest.some((w) => w.headType === 'institution' || w.headType === 'place'))
  )
    return verdict('document', true, 'issued');
  if (base === 'اعلام' && r.headWord.definite && rest.some((w) => w.definite))
    return verdict('unnamed', false, 'media');
  return verdict('unnamed', false, 'media');
}

function unnamed(r: Reader, rest: readonly Word[]): Verdict {
  // «ديفين حداد عضو المجلس»
  if (r.apposed && r.names > 1 && r.headWord.headType === 'other' && !r.quantified)
    return verdict('person', true, 'named');
  // «قبائل صعدة»
  const tribe = isOneOf('قبائل قبيله عشائر عشيره', r.headWord.base) && rest[0] !== undefined && !isAdjective(rest[0]);
  if (tribe) return verdict('institution', true, 'named');
  // «الخطيب» of «سامي الخطيب»: a family's name
  if (
    r.words.length === 1 &&
    r.headWord.definite &&
    !isPlural(r.headWord.base) &&
    familyNamesOf(r.text).behind.has(r.headWord.form)
  )
    return verdict('person', true, 'named');
  // «مستشار للرئيس»: one of several
  const governed = r.text.tokens[r.headIndex + 1]?.word.attached != null;
  const deputy =
    !governed &&
    isOneOf('نائب نائبه مساعد مساعده مستشار مستشاره عضو', r.headWord.base) &&
    (rest[0]?.headType === 'office' || rest[0]?.headType === 'title') &&
    r.names === 0;
  if (deputy && rest.some((w) => w.definite || w.headType === 'place')) return verdict('person', true, 'office');
  const plural = isPlural(r.headWord.base);
  // «أحد السكان ويدعى سامي عون»
  const called = r.names > 0 && r.words.some((w) => CALLED.test((w.conjoined ?? w).form));
  if (called || (!plural && r.names > 0 && (r.proper || r.names > 1))) return verdict('person', true, 'named');
  const source = isOneOf('مصدر مصادر مصدران مصدرين', r.headWord.base);
  const told = rest.findIndex((w) => /^مطلع/.test(w.base));
  const placed = (told < 0 ? rest : rest.slice(0, told)).some(
    (w) =>
      !isOneOf(
        'ثان ثاني ثالث رابع مطلع مطلعه خاص خاصه موثوق موثوقه متطابق متطابقه متعدد متعدده عده اخر اخري عديده مختلفه رفيع كبير',
        w.base,
      ),
  );
  if (source) return verdict('unnamed', false, placed ? 'placed' : 'unplaced');
  if (plural || r.quantified) return verdict('unnamed', false, 'group');
  return verdict('unnamed', false, placed || rest.length > 0 ? 'placed' : 'unplaced');
}

function issued(r: Reader, rest: readonly Word[]): boolean {
  if (r.proper) return true;
  return rest.some(
    (w) =>
      w.headType === 'institution' ||
      w.headType === 'place' ||
      w.headType === 'media' ||
      w.headType === 'agency' ||
      w.attached?.word.headType === 'institution' ||
      w.attached?.word.headType === 'place' ||
      isOneOf('المتحده الدولي الامميه الاممي اممي امميه', w.form),
  );
}

const BODIES = listOf('جماعات منظمات مجموعات شركات مؤسسات جمعيات احزاب حركات فصائل بنوك نقابات تنسيقيات روابط');

/** «مدير مركز بصيرة», not «سفير دولة كبرى». */
const namedNext = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.headType === 'other' &&
  !(/[هي]$/.test(word.form) ? isAdjective(word) : isKnownAdjective(word));

function office(r: Reader, rest: readonly Word[]): Verdict {
  if (r.names > 0) return verdict('person', true, 'named');
  const { definite, pronoun } = r.headWord;
  // «قائد في الجيش», «وزير سابق في الحكومة»: one of several
  const within = rest.findIndex((w) => w.form === 'في');
  const before = within < 0 ? rest : rest.slice(0, within);
  if (within >= 0 && !definite && pronoun === '' && before.every((w) => !w.definite && isAdjective(w)))
    return verdict('unnamed', false, 'placed');
  if (isHonorific(r.headWord.form)) return verdict('person', true, 'office');
  if (rest.some((w) => isOneOf('احد احدي', w.form))) return verdict('unnamed', false, 'placed');
  if (isPlural(r.headWord.base) || r.quantified) return verdict('unnamed', false, 'group');
  // «مساعد للرئيس», «مساعد كبير في الوزارة»: one of several
  const next = r.text.tokens[r.headIndex + 1]?.word;
  const aide = isOneOf('مساعد مساعده', r.headWord.form) && next !== undefined;
  if (aide && (next.attached !== null || (!next.definite && isAdjective(next))))
    return verdict('unnamed', false, 'placed');
  // «زعيم محلي للمزارعين», «مدير سابق للجهاز»: one of several
  const sort = rest[0];
  if (
    !definite &&
    pronoun === '' &&
    sort &&
    !sort.definite &&
    (sort.is & (IS.adjective | IS.nisba)) !== 0 &&
    sort.form.endsWith('ه') === r.headWord.base.endsWith('ه') &&
    !/^(عام|تنفيذي|اول|خاص|اعلي)ه?$/.test(sort.form)
  )
    return verdict('unnamed', false, 'placed');
  const fixed =
    definite ||
    pronoun !== '' ||
    rest.some(
      (w, k) =>
        w.definite ||
        w.headType === 'place' ||
        (w.headType === 'institution' && namedNext(rest[k + 1])) ||
        w.pronoun !== '' ||
        w.attached?.word.definite,
    );
  if (fixed) return verdict('person', true, 'office');
  if (
    isOneOf('محافظ حاكم عمده عميد والي امير مختار قائمقام', r.headWord.base) &&
    rest.some((w) => w.headType === 'other' && !isKnownAdjective(w))
  )
    return verdict('person', true, 'office');
  return rest.length === 0 && /[هي]$/.test(r.headWord.form)
    ? verdict('person', true, 'office')
    : verdict('unnamed', false, 'placed');
}

function other(r: Reader): Verdict {
  const { headWord: head } = r;
  // «عدد من الاتحادات», «أحدهم»: some of many
  if (
    (r.quantified && !r.proper && (head.definite || r.words[r.words.indexOf(head) - 1] === r.quantified)) ||
    /^((احد|احدي|احدا|بعض)(هم|هن|هما)|اخر|اخري|ثالث|ثالثه|رابع|رابعه|واحد|واحده)$/.test(head.form)
  )
    return verdict('unnamed', false, 'group');
  if (isConstructPlural(head) && !r.proper && r.words.some((w) => w.definite))
    return verdict('unnamed', false, 'group');
  // «عسكري متقاعد»: adjectives alone
  if (
    !r.proper &&
    !head.definite &&
    (head.is & IS.nisba) !== 0 &&
    r.words.every((w) => w === head || isAdjective(w) || w.form.startsWith('مت'))
  )
    return verdict('unnamed', false, 'placed');
  const known = r.text.known.get(head.form);
  if (known && r.words.length <= 2) return verdict(known, true, 'named');
  if (/^[a-z]/.test(formAt(r.text, r.headIndex))) return verdict('institution', true, 'named');
  if (
    !r.proper &&
    (r.names <= 1 || (head.definite && /ون$/.test(head.form)) || r.words.every((w) => /(ون|ين)$/.test(w.form))) &&
    /(ون|ين)$/.test(head.form) &&
    head.form.length > 5 &&
    // «القرويون», «رياضيون», «منظمون»: definite, relational or a participle
    ((head.definite && head.base.length > 5) || /ي[وي]ن$|^م[^اي]..+[وي]ن$/.test(head.form))
  )
    return verdict('unnamed', false, 'group');
  return verdict('person', true, 'named');
}

const FEMININE = listOf(
  'قبائل عشائر مليشيا ميليشيا مراجع ارصاد رسائل فحوص ادله مصادر اطراف تقارير وسائل مواقع صحف كتائب سرايا جهات اوساط دوائر انباء نتائج ارقام فصائل شرطه حماس فتح وثائق صور مقاطع حركه بنوك لجان ابحاث بحوث عائله اسره قسد امم احزاب جيوش خطوط سكك صناديق مصالح دعوي دعاوي شكوي قوي لجان فرق جبهات خارجيه داخليه دار',
);
const MASCULINE_PLACES = listOf(
  'الصومال لبنان العراق الاردن المغرب المكسيك السودان اليمن الكرملين البنتاغون الناتو الفاتيكان الكونغرس الكنيست الاليزيه داعش الفيفا اليويفا الحوثيون الحوثيين',
);

export function genderOf(r: Reader, kind: SourceKind): 'm' | 'f' | null {
  const { base: whole, pronoun } = r.headWord;
  // «مصادرها»
  const base = pronoun !== '' && whole.endsWith(pronoun) ? whole.slice(0, -pronoun.length) : whole;
  if (r.quantified && isOneOf('بعض معظم اغلب جميع كل العديد عدد', r.quantified.form)) return null;
  if (r.quantified && isOneOf('احد فريق', r.quantified.form)) return 'm';
  if (r.quantified && isOneOf('احدي مجموعه نخبه', r.quantified.form)) return 'f';
  if (r.headWord.form === 'داعش') return null;
  // «حلب نيوز»
  if (r.type === 'media' && r.headWord.headType === 'place') return null;
  // «الدفاع الروسية»: the ministry
  if (r.headWord.form === 'الدفاع' && /ه$/.test(r.words[1]?.form ?? '')) return 'f';
  if (r.type === 'place') return MASCULINE_PLACES.test(r.headWord.form) ? 'm' : 'f';
  // «أوساطا»: the accusative of a feminine plural
  if (FEMININE.test(base) || (base.endsWith('ا') && FEMININE.test(base.slice(0, -1))) || base === 'ام') return 'f';
  if (
    /ات$/.test(base) &&
    (r.type === 'document' || r.type === 'unnamedMedia' || r.type === 'institution' || r.type === 'media')
  )
    return 'f';
  if (r.entry && r.type === 'other') return kind === 'agency' ? 'f' : null;
  if (r.entry?.kind === 'institution' && r.headWord.headType !== 'institution') return null;
  if (r.headWord.headType === 'other' && r.type !== 'other') return givenGender(r.headWord);
  if (kind === 'unnamed' && /و(ه|ها|هم)$/.test(base)) return 'm';
  if (r.type === 'other')
    return kind === 'person'
      ? r.words.length > 1
        ? givenGender(r.headWord)
        : femaleOnly(r.headWord)
      : base.endsWith('ه')
        ? 'f'
        : null;
  if (isHonorific(r.headWord.form)) return r.headWord.form.endsWith('ها') ? 'f' : 'm';
  // «فضيلة الشيخ», «سعادة السفيرة»: the title behind it tells
  if (ADDRESS.test(base)) return /ه$/.test(r.words[r.words.indexOf(r.headWord) + 1]?.base ?? '') ? 'f' : 'm';
  if (r.headWord.pronoun !== '') return /ت(هما|ها|هم|ه|نا)$/.test(r.headWord.form) ? 'f' : 'm';
  if (base === 'عضو') return null;
  // «الصحيفتان»
  if (r.type === 'media' && singular(base) !== base) return 'f';
  if (r.type === 'media' && base.endsWith('تنا')) return 'f';
  // «مخرجه مراد», «محاميه»: his director, where «مخرجة» is a woman
  if (base.endsWith('ه') && PERSON.has(r.type) && endsInHa(r, r.headIndex)) return null;
  return base.endsWith('ه') && !isOneOf('خليفه مشتبه فقيه وجيه عمده علامه', base) ? 'f' : 'm';
}

/** Forms of address, feminine nouns before a man's title as before a woman's. */
const ADDRESS = listOf('جلاله فخامه فضيله سماحه سعاده عطوفه غبطه قداسه نيافه سياده دوله');

const FEMALE = listOf(
  'دانا تغريد ميرفت نعمت ميرال فاطمه عائشه مريم زينب خديجه ساره ليلي مني هدي نورا هند سلمي رنا ريم دينا داليا مها امل ايمان هاله سعاد سميره ناديه انجيلا الهام نرمين شيرين سوزان مايا رانيا دعاء اسماء اسراء ايه بسمه جيهان حنان خلود رحاب رشا ريما سحر سناء شيماء صفاء عبير غاده فدوي لبني لينا نجلاء نسرين نهي هبه وفاء يسرا ياسمين زهراء حليمه امينه نعيمه كوثر لطيفه مليكه بشري رضوي ماريا انا لورا اليزابيث ماري',
);

/** A lone given name may be a woman's family name: «وتابعت سلطان». */
const femaleOnly = (head: Word): 'f' | null => (FEMALE.test(head.form) ? 'f' : null);

function givenGender(head: Word): 'm' | 'f' | null {
  if (FEMALE.test(head.form)) return 'f';
  if (isOneOf('نور عصمت جين كيم وسام نضال رضا ضياء تيسير', head.form)) return null;
  return (head.is & IS.given) !== 0 ? 'm' : null;
}

export function numberOf(r: Reader, kind: SourceKind): 's' | 'd' | 'p' {
  const { base } = r.headWord;
  if (FEMININE.test(base)) return 's';
  if (r.parts.length > 0 && kind === 'person') return 'p';
  if (r.quantified && isOneOf('احد احدي', r.quantified.form)) return 's';
  // «تحقيقان»
  if (kind === 'document' && /...[اي]ن$/.test(base) && !isOneOf('بيان استبيان اعلان تامين', base)) return 'd';
  if (kind === 'unnamed' && isPlural(base)) return 'p';
  return r.quantified && kind === 'unnamed' ? 'p' : 's';
}
