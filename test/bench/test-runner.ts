import { spawnSync } from 'node:child_process';
import type { Figure } from './figure.ts';

const ROUNDS = 7;

/** The whole of `sgtm test` on a path, against the start of Node alone: wall time, median of seven. Takes `dist/`. */
export function measureTestRunner(path: string): Figure[] {
  const empty: number[] = [];
  const tests: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    empty.push(time(['-e', '0']));
    tests.push(time(['dist/bin.js', 'test', path, '--reporter', 'json']));
  }
  const against = { name: 'node -e 0', value: median(empty) };
  return [{ of: `sgtm test ${path}`, title: 'wall time', value: median(tests), against, unit: 'ms' }];
}

/** Wall time of a process, in milliseconds. */
function time(args: readonly string[]): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}.`);
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
