import { diffLines } from 'diff';

/**
 * The way from one text to another, line by line: `- ` begins what only `expected` has, `+ ` what only `actual` has,
 * two blanks what both have. Long common stretches are cut down to `context` lines around each change.
 */
export function compareLines(expected: string, actual: string, context = 3): string[] {
  const parts = diffLines(`${expected}\n`, `${actual}\n`);
  return parts.flatMap(({ value, added, removed }, i) => {
    const lines = value.slice(0, -1).split('\n');
    if (added) return lines.map(line => `+ ${line}`);
    if (removed) return lines.map(line => `- ${line}`);
    return shorten(lines, i === 0 ? 0 : context, i === parts.length - 1 ? 0 : context).map(
      line => `  ${line}`,
    );
  });
}

/** Keeps so many lines at the head and at the tail. */
function shorten(lines: readonly string[], head: number, tail: number): string[] {
  const left = lines.length - head - tail;
  if (left < 3) return [...lines];
  return [...lines.slice(0, head), `… ${left} equal lines`, ...lines.slice(lines.length - tail)];
}
