import { eventErrors } from './errors/events.ts';
import { messagingErrors } from './errors/messaging.ts';
import { platformErrors } from './errors/platform.ts';
import { requestErrors } from './errors/requests.ts';
import type { GraphError } from './errors/row.ts';

export type { GraphError } from './errors/row.ts';

/** Every error of `/events` for which there is evidence, by our name for it (meta-capi.md 6.3, 6.4). */
export const graphErrors = { ...requestErrors, ...eventErrors, ...messagingErrors, ...platformErrors };

/** A key of `graphErrors`. */
export type GraphErrorName = keyof typeof graphErrors;

/** Meta's error answer (meta-capi.md 6.2). */
export interface GraphErrorBody {
  readonly error: {
    readonly message: string;
    readonly type: string;
    readonly code: number;
    readonly error_subcode?: number;
    readonly is_transient?: boolean;
    readonly error_user_title?: string;
    readonly error_user_msg?: string;
    readonly fbtrace_id: string;
  };
}

/**
 * Writes an error as Meta answers it: all eight fields where it has a text for the user, else the short form, which
 * mentions `is_transient` only when it is true.
 *
 * `asked` fills the places in the message: `{ path: '/me' }` for `{path}`.
 */
export function errorBody(
  error: GraphError,
  fbtraceId: string,
  asked: Readonly<Record<string, string>> = {},
): GraphErrorBody {
  const { message, type, code, subcode, transient, title, userMessage } = error;
  return {
    error: {
      message: message.replace(/\{(\w+)\}/g, (place, name: string) => asked[name] ?? place),
      type,
      code,
      ...(subcode !== undefined && { error_subcode: subcode }),
      ...((transient || userMessage !== undefined) && { is_transient: transient }),
      ...(userMessage !== undefined && { error_user_title: title, error_user_msg: userMessage }),
      fbtrace_id: fbtraceId,
    },
  };
}
