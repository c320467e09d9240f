import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { changeSettings, loadSettings, onSettings, type Settings } from '../platform/settings';
import { openPage } from '../platform/tabs';
import { help } from '../ui/i18n/help';
import { Screen } from '../ui/screen';
import { figures } from './figures';
import { HelpScreen } from './screen';

const closing = new AbortController();
globalThis.addEventListener('pagehide', () => closing.abort());

function Help() {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    onSettings(setSettings, closing.signal);
    void loadSettings().then(({ value }) => setSettings(value));
  }, []);
  if (settings === undefined) return null;
  return (
    <Screen appearance={settings} title={help.title}>
      <HelpScreen
        figures={figures}
        onLanguage={(language) => {
          setSettings({ ...settings, language });
          void changeSettings({ language });
        }}
        onSettings={() => void openPage('src/options/options.html')}
      />
    </Screen>
  );
}

render(<Help />, document.body);
