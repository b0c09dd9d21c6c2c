import { readFile, rm, writeFile } from 'node:fs/promises';
import { UserError } from '../user-error.ts';

/**
 * Keeps other runs away from a journal, since two at a time would send rows twice: a file `<journal>.lock` with the id of
 * this process. The lock of a process that is no more is taken over.
 *
 * @returns what gives it up.
 * @throws UserError if another process has it, or the file cannot be written.
 */
export async function lockJournal(journal: string): Promise<() => Promise<void>> {
  const lock = `${journal}.lock`;
  const id = String(process.pid);
  try {
    await writeFile(lock, id, { flag: 'wx' });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cannotLock(cause);
    await refuseIfHeld(lock);
    await writeFile(lock, id);
  }
  return () => rm(lock, { force: true });
}

async function refuseIfHeld(lock: string): Promise<void> {
  const holder = Number.parseInt(await readFile(lock, 'utf8'), 10);
  if (!isRunning(holder)) return;
  throw new UserError(
    `Process ${holder} works with this journal: wait for its end. If it is no sgtm replay, delete ${lock}.`,
  );
}

/** In a container process ids begin anew: a lock with our own id is of an earlier life. */
function isRunning(id: number): boolean {
  if (id === process.pid) return false;
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function cannotLock(cause: unknown): UserError {
  const reason = (cause as Error).message;
  return new UserError(`Cannot write beside the journal: ${reason}. Name another journal with --journal.`, {
    cause,
  });
}
