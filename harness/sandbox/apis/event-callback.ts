import type { ApiFamily, RawContext } from '../api.ts';
import { copyIn } from '../border.ts';
import { TemplateError } from '../errors.ts';
import type { SandboxFunction } from '../values.ts';
import type { TagResult } from './event-scope.ts';

/** The end of an event. */
export const eventCallbackApis: ApiFamily = {
  /**
   * `addEventCallback(callback: (containerId, {tags: [{id, status, executionTime, …metadata}]}) => void)` → `undefined`:
   * calls back when all tags of the event have run, later if they have. A client must bind it to an event. Needs
   * `read_event_metadata`.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#addeventcallback
   */
  addEventCallback: {
    parameters: ['function'],
    asks: ['read_event_metadata'],
    raw(context, callback) {
      context.demand(['read_event_metadata']);
      addEventCallback(context, callback as SandboxFunction);
      return undefined;
    },
  },
};

function addEventCallback({ environment, loop, later, border }: RawContext, callback: SandboxFunction): void {
  const { eventData, scope, container } = environment;
  if (!eventData) {
    throw new TemplateError(
      'addEventCallback has no event here. In a client, call bindToEvent(addEventCallback) in a callback of runContainer.',
    );
  }
  const call = (tags: readonly TagResult[]) => () =>
    void callback.invoke([container.containerId, copyIn({ tags }, border)]);
  if (scope.tags) later(call(scope.tags));
  else scope.onComplete(tags => loop.resume(() => loop.guard(call(tags))));
}
