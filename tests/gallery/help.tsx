import { render } from 'preact';
import { type Figures, figures } from '../../src/help/figures';
import { HelpScreen } from '../../src/help/screen';
import { help } from '../../src/ui/i18n/help';
import { languages } from '../../src/ui/i18n/table';
import { Screen } from '../../src/ui/screen';

const query = new URLSearchParams(location.search);
const scheme = query.get('scheme');
if (scheme !== null) document.documentElement.dataset.scheme = scheme;
const language = languages.find((known) => known === query.get('language')) ?? 'ar';

const measured: Figures = {
  articles: 120,
  outlets: 12,
  values: {
    cuePrecision: 0.95,
    cueRecall: 0.91,
    kind: 0.94,
    unnamed: 0.92,
    agencies: 0.96,
    resolution: 0.89,
    relay: null,
    falseMarks: 0.74,
  },
};

const draw = (spoken: typeof language) =>
  render(
    <Screen appearance={{ language: spoken, palette: 'default' }} title={help.title}>
      <HelpScreen
        figures={query.get('state') === 'unmeasured' ? figures : measured}
        onLanguage={(choice) => draw(choice === 'auto' ? 'ar' : choice)}
        onSettings={() => {}}
      />
    </Screen>,
    document.body,
  );

draw(language);
