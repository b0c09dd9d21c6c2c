import { describe, expect, it } from 'vitest';
import { ADDRESS, type EventInput, type FieldInput, PAGE_VIEW, runTag } from './tag.ts';

interface Refusal {
  readonly title: string;
  readonly fields?: FieldInput;
  readonly event?: EventInput;
  readonly reason: string;
}

const NAMELESS = 'the event has no name: expected event_name in the event data, or a name in the field.';
const NO_ID = 'the field "Dataset (Pixel) ID" needs the digits of the ID.';

describe('the tag', () => {
  it.each<Refusal>([
    { title: 'without a dataset id', fields: { pixelId: undefined }, reason: NO_ID },
    { title: 'with a dataset id that would change the URL', fields: { pixelId: '1/../2' }, reason: NO_ID },
    {
      title: 'without an access token',
      fields: { accessToken: '' },
      reason: 'the field "API access token" is empty.',
    },
    { title: 'without an event name', event: { page_title: 'x' }, reason: NAMELESS },
    { title: 'with a blank event name', event: { event_name: ' ' }, reason: NAMELESS },
    { title: 'with an object for a name', event: { event_name: {} }, reason: NAMELESS },
  ])('fails with a clear line in the log $title', async ({ fields, event, reason }) => {
    const eventData = event ?? PAGE_VIEW.eventData;
    const { completions, requests, logs, error } = await runTag({ eventData }, fields);
    expect({ completions, requests, line: logs.at(-1), error }).toEqual({
      completions: ['failure'],
      requests: [],
      line: { tag: 'Meta Conversions API', step: 'failed', details: { step: 'failed', reason } },
      error: undefined,
    });
  });

  it('succeeds without sending when consent is denied, and says so', async () => {
    const { completions, requests, logs } = await runTag(PAGE_VIEW, { consentMode: 'required' });
    expect({ completions, requests, logs: logs.map(({ details }) => details) }).toEqual({
      completions: ['success'],
      requests: [],
      logs: [{ step: 'skipped', reason: 'consent is not granted.' }],
    });
  });

  it.each([' 1234567890 ', 1234567890])('takes blanks around fields, and the id %j', async pixelId => {
    const { requests } = await runTag(PAGE_VIEW, { pixelId, accessToken: ' secret-token\n' });
    expect(requests.map(({ url, headers }) => [url, headers.Authorization])).toEqual([
      ['https://graph.facebook.com/v26.0/1234567890/events', 'Bearer secret-token'],
    ]);
  });

  it('is a website event unless another source is chosen', async () => {
    const { body } = await runTag({ eventData: { ...PAGE_VIEW.eventData, action_source: 'app' } });
    expect(body?.data).toEqual([
      {
        event_name: 'PageView',
        event_time: 1767225600,
        action_source: 'website',
        user_data: { client_ip_address: ADDRESS },
      },
    ]);
  });
});
