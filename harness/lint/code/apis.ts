import type { Api, HostApi, RawApi } from '../../sandbox/api.ts';
import { findApi } from '../../sandbox/apis/index.ts';
import { TemplateError } from '../../sandbox/errors.ts';

/** The API of that name, or the message with which `require` refuses it. */
export function lookUpApi(name: string): Api | string {
  try {
    return findApi(name);
  } catch (error) {
    if (error instanceof TemplateError) return error.message;
    throw error;
  }
}

/** What is called as `sendHttpRequest` or `JSON.parse`; `undefined` if there is no such API or member. */
export function callableApi(name: string): HostApi | RawApi | undefined {
  const [base = '', member] = name.split('.');
  const api = lookUpApi(base);
  if (typeof api === 'string') return undefined;
  if (!('members' in api)) return member === undefined ? api : undefined;
  return member !== undefined && Object.hasOwn(api.members, member) ? api.members[member] : undefined;
}
