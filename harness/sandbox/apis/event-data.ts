import { type ApiFamily, defineApi } from '../api.ts';
import { toText } from './coerce.ts';
import { valueAt } from './key-path.ts';

/** The event that is being processed. What these give are copies. */
export const eventDataApis: ApiFamily = {
  /**
   * `getAllEventData()` → object, `undefined` if there is no event. Needs `read_event_data` for any key.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#getalleventdata
   */
  getAllEventData: defineApi({
    parameters: [],
    permission: () => ['read_event_data'],
    run: ({ environment }) => environment.eventData,
  }),

  /**
   * `getEventData(keyPath: any)` → any: the value at keys and array indices joined by dots, like `items.0.item_id`;
   * `undefined` if there is no event or nothing at the path. Needs `read_event_data` for the path.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#geteventdata
   */
  getEventData: defineApi({
    parameters: ['any'],
    permission: keyPath => ['read_event_data', toText(keyPath)],
    run: ({ environment }, keyPath) => valueAt(environment.eventData, toText(keyPath)),
  }),
};
