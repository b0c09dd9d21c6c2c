import { runInThisContext } from 'node:vm';
import type { BenchEvent } from '../../harness/bench/event.ts';
import { environmentsLike } from '../../harness/bench/run.ts';
import type { SandboxRun } from '../../harness/library/run.ts';
import { copyIn, copyOut } from '../../harness/sandbox/border.ts';
import { DEFAULT_BUDGET, Run } from '../../harness/sandbox/interpreter/run.ts';
import { createPermissions } from '../../harness/sandbox/permissions/permissions.ts';
import { SandboxPromise } from '../../harness/sandbox/promises.ts';
import { Realm } from '../../harness/sandbox/realm.ts';
import { type HostFunction, SandboxOpaque } from '../../harness/sandbox/values.ts';
import type { Template } from '../../harness/tpl/template.ts';

type NativeTemplate = (require: (name: string) => unknown, data: unknown) => unknown;

/**
 * Gives what runs a tag as plain JavaScript, with the same API layer behind it as the interpreter has. Fails if the tag
 * does not end as it did in the sandbox, by `gtmOnSuccess`.
 */
export function repeatNatively(
  { code, kind, permissions: declared }: Template,
  fields: Readonly<Record<string, unknown>>,
  event: BenchEvent,
  sandboxed: SandboxRun,
): () => Promise<void> {
  const native: NativeTemplate = runInThisContext(`(function (require, data) {${code}\n})`);
  const createAgain = environmentsLike(kind, event, sandboxed);
  return async () => {
    let isSuccess = false;
    const data = { ...fields, gtmOnSuccess: () => (isSuccess = true), gtmOnFailure: () => {} };
    const permissions = createPermissions(declared);
    const run = new Run(DEFAULT_BUDGET, new Uint32Array(1));
    const realm = new Realm({ run, environment: createAgain(), permissions, onError });
    native(name => toNative(copyOut(realm.require(name))), data);
    await realm.loop.drain();
    if (!isSuccess) throw new Error(`Expected success on ${event.name} outside the sandbox as within it.`);
  };
}

function onError(error: unknown): void {
  throw error;
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
