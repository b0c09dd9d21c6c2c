import { lookUpApi } from '../code/apis.ts';
import type { CodeContext, Rule } from '../rule.ts';

/** A `require` of something that is no API of server containers. */
export const unknownApi: Rule<CodeContext> = {
  id: 'unknown-api',
  severity: 'error',
  check: ({ code }) =>
    code.required.flatMap(({ name, at }) => {
      const api = lookUpApi(name);
      return typeof api === 'string' ? [{ ...at, message: api }] : [];
    }),
};
