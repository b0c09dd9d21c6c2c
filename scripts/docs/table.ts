/** A table of Markdown. A bar or a line break in a cell would end it, so they are written as HTML knows them. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(inCell).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

function inCell(cell: string): string {
  return cell.replaceAll('|', '\\|').replaceAll('\n', '<br>');
}
