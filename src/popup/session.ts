import { type ExportWords, fileOf } from '../exports/files';
import { passageLink } from '../exports/fragment';
import { sendToTab } from '../platform/ask';
import { features } from '../platform/features';
import { hearPages } from '../platform/hear';
import type { AnswerTo, ToPage } from '../platform/messages';
import { onPermissions, requestSite } from '../platform/permissions';
import { onSettings, type Settings, setSiteMode } from '../platform/settings';
import { openPage, openPanel } from '../platform/tabs';
import type { popup } from '../ui/i18n/popup';
import type { PlainKey } from '../ui/i18n/table';
import type { Actions, ExportForm } from './actions';
import { realBrowser } from './browser';
import { saveFile } from './download';
import { type ArticleReport, type PopupState, readAnyway, readTab, type Site } from './model';

/** What the screen draws. */
export interface View {
  readonly state: PopupState;
  readonly site: Site | null;
  readonly settings: Settings | null;
}

/** A sentence of the popup's table, with what it names. */
export type Saying = { readonly key: PlainKey<typeof popup> } | { readonly key: 'saved'; readonly name: string };

export interface Session {
  readonly actions: Actions;
  readonly start: () => void;
}

/** Milliseconds in which several reports of a change count as one. */
const GATHERING = 150;

/**
 * Ties the popup to the browser: reads the tab, reads it again when page, settings or permissions change, and carries
 * out what the reader asks for. Ends with the signal.
 */
export function openSession(
  draw: (change: Partial<View>) => void,
  say: (saying: Saying) => void,
  words: () => ExportWords,
  signal: AbortSignal,
): Session {
  let view: View = { state: { is: 'waiting', slow: false }, site: null, settings: null };
  let reading = new AbortController();
  let gathering: ReturnType<typeof setTimeout> | undefined;

  const change = (part: Partial<View>) => {
    view = { ...view, ...part };
    draw(part);
  };
  const watcher = {
    state: (state: PopupState) => change({ state }),
    site: (site: Site) => change({ site }),
    settings: (settings: Settings) => change({ settings }),
  };
  const fresh = () => {
    reading.abort();
    reading = new AbortController();
    return AbortSignal.any([signal, reading.signal]);
  };
  const read = () => readTab(realBrowser, watcher, fresh());
  const readSoon = () => {
    clearTimeout(gathering);
    gathering = setTimeout(read, GATHERING);
  };

  // Closing takes the row from under the pointer without a word: the page would go on showing it.
  let pointed = false;
  const letGo = () => pointed && view.site && void sendToTab(view.site.tab.id, { type: 'hover', index: null });
  signal.addEventListener('abort', letGo, { once: true });

  const article = (): ArticleReport | null => (view.state.is === 'article' ? view.state.report : null);

  async function ask<M extends ToPage>(message: M, then: (answer: AnswerTo[M['type']]) => void): Promise<void> {
    if (view.site === null) return;
    const sent = await sendToTab(view.site.tab.id, message);
    if (sent.state === 'answered') then(sent.value);
    else await read();
  }

  const takeReport = (report: AnswerTo['report']) => {
    if (report.state === 'article') change({ state: { is: 'article', report } });
    else void read();
  };

  async function copy(text: string): Promise<void> {
    const done = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    say({ key: done ? 'copied' : 'notCopied' });
  }

  function save(form: ExportForm): void {
    const report = article();
    if (report === null) return;
    const { url: address, title, host, text, analysis } = report;
    const page = { address, title, host: host.replace(/^www\./, ''), exportedAt: new Date().toISOString() };
    const file = fileOf({ page, text, analysis }, form, words(), () => `urn:uuid:${crypto.randomUUID()}`);
    saveFile(file);
    say({ key: 'saved', name: file.name });
  }

  const actions: Actions = {
    show: (index) =>
      void ask({ type: 'show', index }, ({ state }) => {
        if (state === 'absent') say({ key: 'placeGone' });
        // On Android the popup covers the page.
        else if (!features.windows()) globalThis.close();
      }),
    point: (index) => {
      pointed = index !== null;
      void ask({ type: 'hover', index }, () => {});
    },
    step: (to) => void ask({ type: 'step', to }, ({ state }) => state === 'absent' && say({ key: 'noMark' })),
    switchMarks: (on) => void ask({ type: 'switch', on }, takeReport),
    setMode: async (mode) => {
      if (view.site === null || view.site.host === null) return;
      const { host, tab } = view.site;
      change({ site: { ...view.site, mode } });
      const { state } = await setSiteMode(host, mode, tab.incognito);
      say({ key: state === 'saved' ? 'modeSaved' : 'notSaved' });
      readSoon();
    },
    allowSite: () => {
      // First in the handler: a permission can be asked for only in the click itself.
      const asked = view.site !== null && view.site.host !== null ? requestSite(view.site.host) : null;
      void asked?.then((answer) => say({ key: answer === 'granted' ? 'allowed' : 'notGranted' }));
    },
    analyse: async () => {
      const { site, settings, state } = view;
      if (site === null || settings === null) return;
      await readAnyway(realBrowser, watcher, site.tab, settings, fresh());
      const after: PopupState = view.state;
      if (state.is === 'none' && after.is === 'none' && after.reason === state.reason) {
        say({ key: state.reason === 'not-allowed' ? 'stillNotAllowed' : 'stillNothing' });
      }
    },
    retry: () => {
      change({ state: { is: 'waiting', slow: false } });
      void read();
    },
    rescan: () => void ask({ type: 'rescan' }, takeReport),
    analyseSelection: () =>
      void ask({ type: 'selection' }, ({ state }) =>
        say({
          key: (
            { attributed: 'attributed', unattributed: 'unattributed', 'nothing-selected': 'nothingSelected' } as const
          )[state],
        }),
      ),
    openPanel: () => {
      // First in the handler: a panel opens only in the click itself.
      const opened = view.site === null ? null : openPanel(view.site.tab);
      void opened?.then(() => globalThis.close());
    },
    openSettings: () => void openPage('src/options/options.html').then(() => globalThis.close()),
    openHelp: () => void openPage('src/help/help.html').then(() => globalThis.close()),
    openSheet: () => {
      if (view.site === null) return;
      void openPage(`src/panel/sheet.html?tabId=${view.site.tab.id}`).then(() => globalThis.close());
    },
    save,
    copyLink: (index) => {
      const report = article();
      const attribution = report?.analysis.attributions[index];
      if (report === null || attribution === undefined) return;
      void copy(passageLink(report.url, report.text, attribution.content ?? attribution.cue));
    },
    copyDetails: () => void copy(detailsOf(view)),
  };

  const start = () => {
    void read();
    hearPages((message, tabId) => {
      const about = message.type === 'counts' || message.type === 'changed';
      if (about && tabId === view.site?.tab.id) readSoon();
    }, signal);
    onSettings((settings) => change({ settings }), signal);
    onPermissions(readSoon, signal);
  };
  return { actions, start };
}

/** What helps to find a fault; no address and no word of the page. */
function detailsOf({ state }: View): string {
  const details = state.is === 'error' ? state.details : state.is;
  return [`Isnad (${__BROWSER__})`, navigator.userAgent, details].join('\n');
}
