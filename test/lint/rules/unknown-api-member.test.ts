import { describe, expect, it } from 'vitest';
import { lint } from '../template.ts';

const lintLine = (line: string) => lint({ code: `${line}\ndata.gtmOnSuccess();` });

describe('unknown-api-member', () => {
  it.each([
    [
      "require('Math').random();",
      '13:17',
      'Math has no random. It has abs, ceil, floor, max, min, pow, round, sqrt.',
    ],
    [
      "require('Object').assign({});",
      '13:19',
      'Object has no assign. It has keys, values, entries, freeze, delete.',
    ],
    ["require('getType').call(1);", '13:20', 'getType is a function: it has no call. Call it.'],
  ])('finds the fault of %s', (line, place, message) => {
    expect(lintLine(line)).toEqual([`${place} error unknown-api-member ${message}`]);
  });

  it.each([
    "require('Math').round(1);",
    "require('Promise').all([]).then(x => x);",
    "require('Math').round.x;",
  ])('passes over %s', line => {
    expect(lintLine(line)).toEqual([]);
  });
});
