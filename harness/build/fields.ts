import type { Field } from '../tpl/fields.ts';
import { BuildError } from './errors.ts';

const TYPES: readonly Field['type'][] = [
  'TEXT',
  'CHECKBOX',
  'SELECT',
  'RADIO',
  'SIMPLE_TABLE',
  'PARAM_TABLE',
  'GROUP',
  'LABEL',
];

/** A field that was not checked yet, and where it keeps others. */
interface Candidate {
  readonly type?: Field['type'];
  readonly name?: string;
  readonly subParams?: readonly Candidate[];
  readonly radioItems?: readonly { readonly subParams?: readonly Candidate[] }[];
  readonly simpleTableColumns?: readonly Candidate[];
  readonly paramTableColumns?: readonly { readonly param?: Candidate }[];
}

/**
 * Checks that the fields of a project have a type that GTM knows and a name, down to the last column.
 *
 * @throws BuildError for the first that has not.
 */
export function checkFields(value: unknown, file: string): readonly Field[] {
  if (!Array.isArray(value)) throw new BuildError(`${file} Expected FIELDS to be an array of fields.`);
  for (const field of value) checkField(field, file);
  return value;
}

function checkField(field: Candidate, file: string): void {
  const { type, name } = field;
  if (!name)
    throw new BuildError(`${file} Expected each field to have a name, but one of type ${type} has none.`);
  if (!type || !TYPES.includes(type)) {
    throw new BuildError(
      `${file} Expected ${name} to be of type ${TYPES.join(', ')}, but its type is ${type}.`,
    );
  }
  for (const child of childrenOf(field)) checkField(child, file);
}

function childrenOf(field: Candidate): Candidate[] {
  const { subParams = [], radioItems = [], simpleTableColumns = [], paramTableColumns = [] } = field;
  const belowItems = radioItems.flatMap(item => item.subParams ?? []);
  return [
    ...subParams,
    ...belowItems,
    ...simpleTableColumns,
    ...paramTableColumns.map(({ param = {} }) => param),
  ];
}
