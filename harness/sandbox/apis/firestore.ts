import type { Location } from '../../stores/firestore-types.ts';
import { toPlain } from '../../stores/plain.ts';
import { type ApiFamily, defineApi, type PermissionRequest } from '../api.ts';
import type { Environment } from '../environment.ts';
import type { SandboxFunction } from '../values.ts';
import { toNumber, toRecord } from './coerce.ts';
import { callBack } from './firestore-transaction.ts';

type Options = Readonly<Record<string, unknown>> | undefined;

const DEFAULT_LIMIT = 5;

/**
 * Firestore in native mode, the default database. Paths neither begin nor end with a slash. Each function takes
 * `projectId`, by default the server's, and `transaction`, the id that `runTransaction` gives, and needs
 * `access_firestore` for the path.
 *
 * All reject with `{reason}`, a code of Firestore's in lower case, such as `not_found` and `invalid_argument`.
 */
export const firestoreApis: ApiFamily = {
  Firestore: {
    members: {
      /**
       * `Firestore.query(collection: string, conditions: [key, operator, value][], {disableCache?, limit?}?)` → promise of
       * `{id, data}[]`, at most 5 unless `limit` says otherwise. Cached as `read` is.
       *
       * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#firestorequery
       */
      query: defineApi({
        parameters: ['string', 'array', 'object?'],
        permission: (path, _conditions, options) => permission('read', path, options),
        async run({ environment }, path, conditions, options) {
          const location = locate(environment, path, options);
          const limit = limitOf(options);
          const transaction = transactionOf(options);
          return cached(environment, options, ['query', location, conditions, limit], () =>
            environment.cloud.firestore.query(location, conditions, { limit, transaction }),
          );
        },
      }),

      /**
       * `Firestore.read(path: string, {disableCache?}?)` → promise of `{id, data}`, rejected if there is no such document.
       *
       * What was read once is not read again while the container works on the request, unless `disableCache`. That a
       * write leaves the cache as it is, and that reads in transactions and failures are not cached, is our reading.
       *
       * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#firestoreread
       */
      read: defineApi({
        parameters: ['string', 'object?'],
        permission: (path, options) => permission('read', path, options),
        async run({ environment }, path, options) {
          const location = locate(environment, path, options);
          return cached(environment, options, ['read', location], () =>
            environment.cloud.firestore.read(location, transactionOf(options)),
          );
        },
      }),

      /**
       * `Firestore.runTransaction(callback: (transaction: string) => promise, {projectId?}?)` → promise of the ids of what
       * was written. Calls back anew, up to twice, where something that was read changed meanwhile, then rejects with
       * `aborted`. Rejects with what the callback's promise rejects with. Asks for no permission itself: what it is called
       * for does.
       *
       * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#firestoreruntransaction
       */
      runTransaction: {
        parameters: ['function', 'object?'],
        asks: ['access_firestore'],
        raw(context, callback) {
          const { firestore } = context.environment.cloud;
          const ids = firestore.runTransaction(transaction =>
            callBack(context, callback as SandboxFunction, transaction),
          );
          return context.border.adopt(ids);
        },
      },

      /**
       * `Firestore.write(path: string, input: object, {merge?}?)` → promise of the document's id, in a transaction of
       * `undefined`. A collection's path adds a document. `merge` keeps the keys that the input lacks.
       *
       * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#firestorewrite
       */
      write: defineApi({
        parameters: ['string', 'object', 'object?'],
        permission: (path, _input, options) => permission('write', path, options),
        run: ({ environment }, path, input, options) =>
          environment.cloud.firestore.write(locate(environment, path, options), input, {
            merge: options?.merge === true,
            transaction: transactionOf(options),
          }),
      }),
    },
  },
};

function permission(operation: 'read' | 'write', path: string, options: Options): PermissionRequest {
  return ['access_firestore', operation, { projectId: projectOf(options), path }];
}

function locate({ cloud }: Environment, path: string, options: Options): Location {
  return { projectId: projectOf(options) ?? cloud.projectId, path };
}

/** An empty project id, as an empty field gives it, is none. */
function projectOf(options: Options): string | undefined {
  const { projectId } = toRecord(options);
  return typeof projectId === 'string' && projectId !== '' ? projectId : undefined;
}

function transactionOf(options: Options): string | undefined {
  return typeof options?.transaction === 'string' ? options.transaction : undefined;
}

/** Whether other limits than positive integers are refused is not known: here they are the default. */
function limitOf(options: Options): number {
  const limit = toNumber(options?.limit);
  return Number.isInteger(limit) && limit > 0 ? limit : DEFAULT_LIMIT;
}

function cached<T>(
  { firestoreCache }: Environment,
  options: Options,
  request: readonly unknown[],
  load: () => Promise<T>,
): Promise<T> {
  if (options?.disableCache || transactionOf(options) !== undefined) return load();
  const key = JSON.stringify(toPlain({ request }));
  const known = firestoreCache.get(key) as Promise<T> | undefined;
  if (known) return known;
  const loading = load();
  firestoreCache.set(key, loading);
  loading.catch(() => firestoreCache.delete(key));
  return loading;
}
