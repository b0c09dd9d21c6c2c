import { describe, expect, it } from 'vitest';
import { ADDRESS, mapEvent, runTag } from './tag.ts';

const URL = 'https://clinic.example:8443/a/b?step=2#top';

async function pageUrl(page_location: string, fields: object): Promise<unknown> {
  return (await mapEvent({ page_location }, fields)).event_source_url;
}

describe('isOnDenyList', () => {
  it.each([
    [['purchase'], false],
    [['Lead', ' Purchase '], false],
    [[5, null, 'Lead'], true],
    [undefined, true],
  ])('with the list %j the purchase is sent: %s', async (deniedEvents, isSent) => {
    const eventData = { event_name: 'purchase', ip_override: ADDRESS };
    const { requests, logs } = await runTag({ eventData }, { restrictedSource: true, deniedEvents });
    expect([requests.length > 0, logs[0]?.details.reason]).toEqual([
      isSent,
      isSent ? undefined : 'the event is on the deny list.',
    ]);
  });
});

describe('restrict', () => {
  it('leaves what is neither standard nor personal where the user does not want it out', async () => {
    const custom_properties = { own: 1, contact: 'a@b.example' };
    expect((await mapEvent({ custom_properties }, { restrictedSource: true })).custom_data).toEqual(
      custom_properties,
    );
  });

  it('leaves out custom parameters, also those whose names are like standard ones', async () => {
    const custom_properties = { status: 'paid', stat: 1, tatus: 2 };
    const fields = { restrictedSource: true, standardParametersOnly: true };
    expect((await mapEvent({ custom_properties }, fields)).custom_data).toEqual({ status: 'paid' });
  });

  it.each([
    ['origin', 'https://clinic.example:8443'],
    [undefined, 'https://clinic.example:8443'],
    ['path', 'https://clinic.example:8443/a/b'],
    ['full', URL],
  ])('keeps of a URL, with %s, %s', async (urlDetail, expected) => {
    expect(await pageUrl(URL, { restrictedSource: true, urlDetail })).toBe(expected);
  });

  it('keeps URLs and parameters where nothing is restricted', async () => {
    const fields = { urlDetail: 'origin', standardParametersOnly: true };
    const event = await mapEvent({ page_location: URL, custom_properties: { own: 1 } }, fields);
    expect([event.event_source_url, event.custom_data]).toEqual([URL, { own: 1 }]);
  });

  it.each([
    ['https://a.example/?e=a.b%2Bc@d-e.example&x=1', 'https://a.example/?e=removed&x=1'],
    ['https://a.example/?e=a%40b.example', 'https://a.example/?e=removed'],
    ['https://a.example/u/a@b.example/c', 'https://a.example/u/removed/c'],
    ['https://a.example/?t=%2B49%2030%201234567&x=1', 'https://a.example/?t=removed&x=1'],
    ['https://a.example/?phone=030123&x=1', 'https://a.example/?removed&x=1'],
    ['https://a.example/?order=1234567890123&v=1.5', 'https://a.example/?order=1234567890123&v=1.5'],
  ])('removes what is personal from %s', async (url, expected) => {
    expect(await pageUrl(url, { removePersonalData: true })).toBe(expected);
    expect(await pageUrl(url, {})).toBe(url);
  });

  it('removes it from custom data at any depth, and leaves numbers and ids alone', async () => {
    const custom_properties = {
      note: ['mail a@b.example', { tel: '+49 30 1234567' }],
      id: '4930123456789',
      n: 1e21,
    };
    expect((await mapEvent({ custom_properties }, { removePersonalData: true })).custom_data).toEqual({
      note: ['mail removed', { tel: 'removed' }],
      id: '4930123456789',
      n: 1e21,
    });
  });
});
