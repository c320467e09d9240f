import type { Settings } from '../platform/settings-values';
import type { Shortcut } from '../platform/shortcuts';
import type { Loaded } from '../platform/stored';
import { Button } from '../ui/components/button';
import { Emblem } from '../ui/components/emblem';
import { Announcer, Notice } from '../ui/components/notice';
import { useText } from '../ui/i18n/language';
import { options } from '../ui/i18n/options';
import { terms } from '../ui/i18n/terms';
import type { Access, Actions } from './actions';
import { CorrectionsPart, DataPart, LanguagePart, Shortcuts } from './data';
import { Marks } from './marks';
import { OwnNames, OwnPhrases } from './own-lists';
import { Sites } from './sites';

export interface OptionsScreenProps {
  readonly settings: Settings;
  /** How the stored settings could be read. */
  readonly stored: Loaded<Settings>['state'];
  readonly access: Access;
  /** Null where the browser has none. */
  readonly shortcuts: readonly Shortcut[] | null;
  readonly corrections: { readonly pages: number; readonly count: number };
  readonly actions: Actions;
  readonly said: string | undefined;
  /** Takes back what was said. */
  readonly onUndo: (() => void) | null;
}

/** The whole settings page: what it shows follows from its properties alone. */
export function OptionsScreen(props: OptionsScreenProps) {
  const t = useText(options);
  const term = useText(terms);
  const { settings, actions, onUndo } = props;
  return (
    <div class="options">
      <header class="options-head">
        <Emblem size={28} />
        <h1>{t('heading')}</h1>
        <p class="quiet small">{t('savedAtOnce')}</p>
      </header>
      <Contents shortcuts={props.shortcuts !== null} />
      <main>
        {props.stored !== 'loaded' && <Notice icon="alert">{t(props.stored)}</Notice>}
        <Sites settings={settings} access={props.access} actions={actions} />
        <Marks settings={settings} actions={actions} />
        <OwnNames settings={settings} actions={actions} />
        <OwnPhrases settings={settings} actions={actions} />
        <CorrectionsPart {...props.corrections} actions={actions} />
        <LanguagePart language={settings.language} actions={actions} />
        {props.shortcuts !== null && <Shortcuts shortcuts={props.shortcuts} actions={actions} />}
        <DataPart actions={actions} />
      </main>
      <Announcer
        said={props.said}
        action={
          onUndo && (
            <Button look="quiet" onClick={onUndo}>
              {term('undo')}
            </Button>
          )
        }
      />
    </div>
  );
}

/** Links to the parts, beside them where there is room. */
function Contents(props: { shortcuts: boolean }) {
  const t = useText(options);
  const parts = ['sites', 'marks', 'names', 'phrases', 'corrections', 'language', 'shortcuts', 'data'] as const;
  return (
    <nav class="contents" aria-label={t('sections')}>
      <ul class="plain-list">
        {parts
          .filter((part) => part !== 'shortcuts' || props.shortcuts)
          .map((part) => (
            <li key={part}>
              <a href={`#${part}`}>{t(part)}</a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
