import { render } from 'preact';
import type { Actions } from '../../src/popup/actions';
import { PopupScreen } from '../../src/popup/screen';
import { popup } from '../../src/ui/i18n/popup';
import { languages } from '../../src/ui/i18n/table';
import { Screen } from '../../src/ui/screen';
import { palettes } from '../../src/ui/tokens';
import { popupStates, type Shown } from './popup-states';

/** The popup in the state, language and palette that the address names; what is done is kept in `window.done`. */
const query = new URLSearchParams(location.search);
const wanted = query.get('state');
const shown: Shown = Object.entries(popupStates).find(([name]) => name === wanted)?.[1] ?? popupStates.article;

const done: unknown[][] = [];
Object.assign(globalThis, { done });
const note =
  (name: string) =>
  (...values: unknown[]) => {
    done.push([name, ...values]);
  };

const actions: Actions = {
  show: note('show'),
  point: note('point'),
  step: note('step'),
  switchMarks: note('switchMarks'),
  setMode: note('setMode'),
  allowSite: note('allowSite'),
  analyse: note('analyse'),
  retry: note('retry'),
  rescan: note('rescan'),
  analyseSelection: note('analyseSelection'),
  openPanel: note('openPanel'),
  openSettings: note('openSettings'),
  openHelp: note('openHelp'),
  openSheet: note('openSheet'),
  save: note('save'),
  copyLink: note('copyLink'),
  copyDetails: note('copyDetails'),
};

const scheme = query.get('scheme');
if (scheme !== null) document.documentElement.dataset.scheme = scheme;
const language = languages.find((known) => known === query.get('language')) ?? 'ar';
const palette = palettes.find((known) => known === query.get('palette')) ?? 'default';
render(
  <Screen appearance={{ language, palette }} title={popup.title}>
    <PopupScreen state={shown.state} site={shown.site} actions={actions} said={shown.said?.(language)} />
  </Screen>,
  document.body,
);
