/** One figure of a bench file. */
export interface Row {
  readonly name: string;
  readonly measured: number;
  /** `×` for a ratio, which holds on any machine; `ms`, `kB`, `Mchar/s`, … */
  readonly unit: string;
  /** The figure may be at most this. */
  readonly limit?: number;
  /** The figure must be at least this. */
  readonly atLeast?: number;
}

/** A file `NAME.bench.ts` exports this; it is called again, up to three times, while a limit is missed. */
export type Rows = () => Promise<readonly Row[]>;

/** Whether the limit holds, or else the worst figure that passes `meanwhile`. */
export function holds({ measured, limit, atLeast }: Row, meanwhile?: number): boolean {
  const most = limit === undefined ? undefined : Math.max(limit, meanwhile ?? limit);
  const least = atLeast === undefined ? undefined : Math.min(atLeast, meanwhile ?? atLeast);
  return (most === undefined || measured <= most) && (least === undefined || measured >= least);
}

/** Times depend on the machine; ratios, sizes and counts do not. */
export const counts = ({ unit }: Row): boolean => unit !== 'ms' && !unit.endsWith('/s');

/** Of two measurements of the same figure the one that says more about the code and less about the machine's other work. */
export function better(a: Row, b: Row): Row {
  const highIsGood = a.atLeast !== undefined || a.unit.endsWith('/s');
  return a.measured > b.measured === highIsGood ? a : b;
}

export function describe(row: Row): string {
  const { name, unit, limit, atLeast } = row;
  const bound = limit !== undefined ? `≤ ${limit}` : atLeast !== undefined ? `≥ ${atLeast}` : '';
  const verdict = bound === '' ? ' ' : holds(row) ? '✓' : '✗';
  return `${verdict} ${name.padEnd(64)} ${figure(row.measured).padStart(9)} ${unit.padEnd(8)} ${bound}`.trimEnd();
}

function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
