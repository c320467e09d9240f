import { Failed } from '../ui/components/failed';
import { Announcer } from '../ui/components/notice';
import type { Actions } from './actions';
import { Article } from './article';
import { Footer } from './footer';
import { Header } from './header';
import type { PopupState, Site } from './model';
import { NoList, Waiting } from './states';

export interface PopupScreenProps {
  state: PopupState;
  site: Site | null;
  actions: Actions;
  /** What an action has done. */
  said: string | undefined;
}

/** The whole popup: what it shows follows from its properties alone. */
export function PopupScreen(props: PopupScreenProps) {
  const { state, site, actions } = props;
  const article = state.is === 'article' ? state.report : null;
  const found = article !== null && article.analysis.attributions.length > 0;
  const waiting = state.is === 'waiting' && (state.slow ? 'slow' : 'briefly');
  // There the same is asked for in the middle.
  const asking = state.is === 'none' && state.reason === 'not-allowed';
  return (
    <div class="popup">
      <Header actions={actions} marks={found ? article.on : null} exporting={found} panel={article !== null} />
      <main class="main" data-state={state.is === 'none' ? state.reason : state.is}>
        <Body state={state} site={site} actions={actions} />
      </main>
      {!asking && (
        <Footer actions={actions} site={site} stepping={found ? (article.on ? 'on' : 'off') : null} waiting={waiting} />
      )}
      <Announcer said={props.said} />
    </div>
  );
}

function Body({ state, site, actions }: { state: PopupState; site: Site | null; actions: Actions }) {
  switch (state.is) {
    case 'waiting':
      return <Waiting slow={state.slow} />;
    case 'article':
      return <Article report={state.report} site={site} actions={actions} />;
    case 'none':
      return <NoList reason={state.reason} site={site} actions={actions} />;
    case 'error':
      return <Failed details={state.details} onRetry={actions.retry} onCopy={actions.copyDetails} />;
  }
}
