import type { MarkClass } from '../engine/claims';

/** A stretch of an example; with a class it is marked as pages are. */
export interface ExamplePiece {
  readonly words: string;
  readonly of?: MarkClass;
}

/** One invented sentence for each class, as it would be marked. */
export const classExamples: Readonly<Record<MarkClass, readonly ExamplePiece[]>> = {
  wire: [{ words: 'ذكرت وكالة رويترز', of: 'wire' }, { words: ' أن الميناء سيُفتح صباح الغد.' }],
  named: [{ words: 'وقالت وزيرة النقل هدى المصري', of: 'named' }, { words: ' إن الرحلات تعود تدريجيًا.' }],
  unnamed: [{ words: 'وأكد مصدر مطّلع', of: 'unnamed' }, { words: ' أن الخلاف على الأجور لم يُحلّ.' }],
  hearsay: [{ words: 'ويُقال إن', of: 'hearsay' }, { words: ' شركة أخرى تقدّمت بعرض.' }],
  undecided: [{ words: 'وأضاف', of: 'undecided' }, { words: ' أن القرار سيصدر هذا الأسبوع.' }],
};
