import type { Settings } from '../platform/settings-values';
import type { Palette } from '../ui/tokens';
import { wait } from './life';
import type { Shown } from './plan';
import { knownOr, type Language, languages, learnWords } from './words';

/** What the reader chose, as far as the page shows it. */
export interface Taste {
  readonly language: Language;
  readonly palette: Palette;
  readonly shown: Shown;
}

/** In another language as long as the texts of the reader's are not learnt; undefined: those of none are. */
export function tasteOf(settings: Settings): Taste | undefined {
  const { palette, shown } = settings;
  const language = knownOr(languageOf(settings));
  return language && { language, palette, shown };
}

const languageOf = ({ language }: Settings): Language => (language === 'auto' ? browserLanguage() : language);

/** Milliseconds that marks wait for the texts of the reader's language. */
const PATIENCE = 2000;

/** `tasteOf` when the texts of the reader's language were told, or were waited for long enough. */
export async function learnTaste(settings: Settings, signal: AbortSignal): Promise<Taste | undefined> {
  const language = languageOf(settings);
  if (knownOr(language) !== language) await Promise.race([learnWords(language), wait(PATIENCE, signal)]);
  return tasteOf(settings);
}

function browserLanguage(): Language {
  for (const wanted of navigator.languages) {
    const known = languages.find((language) => wanted.toLowerCase().startsWith(language));
    if (known) return known;
  }
  return 'ar';
}
