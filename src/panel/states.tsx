import { Button } from '../ui/components/button';
import { EmptyState } from '../ui/components/empty-state';
import type { IconName } from '../ui/components/icon';
import { useText } from '../ui/i18n/language';
import { panel } from '../ui/i18n/panel';
import { popup } from '../ui/i18n/popup';
import type { Actions } from './actions';
import type { Reason } from './model';

/** Icons by reason; the words are the popup's, so that both say the same. */
const icons: Readonly<Record<Reason, IconName>> = {
  'no-article': 'search',
  'not-arabic': 'language',
  'not-allowed': 'lock',
  waiting: 'power',
  translated: 'language',
  reader: 'reader',
  pdf: 'page',
  browser: 'info',
  store: 'shield',
  file: 'file',
  ours: 'info',
  closed: 'page',
};

/** A page with nothing to list: what is the case, why, and what the reader can do about it. */
export function NoList(props: { reason: Reason; siteKnown: boolean; actions: Actions }) {
  const { reason, actions } = props;
  const [title, words] = useWords(reason, props.siteKnown);
  const t = useText(popup);
  const readable = reason === 'no-article' || reason === 'waiting';
  return (
    <EmptyState
      icon={icons[reason]}
      title={title}
      actions={
        readable ? (
          <Button look="primary" onClick={actions.analyse}>
            {reason === 'waiting' ? t('thisPage') : t('anyway')}
          </Button>
        ) : reason === 'not-allowed' && props.siteKnown ? (
          <Button look="primary" onClick={actions.allowSite}>
            {t('always')}
          </Button>
        ) : undefined
      }
    >
      <p>{words}</p>
    </EmptyState>
  );
}

function useWords(reason: Reason, siteKnown: boolean): readonly [title: string, words: string] {
  const t = useText(popup);
  const own = useText(panel);
  switch (reason) {
    case 'no-article':
      return [t('noArticle'), t('noArticleWords')];
    case 'not-arabic':
      return [t('notArabic'), t('notArabicWords')];
    case 'not-allowed':
      return [t('notAllowed'), own(siteKnown ? 'notAllowedWords' : 'notAllowedHiddenWords')];
    case 'waiting':
      return [t('off'), t('offWords')];
    case 'translated':
      return [t('translated'), t('translatedWords')];
    case 'reader':
      return [t('reader'), t('readerWords')];
    case 'pdf':
      return [t('pdf'), t('pdfWords')];
    case 'browser':
      return [t('browser'), t('browserWords')];
    case 'store':
      return [t('store'), t('storeWords')];
    case 'file':
      return [t('file'), t('fileWords')];
    case 'ours':
      return [t('ours'), t('browserWords')];
    case 'closed':
      return [own('closed'), own('closedWords')];
  }
}

/** An article that attributes nothing, or nothing that we know. */
export function NothingFound() {
  const t = useText(popup);
  return (
    <EmptyState icon="page" title={t('nothing')}>
      <p>{t('nothingWords')}</p>
    </EmptyState>
  );
}

export function Waiting() {
  const t = useText(popup);
  return (
    <h1 class="waiting quiet" aria-busy="true">
      {t('waiting')}
    </h1>
  );
}
