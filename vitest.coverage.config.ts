import { mergeConfig } from 'vitest/config';
import tests from './vitest.config.ts';

/**
 * `npm run coverage`: the tests, and how many lines of `harness/` they run, in whatever process. Those that run the same
 * lines many thousand times are left out, since counting makes them slow.
 */
export default mergeConfig(tests, {
  test: {
    exclude: ['test/differential/**', 'test/fuzz/**'],
    setupFiles: ['test/coverage/setup.ts'],
    coverage: {
      enabled: true,
      provider: 'custom',
      customProviderModule: 'test/coverage/provider.ts',
      include: ['harness/**/*.{ts,tsx}'],
      exclude: ['harness/init/files/**', '**/*.test-d.ts'],
      reporter: [],
      thresholds: { lines: 95 },
    },
  },
});
