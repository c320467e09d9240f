import * as v from 'valibot';
import { addCorrection, loadCorrections } from './corrections';
import { correctionSchema } from './corrections-file';
import { answerPages } from './hear';
import { loadSettings } from './settings';

/** UTF-16 units. */
const LONGEST_ADDRESS = 4000;

const address = v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS));

/** What `page-store` asks. A correction of a page is all that one can have stored. */
const askedSchema = v.variant('type', [
  v.object({ type: v.literal('settings') }),
  v.object({ type: v.literal('corrections'), address }),
  v.object({ type: v.literal('correct'), address, correction: correctionSchema }),
]);

/** In the background: answers the questions of `page-store`; nothing is stored for a private window. */
export function answerStore(): void {
  answerPages((raw, { tab }) => {
    const asked = v.safeParse(askedSchema, raw);
    if (!asked.success) return undefined;
    const { output } = asked;
    switch (output.type) {
      case 'settings':
        return loadSettings().then(({ value }) => value);
      case 'corrections':
        return loadCorrections(output.address).then(({ value }) => value);
      case 'correct':
        return addCorrection(output.address, output.correction, tab?.incognito ?? false).then(({ state }) => state);
    }
  });
}
