import { type LanguageChoice, useLanguage, useText } from '../i18n/language';
import { type Language, languages } from '../i18n/table';
import { terms } from '../i18n/terms';
import { Choice } from './controls';
import { Emblem } from './emblem';

/** Each language in its own words, whatever the screen speaks. */
export const languageNames: Readonly<Record<Language, string>> = { ar: 'العربية', en: 'English', fr: 'Français' };

/** The head of a page to read: the name, and the language as a choice. */
export function PageTop(props: { onLanguage: (language: LanguageChoice) => void }) {
  const term = useText(terms);
  const language = useLanguage();
  return (
    <header class="page-top">
      <span class="page-brand">
        <Emblem size={28} />
        {term('name')}
      </span>
      <Choice
        legend={term('language')}
        legendHidden
        options={languages.map((value) => ({ value, label: languageNames[value] }))}
        value={language}
        onChange={props.onLanguage}
      />
    </header>
  );
}
