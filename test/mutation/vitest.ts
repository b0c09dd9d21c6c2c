/**
 * Stands in for vitest's `describe` and `it` where test files are loaded to be run many times: they collect. `expect`
 * and `vi` are vitest's own.
 */
import { format } from 'node:util';

type Body = (...args: never[]) => unknown;

/** A test of a file, ready to be run. */
export interface CollectedTest {
  readonly title: string;
  readonly run: () => Promise<void>;
}

const collected: CollectedTest[] = [];
const titles: string[] = [];
const hooks: (() => unknown)[][] = [[]];
const afterHooks: (() => unknown)[][] = [[]];

/** All tests of the files that have been loaded. */
export function collectedTests(): readonly CollectedTest[] {
  return collected;
}

function add(title: string, ...rest: readonly unknown[]): void {
  const body = rest.find(part => typeof part === 'function') as () => unknown;
  const before = hooks.flat();
  const after = afterHooks.flat();
  const run = async (): Promise<void> => {
    for (const hook of before) await hook();
    try {
      await body();
    } finally {
      for (const hook of after) await hook();
    }
  };
  collected.push({ title: [...titles, title].join(' > '), run });
}

function each(rows: readonly unknown[]) {
  return (title: string, ...rest: readonly unknown[]): void => {
    const body = rest.find(part => typeof part === 'function') as Body;
    const areLists = rows.every(Array.isArray);
    for (const row of rows) {
      const args = areLists ? (row as readonly unknown[]) : [row];
      add(titleOf(title, args), () => body(...(args as never[])));
    }
  };
}

function titleOf(title: string, args: readonly unknown[]): string {
  const [first] = args as readonly Readonly<Record<string, unknown>>[];
  return format(title, ...args).replace(/\$(\w+)/g, (_match, key) => String(first?.[key]));
}

function group(title: string, body: () => void): void {
  titles.push(title);
  hooks.push([]);
  afterHooks.push([]);
  body();
  titles.pop();
  hooks.pop();
  afterHooks.pop();
}

export const describe = Object.assign(group, { each: () => notTaken('describe.each') });
const collect = Object.assign(add, { each });

export { collect as it, collect as test };
export const beforeEach = (hook: () => unknown): void => void hooks.at(-1)?.push(hook);
export const afterEach = (hook: () => unknown): void => void afterHooks.at(-1)?.push(hook);
/** Vitest itself, which the mutation config makes global. */
export const vitest = globalThis as unknown as typeof import('vitest');
export const { expect, vi } = vitest;

function notTaken(name: string): never {
  throw new Error(`${name} is not collected here yet: add it to test/mutation/vitest.ts.`);
}
