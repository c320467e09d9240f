import { allowedPatterns } from '../platform/permissions';
import { registerPages } from '../platform/registration';

/**
 * Makes the browser put our content script into every page that the reader allowed beyond the listed sites. Several
 * events may ask for it at once, so they take turns.
 */
let turn: Promise<void> = Promise.resolve();

export function register(): Promise<void> {
  turn = turn.then(async () => registerPages(await allowedPatterns())).catch(() => {});
  return turn;
}
