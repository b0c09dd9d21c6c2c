import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/build-harness.ts'],
    testTimeout: 30_000,
    // A machine under load answers late; who waits for something fails by the test's own time.
    expect: { poll: { timeout: 20_000 } },
    // Files share their worker's modules: compiling the tag and the harness for each of 340 files takes half of the time.
    isolate: false,
  },
});
