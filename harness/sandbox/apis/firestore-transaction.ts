import type { RawContext } from '../api.ts';
import { copyOut } from '../border.ts';
import { TemplateError } from '../errors.ts';
import { reasonOf, SandboxPromise } from '../promises.ts';
import type { SandboxFunction } from '../values.ts';

/**
 * Calls the callback of a transaction from the loop, and waits for the promise that it gives. Rejects with what that
 * promise rejects with, or with what the callback throws.
 */
export function callBack(
  { loop }: RawContext,
  callback: SandboxFunction,
  transaction: string,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    loop.later(() => {
      try {
        const promise = loop.guard(() => callback.invoke([transaction]));
        if (!(promise instanceof SandboxPromise)) throw noPromise();
        promise.when(resolve, reason => reject(copyOut(reason)));
      } catch (error) {
        rejectWith(error, reject);
      }
    });
  });
}

/** An error that ends the run goes on its way, but must not leave the loop waiting. */
function rejectWith(error: unknown, reject: (reason: unknown) => void): void {
  try {
    reject(reasonOf(error));
  } finally {
    reject(undefined);
  }
}

function noPromise(): TemplateError {
  return new TemplateError(
    'The callback of Firestore.runTransaction must return a promise. Return that of the last Firestore call in it.',
  );
}
