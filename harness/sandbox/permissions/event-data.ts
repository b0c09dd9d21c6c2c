import type { PermissionCheck } from './check.ts';
import { isKeyPattern, matchesKeyPattern } from './key-pattern.ts';
import { stringsOf } from './parameters.ts';

/**
 * `read_event_data`, asked with a key path. Without one all event data is meant, which only access to any covers.
 * An ill-formed pattern denies what no pattern before it has admitted.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/server-side/permissions#read_event_data
 */
export const readEventData: PermissionCheck = ({ eventDataAccess, keyPatterns }, [keyPath]) => {
  if (eventDataAccess === 'any') return undefined;
  if (typeof keyPath === 'string') {
    for (const pattern of stringsOf(keyPatterns)) {
      if (!isKeyPattern(pattern)) return 'Invalid key filter.';
      if (matchesKeyPattern(pattern, keyPath)) return undefined;
    }
  }
  return 'Prohibited read from event data.';
};
