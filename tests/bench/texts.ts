/** Texts for measuring: invented, made from a seed, so that every run measures the same. */

const AGENCIES = [
  'وكالة الأناضول',
  'وكالة رويترز',
  'وكالة فرانس برس',
  'وكالة الأنباء السعودية',
  'صحيفة النهار الجديد',
  'قناة الجزيرة',
];
const PEOPLE = [
  'وزير النقل سامر الحداد',
  'المتحدث باسم البلدية هناء القاضي',
  'رئيس الغرفة التجارية ماهر الصيرفي',
  'الخبيرة ليلى العامري',
  'مدير المرفأ',
  'النائب كمال الراشد',
  'منظمة الصحة العالمية',
  'وزارة التعليم',
];
const UNNAMED = [
  'مصادر محلية',
  'مصدر أمني',
  'مسؤول رفيع',
  'شهود عيان',
  'مصادر مطلعة',
  'دبلوماسي غربي طلب عدم نشر اسمه',
];
const VERBS = ['قال', 'أعلن', 'أكد', 'أوضح', 'صرح', 'أفاد'];
const FACTS = [
  'الجسر الشمالي سيفتح أمام السيارات بعد انتهاء أعمال الصيانة',
  'الأسعار ارتفعت في الأسواق خلال الأسبوع الماضي بنسبة كبيرة',
  'الطلاب عادوا إلى مدارسهم في ثلاث محافظات',
  'القافلة وصلت إلى المدينة محملة بالأدوية والطحين',
  'الاجتماع المقبل سيعقد في العاصمة نهاية الشهر',
  'المفاوضات لم تحرز أي تقدم يذكر حتى الآن',
  'الأمطار الغزيرة أغلقت الطريق الساحلي ساعات طويلة',
  'العمال أنهوا الإضراب بعد اتفاق على الأجور',
];
const PLAIN = [
  'وتشهد المدينة منذ أيام حركة كثيفة في شوارعها القديمة مع اقتراب موسم الأعياد.',
  'ويقع السوق في وسط الحي، وتحيط به بيوت من الحجر وبساتين الليمون.',
  'وكانت السنوات الماضية قد حملت إلى المنطقة مشاريع كثيرة لم يكتمل معظمها.',
  'ويبلغ طول الطريق نحو أربعين كيلومترًا، ويمر بست قرى قبل أن يبلغ البحر.',
];

type Pick = <T>(items: readonly [T, ...T[]] | readonly T[]) => T;

const SENTENCES: readonly ((pick: Pick) => string)[] = [
  (pick) => `${pick(VERBS)} ${pick(PEOPLE)} إن ${pick(FACTS)}.`,
  (pick) => `ونقلت ${pick(AGENCIES)} عن ${pick(UNNAMED)} قولها إن ${pick(FACTS)}.`,
  (pick) => `وأضاف: «${pick(FACTS)}، و${pick(FACTS)}».`,
  (pick) => `وبحسب ${pick(UNNAMED)}، فإن ${pick(FACTS)}.`,
  (pick) => `و${pick(VERBS)} ${pick(PEOPLE)} لـ${pick(AGENCIES)} أن ${pick(FACTS)}.`,
  (pick) => `ووفقًا لما أوردته ${pick(AGENCIES)}، ${pick(FACTS)}.`,
  (pick) => `وقيل إن ${pick(FACTS)}.`,
  (pick) => pick(PLAIN),
  (pick) => pick(PLAIN),
  (pick) => `${pick(PLAIN)} ${pick(PLAIN)}`,
];

/** An Arabic article of exactly `length` UTF-16 units, in paragraphs of a few sentences. */
export function arabicArticle(length: number, seed = 1): string {
  return grow(length, seed, (pick) => pick(SENTENCES)(pick));
}

const SUBJECTS = [
  'The minister of transport',
  'A senior official',
  'The Anadolu agency',
  'Maher Sayrafi',
  'Local sources',
  'The report',
];
const CUES = ['said', 'announced', 'added', 'confirmed', 'stressed'];
const EVENTS = [
  'the northern bridge would open to cars once the repairs were finished',
  'prices on the markets had risen sharply over the past week',
  'the convoy had reached the town with flour and medicine',
  'the talks had not made any progress worth mentioning so far',
];

/** English of the same kind and length, for the library that reads English. */
export function englishArticle(length: number, seed = 1): string {
  return grow(
    length,
    seed,
    (pick) => `${pick(SUBJECTS)} ${pick(CUES)} on Monday that ${pick(EVENTS)}, and that ${pick(EVENTS)}.`,
  );
}

function grow(length: number, seed: number, sentence: (pick: Pick) => string): string {
  const random = randomFrom(seed);
  const pick: Pick = (items) => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  let text = '';
  for (let i = 1; text.length < length; i++) text += sentence(pick) + (i % 4 === 0 ? '\n' : ' ');
  return text.slice(0, length);
}

/** Numbers from 0 to 1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const REPEATED: Readonly<Record<string, string>> = {
  'opening quotation marks': '«',
  'quotation marks without letters': '«»"“”',
  'one endless word': 'و',
  'cues only': 'قال ',
  'cues with clauses': 'قال إن ',
  'agencies only': 'وكالة الأناضول ',
  'unnamed sources only': 'مصادر ',
  'relays in relays': 'نقلت الأناضول عن مصادر قولها إن رويترز ذكرت أن ',
  colons: 'قال: ',
  'nested brackets': '([{',
  'vowel signs only': '\u064e\u0651',
  tatweel: 'قـــــال ',
  'full stops': '.',
  'line breaks': 'قال\n',
  'coordinated sources': 'سامر الحداد وماهر الصيرفي و',
  conjunctions: 'و ف ب ك ل ',
  articles: 'ال',
  'lone surrogates': '\ud800',
};

/** Texts that try to make an analysis slow, each of exactly `length` UTF-16 units. */
export function hostileTexts(length: number): (readonly [name: string, text: string])[] {
  return Object.entries(REPEATED).map(([name, part]) => [
    name,
    part.repeat(Math.ceil(length / part.length)).slice(0, length),
  ]);
}
