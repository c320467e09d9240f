import { render } from 'preact';
import type { Actions } from '../../src/options/actions';
import { OptionsScreen } from '../../src/options/screen';
import { options } from '../../src/ui/i18n/options';
import { languages, translator } from '../../src/ui/i18n/table';
import { Screen } from '../../src/ui/screen';
import { optionsStates } from './options-states';

/** The settings in the state and language that the address names; what is done is kept in `window.done`. */
const query = new URLSearchParams(location.search);
const shown = optionsStates[query.get('state') ?? ''] ?? optionsStates.fresh;

const done: unknown[][] = [];
Object.assign(globalThis, { done });
const note =
  (name: string) =>
  (...values: unknown[]) => {
    // A click is the button's affair, not the action's.
    done.push([name, ...values.filter((value) => !(value instanceof Event))]);
  };

const language = languages.find((known) => known === query.get('language')) ?? 'ar';
const t = translator(options, language);

const actions: Actions = {
  change: note('change'),
  setAllSites: note('setAllSites'),
  allowAgain: note('allowAgain'),
  forbid: note('forbid'),
  setMode: note('setMode'),
  removeSite: note('removeSite'),
  removeEntry: note('removeEntry'),
  removePhrase: note('removePhrase'),
  openShortcuts: note('openShortcuts'),
  save: note('save'),
  take: async (kind) => {
    done.push(['take', kind]);
    return t('refused', { why: t('atLine', { line: 3, why: t('faultKind') }) });
  },
  deleteCorrections: note('deleteCorrections'),
  reset: note('reset'),
  deleteAll: note('deleteAll'),
};

const scheme = query.get('scheme');
if (scheme !== null) document.documentElement.dataset.scheme = scheme;

if (shown) {
  render(
    <Screen appearance={{ language, palette: shown.settings.palette }} title={options.title}>
      <OptionsScreen
        {...shown}
        said={shown.said?.(language)}
        settings={{ ...shown.settings, language }}
        actions={actions}
      />
    </Screen>,
    document.body,
  );
}
