import { measureSizes } from '../check/sizes';
import type { Row } from './row';

/** The sizes that `npm run check` holds, for the record. */
export async function rows(): Promise<Row[]> {
  const sizes = await measureSizes();
  return sizes.map(({ name, kilobytes, limit }) => ({ name, measured: kilobytes, unit: 'kB', limit }));
}
