import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { watchFiles } from '../testing/watch.ts';
import { UserError } from '../user-error.ts';

/** Reads something; calls back with each file that it is about to read. */
export type ReadFiles<T> = (onFile: (file: string) => void) => Promise<T>;

/** What was read, and follows its files. */
export interface Watched<T> {
  /** As it was last read without a fault. */
  readonly current: () => T;
  /** Ends the watching. */
  readonly close: () => void;
}

/**
 * Reads a container, and reads it again when one of its files was written. `onReload` receives a sentence on what came
 * of that: a container with a fault leaves the one before in place.
 *
 * Rejects with what `read` throws the first time.
 */
export async function watchContainer<T>(
  read: ReadFiles<T>,
  onReload: (text: string) => void,
): Promise<Watched<T>> {
  let files = new Set<string>();
  const readNoting = (noted: Set<string>) => read(file => void noted.add(resolve(file)));
  let container = await readNoting(files);
  let stop = watch();
  let reading = Promise.resolve();

  function watch(): () => void {
    // A file in a folder that is not there yet cannot be watched.
    const watchable = [...files].filter(file => existsSync(dirname(file)));
    return watchFiles(watchable, file => {
      reading = reading.then(() => reload(file));
    });
  }

  async function reload(file: string): Promise<void> {
    const noted = new Set<string>();
    try {
      container = await readNoting(noted);
      follow(noted);
      onReload(`${file} has changed: the container was loaded again.`);
    } catch (error) {
      // What is missing may still come.
      follow(new Set([...files, ...noted]));
      onReload(`${file} has changed, but the container stays as it was. ${reasonOf(error)}`);
    }
  }

  /** The same files go on being watched, so that nothing is missed that is written meanwhile. */
  function follow(noted: Set<string>): void {
    if (noted.size === files.size && [...noted].every(file => files.has(file))) return;
    files = noted;
    stop();
    stop = watch();
  }

  return { current: () => container, close: () => stop() };
}

function reasonOf(error: unknown): string {
  return error instanceof UserError ? error.message : String((error as Error).stack);
}
