import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/engine/engine';

/** Verbs with what they take: masculine and feminine. */
const SAYS = `قال إن الطريق مفتوح|قالت إن الطريق مفتوح
أضاف أن الطريق مفتوح|أضافت أن الطريق مفتوح
أشار إلى وجود خلافات|أشارت إلى وجود خلافات
شدد على ضرورة الحذر|شددت على ضرورة الحذر
نفى وجود خلافات|نفت وجود خلافات
حذر من انهيار الطريق|حذرت من انهيار الطريق
حذر السكان من الخروج|حذرت السكان من الخروج
اتهم المعارضة بالكذب|اتهمت المعارضة بالكذب
اعتبر القرار خطوة جيدة|اعتبرت القرار خطوة جيدة
توقع ارتفاع الأسعار|توقعت ارتفاع الأسعار
أعلن عن فتح الطريق|أعلنت عن فتح الطريق
كشف عن وجود خلافات|كشفت عن وجود خلافات
اعترف بوجود أخطاء|اعترفت بوجود أخطاء
وصف القرار بأنه خاطئ|وصفت القرار بأنه خاطئ
حمل المعارضة مسؤولية الحادث|حملت المعارضة مسؤولية الحادث
عزا الحادث إلى السرعة|عزت الحادث إلى السرعة
أخبر الصحفيين أن الطريق مفتوح|أخبرت الصحفيين أن الطريق مفتوح`
  .split('\n')
  .map((line) => line.split('|') as [string, string]);

/** Sources, those of a feminine verb with `true`. */
const SOURCES: readonly (readonly [string, boolean])[] = [
  ['الوزير', false],
  ['وزيرة الصحة', true],
  ['سامي حداد', false],
  ['المتحدث باسم الجيش', false],
  ['وكالة رويترز', true],
  ['الأمم المتحدة', true],
  ['المرصد السوري', false],
  ['إيران', true],
  ['المعارضة السورية', true],
  ['رئيس الوزراء سامي عون', false],
];

type Order = (source: string, verb: string, rest: string, feminine: boolean) => string;

const ORDERS: Record<string, Order> = {
  'verb first': (s, v, rest) => `و${v} ${s} ${rest}.`,
  'verb first, then a time': (s, v, rest) => `و${v} ${s} اليوم ${rest}.`,
  'verb first, then an aside': (s, v, rest) => `و${v} ${s}، في مؤتمر صحفي، ${rest}.`,
  'subject first': (s, v, rest) => `${s} ${v} ${rest}.`,
  'subject first, then an aside': (s, v, rest) => `${s}، في مؤتمر صحفي، ${v} ${rest}.`,
  'behind the auxiliary': (s, v, rest, f) => `و${f ? 'كانت' : 'كان'} ${s} قد ${v} ${rest}.`,
};

/** The sentences in which the source is not found whole. */
function missed(order: Order): string[] {
  return SAYS.flatMap((says) =>
    SOURCES.flatMap(([source, feminine]) => {
      const [verb = '', ...rest] = says[feminine ? 1 : 0].split(' ');
      const text = order(source, verb, rest.join(' '), feminine);
      const found = analyse(text).attributions.some(
        (a) => a.source && text.slice(a.source.start, a.source.end) === source,
      );
      return found ? [] : [text];
    }),
  );
}

/** What goes on with who spoke: behind a stop, a comma, a frame. */
const LINKS = ['. و', '، و', '. كما ', '. وفي السياق نفسه ', '. وقد '];

describe('subject and complement', () => {
  for (const [name, order] of Object.entries(ORDERS)) {
    it(name, () => expect(missed(order)).toEqual([]));
  }

  it('nobody named: whoever spoke before', () => {
    const lost = SAYS.flatMap(([he]) =>
      LINKS.flatMap((link) => {
        const text = `قال الوزير إن العمل مستمر${link}${he}.`;
        const { attributions, entities } = analyse(text);
        const last = attributions.at(-1);
        const who = entities.find(({ id }) => id === last?.entity)?.name;
        return attributions.length === 2 && who === 'الوزير' ? [] : [text];
      }),
    );
    expect(lost).toEqual([]);
  });
});
