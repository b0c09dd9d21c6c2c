/**
 * The whole of `sgtm test` on a folder of templates, against the start of Node alone: wall time, median of seven.
 *
 * Usage: node test-runner.js DIR, after `npm run build:harness`.
 */
import { spawnSync } from 'node:child_process';

const ROUNDS = 7;

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Expected a folder of templates. Usage: npm run bench:test -- DIR');

function time(args: readonly string[]): number {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}.`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const empty: number[] = [];
const tests: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  empty.push(time(['-e', '0']));
  tests.push(time(['dist/bin.js', 'test', folder, '--reporter', 'json']));
}
const [start, whole] = [median(empty), median(tests)];
console.log(
  `sgtm test ${folder}: ${whole.toFixed(0)} ms, node -e 0: ${start.toFixed(0)} ms, ratio ${(whole / start).toFixed(1)}`,
);
