import { IconButton } from '../ui/components/button';
import { Switch } from '../ui/components/controls';
import { Emblem } from '../ui/components/emblem';
import { Icon, type IconName } from '../ui/components/icon';
import { useText } from '../ui/i18n/language';
import { popup } from '../ui/i18n/popup';
import { terms } from '../ui/i18n/terms';
import type { Actions } from './actions';

/** The top line. `marks` is null where the page holds none to switch. */
export function Header(props: { actions: Actions; marks: boolean | null; exporting: boolean; panel: boolean }) {
  const t = useText(popup);
  const term = useText(terms);
  const { actions } = props;
  return (
    <header class="top">
      <span class="brand">
        <Emblem size={22} />
        {term('name')}
      </span>
      {/* What comes with the list comes first: nothing beside it moves. */}
      <div class="top-tools">
        {props.marks !== null && (
          <span class="marks-switch" title={t('marks')}>
            <Switch label={t('marksShort')} on={props.marks} onChange={actions.switchMarks} />
          </span>
        )}
        {props.exporting && <ExportMenu actions={actions} />}
        {props.panel && <IconButton icon="panel" label={t('panel')} onClick={actions.openPanel} />}
        <IconButton icon="settings" label={t('settings')} onClick={actions.openSettings} />
        <IconButton icon="help" label={t('help')} onClick={actions.openHelp} />
      </div>
    </header>
  );
}

const MENU = 'export-menu';

function ExportMenu(props: { actions: Actions }) {
  const t = useText(popup);
  const { actions } = props;
  const items: readonly [icon: IconName, name: string, note: string, run: () => void][] = [
    ['page', t('exportCsv'), t('exportCsvNote'), () => actions.save('csv')],
    ['file', t('exportJson'), t('exportJsonNote'), () => actions.save('json')],
    ['edit', t('exportAnnotation'), t('exportAnnotationNote'), () => actions.save('annotation')],
    ['print', t('exportSheet'), t('exportSheetNote'), actions.openSheet],
  ];
  return (
    <>
      <button type="button" class="icon-button" aria-label={t('export')} title={t('export')} popovertarget={MENU}>
        <Icon name="export" />
      </button>
      <div id={MENU} class="menu" popover="auto">
        {items.map(([icon, name, note, run]) => (
          <button
            key={name}
            type="button"
            class="menu-item"
            popovertarget={MENU}
            popovertargetaction="hide"
            onClick={run}
          >
            <Icon name={icon} />
            <span>
              <span class="menu-name">{name}</span>
              <span class="menu-note">{note}</span>
            </span>
          </button>
        ))}
      </div>
    </>
  );
}
