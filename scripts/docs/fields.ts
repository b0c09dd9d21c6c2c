import type { Field, GroupField, SimpleTableField } from '../../harness/tpl/fields.ts';
import { choiceLabel, choicesOf, conditionsInWords, labelOf, ticked } from './conditions.ts';
import { htmlToMarkdown } from './html.ts';
import { table } from './table.ts';

const HEAD = ['In GTM', 'What it does', 'Default', 'Shown'];

/** A table for each group of fields, under a heading with its name. */
export function fieldTables(groups: readonly GroupField[], heading = '##'): string {
  const all = byName(groups);
  const sections = groups.map(group => `${heading} ${labelOf(group)}\n\n${groupTable(group, all)}`);
  return sections.join('\n\n');
}

/** Every field and those below it, by name. */
export function byName(fields: readonly Field[]): Map<string, Field> {
  const all = new Map<string, Field>();
  for (const field of fields) {
    all.set(field.name, field);
    for (const { fields: below } of childrenOf(field)) for (const entry of byName(below)) all.set(...entry);
  }
  return all;
}

/** The fields below a field, and when they are shown; `''` for always. */
function childrenOf(field: Field): { fields: readonly Field[]; shown: string }[] {
  if (field.type === 'RADIO') {
    return field.radioItems.map(({ value, subParams = [] }) => ({
      fields: subParams,
      shown: `*${labelOf(field)}* is *${choiceLabel(field, value)}*`,
    }));
  }
  if (!('subParams' in field)) return [];
  return [{ fields: field.subParams ?? [], shown: field.type === 'CHECKBOX' ? ticked(field) : '' }];
}

function groupTable(group: GroupField, all: ReadonlyMap<string, Field>): string {
  return table(
    HEAD,
    group.subParams.flatMap(field => rows(field, '', all)),
  );
}

function rows(field: Field, parent: string, all: ReadonlyMap<string, Field>): string[][] {
  const shown = [parent, conditionsInWords(field.enablingConditions, all)].filter(Boolean).join(', and ');
  const row = [
    `${labelOf(field)}\n\`${field.name}\``,
    description(field),
    defaultOf(field),
    shown || 'always',
  ];
  return [
    row,
    ...childrenOf(field).flatMap(({ fields, shown }) => fields.flatMap(sub => rows(sub, shown, all))),
  ];
}

function description(field: Field): string {
  const parts = [htmlToMarkdown(field.help ?? ''), choicesInWords(field), columnsInWords(field)];
  return parts.filter(Boolean).join('\n');
}

/** Long lists are Meta's own names, which the link beside them explains. */
function choicesInWords(field: Field): string {
  const choices = choicesOf(field);
  const words = choices.map(item => {
    const help = 'help' in item && typeof item.help === 'string' ? `: ${htmlToMarkdown(item.help)}` : '';
    return `*${item.displayValue}*${help}`;
  });
  if (words.some(word => word.includes('*:'))) return words.join('\n');
  return words.length > 0 ? `${words.join(', ')}.` : '';
}

function columnsInWords(field: Field): string {
  if (field.type !== 'SIMPLE_TABLE') return '';
  return `Columns: ${field.simpleTableColumns.map(columnInWords).join(', ')}.`;
}

function columnInWords(column: SimpleTableField['simpleTableColumns'][number]): string {
  const choices = choicesOf(column).map(({ value }) => `\`${value}\``);
  return `*${labelOf(column)}* \`${column.name}\`${choices.length > 0 ? ` (${choices.join(', ')})` : ''}`;
}

function defaultOf(field: Field): string {
  switch (field.type) {
    case 'CHECKBOX':
      return field.defaultValue ? 'ticked' : 'not ticked';
    case 'SELECT':
    case 'RADIO':
      return `*${choiceLabel(field, field.defaultValue)}*`;
    case 'TEXT':
      return field.defaultValue === undefined
        ? 'empty'
        : `${field.defaultValue} ${field.valueUnit ?? ''}`.trim();
    default:
      return 'empty';
  }
}
