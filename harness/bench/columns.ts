/** A column of a table: its title, and the side to which its cells go, numbers to the right. */
export type Column = readonly [title: string, side: 'left' | 'right'];

/** A table as text, with columns as wide as they need. */
export function alignColumns(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map(([title], i) => Math.max(title.length, ...rows.map(row => row[i]?.length ?? 0)));
  return [columns.map(([title]) => title), ...rows]
    .map(row => columns.map(([, side], i) => PAD[side](row[i] ?? '', widths[i] ?? 0)).join('  '))
    .map(line => `${line.trimEnd()}\n`)
    .join('');
}

const PAD = {
  left: (cell: string, width: number) => cell.padEnd(width),
  right: (cell: string, width: number) => cell.padStart(width),
};

/** A number as tables show it, with thousands apart: `1,234.5`. */
export function formatNumber(value: number, digits = 0): string {
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
