import { countTotals, type FileResult } from './results.ts';

/** What progress is shown on: a stream such as `process.stderr`. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** A line on a terminal that says how far the work has come. Nothing is shown where there is no terminal. */
export interface Progress {
  readonly show: (results: readonly FileResult[]) => void;
  /** Takes the line away, so that something else can be written. */
  readonly clear: () => void;
}

const ERASE_LINE = '\r\u001b[2K';

/** Shows the progress of a run over so many files; of a single one there is none to show. */
export function createProgress(terminal: Terminal, files: number): Progress {
  const write = (text: string): void => {
    if (terminal.isTTY && files > 1) terminal.write(ERASE_LINE + text);
  };
  return {
    show(results) {
      const { scenarios, failed } = countTotals(results);
      write(`${results.length} of ${files} files, ${scenarios} scenarios, ${failed} failed`);
    },
    clear: () => write(''),
  };
}
