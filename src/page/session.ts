import type { Article } from '../article/article';
import type { Analysis } from '../engine/analysis';
import { classOf, countsOf } from '../engine/claims';
import { type Correction, correct } from '../engine/corrections';
import { finish } from '../engine/steps';
import type { Done, Selected, SelectionAnswer, Step } from '../platform/messages';
import { askCorrections, askSettings } from '../platform/page-store';
import type { Settings } from '../platform/settings-values';
import { siteModeOf } from '../platform/site-mode';
import { Card, type CardRequest } from './card';
import { cardModel, citedText } from './card-model';
import { caretIn, moveCaret, selectionIn } from './caret';
import { Chip } from './chip';
import { correctionView } from './correction-view';
import { childOf, wait } from './life';
import { type Look, Marks } from './marks';
import { type Read, readerOf } from './own-lists';
import { isTranslated } from './page-document';
import { attributionAt, contentOf, planMarks, startOf, stepsOf } from './plan';
import { Pointing } from './pointing';
import { readArticle } from './read';
import { reanalyse } from './reanalyse';
import { reveal } from './reveal';
import { schemeOf } from './scheme';
import { nextStep } from './stepping';
import { Surface } from './surface';
import { learnTaste, type Taste, tasteOf } from './taste';
import { ArticleWatch } from './watch';
import { fill, wordsIn } from './words';

export interface SessionHooks {
  /** The analysis differs from what was told before. */
  readonly changed: () => void;
  readonly hovered: (index: number | null) => void;
  /** The article is gone from the document, or its place is. */
  readonly lost: () => void;
  /** False: the extension was updated or removed under the page. */
  readonly alive: () => boolean;
}

/** The reader corrects a mark of that analysis. */
export interface CorrectionHooks {
  readonly wrong: (analysis: Analysis, text: string, index: number) => void;
  readonly kind: (
    analysis: Analysis,
    text: string,
    index: number,
    kind: Analysis['attributions'][number]['kind'],
  ) => void;
}

/** One article while it is shown: its marks, card, stepping, and the watch over its changes. */
export class Session {
  private analysis: Analysis;
  private settings: Settings;
  private taste: Taste;
  private read: Read;
  private readonly marks: Marks;
  private readonly surface: Surface;
  private readonly card: Card;
  private readonly chip: Chip;
  private readonly watch: ArticleWatch;
  private showing: AbortController | null = null;
  private stepped: number | null = null;
  private tending = false;

  constructor(
    private article: Article<Node>,
    private raw: Analysis,
    private corrections: readonly Correction[],
    { settings, taste }: { readonly settings: Settings; readonly taste: Taste },
    private readonly hooks: SessionHooks,
    private readonly signal: AbortSignal,
    private readonly corrected: CorrectionHooks,
  ) {
    this.settings = settings;
    this.taste = taste;
    this.read = readerOf(settings);
    this.analysis = correct(raw, article.text, corrections);
    this.surface = new Surface(signal);
    this.marks = new Marks(article.map, this.look(), signal);
    this.card = new Card(this.surface, signal, () => this.point(null));
    this.chip = new Chip(this.surface, signal);
    this.watch = new ArticleWatch({ changed: () => this.refresh(), spent: () => hooks.changed() }, signal);
  }

  /** True while the page's changes are not followed any more, because there were too many. */
  get paused(): boolean {
    return this.watch.spent;
  }

  get on(): boolean {
    return this.showing !== null;
  }

  get reading(): { readonly title: string; readonly text: string; readonly analysis: Analysis } {
    return { title: this.article.title, text: this.article.text, analysis: this.analysis };
  }

  counts(): { claims: number; unnamed: number; hearsay: number; on: boolean } {
    const { claims, unnamed, hearsay } = countsOf(this.analysis);
    return { claims: claims.length, unnamed, hearsay, on: this.on };
  }

  start(): void {
    if (this.showing || this.signal.aborted) return;
    this.showing = childOf(this.signal);
    this.repaint();
    new Pointing(this.marks, this.surface, this.pointingHandlers(), this.showing.signal);
    addEventListener('visibilitychange', () => this.tend(), { capture: true, signal: this.showing.signal });
    this.watch.observe(this.article.root, this.article.map);
  }

  stop(): void {
    this.showing?.abort();
    this.showing = null;
    this.card.close();
    this.chip.hide();
    this.marks.hide();
    this.watch.stop();
  }

  private repaint(): void {
    if (this.showing && !this.signal.aborted)
      this.marks.paint(this.article.map, planMarks(this.analysis, this.taste.shown));
  }

  private pointingHandlers() {
    return {
      pointed: (index: number | null) => {
        if (this.card.index === null || index !== null) this.point(index);
        this.hooks.hovered(index);
      },
      asked: (index: number) => {
        if (this.card.index === index || this.card.pinned) return;
        this.openCard(index, 'pointer');
      },
      left: () => {
        if (this.card.index !== null && !this.card.pinned) this.card.close();
      },
      chosen: (index: number) => {
        this.openCard(index, 'pinned');
      },
      stirred: () => this.tend(),
    };
  }

  private point(index: number | null): void {
    const attribution = index === null ? undefined : this.analysis.attributions[index];
    if (attribution) this.marks.point(classOf(attribution), contentOf(attribution));
    else this.marks.point('undecided', []);
  }

  /** Looks after the marks when the reader stirs, at most once a second: nothing of it runs while nothing happens. */
  private tend(): void {
    if (this.tending || !this.hooks.alive()) return;
    this.tending = true;
    this.care();
    void wait(TENDING, this.signal).then((still) => {
      this.tending = false;
      if (still && this.showing) this.care();
    });
  }

  private care(): void {
    this.marks.repair();
    this.marks.dress(this.look());
    if (isTranslated() || !this.article.root.isConnected) this.hooks.lost();
  }

  private look(): Look {
    const middle = this.article.map.position(Math.floor(this.article.text.length / 2), 'start');
    const element = middle?.node.parentElement;
    return { palette: this.taste.palette, scheme: element?.isConnected ? schemeOf(element) : 'light' };
  }

  /** Reads the article again; answers with the milliseconds it took. */
  async refresh(): Promise<number> {
    const from = performance.now();
    // What the browser translated is no text of the outlet's.
    const article = isTranslated() ? null : await readArticle(false, this.signal);
    if (this.signal.aborted) return 0;
    if (!article) {
      this.hooks.lost();
      return performance.now() - from;
    }
    const before = { blocks: this.article.blocks, text: this.article.text, analysis: this.raw };
    const raw = reanalyse(before, article.blocks, article.text, (blocks) => finish(this.read(blocks)));
    const differs = article.text !== this.article.text;
    this.article = article;
    this.raw = raw;
    if (differs) this.settle();
    else this.repaint();
    if (this.showing) this.watch.observe(article.root, article.map);
    return performance.now() - from;
  }

  /** After the reader asked to have it read again: a new minute for the watch. */
  async rescan(): Promise<void> {
    this.watch.renew();
    await this.refresh();
    this.hooks.changed();
  }

  private recorrect(corrections: readonly Correction[]): void {
    if (this.signal.aborted || JSON.stringify(corrections) === JSON.stringify(this.corrections)) return;
    this.corrections = corrections;
    this.settle();
  }

  /** The reader chose something else. */
  settled(settings: Settings): void {
    this.retaste(tasteOf(settings));
    this.reread(readerOf(settings));
    const before = siteModeOf(this.settings, location.hostname);
    this.settings = settings;
    // what was chosen meanwhile counts
    void learnTaste(settings, this.signal).then((taste) => this.settings === settings && this.retaste(taste));
    const mode = siteModeOf(settings, location.hostname);
    // What the reader switched or asked for here stays while only something else of the settings changes.
    if (mode === before) return;
    if (mode === 'on') this.start();
    if (mode === 'off') this.stop();
    this.hooks.changed();
  }

  /** The corrections of the page are asked for again; without an answer those that are here stay. */
  async reload(): Promise<void> {
    const corrections = await askCorrections(location.href);
    if (corrections) this.recorrect(corrections);
  }

  async resettle(): Promise<void> {
    const [settings] = await Promise.all([askSettings(), this.reload()]);
    if (settings && !this.signal.aborted) this.settled(settings);
  }

  /** The reader's own lists were changed. */
  private reread(read: Read): void {
    if (read === this.read) return;
    this.read = read;
    this.raw = finish(read(this.article.blocks));
    this.settle();
  }

  private retaste(taste: Taste | undefined): void {
    if (!taste || JSON.stringify(taste) === JSON.stringify(this.taste)) return;
    this.taste = taste;
    this.marks.dress(this.look());
    this.card.close();
    this.repaint();
  }

  private settle(): void {
    this.card.close();
    this.stepped = null;
    this.analysis = correct(this.raw, this.article.text, this.corrections);
    this.repaint();
    this.hooks.changed();
  }

  /** Scrolls to a passage and flashes it. */
  show(index: number): Done {
    const attribution = this.analysis.attributions[index];
    const place = this.placeOf(index);
    const rect = this.rectOf(index);
    if (!attribution || !place || !rect) return { state: 'absent' };
    this.card.close();
    reveal(place.node, rect);
    const spans = [attribution.cue, ...(attribution.source ? [attribution.source] : []), ...contentOf(attribution)];
    void this.marks.flash(classOf(attribution), spans);
    return { state: 'done' };
  }

  /** A row of a screen is pointed at; null: no more. */
  hover(index: number | null): void {
    this.point(index);
  }

  /** Puts the caret at the next mark, so that Tab and screen readers go on from there, and says which of how many it is. */
  step(to: Step): Done {
    const steps = stepsOf(this.analysis, this.taste.shown, to === 'next-unnamed').filter((index) => this.rectOf(index));
    const say = wordsIn(this.taste.language);
    const at = nextStep(
      steps.map((index) => ({ index, start: this.startAt(index) })),
      this.stepped,
      caretIn(this.article.map),
      to === 'previous' ? -1 : 1,
    );
    const index = at === null ? undefined : steps[at];
    const attribution = index === undefined ? undefined : this.analysis.attributions[index];
    if (at === null || index === undefined || !attribution) {
      void this.chip.show({ strong: say.noMarks, quiet: '' }, this.taste.language, this.look());
      return { state: 'absent' };
    }
    this.show(index);
    this.stepped = index;
    const place = this.placeOf(index);
    if (place) moveCaret(place);
    const strong = fill(say.position, { n: at + 1, of: steps.length });
    const quiet = `${say.classes[classOf(attribution)]} · ${say.enter}`;
    void this.chip.show({ strong, quiet }, this.taste.language, this.look(), {
      Enter: () => this.openCard(index, 'keyboard'),
    });
    return { state: 'done' };
  }

  openAt(index: number | null): Done {
    const at = index ?? this.stepped ?? this.underCaret();
    if (at === null) return { state: 'absent' };
    return { state: this.openCard(at, 'keyboard') ? 'done' : 'absent' };
  }

  /** Where the reader's selection lies in the article. */
  selection(): Selected {
    return selectionIn(this.article.map, this.article.text.length);
  }

  /** Who says this? of what the reader selected. */
  selected(): SelectionAnswer {
    const selected = this.selection();
    if (selected.state === 'nothing-selected') return { state: 'nothing-selected' };
    const index = selected.state === 'selected' ? attributionAt(this.analysis, selected) : null;
    if (index === null) {
      this.tell('nothingHere');
      return { state: 'unattributed' };
    }
    this.openCard(index, 'keyboard');
    return { state: 'attributed', index };
  }

  private openCard(index: number, by: CardRequest['by']): boolean {
    const attribution = this.analysis.attributions[index];
    const model = cardModel(this.analysis, this.article.text, index, this.taste.language);
    if (!attribution || !model) return false;
    this.chip.hide();
    const { analysis } = this;
    const { text } = this.article;
    const actions = correctionView(attribution.kind, wordsIn(this.taste.language), {
      wrong: () => this.corrected.wrong(analysis, text, index),
      kind: (kind) => this.corrected.kind(analysis, text, index, kind),
    });
    const opened = this.card.show({
      index,
      model,
      cited: citedText(this.analysis, index, this.taste.language),
      language: this.taste.language,
      look: this.look(),
      rect: () => this.rectOf(index),
      by,
      actions,
    });
    if (opened) this.point(index);
    return opened;
  }

  /** A line at the foot of the window. */
  tell(what: 'noted' | 'notKept' | 'nothingHere'): void {
    const strong = wordsIn(this.taste.language)[what];
    void this.chip.show({ strong, quiet: '' }, this.taste.language, this.look());
  }

  private startAt(index: number): number {
    const attribution = this.analysis.attributions[index];
    return attribution ? startOf(attribution) : 0;
  }

  private placeOf(index: number) {
    return this.article.map.position(this.startAt(index), 'start');
  }

  private rectOf(index: number): DOMRect | null {
    const attribution = this.analysis.attributions[index];
    return attribution ? this.marks.boxOf(attribution) : null;
  }

  private underCaret(): number | null {
    const at = caretIn(this.article.map);
    return at === null ? null : attributionAt(this.analysis, { start: at, end: at + 1 });
  }
}

/** Milliseconds. */
const TENDING = 1000;
