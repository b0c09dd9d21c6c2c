import { describe, expect, it } from 'vitest';
import { createPrettyReporter } from '../../../harness/testing/reporters/pretty.ts';
import { RESULTS, reportOf } from './results.ts';

describe('the pretty reporter', () => {
  it('shows a line for each file, the failures, and the totals', () => {
    expect(reportOf(createPrettyReporter).split('\n')).toEqual([
      '✗ tags/small.tpl  1 passed, 1 failed, 1 skipped',
      '  ✗ a < b, "c"',
      '    tags/small.tpl:22:5 Expected {a: 1} to equal {a: 2}.',
      '      assertThat({a: 1})',
      '      .isEqualTo({a: 2})',
      '      - expected',
      '      + actual',
      '        {',
      '      -   a: 2,',
      '      +   a: 1,',
      '        }',
      '✗ none.tpl  0 passed',
      '  none.tpl:1:1 Expected a section ___INFO___, 100% sure.',
      '',
      '2 files, 3 scenarios: 1 passed, 1 failed, 1 skipped in 3 ms',
      '',
    ]);
  });

  it('lists all scenarios of a single file', () => {
    const lines = reportOf(createPrettyReporter, RESULTS.slice(0, 1)).split('\n');
    expect(lines.filter(line => /^ {2}\S/.test(line))).toEqual([
      '  ✓ works',
      '  ✗ a < b, "c"',
      '  - left out',
    ]);
  });

  it('paints what is expected green and what came red', () => {
    const lines = reportOf(createPrettyReporter, RESULTS, true).split('\n');
    expect(lines).toContain('      \u001b[32m-   a: 2,\u001b[39m');
    expect(lines).toContain('      \u001b[31m+   a: 1,\u001b[39m');
  });
});
