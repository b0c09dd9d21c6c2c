import type { TableReference } from '../../stores/bigquery.ts';
import { type ApiContext, type ApiFamily, defineApi } from '../api.ts';
import { toRecord } from './coerce.ts';

/** BigQuery, of which templates can only add to tables. */
export const bigQueryApis: ApiFamily = {
  BigQuery: {
    members: {
      /**
       * `BigQuery.insert({projectId?, datasetId, tableId}, rows: object[], {ignoreUnknownValues?, skipInvalidRows?}?)` →
       * promise of `undefined`. Without `projectId` the table is in the server's project.
       *
       * It rejects with `[{reason, rowIndex?}]`: Google's page does not say with what. Whether it rejects when
       * `skipInvalidRows` has skipped rows is not known either: here it does not. The older form
       * `insert(table, rows, options, onSuccess, onFailure)` gives a promise of `undefined`. Needs `access_bigquery`.
       *
       * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#bigquery
       */
      insert: defineApi({
        parameters: ['object', 'array', 'object?', 'function?', 'function?'],
        permission: table => ['access_bigquery', 'write', requestedTable(table)],
        run(context, table, rows, options, onSuccess, onFailure) {
          const inserted = insert(context, table, rows, options);
          if (!onSuccess && !onFailure) return inserted;
          return inserted.then(
            () => context.later(() => onSuccess?.()),
            errors => context.later(() => onFailure?.(errors)),
          );
        },
      }),
    },
  },
};

async function insert(
  { environment: { cloud } }: ApiContext,
  table: unknown,
  rows: readonly unknown[],
  options: unknown,
): Promise<void> {
  const { projectId, datasetId, tableId } = requestedTable(table);
  if (typeof datasetId !== 'string' || typeof tableId !== 'string') throw [{ reason: 'invalid' }];
  const reference: TableReference = {
    projectId: typeof projectId === 'string' ? projectId : cloud.projectId,
    datasetId,
    tableId,
  };
  await cloud.bigQuery.insert(reference, rows, {
    skipInvalidRows: toRecord(options).skipInvalidRows === true,
  });
}

/** An empty project id, as an empty field gives it, is none. */
function requestedTable(table: unknown): Readonly<Record<keyof TableReference, unknown>> {
  const { projectId, datasetId, tableId } = toRecord(table);
  return { projectId: projectId || undefined, datasetId, tableId };
}
