/** How often each line of a file ran, but for lines that start no statement. */
export interface FileLines {
  /** Relative to the project. */
  readonly file: string;
  readonly lines: Readonly<Record<string, number>>;
}

const HEAD = ['Folder', 'Lines', 'Covered', '%'];

/** One row for each folder of `harness/`, and one for all. */
export function formatTable(files: readonly FileLines[]): string {
  const folders = new Map<string, FileLines[]>();
  for (const file of files) {
    const folder = file.file.split('/').slice(0, -1).slice(0, 2).join('/');
    folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  const rows = [...folders].sort(([a], [b]) => a.localeCompare(b, 'en'));
  return [HEAD, ...rows.map(([folder, ofFolder]) => formatRow(folder, ofFolder)), formatRow('all', files)]
    .map(([name = '', ...numbers]) => name.padEnd(20) + numbers.map(number => number.padStart(9)).join(''))
    .join('\n');
}

/** The lines that did not run, by file, as `12-15, 20`. */
export function formatUncovered(files: readonly FileLines[]): string {
  const texts = files.map(({ file, lines }) => [file, formatRanges(lines)] as const);
  return texts.flatMap(([file, ranges]) => (ranges ? `${file}  ${ranges}\n` : [])).join('');
}

function formatRow(name: string, files: readonly FileLines[]): string[] {
  const counts = files.flatMap(({ lines }) => Object.values(lines));
  const covered = counts.filter(count => count > 0).length;
  const percent = ((100 * covered) / counts.length).toFixed(1);
  return [name, String(counts.length), String(covered), percent];
}

/** Joins what only lines without statements part. */
function formatRanges(lines: FileLines['lines']): string {
  const ranges: [first: string, last: string][] = [];
  let isOpen = false;
  for (const [line, count] of Object.entries(lines)) {
    const range = ranges.at(-1);
    if (count === 0 && isOpen && range) range[1] = line;
    else if (count === 0) ranges.push([line, line]);
    isOpen = count === 0;
  }
  return ranges.map(([first, last]) => (first === last ? first : `${first}-${last}`)).join(', ');
}
