/** The comments right above a place at the start of a line, the path of the module aside. */
export function commentsBefore(code: string, place: number): string {
  const lines = code.slice(0, place).split('\n').slice(0, -1);
  const first = lines.findLastIndex(line => !line.startsWith('// ') || isPath(line)) + 1;
  return lines
    .slice(first)
    .map(line => `${line}\n`)
    .join('');
}

/** Leaves out the paths of modules of which nothing is left. */
export function dropEmptyModules(code: string): string {
  const lines = code.split('\n');
  return lines
    .filter(
      (line, i) => !isPath(line) || !isPath(lines.slice(i + 1).find(next => next !== '') ?? '// end.ts'),
    )
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}

/** Whether a line is the comment that esbuild writes above each module. */
function isPath(line: string): boolean {
  return /^\/\/ \S+\.\w+$/.test(line);
}
