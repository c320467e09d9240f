import { render } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { exportWords } from '../ui/i18n/exports';
import { languageOf } from '../ui/i18n/language';
import { popup } from '../ui/i18n/popup';
import { translator } from '../ui/i18n/table';
import { Screen, useSaying } from '../ui/screen';
import type { Saying } from './actions';
import { opening, type View } from './reading';
import { PopupScreen } from './screen';
import { openSession } from './session';

const closing = new AbortController();
globalThis.addEventListener('pagehide', () => closing.abort());

function Popup() {
  const [view, setView] = useState<View>(opening);
  const [said, say] = useSaying();
  const choice = view.settings?.language ?? 'auto';
  const language = languageOf(choice, navigator.languages);
  const inLanguage = useRef(language);
  inLanguage.current = language;

  const session = useMemo(() => {
    const sayInWords = (saying: Saying) => {
      const t = translator(popup, inLanguage.current);
      say(saying.key === 'saved' ? t('saved', { name: saying.name }) : t(saying.key));
    };
    return openSession(setView, sayInWords, () => exportWords(inLanguage.current), closing.signal);
  }, []);
  // At once, not after the next frame: a popup that is still opening has no frames.
  useLayoutEffect(() => session.start(), [session]);
  const listed = view.state.is === 'article';
  // For whoever measures how long the list takes from the document's start.
  useLayoutEffect(() => {
    if (listed) performance.mark('list');
  }, [listed]);

  // Nothing is drawn in a language that the reader did not choose.
  if (view.settings === null) return null;
  return (
    <Screen appearance={view.settings} title={popup.title}>
      <PopupScreen state={view.state} site={view.site} actions={session.actions} said={said} />
    </Screen>
  );
}

render(<Popup />, document.body);
