import { useText } from '../i18n/language';
import { popup } from '../i18n/popup';
import { Button } from './button';
import { EmptyState } from './empty-state';

/** The page could not be read: what to do, and the details for whoever can help. */
export function Failed(props: { details: string; onRetry: () => void; onCopy: () => void }) {
  const t = useText(popup);
  return (
    <EmptyState
      icon="alert"
      title={t('error')}
      actions={
        <>
          <Button look="primary" icon="reload" onClick={props.onRetry}>
            {t('retry')}
          </Button>
          <Button icon="copy" onClick={props.onCopy}>
            {t('copyDetails')}
          </Button>
        </>
      }
    >
      <p>{t('errorWords')}</p>
      <p class="details" dir="ltr" lang="en">
        {props.details}
      </p>
    </EmptyState>
  );
}
