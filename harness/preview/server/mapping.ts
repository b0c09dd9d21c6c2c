import { parseJson } from '../../parse-json.ts';

/** A line of a tag's log, as far as it says where parameters came from. */
interface LogLine {
  readonly from?: unknown;
  readonly details?: { readonly from?: unknown };
}

/**
 * Reads what a tag says of its own mapping: a line of JSON on its console with an object `from`, in it or in its
 * `details`, as our tag logs it: `{"details": {"from": {"user_data.em": "user_data.email"}}}`. Gives the source by the
 * path in the server event.
 */
export function readMapping(console: readonly (readonly string[])[]): Readonly<Record<string, string>> {
  const mappings = console
    .map(([line]) => parseJson(line) as LogLine | undefined)
    .map(line => line?.from ?? line?.details?.from);
  return Object.assign({}, ...mappings.filter(from => typeof from === 'object'));
}
