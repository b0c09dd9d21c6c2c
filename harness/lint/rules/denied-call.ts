import type { PermissionRequest } from '../../sandbox/api.ts';
import type { ContainerContext } from '../../sandbox/environment.ts';
import { PermissionError } from '../../sandbox/errors.ts';
import { declarePermissions, type PlainPermissions } from '../../sandbox/permissions/declaration.ts';
import { rowsOf, stringsOf } from '../../sandbox/permissions/parameters.ts';
import { createPermissions } from '../../sandbox/permissions/permissions.ts';
import { callableApi } from '../code/apis.ts';
import type { Located } from '../code/names.ts';
import type { ApiUse } from '../code/use.ts';
import type { Values } from '../code/values.ts';
import { isQueried, type PermissionEntry } from '../permissions.ts';
import type { CodeContext, Rule } from '../rule.ts';

type Options = PlainPermissions[string];

/** How to judge a call of which only the first argument is known, or only how that begins. */
interface FirstArgument {
  /** A value that is permitted if any that the argument may have is. */
  readonly read: (argument: Located, values: Values) => string | undefined;
  /** Opens the permission in all but what the first argument decides on. */
  readonly widen: (options: Options) => Options;
}

const HOST: FirstArgument = {
  read: (argument, values) => /^https?:\/\/[^/?#]+(?=[/?#])/i.exec(values.startOf(argument))?.[0],
  widen: options => ({
    ...options,
    urls: stringsOf(options.urls).map(pattern => pattern.replace(/^(https:\/\/[^/]+\/).*$/, '$1')),
  }),
};

const COOKIE_NAME: FirstArgument = {
  read: (argument, values) => {
    const name = values.of(argument)?.value;
    return typeof name === 'string' ? name : undefined;
  },
  widen: ({ allowedCookies }) => ({
    allowedCookies: rowsOf(allowedCookies).map(row => ({
      ...row,
      domain: '*',
      path: '*',
      secure: 'any',
      session: 'any',
    })),
  }),
};

const FIRST_ARGUMENTS: ReadonlyMap<string, FirstArgument> = new Map([
  ['inject_hidden_iframe', HOST],
  ['inject_script', HOST],
  ['send_http', HOST],
  ['send_pixel', HOST],
  ['send_pixel_from_browser', HOST],
  ['set_cookies', COOKIE_NAME],
]);

/**
 * A call that its permission denies in every run: a host, cookie, header or event data key that the declaration never
 * admits. Arguments that only the run knows are not judged.
 */
export const deniedCall: Rule<CodeContext> = {
  id: 'denied-call',
  severity: 'error',
  check: ({ code, permissions, template }) =>
    code.apiCalls.flatMap(call => {
      const permission = permissionOf(call, template.context);
      const entry = permission && permissions.findLast(({ id }) => id === permission()[0]);
      const denial = entry && denialOf(call, permission, entry, code.values);
      if (!denial || isQueried(code, entry.id)) return [];
      return [{ ...call.at, message: `${denial} Let ${entry.id} admit it, or change the call.` }];
    }),
};

type PermissionOf = (...args: unknown[]) => PermissionRequest;

function permissionOf({ name }: ApiUse, context: ContainerContext): PermissionOf | undefined {
  const api = callableApi(name, context);
  return api && 'run' in api ? (api.permission as PermissionOf | undefined) : undefined;
}

function denialOf(
  call: ApiUse,
  permission: PermissionOf,
  { id, parameters }: PermissionEntry,
  values: Values,
): string | undefined {
  const args = Array.from({ length: permission.length }, (_, i) => knownArgument(call.arguments[i], values));
  if (args.every(argument => argument !== undefined)) {
    return ask(parameters, permission(...args.map(({ value }) => value)));
  }
  const rule = FIRST_ARGUMENTS.get(id);
  const first = call.arguments[0] && rule?.read(call.arguments[0], values);
  if (!rule || first === undefined) return undefined;
  const others = args.slice(1).map(argument => argument?.value);
  return ask(rule.widen(parameters), permission(first, ...others));
}

function knownArgument(argument: Located | undefined, values: Values): { value: unknown } | undefined {
  return argument ? values.of(argument) : { value: undefined };
}

function ask(options: Options, request: PermissionRequest): string | undefined {
  const declared = declarePermissions({ [request[0]]: options });
  try {
    createPermissions(declared).demand(request, true);
    return undefined;
  } catch (error) {
    if (error instanceof PermissionError) return error.message;
    throw error;
  }
}
