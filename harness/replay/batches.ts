import type { DeadLetter } from './dead-letter.ts';
import type { Row } from './triage.ts';

/** What the rows of one request have in common. */
export type Destination = Omit<DeadLetter, 'event'>;

/** Rows for one request. Batches for the same destination share it. */
export interface Batch {
  readonly destination: Destination;
  readonly rows: readonly Row[];
}

/** Sorts rows into batches. */
export interface Batches {
  /** Gives a batch as soon as one is full. */
  add(row: Row): Batch | undefined;
  /** Gives what is left. */
  rest(): Batch[];
}

/** Makes batches of at most so many rows; Meta takes 1,000 (meta-capi.md 6.5). */
export function createBatches(maxRows: number): Batches {
  const open = new Map<string, { destination: Destination; rows: Row[] }>();
  return {
    add(row) {
      const { dataset, apiVersion, partnerAgent, testEventCode } = row;
      const destination = { dataset, apiVersion, partnerAgent, testEventCode };
      const key = JSON.stringify(Object.values(destination));
      const batch = open.get(key) ?? { destination, rows: [] };
      open.set(key, batch);
      batch.rows.push(row);
      if (batch.rows.length < maxRows) return undefined;
      open.set(key, { destination: batch.destination, rows: [] });
      return batch;
    },
    rest: () => [...open.values()].filter(({ rows }) => rows.length > 0),
  };
}
