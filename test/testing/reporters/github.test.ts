import { describe, expect, it } from 'vitest';
import { createGithubReporter } from '../../../harness/testing/reporters/github.ts';
import { createPrettyReporter } from '../../../harness/testing/reporters/pretty.ts';
import { reportOf } from './results.ts';

describe('the GitHub reporter', () => {
  it('annotates each failure below the pretty report', () => {
    const pretty = reportOf(createPrettyReporter);
    const report = reportOf(createGithubReporter);
    expect(report.slice(0, pretty.length)).toBe(pretty);
    expect(report.slice(pretty.length).split('\n')).toEqual([
      '::error file=tags/small.tpl,line=22,col=5,title=a < b%2C "c"::tags/small.tpl:22:5 Expected {a: 1} to equal {a: 2}.' +
        '%0A  assertThat({a: 1})%0A  .isEqualTo({a: 2})%0A  - expected%0A  + actual' +
        '%0A    {%0A  -   a: 2,%0A  +   a: 1,%0A    }',
      '::error file=none.tpl::none.tpl:1:1 Expected a section ___INFO___, 100%25 sure.',
      '',
    ]);
  });
});
