import { render } from 'preact';
import { SheetScreen } from '../../src/panel/sheet-screen';
import { sheet } from '../../src/ui/i18n/sheet';
import { languages } from '../../src/ui/i18n/table';
import { Screen } from '../../src/ui/screen';
import { palettes } from '../../src/ui/tokens';
import { sheetStates } from './sheet-states';

/** The print sheet in the state, language and palette that the address names; what is done is kept in `window.done`. */
const query = new URLSearchParams(location.search);
const state = sheetStates[query.get('state') ?? ''] ?? sheetStates.sheet;

const done: unknown[][] = [];
Object.assign(globalThis, { done });

const scheme = query.get('scheme');
if (scheme !== null) document.documentElement.dataset.scheme = scheme;

const language = languages.find((known) => known === query.get('language')) ?? 'ar';
const palette = palettes.find((known) => known === query.get('palette')) ?? 'default';
if (state) {
  render(
    <Screen appearance={{ language, palette }} title={sheet.title}>
      <SheetScreen
        state={state}
        onPrint={() => done.push(['print'])}
        onLanguage={(to) => done.push(['language', to])}
      />
    </Screen>,
    document.body,
  );
}
