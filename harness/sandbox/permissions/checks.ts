import { type PermissionCheck, unless } from './check.ts';
import { accessBigQuery, accessFirestore, useCustomPrivateKeys, useGoogleCredentials } from './cloud.ts';
import { getCookies, setCookies } from './cookies.ts';
import { readEventData } from './event-data.ts';
import { useMessage } from './messages.ts';
import { accessResponse, readRequest } from './request-response.ts';
import { sendToUrl } from './urls.ts';

/** A permission without options: to declare it is to have it. */
const granted: PermissionCheck = () => undefined;

const logging: PermissionCheck = ({ environments }, _requested, debug) =>
  unless(environments === 'all' || debug, 'Prohibited from logging outside debug and preview mode.');

/** All permissions that a server template can declare, by public id (sgtm-sandbox.md, 2). */
export const PERMISSION_CHECKS: ReadonlyMap<string, PermissionCheck> = new Map([
  ['access_bigquery', accessBigQuery],
  ['access_firestore', accessFirestore],
  ['access_response', accessResponse],
  ['access_template_storage', granted],
  ['get_cookies', getCookies],
  ['logging', logging],
  ['read_container_data', granted],
  ['read_event_data', readEventData],
  ['read_event_metadata', granted],
  ['read_request', readRequest],
  ['return_response', granted],
  ['run_container', granted],
  ['send_http', sendToUrl],
  ['send_pixel_from_browser', sendToUrl],
  ['set_cookies', setCookies],
  ['use_custom_private_keys', useCustomPrivateKeys],
  ['use_google_credentials', useGoogleCredentials],
  ['use_message', useMessage],
]);
