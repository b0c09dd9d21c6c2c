/**
 * Interpreter against native JavaScript: the same template on the same event, with the same API layer behind both.
 *
 * Usage: node sandbox.js [template.tpl] [fields.json] [event.json]. Prints the time per run of each, and the ratio.
 */
import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { copyIn, copyOut } from '../../harness/sandbox/border.ts';
import { createEnvironment } from '../../harness/sandbox/defaults.ts';
import { compileProgram } from '../../harness/sandbox/interpreter/program.ts';
import { DEFAULT_BUDGET, Run } from '../../harness/sandbox/interpreter/run.ts';
import { createPermissions } from '../../harness/sandbox/permissions/permissions.ts';
import { SandboxPromise } from '../../harness/sandbox/promises.ts';
import { Realm } from '../../harness/sandbox/realm.ts';
import { parseTemplate } from '../../harness/sandbox/syntax/parse.ts';
import { type HostFunction, SandboxOpaque } from '../../harness/sandbox/values.ts';
import { readTemplate } from '../../harness/tpl/read.ts';
import { FIELDS, PURCHASE } from './event.ts';

const [file = 'template/template.tpl', fieldsFile, eventFile] = process.argv.slice(2);
const template = readTemplate(readFileSync(file, 'utf8'), file);
const fields = fieldsFile ? JSON.parse(readFileSync(fieldsFile, 'utf8')) : FIELDS;
const eventData = eventFile ? JSON.parse(readFileSync(eventFile, 'utf8')) : PURCHASE;

const program = compileProgram(parseTemplate(template.code));
const native = runInThisContext(`(function (require, data) {${template.code}\n})`) as (
  require: (name: string) => unknown,
  data: unknown,
) => unknown;

let completed = 0;
const data = { ...fields, gtmOnSuccess: () => completed++, gtmOnFailure: () => completed++ };

function createRealm(): { realm: Realm; run: Run } {
  const run = new Run(DEFAULT_BUDGET, new Uint32Array(program.lines));
  const transport = async () => ({ statusCode: 200, headers: {}, body: '{}' });
  const environment = createEnvironment({ eventData, transport });
  const permissions = createPermissions(template.permissions);
  const onError = (error: unknown): void => {
    throw error;
  };
  return { realm: new Realm({ run, environment, permissions, onError }), run };
}

async function interpret(): Promise<void> {
  const { realm, run } = createRealm();
  program.execute(run, { data: realm.copyIn(data), require: realm.requireFunction() });
  await realm.loop.drain();
}

async function runNatively(): Promise<void> {
  const { realm } = createRealm();
  native(name => toNative(copyOut(realm.require(name))), { ...data });
  await realm.loop.drain();
}

/** Gives native code a promise that it can chain; leaves other opaque values as they are. */
function toNative(value: unknown): unknown {
  if (typeof value === 'function') return (...args: unknown[]) => toNative((value as HostFunction)(...args));
  if (value instanceof SandboxPromise) return chainable(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if (value instanceof SandboxOpaque) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toNative(item)]));
}

function chainable(promise: SandboxPromise): object {
  const method =
    (name: string) =>
    (...handlers: HostFunction[]) =>
      toNative(promise.method(name)?.(handlers.map(handler => copyIn(handler))));
  return Object.fromEntries(['then', 'catch'].map(name => [name, method(name)]));
}

async function time(body: () => Promise<void>, runs: number): Promise<number> {
  const start = process.hrtime.bigint();
  for (let i = 0; i < runs; i++) await body();
  return Number(process.hrtime.bigint() - start) / 1_000 / runs;
}

const RUNS = 3_000;
const results: [number, number][] = [];
for (let round = 0; round < 5; round++)
  results.push([await time(interpret, RUNS), await time(runNatively, RUNS)]);
const [interpreted, plain] = results.sort((a, b) => a[0] / a[1] - b[0] / b[1])[2] as [number, number];
if (completed !== RUNS * 10) throw new Error(`Expected ${RUNS * 10} completed runs, got ${completed}.`);
console.log(
  `${file}: interpreter ${interpreted.toFixed(1)} µs, native ${plain.toFixed(1)} µs, ratio ${(interpreted / plain).toFixed(2)}`,
);
