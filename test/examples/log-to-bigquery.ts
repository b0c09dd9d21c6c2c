import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'The log goes to BigQuery: a row says why an event was not sent',
  in: {
    eventData: {
      event_name: 'purchase',
      consent_state: { ad_storage: false },
    },
    preview: false,
  },
  fields: {
    consentMode: 'required',
    logToBigQuery: true,
    logDataset: 'meta',
    logTable: 'events',
  },
  out: {
    outcome: 'success',
    body: null,
    cookies: {},
    log: [],
    rows: [
      {
        logged_at: 1767225600000,
        step: 'skipped',
        line: '{"tag":"Meta Conversions API","step":"skipped","details":{"step":"skipped","reason":"consent is not granted."}}',
      },
    ],
  },
};
