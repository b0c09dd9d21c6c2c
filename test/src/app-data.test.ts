import { describe, expect, it } from 'vitest';
import { type EventInput, mapEvent, runTag } from './tag.ts';

const DEVICE = { 'x-ga-platform': 'iOS', 'x-ga-os_version': 17.5 };
const INFO = ['i2', '', '', '', '17.5', ...Array(11).fill('')];

async function appData(event: EventInput): Promise<unknown> {
  return (await mapEvent(event, { actionSource: 'app' })).app_data;
}

describe('appData', () => {
  it('makes extinfo of 16 positions from the device, and counts only a clear yes as one', async () => {
    expect(await appData(DEVICE)).toEqual({
      advertiser_tracking_enabled: 0,
      application_tracking_enabled: 0,
      extinfo: INFO,
    });
  });

  it('counts a clear yes for the app as one', async () => {
    expect(await appData({ ...DEVICE, application_tracking_enabled: '1' })).toEqual({
      advertiser_tracking_enabled: 0,
      application_tracking_enabled: 1,
      extinfo: INFO,
    });
  });

  it.each<[EventInput]>([
    [{ app_data: { extinfo: INFO, advertiser_tracking_enabled: true, vendor_id: 'v' } }],
    [{ app_data: JSON.stringify({ extinfo: INFO, advertiser_tracking_enabled: '1', vendor_id: 'v' }) }],
    [
      {
        'x-fb-ad-extinfo': JSON.stringify(INFO),
        'x-fb-ad-advertiser_tracking_enabled': 'true',
        vendor_id: 'v',
      },
    ],
    [{ extinfo: INFO, advertiser_tracking_enabled: 1, vendor_id: 'v', app_data: 'nonsense' }],
    [{ ...DEVICE, 'x-fb-ad-vendor_id': 'v', advertiser_tracking_enabled: true, vendor_id: 'w' }],
  ])('reads %j', async event => {
    expect(await appData(event)).toEqual({
      advertiser_tracking_enabled: 1,
      application_tracking_enabled: 0,
      vendor_id: 'v',
      extinfo: INFO,
    });
  });

  it('lets the table beat the object, and both beat the event', async () => {
    const fields = {
      actionSource: 'app',
      appDataObject: JSON.stringify({ vendor_id: 'object', install_referrer: 'object', extinfo: INFO }),
      appDataTable: [
        { name: 'vendor_id', value: 'table' },
        { name: 'extinfo.0', value: 'a2' },
        { name: 'extinfo.15', value: 'Europe/Berlin' },
        { name: 'advertiser_tracking_enabled', value: '1' },
        { name: 'campaign_ids', value: '["1","2"]' },
      ],
    };
    const event = { 'x-fb-ad-vendor_id': 'event', 'x-fb-ad-url_schemes': '["shop"]' };
    expect((await mapEvent(event, fields)).app_data).toEqual({
      advertiser_tracking_enabled: 1,
      application_tracking_enabled: 0,
      vendor_id: 'table',
      install_referrer: 'object',
      campaign_ids: ['1', '2'],
      url_schemes: ['shop'],
      extinfo: ['a2', ...INFO.slice(1, 15), 'Europe/Berlin'],
    });
  });

  it('reads the fields for app events only', async () => {
    const appDataTable = [{ name: 'vendor_id', value: 'table' }];
    expect((await mapEvent(DEVICE, { appDataTable })).app_data).toBeUndefined();
  });

  it.each<[EventInput]>([
    [{}],
    [{ 'x-ga-platform': 'ios' }],
    [{ 'x-ga-os_version': '17' }],
    [{ extinfo: ['x9', '', '', '', '17'] }],
    [{ ...DEVICE, 'x-ga-platform': 'windows' }],
  ])('without platform or version of the system nothing is sent: %j', async event => {
    const eventData = { event_name: 'purchase', user_id: 'u', ...event };
    const { requests, completions, logs } = await runTag({ eventData }, { actionSource: 'app' });
    expect([requests, completions, logs.at(-1)?.details.reason]).toEqual([
      [],
      ['failure'],
      'an app event needs the platform and the version of the operating system: x-ga-platform and x-ga-os_version.',
    ]);
  });
});
