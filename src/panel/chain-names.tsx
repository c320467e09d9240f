import { useLanguage } from '../ui/i18n/language';

/**
 * A chain in one line, from the page inwards. Each name is isolated, and the arrow points in reading direction: between
 * Arabic names in an English line it would otherwise lead the wrong way.
 */
export function ChainNames(props: { page: string; names: readonly (string | null)[]; none: string }) {
  const arrow = useLanguage() === 'ar' ? '←' : '→';
  return (
    <>
      <span class="chain-name">{props.page}</span>
      {props.names.map((name, at) => (
        <span key={`${at} ${name}`} class="chain-name">
          {` ${arrow} `}
          <bdi>{name ?? props.none}</bdi>
        </span>
      ))}
    </>
  );
}
