import type { Api, HostApi, RawApi } from '../../sandbox/api.ts';
import { findApi } from '../../sandbox/apis/index.ts';
import type { ContainerContext } from '../../sandbox/environment.ts';
import { TemplateError } from '../../sandbox/errors.ts';

/** The API of that name, or the message with which `require` refuses it. */
export function lookUpApi(name: string, context: ContainerContext): Api | string {
  try {
    return findApi(name, context);
  } catch (error) {
    if (error instanceof TemplateError) return error.message;
    throw error;
  }
}

/** What is called as `sendHttpRequest` or `JSON.parse`; `undefined` if there is no such API or member. */
export function callableApi(name: string, context: ContainerContext): HostApi | RawApi | undefined {
  const [base = '', member] = name.split('.');
  const api = lookUpApi(base, context);
  if (typeof api === 'string') return undefined;
  if (!('members' in api)) return member === undefined ? api : undefined;
  return member !== undefined && Object.hasOwn(api.members, member) ? api.members[member] : undefined;
}
