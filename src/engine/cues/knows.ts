import type { Draft } from '../draft';
import { clauseAt, findFrame, formAt } from '../frames';
import type { Reading } from '../morphology';
import type { Phrase } from '../phrase/reader';
import { phraseAt } from '../phrases';
import { isQuote, type Text } from '../tokens';
import { isOneOf } from '../word-list';
import type { Site } from './site';

/** The medium that knows: a known one, or any name in quotation marks («علمت "المسار" من»). */
function mediumAt(text: Text, k: number): Phrase | null {
  const phrase = phraseAt(text, k, { speech: true });
  if (!phrase) return null;
  if (phrase.kind === 'outlet' || phrase.kind === 'agency') return phrase;
  const opening = text.tokens[k];
  const quoted = opening !== undefined && isQuote(opening) && opening.opens && phrase.end >= opening.partner;
  return quoted ? { ...phrase, kind: 'outlet', named: true, class: 'named', gender: null } : null;
}

/** «مصادر مطلعة» behind the report: «علمت الجهة من مصادر أن». */
export function knows(site: Site, reading: Reading): { outer: Draft; inner: Draft | null } | null {
  const { text, i } = site;
  if (!reading.verbEntry.flags.includes('k') || reading.shape === 'noun' || reading.shape === 'participle') return null;
  // «علم لدى مصدر أمني أن»
  const known = site.word.form === 'علم' && isOneOf('من لدي', formAt(text, i + 1)) ? phraseAt(text, i + 2) : null;
  if (known && known.kind !== 'person' && clauseAt(text, known.end))
    return {
      outer: site.make(i + 1, {
        rule: 'verb',
        stance: 'neutral',
        gender: known.gender,
        number: known.number,
        source: known,
        frame: { at: known.end, how: 'clause' },
      }),
      inner: null,
    };
  const subject = mediumAt(text, i + 1);
  // «وأضافت الجريدة أنها علمت من مصادر أن»
  const itself = isOneOf('انه انها', formAt(text, i - 1)) && formAt(text, i + 1) === 'من';
  if (!(subject || itself) || !isOneOf('علمت علمنا علم', site.word.form)) return null;
  const end = subject?.end ?? i + 1;
  const frame = findFrame(text, end, 'n');
  if (!frame) return null;
  const whole = formAt(text, end) === 'من' ? { at: end, how: 'preposition' as const } : frame;
  const outer = site.make(i + 1, {
    rule: subject ? 'verb' : 'verb-implicit',
    stance: 'neutral',
    gender: reading.gender,
    number: reading.number,
    source: subject ?? 'implicit',
    frame: whole,
  });
  if (formAt(text, end) !== 'من') return { outer, inner: null };
  const source = phraseAt(text, end + 1, { limit: frame.at });
  if (source?.kind !== 'unnamed') return subject ? { outer, inner: null } : null;
  const token = text.tokens[end];
  if (!token) return { outer, inner: null };
  const inner: Draft = {
    cueFirst: end,
    cueEnd: end + 1,
    cueFrom: token.start,
    rule: 'relay-inner',
    stance: 'neutral',
    gender: null,
    number: 's',
    source,
    frame,
    relay: outer,
  };
  return { outer, inner };
}
