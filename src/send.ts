import { JSON, makeString, sendHttpRequest } from './apis.ts';
import { log } from './log.ts';
import type { ServerEvent } from './server-event.ts';
import { recordOf, textOf } from './values.ts';

/** Of 2026-07-29, end not announced; versions live for two years (meta-capi.md, 1.1). */
const API_VERSION = 'v26.0';

/** Tells Meta whose integration this is: fewer than 23 characters, at least two letters (meta-capi.md, 1.2). */
const PARTNER_AGENT = 'sgtm-capi-0.1';

/**
 * Sends the event and ends the tag: success only if Meta answers 2xx. The timeout is what Meta advises (6.1).
 *
 * The token goes into the `Authorization` header, which Meta accepts at this version (meta-capi.md, 6.6): URLs end up
 * in logs of proxies, and bodies will be kept for sending again.
 */
export function send(event: ServerEvent, pixelId: string, accessToken: string): void {
  const url = 'https://graph.facebook.com/' + API_VERSION + '/' + pixelId + '/events';
  const options = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: 'Bearer ' + accessToken },
    timeout: 1500,
  };
  const body = {
    data: [event],
    partner_agent: PARTNER_AGENT,
    test_event_code: makeString(data.testEventCode || '').trim() || undefined,
  };
  sendHttpRequest(url, options, JSON.stringify(body)).then(
    answer => settle(answer.statusCode, answer.body),
    reason => fail('no answer from Meta: ' + textOf(recordOf(reason).reason) + '.'),
  );
}

function settle(status: number, body: string | undefined): void {
  if (status >= 200 && status < 300) data.gtmOnSuccess();
  else fail('refused by Meta with status ' + status + describeError(body) + '.');
}

/** The numbers and the trace id of Meta's error, but not its message, which may quote the token. */
function describeError(body: string | undefined): string {
  const error = recordOf(recordOf(JSON.parse(body || '')).error);
  return ['code', 'error_subcode', 'fbtrace_id']
    .map(key => ', ' + key + ' ' + (textOf(error[key]) || '-'))
    .join('');
}

/** Ends the tag as failed and logs why. */
export function fail(reason: string): void {
  log('failed: ' + reason);
  data.gtmOnFailure();
}
