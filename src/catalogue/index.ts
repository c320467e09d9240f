/** What the engine needs of a catalogue entry: names and kind. Everything else is in `details`, which only screens load. */
export interface CatalogueName {
  /** Stable slug. */
  readonly id: string;
  /** Arabic name as shown. */
  readonly name: string;
  /** `institution`: has «وكالة» in its name but is no news agency (IAEA, NASA, Moody's). */
  readonly kind: 'agency' | 'outlet' | 'institution';
  /** The name is also an ordinary word (معا، الغد): counts only with a head noun, quotation marks, dateline brackets or لـ after a speech cue. */
  readonly ordinary: boolean;
  /** All other spellings and abbreviations, as written in Arabic texts. */
  readonly aliases: readonly string[];
}
