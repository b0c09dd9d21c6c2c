import type { FirestoreFailure } from './firestore-types.ts';

/** Segments with slashes between them. */
const PATH = /^[^/]+(?:\/[^/]+)*$/;

/** A collection, and the id of a document in it where the path leads to one. */
export interface ParsedPath {
  /** Path of the collection. */
  readonly collection: string;
  readonly id: string | undefined;
}

/**
 * Reads a path: an odd number of segments leads to a collection, an even number to a document.
 *
 * Throws the failure `invalid_argument` for a path that begins or ends with a slash, or has two in a row.
 *
 * @see https://firebase.google.com/docs/firestore/data-model
 */
export function parsePath(path: string): ParsedPath {
  if (!PATH.test(path)) throw { reason: 'invalid_argument' } satisfies FirestoreFailure;
  const segments = path.split('/');
  const id = segments.length % 2 === 0 ? segments.pop() : undefined;
  return { collection: segments.join('/'), id };
}
