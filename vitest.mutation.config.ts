import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** `npm run mutation`: two halves at the same time. Test files get a `describe` and `it` that collect. */
export default defineConfig({
  resolve: { alias: [{ find: /^vitest$/, replacement: resolve('test/mutation/vitest.ts') }] },
  test: {
    globals: true,
    include: ['test/mutation/shards/*.ts'],
    globalSetup: ['test/mutation/results.ts'],
    testTimeout: 3_600_000,
    // On a machine with two cores, vitest alone would run one half after the other.
    maxWorkers: 2,
  },
});
