import { describe, expect, it } from 'vitest';
import type { Data } from '../../template/fields.ts';
import { type EventInput, runTag } from './tag.ts';

interface Refusal {
  readonly title: string;
  readonly fields?: Record<string, unknown>;
  readonly event?: EventInput;
  readonly log: string;
}

describe('the tag', () => {
  it.each<Refusal>([
    {
      title: 'without a dataset id',
      fields: { pixelId: undefined },
      log: 'the field "Dataset (Pixel) ID" needs the digits of the ID.',
    },
    {
      title: 'with a dataset id that would change the URL',
      fields: { pixelId: '1/../2' },
      log: 'the field "Dataset (Pixel) ID" needs the digits of the ID.',
    },
    {
      title: 'without an access token',
      fields: { accessToken: '' },
      log: 'the field "API access token" is empty.',
    },
    { title: 'without an event name', event: { page_title: 'x' }, log: 'the event data has no event_name.' },
    {
      title: 'with a blank event name',
      event: { event_name: ' ' },
      log: 'the event data has no event_name.',
    },
    {
      title: 'with an object for a name',
      event: { event_name: {} },
      log: 'the event data has no event_name.',
    },
  ])('fails with a clear line in the log $title', async ({ fields, event, log }) => {
    const { completions, requests, cookies, logs, error } = await runTag(
      { eventData: event ?? { event_name: 'page_view' }, cookies: { _fbp: 'fb.1.1596403881668.1' } },
      fields as Partial<Data>,
    );
    expect({ completions, requests, cookies, logs, error }).toEqual({
      completions: ['failure'],
      requests: [],
      cookies: [],
      logs: [[`Meta Conversions API: failed: ${log}`]],
      error: undefined,
    });
  });

  it('succeeds without sending when consent is denied, and says so', async () => {
    const { completions, requests, logs } = await runTag(
      { eventData: { event_name: 'page_view' } },
      { consentMode: 'required' },
    );
    expect({ completions, requests, logs }).toEqual({
      completions: ['success'],
      requests: [],
      logs: [['Meta Conversions API: not sent: ad_storage is not granted.']],
    });
  });

  it('takes blanks around the values of fields, and a number from a variable', async () => {
    const fields = { pixelId: 1234567890, accessToken: ' secret-token\n' } as unknown as Partial<Data>;
    const { requests } = await runTag({ eventData: { event_name: 'page_view' } }, fields);
    expect(requests.map(({ url, headers }) => [url, headers.Authorization])).toEqual([
      ['https://graph.facebook.com/v26.0/1234567890/events', 'Bearer secret-token'],
    ]);
  });

  it('is a website event unless another source is chosen', async () => {
    const { body } = await runTag({ eventData: { event_name: 'page_view', action_source: 'app' } });
    expect(body?.data[0]?.action_source).toBe('website');
  });
});
