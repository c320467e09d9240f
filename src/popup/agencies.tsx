import { useState } from 'preact/hooks';
import { Row, Section } from '../ui/components/row';
import { useFormat, useLanguage, useText } from '../ui/i18n/language';
import { popup } from '../ui/i18n/popup';
import { terms } from '../ui/i18n/terms';
import type { Actions } from './actions';
import type { Agency, Lists } from './lists';
import { Places } from './places';

/** The agencies and outlets that the article cites, in the order in which it does. */
export function Agencies(props: { lists: Lists; text: string; actions: Actions }) {
  const t = useText(popup);
  const format = useFormat();
  const { agencies } = props.lists;
  return (
    <Section title={t('agencies')} count={format.number(agencies.length)}>
      {agencies.length === 0 ? (
        <p class="quiet small">{t('noAgencies')}</p>
      ) : (
        <ul class="rows">
          {agencies.map((agency) => (
            <li key={agency.citation.entity.id} data-agency={agency.citation.entity.name}>
              <AgencyRow {...props} agency={agency} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function AgencyRow(props: { agency: Agency; lists: Lists; text: string; actions: Actions }) {
  const t = useText(popup);
  const term = useText(terms);
  const format = useFormat();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const { entity, direct, relayed } = props.agency.citation;
  const { details } = props.agency;
  const facts = [
    term(details?.type ?? (entity.kind === 'agency' ? 'agency' : 'outlet')),
    details?.country ? format.country(details.country) : null,
    details?.ownership ? term(details.ownership) : null,
  ].filter((fact) => fact !== null);
  const arabic = <bdi lang="ar">{entity.name}</bdi>;
  const latin = details && <bdi lang="en">{details.latin}</bdi>;
  const [first, second] = language === 'ar' || !latin ? [arabic, latin] : [latin, arabic];
  return (
    <Row
      open={open}
      onToggle={() => setOpen(!open)}
      title={
        <>
          {first} {second && <span class="other-name">{second}</span>}
        </>
      }
      below={facts.join(' · ')}
      aside={
        <>
          <Tally label={t('direct')} spoken={term('direct', { count: direct.length })} count={direct.length} />
          <Tally label={t('relayed')} spoken={term('relayed', { count: relayed.length })} count={relayed.length} />
        </>
      }
    >
      {direct.length > 0 && (
        <Places {...props} places={direct} {...(relayed.length > 0 ? { title: t('directPlaces') } : {})} />
      )}
      {relayed.length > 0 && <Places {...props} places={relayed} title={t('relayedPlaces')} />}
    </Row>
  );
}

/** A number with one word; read aloud as a phrase, and left out where it is none. */
function Tally(props: { label: string; spoken: string; count: number }) {
  const format = useFormat();
  if (props.count === 0) return null;
  return (
    <span class="tally">
      <span aria-hidden="true">
        {props.label} <b>{format.number(props.count)}</b>
      </span>
      <span class="visually-hidden">{props.spoken}</span>
    </span>
  );
}
