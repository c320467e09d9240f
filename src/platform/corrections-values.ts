import type { Correction } from '../engine/corrections';
import { fieldsOf, kindOf, oneOf, type Reader, textOf, yesOrNo } from './readers';

/** UTF-16 units. */
export const LONGEST = { words: 2000, context: 200, id: 64 } as const;
export const KINDS = ['agency', 'outlet', 'person', 'institution', 'document', 'unnamed', 'hearsay'] as const;

const context = textOf(0, LONGEST.context);
const wrong = {
  id: textOf(1, LONGEST.id),
  words: fieldsOf({ exact: textOf(1, LONGEST.words), prefix: context, suffix: context }),
};
const sorted = { ...wrong, kind: oneOf(...KINDS), named: yesOrNo };

/** A correction as it is stored. */
export const readCorrection: Reader<Correction> = kindOf('what', { wrong, kind: sorted, add: sorted });
