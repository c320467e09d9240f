import type { Correction } from '../engine/corrections';
import { correctedWords } from '../engine/corrections';
import { findQuote, quoteOf } from '../engine/quote';
import { type ExportWords, fileOf } from '../exports/files';
import { passageLink } from '../exports/fragment';
import { sendToTab } from '../platform/ask';
import { addCorrection, loadCorrections, onCorrections, undoCorrection } from '../platform/corrections';
import { hearPages } from '../platform/hear';
import type { AnswerTo, ToPage } from '../platform/messages';
import { onPermissions, requestSite } from '../platform/permissions';
import { Pointer } from '../platform/pointer';
import { loadSettings, onSettings, type Settings } from '../platform/settings';
import type { Saved } from '../platform/stored';
import { bringForward, onTargetTab, openPage } from '../platform/tabs';
import { panel } from '../ui/i18n/panel';
import { popup } from '../ui/i18n/popup';
import { type Language, translator } from '../ui/i18n/table';
import { saveFile } from '../ui/save-file';
import type { Actions, Taken, Verdict } from './actions';
import { articleOf } from './article';
import { type ArticleReport, type PanelState, readTab, realBrowser } from './model';

/** What the screen draws. */
export interface View {
  readonly state: PanelState;
  readonly settings: Settings | null;
  readonly corrections: readonly Correction[];
  readonly taken: Taken | null;
  readonly hovered: number | null;
  /** The correction that the last announcement is about. */
  readonly undoable: Correction | null;
}

export const firstView: View = {
  state: { is: 'waiting' },
  settings: null,
  corrections: [],
  taken: null,
  hovered: null,
  undoable: null,
};

export interface Session {
  readonly actions: Actions;
  readonly start: () => void;
}

/** Milliseconds in which several reports of a change count as one. */
const GATHERING = 150;

/** UTF-16 units: a longer selection is a passage, not a source. */
const LONGEST_SOURCE = 200;

/**
 * Ties the panel to the browser: follows the active tab, reads it again when page, settings, permissions or corrections
 * change, and carries out what the reader asks for. Ends with the signal.
 */
export function openSession(
  draw: (change: Partial<View>) => void,
  say: (words: string) => void,
  voice: { readonly language: () => Language; readonly exports: () => ExportWords },
  signal: AbortSignal,
): Session {
  let view = firstView;
  let turn = 0;
  let about: { address: string; ending: AbortController } | null = null;
  let gathering: ReturnType<typeof setTimeout> | undefined;
  const pointer = new Pointer();

  const change = (part: Partial<View>) => {
    if (signal.aborted) return;
    view = { ...view, ...part };
    draw(part);
  };
  const t: ReturnType<typeof translator<typeof panel>> = (key, ...values) =>
    translator(panel, voice.language())(key, ...values);
  const shared = (key: 'copied' | 'notCopied' | 'placeGone' | 'nothingSelected' | 'notGranted' | 'allowed') =>
    translator(popup, voice.language())(key);

  const article = (): ArticleReport | null => (view.state.is === 'article' ? view.state.report : null);

  /** The latest reading wins: a slow tab that was left does not come back over the one that is looked at. */
  async function read(question?: 'analyse' | 'rescan'): Promise<void> {
    const mine = ++turn;
    const state = await readTab(realBrowser, question);
    if (mine !== turn) return;
    change({ state, hovered: null });
    followCorrections();
  }

  function readSoon(): void {
    clearTimeout(gathering);
    gathering = setTimeout(() => void read(), GATHERING);
  }

  /** Corrections of the page that is shown, and of no other. */
  function followCorrections(): void {
    const address = article()?.url ?? null;
    if (address === (about?.address ?? null)) return;
    about?.ending.abort();
    about = null;
    change({ corrections: [], taken: null, undoable: null });
    if (address === null) return;
    const ending = new AbortController();
    about = { address, ending };
    const take = (corrections: readonly Correction[]) => ending.signal.aborted || change({ corrections });
    void loadCorrections(address).then(({ value }) => take(value));
    onCorrections(address, take, AbortSignal.any([signal, ending.signal]));
  }

  async function ask<M extends ToPage>(message: M, then: (answer: AnswerTo[M['type']]) => void): Promise<void> {
    const { state } = view;
    if (state.is !== 'article') return;
    const sent = await sendToTab(state.tab.id, message);
    if (sent.state === 'answered') then(sent.value);
    else readSoon();
  }

  /** After corrections were changed: the page reads them again, then what it shows is read. */
  const reload = () => ask({ type: 'settings' }, () => void read());

  async function correct(correction: Correction, words: string): Promise<void> {
    const { state } = view;
    if (state.is !== 'article') return;
    const saved = await addCorrection(state.report.url, correction, state.tab.incognito);
    if (saved.state !== 'saved') return say(notSaved(saved));
    change({ undoable: correction, taken: null });
    say(words);
    await reload();
  }

  const notSaved = ({ state }: Saved) =>
    state === 'private' ? t('privateNote') : state === 'full' ? t('full') : t('notSaved');
  const newId = () => crypto.randomUUID();

  async function copy(text: string): Promise<void> {
    const done = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    change({ undoable: null });
    say(shared(done ? 'copied' : 'notCopied'));
  }

  async function take(): Promise<void> {
    await ask({ type: 'selected' }, (answer) => {
      change({ undoable: null });
      if (answer.state !== 'selected')
        return say(answer.state === 'outside' ? t('outside') : shared('nothingSelected'));
      if (answer.end - answer.start > LONGEST_SOURCE) return say(t('tooLong'));
      change({ taken: { start: answer.start, end: answer.end } });
    });
  }

  function addTaken({ kind, named }: Verdict): void {
    const [report, taken] = [article(), view.taken];
    if (report === null || taken === null) return;
    void correct({ id: newId(), what: 'add', words: quoteOf(report.text, taken), kind, named }, t('saidAdded'));
  }

  async function undo(correction: Correction): Promise<void> {
    const { state } = view;
    if (state.is !== 'article') return;
    const saved = await undoCorrection(state.report.url, correction.id, state.tab.incognito);
    change({ undoable: null });
    say(saved.state === 'saved' ? t('saidUndone') : notSaved(saved));
    await reload();
  }

  const actions: Actions = {
    show: async (index) => {
      if (view.state.is === 'article') await bringForward(view.state.tab.id);
      await ask({ type: 'show', index }, ({ state }) => state === 'absent' && say(shared('placeGone')));
    },
    point: (index) => {
      if (view.state.is === 'article') pointer.point(view.state.tab.id, index);
    },
    copyLink: (row) => {
      const report = article();
      if (report !== null) void copy(passageLink(report.url, report.text, row.marked));
    },
    save: (format) => {
      const report = article();
      if (report === null) return;
      const newIri = () => `urn:uuid:${crypto.randomUUID()}`;
      saveFile(fileOf(articleOf(report, new Date().toISOString()), format, voice.exports(), newIri));
    },
    openSheet: () => {
      if (view.state.is === 'article') void openPage(`src/panel/sheet.html?tabId=${view.state.tab.id}`);
    },
    openSettings: () => void openPage('src/options/options.html#corrections'),
    markWrong: (row) => {
      const report = article();
      if (report === null) return;
      const words = correctedWords(report.text, row.attribution);
      const own = view.corrections.find((made) => made.what === 'add' && samePlace(report.text, made, row.marked));
      // What the reader added is taken back, not corrected a second time.
      void (own ? undo(own) : correct({ id: newId(), what: 'wrong', words }, t('saidWrong')));
    },
    changeKind: (row, { kind, named }) => {
      const report = article();
      if (report === null) return;
      const words = correctedWords(report.text, row.attribution);
      void correct({ id: newId(), what: 'kind', words, kind, named }, t('saidChanged'));
    },
    take: () => void take(),
    dropTaken: () => change({ taken: null }),
    addTaken,
    undo: (correction) => void undo(correction),
    analyse: () => void read('analyse'),
    rescan: () => void read('rescan'),
    retry: () => {
      change({ state: { is: 'waiting' } });
      void read();
    },
    allowSite: () => {
      // First in the handler: a permission can be asked for only in the click itself.
      const address = view.state.is === 'none' ? view.state.tab?.url : undefined;
      const asked = address !== undefined && URL.canParse(address) ? requestSite(new URL(address).hostname) : null;
      void asked?.then((answer) => say(shared(answer === 'granted' ? 'allowed' : 'notGranted')));
    },
    copyDetails: () => {
      const details = view.state.is === 'error' ? view.state.details : view.state.is;
      void copy([`Isnad (${__BROWSER__})`, navigator.userAgent, details].join('\n'));
    },
  };

  const start = () => {
    void loadSettings().then(({ value }) => change({ settings: value }));
    onSettings((settings) => change({ settings }), signal);
    void read();
    onTargetTab(readSoon, signal);
    onPermissions(readSoon, signal);
    hearPages((message, tabId) => {
      const ours = view.state.is !== 'waiting' && tabId === view.state.tab?.id;
      if (!ours) return;
      if (message.type === 'hovered') change({ hovered: message.index });
      else readSoon();
    }, signal);
  };
  return { actions, start };
}

function samePlace(text: string, correction: Correction, marked: { start: number; end: number }): boolean {
  const found = findQuote(text, correction.words);
  return found !== null && found.start === marked.start && found.end === marked.end;
}
