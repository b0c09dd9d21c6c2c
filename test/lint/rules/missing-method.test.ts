import { describe, expect, it } from 'vitest';
import { lint } from '../template.ts';

const lintLine = (line: string) => lint({ code: `const list = [];\n${line}\ndata.gtmOnSuccess();` });

describe('missing-method', () => {
  it.each([
    ["list.includes('a');", 'includes', 'Use indexOf(x) !== -1.'],
    ['list.map(x => x).find(x => x);', 'find', 'Use filter(f)[0].'],
    ["'a'.repeat(2);", 'repeat', 'Write a loop.'],
  ])('says what does the same as %s', (line, name, instead) => {
    expect(lintLine(line)).toEqual([
      `14:${line.indexOf(`.${name}`) + 2} warning missing-method The sandbox has no method ${name}. ${instead}`,
    ]);
  });

  it.each([
    'list.indexOf(1);',
    'const tree = {find: x => x};\ntree.find(1);',
    'list.find = x => x;\nlist.find(1);',
  ])('passes over %j', line => {
    expect(lintLine(line)).toEqual([]);
  });
});
