import type { ExportWords } from '../exports/files';
import { features } from '../platform/features';
import type { SelectionAnswer } from '../platform/messages';
import { requestSite } from '../platform/permissions';
import { Pointer } from '../platform/pointer';
import { setSiteMode } from '../platform/settings';
import { openPage, openPanel } from '../platform/tabs';
import type { popup } from '../ui/i18n/popup';
import type { PlainKey } from '../ui/i18n/table';
import type { Actions, Say } from './actions';
import { Reading, type View } from './reading';
import { takingActions } from './taking';

export interface Session {
  readonly actions: Actions;
  readonly start: () => void;
}

/** Ties the popup to the browser: draws what it reads, and does what the reader asks for. Ends with the signal. */
export function openSession(
  draw: (view: View) => void,
  say: Say,
  words: () => ExportWords,
  signal: AbortSignal,
): Session {
  const reading = new Reading(draw, signal);
  const actions: Actions = {
    ...pageActions(reading, say),
    ...siteActions(reading, say),
    ...doors(reading),
    ...takingActions(reading, say, words),
  };
  return { actions, start: () => reading.start() };
}

const selectionSayings = {
  attributed: 'attributed',
  unattributed: 'unattributed',
  'nothing-selected': 'nothingSelected',
} as const satisfies Record<SelectionAnswer['state'], PlainKey<typeof popup>>;

type PageActions = 'show' | 'point' | 'step' | 'switchMarks' | 'analyse' | 'retry' | 'rescan' | 'analyseSelection';

function pageActions(reading: Reading, say: Say): Pick<Actions, PageActions> {
  const pointer = new Pointer();
  return {
    show: (index) =>
      void reading.ask({ type: 'show', index }, ({ state }) => {
        if (state === 'absent') say({ key: 'placeGone' });
        // On Android the popup covers the page.
        else if (!features.windows()) globalThis.close();
      }),
    point: (index) => {
      const { site } = reading.view;
      if (site !== null) pointer.point(site.tab.id, index);
    },
    step: (to) => void reading.ask({ type: 'step', to }, ({ state }) => state === 'absent' && say({ key: 'noMark' })),
    switchMarks: (on) => void reading.ask({ type: 'switch', on }, (report) => reading.take(report)),
    analyse: () => void analyse(reading, say),
    retry: () => {
      reading.change({ state: { is: 'waiting', slow: false } });
      void reading.again();
    },
    rescan: () => void reading.ask({ type: 'rescan' }, (report) => reading.take(report)),
    analyseSelection: () =>
      void reading.ask({ type: 'selection' }, ({ state }) => say({ key: selectionSayings[state] })),
  };
}

/** Says so where reading the page changes nothing. */
async function analyse(reading: Reading, say: Say): Promise<void> {
  const before = reading.view.state;
  await reading.anyway();
  const after = reading.view.state;
  if (before.is === 'none' && after.is === 'none' && after.reason === before.reason) {
    say({ key: before.reason === 'not-allowed' ? 'stillNotAllowed' : 'stillNothing' });
  }
}

function siteActions(reading: Reading, say: Say): Pick<Actions, 'setMode' | 'allowSite'> {
  return {
    setMode: async (mode) => {
      const { site } = reading.view;
      if (site === null || site.host === null) return;
      reading.change({ site: { ...site, mode } });
      const { state } = await setSiteMode(site.host, mode, site.tab.incognito);
      say({ key: state === 'saved' ? 'modeSaved' : 'notSaved' });
      reading.soon();
    },
    allowSite: () => {
      const { site } = reading.view;
      if (site === null || site.host === null) return;
      // First in the handler: a permission can be asked for only in the click itself.
      void requestSite(site.host).then((answer) => say({ key: answer === 'granted' ? 'allowed' : 'notGranted' }));
    },
  };
}

/** Ways out of the popup, which closes behind the reader. */
function doors(reading: Reading): Pick<Actions, 'openPanel' | 'openSettings' | 'openHelp' | 'openSheet'> {
  const leave = () => globalThis.close();
  return {
    openPanel: () => {
      const { site } = reading.view;
      // First in the handler: a panel opens only in the click itself.
      if (site !== null) void openPanel(site.tab).then(leave);
    },
    openSettings: () => void openPage('src/options/options.html').then(leave),
    openHelp: () => void openPage('src/help/help.html').then(leave),
    openSheet: () => {
      const { site } = reading.view;
      if (site !== null) void openPage(`src/panel/sheet.html?tabId=${site.tab.id}`).then(leave);
    },
  };
}
