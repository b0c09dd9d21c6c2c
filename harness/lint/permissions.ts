import {
  type DeclaredPermission,
  declarePermissions,
  type PlainValue,
  plainParameters,
} from '../sandbox/permissions/declaration.ts';
import type { CodeUse } from './code/use.ts';

/** An entry of `___SERVER_PERMISSIONS___` or `___WEB_PERMISSIONS___`. */
export interface PermissionEntry {
  readonly declared: DeclaredPermission;
  /** The public id, e.g. `get_cookies`. */
  readonly id: string;
  readonly parameters: Readonly<Record<string, PlainValue>>;
}

/** Whether the code asks `queryPermission` about a permission first, and so may do without it. */
export function isQueried({ required, words }: CodeUse, id: string): boolean {
  return words.has(id) && required.some(({ name }) => name === 'queryPermission');
}

/** Reads an entry; gives `undefined` where it has not the form that GTM exports. */
export function readPermission(declared: DeclaredPermission): PermissionEntry | undefined {
  try {
    const id = declared.instance.key.publicId;
    const parameters = plainParameters(declared);
    // Values of no known type come out as `undefined`, which cannot be written again.
    declarePermissions({ [id]: parameters });
    return typeof id === 'string' ? { declared, id, parameters } : undefined;
  } catch {
    return undefined;
  }
}
