import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { features } from '../platform/features';
import { changeSettings, loadSettings, onSettings, type Settings } from '../platform/settings';
import { openPage } from '../platform/tabs';
import { welcome } from '../ui/i18n/welcome';
import { Screen } from '../ui/screen';
import { WelcomeScreen } from './screen';

const closing = new AbortController();
globalThis.addEventListener('pagehide', () => closing.abort());

function Welcome() {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    onSettings(setSettings, closing.signal);
    void loadSettings().then(({ value }) => setSettings(value));
  }, []);
  if (settings === undefined) return null;
  return (
    <Screen appearance={settings} title={welcome.title}>
      <WelcomeScreen
        place={features.windows() ? __BROWSER__ : 'android'}
        onLanguage={(language) => {
          setSettings({ ...settings, language });
          void changeSettings({ language });
        }}
        onHelp={() => void openPage('src/help/help.html')}
        onSettings={() => void openPage('src/options/options.html')}
      />
    </Screen>
  );
}

render(<Welcome />, document.body);
