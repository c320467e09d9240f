import { type ExportFormat, exportFormats } from '../exports/files';
import { Icon, type IconName } from '../ui/components/icon';
import { useText } from '../ui/i18n/language';
import { panel } from '../ui/i18n/panel';
import { popup } from '../ui/i18n/popup';

const MENU = 'export-menu';
const icons: Readonly<Record<ExportFormat, IconName>> = { csv: 'page', json: 'file', annotation: 'edit' };

/** The formats behind one button; the browser opens, closes and gives back the focus. */
export function ExportMenu(props: { onSave: (format: ExportFormat) => void }) {
  const t = useText(popup);
  const own = useText(panel);
  const names: Readonly<Record<ExportFormat, readonly [name: string, note: string]>> = {
    csv: [t('exportCsv'), t('exportCsvNote')],
    json: [t('exportJson'), t('exportJsonNote')],
    annotation: [t('exportAnnotation'), t('exportAnnotationNote')],
  };
  return (
    <>
      <button type="button" class="button button-plain" popovertarget={MENU}>
        <Icon name="export" size={18} />
        <span>{own('export')}</span>
      </button>
      <div id={MENU} class="menu" popover="auto">
        {exportFormats.map((format) => (
          <button
            key={format}
            type="button"
            class="menu-item"
            popovertarget={MENU}
            popovertargetaction="hide"
            onClick={() => props.onSave(format)}
          >
            <Icon name={icons[format]} />
            <span>
              <span class="menu-name">{names[format][0]}</span>
              <span class="menu-note">{names[format][1]}</span>
            </span>
          </button>
        ))}
      </div>
    </>
  );
}
