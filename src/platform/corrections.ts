import type { Correction } from '../engine/corrections';
import browser from './browser';
import { type CorrectedPage, pageOf } from './corrections-file';
import { readCorrection } from './corrections-values';
import { listOf } from './readers';
import { forget, type Loaded, load, type Saved, type Shape, subscribe, update } from './stored';

/** As many as a reader makes by hand on one page, many times over. */
export const MOST_CORRECTIONS = 500;

const KEY = 'corrections:';

/** Each page is a value of its own, so that a page reads its own few and not those of a whole archive. */
function shapeOf(page: string): Shape<readonly Correction[]> {
  return {
    key: `${KEY}${page}`,
    read: listOf(readCorrection, MOST_CORRECTIONS),
    initial: [],
    migrations: [],
  };
}

/** The reader's corrections of the page at an address, in the order they were made. */
export function loadCorrections(address: string): Promise<Loaded<readonly Correction[]>> {
  return load(shapeOf(pageOf(address)));
}

/** Keeps a correction; an earlier one of the same kind on the same words gives way. `full` also: too many on this page. */
export async function addCorrection(address: string, correction: Correction, privately = false): Promise<Saved> {
  let tooMany = false;
  const { saved } = await update(
    shapeOf(pageOf(address)),
    (before) => {
      const kept = before.filter((earlier) => !sameMatter(earlier, correction));
      tooMany = kept.length >= MOST_CORRECTIONS;
      return tooMany ? before : [...kept, correction];
    },
    privately,
  );
  return tooMany ? { state: 'full' } : saved;
}

function sameMatter(a: Correction, b: Correction): boolean {
  const [one, other] = [a.words, b.words];
  return a.what === b.what && one.exact === other.exact && one.prefix === other.prefix && one.suffix === other.suffix;
}

/** Takes a correction back. The last one of a page takes the page's address with it. */
export async function undoCorrection(address: string, id: string, privately = false): Promise<Saved> {
  const shape = shapeOf(pageOf(address));
  const { saved, value } = await update(shape, (before) => before.filter((one) => one.id !== id), privately);
  if (saved.state === 'saved' && value.length === 0) await forget(shape);
  return saved;
}

/** Hears of every later change of a page's corrections, from whichever context. */
export function onCorrections(
  address: string,
  listener: (corrections: readonly Correction[]) => void,
  signal?: AbortSignal,
): void {
  subscribe(shapeOf(pageOf(address)), listener, signal);
}

/** All pages with corrections, by address. */
export async function correctedPages(): Promise<CorrectedPage[]> {
  const keys = await storedKeys();
  const pages = await Promise.all(
    keys.map(async (key) => {
      const page = key.slice(KEY.length);
      return { page, corrections: (await load(shapeOf(page))).value };
    }),
  );
  return pages.filter(({ corrections }) => corrections.length > 0).sort((a, b) => (a.page < b.page ? -1 : 1));
}

/** Adds what a file holds to what is there, replacing corrections of the same id; all of it or, on `full`, nothing. */
export async function mergeCorrections(pages: readonly CorrectedPage[], privately = false): Promise<Saved> {
  const before = await correctedPages();
  for (const { page, corrections } of pages) {
    const ids = new Set(corrections.map(({ id }) => id));
    const merge = (old: readonly Correction[]) => [...old.filter(({ id }) => !ids.has(id)), ...corrections];
    const { saved, value } = await update(shapeOf(page), merge, privately);
    const tooMany = value.length > MOST_CORRECTIONS;
    if (saved.state === 'saved' && !tooMany) continue;
    await replaceCorrections(before);
    return tooMany ? { state: 'full' } : saved;
  }
  return { state: 'saved' };
}

/** Makes the given corrections all there are. */
export async function replaceCorrections(pages: readonly CorrectedPage[]): Promise<Saved> {
  await forgetCorrections();
  for (const { page, corrections } of pages) {
    const { saved } = await update(shapeOf(page), () => corrections);
    if (saved.state !== 'saved') return saved;
  }
  return { state: 'saved' };
}

export async function forgetCorrections(): Promise<void> {
  await browser.storage.local.remove(await storedKeys());
}

async function storedKeys(): Promise<string[]> {
  const all = await browser.storage.local.get(null).catch(() => ({}));
  return Object.keys(all).filter((key) => key.startsWith(KEY));
}
