import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/engine/engine';

/** Cues: masculine and feminine perfect, what ties the clause to them. */
const CUES = `قال قالت إن
صرح صرحت بأن
أكد أكدت أن
أعلن أعلنت أن
أوضح أوضحت أن
أضاف أضافت أن
ذكر ذكرت أن
أفاد أفادت بأن
أشار أشارت إلى أن
لفت لفتت إلى أن
شدد شددت على أن
كشف كشفت أن
اعتبر اعتبرت أن
رأى رأت أن
زعم زعمت أن
ادعى ادعت أن
نفى نفت أن
توقع توقعت أن
حذر حذرت من أن
تابع تابعت أن
اعترف اعترفت بأن
أقر أقرت بأن
ألمح ألمحت إلى أن
رجح رجحت أن
نوه نوهت إلى أن`
  .split('\n')
  .map((line) => {
    const [he = '', she = '', ...tie] = line.split(' ');
    return { he, she, tie: tie.join(' ') };
  });

/** Sources that take a masculine verb before them, and a feminine one. */
const HE =
  'الوزير|وزير المالية|المتحدث باسم الشرطة|متحدث باسم الجيش|مصدر أمني|مسؤول أميركي كبير|مسؤولون|شهود عيان|الجيش|البنك المركزي|البيت الأبيض|تقرير جديد|البيان|خبراء|محللون سياسيون|ناشطون معارضون|أحد السكان|عدد من الشهود|سامي عون|ريكس كلاود|فولكر حداد|الحوثيون|حزب البناء|زعيم المعارضة|قائد ميداني|المدعي العام|محامي المتهم|والد الطفل|سائق الحافلة|مدرب الفريق|نائب الرئيس|كثيرون|بعض المراقبين|مقربون من العائلة'.split(
    '|',
  );
const SHE =
  'وزيرة الثقافة ليلى عون|الناطقة باسم المنظمة هدى رزق|مصادر مطلعة|وكالة رويترز|صحيفة الغد|الشرطة|وزارة الصحة|موسكو|الأمم المتحدة|دراسة حديثة|منى حداد|حركة حماس|نقابة المعلمين|عائلة الضحية|لجنة التحقيق|الممثلة الشهيرة'.split(
    '|',
  );

/** Sentences whose source the engine does not find whole. */
function missed(sentence: (he: boolean, source: string) => string): string[] {
  return [...HE.map((s) => [true, s] as const), ...SHE.map((s) => [false, s] as const)].flatMap(([he, source]) => {
    const text = sentence(he, source);
    const found = analyse(text).attributions.some(
      (a) => a.source && text.slice(a.source.start, a.source.end) === source,
    );
    return found ? [] : [text];
  });
}

describe('every sort of source', () => {
  for (const { he, she, tie } of CUES) {
    it(`behind «${he}»`, () => {
      expect(missed((m, s) => `و${m ? he : she} ${s} ${tie} الوضع صعب.`)).toEqual([]);
      expect(missed((m, s) => `و${m ? he : she} ${s} أمس في بيان ${tie} الوضع صعب.`)).toEqual([]);
    });
  }

  it('told a paper', () => {
    const found = missed((m, s) => `و${m ? 'قال' : 'قالت'} ${s} لصحيفة الوادي إن الوضع صعب.`);
    // an indefinite document may be the paper's
    expect(found.map((t) => t.split(' ')[1])).toEqual(['تقرير', 'دراسة']);
  });

  it('denied, expected, accused and described', () => {
    expect(missed((m, s) => `و${m ? 'نفى' : 'نفت'} ${s} وجود خلاف مع الجيران.`)).toEqual([]);
    expect(missed((m, s) => `و${m ? 'توقع' : 'توقعت'} ${s} ارتفاع الأسعار.`)).toEqual([]);
    const accused = missed((m, s) => `و${m ? 'اتهم' : 'اتهمت'} ${s} الحكومة بإخفاء الأرقام.`);
    expect(accused).toEqual(['واتهم خبراء الحكومة بإخفاء الأرقام.']);
    const described = missed((m, s) => `و${m ? 'وصف' : 'وصفت'} ${s} القرار بأنه خطأ كبير.`);
    expect(described).toEqual(['ووصف خبراء القرار بأنه خطأ كبير.']);
  });

  it('cited by a preposition', () => {
    expect(missed((_, s) => `وتوقفت الأشغال في الميناء، بحسب ${s}.`)).toEqual([]);
    expect(missed((_, s) => `وفق ${s}، توقفت الأشغال في الميناء.`)).toEqual([]);
    expect(missed((_, s) => `وتوقفت الأشغال في الميناء، نقلا عن ${s}.`)).toEqual([]);
    expect(missed((m, s) => `وتوقفت الأشغال في الميناء، حسبما ${m ? 'أعلن' : 'أعلنت'} ${s}.`)).toEqual([]);
    // of a name that nothing else tells of, «قول» is too little
    const said = missed((_, s) => `وتوقفت الأشغال في الميناء، على حد قول ${s}.`);
    expect(said.map((t) => t.split(' ').at(-2))).toEqual(['ريكس', 'فولكر']);
  });
});
