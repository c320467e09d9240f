import type { Row as MarkRow } from '../exports/article';
import { IconButton } from '../ui/components/button';
import { Passage } from '../ui/components/passage';
import { useText } from '../ui/i18n/language';
import { popup } from '../ui/i18n/popup';
import { passageOf } from '../ui/passage';
import type { Actions } from './actions';
import type { Lists } from './lists';

interface PlacesProps {
  lists: Lists;
  text: string;
  actions: Actions;
  /** Indices of attributions. */
  places: readonly number[];
  title?: string;
  /** What to say below a passage. */
  note?: (row: MarkRow) => string | undefined;
}

/** Passages of the article, each a way to its place in the page and a link to take away. */
export function Places(props: PlacesProps) {
  const t = useText(popup);
  const { actions, lists, text, note } = props;
  const rows = props.places.flatMap((index) => lists.rows[index] ?? []);
  return (
    <>
      {props.title !== undefined && <h3 class="places-title">{props.title}</h3>}
      <ul class="passages">
        {rows.map((row) => (
          <li key={row.index} class="place" data-place={row.index}>
            <Passage
              pieces={passageOf(text, row.attribution)}
              of={row.linkClass}
              note={note?.(row)}
              onOpen={() => actions.show(row.index)}
              onPoint={(pointed) => actions.point(pointed ? row.index : null)}
            />
            <IconButton icon="link" label={t('copyLink')} onClick={() => actions.copyLink(row.index)} />
          </li>
        ))}
      </ul>
    </>
  );
}
