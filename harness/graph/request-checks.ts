import { createHmac } from 'node:crypto';
import type { GraphErrorName } from './errors.ts';
import { type EventsRequest, eventsOf } from './request.ts';

/** What the stand-in knows of the account behind it. */
export interface Account {
  /**
   * Tokens, and for each the ids of its datasets, or `any` for every numeric id. Without it any token is good for any
   * of these.
   */
  readonly access?: Readonly<Record<string, readonly string[] | 'any'>>;
  /** Secret of an app that has "Require app secret" on. Without it `appsecret_proof` is not looked at. */
  readonly appSecret?: string;
}

/** Why a request was refused. Meta's answer does not tell which event was the bad one; the stand-in does. */
export interface Refusal {
  /** The row of `graphErrors`. */
  readonly error: GraphErrorName;
  /**
   * What was refused: `url`, `method`, `body`, `access_token`, `appsecret_proof`, `data` or `data[0]`; `request` if it
   * would have been refused whatever it is.
   */
  readonly path: string;
}

/** One reason for which the endpoint refuses a request as a whole. */
export type RequestCheck = Refusal & {
  readonly fails: (request: EventsRequest, account: Account) => boolean;
};

/** Why the endpoint refuses a request before it looks at the events, in the order of meta-capi.md 10. */
export const requestChecks: readonly RequestCheck[] = [
  { error: 'unknownPath', path: 'url', fails: ({ datasetId }) => datasetId === undefined },
  // Only POST is offered. The answer to other methods is not on record; this is the one Graph gives elsewhere.
  { error: 'unsupportedRequest', path: 'method', fails: ({ method }) => method !== 'POST' },
  // Versions past their end date are taken: tags that still call v16.0 are in use.
  { error: 'deprecatedVersion', path: 'url', fails: ({ version }) => version === undefined },
  { error: 'unreadableBody', path: 'body', fails: ({ parameters }) => parameters === undefined },
  { error: 'missingToken', path: 'access_token', fails: ({ token }) => token === undefined },
  {
    error: 'invalidToken',
    path: 'access_token',
    fails: ({ token = '' }, { access }) => !isToken(token, access),
  },
  // Whether the proof is looked at before the rights is unknown, as is nearly all of this order.
  { error: 'missingSecretProof', path: 'appsecret_proof', fails: lacksSecretProof },
  { error: 'invalidSecretProof', path: 'appsecret_proof', fails: hasInvalidSecretProof },
  { error: 'unsupportedRequest', path: 'url', fails: (request, { access }) => !mayWrite(request, access) },
  { error: 'emptyData', path: 'data', fails: ({ parameters }) => isEmpty(parameters?.data) },
  { error: 'dataNotAList', path: 'data', fails: ({ parameters }) => !Array.isArray(parameters?.data) },
  { error: 'tooManyEvents', path: 'data', fails: request => eventsOf(request).length > 1000 },
];

function isEmpty(data: unknown): boolean {
  return data === undefined || data === null || data === '' || (Array.isArray(data) && data.length === 0);
}

function isToken(token: string, access: Account['access']): boolean {
  return access === undefined || Object.hasOwn(access, token);
}

function lacksSecretProof({ secretProof }: EventsRequest, { appSecret }: Account): boolean {
  return appSecret !== undefined && secretProof === undefined;
}

function hasInvalidSecretProof({ token = '', secretProof }: EventsRequest, { appSecret }: Account): boolean {
  if (appSecret === undefined) return false;
  return secretProof !== createHmac('sha256', appSecret).update(token).digest('hex');
}

function mayWrite({ token = '', datasetId = '' }: EventsRequest, access: Account['access']): boolean {
  const datasets = access?.[token] ?? 'any';
  return datasets === 'any' ? /^\d+$/.test(datasetId) : datasets.includes(datasetId);
}
