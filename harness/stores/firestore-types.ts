import type { Plain } from './plain.ts';

/** A document or a collection of a project's default database. `path` has no slash at its ends. */
export interface Location {
  readonly projectId: string;
  readonly path: string;
}

/** A document as `Firestore.read` gives it. */
export interface StoredDocument {
  readonly id: string;
  readonly data: Plain;
}

/** Why an operation was refused: codes of Firestore's API in lower case, as published templates compare them. */
export type FirestoreFailure = {
  readonly reason: 'aborted' | 'invalid_argument' | 'not_found' | 'unknown';
};

/** What the APIs of templates need of Firestore. Everything rejects with a `FirestoreFailure`. */
export interface Firestore {
  /** Gives the document. `transaction` is the id that `runTransaction` has given. */
  read(location: Location, transaction?: string): Promise<StoredDocument>;
  /**
   * Creates or replaces a document; in a collection, creates one under a new id. With `merge` the keys that the input
   * lacks stay. Gives the id, and in a transaction, which writes at its end, `undefined`.
   */
  write(location: Location, data: unknown, options: WriteOptions): Promise<string | undefined>;
  /** Gives the first `limit` documents of a collection that meet conditions like `['age', '>', 17]`. */
  query(location: Location, conditions: readonly unknown[], options: QueryOptions): Promise<StoredDocument[]>;
  /**
   * Calls back with the id of a transaction, up to three times: again where something that it read has changed before it
   * could write. Gives the ids of what it wrote, and rejects with what the callback rejects with.
   */
  runTransaction(callback: (transaction: string) => Promise<unknown>): Promise<string[]>;
}

/** Options of `Firestore.write`. */
export interface WriteOptions {
  readonly merge: boolean;
  readonly transaction?: string | undefined;
}

/** Options of `Firestore.query`. */
export interface QueryOptions {
  readonly limit: number;
  readonly transaction?: string | undefined;
}
