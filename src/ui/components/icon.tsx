/** Line icons on a grid of 20, drawn for this product. `mirrored` ones follow the reading direction. */
const drawings = {
  next: { path: 'M7.5 4.5 13 10l-5.5 5.5', mirrored: true },
  previous: { path: 'M12.5 4.5 7 10l5.5 5.5', mirrored: true },
  unfold: { path: 'm5 7.75 5 5 5-5' },
  panel: { path: 'M3 4.5h14v11H3zM12 4.5v11', mirrored: true },
  settings: {
    path: 'M3 6h7.5M14.5 6H17M3 14h2.5M9.5 14H17M12.5 4a2 2 0 1 1 0 4 2 2 0 0 1 0-4ZM7.5 12a2 2 0 1 1 0 4 2 2 0 0 1 0-4Z',
  },
  export: { path: 'M10 12.5V3.5M6.5 7 10 3.5 13.5 7M4 11.5v5h12v-5' },
  import: { path: 'M10 3.5v9M6.5 9 10 12.5 13.5 9M4 11.5v5h12v-5' },
  copy: { path: 'M7.5 7.5h9v9h-9zM12.5 7.5v-4h-9v9h4' },
  link: {
    path: 'M8.5 11.5a3 3 0 0 0 4.25 0l3-3a3 3 0 0 0-4.25-4.25l-1 1M11.5 8.5a3 3 0 0 0-4.25 0l-3 3a3 3 0 0 0 4.25 4.25l1-1',
  },
  print: { path: 'M6 7V3.5h8V7M6 14H3.5V7h13v7H14M6 11.5h8v5H6z' },
  check: { path: 'm4.5 10.5 4 4 7-9' },
  close: { path: 'm5 5 10 10M15 5 5 15' },
  add: { path: 'M10 4v12M4 10h12' },
  pin: { path: 'M12.25 3 17 7.75l-2.75.75-3 3-.5 3.75-6-6 3.75-.5 3-3zM7.5 12.5 3.5 16.5' },
  remove: { path: 'M4.5 6h11M8 6V4h4v2M6 6l.75 10.5h6.5L14 6' },
  power: { path: 'M10 3v6.5M6 5.75a6 6 0 1 0 8 0' },
  undo: { path: 'M4 8h8a4 4 0 0 1 0 8H8M7.5 4.5 4 8l3.5 3.5', mirrored: true },
  help: {
    path: 'M10 2.75a7.25 7.25 0 1 1 0 14.5 7.25 7.25 0 0 1 0-14.5ZM8 8a2 2 0 1 1 2.75 1.85c-.5.2-.75.6-.75 1.15v.25M10 13.6v.15',
  },
  info: { path: 'M10 2.75a7.25 7.25 0 1 1 0 14.5 7.25 7.25 0 0 1 0-14.5ZM10 9v4.75M10 6.25v.2' },
  alert: { path: 'M10 3 17.5 16.5h-15zM10 8v4M10 14v.2' },
  lock: { path: 'M4.5 9h11v7.5h-11zM7 9V6.5a3 3 0 0 1 6 0V9' },
  page: { path: 'M5 2.75h7L15.5 6v11.25H5zM7.75 9h5M7.75 12h5' },
  language: {
    path: 'M10 2.75a7.25 7.25 0 1 1 0 14.5 7.25 7.25 0 0 1 0-14.5ZM2.75 10h14.5M10 2.75c-4 4.5-4 10 0 14.5M10 2.75c4 4.5 4 10 0 14.5',
  },
  select: { path: 'M7 3.5h6M10 3.5v13M7 16.5h6M3.5 7.5H7M3.5 12.5H7M13 7.5h3.5M13 12.5h3.5' },
  reader: {
    path: 'M10 5.5C8 4.25 5.5 4 3 4.25v11.5c2.5-.25 5 0 7 1.25 2-1.25 4.5-1.5 7-1.25V4.25c-2.5-.25-5 0-7 1.25ZM10 5.5V17',
  },
  file: { path: 'M3 5.5h5l1.75 2H17v8.5H3z' },
  shield: { path: 'M10 2.75 16 5v4.5c0 3.75-2.5 6.25-6 7.75-3.5-1.5-6-4-6-7.75V5z' },
  search: { path: 'M8.75 3.25a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM12.75 12.75l4 4' },
  filter: { path: 'M3 5h14M5.5 10h9M8 15h4' },
  reload: { path: 'M15.75 8A6.25 6.25 0 1 0 16.25 11M16 4v4h-4' },
  edit: { path: 'M4 16l.75-3.5L13 4.25l2.75 2.75L7.5 15.25z' },
} as const satisfies Record<string, { path: string; mirrored?: true }>;

export type IconName = keyof typeof drawings;

export function Icon(props: { name: IconName; size?: number }) {
  const drawing: { path: string; mirrored?: true } = drawings[props.name];
  const size = props.size ?? 20;
  return (
    <svg
      class={drawing.mirrored ? 'icon icon-mirrored' : 'icon'}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={drawing.path} />
    </svg>
  );
}
