import { isArabicLetter } from './letters';

/**
 * Letters that Arabic does not write: Persian, Urdu, Sorani, Pashto, Uyghur, Sindhi. ی and ک are left out, for many
 * keyboards type them in Arabic too; گ چ پ ڤ ڭ stand in names and dialect, so only their share counts.
 */
const FOREIGN = new Set([...'پچژگٹڈڑےںہھۀەێۆڕڵۇۈۉۋېۍټډړږښڼځڅڄڪڳڻڦڙۓڤڭ'].map((letter) => letter.charCodeAt(0)));

const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Frequent Arabic words as newsrooms write them; none is as frequent in the languages below. */
const ARABIC = words(`
  في فى على إلى الى إلي عن أن ان إن التي التى الذي الذى هذا هذه ذلك كما قد لم لن كان كانت بعد قبل بين خلال وقال قال وقالت وقد
  وفي وفى أو او مع حول ضد وهو وهي الذين عند غير كل أكثر حيث منذ أيضا أيضاً أيضًا بعض عبر وكان وأضاف واضاف لدى لها له أنه
  أنها إنه إنها وأن وإن هو هي هناك ولم فيها فيه وكانت ما لا من أي ومن وذلك يوم عام أمس اليوم رئيس
`);
/** Frequent words of Persian, Urdu, Sorani Kurdish and Pashto that Arabic does not have, or has seldom. */
const OTHER = words(`
  است را که كه از به با این اين در برای براي شد شده بود می مي خود ها های هاي کرد كرد کند كند یک يك شود بر تا هم نیز آن ایران
  کہ کے کی کا سے نے میں کو پر ہے ہیں اور اس تھا تھی گیا بھی نہیں جو یہ وہ ایک لیے
  لە بە بۆ کە ئەم ئەو کرد دەکات هەیە بوو لەسەر لەگەڵ وەک دەڵێت ی هەر
  په چې دی ته کې کړی سره شوی د څخه وو دې یې له
`);

/** What a sample of a page's text says of its language. */
export interface Sample {
  /** Letters of any script, those of the Arabic script, and those of them that Arabic does not write. */
  letters: number;
  arabic: number;
  foreign: number;
  words: number;
  arabicWords: number;
  otherWords: number;
}

export function emptySample(): Sample {
  return { letters: 0, arabic: 0, foreign: 0, words: 0, arabicWords: 0, otherWords: 0 };
}

const LONGEST_WORD = 6;

function isMark(unit: number): boolean {
  return unit === 0x640 || (unit >= 0x64b && unit <= 0x65f) || unit === 0x670;
}

/** Counts a text, its first `longest` units at most, into the sample; returns its Arabic letters. */
export function addToSample(sample: Sample, text: string, longest: number): number {
  const end = Math.min(text.length, longest);
  let arabic = 0;
  let start = 0;
  for (let i = 0; i <= end; i++) {
    const unit = i < end ? text.charCodeAt(i) : 0x20;
    if (isArabicLetter(unit)) {
      arabic++;
      if (FOREIGN.has(unit)) sample.foreign++;
      continue;
    }
    if (isMark(unit)) continue;
    if (i > start) {
      sample.words++;
      if (i - start <= LONGEST_WORD) count(sample, text.slice(start, i));
    }
    start = i + 1;
    if ((unit >= 0x41 && unit <= 0x7a) || (unit >= 0xc0 && unit < 0x600) || unit > 0x900) sample.letters++;
  }
  sample.arabic += arabic;
  sample.letters += arabic;
  return arabic;
}

function count(sample: Sample, word: string): void {
  if (ARABIC.has(word)) sample.arabicWords++;
  if (OTHER.has(word)) sample.otherWords++;
}

const FEWEST_LETTERS = 120;

/** True for Arabic; false for another language, or too little text to tell. */
export function isArabic(sample: Sample): boolean {
  const { letters, arabic, foreign, words: all, arabicWords, otherWords } = sample;
  if (arabic < FEWEST_LETTERS || arabic < letters * 0.5) return false;
  // names and goods have few function words; a language with letters of its own never does without them for so long
  if (foreign <= arabic * 0.004 && otherWords <= arabicWords) return true;
  return foreign <= arabic * 0.025 && arabicWords >= all * 0.06 && otherWords * 2 < arabicWords;
}
