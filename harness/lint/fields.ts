import { type JsonRecord, recordsOf } from './records.ts';

/** A field, column or group of `___TEMPLATE_PARAMETERS___`, as it stands in the file. */
export interface FieldEntry {
  readonly field: JsonRecord;
  /** Empty where it has none. */
  readonly name: string;
  /** The table that it is a column of: columns have names of their own. */
  readonly table: JsonRecord | undefined;
}

/** All fields of a list with those below them, in order of the file. */
export function flattenFields(list: unknown, table?: JsonRecord): FieldEntry[] {
  return recordsOf(list).flatMap(field => [
    { field, name: typeof field.name === 'string' ? field.name : '', table },
    ...flattenFields(field.subParams, table),
    ...recordsOf(field.radioItems).flatMap(({ subParams }) => flattenFields(subParams, table)),
    ...flattenFields(field.simpleTableColumns, field),
    ...recordsOf(field.paramTableColumns).flatMap(({ param }) => flattenFields([param], field)),
  ]);
}

/** The conditions under which a field is shown or one of its validators applies. */
export function conditionsOf(field: JsonRecord): JsonRecord[] {
  return [field, ...recordsOf(field.valueValidators)].flatMap(owner => recordsOf(owner.enablingConditions));
}
