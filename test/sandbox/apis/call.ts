import { copyOut } from '../../../harness/sandbox/border.ts';
import type { Environment } from '../../../harness/sandbox/environment.ts';
import { DEFAULT_BUDGET, Run } from '../../../harness/sandbox/interpreter/run.ts';
import {
  declarePermissions,
  type PlainPermissions,
} from '../../../harness/sandbox/permissions/declaration.ts';
import { createPermissions } from '../../../harness/sandbox/permissions/permissions.ts';
import { SandboxPromise } from '../../../harness/sandbox/promises.ts';
import { Realm } from '../../../harness/sandbox/realm.ts';
import { SandboxFunction, SandboxObject, type Value } from '../../../harness/sandbox/values.ts';
import { testEnvironment } from '../environment.ts';

/** How to call: unless given, everything is permitted in the default environment. */
export interface CallOptions {
  readonly environment?: Environment;
  readonly permissions?: PlainPermissions;
}

/** Calls an API, or a member such as `Math.max`, as a template would, and gives its result as a host value. */
export function call(api: string, args: readonly unknown[] = [], options: CallOptions = {}): unknown {
  const realm = createRealm(options);
  return copyOut(invoke(realm, api, args));
}

/** The same, but lets everything end that the call has started. Gives what a promise was settled with. */
export async function settle(
  api: string,
  args: readonly unknown[],
  options: CallOptions = {},
): Promise<{ fulfilled: unknown } | { rejected: unknown } | { returned: unknown }> {
  const realm = createRealm(options);
  const result = invoke(realm, api, args);
  if (!(result instanceof SandboxPromise)) {
    await realm.loop.drain();
    return { returned: copyOut(result) };
  }
  const settled = new Promise<{ fulfilled: unknown } | { rejected: unknown }>(resolve => {
    result.when(
      value => resolve({ fulfilled: copyOut(value) }),
      reason => resolve({ rejected: copyOut(reason) }),
    );
  });
  await realm.loop.drain();
  return settled;
}

function createRealm({ environment = testEnvironment(), permissions }: CallOptions): Realm {
  return new Realm({
    run: new Run(DEFAULT_BUDGET, new Uint32Array(1)),
    environment,
    permissions: createPermissions(permissions ? declarePermissions(permissions) : 'unrestricted'),
    onError(error) {
      throw error;
    },
  });
}

function invoke(realm: Realm, api: string, args: readonly unknown[]): Value {
  const [name = '', member] = api.split('.');
  const required = realm.require(name);
  const callee = member && required instanceof SandboxObject ? required.properties.get(member) : required;
  if (callee instanceof SandboxFunction) return callee.invoke(args.map(arg => realm.copyIn(arg)));
  throw new Error(`${api} is no function.`);
}
