/**
 * Checks of what comes from outside for the content script, where a library of schemas would be a thirtieth of the whole.
 * Screens check files with valibot, which also says what is wrong; tests hold both to the same verdicts.
 */

/** The value as its type has it, without unknown fields; undefined for what is no such value. */
export type Reader<T> = (raw: unknown) => T | undefined;

type ValueOf<R> = R extends Reader<infer T> ? T : never;
type Readers = Readonly<Record<string, Reader<unknown>>>;
type Values<R extends Readers> = { -readonly [K in keyof R]: ValueOf<R[K]> };

export const yesOrNo: Reader<boolean> = (raw) => (typeof raw === 'boolean' ? raw : undefined);

/** An index or a count. */
export const whole: Reader<number> = (raw) => (Number.isInteger(raw) && Number(raw) >= 0 ? Number(raw) : undefined);

/** A text of so many UTF-16 units. */
export const textOf =
  (least: number, most: number): Reader<string> =>
  (raw) =>
    typeof raw === 'string' && raw.length >= least && raw.length <= most ? raw : undefined;

export const oneOf =
  <const T extends string>(...values: readonly T[]): Reader<T> =>
  (raw) =>
    values.find((value) => value === raw);

export const orNull =
  <T>(read: Reader<T>): Reader<T | null> =>
  (raw) =>
    raw === null ? null : read(raw);

export const listOf =
  <T>(read: Reader<T>, most: number): Reader<T[]> =>
  (raw) => {
    if (!Array.isArray(raw) || raw.length > most) return undefined;
    const values: T[] = [];
    for (const one of raw) {
      const value = read(one);
      if (value === undefined) return undefined;
      values.push(value);
    }
    return values;
  };

/** An object of any names. */
export const byName =
  <T>(read: Reader<T>, most: number): Reader<Record<string, T>> =>
  (raw) => {
    if (!isObject(raw)) return undefined;
    const named = Object.entries(raw).map(([name, one]) => [name, read(one)] as const);
    if (named.length > most || named.some(([, value]) => value === undefined)) return undefined;
    return Object.fromEntries(named) as Record<string, T>;
  };

/** An object of these fields; those of `more` may be missing. */
export function fieldsOf<R extends Readers, M extends Readers = Record<never, never>>(
  readers: R,
  more?: M,
): Reader<Values<R> & Partial<Values<M>>> {
  return (raw) => {
    if (!isObject(raw)) return undefined;
    const values: Record<string, unknown> = {};
    for (const [name, read] of Object.entries({ ...readers, ...more })) {
      if (!(name in raw) && !(name in readers)) continue;
      const value = read(Reflect.get(raw, name));
      if (value === undefined) return undefined;
      values[name] = value;
    }
    return values as Values<R> & Partial<Values<M>>;
  };
}

/** An object of one of several kinds, which its field `tag` names. */
export const kindOf =
  <T>(tag: string, kinds: { readonly [kind: string]: Readers }): Reader<T> =>
  (raw) => {
    const kind = isObject(raw) ? Reflect.get(raw, tag) : undefined;
    const readers = typeof kind === 'string' && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
    const rest = readers && fieldsOf(readers)(raw);
    return rest && ({ [tag]: kind, ...rest } as T);
  };

export function isObject(raw: unknown): raw is object {
  return typeof raw === 'object' && raw !== null;
}
