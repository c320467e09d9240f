import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { type LanguageChoice, LanguageScope, languageOf } from './i18n/language';
import type { Plain } from './i18n/table';
import type { Palette } from './tokens';

/** What of the reader's settings every screen follows, at once when it changes. */
export interface Appearance {
  readonly language: LanguageChoice;
  readonly palette: Palette;
}

/** The frame of every screen: language, direction, palette and the document's title. */
export function Screen(props: { appearance: Appearance; title: Plain; children: ComponentChildren }) {
  const { language, palette } = props.appearance;
  const shown = languageOf(language, navigator.languages);
  useLayoutEffect(() => {
    document.documentElement.dataset.palette = palette;
  }, [palette]);
  return (
    <LanguageScope language={shown} title={props.title[shown]}>
      {props.children}
    </LanguageScope>
  );
}

/** A line that is said once (and again where it is said twice), for an `Announcer`. `lasting` in milliseconds. */
export function useSaying(lasting = 5000): readonly [said: string | undefined, say: (words: string) => void] {
  const [said, setSaid] = useState<string>();
  useLayoutEffect(() => {
    if (said === undefined) return;
    const timer = setTimeout(() => setSaid(undefined), lasting);
    return () => clearTimeout(timer);
  }, [said, lasting]);
  return [said, setSaid];
}
