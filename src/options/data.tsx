import { useState } from 'preact/hooks';
import type { Shortcut } from '../platform/shortcuts';
import { Button } from '../ui/components/button';
import { Choice } from '../ui/components/controls';
import { Dialog } from '../ui/components/dialog';
import { languageNames } from '../ui/components/page-top';
import { type LanguageChoice, useText } from '../ui/i18n/language';
import { options } from '../ui/i18n/options';
import { languages, type PlainKey } from '../ui/i18n/table';
import { terms } from '../ui/i18n/terms';
import type { Actions } from './actions';
import { Files } from './files';
import { Part } from './part';

export function LanguagePart(props: { language: LanguageChoice; actions: Actions }) {
  const t = useText(options);
  return (
    <Part id="language" title={t('language')}>
      <div class="block">
        <Choice
          legend={t('language')}
          legendHidden
          options={[
            { value: 'auto', label: t('languageAuto') },
            ...languages.map((value) => ({ value, label: languageNames[value] })),
          ]}
          value={props.language}
          onChange={(language) => props.actions.change({ language })}
        />
      </div>
    </Part>
  );
}

const commands = {
  next: 'commandNext',
  previous: 'commandPrevious',
  'next-unnamed': 'commandUnnamed',
  toggle: 'commandToggle',
  'open-card': 'commandCard',
} as const satisfies Record<Shortcut['command'], PlainKey<typeof options>>;

/** The keys as they are; only the browser's own page may change them. */
export function Shortcuts(props: { shortcuts: readonly Shortcut[]; actions: Actions }) {
  const t = useText(options);
  return (
    <Part id="shortcuts" title={t('shortcuts')}>
      <div class="block">
        <dl class="keys">
          {props.shortcuts.map(({ command, keys }) => (
            <div key={command} class="entry">
              <dt>{t(commands[command])}</dt>
              <dd>{keys === '' ? <span class="quiet">{t('noKeys')}</span> : <kbd dir="ltr">{keys}</kbd>}</dd>
            </div>
          ))}
        </dl>
        <Button icon="settings" onClick={props.actions.openShortcuts}>
          {t('changeShortcuts')}
        </Button>
      </div>
    </Part>
  );
}

export function CorrectionsPart(props: { pages: number; count: number; actions: Actions }) {
  const t = useText(options);
  const { actions, count, pages } = props;
  return (
    <Part id="corrections" title={t('corrections')} note={t('correctionsNote')}>
      <div class="block">
        <p>
          {count === 0 ? t('noCorrections') : `${t('correctionCount', { count })} ${t('onPages', { count: pages })}`}
        </p>
        <Files kind="corrections" empty={count === 0} actions={actions}>
          {count > 0 && (
            <Button look="danger" icon="remove" onClick={actions.deleteCorrections}>
              {t('deleteCorrections')}
            </Button>
          )}
        </Files>
      </div>
    </Part>
  );
}

export function DataPart({ actions }: { actions: Actions }) {
  const t = useText(options);
  const term = useText(terms);
  const [asking, setAsking] = useState(false);
  return (
    <Part id="data" title={t('data')} note={t('dataNote')}>
      <div class="block">
        <Files kind="data" empty={false} actions={actions} exportText={t('exportAll')} importText={t('importAll')} />
      </div>
      <div class="block">
        <Button icon="undo" onClick={actions.reset}>
          {t('reset')}
        </Button>
        <p class="quiet small">{t('resetNote')}</p>
      </div>
      <div class="block">
        <Button look="danger" icon="remove" onClick={() => setAsking(true)}>
          {t('deleteAll')}
        </Button>
      </div>
      <Dialog
        title={t('deleteAsk')}
        open={asking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{term('cancel')}</Button>
            <Button
              look="danger"
              icon="remove"
              onClick={() => {
                setAsking(false);
                actions.deleteAll();
              }}
            >
              {t('deleteAll')}
            </Button>
          </>
        }
      >
        <p>{t('deleteWords')}</p>
      </Dialog>
    </Part>
  );
}
