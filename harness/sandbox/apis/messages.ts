import { type ApiFamily, defineApi } from '../api.ts';
import { copyIn } from '../border.ts';
import * as sandbox from '../interpreter/convert.ts';
import type { SandboxFunction } from '../values.ts';
import { toText } from './coerce.ts';

/**
 * Messages between the templates of an event. A tag speaks and listens in its event; a client hears all its events, or
 * by `bindToEvent` one. A type that is no string is converted to one.
 */
export const messageApis: ApiFamily = {
  /**
   * `addMessageListener(type: any, callback: (type, message) => void)` → `undefined`: calls back with a copy of each
   * message of that type, before `sendMessage` returns. What the callback throws is an error of the listener's run, not
   * of the sender's. Needs `use_message` for listening.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#addmessagelistener
   */
  addMessageListener: {
    parameters: ['any', 'function'],
    asks: ['use_message'],
    raw({ environment, demand, loop, border }, given, callback) {
      const type = sandbox.toText(given);
      demand(['use_message', 'listen', type]);
      const listener = callback as SandboxFunction;
      environment.scope.addListener(type, (_type, message) =>
        loop.perform(() => loop.guard(() => listener.invoke([type, copyIn(message, border)]))),
      );
      return undefined;
    },
  },

  /**
   * `hasMessageListener(type: any)` → boolean. Which of the two uses `use_message` must permit is not known: either will
   * do.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#hasmessagelistener
   */
  hasMessageListener: defineApi({
    parameters: ['any'],
    asks: ['use_message'],
    run({ environment, permits, demand }, given) {
      const type = toText(given);
      if (!permits(['use_message', 'listen', type])) demand(['use_message', 'send', type]);
      return environment.scope.hasListener(type);
    },
  }),

  /**
   * `sendMessage(type: any, message: object)` → `undefined`. Does nothing with a message that is no object; arrays are none
   * in the sandbox. Needs `use_message` for sending.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#sendmessage
   */
  sendMessage: defineApi({
    parameters: ['any', 'any?'],
    permission: type => ['use_message', 'send', toText(type)],
    run({ environment }, type, message) {
      if (isObject(message)) environment.scope.send(toText(type), message);
    },
  }),
};

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
