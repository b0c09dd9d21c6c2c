import { readFile, writeFile } from 'node:fs/promises';
import { UserError } from './user-error.ts';

/** Reads a text file. `what` names it in messages: `the event`. @throws UserError if that cannot be done. */
export async function readText(file: string, what: string): Promise<string> {
  return readFile(file, 'utf8').catch(({ code, message }: NodeJS.ErrnoException) => {
    const reason = code === 'ENOENT' ? 'there is no such file' : message;
    throw new UserError(`Cannot read ${what} from ${file}: ${reason}.`);
  });
}

/** Writes a text file. `what` names it in messages: `the fields`. @throws UserError if that cannot be done. */
export async function writeText(file: string, text: string, what: string): Promise<void> {
  await writeFile(file, text).catch(({ message }: Error) => {
    throw new UserError(`Cannot write ${what} to ${file}: ${message}.`);
  });
}
