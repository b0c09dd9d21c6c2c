import { flattenFields } from '../lint/fields.ts';
import type { JsonRecord } from '../lint/records.ts';
import { type Template, textOf } from '../tpl/template.ts';

/** Where GTM lists the templates of each kind. */
const MENUS = { TAG: 'Tag Templates', MACRO: 'Variable Templates', CLIENT: 'Client Templates' } as const;

/** The `README.md` of a template's repository in the gallery, for those who use it: its description, notes and fields. */
export function writeReadme({ info, notes, parameters }: Template): string {
  const name = textOf(info.displayName);
  const rows = flattenFields(parameters)
    .filter(({ table, field }) => !table && field.type !== 'LABEL')
    .map(({ field }) => writeRow(field));
  const sections = [
    `# ${name}`,
    textOf(info.description ?? ''),
    '## Installation',
    `In Google Tag Manager, open Templates, then ${MENUS[info.type]} → Search Gallery, and choose *${name}*.`,
    ...(notes ? ['## Notes', notes] : []),
    ...(rows.length > 0 ? ['## Fields', ['| Field | |', '|---|---|', ...rows].join('\n')] : []),
  ];
  return `${sections.filter(section => section !== '').join('\n\n')}\n`;
}

/** Help may contain HTML, which Markdown takes as it is. */
function writeRow({ type, name, displayName, checkboxText, help }: JsonRecord): string {
  const label = asCell(displayName || checkboxText || name);
  return `| ${type === 'GROUP' ? `**${label}**` : label} | ${asCell(help)} |`;
}

function asCell(text: unknown): string {
  return String(text ?? '')
    .replace(/\s+/g, ' ')
    .replaceAll('|', '\\|');
}
