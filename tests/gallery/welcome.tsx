import { render } from 'preact';
import { languages } from '../../src/ui/i18n/table';
import { welcome } from '../../src/ui/i18n/welcome';
import { Screen } from '../../src/ui/screen';
import { WelcomeScreen } from '../../src/welcome/screen';

const query = new URLSearchParams(location.search);
const scheme = query.get('scheme');
if (scheme !== null) document.documentElement.dataset.scheme = scheme;
const language = languages.find((known) => known === query.get('language')) ?? 'ar';
const place = (['chrome', 'firefox', 'android'] as const).find((known) => known === query.get('state')) ?? 'chrome';

const draw = (spoken: typeof language) =>
  render(
    <Screen appearance={{ language: spoken, palette: 'default' }} title={welcome.title}>
      <WelcomeScreen
        place={place}
        onLanguage={(choice) => draw(choice === 'auto' ? 'ar' : choice)}
        onHelp={() => {}}
        onSettings={() => {}}
      />
    </Screen>,
    document.body,
  );

draw(language);
