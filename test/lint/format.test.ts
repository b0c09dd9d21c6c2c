import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../harness/lint/finding.ts';
import { countFindings, formatFindings } from '../../harness/lint/format.ts';

const finding = (file: string, line: number, severity: Finding['severity'], rule: string): Finding => ({
  file,
  line,
  column: 5,
  severity,
  rule,
  message: `About ${rule}.`,
});

const FINDINGS = [
  finding('a.tpl', 12, 'error', 'no-new'),
  finding('a.tpl', 1234, 'warning', 'unused-field'),
  finding('b.tpl', 1, 'error', 'yaml'),
];

const format = (findings: readonly Finding[], files: number) =>
  stripVTControlCharacters(formatFindings(findings, countFindings(findings, files)));

describe('countFindings', () => {
  it('counts by severity', () => {
    expect(countFindings(FINDINGS, 3)).toEqual({ files: 3, errors: 2, warnings: 1 });
  });
});

describe('formatFindings', () => {
  it('writes a line for each finding under its file, and the totals', () => {
    expect(format(FINDINGS, 3)).toBe(`a.tpl
  12:5     error    About no-new.  no-new
  1234:5   warning  About unused-field.  unused-field

b.tpl
  1:5      error    About yaml.  yaml

✗ 3 templates, 2 errors, 1 warning. Each rule has a page in docs/lint.
`);
  });

  it('marks a result with warnings only', () => {
    expect(format([finding('a.tpl', 1, 'warning', 'crlf')], 1)).toContain(
      '! 1 template, 0 errors, 1 warning.',
    );
  });

  it('says that nothing was found', () => {
    expect(format([], 2)).toBe('✓ 2 templates, nothing found.\n');
  });
});
