import { render } from 'preact';
import type { Actions } from '../../src/panel/actions';
import { PanelScreen } from '../../src/panel/screen';
import { panel } from '../../src/ui/i18n/panel';
import { languages } from '../../src/ui/i18n/table';
import { Screen } from '../../src/ui/screen';
import { palettes } from '../../src/ui/tokens';
import { panelStates } from './panel-states';

/** The panel in the state, language and palette that the address names; what is done is kept in `window.done`. */
const query = new URLSearchParams(location.search);
const shown = panelStates[query.get('state') ?? ''] ?? panelStates.list;

const done: unknown[][] = [];
Object.assign(globalThis, { done });
const note =
  (name: string) =>
  (...values: unknown[]) => {
    // A click is the button's affair, not the action's.
    done.push([name, ...values.filter((value) => !(value instanceof Event))]);
  };

const actions: Actions = {
  show: note('show'),
  point: note('point'),
  copyLink: note('copyLink'),
  save: note('save'),
  openSheet: note('openSheet'),
  openSettings: note('openSettings'),
  markWrong: note('markWrong'),
  changeKind: note('changeKind'),
  take: note('take'),
  dropTaken: note('dropTaken'),
  addTaken: note('addTaken'),
  undo: note('undo'),
  analyse: note('analyse'),
  rescan: note('rescan'),
  retry: note('retry'),
  allowSite: note('allowSite'),
  copyDetails: note('copyDetails'),
};

const scheme = query.get('scheme');
if (scheme !== null) document.documentElement.dataset.scheme = scheme;

const language = languages.find((known) => known === query.get('language')) ?? 'ar';
const palette = palettes.find((known) => known === query.get('palette')) ?? 'default';
if (shown) {
  render(
    <Screen appearance={{ language, palette }} title={panel.title}>
      <PanelScreen
        corrections={[]}
        taken={null}
        hovered={null}
        {...shown}
        said={shown.said?.(language)}
        actions={actions}
      />
    </Screen>,
    document.body,
  );
}
