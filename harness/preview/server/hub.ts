/** A record as the page gets it. */
interface Entry {
  /** Grows with every change of any record. */
  readonly version: number;
  readonly size: number;
  /** Makes the JSON of the record, once somebody wants to see it. */
  readonly read: () => string;
}

/** The latest records, and news of them for any number of pages. */
export interface Hub {
  /** Adds a record, or replaces the one of that id. `size` is about what it takes up, in characters. */
  put(id: number, size: number, read: () => string): void;
  /** The records that changed after `version`, as JSON, the longest unchanged first; and the version they make up. */
  since(version: number): { readonly version: number; readonly records: readonly string[] };
  /** Says that something else has changed that pages show. */
  touch(): void;
  /** Calls back on each change. Returns what ends that. */
  subscribe(listener: () => void): () => void;
  /** Says that nothing will change any more. */
  close(): void;
  readonly closed: boolean;
}

/** How much is remembered: of more hits than this nobody finds one again. */
const LIMITS = { records: 200, size: 8 * 1024 * 1024 };

/** Makes an empty hub, which forgets the oldest records beyond its limits. JSON is made only for those who ask. */
export function createHub(limits: typeof LIMITS = LIMITS): Hub {
  const entries = new Map<number, Entry>();
  const listeners = new Set<() => void>();
  let latest = 0;
  let size = 0;
  let closed = false;

  function remove(id: number): void {
    size -= entries.get(id)?.size ?? 0;
    entries.delete(id);
  }

  function touch(): void {
    for (const listener of listeners) listener();
  }

  return {
    put(id, entrySize, read) {
      remove(id);
      entries.set(id, { version: ++latest, size: entrySize, read: once(read) });
      size += entrySize;
      for (const oldest of entries.keys()) {
        if (entries.size <= limits.records && size <= limits.size) break;
        remove(oldest);
      }
      touch();
    },
    touch,
    since(version) {
      const changed = [...entries.values()].filter(entry => entry.version > version);
      return { version: latest, records: changed.map(({ read }) => read()) };
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      closed = true;
      touch();
    },
    get closed() {
      return closed;
    },
  };
}

function once(read: () => string): () => string {
  let text: string | undefined;
  return () => {
    text ??= read();
    return text;
  };
}
