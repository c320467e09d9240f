/** Two links of a chain, as on the toolbar. */
export function Emblem(props: { size: number }) {
  return (
    <svg
      class="emblem"
      width={props.size}
      height={props.size}
      viewBox="0 0 22 22"
      fill="none"
      stroke-width="2.4"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path class="emblem-yonder" d="M13 4.5 19 11l-6 6.5L7 11z" />
      <path class="emblem-hither" d="M9 4.5 15 11l-6 6.5L3 11z" />
    </svg>
  );
}
