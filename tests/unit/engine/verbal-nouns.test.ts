import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/engine/engine';

const found = (text: string) =>
  analyse(text).attributions.map(({ cue, source }) => [
    text.slice(cue.start, cue.end),
    source ? text.slice(source.start, source.end) : null,
  ]);

describe('a verbal noun of stressing is said', () => {
  test.each([
    ['وتنتهي الوكالة إلى التأكيد على أن النمو معلق.', 'التأكيد', 'الوكالة'],
    ['وحرص المدرب على التشديد على أن الفريق جاهز.', 'التشديد', 'المدرب'],
    ['وعاد وزير النقل للتأكيد على أن الأسعار ثابتة.', 'للتأكيد', 'وزير النقل'],
    ['وخلصت اللجنة إلى التحذير من أن السد ضعيف.', 'التحذير', 'اللجنة'],
    ['وسارعت الشركة إلى الإعلان أن الخلل أصلح.', 'الإعلان', 'الشركة'],
  ])('where a verb leads to it with its subject: %s', (text, cue, source) => {
    expect(found(text)).toContainEqual([cue, source]);
  });

  test.each([
    'ولا بد من التأكيد على أن الأسعار ثابتة.',
    'وتجدر الإشارة إلى أن الطريق مغلق.',
    'ويهدف المؤتمر إلى التأكيد على أن السلام خيار.',
    'ويجب على الوزارة التنبيه إلى أن الطريق مغلق.',
    'وينص العقد على الإعلان أن البيع تم.',
  ])('and not where it is due, meant or asked for: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('an office with «عام»', () => {
  test.each([
    ['أمين عام حزب الوفاق: لن نتراجع عن القرار', 'أمين عام حزب الوفاق', 'person'],
    ['قال مدير عام الشركة إن الإنتاج ارتفع.', 'مدير عام الشركة', 'person'],
    ['مدعي عام باريس يعلن فتح تحقيق في الحادث', 'مدعي عام باريس', 'person'],
    ['قال مدير عام سابق إن الأمر غير صحيح.', 'مدير عام سابق', 'unnamed'],
  ])('%s', (text, source, kind) => {
    expect(found(text).map(([, of]) => of)).toEqual([source]);
    expect(analyse(text).attributions[0]?.kind).toBe(kind);
  });
});
