import { decode, expand } from './codec';
import { INDEX } from './index-data';

/** What the engine needs of a catalogue entry: names and kind. Everything else is in `details`, which only screens load. */
export interface CatalogueName {
  /** Stable slug. */
  readonly id: string;
  /** Arabic name as shown. */
  readonly name: string;
  /** `institution`: has «وكالة» in its name but is no news agency (IAEA, NASA, Moody's). */
  readonly kind: 'agency' | 'outlet' | 'institution';
  /**
   * The name is also an ordinary word (معا، الغد): counts only with a head noun, quotation marks, dateline brackets or
   * لـ after a speech cue. The same holds for its aliases of one Arabic word; longer or Latin ones (وكالة معا، الجزيرة نت،
   * WAFA) name nothing else.
   */
  readonly ordinary: boolean;
  /**
   * All other spellings and abbreviations, as written in Arabic texts. An alias that begins with a head noun is the more
   * specific one and must be tried with it: «قناة الشرق» is not the paper «الشرق».
   */
  readonly aliases: readonly string[];
}

const KINDS = { a: 'agency', o: 'outlet', i: 'institution' } as const;

let names: readonly CatalogueName[] | undefined;

/** All entries, decoded at the first call: pages that are no Arabic article never pay for it. */
export function catalogueNames(): readonly CatalogueName[] {
  names ??= INDEX.split('\n').filter(Boolean).map(readRecord);
  return names;
}

/** A record: kind letter (upper case: ordinary word), id, then `;` name, then `;` one field for each alias pattern. */
function readRecord(record: string): CatalogueName {
  const [head = '', name = '', ...aliases] = record.split(';');
  const letter = head.charAt(0);
  const kind = KINDS[letter.toLowerCase() as keyof typeof KINDS];
  return {
    id: head.slice(1),
    name: decode(name),
    kind,
    ordinary: letter !== letter.toLowerCase(),
    aliases: aliases.flatMap((alias) => expand(decode(alias))),
  };
}
