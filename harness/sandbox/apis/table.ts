import { type ApiFamily, defineApi } from '../api.ts';
import { toRecord, toText } from './coerce.ts';

/** Tables of template fields. */
export const tableApis: ApiFamily = {
  /**
   * `makeTableMap(rows: object[], keyColumn: string, valueColumn: string)` → object, `null` if no row has both columns.
   * Rows that lack one are skipped.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#maketablemap
   */
  makeTableMap: defineApi({
    parameters: ['array', 'string', 'string'],
    run(_context, rows, keyColumn, valueColumn) {
      const complete = rows
        .map(toRecord)
        .filter(row => Object.hasOwn(row, keyColumn) && Object.hasOwn(row, valueColumn));
      if (complete.length === 0) return null;
      return Object.fromEntries(complete.map(row => [toText(row[keyColumn]), row[valueColumn]]));
    },
  }),
};
