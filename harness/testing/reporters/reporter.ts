import type { FileResult } from '../results.ts';

/** Where a reporter writes. */
export interface Output {
  readonly write: (text: string) => unknown;
  readonly colors: boolean;
}

/** Tells how the scenarios of some files went. */
export interface Reporter {
  /** Called once for each file, as soon as it is through. */
  readonly file?: (result: FileResult) => void;
  /** Called at the end, with all of them. */
  readonly end: (results: readonly FileResult[]) => void;
}

/** Makes a reporter for that number of files. */
export type CreateReporter = (output: Output, files: number) => Reporter;
