import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { testFile } from '../../harness/testing/test-file.ts';
import { makeFolder } from '../folder.ts';
import { templateText } from './scenarios.ts';

describe('testFile', () => {
  it('runs the scenarios of a file', async () => {
    const folder = makeFolder({ 'a.tpl': templateText({ scenarios: { one: 'runCode();' } }) });
    const { scenarios } = await testFile(join(folder, 'a.tpl'));
    expect(scenarios.map(({ name, status }) => [name, status])).toEqual([['one', 'passed']]);
  });

  it('tells why a file is no template', async () => {
    const folder = makeFolder({ 'a.tpl': 'Hello.' });
    const file = join(folder, 'a.tpl');
    expect(await testFile(file)).toEqual({
      file,
      kind: undefined,
      scenarios: [],
      error:
        `${file}:1:1 Expected a section ___INFO___, but found no section at all. ` +
        'Is this a template exported from GTM? (missing-section)',
      coverage: undefined,
    });
  });

  it('tells why a file cannot be read', async () => {
    const folder = makeFolder({});
    const file = join(folder, 'gone.tpl');
    const { error } = await testFile(file);
    expect(error).toBe(`Cannot read the template from ${file}: there is no such file.`);
  });
});
