import { expect, test } from 'vitest';
import { coverageOf } from '../../harness/testing/coverage.ts';
import { EXAMPLES, runExample } from './examples.ts';
import { buildTag, runInstead } from './tag.ts';

test('the examples reach every line of the tag', async () => {
  let code = '';
  const template = await buildTag(built => (code = built));
  const hits = new Uint32Array(template.program.lines);
  runInstead({ template, hits });
  for (const example of EXAMPLES) await runExample(example);
  runInstead({ template });
  const lines = code.split('\n');
  const missed = [...coverageOf(template.program.program, hits)].filter(([, times]) => times === 0);
  expect(missed.map(([line]) => `${line}: ${lines[line - 1]?.trim()}`)).toEqual([]);
});
