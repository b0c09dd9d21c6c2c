import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Histories and templates are longer than what Node takes of a program by itself. */
const MAX_BYTES = 1 << 28;

/** What git prints; `undefined` where it is absent, the folder is in no repository, or there is no such thing. */
export async function git(folder: string, ...args: string[]): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)('git', ['-C', folder, ...args], { maxBuffer: MAX_BYTES });
    return stdout;
  } catch {
    return undefined;
  }
}
