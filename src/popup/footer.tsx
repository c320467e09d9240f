import type { SiteMode as Mode } from '../platform/settings';
import { Button, IconButton } from '../ui/components/button';
import { Choice } from '../ui/components/controls';
import { useText } from '../ui/i18n/language';
import { popup } from '../ui/i18n/popup';
import type { Actions } from './actions';
import type { Site } from './model';

const modeWords = { on: 'modeOn', click: 'modeClick', off: 'modeOff' } as const;
const modeOrder = ['on', 'click', 'off'] as const satisfies readonly Mode[];

/** The bottom line: stepping through the marks, and what Isnad does on this site. */
export function Footer(props: {
  actions: Actions;
  site: Site | null;
  /** Null where there are no marks; off while they are hidden. */
  stepping: 'on' | 'off' | null;
  /** Before it is known whether there is anything to step through; `slow` where that takes long. */
  waiting: false | 'briefly' | 'slow';
}) {
  const t = useText(popup);
  const { actions, site } = props;
  // Its place is kept, so that nothing moves when the page has answered.
  if (props.waiting === 'briefly' || (site === null && props.waiting === 'slow')) return <div class="bottom" />;
  if (site === null || (site.host === null && props.stepping === null)) return null;
  return (
    <footer class="bottom">
      {props.stepping && (
        <div class="stepper">
          <IconButton
            icon="previous"
            label={t('previous')}
            disabled={props.stepping === 'off'}
            onClick={() => actions.step('previous')}
          />
          <IconButton
            icon="next"
            label={t('next')}
            disabled={props.stepping === 'off'}
            onClick={() => actions.step('next')}
          />
        </div>
      )}
      {props.waiting === 'slow' && <div class="stepper" />}
      {site.host !== null && <SiteMode actions={actions} site={site} />}
    </footer>
  );
}

function SiteMode(props: { actions: Actions; site: Site }) {
  const t = useText(popup);
  const { actions, site } = props;
  if (site.tab.incognito) return <p class="bottom-note">{t('privateNote')}</p>;
  if (site.lasting === null) return null;
  if (!site.lasting) {
    return (
      <div class="bottom-allow">
        <span class="bottom-note">{t('alwaysNote')}</span>
        <Button onClick={actions.allowSite}>{t('always')}</Button>
      </div>
    );
  }
  return (
    <Choice
      legend={t('mode')}
      options={modeOrder.map((value) => ({ value, label: t(modeWords[value]) }))}
      value={site.mode}
      onChange={actions.setMode}
    />
  );
}
