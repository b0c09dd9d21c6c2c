import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTemplate } from '../../harness/tpl/read.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { PROJECT } from '../build/project.ts';
import { templateText } from '../testing/scenarios.ts';
import { installPackage } from './install.ts';

const run = promisify(execFile);

const { dependencies, version } = packageJson;

const SOME = templateText({
  code: 'data.gtmOnSuccess();',
  scenarios: { 'is fast': "runCode({});\nassertApi('gtmOnSuccess').wasCalled();" },
});

/** A project of somebody who has installed the package in an empty folder; `dist/` itself is built before all tests. */
let project: string;

/** What the package holds. */
let packed: readonly string[];

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'sgtm-'));
  packed = await installPackage(project);
}, 120_000);

afterAll(() => rm(project, { recursive: true }));

/** Runs the installed command, and gives what it prints. */
async function sgtm(...args: string[]): Promise<string> {
  const env = { ...process.env, NO_COLOR: '1' };
  return (await run(join(project, 'node_modules/.bin/sgtm'), args, { cwd: project, env })).stdout;
}

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

/** A file's kind: its folder below those that hold many, and its ending. */
function kindOf(path: string): string {
  return path
    .replace(/^(harness\/init\/files)\/.*/, '$1/*')
    .replace(/^(dist\/types|docs\/\w+)\/.*(?=\.)/, '$1/*')
    .replace(/^(dist|docs)\/[^/*]+(?=\.)/, '$1/*');
}

test('the package holds what is built, its types, licences and manual, and nothing else', () => {
  expect([...new Set(packed.map(kindOf))].sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'dist/*.js',
    'dist/*.txt',
    'dist/types/*.ts',
    'docs/*.md',
    'docs/images/*.png',
    'docs/lint/*.md',
    'harness/init/files/*',
    'harness/sandbox/types/modules.d.ts',
    'harness/sandbox/types/sandbox.d.ts',
    'harness/sandbox/types/shared.d.ts',
    'harness/sandbox/web-types/sandbox.d.ts',
    'package.json',
    'template/template.tpl',
    'template/web/event-id.tpl',
  ]);
  expect(packed).toEqual(expect.arrayContaining(['dist/bin.js', 'dist/index.js', 'dist/preview.js']));
  expect(packed.filter(path => /^(?!harness\/init\/files\/).*(?<!\.d)\.ts$/.test(path))).toEqual([]);
});

test('nothing in the package tells where it was built', async () => {
  const places = [resolve('.'), homedir(), tmpdir()];
  const tellTale: string[] = [];
  for (const path of packed.filter(name => !name.endsWith('.png'))) {
    const text = await readFile(join(project, 'node_modules/sgtm-capi', path), 'utf8');
    if (places.some(place => text.includes(`${place}/`))) tellTale.push(path);
  }
  expect(tellTale).toEqual([]);
});

test('the code imports what Node has and what npm installs', async () => {
  const imported = new Set<string>();
  for (const path of packed.filter(name => /^dist\/.*\.(?:js|d\.ts)$/.test(name))) {
    const text = await readFile(join(project, 'node_modules/sgtm-capi', path), 'utf8');
    const names = text.matchAll(
      /^(?! *\*).*(?:^\} from |^(?:im|ex)port .*from |await import\()["']([^."'][^"']*)["']/gm,
    );
    for (const [, name = ''] of names) imported.add(name.replace(/^node:/, ''));
  }
  const packages = [...imported].filter(name => !builtinModules.includes(name));
  expect(packages.sort()).toEqual(Object.keys(dependencies).sort());
});

test('the installed command tells its version and runs the tests of a template', async () => {
  await writeFile(join(project, 'some.tpl'), SOME);
  expect(await sgtm('--version')).toBe(`${version}\n`);
  expect(await sgtm('test', 'some.tpl')).toMatch(/✓ some\.tpl {2}1 passed/);
});

test('the installed command builds a template, which takes esbuild', async () => {
  for (const [file, text] of Object.entries(PROJECT)) {
    await mkdir(dirname(join(project, 'demo', file)), { recursive: true });
    await writeFile(join(project, 'demo', file), text);
  }
  expect(await sgtm('build', 'demo')).toMatch(/^Built demo\/template\/template\.tpl, \d+ characters\.\n$/);
});

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
