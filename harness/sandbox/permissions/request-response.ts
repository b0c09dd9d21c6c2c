import { type PermissionCheck, show, unless } from './check.ts';
import { type PermissionParameters, rowsOf } from './parameters.ts';

type PartRule = (parameters: PermissionParameters, name: unknown) => boolean;

const READABLE = new Map<unknown, PartRule>([
  ['body', granted => granted.bodyAllowed === true],
  ['header', (granted, name) => granted.headersAllowed === true && readsHeader(granted, name)],
  ['path', granted => granted.pathAllowed === true],
  [
    'query_parameter',
    (granted, name) => granted.queryParametersAllowed === true && readsParameter(granted, name),
  ],
  ['remote_address', granted => granted.remoteAddressAllowed === true],
]);

const WRITABLE = new Map<unknown, PartRule>([
  ['body', granted => granted.writeBodyAllowed === true],
  ['header', (granted, name) => granted.writeHeadersAllowed === true && writesHeader(granted, name)],
  ['status', granted => granted.writeStatusAllowed === true],
]);

/**
 * `read_request`, asked with a part of the request and, for `header` and `query_parameter`, a name:
 * `['read_request', 'header', 'referer']`. The other parts are `body`, `path` and `remote_address`.
 *
 * Without a name the whole query string is meant, which only access to any parameter covers. The words for the parts
 * and how names are compared are not documented: here header names are equal without regard to case, query parameters
 * exactly, and no list takes wildcards.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/server-side/permissions#read_request
 */
export const readRequest: PermissionCheck = (parameters, [part, name]) =>
  unless(
    parameters.requestAccess === 'any' || READABLE.get(part)?.(parameters, name) === true,
    `Prohibited read from request: ${describe(part, name)}.`,
  );

/**
 * `access_response`, asked with `write` and a part of the response: `['access_response', 'write', 'header', 'vary']`.
 * The other parts are `status` and `body`. As for `read_request`, the words and the comparison are our choice.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/server-side/permissions#access_response
 */
export const accessResponse: PermissionCheck = (parameters, [operation, part, name]) =>
  unless(
    operation === 'write' &&
      (parameters.writeResponseAccess === 'any' || WRITABLE.get(part)?.(parameters, name) === true),
    `Prohibited ${show(operation)} of response: ${describe(part, name)}.`,
  );

function readsHeader({ headerAccess, headerWhitelist }: PermissionParameters, name: unknown): boolean {
  return headerAccess === 'any' || listsHeader(rowsOf(headerWhitelist), name);
}

function readsParameter(granted: PermissionParameters, name: unknown): boolean {
  const listed = rowsOf(granted.queryParameterWhitelist).map(row => row.queryParameter);
  return granted.queryParameterAccess === 'any' || (typeof name === 'string' && listed.includes(name));
}

function writesHeader(
  { writeHeaderAccess, writeHeaderWhitelist }: PermissionParameters,
  name: unknown,
): boolean {
  return writeHeaderAccess === 'any' || listsHeader(rowsOf(writeHeaderWhitelist), name);
}

function listsHeader(rows: readonly PermissionParameters[], name: unknown): boolean {
  const header = typeof name === 'string' ? name.toLowerCase() : undefined;
  return rows.some(({ headerName }) => typeof headerName === 'string' && headerName.toLowerCase() === header);
}

function describe(part: unknown, name: unknown): string {
  return name === undefined ? show(part) : `${show(part)} "${show(name)}"`;
}
