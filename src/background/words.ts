import type { Settings } from '../platform/settings';

/**
 * What the background itself says: the button's tooltip and the menu entry. The screens' table in `ui` lies above this
 * layer, and `_locales` does not follow the language that the reader chose.
 */
export interface Words {
  readonly menu: string;
  /** Tooltip of the button on a page with an article: its claims, and those of them without a named source. */
  readonly tooltip: (claims: number, unnamed: number, hearsay: number) => string;
  /** Tooltip while the marks are switched off. */
  readonly off: string;
}

type Language = Exclude<Settings['language'], 'auto'>;
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

const sentences = {
  ar: {
    menu: 'من قال هذا؟',
    off: 'إسناد: العلامات مخفية في هذه الصفحة',
    nothing: 'إسناد: لا أقوال منقولة في هذه الصفحة',
    none: 'إسناد: كل قول منقول هنا له مصدر مسمّى',
    some: 'إسناد: {list}',
    unnamed: {
      one: 'قول واحد بمصدر مجهَّل',
      two: 'قولان بمصدر مجهَّل',
      few: '{count} أقوال بمصدر مجهَّل',
      many: '{count} قولًا بمصدر مجهَّل',
      other: '{count} قول بمصدر مجهَّل',
    },
    hearsay: {
      one: 'قول واحد بلا مصدر',
      two: 'قولان بلا مصدر',
      few: '{count} أقوال بلا مصدر',
      many: '{count} قولًا بلا مصدر',
      other: '{count} قول بلا مصدر',
    },
  },
  en: {
    menu: 'Who says this?',
    off: 'Isnad: marks are hidden on this page',
    nothing: 'Isnad: no claims are attributed on this page',
    none: 'Isnad: every claim here has a named source',
    some: 'Isnad: {list}',
    unnamed: { one: '{count} claim from an unnamed source', other: '{count} claims from unnamed sources' },
    hearsay: { one: '{count} claim without a source', other: '{count} claims without a source' },
  },
  fr: {
    menu: 'Qui dit cela ?',
    off: 'Isnad : les marques sont masquées sur cette page',
    nothing: 'Isnad : aucun propos rapporté sur cette page',
    none: 'Isnad : chaque propos a ici une source nommée',
    some: 'Isnad : {list}',
    unnamed: { one: '{count} propos d’une source anonyme', other: '{count} propos de sources anonymes' },
    hearsay: { one: '{count} propos sans source', other: '{count} propos sans source' },
  },
} as const satisfies Record<Language, { unnamed: Forms; hearsay: Forms } & Record<string, string | Forms>>;

/** `browserLanguage`: a tag such as `fr-CA`. Whoever reads Arabic news reads Arabic, so that is the last resort. */
export function wordsIn(choice: Settings['language'], browserLanguage: string): Words {
  const language = choice === 'auto' ? known(browserLanguage) : choice;
  const { menu, off, nothing, none, some, unnamed, hearsay } = sentences[language];
  const counted = (forms: Forms, count: number) => {
    const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
    return form.replace('{count}', new Intl.NumberFormat(language).format(count));
  };
  return {
    menu,
    off,
    tooltip: (claims, withoutName, withoutSource) => {
      if (claims === 0) return nothing;
      const parts = [
        ...(withoutName > 0 ? [counted(unnamed, withoutName)] : []),
        ...(withoutSource > 0 ? [counted(hearsay, withoutSource)] : []),
      ];
      if (parts.length === 0) return none;
      return some.replace('{list}', new Intl.ListFormat(language, { type: 'conjunction' }).format(parts));
    },
  };
}

function known(tag: string): Language {
  const primary = tag.toLowerCase().split(/[-_]/)[0];
  return primary === 'en' || primary === 'fr' ? primary : 'ar';
}
