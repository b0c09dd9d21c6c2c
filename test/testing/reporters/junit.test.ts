import { describe, expect, it } from 'vitest';
import { createJunitReporter } from '../../../harness/testing/reporters/junit.ts';
import { RESULTS, reportOf } from './results.ts';

describe('the JUnit reporter', () => {
  it('writes a suite for each file and a case for each scenario', () => {
    expect(reportOf(createJunitReporter).split('\n')).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<testsuites tests="3" failures="1" errors="1" skipped="1" time="0.003">' +
        '<testsuite name="tags/small.tpl" tests="3" failures="1" errors="0" skipped="1" time="0.003">' +
        '<testcase name="works" classname="tags/small.tpl" file="tags/small.tpl" line="10" time="0.001"/>',
      '<testcase name="a &lt; b, &quot;c&quot;" classname="tags/small.tpl" file="tags/small.tpl" line="20" time="0.002">' +
        '<failure message="Expected {a: 1} to equal {a: 2}.">' +
        'tags/small.tpl:22:5 Expected {a: 1} to equal {a: 2}.&#10;  assertThat({a: 1})&#10;  .isEqualTo({a: 2})' +
        '&#10;  - expected&#10;  + actual&#10;    {&#10;  -   a: 2,&#10;  +   a: 1,&#10;    }</failure>',
      '</testcase>',
      '<testcase name="left out" classname="tags/small.tpl" file="tags/small.tpl" line="30" time="0.000"><skipped/>',
      '</testcase>',
      '</testsuite>',
      '<testsuite name="none.tpl" tests="0" failures="0" errors="1" skipped="0" time="0.000">' +
        '<system-err>none.tpl:1:1 Expected a section ___INFO___, 100% sure.</system-err>',
      '</testsuite>',
      '</testsuites>',
      '',
    ]);
  });

  it('writes a question mark for what XML cannot hold', () => {
    const [file] = RESULTS;
    const named = [{ ...file, scenarios: [{ ...file?.scenarios[0], name: 'a\u0000b\ud800c😀\u0007' }] }];
    expect(reportOf(createJunitReporter, named as typeof RESULTS)).toContain('<testcase name="a?b?c😀?"');
  });
});
