import { type ApiFamily, type ApiObject, defineApi, type RawContext } from '../../api.ts';
import type { Value } from '../../values.ts';

/**
 * `localStorage`: texts that the browser keeps. Each function needs `access_local_storage` for the key.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/templates/api#localstorage
 */
const localStorage: ApiObject = {
  members: {
    /** `getItem(key: string)` → string, `null` if there is none. */
    getItem: defineApi({
      parameters: ['string'],
      permission: key => ['access_local_storage', 'read', key],
      run: ({ environment: { page } }, key) => page.localStorage.get(key) ?? null,
    }),

    /** `removeItem(key: string)` → `undefined`. */
    removeItem: defineApi({
      parameters: ['string'],
      permission: key => ['access_local_storage', 'write', key],
      run: ({ environment: { page } }, key) => {
        page.localStorage.delete(key);
      },
    }),

    /** `setItem(key: string, value: string)` → boolean: whether there was room, which here there is. */
    setItem: defineApi({
      parameters: ['string', 'string'],
      permission: key => ['access_local_storage', 'write', key],
      run: ({ environment: { page } }, key, value) => {
        page.localStorage.set(key, value);
        return true;
      },
    }),
  },
};

type Items = Map<string, Value>;

/** Asks for the permission, and gives what the template has stored: the sandbox's own values. */
function itemsOf({ demand, environment }: RawContext): Items {
  demand(['access_template_storage']);
  return environment.storage as Items;
}

const asks = ['access_template_storage'];

/**
 * `templateStorage`: values that live as long as the page, one store per template. They are kept themselves, not copied:
 * to change an object that is stored is to change what is stored. Each function needs `access_template_storage`.
 *
 * What `getItem` gives where there is nothing is not documented: here `null`, as of `localStorage`.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/templates/api#templatestorage
 */
const templateStorage: ApiObject = {
  members: {
    /** `clear()` → `undefined`. */
    clear: { parameters: [], asks, raw: context => void itemsOf(context).clear() },

    /** `getItem(key: string)` → any. */
    getItem: {
      parameters: ['string'],
      asks,
      raw: (context, key) => itemsOf(context).get(key as string) ?? null,
    },

    /** `removeItem(key: string)` → `undefined`. */
    removeItem: {
      parameters: ['string'],
      asks,
      raw: (context, key) => void itemsOf(context).delete(key as string),
    },

    /** `setItem(key: string, value: any)` → `undefined`. */
    setItem: {
      parameters: ['string', 'any?'],
      asks,
      raw: (context, key, value) => void itemsOf(context).set(key as string, value),
    },
  },
};

/** Storage beyond the event. */
export const webStorageApis: ApiFamily = { localStorage, templateStorage };
