import { describe, expect, it } from 'vitest';
import { receivePixelHit, receiveServerEvent } from '../../harness/graph/received.ts';
import { emailHash, now, purchase } from './fixtures.ts';

describe('receiveServerEvent', () => {
  it('reads what de-duplication and match quality go by', () => {
    const user_data = { em: [emailHash], fbp: 'fb.1.2.3', external_id: ['a', '', 42], zp: '', custom: 'x' };

    expect(receiveServerEvent(purchase({ user_data }), '7', now)).toEqual({
      channel: 'server',
      at: now,
      datasetId: '7',
      name: 'Purchase',
      id: 'order-42',
      fbp: 'fb.1.2.3',
      externalIds: ['a', '42'],
      actionSource: 'website',
      parameters: ['em', 'fbp', 'external_id'],
    });
  });

  it('does without what is missing, and reads a number as event_id', () => {
    const expected = {
      channel: 'server',
      at: now,
      datasetId: '7',
      name: 'Lead',
      id: undefined,
      fbp: undefined,
      externalIds: [],
      actionSource: '',
      parameters: [],
    };

    expect(receiveServerEvent({ event_name: 'Lead', event_id: '' }, '7', now)).toEqual(expected);
    expect(receiveServerEvent({ event_name: 'Lead', event_id: 42 }, '7', now)).toEqual({
      ...expected,
      id: '42',
    });
  });
});

describe('receivePixelHit', () => {
  const hit = {
    datasetId: '7',
    eventName: 'Lead',
    eventId: 'a',
    userData: {},
    customData: {},
    parameters: {},
  };
  const event = {
    channel: 'browser',
    at: now,
    datasetId: '7',
    name: 'Lead',
    id: 'a',
    fbp: undefined,
    externalIds: [],
    actionSource: 'website',
    parameters: [],
  };

  it('reads cookies and customer information', () => {
    const parameters = { fbp: 'fb.1.2.3', fbc: 'fb.1.2.X', dl: 'https://shop.example' };
    const userData = { external_id: 'x', em: emailHash };

    expect(receivePixelHit({ ...hit, userData, parameters }, now)).toEqual({
      ...event,
      fbp: 'fb.1.2.3',
      externalIds: ['x'],
      parameters: ['fbc', 'fbp', 'external_id', 'em'],
    });
  });

  it('takes cookies from ud[…] as well', () => {
    expect(receivePixelHit({ ...hit, userData: { fbp: 'fb.1.2.3' } }, now)).toEqual({
      ...event,
      fbp: 'fb.1.2.3',
      parameters: ['fbp'],
    });
  });
});
