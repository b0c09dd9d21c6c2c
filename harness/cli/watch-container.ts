import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Container } from '../container/config/container.ts';
import { watchFiles } from '../testing/watch.ts';
import { UserError } from '../user-error.ts';

/** Reads a container; calls back with each file that it is about to read. */
export type ReadContainer = (onFile: (file: string) => void) => Promise<Container>;

/** A container that follows its files. */
export interface WatchedContainer {
  /** The container as it was last read without a fault. */
  readonly current: () => Container;
  /** Ends the watching. */
  readonly close: () => void;
}

/**
 * Reads a container, and reads it again when one of its files was written. `report` receives a sentence on what came of
 * that: a container with a fault leaves the one before in place.
 *
 * Rejects with what `read` throws the first time.
 */
export async function watchContainer(
  read: ReadContainer,
  report: (text: string) => void,
): Promise<WatchedContainer> {
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
      files = noted;
      report(`${file} has changed: the container was loaded again.`);
    } catch (error) {
      // What is missing may still come.
      files = new Set([...files, ...noted]);
      report(`${file} has changed, but the container stays as it was. ${reasonOf(error)}`);
    }
    stop();
    stop = watch();
  }

  return { current: () => container, close: () => stop() };
}

function reasonOf(error: unknown): string {
  return error instanceof UserError ? error.message : String((error as Error).stack);
}
