import { type PermissionCheck, recordOf, show, unless } from './check.ts';
import { type PermissionParameters, rowsOf, stringsOf } from './parameters.ts';
import { matchesWildcard } from './wildcard.ts';

/** Stands for the server's own project, both in a permission and where a call names no project. */
const OWN_PROJECT = 'GOOGLE_CLOUD_PROJECT';

/**
 * `access_bigquery`, asked with `write` and `{projectId, datasetId, tableId}`. In each column `*` admits anything.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/server-side/permissions#access_bigquery
 */
export const accessBigQuery: PermissionCheck = ({ allowedTables }, [operation, table]) => {
  const { projectId, datasetId, tableId } = recordOf(table);
  const allowed = rowsOf(allowedTables).some(
    row =>
      row.operation === operation &&
      matchesProject(row, projectId) &&
      matchesCell(row.datasetId, datasetId) &&
      matchesCell(row.tableId, tableId),
  );
  return unless(allowed, `Prohibited ${show(operation)} of BigQuery table: ${show(table)}.`);
};

/**
 * `access_firestore`, asked with `read` or `write` and `{projectId, path}`.
 *
 * Google says only that paths take wildcards. Published templates declare `*` to read `collection/document`, so `*`
 * stands for any run of characters, slashes included.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/server-side/permissions#access_firestore
 */
export const accessFirestore: PermissionCheck = ({ allowedOptions }, [operation, options]) => {
  const { projectId, path } = recordOf(options);
  const allowed = rowsOf(allowedOptions).some(
    row =>
      (row.operation === operation || row.operation === 'read_write') &&
      matchesProject(row, projectId) &&
      typeof row.path === 'string' &&
      typeof path === 'string' &&
      matchesWildcard(row.path, path),
  );
  return unless(allowed, `Prohibited ${show(operation)} of Firestore path: ${show(options)}.`);
};

/**
 * `use_custom_private_keys`, asked with the id of a key.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/server-side/permissions#use_custom_private_keys
 */
export const useCustomPrivateKeys: PermissionCheck = ({ keyIds }, [keyId]) =>
  unless(listed(keyIds, keyId), `Prohibited use of private key: ${show(keyId)}.`);

/**
 * `use_google_credentials`, asked with an array of OAuth scopes, each of which must be listed.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/server-side/permissions#use_google_credentials
 */
export const useGoogleCredentials: PermissionCheck = ({ allowedScopes }, [scopes]) => {
  const refused = Array.isArray(scopes) ? scopes.filter(scope => !listed(allowedScopes, scope)) : [scopes];
  return unless(refused.length === 0, `Prohibited use of Google credentials for scope: ${show(refused[0])}.`);
};

function matchesProject(row: PermissionParameters, projectId: unknown): boolean {
  return matchesCell(row.projectId, projectId ?? OWN_PROJECT);
}

function matchesCell(allowed: unknown, requested: unknown): boolean {
  return allowed === '*' || (typeof requested === 'string' && allowed === requested);
}

function listed(list: PermissionParameters[string] | undefined, value: unknown): boolean {
  return stringsOf(list).some(item => item === value);
}
