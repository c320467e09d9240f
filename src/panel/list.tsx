import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { AnonymityReason } from '../engine/analysis';
import type { Citation } from '../engine/claims';
import { type Row, wordsOf } from '../exports/article';
import { Button, IconButton } from '../ui/components/button';
import { ClassMark } from '../ui/components/chip';
import { directionOf, Select } from '../ui/components/controls';
import { Icon } from '../ui/components/icon';
import { Passage } from '../ui/components/passage';
import { useFormat, useText } from '../ui/i18n/language';
import { panel } from '../ui/i18n/panel';
import type { Translate } from '../ui/i18n/table';
import { terms } from '../ui/i18n/terms';
import { passageOf } from '../ui/passage';
import type { Actions } from './actions';
import { ChainNames } from './chain-names';
import { classOfGroup, countByGroup, type Filter, filtered, type Group, groups, listedRows, noFilter } from './filter';
import { NothingFound } from './states';
import { VerdictForm } from './verdict';

export interface ListProps {
  readonly rows: readonly Row[];
  readonly citations: readonly Citation[];
  readonly text: string;
  /** Index of the attribution that is pointed at in the page. */
  readonly hovered: number | null;
  /** No corrections in a private window. */
  readonly privately: boolean;
  readonly actions: Actions;
}

/** All attributions in reading order. An outer link stands in the chain of its claims. */
export function List(props: ListProps) {
  const t = useText(panel);
  const [filter, setFilter] = useState<Filter>(noFilter);
  const [open, setOpen] = useState<number | null>(null);
  const listed = listedRows(props.rows);
  const shown = filtered(listed, props.rows, props.text, filter);
  const pointed = rowOfHovered(shown, props.hovered);
  if (listed.length === 0) return <NothingFound />;
  return (
    <div class="list">
      <Filters {...props} listed={listed} filter={filter} onFilter={setFilter} />
      <div class="list-head">
        <p class="quiet small" role="status">
          {shown.length === 0 ? t('noneShown') : t('shown', { count: shown.length })}
        </p>
        {filter !== noFilter && (
          <Button look="quiet" onClick={() => setFilter(noFilter)}>
            {t('clear')}
          </Button>
        )}
      </div>
      {shown.length > 0 && (
        <ol class="rows list-rows">
          {shown.map((row) => (
            <ListRow
              key={`${row.marked.start}-${row.marked.end}`}
              {...props}
              row={row}
              pointed={row.index === pointed}
              open={row.index === open}
              onOpen={(yes) => setOpen(yes ? row.index : null)}
            />
          ))}
        </ol>
      )}
    </div>
  );
}

/** The line for a mark of the page: its own, else the first claim that comes through it. */
function rowOfHovered(shown: readonly Row[], hovered: number | null): number | null {
  if (hovered === null) return null;
  const found = shown.find((row) => row.index === hovered) ?? shown.find((row) => row.chain.includes(hovered));
  return found?.index ?? null;
}

function Filters(props: ListProps & { listed: readonly Row[]; filter: Filter; onFilter: (filter: Filter) => void }) {
  const t = useText(panel);
  const format = useFormat();
  const { citations, filter, listed, onFilter } = props;
  const counts = countByGroup(listed);
  const names = useGroupNames();
  const id = useId();
  const toggle = (group: Group) => {
    const next = new Set(filter.groups);
    if (!next.delete(group)) next.add(group);
    onFilter({ ...filter, groups: next });
  };
  const sources = citations.map(({ entity }) => ({ value: entity.id, label: entity.name }));
  return (
    <search class="filters" aria-label={t('filters')}>
      <fieldset class="group-chips">
        <legend class="visually-hidden">{t('filters')}</legend>
        {groups
          .filter((group) => counts[group] > 0)
          .map((group) => (
            <button
              key={group}
              type="button"
              class={group === 'act' ? 'group-chip group-chip-act' : 'group-chip'}
              aria-pressed={filter.groups.has(group)}
              onClick={() => toggle(group)}
            >
              <GroupMark group={group} />
              <span class="group-name">{names[group]}</span>
              <span class="chip-count">{format.number(counts[group])}</span>
            </button>
          ))}
      </fieldset>
      <div class="search-line">
        <label for={id} class="visually-hidden">
          {t('search')}
        </label>
        <Icon name="search" size={18} />
        <input
          id={id}
          type="search"
          class="field-control"
          placeholder={t('searchShort')}
          value={filter.words}
          dir={directionOf(filter.words)}
          onInput={(event) => onFilter({ ...filter, words: event.currentTarget.value })}
        />
      </div>
      {sources.length > 1 && (
        <Select
          label={t('source')}
          labelHidden
          options={[{ value: '', label: t('allSources') }, ...sources]}
          value={filter.source ?? ''}
          onChange={(value) => onFilter({ ...filter, source: value === '' ? null : value })}
        />
      )}
    </search>
  );
}

function GroupMark({ group }: { group: Group }) {
  const of = classOfGroup(group);
  return of === null ? null : <ClassMark of={of} />;
}

function useGroupNames(): Readonly<Record<Group, string>> {
  const t = useText(panel);
  const term = useText(terms);
  return {
    wire: term('wire'),
    named: t('otherNamed'),
    unnamed: t('unnamed'),
    hearsay: term('hearsay'),
    undecided: term('undecided'),
    act: t('acts'),
    credit: t('credits'),
  };
}

interface ListRowProps extends ListProps {
  readonly row: Row;
  readonly pointed: boolean;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

function ListRow(props: ListRowProps) {
  const { actions, row, text } = props;
  const t = useText(panel);
  const id = useId();
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (props.pointed) line.current?.scrollIntoView({ block: 'nearest' });
  }, [props.pointed]);
  return (
    <li ref={line} class={props.pointed ? 'list-row list-row-pointed' : 'list-row'} data-index={row.index}>
      <div class="list-row-line">
        <Passage
          pieces={passageOf(text, row.attribution)}
          of={row.class}
          note={<RowNote row={row} text={text} />}
          onOpen={() => actions.show(row.index)}
          onPoint={(pointed) => actions.point(pointed ? row.index : null)}
        />
        <IconButton
          icon="edit"
          label={t('rowTools')}
          expanded={props.open}
          controls={id}
          onClick={() => props.onOpen(!props.open)}
        />
      </div>
      <div id={id} class="row-tools" hidden={!props.open}>
        {props.open && <RowTools {...props} />}
      </div>
    </li>
  );
}

/** The chain, why the source is not named, and what the reader changed. */
function RowNote({ row, text }: { row: Row; text: string }) {
  const t = useText(panel);
  const term = useText(terms);
  const names = useGroupNames();
  const notes = [
    row.kind === 'claim' && row.attribution.anonymity ? reasonOf(row.attribution.anonymity, text, term) : null,
    row.kind === 'act' ? `${names.act}: ${t('notCounted')}` : null,
    row.kind === 'credit' ? `${names.credit}: ${t('notCounted')}` : null,
    row.kind === 'undecided' ? `${names.undecided}: ${t('notCounted')}` : null,
  ].filter((note) => note !== null);
  const { corrected } = row.attribution;
  return (
    <>
      {row.kind !== 'undecided' && (
        <span class="row-chain">
          <ChainNames page={t('thisPage')} names={row.names} none={t('noSource')} />
        </span>
      )}
      {notes.length > 0 && <span class="row-reason">{notes.join(' · ')}</span>}
      {corrected && <span class="badge">{corrected === 'added' ? t('addedBadge') : t('changedBadge')}</span>}
    </>
  );
}

function reasonOf(anonymity: AnonymityReason, text: string, term: Translate<typeof terms>): string {
  switch (anonymity.state) {
    case 'given':
      return term('reasonGiven', { reason: wordsOf(text, anonymity.span) });
    case 'asked':
      return term('reasonAsked');
    case 'absent':
      return term('reasonAbsent');
  }
}

function RowTools(props: ListRowProps) {
  const t = useText(panel);
  const { actions, row } = props;
  const { attribution } = row;
  return (
    <>
      {!props.privately && (
        <VerdictForm
          kind={attribution.kind}
          issuerNamed={attribution.named}
          action={t('changeNow')}
          onGive={(verdict) => {
            props.onOpen(false);
            actions.changeKind(row, verdict);
          }}
        />
      )}
      <div class="row-tool-line">
        {!props.privately && (
          <Button
            icon="remove"
            onClick={() => {
              props.onOpen(false);
              actions.markWrong(row);
            }}
          >
            {t('wrong')}
          </Button>
        )}
        <Button icon="link" onClick={() => actions.copyLink(row)}>
          {t('copyLink')}
        </Button>
      </div>
      {props.privately && <p class="quiet small">{t('privateNote')}</p>}
    </>
  );
}
