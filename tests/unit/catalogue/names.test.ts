import { describe, expect, it } from 'vitest';
import { findAll, found } from './find';

/** A text and the names in it, each as «words > id». */
type Row = readonly [string, readonly string[]];

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'the head noun decides between names that are spelled alike': [
    ['ذكرت صحيفة الشرق أن', ['صحيفة الشرق > shyfa-alshrq']],
    ['ذكرت قناة الشرق أن', ['قناة الشرق > qnaa-alshrq']],
    ['ذكرت صحيفة "الشرق" أن', ['الشرق > shyfa-alshrq']],
    ['وبحسب قناة «الشرق» فإن', ['الشرق > qnaa-alshrq']],
    ['صحيفة "الجزيرة" وقناة "الجزيرة"', ['الجزيرة > shyfa-aljzyra', 'الجزيرة > aljzyra']],
    ['قالت لصحيفة "العرب" أمس', ['العرب > shyfa-alarb']],
    ['جريدة "الجريدة" الكويتية', ['الجريدة > aljryda']],
    ['قناة "النهار" الفضائية', []],
  ],
  'an adjective behind it decides between papers of one name': [
    ['صحيفة الوطن السعودية', ['صحيفة الوطن السعودية > alwtn-alsawdya']],
    ['صحيفة "الوطن" السعودية', ['الوطن > alwtn-alsawdya']],
    ['صحيفة "الوطن" المصرية', ['الوطن > alwtn-almsrya']],
    ['صحيفة "الوطن" أمس', ['الوطن > alwatan']],
  ],
  'words of state media in any order': [
    ['وكالة الأنباء السورية', ['وكالة الأنباء السورية > sana']],
    ['وكالة الأنباء السورية الرسمية', ['وكالة الأنباء السورية > sana']],
    ['وكالة الأنباء الرسمية السورية', ['وكالة الأنباء الرسمية السورية > sana']],
    ['التلفزيون الرسمي السوري', ['التلفزيون الرسمي السوري > altlfzywn-alswry']],
    ['التلفزيون السوري الرسمي', ['التلفزيون السوري > altlfzywn-alswry']],
    ['وكالة أنباء الأناضول التركية الحكومية', ['وكالة أنباء الأناضول > aa']],
  ],
  '«للأنباء» ends an agency’s name': [
    ['وكالة رويترز للأنباء', ['وكالة رويترز للأنباء > reuters']],
    ['وكالة تسنيم الإيرانية للأنباء', ['وكالة تسنيم الإيرانية للأنباء > tasnim']],
    ['رويترز للأنباء', ['رويترز للأنباء > reuters']],
    ['وكالة السودان للأنباء الرسمية', ['وكالة السودان للأنباء الرسمية > suna']],
  ],
  'ordinary words need a head noun, quotation marks or brackets': [
    ['قالت وكالة معا إن', ['وكالة معا > maan']],
    ['قالت "معا" إن', ['معا > maan']],
    ['غزة (معا) -', ['معا > maan']],
    ['دمشق /شام/', ['شام > shaam']],
    ['عملنا معا', []],
    ['العربية نت', ['العربية نت > alarbya']],
    ['العربية.نت', ['العربية.نت > alarbya']],
    ['"قالت العربية" كثيرا', []],
    ['قناة الحدث', ['قناة الحدث > alhdth']],
    ['وصل إلى موقع الحدث', []],
    ['ذكر موقع "الحدث"', ['الحدث > alhdth']],
    ['وكالة الأهرام', []],
  ],
  abbreviations: [
    ['(أ ف ب)', ['أ ف ب > afp']],
    ['(أ.ف.ب)', ['أ.ف.ب > afp']],
    ['( أ . ف . ب )', ['أ . ف . ب > afp']],
    ['(AFP)', ['AFP > afp']],
    ['واشنطن (د ب أ)', ['د ب أ > dpa']],
    ['بي.بي.سي', ['بي.بي.سي > by-by-sy']],
    ['إيتار-تاس', ['إيتار-تاس > tass']],
    ['كان في أ. ثم ف. ثم ب', []],
  ],
  proclitics: [
    ['للأناضول', ['للأناضول > aa']],
    ['لرويترز', ['لرويترز > reuters']],
    ['وبحسب لوموند', ['لوموند > lwmwnd']],
    ['ولصحيفة هآرتس', ['ولصحيفة هآرتس > harts']],
  ],
  'bodies that are no agencies': [
    ['الوكالة الدولية للطاقة الذرية', ['الوكالة الدولية للطاقة الذرية > alwkala-aldwlya-lltaqa-aldhrya']],
    ['وكالة الفضاء الأميركية (ناسا)', ['وكالة الفضاء الأميركية > nasa', 'ناسا > nasa']],
    ['وكالة موديز', ['وكالة موديز > mwdyz']],
    ['وكالة غوث وتشغيل اللاجئين الفلسطينيين', ['وكالة غوث وتشغيل اللاجئين الفلسطينيين > alawnrwa']],
    ['موقع تويتر', ['موقع تويتر > twytr']],
  ],
  'the longest name wins': [
    ['بي بي سي عربي', ['بي بي سي عربي > by-by-sy-arby']],
    ['سي إن إن ترك', ['سي إن إن ترك > sy-in-in-trk']],
    ['سكاي نيوز عربية', ['سكاي نيوز عربية > skay-nywz-arbya']],
    ['سكاي نيوز', ['سكاي نيوز > skay-nywz']],
    ['القناة الـ12 الإسرائيلية', ['القناة الـ12 الإسرائيلية > alqnaa-12']],
  ],
};

for (const [rule, rows] of Object.entries(TABLES)) {
  describe(rule, () => {
    it.each(rows)('%s', (text, names) => {
      expect(findAll(text).map(({ words, match }) => `${words} > ${match.entry.id}`)).toEqual(names);
    });
  });
}

describe('«وكالة الأنباء الرسمية» and «التلفزيون الرسمي» are of the country that the text is about', () => {
  const CASES: readonly (readonly [string, readonly string[]])[] = [
    ['زار وزير سوري دمشق. وقالت وكالة الأنباء الرسمية إن السوريين رحبوا', ['sana']],
    ['قال التلفزيون الرسمي إن طهران مستعدة. وأضاف أن إيران ترد', ['hyya-alidhaaa-waltlfzywn-aliyranya']],
    ['أعلنت القاهرة وصول وفد. وذكرت وكالة الأنباء الرسمية في إيران ذلك', ['irna']],
    ['وقال التلفزيون الرسمي في كوريا الشمالية إن', ['altlfzywn-almrkzy-alkwry']],
    ['التقى الوزير المصري نظيره التركي. وقالت وكالة الأنباء الرسمية', []],
    ['قالت وكالة الأنباء الرسمية إن الطقس بارد', []],
  ];

  it.each(CASES)('%s', (text, ids) => {
    expect(found(text)).toEqual(ids);
  });

  it('a paper known by its language only stays open', () => {
    expect(found('وقالت الصحيفة العبرية إن إسرائيل ترد')).toEqual([]);
  });
});

describe('names end where their block does', () => {
  it('no name goes on in the next line', () => {
    expect(found('نشرت سكاي نيوز\nعربية')).toEqual(['skay-nywz']);
  });
});
