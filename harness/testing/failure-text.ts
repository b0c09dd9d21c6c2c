import type { Failure } from './results.ts';

/** A failure as plain text: the place and what went wrong, the source, the difference. */
export function failureText(file: string, failure: Failure): string {
  const { message, source, difference } = failure;
  const lines = [`${placeText(file, failure)} ${message}`];
  if (source) lines.push(...excerpt(source));
  if (difference.length > 0) lines.push('- expected', '+ actual', ...difference);
  return lines.map((line, i) => (i === 0 ? line : `  ${line}`)).join('\n');
}

/** `template.tpl:12:5`, which terminals and editors make a link of. */
export function placeText(file: string, { line, column }: Failure): string {
  return column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
}

const EXCERPT_LINES = 8;

/** The first lines of a source text, without the indentation that they have in common. */
export function excerpt(source: string): string[] {
  const [first = '', ...rest] = source.split('\n');
  const indent = Math.min(...rest.filter(line => line.trim() !== '').map(line => line.search(/\S/)), 80);
  const lines = [first, ...rest.map(line => line.slice(indent))];
  return lines.length > EXCERPT_LINES ? [...lines.slice(0, EXCERPT_LINES - 1), '…'] : lines;
}
