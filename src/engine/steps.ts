/**
 * Work in steps: whoever runs it may stop after any of them and go on later, so that a page keeps its turn. A step is
 * about a sentence's work. The engine itself has no clock.
 */
export type Steps<T> = Generator<void, T, void>;

/** All steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
