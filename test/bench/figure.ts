import { alignColumns, formatNumber } from '../../harness/bench/columns.ts';

/** A row of the table: what was measured, on what, and the same of something else in the same run. */
export interface Figure {
  /** An event, or a part of the harness. */
  readonly of: string;
  readonly title: string;
  readonly value: number;
  /** What it is compared with. */
  readonly against?: { readonly name: string; readonly value: number | undefined };
  readonly unit?: string;
  readonly digits?: number;
}

/** The table of all figures, each with its ratio: value by value of what it is compared with. */
export function formatFigures(figures: readonly Figure[]): string {
  return alignColumns(
    [
      ['of', 'left'],
      ['figure', 'left'],
      ['value', 'right'],
      ['against', 'left'],
      ['value', 'right'],
      ['ratio', 'right'],
    ],
    figures.map(({ of, title, value, against, unit = '', digits = 0 }) => {
      const format = (number: number): string => `${formatNumber(number, digits)} ${unit}`.trimEnd();
      const other = against?.value;
      return [
        of,
        title,
        format(value),
        against?.name ?? '',
        other === undefined ? '' : format(other),
        other === undefined ? '' : formatNumber(value / other, 2),
      ];
    }),
  );
}
