import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../build/project.ts';
import { makeFolder } from '../folder.ts';
import { sgtm } from './sgtm.ts';

describe('sgtm build', () => {
  it('writes the template, and says so', async () => {
    const project = makeFolder(PROJECT);
    expect(await sgtm('build', project)).toEqual({
      stdout: expect.stringMatching(/^Built \S+template\.tpl, \d+ characters\.\n$/),
      stderr: '',
      code: 0,
    });
    expect(await sgtm('build', project, '--check')).toEqual({
      stdout: expect.stringMatching(/template\.tpl is up to date\.\n$/),
      stderr: '',
      code: 0,
    });
  });

  it('fails with --check where the template is not what the sources give, and shows the first such line', async () => {
    const project = makeFolder(PROJECT);
    await sgtm('build', project);
    const long = 'x'.repeat(200);
    await writeFile(join(project, 'src/index.ts'), `data.gtmOnSuccess('${long}');\n`);
    const { stdout, stderr, code } = await sgtm('build', project, '--check');
    expect([stdout, code]).toEqual(['', 1]);
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(/template\.tpl is stale from line \d+ on\. Run sgtm build\.$/),
      expect.stringMatching(/^ {2}sources: data\.gtmOnSuccess\("x+…$/),
      '  file:    data.gtmOnSuccess();',
      '',
    ]);
  });

  it('refuses a folder that is no project, and says what is missing', async () => {
    const project = makeFolder({});
    expect(await sgtm('build', project)).toEqual({
      stdout: '',
      stderr: `Expected a file package.json in ${project}, but there is none.\n`,
      code: 2,
    });
  });
});
