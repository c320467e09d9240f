import type { MarkClass } from '../engine/claims';
import { ClassMark } from '../ui/components/chip';
import { ShareBar } from '../ui/components/share-bar';
import { useFormat, useText } from '../ui/i18n/language';
import { popup } from '../ui/i18n/popup';
import { terms } from '../ui/i18n/terms';
import { type Lists, sharesOf } from './lists';

const countedClasses = ['wire', 'named', 'unnamed', 'hearsay'] as const satisfies readonly MarkClass[];

/** One sentence, one bar that says the same, and the legend with the number of each class. */
export function Summary(props: { lists: Lists }) {
  const t = useText(popup);
  const term = useText(terms);
  const format = useFormat();
  const { counts } = props.lists;
  const shares = sharesOf(counts);
  if (shares.all === 0) return <p class="summary">{t('noClaims')}</p>;

  const parts = [
    shares.named > 0 && t('partNamed', { count: shares.named }),
    shares.unnamed > 0 && t('partUnnamed', { count: shares.unnamed }),
    shares.hearsay > 0 && t('partHearsay', { count: shares.hearsay }),
  ].filter((part) => part !== false);
  const share = (of: number) => format.percent(of / shares.all);
  const barWords = t('bar', {
    named: share(shares.named),
    unnamed: share(shares.unnamed),
    none: share(shares.hearsay),
  });
  return (
    <div class="summary-block">
      <p class="summary">
        {t('summary', { claims: term('claims', { count: shares.all }), parts: format.list(parts) })}
      </p>
      <ShareBar
        text={barWords}
        shares={countedClasses.map((of) => ({ of, count: counts[of], label: `${term(of)}: ${share(counts[of])}` }))}
      />
      <ul class="legend plain-list" aria-label={t('legend')}>
        {countedClasses.map((of) => (
          <li key={of} class={counts[of] === 0 ? 'legend-item legend-none' : 'legend-item'}>
            <ClassMark of={of} />
            <span class="legend-count">{format.number(counts[of])}</span>
            <span class="legend-name">{term(of)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
