import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'Meta is down: the event is kept in BigQuery, its customer hashed, without the access token',
  in: {
    eventData: {
      event_name: 'generate_lead',
      event_id: '1738980736899_1',
      user_data: {
        email: 'user@example.com',
      },
    },
    answers: [{ status: 503 }],
  },
  fields: {
    deadLetters: 'bigquery',
    deadLetterDataset: 'meta',
    deadLetterTable: 'events',
  },
  out: {
    outcome: 'failure',
    body: {
      data: [
        {
          event_name: 'Lead',
          event_time: 1767225600,
          event_id: '1738980736899_1',
          action_source: 'website',
          user_data: {
            em: 'b4c9a289323b21a01c3e940f150eb9b8c542587f1abfd8f0e1cc1ffc5e475514',
          },
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: {},
    log: [
      { step: 'answered', dataset: '1234567890', status: 503 },
      { step: 'failed', dataset: '1234567890', reason: 'Meta answered with status 503.' },
      { step: 'kept', dataset: '1234567890', store: 'bigquery' },
    ],
    rows: [
      {
        dataset: '1234567890',
        api_version: 'v26.0',
        failed_at: 1767225600000,
        reason: 'Meta answered with status 503.',
        event:
          '{"event_name":"Lead","event_time":1767225600,"event_id":"1738980736899_1","action_source":"website",' +
          '"user_data":{"em":"b4c9a289323b21a01c3e940f150eb9b8c542587f1abfd8f0e1cc1ffc5e475514"}}',
        partner_agent: 'sgtm-capi-0.1',
      },
    ],
  },
};
