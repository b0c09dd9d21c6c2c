import type { SandboxRun } from '../../../harness/library/run.ts';
import { type Probe, sentEvent } from './probe.ts';

const CLICK = { page_location: 'https://www.example.com/?fbclid=IwAR1' };
const TOKEN = 'secret-token';
const REQUIRED = { consentMode: 'required', adStorageConsent: 'required' };

function isSent(run: SandboxRun): string {
  return run.requests.length > 0 ? 'sent' : 'not sent';
}

function placeOfToken({ requests: [request] }: SandboxRun): string {
  if (request?.url.includes(TOKEN)) return 'in the URL';
  return request?.body?.includes(TOKEN) ? 'in the body' : 'in a header';
}

function fbcOf(run: SandboxRun): string {
  const fbc = sentEvent(run)?.user_data.fbc;
  if (fbc === undefined) return 'left out';
  return fbc === 'fb.1.1596403881668.IwAR1' ? 'kept' : 'a new one, with a new time';
}

/** Probes of money, consent, cookies and delivery. */
export const DELIVERY_PROBES: readonly Probe[] = [
  {
    title: 'A purchase of the value 0',
    event: { value: 0, currency: 'EUR' },
    sees: run => JSON.stringify(sentEvent(run)?.custom_data?.value) ?? 'left out',
    cells: ['0', '0', '"0.00"', '0'],
    test: 'test/src/custom-data.test.ts',
  },
  {
    title: 'A purchase without a currency',
    event: { value: 10 },
    sees: run => String(sentEvent(run)?.custom_data?.currency ?? 'none'),
    cells: ['none', 'none', 'USD', 'none'],
    test: 'test/src/custom-data.test.ts',
  },
  {
    title: 'Consent required, `ad_storage` is the word `denied`',
    event: { consent_state: { ad_storage: 'denied' } },
    fields: REQUIRED,
    sees: isSent,
    cells: ['not sent', 'sent', 'sent', 'not sent'],
    test: 'test/src/consent.test.ts',
  },
  {
    title: 'Consent required, the event says nothing of it',
    fields: REQUIRED,
    sees: isSent,
    cells: ['not sent', 'sent', 'not sent', 'sent'],
    test: 'test/src/consent.test.ts',
  },
  {
    title: 'A `test_event_code` that a visitor adds to a hit in production',
    event: { test_event_code: 'TEST1' },
    sees: run => (run.requests[0]?.body?.includes('TEST1') ? 'used' : 'ignored'),
    cells: ['ignored', 'used', 'used', 'ignored'],
    test: 'test/src/test-code.test.ts',
  },
  {
    title: 'The access token',
    sees: placeOfToken,
    cells: ['in a header', 'in the URL', 'in the URL', 'in the body'],
    test: 'test/src/send.test.ts',
  },
  {
    title: 'The access token in the console, logging always',
    fields: { logMode: 'always', logType: 'always' },
    sees: run => (JSON.stringify(run.console).includes(TOKEN) ? 'written' : 'not written'),
    cells: ['not written', 'not written', 'written', 'not written'],
    test: 'test/fuzz/privacy.test.ts',
  },
  {
    title: 'A click whose `_fbc` is there already',
    event: CLICK,
    input: { request: { cookies: { _fbc: 'fb.1.1596403881668.IwAR1' } } },
    sees: fbcOf,
    cells: ['kept', 'a new one, with a new time', 'kept', 'kept'],
    test: 'test/src/fbc.test.ts',
  },
  {
    title: 'A malformed `_fbc` (`fb.1.IwAR1`)',
    input: { request: { cookies: { _fbc: 'fb.1.IwAR1' } } },
    sees: run => (sentEvent(run)?.user_data.fbc === undefined ? 'left out' : 'sent'),
    cells: ['left out', 'sent', 'sent', 'sent'],
    test: 'test/src/fbc.test.ts',
  },
  {
    title: 'Waits for Meta at most',
    sees: run => `${run.requests[0]?.timeoutMs} ms`,
    cells: ['1500 ms', '15000 ms', '15000 ms', '5000 ms'],
    test: 'test/src/send.test.ts',
  },
  {
    title: 'Meta answers with status 503',
    input: { http: () => 503 },
    sees: run => `tries ${run.requests.length === 1 ? 'once' : `${run.requests.length} times`}`,
    cells: ['tries 2 times', 'tries once', 'tries once', 'tries once'],
    test: 'test/src/send.test.ts',
  },
  {
    title: 'Version of the Graph API',
    sees: run => /v\d+\.\d+/.exec(run.requests[0]?.url ?? '')?.[0] ?? 'none',
    cells: ['v26.0', 'v16.0', 'v24.0', 'v26.0'],
    test: 'test/src/api-version.test.ts',
  },
];
