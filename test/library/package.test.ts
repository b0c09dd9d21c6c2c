import { execFile, execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTemplate } from '../../harness/tpl/read.ts';

const run = promisify(execFile);

/** A project of somebody who has installed the package; `dist/` itself is built before all tests. */
let project: string;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'sgtm-'));
  await mkdir(join(project, 'node_modules'));
  await symlink(resolve('.'), join(project, 'node_modules/sgtm-capi'));
  await writeFile(join(project, 'package.json'), '{ "type": "module" }');
  execFileSync('npm', ['run', '--silent', 'build:types'], { stdio: 'inherit' });
});

afterAll(() => rm(project, { recursive: true }));

/** Runs Node on a file of the project, and gives what it prints. */
async function node(name: string, text: string, ...options: string[]): Promise<string> {
  await writeFile(join(project, name), text);
  return (await run(process.execPath, [...options, name], { cwd: project })).stdout;
}

/** Gives what tsc prints. */
function tsc(...args: string[]): Promise<string> {
  const compiler = resolve('node_modules/typescript/bin/tsc');
  return run(process.execPath, [compiler, ...args], { cwd: project }).then(
    ({ stdout }) => stdout,
    ({ stdout }) => stdout,
  );
}

test('the package is imported by its name', async () => {
  const printed = await node(
    'run.mjs',
    `import { createSandbox, loadTemplate } from 'sgtm-capi';
     const tag = await loadTemplate({ code: 'data.gtmOnSuccess();' });
     console.log((await createSandbox(tag).run()).outcome);`,
  );

  expect(printed).toBe('success\n');
});

test('scenarios become tests of node:test', async () => {
  const template = resolve('template/template.tpl');
  const { tests } = readTemplate(await readFile(template, 'utf8'), template);

  const printed = await node(
    'scenarios.mjs',
    `import { describe, test } from 'node:test';
     import { defineScenarios } from 'sgtm-capi';
     defineScenarios(${JSON.stringify(template)}, { describe, test });`,
    '--test-reporter=tap',
  );

  expect(printed.match(/^# Subtest: .*|(?<=^ {4}# Subtest: ).*/gm)?.slice(1)).toEqual(
    tests.scenarios.map(({ name }) => name),
  );
  expect(printed).toContain('# fail 0\n');
});

test('its types need nothing but those of Node', async () => {
  await writeFile(
    join(project, 'use.ts'),
    `import { describe, test } from 'node:test';
     import { createSandbox, defineScenarios, loadTemplate, type SandboxRun } from 'sgtm-capi';
     defineScenarios('template.tpl', { describe, test });
     const sandbox = createSandbox(await loadTemplate('template.tpl'), { http: { 'https://a.example/': 200 } });
     (await sandbox.run()) satisfies SandboxRun;
     // @ts-expect-error: no such key
     sandbox.run({ event: {} });`,
  );

  const options = ['--strict', '--noEmit', '--target', 'es2023', '--module', 'nodenext'];
  expect(
    await tsc(...options, '--types', 'node', '--typeRoots', resolve('node_modules/@types'), 'use.ts'),
  ).toBe('');
});

test('the tsconfig.json of the manual checks sandboxed code', async () => {
  const [, config] = /```json\n(.*?)```/s.exec(await readFile('docs/library.md', 'utf8')) ?? [];
  await mkdir(join(project, 'src'));
  await writeFile(join(project, 'src/tsconfig.json'), config as string);
  await writeFile(
    join(project, 'src/data.d.ts'),
    'declare const data: { readonly key: string | undefined };',
  );
  await writeFile(
    join(project, 'src/variable.js'),
    `const getEventData = require('getEventData');
     // @ts-expect-error: the key may be undefined
     getEventData(data.key);
     // @ts-expect-error: no such method
     'a'.includes('b');
     // @ts-expect-error: TypeScript does not know that this is the body of a function
     return getEventData(data.key || 'a');`,
  );

  expect(await tsc('-p', 'src')).toBe('');
});
