import type { ApiFamily } from '../api.ts';
import { copyIn, copyOut } from '../border.ts';
import { toText } from '../interpreter/convert.ts';
import type { Value } from '../values.ts';

/**
 * `JSON.parse(string)` and `JSON.stringify(value)`, one argument each. Neither throws: bad input and cycles give
 * `undefined`.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#json
 */
export const jsonApis: ApiFamily = {
  JSON: {
    members: {
      parse: { parameters: ['any?'], raw: (context, text) => parse(text, context.border) },
      stringify: { parameters: ['any?'], raw: (_context, value) => stringify(value) },
    },
  },
};

function parse(text: Value, border: Parameters<typeof copyIn>[1]): Value {
  let parsed: unknown;
  try {
    parsed = JSON.parse(toText(text));
  } catch {
    return undefined;
  }
  return copyIn(parsed, border);
}

function stringify(value: Value): Value {
  try {
    return JSON.stringify(copyOut(value));
  } catch {
    return undefined;
  }
}
