import type { Api, ApiFamily, HostApi, RawApi } from '../api.ts';
import { TemplateError } from '../errors.ts';
import { analyticsApis } from './analytics.ts';
import { base64Apis } from './base64.ts';
import { bigQueryApis } from './bigquery.ts';
import { containerApis } from './container.ts';
import { cookieApis } from './cookies.ts';
import { eventDataApis } from './event-data.ts';
import { eventApis } from './events.ts';
import { firestoreApis } from './firestore.ts';
import { googleAuthApis } from './google-auth.ts';
import { googleScriptApis } from './google-scripts.ts';
import { hashApis } from './hash.ts';
import { httpApis } from './http.ts';
import { jsonApis } from './json.ts';
import { loggingApis } from './logging.ts';
import { mathApis } from './math.ts';
import { messageApis } from './messages.ts';
import { nearestName } from './nearest.ts';
import { objectApis } from './objects.ts';
import { permissionApis } from './permissions.ts';
import { promiseApis } from './promises.ts';
import { randomApis } from './random.ts';
import { regexApis } from './regex.ts';
import { requestApis } from './request.ts';
import { responseApis } from './response.ts';
import { storageApis } from './storage.ts';
import { tableApis } from './table.ts';
import { timeApis } from './time.ts';
import { uriApis } from './uri.ts';
import { urlApis } from './url.ts';
import { valueApis } from './values.ts';

/** All APIs of server containers, family by family. */
export const API_FAMILIES: readonly ApiFamily[] = [
  analyticsApis,
  base64Apis,
  bigQueryApis,
  containerApis,
  cookieApis,
  eventApis,
  eventDataApis,
  firestoreApis,
  googleAuthApis,
  googleScriptApis,
  hashApis,
  httpApis,
  jsonApis,
  loggingApis,
  mathApis,
  messageApis,
  objectApis,
  permissionApis,
  promiseApis,
  randomApis,
  regexApis,
  requestApis,
  responseApis,
  storageApis,
  tableApis,
  timeApis,
  uriApis,
  urlApis,
  valueApis,
];

const APIS: ReadonlyMap<string, Api> = new Map(API_FAMILIES.flatMap(family => Object.entries(family)));

/** Whether there is an API that `require(name)` gives. */
export function hasApi(name: string): boolean {
  return APIS.has(name);
}

/**
 * Finds the API that `require(name)` gives.
 *
 * @throws TemplateError `<name> is not a valid API name.`, with the nearest name if there is one.
 */
export function findApi(name: string): Api {
  const api = APIS.get(name);
  if (api) return api;
  const nearest = nearestName(name, APIS.keys());
  throw new TemplateError(`${name} is not a valid API name.${nearest ? ` Did you mean ${nearest}?` : ''}`);
}

/** Ids of the permissions that an API, or for an object any member of it, asks for. Nothing is run. */
export function permissionIdsOf(api: Api): string[] {
  const callable = 'members' in api ? Object.values(api.members) : [api];
  return [...new Set(callable.flatMap(askedBy))];
}

function askedBy(api: HostApi | RawApi): string[] {
  const own = 'run' in api ? api.permission?.()[0] : undefined;
  return own === undefined ? [...(api.asks ?? [])] : [own, ...(api.asks ?? [])];
}
