import fc from 'fast-check';

/** One seed for all properties: a failure is the same on every machine. */
const SEED = 20260214;

/** Holds the property for `runs` generated values; throws with the smallest counterexample otherwise. */
export function holds<T>(values: fc.Arbitrary<T>, runs: number, property: (value: T) => void): void {
  const test = fc.property(values, (value) => {
    property(value);
  });
  fc.assert(test, { seed: SEED, numRuns: runs });
}
