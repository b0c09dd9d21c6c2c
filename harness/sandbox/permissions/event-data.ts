import type { PermissionCheck } from './check.ts';
import { checkKeyPatterns } from './key-pattern.ts';
import { stringsOf } from './parameters.ts';

/**
 * `read_event_data`, asked with a key path. Without one all event data is meant, which only access to any covers.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/server-side/permissions#read_event_data
 */
export const readEventData: PermissionCheck = ({ eventDataAccess, keyPatterns }, [keyPath]) =>
  eventDataAccess === 'any'
    ? undefined
    : checkKeyPatterns(stringsOf(keyPatterns), keyPath, 'Prohibited read from event data.');
