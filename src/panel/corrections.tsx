import type { Correction } from '../engine/corrections';
import { findQuote } from '../engine/quote';
import { wordsOf } from '../exports/article';
import { Button, IconButton } from '../ui/components/button';
import { Notice } from '../ui/components/notice';
import { Section } from '../ui/components/row';
import { useFormat, useText } from '../ui/i18n/language';
import { panel } from '../ui/i18n/panel';
import { terms } from '../ui/i18n/terms';
import type { Actions, Taken } from './actions';
import { useKinds, VerdictForm } from './verdict';

interface CorrectionsProps {
  readonly corrections: readonly Correction[];
  readonly text: string;
  readonly taken: Taken | null;
  readonly privately: boolean;
  readonly actions: Actions;
}

/** What the reader corrected on this page, the way back, and adding a source that was missed. */
export function Corrections(props: CorrectionsProps) {
  const t = useText(panel);
  if (props.privately) return <Notice icon="lock">{t('privateNote')}</Notice>;
  return (
    <div class="corrections">
      <p class="quiet small">{t('correctionsNote')}</p>
      <AddSource {...props} />
      <Made {...props} />
      <Button look="quiet" icon="settings" onClick={props.actions.openSettings}>
        {t('manage')}
      </Button>
    </div>
  );
}

function AddSource({ taken, text, actions }: CorrectionsProps) {
  const t = useText(panel);
  const term = useText(terms);
  return (
    <Section title={t('addHeading')} note={taken === null ? t('addNote') : undefined}>
      {taken === null ? (
        <Button icon="select" onClick={actions.take}>
          {t('take')}
        </Button>
      ) : (
        <div class="taken">
          <blockquote class="taken-words" lang="ar" dir="auto">
            {wordsOf(text, taken)}
          </blockquote>
          <VerdictForm kind="unnamed" action={t('add')} onGive={actions.addTaken} />
          <Button look="quiet" onClick={actions.dropTaken}>
            {term('cancel')}
          </Button>
        </div>
      )}
    </Section>
  );
}

function Made({ corrections, text, actions }: CorrectionsProps) {
  const t = useText(panel);
  const format = useFormat();
  const kinds = useKinds();
  const said = (correction: Correction): string => {
    if (correction.what === 'wrong') return t('madeWrong');
    const kind = kinds.find(({ value }) => value === correction.kind)?.label ?? correction.kind;
    return t(correction.what === 'add' ? 'madeAdd' : 'madeKind', { kind });
  };
  return (
    <Section title={t('correctionsView')} count={format.number(corrections.length)}>
      {corrections.length === 0 ? (
        <p class="quiet">{t('noCorrections')}</p>
      ) : (
        <ul class="rows">
          {corrections.map((correction) => (
            <li key={correction.id} class="made">
              <span class="made-words">
                <span class="made-quote">
                  <bdi lang="ar">{correction.words.exact}</bdi>
                </span>
                <span class="quiet small">
                  {said(correction)}
                  {findQuote(text, correction.words) === null && ` · ${t('gone')}`}
                </span>
              </span>
              <IconButton
                icon="undo"
                label={t('undoThis', { words: correction.words.exact })}
                onClick={() => actions.undo(correction)}
              />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
