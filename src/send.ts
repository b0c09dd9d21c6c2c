import { DEFAULT_API_VERSION } from '../template/api-versions.ts';
import { JSON, makeString } from './apis.ts';
import { explainAnswer } from './explain-answer.ts';
import { giveUp } from './give-up.ts';
import { log, MAY_LOG } from './log.ts';
import type { ServerEvent } from './server-event.ts';
import { testCode } from './test-code.ts';
import { isTransient } from './transient.ts';
import { numberOf, recordOf, textOf } from './values.ts';

/** Where to send to: the tag's own fields, or a row of the table of further datasets. */
export interface Dataset {
  readonly pixelId?: unknown;
  readonly accessToken?: unknown;
  readonly appSecretProof?: unknown;
  readonly testEventCode?: unknown;
}

/** What is sent to one dataset, as often as needed. */
export interface Request {
  readonly url: string;
  readonly options: SandboxHttpOptions;
  readonly body: string;
  readonly pixelId: string;
}

/** Hears whether a dataset has taken the event. */
export type End = (isSent: boolean) => void;

/**
 * Sends the event to a dataset.
 *
 * The token goes into the `Authorization` header, which Meta accepts at this version (meta-capi.md, 6.6): URLs end up
 * in logs of proxies, and bodies will be kept for sending again.
 */
export function send(server: ServerEvent, dataset: Dataset, end: End): void {
  const pixelId = makeString(dataset.pixelId).trim();
  const accessToken = makeString(dataset.accessToken || '').trim();
  if (!pixelId.match('^\\d{1,30}$'))
    refuse('the field "Dataset (Pixel) ID" needs the digits of the ID.', end);
  else if (!accessToken) refuse('the field "API access token" is empty.', end);
  else {
    const request = {
      url:
        'https://graph.facebook.com/' + (data.apiVersion || DEFAULT_API_VERSION) + '/' + pixelId + '/events',
      options: {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: 'Bearer ' + accessToken },
        timeout: data.timeoutMs ? timeoutOf(data.timeoutMs) : 1500,
      },
      body: JSON.stringify({
        data: [server],
        // Whose integration this is: fewer than 23 characters, at least two letters (meta-capi.md, 1.2).
        partner_agent: 'sgtm-capi-0.1',
        test_event_code: dataset.testEventCode ? testCode(dataset.testEventCode) : undefined,
        appsecret_proof: dataset.appSecretProof ? proofOf(dataset.appSecretProof) : undefined,
      }),
      pixelId: pixelId,
    };
    attempt(request, end, 0);
  }
}

function refuse(reason: string, end: End): void {
  log({ step: 'failed', reason: reason });
  end(false);
}

/** HMAC-SHA256 of the token with the app secret, in hex (meta-capi.md, 1.2); `undefined` for what is none. */
function proofOf(given: unknown): string | undefined {
  const proof = (textOf(given) || '').trim().toLowerCase();
  return proof.match('^[0-9a-f]{64}$') ? proof : undefined;
}

/** In ms; 1,500, as Meta advises (meta-capi.md, 6.1), for what is no number. */
function timeoutOf(given: unknown): number {
  const timeout = numberOf(given) || 0;
  return timeout > 0 ? timeout : 1500;
}

/**
 * Sends, and sends again while the reason may pass, five times at most: at once, since the sandbox has no timers, and the
 * same event, so that Meta drops what it has got twice. No promise is waited for longer than one request: the sandbox
 * rejects it after 5 s.
 */
function attempt(request: Request, end: End, tries: number): void {
  require('sendHttpRequest')(request.url, request.options, request.body).then(
    answer => {
      const status = answer.statusCode;
      if (MAY_LOG) explainAnswer(request.pixelId, answer);
      if (status >= 200 && status < 300) end(true);
      else if (isTransient(answer)) again('Meta answered with status ' + status + '.');
      else refuse('Meta refuses the event with status ' + status + '.', end);
    },
    reason => again('no answer from Meta: ' + textOf(recordOf(reason).reason) + '.'),
  );

  function again(reason: string): void {
    const isLast = tries >= (numberOf(data.retries) || 0) || tries >= 5;
    log({ step: isLast ? 'failed' : 'retried', dataset: request.pixelId, reason: reason });
    if (isLast) giveUp(request, reason, end);
    else attempt(request, end, tries + 1);
  }
}
