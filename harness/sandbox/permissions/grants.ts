import { type PermissionCheck, show, unless } from './check.ts';
import { rowsOf } from './parameters.ts';

/** The boxes that must be ticked in a row for each operation that a template can ask for. */
const BOXES: ReadonlyMap<unknown, readonly string[]> = new Map([
  ['read', ['read']],
  ['write', ['write']],
  ['readwrite', ['read', 'write']],
  ['execute', ['execute']],
]);

/**
 * `access_globals`, asked with `read`, `write`, `readwrite` or `execute` and a path such as `dataLayer.push`.
 *
 * Google says that a listed key is a path, not whether it covers what is below it: here it must equal the one asked for.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/templates/permissions#access_globals
 */
export const accessGlobals = checkTable('keys', 'key', 'global variable');

/**
 * `access_local_storage`, asked with `read`, `write` or `readwrite` and a key, which must equal a listed one.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/templates/permissions#access_local_storage
 */
export const accessLocalStorage = checkTable('keys', 'key', 'local storage');

/**
 * `access_consent`, asked with `read`, `write` or `readwrite` and a consent type, which must equal a listed one.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/templates/permissions#access_consent
 */
export const accessConsent = checkTable('consentTypes', 'consentType', 'consent type');

/** Makes the check of a table whose rows have a name and boxes. */
function checkTable(table: string, column: string, what: string): PermissionCheck {
  return ({ [table]: rows }, [operation, name]) => {
    const boxes = BOXES.get(operation);
    const isGranted = rowsOf(rows).some(
      row => typeof name === 'string' && row[column] === name && boxes?.every(box => row[box] === true),
    );
    return unless(isGranted, `Prohibited ${show(operation)} of ${what}: ${show(name)}.`);
  };
}
