import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes minutes begins first, so that the processors end at about the same time. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification): boolean =>
      /\/test\/(differential|fuzz)\//.test(moduleId);
    return [...files.filter(isLong), ...files.filter(file => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/build-harness.ts'],
    testTimeout: 30_000,
    // A machine under load answers late; who waits for something fails by the test's own time.
    expect: { poll: { timeout: 20_000 } },
    // Files share their worker's modules: compiling the tag and the harness for each of 340 files takes half of the time.
    isolate: false,
    // Vitest leaves one processor free, which on two is half of them.
    maxWorkers: availableParallelism(),
    sequence: { sequencer: LongestFirst },
  },
});
