import type { ApiFamily, RawContext } from '../api.ts';
import { reasonOf, SandboxPromise } from '../promises.ts';
import { ApiFunction, type SandboxFunction, SandboxObject, type Value } from '../values.ts';

/**
 * How long a promise of `Promise.create` may stay open, in ms, before it rejects. Google's page states the limit for
 * sandbox promises; that it does not cut short requests, whose own timeout is longer, is our reading.
 */
const LIFETIME = 5_000;

/**
 * `Promise.create(resolver)` and `Promise.all(values)`. There is no `new Promise`, `resolve`, `reject` or `race`.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#promise
 */
export const promiseApis: ApiFamily = {
  Promise: {
    members: {
      create: {
        parameters: ['function'],
        raw: (context, resolver) => create(context, resolver as SandboxFunction),
      },
      all: { parameters: ['array'], raw: (context, values) => all(context, values as Value[]) },
    },
  },
};

function create({ loop }: RawContext, resolver: SandboxFunction): SandboxPromise {
  const promise = new SandboxPromise(loop);
  const stopWaiting = loop.after(LIFETIME, () => promise.reject(timedOut()));
  const settler = (name: string, settle: (value: Value) => void) =>
    new ApiFunction(name, ([value]) => {
      stopWaiting();
      settle(value);
      return undefined;
    });
  try {
    const settlers = [settler('resolve', promise.resolve), settler('reject', promise.reject)];
    loop.guard(() => resolver.invoke(settlers));
  } catch (error) {
    stopWaiting();
    promise.reject(reasonOf(error));
  }
  return promise;
}

function all({ loop }: RawContext, values: Value[]): SandboxPromise {
  const promise = new SandboxPromise(loop);
  const results: Value[] = [...values];
  let open = values.length;
  const done = (): void => {
    if (open === 0) promise.resolve(results);
  };
  values.forEach((value, index) => {
    const item = new SandboxPromise(loop);
    item.resolve(value);
    item.when(result => {
      results[index] = result;
      open -= 1;
      done();
    }, promise.reject);
  });
  done();
  return promise;
}

function timedOut(): SandboxObject {
  return new SandboxObject(new Map([['reason', 'timed_out']]));
}
