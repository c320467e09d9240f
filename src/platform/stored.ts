import browser from './browser';
import { isObject, type Reader, whole } from './readers';

/**
 * A value that lives in `storage.local` under one key as `{ version, value }`. `migrations[n]` turns a value of version
 * n + 1 into one of version n + 2, so the current version is `migrations.length + 1`.
 */
export interface Shape<T> {
  readonly key: string;
  readonly read: Reader<T>;
  readonly initial: T;
  readonly migrations: readonly ((old: unknown) => unknown)[];
  /** Rescues what it can of a value that `read` refuses; without it such a value counts as `initial`. */
  readonly rescue?: (broken: unknown) => T;
}

/**
 * `value` can be used whatever the state. `broken`: what is stored cannot be read; it is kept aside by the next save.
 * `newer`: a later version of the extension wrote it; it can be neither read nor overwritten. `unavailable`: the storage
 * itself fails.
 */
export type Loaded<T> = { readonly state: 'loaded' | 'broken' | 'newer' | 'unavailable'; readonly value: T };

/** `private`: nothing is stored for private windows. On every state but `saved` the storage is what it was. */
export type Saved = { readonly state: 'saved' | 'full' | 'private' | 'newer' | 'unavailable' };

/** Reads a value; never rejects. */
export async function load<T>(shape: Shape<T>): Promise<Loaded<T>> {
  try {
    const stored = await browser.storage.local.get(shape.key);
    return decode(shape, stored[shape.key]);
  } catch {
    return { state: 'unavailable', value: shape.initial };
  }
}

function decode<T>(shape: Shape<T>, raw: unknown): Loaded<T> {
  if (raw === undefined) return { state: 'loaded', value: shape.initial };
  const { version, value } = enveloped(raw);
  if (version === 0) return broken(shape, raw);
  if (version > shape.migrations.length + 1) return { state: 'newer', value: shape.initial };
  try {
    const migrated = shape.migrations.slice(version - 1).reduce<unknown>((old, migrate) => migrate(old), value);
    const read = shape.read(migrated);
    return read === undefined ? broken(shape, migrated) : { state: 'loaded', value: read };
  } catch {
    return broken(shape, value);
  }
}

/** Version 0: it is no envelope. */
function enveloped(raw: unknown): { version: number; value: unknown } {
  if (!isObject(raw)) return { version: 0, value: undefined };
  return { version: whole(Reflect.get(raw, 'version')) ?? 0, value: Reflect.get(raw, 'value') };
}

function broken<T>(shape: Shape<T>, raw: unknown): Loaded<T> {
  return { state: 'broken', value: shape.rescue?.(raw) ?? shape.initial };
}

/** Writes a value in the current version; never rejects. `privately`: the reader is in a private window. */
export async function save<T>(shape: Shape<T>, value: T, privately = false): Promise<Saved> {
  return (await update(shape, () => value, privately)).saved;
}

/**
 * Changes a value in one step that no other context of the extension interrupts; answers with the value that holds
 * afterwards. A change that throws is a bug and is thrown on.
 */
export function update<T>(
  shape: Shape<T>,
  change: (value: T) => T,
  privately = false,
): Promise<{ readonly saved: Saved; readonly value: T }> {
  return alone(shape.key, async () => {
    const { state, value } = await load(shape);
    if (state === 'newer' || state === 'unavailable') return { saved: { state }, value };
    if (privately || isPrivate()) return { saved: { state: 'private' }, value };
    const next = change(value);
    const saved = await write(shape, next, state === 'broken');
    return { saved, value: saved.state === 'saved' ? next : value };
  });
}

/** Forgets a value and what was kept aside of it. */
export async function forget<T>(shape: Shape<T>): Promise<void> {
  await browser.storage.local.remove([shape.key, asideKey(shape)]);
}

async function write<T>(shape: Shape<T>, value: T, keepOld: boolean): Promise<Saved> {
  try {
    const items: Record<string, unknown> = { [shape.key]: { version: shape.migrations.length + 1, value } };
    if (keepOld) items[asideKey(shape)] = (await browser.storage.local.get(shape.key))[shape.key];
    await browser.storage.local.set(items);
    return { state: 'saved' };
  } catch (error) {
    return { state: /quota|full|space/i.test(String(error)) ? 'full' : 'unavailable' };
  }
}

function asideKey<T>(shape: Shape<T>): string {
  return `${shape.key}.broken`;
}

function isPrivate(): boolean {
  return browser.extension?.inIncognitoContext ?? false;
}

/**
 * Calls the listener with every later value and the one before it, from whichever context it is written, until the
 * signal aborts.
 */
export function subscribe<T>(shape: Shape<T>, listener: (value: T, before: T) => void, signal?: AbortSignal): void {
  if (signal?.aborted) return;
  const onChanged = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>, area: string) => {
    const change = changes[shape.key];
    if (area === 'local' && change) {
      listener(decode(shape, change.newValue).value, decode(shape, change.oldValue).value);
    }
  };
  browser.storage.onChanged.addListener(onChanged);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true });
}

const queues = new Map<string, Promise<unknown>>();

/** A Web Lock orders all contexts of the extension; where there are none, as in Node, a queue orders this one's. */
function alone<R>(name: string, work: () => Promise<R>): Promise<R> {
  if (globalThis.navigator?.locks !== undefined) return navigator.locks.request(name, work);
  const done = (queues.get(name) ?? Promise.resolve()).then(work);
  queues.set(
    name,
    done.catch(() => {}),
  );
  return done;
}
