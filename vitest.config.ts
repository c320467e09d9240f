import { defineConfig } from 'vitest/config';

// Apart from vite.config.ts, which would load crxjs into the test run.
export default defineConfig({
  define: { __BROWSER__: JSON.stringify('chrome') },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/fuzz/**/*.test.ts'],
          testTimeout: 60_000, // what bounds a time asserts it
        },
      },
      { extends: true, test: { name: 'corpus', include: ['tests/corpus/**/*.test.ts'], testTimeout: 60_000 } },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
