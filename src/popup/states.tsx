import { isArabicNewsHost } from '../catalogue/hosts';
import { Button } from '../ui/components/button';
import { EmptyState } from '../ui/components/empty-state';
import type { IconName } from '../ui/components/icon';
import { useText } from '../ui/i18n/language';
import { popup } from '../ui/i18n/popup';
import type { PlainKey } from '../ui/i18n/table';
import type { Actions } from './actions';
import type { Reason, Site } from './model';

const looks: Readonly<
  Record<Reason, { icon: IconName; title: PlainKey<typeof popup>; words: PlainKey<typeof popup> }>
> = {
  'no-article': { icon: 'search', title: 'noArticle', words: 'noArticleWords' },
  'not-arabic': { icon: 'language', title: 'notArabic', words: 'notArabicWords' },
  'not-allowed': { icon: 'lock', title: 'notAllowed', words: 'notAllowedWords' },
  off: { icon: 'power', title: 'off', words: 'offWords' },
  translated: { icon: 'language', title: 'translated', words: 'translatedWords' },
  reader: { icon: 'reader', title: 'reader', words: 'readerWords' },
  pdf: { icon: 'page', title: 'pdf', words: 'pdfWords' },
  browser: { icon: 'info', title: 'browser', words: 'browserWords' },
  store: { icon: 'shield', title: 'store', words: 'storeWords' },
  file: { icon: 'file', title: 'file', words: 'fileWords' },
  ours: { icon: 'info', title: 'ours', words: 'browserWords' },
};

/** A page with nothing to list: what is the case, why, and what the reader can do about it. */
export function NoList(props: { reason: Reason; site: Site | null; actions: Actions }) {
  const t = useText(popup);
  const { icon, title, words } = looks[props.reason];
  const actions = actionsFor(props);
  return (
    <EmptyState icon={icon} title={t(title)} {...(actions === null ? {} : { actions })}>
      <p>{t(props.reason === 'not-allowed' && isKnown(props.site) ? 'notAllowedKnownWords' : words)}</p>
      {props.reason === 'no-article' && <p>{t('selectionWords')}</p>}
    </EmptyState>
  );
}

function actionsFor(props: { reason: Reason; site: Site | null; actions: Actions }) {
  switch (props.reason) {
    case 'no-article':
      return <NoArticleActions actions={props.actions} />;
    case 'not-allowed':
      return <NotAllowedActions {...props} />;
    case 'off':
      return <OffActions actions={props.actions} />;
    default:
      return null;
  }
}

function NoArticleActions({ actions }: { actions: Actions }) {
  const t = useText(popup);
  return (
    <>
      <Button look="primary" icon="select" onClick={actions.analyseSelection}>
        {t('selection')}
      </Button>
      <Button onClick={actions.analyse}>{t('anyway')}</Button>
    </>
  );
}

/** A news site that the manifest does not list, as an update with more sites would ask every reader again. */
function isKnown(site: Site | null): boolean {
  return site !== null && site.host !== null && isArabicNewsHost(site.host);
}

function NotAllowedActions({ actions, site }: { actions: Actions; site: Site | null }) {
  const t = useText(popup);
  const known = isKnown(site);
  const page = (
    <Button {...(known ? {} : { look: 'primary' })} onClick={actions.analyse}>
      {t('thisPage')}
    </Button>
  );
  const always = site !== null && site.host !== null && (
    <Button {...(known ? { look: 'primary' } : {})} onClick={actions.allowSite}>
      {t('always')}
    </Button>
  );
  return (
    <>
      {known ? always : page}
      {known ? page : always}
    </>
  );
}

function OffActions({ actions }: { actions: Actions }) {
  const t = useText(popup);
  return (
    <Button look="primary" onClick={actions.analyse}>
      {t('thisPage')}
    </Button>
  );
}

/** Keeps the places of what is to come, so that nothing moves when it does. */
export function Waiting(props: { slow: boolean }) {
  const t = useText(popup);
  return (
    <div class="waiting" aria-busy="true">
      <h1 class={props.slow ? 'waiting-words' : 'visually-hidden'}>{props.slow ? t('slow') : t('waiting')}</h1>
      <div class="bones" aria-hidden="true">
        <span class={props.slow ? 'bone-title' : 'bone bone-title'} />
        <span class="bone bone-line" />
        <span class="bone bone-bar" />
        <span class="bone bone-row" />
        <span class="bone bone-row" />
        <span class="bone bone-row" />
      </div>
    </div>
  );
}
