import { type ApiFamily, type ApiObject, defineApi, type PermissionRequest } from '../api.ts';

const permission = (): PermissionRequest => ['access_template_storage'];

/**
 * `templateDataStorage`: values that live as long as the server process, one store per template. Values are copied in
 * and out. Each function needs `access_template_storage`.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#templatedatastorage
 */
const templateDataStorage: ApiObject = {
  members: {
    /** `clear()` → `undefined`. */
    clear: defineApi({
      parameters: [],
      permission,
      run: ({ environment }) => environment.storage.clear(),
    }),

    /** `getItemCopy(key: string)` → any, `null` if there is none. */
    getItemCopy: defineApi({
      parameters: ['string'],
      permission,
      run: ({ environment }, key) => environment.storage.get(key) ?? null,
    }),

    /** `removeItem(key: string)` → `undefined`. */
    removeItem: defineApi({
      parameters: ['string'],
      permission,
      run: ({ environment }, key) => {
        environment.storage.delete(key);
      },
    }),

    /** `setItemCopy(key: string, value: any)` → `undefined`; `null` removes the item. */
    setItemCopy: defineApi({
      parameters: ['string', 'any'],
      permission,
      run: ({ environment }, key, value) => {
        if (value === null) environment.storage.delete(key);
        else environment.storage.set(key, value);
      },
    }),
  },
};

/** Storage beyond the request. */
export const storageApis: ApiFamily = { templateDataStorage };
