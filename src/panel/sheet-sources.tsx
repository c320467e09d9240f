import { detailsOf } from '../catalogue/details';
import type { SheetSource } from '../exports/sheet';
import { ClassMark } from '../ui/components/chip';
import { useFormat, useText } from '../ui/i18n/language';
import { sheet as texts } from '../ui/i18n/sheet';
import { terms } from '../ui/i18n/terms';
import { Box, Part } from './sheet-part';

const criteria = ['independent', 'multiple', 'verifies', 'authoritative', 'named'] as const;

/** Every distinct source with the five criteria of IMVA/IN. */
export function Sources({ sources }: { sources: readonly SheetSource[] }) {
  const t = useText(texts);
  const format = useFormat();
  if (sources.length === 0) {
    return (
      <Part number={2} title={t('sources')}>
        <p>{t('noSources')}</p>
      </Part>
    );
  }
  return (
    <Part number={2} title={t('sources')} note={t('sourcesNote')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('source')}</th>
            <th scope="col" class="narrow">
              {t('cited')}
            </th>
            {criteria.map((name) => (
              <th key={name} scope="col" class="narrow">
                {t(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <tr key={`${source.kind} ${source.name}`}>
              <th scope="row">
                <SourceName source={source} />
              </th>
              <td class="narrow">
                {format.number(source.direct)} / {format.number(source.relayed)}
              </td>
              {criteria.map((name) => (
                <td key={name} class="narrow">
                  <Box answer={source.imvain[name]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}

function SourceName({ source }: { source: SheetSource }) {
  const t = useText(terms);
  const format = useFormat();
  const known = source.catalogueId === null ? undefined : detailsOf(source.catalogueId);
  const about = [
    t(source.kind),
    known?.latin,
    known?.country ? format.country(known.country) : undefined,
    known?.ownership ? t(known.ownership) : undefined,
  ].filter((word) => word !== undefined);
  return (
    <>
      <span class="source-line">
        <ClassMark of={source.class} />
        <span lang="ar" dir="auto">
          {source.name}
        </span>
      </span>
      <span class="source-about">
        {about.map((word, at) => (
          <span key={word}>
            {at > 0 && ' · '}
            <bdi>{word}</bdi>
          </span>
        ))}
      </span>
    </>
  );
}
