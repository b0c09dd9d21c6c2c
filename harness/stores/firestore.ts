import { createDocumentIds } from './document-ids.ts';
import { parsePath } from './firestore-path.ts';
import { compileQuery } from './firestore-query.ts';
import type {
  Firestore,
  FirestoreFailure,
  Location,
  QueryOptions,
  StoredDocument,
  WriteOptions,
} from './firestore-types.ts';
import { type AppendRecords, openNdjsonFolder } from './ndjson.ts';
import { type Plain, toPlain } from './plain.ts';

/** What a store is made of. */
export interface FirestoreOptions {
  /** A number in [0, 1), for the ids of documents. */
  readonly random: () => number;
  readonly folder?: string;
}

/** The first attempt and two more, as Google's page says. */
const ATTEMPTS = 3;

interface Write {
  /** Name of the collection. */
  readonly name: string;
  readonly id: string;
  readonly data: Plain;
  readonly merge: boolean;
}

/** `look` gives again what a transaction has `seen`, unless that has changed. */
interface Reading {
  readonly look: () => readonly StoredDocument[];
  readonly seen: readonly StoredDocument[];
}

interface Transaction {
  readonly readings: Reading[];
  readonly writes: Write[];
}

/**
 * A stand-in for Firestore in native mode: documents in memory, of any number of projects.
 *
 * With a `folder` each write adds a line of JSON, the document as it is from then on, to `<project>.<collection>.ndjson`
 * there. A transaction sees nothing of its own writes, as Firestore wants all reads to come before them.
 */
export class FirestoreStore implements Firestore {
  /** Documents by collection, named `<project>.<path>`, and id. A write puts a new document in the place of the old. */
  private readonly collections = new Map<string, Map<string, StoredDocument>>();
  private readonly transactions = new Map<string, Transaction>();
  private readonly nextId: () => string;
  private readonly append: AppendRecords;

  /** @throws UserError if the folder cannot be made. */
  constructor({ random, folder }: FirestoreOptions) {
    this.nextId = createDocumentIds(random);
    this.append = openNdjsonFolder(folder);
  }

  async read(location: Location, transaction?: string): Promise<StoredDocument> {
    const { name, id } = locate(location);
    if (id === undefined) throw failure('invalid_argument');
    const [found] = this.look(transaction, () => {
      const document = this.collections.get(name)?.get(id);
      return document ? [document] : [];
    });
    if (!found) throw failure('not_found');
    return found;
  }

  async write(
    location: Location,
    data: unknown,
    { merge, transaction }: WriteOptions,
  ): Promise<string | undefined> {
    const { name, id = this.nextId() } = locate(location);
    const plain = toPlain(data);
    if (!plain) throw failure('invalid_argument');
    const write = { name, id, data: plain, merge };
    if (transaction === undefined) return this.apply(write);
    this.open(transaction).writes.push(write);
    return undefined;
  }

  async query(
    location: Location,
    conditions: readonly unknown[],
    { limit, transaction }: QueryOptions,
  ): Promise<StoredDocument[]> {
    const { name, id } = locate(location);
    if (id !== undefined) throw failure('invalid_argument');
    const query = compileQuery(conditions);
    const look = () => query([...(this.collections.get(name)?.values() ?? [])]).slice(0, limit);
    return this.look(transaction, look);
  }

  async runTransaction(callback: (transaction: string) => Promise<unknown>): Promise<string[]> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const { readings, writes } = await this.attempt(callback);
      if (readings.every(isCurrent)) return writes.map(write => this.apply(write));
    }
    throw failure('aborted');
  }

  private async attempt(callback: (transaction: string) => Promise<unknown>): Promise<Transaction> {
    const id = this.nextId();
    const transaction: Transaction = { readings: [], writes: [] };
    this.transactions.set(id, transaction);
    try {
      await callback(id);
    } finally {
      this.transactions.delete(id);
    }
    return transaction;
  }

  private look(transaction: string | undefined, look: () => StoredDocument[]): StoredDocument[] {
    const seen = look();
    if (transaction !== undefined) this.open(transaction).readings.push({ look, seen });
    return seen;
  }

  private open(transaction: string): Transaction {
    const open = this.transactions.get(transaction);
    if (!open) throw failure('invalid_argument');
    return open;
  }

  /** The keys of a merge are those of the document itself: what is below them is replaced. Google's page leaves it open. */
  private apply({ name, id, data, merge }: Write): string {
    const documents = this.collections.get(name) ?? new Map<string, StoredDocument>();
    const document = { id, data: merge ? { ...documents.get(id)?.data, ...data } : data };
    try {
      this.append(name, [document]);
    } catch {
      throw failure('unknown');
    }
    this.collections.set(name, documents.set(id, document));
    return id;
  }
}

function locate({ projectId, path }: Location): { name: string; id: string | undefined } {
  const { collection, id } = parsePath(path);
  return { name: `${projectId}.${collection}`, id };
}

function isCurrent({ look, seen }: Reading): boolean {
  const now = look();
  return now.length === seen.length && now.every((document, i) => document === seen[i]);
}

function failure(reason: FirestoreFailure['reason']): FirestoreFailure {
  return { reason };
}
