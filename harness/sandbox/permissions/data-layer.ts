import { type PermissionCheck, show } from './check.ts';
import { checkKeyPatterns } from './key-pattern.ts';
import { stringsOf } from './parameters.ts';

/**
 * `read_data_layer`, asked with a key path.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/templates/permissions#read_data_layer
 */
export const readDataLayer: PermissionCheck = ({ allowedKeys, keyPatterns }, [keyPath]) =>
  allowedKeys === 'any'
    ? undefined
    : checkKeyPatterns(stringsOf(keyPatterns), keyPath, `Prohibited read from data layer: ${show(keyPath)}.`);

/**
 * `write_data_layer`, asked with a key path.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/templates/permissions#write_data_layer
 */
export const writeDataLayer: PermissionCheck = ({ keyPatterns }, [keyPath]) =>
  checkKeyPatterns(stringsOf(keyPatterns), keyPath, `Prohibited write to data layer: ${show(keyPath)}.`);
