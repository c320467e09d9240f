import type { Sent } from '../platform/ask';
import type { Injected } from '../platform/injection';
import type { PageReport } from '../platform/messages';
import { type Settings, type SiteMode, siteModeOf } from '../platform/settings';
import type { Loaded } from '../platform/stored';
import type { PageKind, TargetTab } from '../platform/tabs';

export type ArticleReport = Extract<PageReport, { state: 'article' }>;

/** Why there is nothing to list. */
export type Reason =
  | 'no-article'
  | 'not-arabic'
  | 'not-allowed'
  | 'off'
  | 'translated'
  | 'reader'
  | 'pdf'
  | 'browser'
  | 'store'
  | 'file'
  | 'ours';

/** What the popup shows. `slow`: still waiting for a page that has not answered for some seconds. */
export type PopupState =
  | { readonly is: 'waiting'; readonly slow: boolean }
  | { readonly is: 'article'; readonly report: ArticleReport }
  | { readonly is: 'none'; readonly reason: Reason }
  | { readonly is: 'error'; readonly details: string };

/** The site the popup is about: its host where there is one, its mode, and whether we are allowed there for good. */
export interface Site {
  readonly tab: TargetTab;
  readonly host: string | null;
  readonly mode: SiteMode;
  /** Null while it is not known. */
  readonly lasting: boolean | null;
}

/** `report`: what it has; `analyse`: whatever its site's mode and the gate say. */
export type Question = 'report' | 'analyse';

/** What the popup needs from the browser; the real one is in browser.ts. */
export interface Browser {
  targetTab(): Promise<TargetTab | null>;
  pageKindOf(url: string | undefined): PageKind;
  ask(tabId: number, question: Question, patience: number): Promise<Sent<PageReport>>;
  inject(tabId: number): Promise<Injected>;
  loadSettings(): Promise<Loaded<Settings>>;
  mayAccess(url: string): Promise<boolean>;
}

/** Milliseconds until the popup says that the page is slow, and until it gives up. */
export const SOON = 4000;
export const LONG = 30_000;

export interface Watcher {
  readonly state: (state: PopupState) => void;
  readonly site: (site: Site) => void;
  readonly settings: (settings: Settings) => void;
}

/**
 * Finds out what the active tab holds and tells the watcher, step by step, until it is settled or the signal aborts.
 * Opening the popup is the click that allows a page: where no content script answers it is injected at once.
 */
export async function readTab(browser: Browser, watcher: Watcher, signal: AbortSignal): Promise<void> {
  const tell = guarded(watcher, signal);
  const [tab, { value: settings }] = await Promise.all([browser.targetTab(), browser.loadSettings()]);
  if (tab === null) {
    tell.settings(settings);
    return tell.state({ is: 'none', reason: 'browser' });
  }
  const closed = reasonOf(browser.pageKindOf(tab.url));
  // Asked before anything is drawn, so that the page works meanwhile.
  const state: Promise<PopupState> =
    closed === null
      ? pageState({ browser, tab, settings, tell: tell.state }, 'report')
      : Promise.resolve({ is: 'none', reason: closed });
  tell.settings(settings);
  const host = closed === null ? hostOf(tab.url) : null;
  const site = { tab, host, mode: host === null ? ('on' as const) : siteModeOf(settings, host) };
  tell.site({ ...site, lasting: null });
  // The list does not wait for it.
  if (closed === null && tab.url !== undefined)
    void browser.mayAccess(tab.url).then((lasting) => tell.site({ ...site, lasting }));
  tell.state(await state);
}

/** Reads a page whatever its site's mode and the gate say. */
export async function readAnyway(
  browser: Browser,
  watcher: Watcher,
  tab: TargetTab,
  settings: Settings,
  signal: AbortSignal,
): Promise<void> {
  const tell = guarded(watcher, signal);
  tell.state(await pageState({ browser, tab, settings, tell: tell.state }, 'analyse'));
}

function guarded(watcher: Watcher, signal: AbortSignal): Watcher {
  return {
    state: (state) => signal.aborted || watcher.state(state),
    site: (site) => signal.aborted || watcher.site(site),
    settings: (settings) => signal.aborted || watcher.settings(settings),
  };
}

/** Pages where no extension may run, or where nothing can be marked; a file may be allowed, trying tells. */
function reasonOf(kind: PageKind): Reason | null {
  return kind === 'web' || kind === 'hidden' || kind === 'file' ? null : kind;
}

function hostOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  return new URL(url).hostname || null;
}

interface Asking {
  readonly browser: Browser;
  readonly tab: TargetTab;
  readonly settings: Settings;
  readonly tell: (state: PopupState) => void;
}

async function pageState(asking: Asking, question: Question): Promise<PopupState> {
  const { browser, tab } = asking;
  let answer = await patiently(asking, question);
  if (answer.state === 'absent') {
    const injected = await browser.inject(tab.id);
    if (injected.state === 'refused') {
      return { is: 'none', reason: browser.pageKindOf(tab.url) === 'file' ? 'file' : 'not-allowed' };
    }
    answer = await patiently(asking, question);
  }
  switch (answer.state) {
    case 'answered':
      return stateOf(asking, answer.value, question);
    case 'late':
      return { is: 'error', details: `${question}: no answer in ${(SOON + LONG) / 1000} s` };
    case 'absent':
      return { is: 'error', details: `${question}: no content script after it was injected` };
    case 'nonsense':
      return { is: 'error', details: `${question}: ${answer.reason}` };
  }
}

/** Asks, says that the page is slow, and asks again with more patience. */
async function patiently({ browser, tab, tell }: Asking, question: Question): Promise<Sent<PageReport>> {
  const soon = await browser.ask(tab.id, question, SOON);
  if (soon.state !== 'late') return soon;
  tell({ is: 'waiting', slow: true });
  return browser.ask(tab.id, question, LONG);
}

/** A site that waits for a click has it now; one that is off stays off until it is asked for. */
function stateOf(asking: Asking, report: PageReport, question: Question): PopupState | Promise<PopupState> {
  if (report.state === 'article') return { is: 'article', report };
  if (report.state !== 'waiting') return { is: 'none', reason: report.state };
  const clicked = siteModeOf(asking.settings, report.host) !== 'off' && question === 'report';
  return clicked ? pageState(asking, 'analyse') : { is: 'none', reason: 'off' };
}
