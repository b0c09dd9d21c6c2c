import { type AppendRecords, openNdjsonFolder } from './ndjson.ts';
import { type Plain, toPlain } from './plain.ts';

/** A table of BigQuery. */
export interface TableReference {
  readonly projectId: string;
  readonly datasetId: string;
  readonly tableId: string;
}

/** Why a row was not inserted, or why none was where there is no `rowIndex`. Reasons are those of BigQuery's API. */
export interface InsertError {
  readonly reason: 'invalid' | 'unknown';
  /** From 0. */
  readonly rowIndex?: number;
}

/** What `BigQuery.insert` needs of BigQuery. */
export interface BigQuery {
  /**
   * Adds rows to a table. Rejects with an array of `InsertError`; unless told otherwise one invalid row keeps out all.
   */
  insert(table: TableReference, rows: readonly unknown[], options: InsertOptions): Promise<void>;
}

/** Options of `BigQuery.insert`. */
export interface InsertOptions {
  /** Whether valid rows are inserted even if others are not. */
  readonly skipInvalidRows: boolean;
}

/**
 * A stand-in for BigQuery: tables in memory. Every table exists, without a schema, so that any object is a valid row and
 * no value is unknown.
 *
 * With a `folder` each row goes to `<project>.<dataset>.<table>.ndjson` there as well, as one line of JSON.
 *
 * @see https://cloud.google.com/bigquery/docs/reference/rest/v2/tabledata/insertAll
 */
export class BigQueryStore implements BigQuery {
  private readonly tables = new Map<string, Plain[]>();
  private readonly append: AppendRecords;

  /** @throws UserError if the folder cannot be made. */
  constructor({ folder }: { readonly folder?: string } = {}) {
    this.append = openNdjsonFolder(folder);
  }

  /** The rows of a table in the order of their insertion; none for a table that nobody has written to. */
  rows(table: TableReference): readonly Plain[] {
    return this.tables.get(nameOf(table)) ?? [];
  }

  async insert(
    table: TableReference,
    rows: readonly unknown[],
    { skipInvalidRows }: InsertOptions,
  ): Promise<void> {
    const { valid, errors } = readRows(rows);
    if (valid.length === 0 || (errors.length > 0 && !skipInvalidRows)) throw refusal(errors);
    const name = nameOf(table);
    try {
      this.append(name, valid);
    } catch {
      throw [{ reason: 'unknown' }] satisfies InsertError[];
    }
    const known = this.tables.get(name) ?? [];
    this.tables.set(name, known);
    for (const row of valid) known.push(row);
  }
}

function nameOf({ projectId, datasetId, tableId }: TableReference): string {
  return `${projectId}.${datasetId}.${tableId}`;
}

function readRows(rows: readonly unknown[]): { valid: Plain[]; errors: InsertError[] } {
  const valid: Plain[] = [];
  const errors: InsertError[] = [];
  for (const [rowIndex, given] of rows.entries()) {
    const row = toPlain(given);
    if (row) valid.push(row);
    else errors.push({ reason: 'invalid', rowIndex });
  }
  return { valid, errors };
}

/** BigQuery refuses a request without rows as well. */
function refusal(errors: readonly InsertError[]): readonly InsertError[] {
  return errors.length > 0 ? errors : [{ reason: 'invalid' }];
}
