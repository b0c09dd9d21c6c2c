import type { CreateReporter } from '../../../harness/testing/reporters/reporter.ts';
import type { FileResult } from '../../../harness/testing/results.ts';

/** One scenario of each kind, and a file that is no template. */
export const RESULTS: readonly FileResult[] = [
  {
    file: 'tags/small.tpl',
    kind: 'tag',
    error: undefined,
    coverage: undefined,
    scenarios: [
      { name: 'works', status: 'passed', line: 10, failure: undefined, steps: 7, ms: 1.236 },
      {
        name: 'a < b, "c"',
        status: 'failed',
        line: 20,
        steps: 5,
        ms: 2,
        failure: {
          message: 'Expected {a: 1} to equal {a: 2}.',
          line: 22,
          column: 5,
          source: 'assertThat({a: 1})\n      .isEqualTo({a: 2})',
          difference: ['  {', '-   a: 2,', '+   a: 1,', '  }'],
        },
      },
      { name: 'left out', status: 'skipped', line: 30, failure: undefined, steps: 0, ms: 0 },
    ],
  },
  {
    file: 'none.tpl',
    kind: undefined,
    error: 'none.tpl:1:1 Expected a section ___INFO___, 100% sure.',
    coverage: undefined,
    scenarios: [],
  },
];

/** What a reporter writes about results. */
export function reportOf(create: CreateReporter, results = RESULTS, colors = false): string {
  let text = '';
  const output = {
    write(more: string) {
      text += more;
    },
    colors,
  };
  const reporter = create(output, results.length);
  for (const result of results) reporter.file?.(result);
  reporter.end(results);
  return text;
}
