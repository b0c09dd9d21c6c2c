import { getEventData } from './apis.ts';

/** The event's name, and what event data has under each key. Keys with dots reach into objects, as in `user_data.city`. */
export function payload(keys: readonly string[]): SandboxRecord {
  const values: SandboxRecord = { event_name: getEventData('event_name') };
  // GTM knows neither spread nor destructuring, and [].includes only as indexOf: your editor says so.
  keys.forEach(key => {
    values[key] = getEventData(key);
  });
  return values;
}
