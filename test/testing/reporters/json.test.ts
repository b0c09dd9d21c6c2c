import { describe, expect, it } from 'vitest';
import { createJsonReporter } from '../../../harness/testing/reporters/json.ts';
import { reportOf } from './results.ts';

describe('the JSON reporter', () => {
  it('writes one document', () => {
    expect(JSON.parse(reportOf(createJsonReporter))).toEqual({
      files: [
        {
          file: 'tags/small.tpl',
          kind: 'tag',
          scenarios: [
            { name: 'works', status: 'passed', error: null, steps: 7, ms: 1.24 },
            {
              name: 'a < b, "c"',
              status: 'failed',
              error: [
                'tags/small.tpl:22:5 Expected {a: 1} to equal {a: 2}.',
                '  assertThat({a: 1})',
                '  .isEqualTo({a: 2})',
                '  - expected',
                '  + actual',
                '    {',
                '  -   a: 2,',
                '  +   a: 1,',
                '    }',
              ].join('\n'),
              steps: 5,
              ms: 2,
            },
            { name: 'left out', status: 'skipped', error: null, steps: 0, ms: 0 },
          ],
          error: null,
        },
        {
          file: 'none.tpl',
          kind: null,
          scenarios: [],
          error: 'none.tpl:1:1 Expected a section ___INFO___, 100% sure.',
        },
      ],
      totals: { files: 2, scenarios: 3, passed: 1, failed: 1, skipped: 1 },
    });
  });
});
