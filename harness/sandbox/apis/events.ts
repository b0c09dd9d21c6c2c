import type { ApiFamily, RawContext } from '../api.ts';
import { copyOut } from '../border.ts';
import type { Environment, EventData } from '../environment.ts';
import { TemplateError } from '../errors.ts';
import { ApiFunction, SandboxFunction, typeOf, type Value } from '../values.ts';
import { checkArguments } from './arguments.ts';
import { createEventScope, type TagResult } from './event-scope.ts';

/** Requests that become events, and what comes of them. */
export const eventApis: ApiFamily = {
  /**
   * `claimRequest()` → `undefined`: no other client gets to see the request.
   *
   * Throws in tags and variables, and once the client's code has returned; in which words is not known.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#claimrequest
   */
  claimRequest: {
    parameters: [],
    raw({ environment: { kind, claim }, loop }) {
      if (kind !== 'client')
        throw new TemplateError(`claimRequest can be called in clients only, not in a ${kind}.`);
      if (loop.isPerforming) {
        throw new TemplateError(
          'claimRequest was called after the client had returned. Call it before anything asynchronous.',
        );
      }
      claim();
      return undefined;
    },
  },

  /**
   * `runContainer(event: object, onComplete?: (bindToEvent) => void, onStart?: (bindToEvent) => void)` → `undefined`: runs
   * variables, triggers and tags for the event. `onStart` is called at once, `onComplete` when all tags have run, before
   * the event's callbacks. `bindToEvent(api)` gives the API as it is in the event: for `addEventCallback` and
   * `addMessageListener`. Needs `run_container`.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#runcontainer
   */
  runContainer: {
    parameters: ['object', 'function?', 'function?'],
    asks: ['run_container'],
    raw(context, event, onComplete, onStart) {
      context.demand(['run_container']);
      const { environment, loop, later } = context;
      const eventData = copyOut(event) as EventData;
      const scope = createEventScope(environment.scope);
      const bindToEvent = binderTo({ ...environment, eventData, scope }, context);
      const call = (callback: Value): Value =>
        callback instanceof SandboxFunction ? callback.invoke([bindToEvent]) : undefined;
      call(onStart);
      const complete = (tags: readonly TagResult[]): void => {
        later(() => call(onComplete));
        later(() => loop.await(scope.complete(tags), () => {}, rethrow));
      };
      loop.await(environment.runContainer(eventData, scope), complete, rethrow);
      return undefined;
    },
  },
};

/** Makes `bindToEvent`: the function that it gives finds the event's environment while it runs. */
function binderTo(environment: Environment, { within }: RawContext): SandboxFunction {
  return new ApiFunction('bindToEvent', ([api]) => {
    checkArguments('bindToEvent', ['function'], [typeOf(api)]);
    const bound = api as SandboxFunction;
    return new ApiFunction(bound.name, args => within(environment, () => bound.invoke(args)));
  });
}

/** A container that fails is a fault of the harness: it ends the run. */
function rethrow(reason: unknown): never {
  throw reason;
}
