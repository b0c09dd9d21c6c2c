import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventChecks } from '../../harness/graph/checks.ts';
import type { GraphErrorName } from '../../harness/graph/errors.ts';
import { type Account, answerEvents, findWarnings } from '../../harness/graph/events.ts';
import { requestChecks } from '../../harness/graph/request-checks.ts';
import { emailHash, firstTraceId, now, post, purchase } from './fixtures.ts';

const access = { TOKEN: ['1234567890'] };
const form = { 'Content-Type': 'application/x-www-form-urlencoded' };

/** All eight fields of Meta's refusal of a parameter, subcode last. */
function invalidParameter(title: string, message: string, subcode?: number) {
  return {
    error: {
      message: 'Invalid parameter',
      type: 'OAuthException',
      code: 100,
      ...(subcode && { error_subcode: subcode }),
      is_transient: false,
      error_user_title: title,
      error_user_msg: message,
      fbtrace_id: firstTraceId,
    },
  };
}

/** The short form of Meta's errors. */
function shortError(message: string, code: number, type = 'OAuthException') {
  return { error: { message, type, code, fbtrace_id: firstTraceId } };
}

function unsupported(method: string, id: string) {
  const message =
    `Unsupported ${method} request. Object with ID '${id}' does not exist, cannot be loaded due to missing ` +
    'permissions, or does not support this operation. Please read the Graph API documentation at ' +
    'https://developers.facebook.com/docs/graph-api';
  return {
    error: { message, type: 'GraphMethodException', code: 100, error_subcode: 33, fbtrace_id: firstTraceId },
  };
}

describe('answerEvents', () => {
  it('takes a JSON request with a Bearer token', () => {
    const event = purchase();

    expect(answerEvents(post({ data: [event] }), now, { access })).toEqual({
      status: 200,
      body: { events_received: 1, messages: [], fbtrace_id: firstTraceId },
      refusal: undefined,
      received: { version: 'v26.0', datasetId: '1234567890', parameters: { data: [event] } },
    });
  });

  it('takes a form with the token in the query', () => {
    const body = String(new URLSearchParams({ data: JSON.stringify([purchase(), purchase()]) }));
    const url = 'https://graph.facebook.com/v16.0/1234567890/events?access_token=TOKEN';

    expect(answerEvents({ method: 'POST', url, headers: form, body }, now, { access })).toEqual({
      status: 200,
      body: { events_received: 2, messages: [], fbtrace_id: firstTraceId },
      refusal: undefined,
      received: { version: 'v16.0', datasetId: '1234567890', parameters: { data: [purchase(), purchase()] } },
    });
  });

  it('takes a multipart form, as in the examples of Meta', () => {
    const headers = { 'Content-Type': 'multipart/form-data; boundary=x' };
    const part = (name: string, value: string) =>
      `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
    const body = `${part('data', JSON.stringify([purchase()]))}${part('access_token', 'TOKEN')}--x--\r\n`;

    expect(answerEvents(post(body, { headers }), now, { access })).toMatchObject({
      status: 200,
      received: { parameters: { data: [purchase()] } },
    });
  });

  it('takes the proof of the token by the app secret, in the body or in the query', () => {
    const appSecret = 'app secret';
    // HMAC-SHA256 of TOKEN.
    const appsecret_proof = createHmac('sha256', appSecret).update('TOKEN').digest('hex');
    const url = `/v26.0/7/events?appsecret_proof=${appsecret_proof}`;

    expect(answerEvents(post({ data: [purchase()], appsecret_proof }), now, { appSecret }).status).toBe(200);
    expect(answerEvents(post({ data: [purchase()] }, { url }), now, { appSecret }).status).toBe(200);
  });

  it('lets a token write to any dataset if that is said', () => {
    const answers = ['/v26.0/7/events', '/v26.0/me/events'].map(url =>
      answerEvents(post({ data: [purchase()] }, { url }), now, { access: { TOKEN: 'any' } }),
    );

    expect(answers.map(({ status }) => status)).toEqual([200, 400]);
  });

  it('gives the answer that it is told to give', () => {
    expect(answerEvents(post({ data: [purchase()] }), now, { forced: 'audienceLimit' })).toEqual({
      status: 400,
      body: {
        error: {
          message: '(#80003) There have been too many calls to this ad-account.',
          type: 'OAuthException',
          code: 80003,
          is_transient: true,
          fbtrace_id: firstTraceId,
        },
      },
      refusal: { error: 'audienceLimit', path: 'request' },
      received: { version: 'v26.0', datasetId: '1234567890', parameters: { data: [purchase()] } },
    });
  });

  it('takes any token and any dataset while no access is given', () => {
    const answer = answerEvents(
      post({ data: [purchase()], access_token: 'x' }, { url: '/v26.0/7/events' }),
      now,
    );

    expect(answer.status).toBe(200);
  });

  it('gives each request an fbtrace_id of the observed shape', () => {
    const ids = [0, 1, 2].map(serial => {
      const { body } = answerEvents(post({ data: [purchase()] }), now, { serial });
      return 'fbtrace_id' in body ? body.fbtrace_id : '';
    });

    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).toMatch(/^A[A-Za-z0-9_-]{22}$/);
  });

  it('refuses all events for one that is bad, and tells which', () => {
    const data = [purchase(), purchase(), purchase({ event_name: '' }), purchase({ event_time: 1 })];

    expect(answerEvents(post({ data }), now)).toMatchObject({
      status: 400,
      refusal: { error: 'missingEventName', path: 'data[2]' },
    });
  });

  it('leaves the token out of everything it gives', () => {
    const secret = 'EAAsecret';
    const body = { data: [purchase()], access_token: secret, appsecret_proof: secret };
    const url = `/v26.0/1234567890/events?access_token=${secret}`;
    const headers = { authorization: `Bearer ${secret}` };

    expect(JSON.stringify(answerEvents(post(body, { url, headers }), now))).not.toContain(secret);
    expect(JSON.stringify(answerEvents(post(body, { url, headers }), now, { access }))).not.toContain(secret);
  });

  it('never throws, whatever the body', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.json().map(JSON.parse)), value => {
        const event = purchase({ user_data: value, custom_data: value, app_data: { extinfo: value } });
        for (const body of [value, { data: value }, { data: [value] }, { data: [event] }]) {
          expect([200, 400]).toContain(answerEvents(post({ ...Object(body) }), now).status);
        }
      }),
      { numRuns: 300 },
    );
  });
});

type Request = Parameters<typeof post>[1] & { body?: unknown; account?: Account };
type Case = [error: GraphErrorName, path: string, request: Request, status: number, body: unknown];

const event = (changes: Record<string, unknown>): Request => ({ body: { data: [purchase(changes)] } });
const messaging = (event_name: string) =>
  event({
    event_name,
    action_source: 'business_messaging',
    messaging_channel: 'whatsapp',
    user_data: { ctwa_clid: 'click' },
  });

const refusals: Case[] = [
  [
    'unknownPath',
    'url',
    { url: '/v26.0/1234567890/activities' },
    400,
    shortError('Unknown path components: /v26.0/1234567890/activities', 2500),
  ],
  ['unsupportedRequest', 'method', { method: 'GET' }, 400, unsupported('get', '1234567890')],
  [
    'deprecatedVersion',
    'url',
    { url: '/1234567890/events' },
    400,
    shortError(
      '(#2635) You are calling a deprecated version of the Ads API. Please update to the latest version.',
      2635,
    ),
  ],
  [
    'unreadableBody',
    'body',
    { body: '{"data":' },
    400,
    invalidParameter('Unreadable request body', 'The body is neither a JSON object nor a form.'),
  ],
  [
    'missingToken',
    'access_token',
    { headers: {} },
    400,
    shortError('An access token is required to request this resource.', 104),
  ],
  [
    'invalidToken',
    'access_token',
    { headers: { authorization: 'Bearer OTHER' } },
    401,
    shortError('Invalid OAuth access token - Cannot parse access token', 190),
  ],
  [
    'invalidToken',
    'access_token',
    { url: '/v26.0/1234567890/events?access_token=constructor' },
    400,
    shortError('Invalid OAuth access token - Cannot parse access token', 190),
  ],
  [
    'missingSecretProof',
    'appsecret_proof',
    { account: { appSecret: 'app secret' } },
    400,
    shortError('API calls from the server require an appsecret_proof argument', 100, 'GraphMethodException'),
  ],
  [
    'invalidSecretProof',
    'appsecret_proof',
    { account: { appSecret: 'app secret' }, body: { data: [purchase()], appsecret_proof: 'a'.repeat(64) } },
    400,
    shortError('Invalid appsecret_proof provided in the API argument', 100, 'GraphMethodException'),
  ],
  ['unsupportedRequest', 'url', { url: '/v26.0/42/events' }, 400, unsupported('post', '42')],
  ['emptyData', 'data', { body: {} }, 400, shortError('(#100) param data must be non-empty.', 100)],
  ['emptyData', 'data', { body: { data: [] } }, 400, shortError('(#100) param data must be non-empty.', 100)],
  [
    'dataNotAList',
    'data',
    { body: { data: purchase() } },
    400,
    invalidParameter(
      'Data is not a list of events',
      'The parameter data is neither a list nor a JSON text of a list.',
    ),
  ],
  [
    'tooManyEvents',
    'data',
    { body: { data: Array.from({ length: 1001 }, () => purchase()) } },
    400,
    invalidParameter('Too many events', 'A request holds at most 1000 events.'),
  ],
  [
    'missingEventName',
    'data[0]',
    { body: { data: [{}] } },
    400,
    invalidParameter('Event name missing', 'event_name is required', 2804019),
  ],
  [
    'invalidEventTime',
    'data[0]',
    event({ event_time: 'yesterday' }),
    400,
    invalidParameter('Event time missing or unreadable', 'The event_time is not a number of seconds.'),
  ],
  [
    'eventTooOld',
    'data[0]',
    event({ event_time: now / 1000 - 8 * 86_400 }),
    400,
    invalidParameter(
      'Event Timestamp Too Old',
      'The timestamp for this event is too far in the past. Events need to be sent from your server within 7 days of when they occurred. Enter a timestamp that has occurred within the last 7 days.',
      2804003,
    ),
  ],
  [
    'eventInFuture',
    'data[0]',
    event({ event_time: now }),
    400,
    invalidParameter(
      'Event timestamp in the future',
      'The event_time lies ahead of the time at which the event arrived.',
      2804004,
    ),
  ],
  [
    'insufficientUserData',
    'data[0]',
    event({ user_data: { client_user_agent: 'Mozilla/5.0' } }),
    400,
    invalidParameter(
      'Not enough customer information',
      'The customer information of this event is too little to match it to a person.',
      2804050,
    ),
  ],
  [
    'invalidLeadId',
    'data[0]',
    event({ user_data: { lead_id: 1 } }),
    400,
    invalidParameter(
      'Invalid lead id',
      'A lead id of this request is invalid or was deleted; it is a number of 15 or 16 digits.',
      2804036,
    ),
  ],
  [
    'missingValue',
    'data[0]',
    event({ custom_data: { currency: 'USD' } }),
    400,
    invalidParameter(
      'Missing Value for Purchase Event',
      'Your purchase event doesn’t include a value parameter. Enter a value. For example: 1.99',
      2804009,
    ),
  ],
  [
    'missingCurrency',
    'data[0]',
    event({ custom_data: { value: 1 } }),
    400,
    invalidParameter(
      'Missing currency for Purchase event',
      'The purchase event has no currency parameter.',
      2804010,
    ),
  ],
  [
    'invalidCurrency',
    'data[0]',
    event({ custom_data: { value: 1, currency: 'MRU' } }),
    400,
    invalidParameter(
      'Invalid Currency For Purchase Event',
      'The currency of the purchase event is not one that is taken.',
      2804011,
    ),
  ],
  [
    'invalidContents',
    'data[0]',
    event({ custom_data: { value: 1, currency: 'USD', contents: 'sku-1' } }),
    400,
    invalidParameter(
      'Contents is not a list of objects',
      'The parameter contents has to be a list of JSON objects.',
      2804008,
    ),
  ],
  [
    'invalidExtinfo',
    'data[0]',
    event({ action_source: 'app', app_data: { extinfo: ['a2'] } }),
    400,
    invalidParameter(
      'Invalid extinfo',
      'The extinfo of this app event is invalid: the version of the operating system is missing.',
      2804043,
    ),
  ],
  [
    'messagingEventName',
    'data[0]',
    messaging('Lead'),
    400,
    invalidParameter(
      'Messaging Event Invalid Event Type',
      'This event name is not one that business messaging events may have.',
      2804066,
    ),
  ],
  [
    'missingMessagingAccount',
    'data[0]',
    messaging('LeadSubmitted'),
    400,
    invalidParameter(
      'Page or WhatsApp Business account missing',
      'The WhatsApp event has neither page_id nor whatsapp_business_account_id.',
      2804116,
    ),
  ],
];

describe('answerEvents refuses', () => {
  it.each(refusals)(
    'with the answer of %s for the %s',
    (error, path, { body, account = { access }, ...changes }, status, answer) => {
      const given = answerEvents(post(body ?? { data: [purchase()] }, changes), now, account);

      expect({ status: given.status, body: given.body, refusal: given.refusal }).toEqual({
        status,
        body: answer,
        refusal: { error, path },
      });
    },
  );

  it('with no answer but those tested here', () => {
    const tested = new Set(refusals.map(([error]) => error));
    const possible = new Set([...requestChecks, ...eventChecks].map(({ error }) => error));

    expect(tested).toEqual(possible);
  });
});

/** Whether the endpoint takes these events, and what there is to say of them all the same. */
function statusAndWarnings(data: readonly unknown[], url?: string) {
  const { status, received } = answerEvents(post({ data }, url === undefined ? {} : { url }), now);
  return { status, warnings: findWarnings(received, now) };
}

describe('findWarnings', () => {
  it('has nothing to say of a request that keeps to the documents, and of one without events', () => {
    expect(statusAndWarnings([purchase()])).toEqual({ status: 200, warnings: [] });
    expect(statusAndWarnings([])).toEqual({ status: 400, warnings: [] });
  });

  it('warns of a version that is out of service', () => {
    expect(statusAndWarnings([purchase()], '/v16.0/1234567890/events')).toEqual({
      status: 200,
      warnings: [{ path: 'url', message: 'v16.0 is out of service since 2025-05-14 or before; use v26.0' }],
    });
  });

  it('warns of what the documents forbid while the endpoint takes it', () => {
    const event = purchase({ user_data: { em: 'jane@example.com' }, action_source: 'web' });

    expect(statusAndWarnings([purchase(), event])).toEqual({
      status: 200,
      warnings: [
        {
          path: 'data[1].action_source',
          message:
            'expected one of email, website, app, phone_call, chat, physical_store, system_generated, ' +
            'business_messaging, other, got "web"',
        },
        {
          path: 'data[1].user_data.em',
          message: 'expected a SHA-256 digest: 64 lower-case hex digits, got a text of 16 characters',
        },
      ],
    });
  });

  it('warns of what is missing by the documents while the endpoint takes it', () => {
    expect(statusAndWarnings([purchase({ user_data: { em: emailHash } })])).toEqual({
      status: 200,
      warnings: [
        {
          path: 'data[0].user_data.client_user_agent',
          message: 'missing; Meta requires it for website events',
        },
      ],
    });
  });
});
