import { gate } from '../article/gate';
import { isAlive, type PageHandlers, sendFromPage } from '../platform/hear';
import type { Done, PageReport } from '../platform/messages';
import { childOf, wait } from './life';
import { Looks } from './looks';
import { isTranslated } from './page-document';
import { pageTree } from './page-tree';
import { callReader } from './reader-call';
import type { Session, SessionHooks } from './session';

/** Milliseconds after which text that comes late is looked for: after the load, and after a change of address. */
const LATE_TEXT = 4000;
const LATE_ROUTE = 1200;

type Idle = Exclude<PageReport['state'], 'article'>;

/** What happens on one document: gate, then perhaps a session, then messages. Everything hangs on one signal. */
export class Visit {
  private session: Session | null = null;
  private sessionLife: AbortController | null = null;
  private idle: Idle = 'no-article';
  private readonly looks = new Looks();
  private followUp: AbortController | null = null;
  /** Readings happen one after another. */
  private work: Promise<unknown> = Promise.resolve();
  private tellTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly life: AbortController) {}

  /** The first look. After a *no* nothing stays but the message listener; once after `load` it looks again. */
  start(): void {
    void this.check().then(() => {
      if (this.session || this.idle === 'waiting') return;
      if (document.readyState === 'complete') this.lookAgain([LATE_TEXT]);
      else {
        const again = () => this.lookAgain([LATE_TEXT]);
        addEventListener('load', again, { once: true, signal: this.life.signal });
      }
    });
  }

  private lookAgain(waits: readonly number[]): void {
    this.followUp?.abort();
    const follow = childOf(this.life.signal);
    this.followUp = follow;
    void (async () => {
      for (const ms of waits) {
        if (!(await wait(ms, follow.signal))) return;
        await this.check(ms === LATE_TEXT);
        if (this.session) break;
      }
      follow.abort();
    })();
  }

  private queue<T>(job: () => Promise<T>): Promise<T> {
    const done = this.work.then(job);
    this.work = done.catch(() => {});
    return done;
  }

  private check(late = false): Promise<void> {
    return this.queue(async () => {
      if (this.life.signal.aborted || !this.looks.take(location.href, late)) return;
      const verdict = isTranslated() ? 'translated' : gate(pageTree(), document);
      if (verdict !== 'article') this.leave(verdict);
      else if (this.session) await this.session.refresh();
      else await this.begin(false);
    });
  }

  private leave(why: Idle): void {
    this.idle = why;
    if (!this.session) return;
    this.sessionLife?.abort();
    this.session = null;
    void this.tell({ type: 'left' });
    this.changed();
  }

  /** Settings, the reader's script and all that it does only now. `asked`: the click overrules gate and site mode. */
  private async begin(asked: boolean): Promise<void> {
    const reader = await callReader(asked);
    if (reader === 'gone') return this.life.abort();
    if (reader === 'waiting') return this.leave('waiting');
    const life = childOf(this.life.signal);
    const opened = await reader.open(asked, this.hooks(), life.signal);
    if (life.signal.aborted) return;
    if (typeof opened === 'string') {
      life.abort();
      return this.leave(opened);
    }
    this.sessionLife?.abort();
    this.sessionLife = life;
    this.session = opened;
    opened.start();
    this.listen(life.signal);
    this.changed();
  }

  private listen(signal: AbortSignal): void {
    addEventListener('pageshow', (event) => event.persisted && this.changed(), { signal });
    // Where the background may not see addresses (a page opened by the click alone), the page's own history tells.
    const moved = () => this.recheck();
    addEventListener('popstate', moved, { signal });
    if ('navigation' in globalThis) navigation.addEventListener('navigatesuccess', moved, { signal });
  }

  private hooks(): SessionHooks {
    return {
      changed: () => this.changed(),
      hovered: (index) => {
        clearTimeout(this.tellTimer);
        this.tellTimer = setTimeout(() => void this.tell({ type: 'hovered', index }), HOVER_REST);
      },
      lost: () => void this.queue(async () => this.lost()),
      alive: () => {
        if (isAlive()) return true;
        this.life.abort();
        return false;
      },
    };
  }

  /** The article's place is gone: another one may be there. */
  private async lost(): Promise<void> {
    if (isTranslated()) return this.leave('translated');
    this.leave('no-article');
    if (gate(pageTree(), document) === 'article') await this.begin(false);
  }

  private changed(): void {
    const counts = this.session?.counts();
    if (counts) void this.tell({ type: 'counts', ...counts });
    void this.tell({ type: 'changed' });
  }

  private async tell(message: Parameters<typeof sendFromPage>[0]): Promise<void> {
    if (!this.life.signal.aborted && (await sendFromPage(message)) === 'gone') this.life.abort();
  }

  private report(): PageReport {
    const { hostname: host, href: url } = location;
    if (!this.session) return { state: this.idle, host };
    const { on, paused, reading } = this.session;
    return { state: 'article', host, url, on, ...reading, ...(paused ? { paused: true as const } : {}) };
  }

  private recheck(): Done {
    const isNew = this.looks.isNew(location.href);
    if (!isNew && this.session) {
      this.changed(); // a page that was rendered ahead told its counts too early
      return { state: 'done' };
    }
    void this.check();
    this.lookAgain(isNew ? [LATE_ROUTE, LATE_TEXT] : [LATE_TEXT]);
    return { state: 'done' };
  }

  /** Whatever gate and site mode said: the reader asked. A page in another language still is none. */
  private async analyse(): Promise<PageReport> {
    await this.queue(async () => {
      if (isTranslated()) return this.leave('translated');
      if (this.session) return;
      if (gate(pageTree(), document) === 'not-arabic') this.leave('not-arabic');
      else await this.begin(true);
    });
    this.session?.start();
    return this.report();
  }

  private async switched(on: boolean): Promise<PageReport> {
    await this.work;
    if (on && !this.session) return this.analyse();
    if (on) this.session?.start();
    else this.session?.stop();
    this.changed();
    return this.report();
  }

  /** What screens and background can ask. */
  handlers(): PageHandlers {
    const absent: Done = { state: 'absent' };
    return {
      report: async () => {
        await this.work;
        return this.report();
      },
      analyse: () => this.analyse(),
      recheck: () => this.recheck(),
      rescan: async () => {
        await this.queue(async () => this.session?.rescan());
        return this.session ? this.report() : this.analyse();
      },
      show: ({ index }) => this.session?.show(index) ?? absent,
      step: ({ to }) => this.session?.step(to) ?? absent,
      switch: ({ on }) => this.switched(on),
      card: ({ index }) => this.session?.openAt(index) ?? absent,
      selection: async () => {
        if (!this.session) await this.analyse();
        return this.session?.selected() ?? { state: 'unattributed' };
      },
      selected: () => this.session?.selection() ?? { state: 'outside' },
      settings: async () => {
        if (this.session) await this.session.resettle();
        else if (this.idle === 'waiting') await this.check();
        return { state: 'done' };
      },
    };
  }
}

/** Milliseconds: the panel follows the pointer, but not every word it passes. */
const HOVER_REST = 150;
