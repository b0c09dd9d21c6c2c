import type { ContainerContext } from '../environment.ts';
import { type PermissionCheck, unless } from './check.ts';
import { accessBigQuery, accessFirestore, useCustomPrivateKeys, useGoogleCredentials } from './cloud.ts';
import { getCookies, setCookies } from './cookies.ts';
import { readDataLayer, writeDataLayer } from './data-layer.ts';
import { readEventData } from './event-data.ts';
import { accessConsent, accessGlobals, accessLocalStorage } from './grants.ts';
import { useMessage } from './messages.ts';
import { readPageUrl } from './page-url.ts';
import { accessResponse, readRequest } from './request-response.ts';
import { loadUrl, sendToUrl } from './urls.ts';

/** A permission without options: to declare it is to have it. */
const granted: PermissionCheck = () => undefined;

const logging: PermissionCheck = ({ environments }, _requested, debug) =>
  unless(environments === 'all' || debug, 'Prohibited from logging outside debug and preview mode.');

type Checks = ReadonlyMap<string, PermissionCheck>;

/** Permissions of both kinds of container, with the same options. */
const SHARED: Checks = new Map([
  ['access_template_storage', granted],
  ['get_cookies', getCookies],
  ['logging', logging],
  ['read_container_data', granted],
  ['read_event_metadata', granted],
  ['set_cookies', setCookies],
]);

/** All permissions that a template can declare, by public id (sgtm-sandbox.md, 2). No id means two things. */
export const PERMISSION_CHECKS: Readonly<Record<ContainerContext, Checks>> = {
  server: new Map([
    ...SHARED,
    ['access_bigquery', accessBigQuery],
    ['access_firestore', accessFirestore],
    ['access_response', accessResponse],
    ['read_event_data', readEventData],
    ['read_request', readRequest],
    ['return_response', granted],
    ['run_container', granted],
    ['send_http', sendToUrl],
    ['send_pixel_from_browser', sendToUrl],
    ['use_custom_private_keys', useCustomPrivateKeys],
    ['use_google_credentials', useGoogleCredentials],
    ['use_message', useMessage],
  ]),
  web: new Map([
    ...SHARED,
    ['access_consent', accessConsent],
    ['access_globals', accessGlobals],
    ['access_local_storage', accessLocalStorage],
    ['get_referrer', readPageUrl],
    ['get_url', readPageUrl],
    ['inject_hidden_iframe', loadUrl],
    ['inject_script', loadUrl],
    ['read_analytics_storage', granted],
    ['read_character_set', granted],
    ['read_data_layer', readDataLayer],
    ['read_title', granted],
    ['send_pixel', loadUrl],
    ['write_data_layer', writeDataLayer],
  ]),
};
