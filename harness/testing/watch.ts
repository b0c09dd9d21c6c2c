import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Editors write a file in several steps; it is looked at when it has been left alone for so many milliseconds. */
const QUIET_MS = 50;

/**
 * Calls `onChange` with each file that has been written to. Watches the folders, since editors like to put a new file in
 * the old one's place.
 *
 * @returns what ends it.
 */
export function watchFiles(files: readonly string[], onChange: (file: string) => void): () => void {
  const timers = new Map<string, NodeJS.Timeout>();
  const watchers = [...new Set(files.map(file => dirname(file)))].map((folder): FSWatcher => {
    const names = new Map(files.filter(file => dirname(file) === folder).map(file => [basename(file), file]));
    return watch(folder, (_event, name) => {
      const file = names.get(name ?? '');
      if (file === undefined) return;
      clearTimeout(timers.get(file));
      timers.set(file, setTimeout(onChange, QUIET_MS, file));
    });
  });
  return () => {
    for (const watcher of watchers) watcher.close();
    for (const timer of timers.values()) clearTimeout(timer);
  };
}
