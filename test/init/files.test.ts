import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { projectFiles } from '../../harness/init/files.ts';

const files = await projectFiles({ directory: 'orders', type: 'tag', name: 'Orders $& "new"' }, '.');

test('the files carry the name, the licence and what is to be ignored', async () => {
  expect(files.get('README.md')).toMatch(/^# Orders \$& "new"\n\nA template/);
  expect(JSON.parse(files.get('template/info.json') ?? '')).toMatchObject({
    type: 'TAG',
    displayName: 'Orders $& "new"',
  });
  expect(files.get('LICENSE')).toBe(await readFile('LICENSE', 'utf8'));
  expect(files.get('.gitignore')).toBe('node_modules/\ncoverage/\n');
});

test('the project develops with the versions that this package is tested with', async () => {
  const own = JSON.parse(await readFile('package.json', 'utf8'));

  expect(JSON.parse(files.get('package.json') ?? '')).toMatchObject({
    name: 'orders-new',
    devDependencies: {
      'sgtm-capi': `^${own.version}`,
      '@types/node': own.devDependencies['@types/node'],
      typescript: own.devDependencies.typescript,
      vitest: own.devDependencies.vitest,
    },
  });
});
