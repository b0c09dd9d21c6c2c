import type { VNode } from 'preact';
import type { InputField, ParamTableField, SimpleTableField } from '../../../tpl/fields.ts';
import { Html } from './html.tsx';
import { Input, Problem } from './input.tsx';
import { validateValue } from './validate.ts';

type Row = Readonly<Record<string, unknown>>;

interface TableProps {
  readonly field: SimpleTableField | ParamTableField;
  readonly rows: readonly Row[];
  /** An empty table is `undefined`, as an untouched one. */
  readonly onChange: (rows: readonly Row[] | undefined) => void;
}

/** A table edited in place. GTM opens a dialog for the rows of a `PARAM_TABLE`; here they are edited in place as well. */
export function Table({ field, rows, onChange }: TableProps): VNode {
  const change = (changed: readonly Row[]) => onChange(changed.length > 0 ? changed : undefined);
  return (
    <div class="table-field">
      {rows.length > 0 && <Rows field={field} rows={rows} onChange={change} />}
      <button type="button" onClick={() => change([...rows, newRow(columnsOf(field))])}>
        {field.newRowButtonText ?? 'Add row'}
      </button>
    </div>
  );
}

interface RowsProps extends Pick<TableProps, 'field' | 'rows'> {
  readonly onChange: (rows: readonly Row[]) => void;
}

function Rows({ field, rows, onChange }: RowsProps): VNode {
  const columns = columnsOf(field);
  return (
    <table class="wide">
      <thead>
        <tr>
          {columns.map(({ name, displayName = name }) => (
            <th key={name} scope="col">
              <Html html={displayName} />
            </th>
          ))}
          <th scope="col">
            <span class="hidden">Remove</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {columns.map(column => (
              <Cell
                key={column.name}
                {...{ column, row, index, isRepeated: isRepeated(field, column.name, row, rows) }}
                onChange={value => onChange(rows.with(index, { ...row, [column.name]: value }))}
              />
            ))}
            <td>
              <button
                type="button"
                aria-label={`Remove row ${index + 1}`}
                onClick={() => onChange(rows.toSpliced(index, 1))}
              >
                ×
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  readonly column: InputField;
  readonly row: Row;
  readonly index: number;
  readonly isRepeated: boolean;
  readonly onChange: (value: unknown) => void;
}

function Cell({ column, row, index, isRepeated, onChange }: CellProps): VNode {
  const { name, displayName = name } = column;
  const value = row[name];
  const problem = isRepeated
    ? 'This value must be unique.'
    : validateValue(column.valueValidators, value, row);
  // A column of radio buttons is a list to choose from here.
  const field =
    column.type === 'RADIO' ? { ...column, type: 'SELECT' as const, selectItems: column.radioItems } : column;
  const id = `cell-${name}-${index}`;
  return (
    <td data-title={displayName}>
      <label class="hidden" for={id}>{`${displayName}, row ${index + 1}`}</label>
      <Input {...{ id, field, value, onChange, invalid: problem !== undefined }} />
      <Problem id={id} text={problem} />
    </td>
  );
}

function columnsOf(field: TableProps['field']): readonly InputField[] {
  return field.type === 'SIMPLE_TABLE'
    ? field.simpleTableColumns
    : field.paramTableColumns.map(({ param }) => param);
}

function isRepeated(field: TableProps['field'], name: string, row: Row, rows: readonly Row[]): boolean {
  const isUnique =
    field.type === 'SIMPLE_TABLE'
      ? field.simpleTableColumns.some(column => column.name === name && column.isUnique)
      : field.paramTableColumns.some(column => column.param.name === name && column.isUnique);
  return isUnique && rows.some(other => other !== row && other[name] === row[name]);
}

function newRow(columns: readonly InputField[]): Row {
  return Object.fromEntries(columns.map(({ name, defaultValue }) => [name, defaultValue]));
}
