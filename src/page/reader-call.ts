import { askReader } from '../platform/hear';
import type { Session, SessionHooks } from './session';

/** What the second script does for the first. */
export interface Reader {
  /**
   * Finds the article, analyses it in slices and makes a session of it, which is not shown yet. `waiting`: the site's
   * mode is not `on`, and nobody `asked`, or the background does not answer. `no-article` also where the signal aborted.
   */
  readonly open: (
    asked: boolean,
    hooks: SessionHooks,
    signal: AbortSignal,
  ) => Promise<Session | 'waiting' | 'no-article'>;
}

/** In the world that our scripts of one page share; the page has another one. */
const PLACE = Symbol.for('isnad.reader');

/** Both scripts may come in more than once; the first reader stays. */
export function provide(reader: Reader): void {
  if (!Object.hasOwn(globalThis, PLACE)) Object.defineProperty(globalThis, PLACE, { value: reader });
}

/**
 * The reader, whose script the background puts into this document the first time: with lexicon, catalogue and card it is
 * five times as long as the first, and most pages never need it. `waiting`: the site's mode is not `on`, or the browser
 * forbids us here what the next click may allow; `gone`: the extension was updated or removed.
 */
export async function callReader(asked: boolean): Promise<Reader | 'waiting' | 'gone'> {
  const here = provided();
  if (here) return here;
  const sent = await askReader(asked);
  return provided() ?? (sent === 'gone' ? 'gone' : 'waiting');
}

const provided = (): Reader | undefined => Reflect.get(globalThis, PLACE);
