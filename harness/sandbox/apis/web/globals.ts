import { type ApiFamily, defineApi } from '../../api.ts';
import { TemplateError } from '../../errors.ts';
import { asFunction, readPath, writePath } from './window.ts';

/** The page's global variables, at paths such as `fbq.queue`. What these give are copies. */
export const globalApis: ApiFamily = {
  /**
   * `aliasInWindow(toPath: string, fromPath: string)` → boolean: whether the value, itself and not a copy, is at both
   * paths. `false` where there is nothing at `fromPath`. Needs `access_globals` to write the one and to read the other.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/templates/api#aliasinwindow
   */
  aliasInWindow: defineApi({
    parameters: ['string', 'string'],
    asks: ['access_globals'],
    run({ environment: { page }, demand }, toPath, fromPath) {
      demand(['access_globals', 'write', toPath]);
      demand(['access_globals', 'read', fromPath]);
      const value = readPath(page.window, fromPath);
      return value !== undefined && writePath(page.window, toPath, value);
    },
  }),

  /**
   * `callInWindow(path: string, ...arguments: any[])` → what the function gives, `undefined` if there is none at the path.
   * Needs `access_globals` to execute it.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/templates/api#callinwindow
   */
  callInWindow: defineApi({
    parameters: ['string'],
    permission: path => ['access_globals', 'execute', path],
    run: ({ environment: { page } }, path, ...args: unknown[]) =>
      asFunction(readPath(page.window, path))?.(...args),
  }),

  /**
   * `copyFromWindow(path: string)` → any, `undefined` if there is nothing. Needs `access_globals` to read it.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/templates/api#copyfromwindow
   */
  copyFromWindow: defineApi({
    parameters: ['string'],
    permission: path => ['access_globals', 'read', path],
    run: ({ environment: { page } }, path) => readPath(page.window, path),
  }),

  /**
   * `createArgumentsQueue(functionPath: string, arrayPath: string)` → the function at `functionPath`: the one that is there,
   * else a new one that pushes its arguments, here as an array, onto the array at `arrayPath`. Throws where the object that
   * a path leads through is missing. Needs `access_globals` to read and write both.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/templates/api#createargumentsqueue
   */
  createArgumentsQueue: defineApi({
    parameters: ['string', 'string'],
    asks: ['access_globals'],
    run({ environment: { page }, demand }, functionPath, arrayPath) {
      demand(['access_globals', 'readwrite', functionPath]);
      demand(['access_globals', 'readwrite', arrayPath]);
      const push = (...args: unknown[]): unknown => queueAt(page.window, arrayPath)(args);
      const queue = readPath(page.window, functionPath) ?? create(page.window, functionPath, push);
      queueAt(page.window, arrayPath);
      return queue;
    },
  }),

  /**
   * `createQueue(arrayPath: string)` → a function that pushes its arguments onto the array at the path, which is made if it
   * is missing. Throws where the object that the path leads through is missing. Needs `access_globals` to read and write.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/templates/api#createqueue
   */
  createQueue: defineApi({
    parameters: ['string'],
    permission: path => ['access_globals', 'readwrite', path],
    run: ({ environment: { page } }, path) => queueAt(page.window, path),
  }),

  /**
   * `setInWindow(path: string, value: any, overrideExisting?: boolean)` → boolean: whether it was set. Not over a value that
   * is there, unless asked to. Needs `access_globals` to write it.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/templates/api#setinwindow
   */
  setInWindow: defineApi({
    parameters: ['string', 'any?', 'any?'],
    permission: path => ['access_globals', 'write', path],
    run: ({ environment: { page } }, path, value, overrideExisting) =>
      (Boolean(overrideExisting) || readPath(page.window, path) === undefined) &&
      writePath(page.window, path, value),
  }),
};

/** What pushes onto the array at a path. Makes the array if there is nothing. */
function queueAt(window: object, path: string): (...items: unknown[]) => unknown {
  if (readPath(window, path) === undefined) create(window, path, []);
  return (...items) => asFunction(readPath(window, `${path}.push`))?.(...items);
}

function create(window: object, path: string, value: unknown): unknown {
  if (writePath(window, path, value)) return value;
  throw new TemplateError(`Cannot create ${path} in the window: there is no object that it leads through.`);
}
