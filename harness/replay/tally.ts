/** Where a row ended. `left` rows were not sent, or got no answer: the next run sends them. */
export type Fate = 'sent' | 'refused' | 'expired' | 'duplicate' | 'malformed' | 'left';

/** How many rows were read, and where they ended: `read` is the sum of all fates. */
export interface Tally extends Record<Fate, number> {
  read: number;
  /** Of `sent` and `refused`, those that an earlier run settled. */
  earlier: number;
  /** Requests that were made; in a dry run, those that would be if all went well. */
  requests: number;
}

/** Something that the user should know of: a row that was not sent, or rows that wait for the user. */
export interface Problem {
  readonly fate: Fate;
  /** `rows.ndjson:12`, or the dataset. */
  readonly place: string;
  readonly words: string;
}

/** Makes a tally of nothing. */
export function createTally(): Tally {
  return {
    read: 0,
    sent: 0,
    refused: 0,
    expired: 0,
    duplicate: 0,
    malformed: 0,
    left: 0,
    earlier: 0,
    requests: 0,
  };
}
