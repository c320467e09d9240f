import type { Correction } from '../engine/corrections';
import browser from './browser';
import { askBackground } from './hear';
import type { Settings } from './settings-values';
import type { Saved } from './stored';

/**
 * What is stored, for the page layer: the background reads, checks and writes it, so that no page carries what that
 * takes, and writes of all contexts come one after another.
 */

/** The settings; null where nobody answers. */
export const askSettings = async (): Promise<Settings | null> =>
  ((await askBackground({ type: 'settings' })) as Settings) ?? null;

/** The reader's corrections of the page at an address, in the order they were made; null where nobody answers. */
export const askCorrections = async (address: string): Promise<readonly Correction[] | null> =>
  ((await askBackground({ type: 'corrections', address })) as readonly Correction[]) ?? null;

/** Keeps a correction; an earlier one of the same kind on the same words gives way. */
export const keepCorrection = async (address: string, correction: Correction): Promise<Saved['state']> =>
  ((await askBackground({ type: 'correct', address, correction })) as Saved['state']) ?? 'unavailable';

/** Hears that settings or some page's corrections were changed, in whichever context. */
export function onStored(listener: (what: 'settings' | 'corrections') => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const heard = (changes: object, area: string) => {
    if (area !== 'local') return;
    const keys = Object.keys(changes);
    if (keys.includes('settings')) listener('settings');
    if (keys.some((key) => key.startsWith('corrections:'))) listener('corrections');
  };
  browser.storage.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage?.onChanged?.removeListener(heard), { once: true });
}
