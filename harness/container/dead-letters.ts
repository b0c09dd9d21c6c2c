import type { GoogleCloud } from '../sandbox/environment.ts';
import type { BigQuery } from '../stores/bigquery.ts';
import type { Firestore } from '../stores/firestore-types.ts';

/**
 * Lets a template use BigQuery and Firestore as they are, and calls `onKept` for each dead letter that it has written
 * there: a row or document with `event` and `dataset`, as our tag keeps what it could not deliver and `sgtm replay`
 * reads it.
 */
export function watchDeadLetters(cloud: GoogleCloud, onKept: () => void): GoogleCloud {
  const { projectId, accessToken, privateKeys } = cloud;
  const bigQuery = new WatchedBigQuery(cloud.bigQuery, onKept);
  const firestore = new WatchedFirestore(cloud.firestore, onKept);
  return { projectId, accessToken, privateKeys, bigQuery, firestore };
}

// Every run has its own of these: classes, since closures would have to be made anew for each.

class WatchedBigQuery implements BigQuery {
  constructor(
    private readonly inner: BigQuery,
    private readonly onKept: () => void,
  ) {}

  async insert(...args: Parameters<BigQuery['insert']>): Promise<void> {
    await this.inner.insert(...args);
    for (const row of args[1]) if (isDeadLetter(row)) this.onKept();
  }
}

class WatchedFirestore implements Firestore {
  constructor(
    private readonly inner: Firestore,
    private readonly onKept: () => void,
  ) {}

  read(...args: Parameters<Firestore['read']>): ReturnType<Firestore['read']> {
    return this.inner.read(...args);
  }

  query(...args: Parameters<Firestore['query']>): ReturnType<Firestore['query']> {
    return this.inner.query(...args);
  }

  runTransaction(...args: Parameters<Firestore['runTransaction']>): ReturnType<Firestore['runTransaction']> {
    return this.inner.runTransaction(...args);
  }

  async write(...args: Parameters<Firestore['write']>): Promise<string | undefined> {
    const id = await this.inner.write(...args);
    if (isDeadLetter(args[1])) this.onKept();
    return id;
  }
}

function isDeadLetter(row: unknown): boolean {
  return typeof row === 'object' && row !== null && 'event' in row && 'dataset' in row;
}
