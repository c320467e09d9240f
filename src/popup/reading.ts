import { sendToTab } from '../platform/ask';
import { hearPages } from '../platform/hear';
import type { AnswerTo, ToPage } from '../platform/messages';
import { onPermissions } from '../platform/permissions';
import { onSettings, type Settings } from '../platform/settings';
import { realBrowser } from './browser';
import { type ArticleReport, type PopupState, readAnyway, readTab, type Site } from './model';

/** What the screen draws. */
export interface View {
  readonly state: PopupState;
  readonly site: Site | null;
  readonly settings: Settings | null;
}

export const opening: View = { state: { is: 'waiting', slow: false }, site: null, settings: null };

/** Milliseconds in which several reports of a change count as one. */
const GATHERING = 150;

/** The tab as the popup sees it: read at opening, and again when page, settings or permissions change. */
export class Reading {
  view: View = opening;
  readonly #draw: (view: View) => void;
  readonly #signal: AbortSignal;
  #current = new AbortController();
  #gathering: ReturnType<typeof setTimeout> | undefined;
  readonly #watcher = {
    state: (state: PopupState) => this.change({ state }),
    site: (site: Site) => this.change({ site }),
    settings: (settings: Settings) => this.change({ settings }),
  };

  constructor(draw: (view: View) => void, signal: AbortSignal) {
    this.#draw = draw;
    this.#signal = signal;
  }

  start(): void {
    void this.again();
    hearPages((message, tabId) => {
      const about = message.type === 'counts' || message.type === 'changed';
      if (about && tabId === this.view.site?.tab.id) this.soon();
    }, this.#signal);
    onSettings((settings) => this.change({ settings }), this.#signal);
    onPermissions(() => this.soon(), this.#signal);
  }

  change(part: Partial<View>): void {
    this.view = { ...this.view, ...part };
    this.#draw(this.view);
  }

  again(): Promise<void> {
    return readTab(realBrowser, this.#watcher, this.#fresh());
  }

  soon(): void {
    clearTimeout(this.#gathering);
    this.#gathering = setTimeout(() => this.again(), GATHERING);
  }

  /** Reads the page whatever its site's mode and the gate say. */
  async anyway(): Promise<void> {
    const { site, settings } = this.view;
    if (site !== null && settings !== null) {
      await readAnyway(realBrowser, this.#watcher, site.tab, settings, this.#fresh());
    }
  }

  article(): ArticleReport | null {
    return this.view.state.is === 'article' ? this.view.state.report : null;
  }

  /** Asks the page; where it gives no proper answer it is read anew, which tells what is the case. */
  async ask<M extends ToPage>(message: M, then: (answer: AnswerTo[M['type']]) => void): Promise<void> {
    if (this.view.site === null) return;
    const sent = await sendToTab(this.view.site.tab.id, message);
    if (sent.state === 'answered') then(sent.value);
    else await this.again();
  }

  /** Takes over a report that answers a message. */
  take(report: AnswerTo['report']): void {
    if (report.state === 'article') this.change({ state: { is: 'article', report } });
    else void this.again();
  }

  /** Only the last reading may draw. */
  #fresh(): AbortSignal {
    this.#current.abort();
    this.#current = new AbortController();
    return AbortSignal.any([this.#signal, this.#current.signal]);
  }
}
