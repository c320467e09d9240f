import { useState } from 'preact/hooks';
import type { Attribution } from '../engine/analysis';
import type { Citation } from '../engine/claims';
import { type Row as MarkRow, wordsOf } from '../exports/article';
import { Fold, Row, Section } from '../ui/components/row';
import { type Format, useFormat, useText } from '../ui/i18n/language';
import { popup } from '../ui/i18n/popup';
import type { Translate } from '../ui/i18n/table';
import { terms } from '../ui/i18n/terms';
import type { Actions } from './actions';
import { type Lists, type OtherKind, placesOf } from './lists';
import { Places } from './places';

interface ListProps {
  lists: Lists;
  text: string;
  actions: Actions;
}

const indices = (rows: readonly MarkRow[]) => rows.map(({ index }) => index);

/** Claims whose weakest link is an unnamed source, with the reason that the text gives for it. */
export function Unnamed(props: ListProps) {
  const t = useText(popup);
  const term = useText(terms);
  const format = useFormat();
  const { unnamed } = props.lists;
  if (unnamed.length === 0) return null;
  const note = (row: MarkRow) =>
    joined([through(row, t, format), reasonWords(weakest(row, props.lists), props.text, term)]);
  return (
    <Section title={t('unnamed')} count={format.number(unnamed.length)}>
      <div class="rows rows-of-places" data-list="unnamed">
        <Places {...props} places={indices(unnamed)} note={note} />
      </div>
    </Section>
  );
}

/** Claims without any source. */
export function Hearsay(props: ListProps) {
  const t = useText(popup);
  const format = useFormat();
  const { hearsay } = props.lists;
  if (hearsay.length === 0) return null;
  return (
    <Section title={t('hearsay')} count={format.number(hearsay.length)}>
      <div class="rows rows-of-places" data-list="hearsay">
        <Places {...props} places={indices(hearsay)} note={(row) => through(row, t, format)} />
      </div>
    </Section>
  );
}

/** The outer links by name: «عبر الأناضول». */
function through(row: MarkRow, t: Translate<typeof popup>, format: Format): string | undefined {
  const names = row.names.slice(0, -1).filter((name) => name !== null);
  return names.length > 0 ? t('through', { names: format.list(names) }) : undefined;
}

/** The unnamed link of a chain: it need not be the innermost. */
function weakest(row: MarkRow, lists: Lists): Attribution {
  const unnamed = [...row.chain].reverse().find((index) => lists.rows[index]?.linkClass === 'unnamed');
  return (unnamed === undefined ? undefined : lists.rows[unnamed]?.attribution) ?? row.attribution;
}

function reasonWords(attribution: Attribution, text: string, term: Translate<typeof terms>): string | undefined {
  if (attribution.class === 'unissued') return term('classUnissued');
  switch (attribution.anonymity?.state) {
    case 'given':
      return term('reasonGiven', { reason: wordsOf(text, attribution.anonymity.span) });
    case 'asked':
      return term('reasonAsked');
    default:
      return term('reasonAbsent');
  }
}

function joined(parts: readonly (string | undefined)[]): string | undefined {
  const said = parts.filter((part) => part !== undefined);
  return said.length > 0 ? said.join(' · ') : undefined;
}

const otherKinds = [
  ['person', 'persons'],
  ['institution', 'institutions'],
  ['document', 'documents'],
] as const satisfies readonly [OtherKind, keyof typeof terms][];

/** Everything that is folded at first: other named sources by kind, and what is not counted. */
export function Others(props: ListProps) {
  const term = useText(terms);
  const t = useText(popup);
  const { lists } = props;
  const apart = [
    ['acts', 'actsNote', lists.acts],
    ['undecided', 'undecidedNote', lists.undecided],
    ['credits', 'creditsNote', lists.credits],
  ] as const;
  return (
    <div class="folds">
      {otherKinds.map(([kind, title]) => (
        <SourceFold key={kind} {...props} title={term(title)} citations={lists.others[kind]} />
      ))}
      {apart.map(([title, note, rows]) => (
        <PlaceFold key={title} {...props} title={t(title)} note={t(note)} rows={rows} />
      ))}
    </div>
  );
}

function SourceFold(props: ListProps & { title: string; citations: readonly Citation[] }) {
  const format = useFormat();
  const [open, setOpen] = useState(false);
  if (props.citations.length === 0) return null;
  return (
    <Fold title={props.title} count={format.number(props.citations.length)} open={open} onToggle={() => setOpen(!open)}>
      <ul class="rows">
        {props.citations.map((citation) => (
          <li key={citation.entity.id}>
            <SourceRow {...props} citation={citation} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function SourceRow(props: ListProps & { citation: Citation }) {
  const term = useText(terms);
  const [open, setOpen] = useState(false);
  const { entity } = props.citation;
  const places = placesOf(props.citation);
  return (
    <Row
      open={open}
      onToggle={() => setOpen(!open)}
      title={<bdi lang="ar">{entity.name}</bdi>}
      aside={term('times', { count: places.length })}
    >
      <Places lists={props.lists} text={props.text} actions={props.actions} places={places} />
    </Row>
  );
}

function PlaceFold(props: ListProps & { title: string; note: string; rows: readonly MarkRow[] }) {
  const format = useFormat();
  const [open, setOpen] = useState(false);
  if (props.rows.length === 0) return null;
  return (
    <Fold title={props.title} count={format.number(props.rows.length)} open={open} onToggle={() => setOpen(!open)}>
      <p class="section-note">{props.note}</p>
      <div class="rows rows-of-places">
        <Places lists={props.lists} text={props.text} actions={props.actions} places={indices(props.rows)} />
      </div>
    </Fold>
  );
}
