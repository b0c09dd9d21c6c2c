import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkTemplate } from '../../harness/build/build.ts';
import { TemplateSyntaxError } from '../../harness/sandbox/errors.ts';
import { type LoadedTemplate, loadCode } from '../../harness/sandbox/run.ts';
import { isCounted } from '../../harness/testing/coverage.ts';
import { readTemplate } from '../../harness/tpl/read.ts';
import { runInstead } from '../src/tag.ts';
import { applied, type Mutant, mutantsOf } from './mutants.ts';
import { RESULTS, type ShardResult } from './results.ts';
import { type CollectedTest, collectedTests } from './vitest.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Enough for the longest event of the tests; a mutant that loops for ever is stopped early. */
const BUDGET = { steps: 300_000 };

/** Test files that say nothing about what the tag does with an event, or count its steps. */
const OTHER_SUBJECTS = [
  'api-version.test.ts',
  'apis.test.ts',
  'coverage.test.ts',
  'scenarios.test.ts',
  'steps.test.ts',
];

/** Of how many mutants one is tried: all, unless `MUTATION_SAMPLE` says otherwise. */
const SAMPLE = Number(process.env.MUTATION_SAMPLE ?? 1);

/** A test that runs the tag more often tries events at random: slow, and what it notices is a matter of chance. */
const MOST_RUNS = 100;

/** A test, and the lines of the tag's code that it reaches. */
interface Reach {
  readonly test: CollectedTest;
  readonly lines: ReadonlySet<number>;
  /** The line of the last mutant that it noticed; 0 if there is none. */
  noticed: number;
}

/**
 * Puts every `count`-th fault, from the `index`-th, into the code that the build emits, runs the tests in `test/src`
 * that reach its line until one fails, and writes which faults no test has noticed.
 */
export async function mutate(index: number, count: number): Promise<void> {
  const { text } = await checkTemplate(ROOT);
  const { code, permissions } = readTemplate(text, 'template.tpl');
  const load = (changed: string) => loadCode(changed, { name: 'tag', kind: 'tag', permissions });
  const reaches = await reachesOf(load(code), await loadTests());
  const result: ShardResult = { killed: 0, unreached: [], survived: [] };
  const sample = mutantsOf(code).filter((_mutant, place) => place % SAMPLE === 0);
  for (const mutant of sample.filter((_mutant, place) => place % count === index)) {
    const template = compiled(load, applied(code, mutant));
    if (!template) continue;
    const tests = testsOf(mutant, reaches);
    const shown = { ...mutant, was: code.slice(mutant.start, mutant.end) };
    if (tests.length === 0) result.unreached.push(shown);
    else if (await isNoticed(mutant, template, tests)) result.killed++;
    else result.survived.push(shown);
  }
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(join(RESULTS, `${index}.json`), JSON.stringify(result));
}

async function loadTests(): Promise<readonly CollectedTest[]> {
  const folder = join(ROOT, 'test/src');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter(name => name.endsWith('.test.ts') && !OTHER_SUBJECTS.includes(name))) {
    await import(join(folder, file));
  }
  return collectedTests();
}

/** Runs each test on the tag itself. @throws Error if one fails, or reaches nothing. */
async function reachesOf(template: LoadedTemplate, tests: readonly CollectedTest[]): Promise<Reach[]> {
  const { body } = template.program.program.tree;
  // A statement that each run reaches once.
  const once = (body.find(isCounted)?.loc?.start.line ?? 1) - 1;
  const reaches: Reach[] = [];
  for (const test of tests) {
    const hits = new Uint32Array(template.program.lines);
    runInstead({ template, hits });
    const failure = await failureOf(test);
    if (failure !== undefined) throw new Error(`Fails without any mutant: ${test.title}`, { cause: failure });
    if ((hits[once] ?? 0) > MOST_RUNS) continue;
    const lines = [...hits].flatMap((times, index) => (times > 0 ? [index + 1] : []));
    reaches.push({ test, lines: new Set(lines), noticed: 0 });
  }
  return reaches;
}

/** The tests that reach a mutant's line, first those that noticed one shortly before, then those that reach least. */
function testsOf({ line }: Mutant, reaches: readonly Reach[]): readonly Reach[] {
  return reaches
    .filter(({ lines }) => lines.has(line))
    .sort((a, b) => b.noticed - a.noticed || a.lines.size - b.lines.size);
}

async function isNoticed(
  { line }: Mutant,
  template: LoadedTemplate,
  tests: readonly Reach[],
): Promise<boolean> {
  runInstead({ template, budget: BUDGET });
  for (const reach of tests) {
    if ((await failureOf(reach.test)) === undefined) continue;
    reach.noticed = line;
    return true;
  }
  return false;
}

async function failureOf(test: CollectedTest): Promise<unknown> {
  try {
    await test.run();
    return undefined;
  } catch (error) {
    return error ?? new Error('Threw nothing.');
  }
}

function compiled(load: (code: string) => LoadedTemplate, code: string): LoadedTemplate | undefined {
  try {
    return load(code);
  } catch (error) {
    if (error instanceof TemplateSyntaxError) return undefined;
    throw error;
  }
}

/** A fault, and what stood in its place. */
export interface ShownMutant extends Mutant {
  readonly was: string;
}
