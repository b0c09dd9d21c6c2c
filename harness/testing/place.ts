import { parseExpressionAt } from 'acorn';
import type { Position } from '../sandbox/errors.ts';
import type { Code } from './suite.ts';

/** A place in a `.tpl` file, and what stands there. */
export interface Place {
  /** From 1. */
  readonly line: number;
  /** From 1; `undefined` where only the line is known. */
  readonly column: number | undefined;
  /** The expression that begins there, else the rest of the line. */
  readonly source: string | undefined;
}

/** Finds a position in one of several codes. What is in none of them, or in folded code, is said to be at `line`. */
export function placeOf(position: Position | undefined, codes: readonly Code[], line: number): Place {
  const nowhere = { line, column: undefined, source: undefined };
  if (!position) return nowhere;
  for (const { text, firstLine, fileLine } of codes) {
    const row = position.line - firstLine;
    if (row < 0 || row >= text.split('\n').length) continue;
    const source = sourceAt(text, row, position.column);
    if (fileLine === undefined) return { ...nowhere, source };
    return { line: fileLine + row, column: position.column + 1, source };
  }
  return nowhere;
}

function sourceAt(text: string, row: number, column: number): string {
  const start = text
    .split('\n')
    .slice(0, row)
    .reduce((offset, { length }) => offset + length + 1, column);
  try {
    return text.slice(start, parseExpressionAt(text, start, { ecmaVersion: 'latest' }).end);
  } catch {
    return (text.slice(start).split('\n')[0] as string).trim();
  }
}
