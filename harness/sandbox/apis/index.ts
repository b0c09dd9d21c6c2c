import type { Api, ApiFamily, HostApi, RawApi } from '../api.ts';
import type { ContainerContext } from '../environment.ts';
import { TemplateError } from '../errors.ts';
import { analyticsApis } from './analytics.ts';
import { base64Apis } from './base64.ts';
import { bigQueryApis } from './bigquery.ts';
import { clientApis } from './client.ts';
import { containerApis } from './container.ts';
import { cookieApis } from './cookies.ts';
import { domainApis } from './domain.ts';
import { eventCallbackApis } from './event-callback.ts';
import { eventDataApis } from './event-data.ts';
import { eventApis } from './events.ts';
import { firestoreApis } from './firestore.ts';
import { googleAuthApis } from './google-auth.ts';
import { googleScriptApis } from './google-scripts.ts';
import { hashApis } from './hash.ts';
import { httpApis } from './http.ts';
import { jsonApis } from './json.ts';
import { laterApis } from './later.ts';
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
import { consentApis } from './web/consent.ts';
import { webCookieApis } from './web/cookies.ts';
import { dataLayerApis } from './web/data-layer.ts';
import { documentApis } from './web/document.ts';
import { globalApis } from './web/globals.ts';
import { webHashApis } from './web/hash.ts';
import { pageUrlApis } from './web/page-url.ts';
import { resourceApis } from './web/resources.ts';
import { webStorageApis } from './web/storage.ts';

/** APIs that both kinds of container have, and that do the same there. */
const SHARED: readonly ApiFamily[] = [
  base64Apis,
  containerApis,
  eventCallbackApis,
  jsonApis,
  laterApis,
  loggingApis,
  mathApis,
  objectApis,
  permissionApis,
  randomApis,
  tableApis,
  timeApis,
  uriApis,
  urlApis,
  valueApis,
];

/** All APIs by the kind of container, family by family. */
export const API_FAMILIES: Readonly<Record<ContainerContext, readonly ApiFamily[]>> = {
  server: [
    ...SHARED,
    analyticsApis,
    bigQueryApis,
    clientApis,
    cookieApis,
    domainApis,
    eventApis,
    eventDataApis,
    firestoreApis,
    googleAuthApis,
    googleScriptApis,
    hashApis,
    httpApis,
    messageApis,
    promiseApis,
    regexApis,
    requestApis,
    responseApis,
    storageApis,
  ],
  web: [
    ...SHARED,
    consentApis,
    dataLayerApis,
    documentApis,
    globalApis,
    pageUrlApis,
    resourceApis,
    webCookieApis,
    webHashApis,
    webStorageApis,
  ],
};

const APIS: Readonly<Record<ContainerContext, ReadonlyMap<string, Api>>> = {
  server: byName(API_FAMILIES.server),
  web: byName(API_FAMILIES.web),
};

function byName(families: readonly ApiFamily[]): ReadonlyMap<string, Api> {
  return new Map(families.flatMap(family => Object.entries(family)));
}

/** Whether there is an API that `require(name)` gives in that kind of container. */
export function hasApi(name: string, context: ContainerContext): boolean {
  return APIS[context].has(name);
}

/**
 * Finds the API that `require(name)` gives in that kind of container.
 *
 * @throws TemplateError `<name> is not a valid API name.`, with what may help: the kind of container that has it, or the
 *   nearest name.
 */
export function findApi(name: string, context: ContainerContext): Api {
  const api = APIS[context].get(name);
  if (api) return api;
  throw new TemplateError(`${name} is not a valid API name.${hintAt(name, context)}`);
}

function hintAt(name: string, context: ContainerContext): string {
  const other = context === 'server' ? 'web' : 'server';
  if (APIS[other].has(name))
    return ` It is a ${other} API; this template's containerContexts is ${context.toUpperCase()}.`;
  const nearest = nearestName(name, APIS[context].keys());
  return nearest ? ` Did you mean ${nearest}?` : '';
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
