import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { sgtm, writeFiles } from './sgtm.ts';
import { tagText } from './template.ts';

const TSC = 'node_modules/typescript/bin/tsc';

/** Checks files as `src/` is checked, with the sandbox's declarations for a standard library. Gives what tsc prints. */
async function typeErrors(files: Record<string, string>): Promise<string> {
  const { 'tsconfig.json': config } = await writeFiles({
    ...files,
    'tsconfig.json': {
      extends: resolve('src/tsconfig.json'),
      compilerOptions: { allowJs: true, checkJs: true },
      include: ['.', resolve('harness/sandbox/types')],
    },
  });
  const run = promisify(execFile)(process.execPath, [TSC, '-p', config as string]);
  return run.then(
    ({ stdout }) => stdout,
    ({ stdout }) => stdout,
  );
}

test('types are printed', async () => {
  const { 'small.tpl': template } = await writeFiles({ 'small.tpl': tagText('data.gtmOnSuccess();') });

  expect(await sgtm('types', template)).toEqual({
    stdout: `// Written by \`sgtm types\` from the fields of small.tpl. Write it again when they change.

/** What the user entered in the fields. A variable chosen in a field's place can give anything. */
declare const data: {
  readonly gtmOnSuccess: () => void;
  readonly gtmOnFailure: () => void;
};
`,
    stderr: '',
    code: 0,
  });
});

test('types are written to a file', async () => {
  const { 'small.tpl': template, 'data.d.ts': out } = await writeFiles({
    'small.tpl': tagText('data.gtmOnSuccess();'),
    'data.d.ts': '',
  });

  expect(await sgtm('types', template, '--out', out)).toEqual({
    stdout: `Wrote ${out}.\n`,
    stderr: '',
    code: 0,
  });
  expect(await readFile(out, 'utf8')).toContain('declare const data: {');
});

test('a file that cannot be read or written is named', async () => {
  const { 'small.tpl': template } = await writeFiles({ 'small.tpl': tagText('data.gtmOnSuccess();') });

  expect(await sgtm('types', 'nowhere.tpl')).toEqual({
    stdout: '',
    stderr: 'Cannot read the template from nowhere.tpl: there is no such file.\n',
    code: 2,
  });
  expect(await sgtm('types', template, '--out', `${template}/data.d.ts`)).toMatchObject({
    stdout: '',
    stderr: expect.stringContaining(`Cannot write the types to ${template}/data.d.ts: ENOTDIR`),
    code: 2,
  });
});

test('the types are those of our own source, and need no other standard library', async () => {
  const { stdout } = await sgtm('types', 'template/template.tpl');
  const fields = resolve('template/fields.ts');

  const errors = await typeErrors({
    'generated.d.ts': stdout.replace('declare const data', 'declare const generated'),
    'compare.ts': `import type { Data } from '${fields}';
      generated satisfies Data;
      // @ts-expect-error: no such field
      generated.nothing;`,
  });

  expect(errors).toBe('');
});

test('code in JavaScript is checked against the fields and the APIs', async () => {
  const { stdout } = await sgtm('types', 'template/template.tpl');

  const errors = await typeErrors({
    'data.d.ts': stdout,
    'tag.js': `const log = require('logToConsole');
      const getEventData = require('getEventData');
      const JSON = require('JSON');
      log(JSON.stringify(getEventData('a')), data.pixelId);
      // @ts-expect-error: no such field
      data.nothing;
      // @ts-expect-error: the name is a string
      getEventData(1);
      // @ts-expect-error: event data is unknown
      getEventData('a').b;
      // @ts-expect-error: no such method
      'a'.includes('b');
      // @ts-expect-error: no such API
      const wrong = require('setTimeout');
      // @ts-expect-error: TypeScript does not know that this is the body of a function
      return wrong;`,
  });

  expect(errors).toBe('');
});
