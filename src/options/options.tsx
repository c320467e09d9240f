import { render } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { languageOf } from '../ui/i18n/language';
import { options } from '../ui/i18n/options';
import { Screen, useSaying } from '../ui/screen';
import { OptionsScreen } from './screen';
import { firstView, openSession, type View } from './session';

const closing = new AbortController();
globalThis.addEventListener('pagehide', () => closing.abort());

/** Milliseconds: long enough to think again. */
const UNDO_LASTS = 12_000;

function Options() {
  const [view, setView] = useState<View>(firstView);
  const [said, say] = useSaying(UNDO_LASTS);
  const language = languageOf(view.settings?.language ?? 'auto', navigator.languages);
  const inLanguage = useRef(language);
  inLanguage.current = language;

  const session = useMemo(() => {
    const draw = (change: Partial<View>) => setView((before) => ({ ...before, ...change }));
    return openSession(draw, say, () => inLanguage.current, closing.signal);
  }, []);
  useEffect(() => session.start(), [session]);

  const { settings, undo, ...rest } = view;
  // A part that the address names is there only after the settings were read.
  useEffect(() => {
    if (settings !== null && location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [settings === null]);
  // Nothing is drawn in a language that the reader did not choose.
  if (settings === null) return null;
  return (
    <Screen appearance={settings} title={options.title}>
      <OptionsScreen {...rest} settings={settings} actions={session.actions} said={said} onUndo={undo} />
    </Screen>
  );
}

render(<Options />, document.body);
