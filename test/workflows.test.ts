import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const WORKFLOWS = ['.github/workflows/ci.yml', 'harness/init/files/common/.github/workflows/ci.yml'];

interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly 'runs-on': string;
  readonly strategy: { readonly matrix: { readonly node: readonly string[] } };
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
}

/** GitHub's own parser. It is bundled because it imports JSON in a way that Node refuses. */
const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await loadParser();

async function loadParser(): Promise<typeof import('@actions/workflow-parser')> {
  const { outputFiles } = await build({
    entryPoints: ['@actions/workflow-parser'],
    bundle: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
  });
  return import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`
  );
}

/** What GitHub would find wrong: keys, types, expressions. */
async function faultsOf(content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name: 'ci.yml', content }, new NoOperationTraceWriter());
  if (value) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

test.each(WORKFLOWS)('%s is one that GitHub would run', async file => {
  expect(await faultsOf(readFileSync(file, 'utf8'))).toEqual([]);
});

test("README's workflow is one that GitHub would run", async () => {
  const [, workflow = ''] = /```yaml\n(name:.+?)```/s.exec(readFileSync('README.md', 'utf8')) ?? [];
  expect(workflow).toContain('sgtm test');
  expect(await faultsOf(workflow)).toEqual([]);
});

test.each([
  ['a misspelt key', 'runs-on:', 'runs-onn:', 'Unexpected value'],
  ['a misspelt expression', 'matrix.node', 'matri.node', "Unrecognized named-value: 'matri'"],
  ['a step that does nothing', '- run: .ci/run', '- name: nothing', 'uses'],
])('%s is found', async (_what, right, wrong, message) => {
  const text = readFileSync('.github/workflows/ci.yml', 'utf8').replace(right, wrong);
  expect((await faultsOf(text)).join('\n')).toContain(message);
});

test.each(WORKFLOWS)('%s may only read, and pins each action to a version', file => {
  const { permissions, jobs } = parse(readFileSync(file, 'utf8')) as Workflow;
  const steps = Object.values(jobs).flatMap(job => job.steps);

  expect(permissions).toEqual({ contents: 'read' });
  expect(steps.flatMap(({ uses }) => uses ?? [])).toEqual([
    expect.stringMatching(/^actions\/checkout@v\d+$/),
    expect.stringMatching(/^actions\/setup-node@v\d+$/),
  ]);
});

test.each(WORKFLOWS)('%s runs on the oldest Node that is supported, and on the newest LTS', file => {
  const { jobs } = parse(readFileSync(file, 'utf8')) as Workflow;
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
  const oldest = /\d+/.exec(engines.node)?.[0];

  expect(Object.values(jobs).map(({ strategy }) => strategy.matrix.node)).toEqual([[oldest, 'lts/*']]);
});
