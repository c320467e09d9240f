import type { MarkClass } from '../engine/claims';
import type { Settings } from '../platform/settings-values';
import { classExamples } from '../ui/class-examples';
import { ClassMark } from '../ui/components/chip';
import { Choice, Switch } from '../ui/components/controls';
import { Marked } from '../ui/components/marked';
import { useText } from '../ui/i18n/language';
import { options } from '../ui/i18n/options';
import { terms } from '../ui/i18n/terms';
import type { Actions } from './actions';
import { Part } from './part';

const classes = ['wire', 'named', 'unnamed', 'hearsay', 'undecided'] as const satisfies readonly MarkClass[];

/** What is marked and in which colours. The preview is drawn with the page's own tokens, so it changes as pages do. */
export function Marks(props: { settings: Settings; actions: Actions }) {
  const t = useText(options);
  const { settings, actions } = props;
  return (
    <Part id="marks" title={t('marks')}>
      <div class="block">
        <Choice
          legend={t('palette')}
          options={[
            { value: 'default', label: t('paletteDefault') },
            { value: 'colour-blind', label: t('paletteBlind') },
            { value: 'high-contrast', label: t('paletteContrast') },
          ]}
          value={settings.palette}
          onChange={(palette) => actions.change({ palette })}
        />
        <Preview settings={settings} />
      </div>
      <Shown {...props} />
    </Part>
  );
}

function Preview({ settings }: { settings: Settings }) {
  const t = useText(options);
  return (
    <figure class="preview">
      <figcaption class="quiet small">{t('preview')}</figcaption>
      <p class="preview-text" lang="ar" dir="rtl">
        {classes.map((of) => (
          <span key={of} class={settings.shown[of] ? '' : 'preview-hidden'}>
            <Marked pieces={classExamples[of]} />{' '}
          </span>
        ))}
      </p>
    </figure>
  );
}

function Shown({ settings, actions }: { settings: Settings; actions: Actions }) {
  const t = useText(options);
  const term = useText(terms);
  const { shown } = settings;
  return (
    <fieldset class="block shown">
      <legend>
        <h3>{t('shownLegend')}</h3>
      </legend>
      <p class="quiet small">{t('shownNote')}</p>
      {classes.map((of) => (
        <Switch
          key={of}
          label={
            <span class="class-label">
              <ClassMark of={of} />
              {term(of)}
            </span>
          }
          on={shown[of]}
          onChange={(on) => actions.change({ shown: { ...shown, [of]: on } })}
        />
      ))}
      <Switch
        label={<span class="class-label-bare">{t('showAct')}</span>}
        on={shown.act}
        onChange={(act) => actions.change({ shown: { ...shown, act } })}
      />
    </fieldset>
  );
}
