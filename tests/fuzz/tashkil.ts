/** The vowel signs of Arabic, in words as written. */
export const isSign = (letter: string): boolean => /^[\u064b-\u0652\u0670]$/u.test(letter);

/** A fully vowelled text; `*` stands behind a sign that tells two readings apart and is therefore never left out. */
export interface Vowelled {
  readonly text: string;
  readonly needed: ReadonlySet<number>;
}

export function vowelled(marked: string): Vowelled {
  const needed = new Set<number>();
  let text = '';
  for (const letter of marked) {
    if (letter === '*') needed.add(text.length - 1);
    else text += letter;
  }
  return { text, needed };
}

/** The text with some of its signs, as writers leave them out: those that `keeps` and those that are needed. */
export const partly = ({ text, needed }: Vowelled, keeps: (at: number) => boolean): string =>
  [...text].filter((letter, at) => !isSign(letter) || needed.has(at) || keeps(at)).join('');

const ACTIVE = `قَالَ قَالَتْ قَالُوا أَكَّدَ أَكَّدَتْ أَعْلَنَ أَعْلَنَتْ أَوْضَحَ أَوْضَحَتْ أَضَافَ أَضَافَتْ أَفَادَ أَفَادَتْ ذَكَرَ ذَكَرَتْ أَشَارَ أَشَارَتْ لَفَتَ لَفَتَتْ كَشَفَ كَشَفَتْ
نَفَى نَفَتْ حَذَّرَ حَذَّرَتْ رَجَّحَ رَجَّحَتْ اعْتَبَرَ اعْتَبَرَتْ رَأَى رَأَتْ تَوَقَّعَ تَوَقَّعَتْ صَرَّحَ صَرَّحَتْ نَقَلَ نَقَلَتْ يَقُولُ تَقُولُ يَرَى تَرَى شَدَّدَ شَدَّدَتْ زَعَمَ زَعَمَتْ تَابَعَ تَابَعَتْ أَظْهَرَ أَظْهَرَتْ
يُؤَكِّدُ تُؤَكِّدُ يُضِيفُ تُضِيفُ أَقَرَّ أَقَرَّتِ اعْتَرَفَ أَبْلَغَ أَخْبَرَ كَتَبَ كَتَبَتْ وَصَفَ اتَّهَمَ اتَّهَمَتْ دَعَا طَالَبَ طَالَبَتْ`;

/** Active verbs of speech by their bare spelling. */
export const ACTIVE_VOWELLED: ReadonlyMap<string, string> = new Map(
  ACTIVE.split(/\s+/u).map((word) => [[...word].filter((letter) => !isSign(letter)).join(''), word]),
);
