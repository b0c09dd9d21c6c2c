import type { Api, ApiFamily } from '../api.ts';
import { TemplateError } from '../errors.ts';
import { base64Apis } from './base64.ts';
import { containerApis } from './container.ts';
import { cookieApis } from './cookies.ts';
import { eventDataApis } from './event-data.ts';
import { hashApis } from './hash.ts';
import { httpApis } from './http.ts';
import { jsonApis } from './json.ts';
import { loggingApis } from './logging.ts';
import { mathApis } from './math.ts';
import { nearestName } from './nearest.ts';
import { objectApis } from './objects.ts';
import { pendingApis } from './pending.ts';
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
  base64Apis,
  containerApis,
  cookieApis,
  eventDataApis,
  hashApis,
  httpApis,
  jsonApis,
  loggingApis,
  mathApis,
  objectApis,
  pendingApis,
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
