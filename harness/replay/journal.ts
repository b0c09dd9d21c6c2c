import { type FileHandle, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UserError } from '../user-error.ts';
import { JOURNAL_HEADER, type JournalRecord, type JournalState, readJournalState } from './journal-state.ts';

/** Where a run writes down what becomes of its rows. Each promise settles when the line is on the disk. */
export interface Journal {
  /** Writes that a request is about to be made, and gives its number. */
  begin(ids: readonly string[]): Promise<number>;
  /** Writes what Meta says to a request. */
  end(request: number, answer: 'accepted' | 'refused'): Promise<void>;
  /** Writes that Meta refuses a row, in which words. */
  refuse(row: { readonly digest: string; readonly place: string }, words: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Reads the journal of earlier runs; a file that is not there is one of no runs.
 *
 * @throws UserError if the file is no journal, or cannot be read.
 */
export async function loadJournal(file: string): Promise<JournalState> {
  return readJournalState(await readText(file), file);
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT') return '';
    throw new UserError(`Cannot read the journal ${file}: ${message}.`, { cause });
  }
}

/**
 * Opens the journal that was loaded, to add to it. What a crash left of a last line is cut off.
 *
 * Once a line cannot be written nothing more is, and all promises reject with a UserError: a request that is not written
 * down is not to be made.
 *
 * @throws UserError if the file cannot be opened.
 */
export async function openJournal(file: string, { requests, bytes }: JournalState): Promise<Journal> {
  const handle = await openAt(file, bytes);
  const append = createAppender(handle, file);
  if (bytes === 0) await append(JOURNAL_HEADER);
  let last = requests;
  return {
    async begin(ids) {
      const request = ++last;
      await append(line({ request, ids }));
      return request;
    },
    end: (request, answer) => append(line({ request, answer })),
    refuse: ({ digest, place }, words) => append(line({ refused: digest, place, words })),
    close: () => handle.close(),
  };
}

async function openAt(file: string, bytes: number): Promise<FileHandle> {
  try {
    const handle = await open(file, 'a');
    await handle.truncate(bytes);
    await syncFolder(dirname(file));
    return handle;
  } catch (cause) {
    throw cannotWrite(file, cause);
  }
}

/** Makes sure that a new file is still there after a crash. Windows does not open folders. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder);
  await handle.sync();
  await handle.close();
}

/** Lines go to the disk one after the other, whoever writes them. */
function createAppender(handle: FileHandle, file: string): (line: string) => Promise<void> {
  let written = Promise.resolve();
  const write = async (text: string): Promise<void> => {
    try {
      await handle.appendFile(`${text}\n`);
      await handle.datasync();
    } catch (cause) {
      throw cannotWrite(file, cause);
    }
  };
  return text => {
    written = written.then(() => write(text));
    return written;
  };
}

function line(record: JournalRecord): string {
  return JSON.stringify(record);
}

function cannotWrite(file: string, cause: unknown): UserError {
  const reason = (cause as Error).message;
  return new UserError(
    `Cannot write the journal ${file}: ${reason}. Nothing is sent without it. Name another file with --journal.`,
    { cause },
  );
}
