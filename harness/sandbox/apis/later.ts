import type { ApiFamily } from '../api.ts';
import type { EventLoop } from '../loop.ts';
import { reasonOf } from '../promises.ts';
import type { SandboxFunction } from '../values.ts';

/** What runs once the current code has returned. */
export const laterApis: ApiFamily = {
  /**
   * `callLater(callback: () => void)` → `undefined`, as `setTimeout(callback, 0)` would call it.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#calllater
   */
  callLater: {
    parameters: ['function'],
    raw({ loop }, callback) {
      loop.later(() => callQuietly(loop, callback as SandboxFunction));
      return undefined;
    },
  },
};

/** Errors in a function given to `callLater` go unheard (sgtm-sandbox.md, 1a). */
function callQuietly(loop: EventLoop, callback: SandboxFunction): void {
  try {
    loop.guard(() => callback.invoke([]));
  } catch (error) {
    reasonOf(error);
  }
}
