import { describe, expect, it } from 'vitest';
import { readLeniently } from '../../harness/lint/read.ts';
import { templateText } from './template.ts';

describe('readLeniently', () => {
  it('gives the template and its problems', () => {
    const { template, problems } = readLeniently(`\uFEFF\uFEFF${templateText()}`, 'a.tpl');
    expect(template?.kind).toBe('tag');
    expect(problems.map(({ rule }) => rule)).toEqual(['repeated-bom']);
  });

  it('lists the fault of each section that cannot be read', () => {
    const { template, problems } = readLeniently(
      templateText({ info: '{', fields: '[', tests: '- [' }),
      'a.tpl',
    );
    expect(template).toBeUndefined();
    expect(problems.map(({ rule, line }) => [rule, line])).toEqual([
      ['json', 3],
      ['json', 8],
      ['yaml', expect.any(Number)],
    ]);
  });
});
