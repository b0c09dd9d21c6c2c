import { lookUpApi } from '../code/apis.ts';
import type { CodeContext, Rule } from '../rule.ts';

/** A `require` of something that is no API of the template's kind of container. */
export const unknownApi: Rule<CodeContext> = {
  id: 'unknown-api',
  severity: 'error',
  check: ({ code, template }) =>
    code.required.flatMap(({ name, at }) => {
      const api = lookUpApi(name, template.context);
      return typeof api === 'string' ? [{ ...at, message: api }] : [];
    }),
};
