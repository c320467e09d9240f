import type { MarkClass } from '../../engine/claims';

export interface Share {
  readonly of: MarkClass;
  readonly count: number;
  readonly label: string;
}

/** The shares of the classes as one bar; `text` says the same in words. */
export function ShareBar(props: { shares: readonly Share[]; text: string }) {
  const present = props.shares.filter((share) => share.count > 0);
  return (
    <div class="share-bar" role="img" aria-label={props.text}>
      {present.map((share) => (
        <span
          key={share.of}
          class={`share class-${share.of}`}
          style={{ flexGrow: String(share.count) }}
          title={share.label}
        />
      ))}
    </div>
  );
}
