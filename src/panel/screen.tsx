import { useId, useState } from 'preact/hooks';
import { outletAt } from '../catalogue/details';
import { type Counts, citationsOf, countsOf } from '../engine/claims';
import type { Correction } from '../engine/corrections';
import { rowsOf } from '../exports/article';
import { ArticleHeading } from '../ui/components/article-heading';
import { Button } from '../ui/components/button';
import { Failed } from '../ui/components/failed';
import { Announcer, Notice } from '../ui/components/notice';
import { ShareBar } from '../ui/components/share-bar';
import { useFormat, useText } from '../ui/i18n/language';
import { panel } from '../ui/i18n/panel';
import { popup } from '../ui/i18n/popup';
import { terms } from '../ui/i18n/terms';
import type { Actions, Taken } from './actions';
import { Chain } from './chain';
import { Corrections } from './corrections';
import { ExportMenu } from './export-menu';
import { List } from './list';
import type { ArticleReport, PanelState } from './model';
import { NoList, Waiting } from './states';

export type ViewName = 'list' | 'chain' | 'corrections';
const views: readonly ViewName[] = ['list', 'chain', 'corrections'];

export interface PanelScreenProps {
  readonly state: PanelState;
  readonly corrections: readonly Correction[];
  readonly taken: Taken | null;
  /** Index of the attribution that is pointed at in the page. */
  readonly hovered: number | null;
  readonly actions: Actions;
  /** What an action has done, and the correction that it can take back. */
  readonly said: string | undefined;
  readonly undoable?: Correction | null;
  readonly first?: ViewName;
}

/** The whole panel: what it shows follows from its properties and from where the reader is in it. */
export function PanelScreen(props: PanelScreenProps) {
  const { state, actions, undoable } = props;
  const term = useText(terms);
  return (
    <div class="panel">
      <main class="main" data-state={state.is === 'none' ? state.reason : state.is}>
        <Body {...props} />
      </main>
      <Announcer
        said={props.said}
        action={
          undoable && (
            <Button look="quiet" onClick={() => actions.undo(undoable)}>
              {term('undo')}
            </Button>
          )
        }
      />
    </div>
  );
}

function Body(props: PanelScreenProps) {
  const { state, actions } = props;
  switch (state.is) {
    case 'waiting':
      return <Waiting />;
    case 'none':
      return <NoList reason={state.reason} siteKnown={state.tab?.url !== undefined} actions={actions} />;
    case 'error':
      return <Failed details={state.details} onRetry={actions.retry} onCopy={actions.copyDetails} />;
    case 'article':
      return <Article {...props} report={state.report} privately={state.tab.incognito} />;
  }
}

function Article(props: PanelScreenProps & { report: ArticleReport; privately: boolean }) {
  const { actions, corrections, hovered, privately, report, taken } = props;
  const [view, setView] = useState<ViewName>(props.first ?? 'list');
  const id = useId();
  const { analysis, text } = report;
  const rows = rowsOf({ analysis, text });
  return (
    <>
      <Head report={report} actions={actions} />
      <Notices report={report} actions={actions} />
      <Views view={view} onView={setView} id={id} corrections={corrections.length} />
      <div id={`${id}-view`} role="tabpanel" aria-labelledby={`${id}-${view}`} class="view">
        {view === 'list' && <List {...{ rows, text, hovered, privately, actions }} citations={citationsOf(analysis)} />}
        {view === 'chain' && (
          <Chain {...{ rows, text, hovered, actions }} outlet={outletAt(report.url)} host={report.host} />
        )}
        {view === 'corrections' && <Corrections {...{ corrections, text, taken, privately, actions }} />}
      </div>
    </>
  );
}

function Head({ report, actions }: { report: ArticleReport; actions: Actions }) {
  const t = useText(panel);
  return (
    <header class="head">
      <ArticleHeading outlet={outletAt(report.url)} host={report.host} title={report.title} />
      {report.analysis.attributions.length > 0 && <Summary counts={countsOf(report.analysis)} />}
      <div class="head-tools">
        <ExportMenu onSave={actions.save} />
        <Button icon="print" onClick={actions.openSheet}>
          {t('sheet')}
        </Button>
      </div>
    </header>
  );
}

/** The popup's sentence and bar. */
function Summary({ counts }: { counts: Counts }) {
  const t = useText(popup);
  const term = useText(terms);
  const format = useFormat();
  const all = counts.claims.length;
  if (all === 0) return <p class="summary">{t('noClaims')}</p>;
  const named = counts.wire + counts.named;
  const parts = [
    named > 0 && t('partNamed', { count: named }),
    counts.unnamed > 0 && t('partUnnamed', { count: counts.unnamed }),
    counts.hearsay > 0 && t('partHearsay', { count: counts.hearsay }),
  ].filter((part) => part !== false);
  const share = (count: number) => format.percent(count / all);
  const shares = (['wire', 'named', 'unnamed', 'hearsay'] as const).map((of) => ({
    of,
    count: counts[of],
    label: `${term(of)}: ${share(counts[of])}`,
  }));
  const words = { named: share(named), unnamed: share(counts.unnamed), none: share(counts.hearsay) };
  return (
    <>
      <p class="summary">{t('summary', { claims: term('claims', { count: all }), parts: format.list(parts) })}</p>
      <ShareBar text={t('bar', words)} shares={shares} />
    </>
  );
}

function Notices({ report, actions }: { report: ArticleReport; actions: Actions }) {
  const t = useText(popup);
  const format = useFormat();
  const { partial } = report.analysis;
  return (
    <>
      {partial && <Notice>{t('partial', { share: format.percent(partial.analysed / partial.total) })}</Notice>}
      {report.paused && (
        <Notice
          icon="reload"
          actions={
            <Button look="quiet" onClick={actions.rescan}>
              {t('rescan')}
            </Button>
          }
        >
          {t('paused')}
        </Notice>
      )}
    </>
  );
}

/** Tabs as the ARIA practices describe them: one stop, arrow keys between them. */
function Views(props: { view: ViewName; onView: (view: ViewName) => void; id: string; corrections: number }) {
  const t = useText(panel);
  const format = useFormat();
  const { id, view, onView } = props;
  const names = { list: t('listView'), chain: t('chainView'), corrections: t('correctionsView') };
  const go = (event: KeyboardEvent, at: number) => {
    const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = document.documentElement.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const step = event.key === forward ? 1 : event.key === backward ? -1 : 0;
    const next =
      event.key === 'Home'
        ? views[0]
        : event.key === 'End'
          ? views.at(-1)
          : step
            ? views.at((at + step) % views.length)
            : undefined;
    if (next === undefined) return;
    event.preventDefault();
    onView(next);
    document.getElementById(`${id}-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={t('views')}>
      {views.map((name, at) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`${id}-${name}`}
          class="tab"
          aria-selected={name === view}
          aria-controls={`${id}-view`}
          tabIndex={name === view ? 0 : -1}
          onClick={() => onView(name)}
          onKeyDown={(event) => go(event, at)}
        >
          {names[name]}
          {name === 'corrections' && props.corrections > 0 && (
            <span class="chip-count">{format.number(props.corrections)}</span>
          )}
        </button>
      ))}
    </div>
  );
}
