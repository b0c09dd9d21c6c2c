/** One tag's part in an event. Metadata from the tag's settings stand beside the three. */
export interface TagResult {
  readonly id: string;
  /** `success`, `failure`, `exception` or `timeout`. */
  readonly status: string;
  /** In ms. */
  readonly executionTime: number;
  readonly [metadata: string]: unknown;
}

/** Hears a message of a template. */
export type MessageListener = (type: string, message: Readonly<Record<string, unknown>>) => void;

/**
 * What the runs of one event have in common: its messages and its end. A client has one as well, which hears the messages
 * of all its events.
 */
export interface EventScope {
  /** What became of the event's tags; `undefined` until all have run. */
  readonly tags: readonly TagResult[] | undefined;
  addListener(type: string, listener: MessageListener): void;
  hasListener(type: string): boolean;
  /** Calls those who listen, at once. */
  send(type: string, message: Readonly<Record<string, unknown>>): void;
  /** Calls back when all tags have run. The promise is for what the callback starts. */
  onComplete(callback: (tags: readonly TagResult[]) => Promise<void>): void;
  /** Says that all tags have run. Settles when everything that was to follow is done. */
  complete(tags: readonly TagResult[]): Promise<void>;
}

/** Makes the scope of an event, or of a client. Messages of an event are heard in the scope around it, too. */
export function createEventScope(outer?: EventScope): EventScope {
  const listeners = new Map<string, MessageListener[]>();
  const callbacks: ((tags: readonly TagResult[]) => Promise<void>)[] = [];
  const scope: EventScope & { tags: EventScope['tags'] } = {
    tags: undefined,
    addListener(type, listener) {
      listeners.set(type, [...(listeners.get(type) ?? []), listener]);
    },
    hasListener: type => listeners.has(type) || outer?.hasListener(type) === true,
    send(type, message) {
      for (const listener of listeners.get(type) ?? []) listener(type, message);
      outer?.send(type, message);
    },
    onComplete(callback) {
      callbacks.push(callback);
    },
    async complete(tags) {
      scope.tags = tags;
      await Promise.all(callbacks.map(callback => callback(tags)));
    },
  };
  return scope;
}
