import { render } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { exportWords } from '../ui/i18n/exports';
import { languageOf } from '../ui/i18n/language';
import { panel } from '../ui/i18n/panel';
import { Screen, useSaying } from '../ui/screen';
import { PanelScreen } from './screen';
import { firstView, openSession, type View } from './session';

const closing = new AbortController();
globalThis.addEventListener('pagehide', () => closing.abort());

function Panel() {
  const [view, setView] = useState<View>(firstView);
  const [said, say] = useSaying();
  const language = languageOf(view.settings?.language ?? 'auto', navigator.languages);
  const inLanguage = useRef(language);
  inLanguage.current = language;

  const session = useMemo(() => {
    const draw = (change: Partial<View>) => setView((before) => ({ ...before, ...change }));
    const voice = { language: () => inLanguage.current, exports: () => exportWords(inLanguage.current) };
    return openSession(draw, say, voice, closing.signal);
  }, []);
  useEffect(() => session.start(), [session]);

  // Nothing is drawn in a language that the reader did not choose.
  if (view.settings === null) return null;
  const { state, corrections, taken, hovered, undoable } = view;
  return (
    <Screen appearance={view.settings} title={panel.title}>
      <PanelScreen {...{ state, corrections, taken, hovered, undoable, said }} actions={session.actions} />
    </Screen>
  );
}

render(<Panel />, document.body);
