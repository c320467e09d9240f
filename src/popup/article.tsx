import { useMemo } from 'preact/hooks';
import { outletAt } from '../catalogue/details';
import { ArticleHeading } from '../ui/components/article-heading';
import { Button } from '../ui/components/button';
import { EmptyState } from '../ui/components/empty-state';
import { Notice } from '../ui/components/notice';
import { useFormat, useText } from '../ui/i18n/language';
import { popup } from '../ui/i18n/popup';
import type { Actions } from './actions';
import { Agencies } from './agencies';
import { Hearsay, Others, Unnamed } from './claims';
import { listsOf } from './lists';
import type { ArticleReport, Site } from './model';
import { Summary } from './summary';

/** An article: who stands behind it at a glance, then everything it cites. */
export function Article(props: { report: ArticleReport; site: Site | null; actions: Actions }) {
  const { report, actions } = props;
  const lists = useMemo(() => listsOf(report), [report]);
  if (report.analysis.attributions.length === 0) return <NothingFound report={report} />;
  const list = { lists, text: report.text, actions };
  return (
    <>
      <Heading report={report} />
      <Notices report={report} actions={actions} />
      <Summary lists={lists} />
      <Agencies {...list} />
      <Unnamed {...list} />
      <Hearsay {...list} />
      <Others {...list} />
    </>
  );
}

function Heading({ report }: { report: ArticleReport }) {
  return <ArticleHeading outlet={outletAt(report.url)} host={report.host} title={report.title} />;
}

function shareRead({ analysis }: ArticleReport): number | null {
  return analysis.partial ? analysis.partial.analysed / analysis.partial.total : null;
}

function Notices({ report, actions }: { report: ArticleReport; actions: Actions }) {
  const t = useText(popup);
  const format = useFormat();
  const share = shareRead(report);
  return (
    <>
      {share !== null && <Notice>{t('partial', { share: format.percent(share) })}</Notice>}
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

function NothingFound({ report }: { report: ArticleReport }) {
  const t = useText(popup);
  const format = useFormat();
  const share = shareRead(report);
  return (
    <>
      <Heading report={report} />
      <EmptyState icon="page" title={t('nothing')}>
        <p>{share === null ? t('nothingWords') : t('nothingPartialWords', { share: format.percent(share) })}</p>
      </EmptyState>
    </>
  );
}
