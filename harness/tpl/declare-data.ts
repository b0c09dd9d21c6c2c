import { basename } from 'node:path';
import type { Field, SelectItem } from './fields.ts';
import type { Template } from './template.ts';

/**
 * Writes a declaration file for `data` as the code of a template sees it. Types are those of `DataOf`. Where two fields
 * have one name, it gives the value of either; a list without items, which only takes variables, gives `unknown`.
 *
 * The file needs no standard library but the sandbox's own, `sgtm-capi/sandbox`.
 */
export function declareData({
  file,
  kind,
  parameters,
}: Pick<Template, 'file' | 'kind' | 'parameters'>): string {
  const fields = [...valuesOf(parameters)].flatMap(([name, { title, types }]) => [
    ...(title ? [`/** ${title} */`] : []),
    `${declare(name, types)};`,
  ]);
  const members = kind === 'tag' ? [...fields, ...COMPLETIONS] : fields;
  return `// Written by \`sgtm types\` from the fields of ${basename(file)}. Write it again when they change.

/** What the user entered in the fields. A variable chosen in a field's place can give anything. */
declare const data: {
${members.map(line => `  ${line}\n`).join('')}};
`;
}

const COMPLETIONS = ['readonly gtmOnSuccess: () => void;', 'readonly gtmOnFailure: () => void;'];

/** What the fields of one name give. */
interface Value {
  readonly title: string;
  readonly types: ReadonlySet<string>;
}

/** Fields with a value, those below others too, by name in the order of the editor. */
function valuesOf(fields: readonly Field[]): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>();
  for (const field of fields.flatMap(flatten)) {
    const type = typeOf(field);
    if (type === undefined) continue;
    const known = values.get(field.name);
    values.set(field.name, {
      title: known?.title ?? titleOf(field),
      types: new Set([...(known?.types ?? []), type]),
    });
  }
  return values;
}

/** Nobody has checked the JSON that fields come from: lists that their types promise may be missing. */
const TYPES: { readonly [T in Field['type']]: (field: Extract<Field, { type: T }>) => string | undefined } = {
  TEXT: ({ textAsList }) => (textAsList ? 'readonly string[] | undefined' : 'string | undefined'),
  CHECKBOX: () => 'boolean',
  SELECT: ({ selectItems = [], notSetText }) =>
    choice(selectItems, notSetText === undefined ? [] : ['undefined']),
  RADIO: ({ radioItems = [] }) => choice(radioItems, []),
  SIMPLE_TABLE: ({ simpleTableColumns = [] }) => rows(simpleTableColumns),
  PARAM_TABLE: ({ paramTableColumns = [] }) => rows(paramTableColumns.flatMap(({ param }) => flatten(param))),
  GROUP: () => undefined,
  LABEL: () => undefined,
};

function typeOf(field: Field): string | undefined {
  const write = TYPES[field.type] as ((field: Field) => string | undefined) | undefined;
  return write ? write(field) : 'unknown';
}

function choice(items: readonly SelectItem[], others: readonly string[]): string {
  const values = items.map(({ value }) => JSON.stringify(value));
  return items.length > 0 ? [...new Set([...values, ...others])].join(' | ') : 'unknown';
}

function rows(columns: readonly Field[]): string {
  const members = [...valuesOf(columns)].map(([name, { types }]) => declare(name, types));
  return `readonly { ${members.join('; ')} }[] | undefined`;
}

function declare(name: string, types: ReadonlySet<string>): string {
  return `readonly ${/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)}: ${[...types].join(' | ')}`;
}

/** A field and every field below it. */
function flatten(field: Field): Field[] {
  const subParams = 'subParams' in field ? (field.subParams ?? []) : [];
  const radioItems = 'radioItems' in field ? (field.radioItems ?? []) : [];
  return [field, ...[...subParams, ...radioItems.flatMap(item => item.subParams ?? [])].flatMap(flatten)];
}

/** What the editor shows beside the field, so that it cannot end the comment that it stands in. */
function titleOf(field: Field): string {
  const title = field.displayName || ('checkboxText' in field ? field.checkboxText : '');
  return title.replace(/\s+/g, ' ').replaceAll('*/', '* /').trim();
}
