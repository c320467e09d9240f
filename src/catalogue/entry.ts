export type NameKind = 'agency' | 'outlet' | 'institution';

export const MEDIA = ['agency', 'newspaper', 'magazine', 'channel', 'radio', 'site', 'institution', 'outlet'] as const;
/**
 * `institution`: has «وكالة» in its name but is no news agency (IAEA, NASA, Moody's), or is a platform. `outlet`: any
 * medium that is no agency, for entries of the reader, who need not say which.
 */
export type Medium = (typeof MEDIA)[number];

/** What the engine needs of a catalogue entry. Everything else is in `details`, which only screens load. */
export interface CatalogueName {
  /** Stable slug. */
  readonly id: string;
  /** Arabic name as shown. */
  readonly name: string;
  readonly kind: NameKind;
  readonly medium: Medium;
  /**
   * The name is also an ordinary word (معا، الغد): counts only with a head noun, quotation marks, dateline brackets or
   * لـ after a speech cue. The same holds for its aliases of one Arabic word; longer or Latin ones (وكالة معا، الجزيرة نت،
   * WAFA) name nothing else.
   */
  readonly ordinary: boolean;
  /**
   * The ordinary word is one for who speaks («الوفد», «المصريون», «نينا»): as the subject of a speech verb it is no medium
   * either.
   */
  readonly speaks?: boolean;
  /**
   * All other spellings, abbreviations without their dots. `~` marks one that is an ordinary phrase too. One that begins
   * with a head noun is the more specific: «قناة الشرق» is not the paper «الشرق».
   */
  readonly aliases: readonly string[];
}

export const KIND_OF: Readonly<Record<Medium, NameKind>> = {
  agency: 'agency',
  institution: 'institution',
  newspaper: 'outlet',
  magazine: 'outlet',
  channel: 'outlet',
  radio: 'outlet',
  site: 'outlet',
  outlet: 'outlet',
};

/** The letter of a medium in the index; upper case marks an ordinary word. */
export const MEDIUM_LETTERS: Readonly<Record<Medium, string>> = {
  agency: 'a',
  newspaper: 'n',
  magazine: 'm',
  channel: 'c',
  radio: 'r',
  site: 's',
  institution: 'i',
  outlet: 'o',
};
