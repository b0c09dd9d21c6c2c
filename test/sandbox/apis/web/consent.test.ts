import { describe, expect, it } from 'vitest';
import { testEnvironment } from '../../environment.ts';
import { runIn } from '../template.ts';
import { openPage } from './page.ts';

const consent = (consentType: string, boxes: object) => ({
  access_consent: { consentTypes: [{ consentType, ...boxes }] },
});

describe('isConsentGranted', () => {
  it.each([
    [undefined, true],
    ['granted', true],
    ['denied', false],
  ] as const)('takes the state %s for %s', (state, granted) => {
    const { call } = openPage({ consent: new Map(state && [['ad_storage', state]]) });
    expect(call('isConsentGranted', ['ad_storage'])).toBe(granted);
  });

  it('needs access_consent to read the type', () => {
    const { call } = openPage();
    expect(call('isConsentGranted', ['ad_storage'], consent('ad_storage', { read: true }))).toBe(true);
    expect(() => call('isConsentGranted', ['ad_storage'], consent('ad_user_data', { read: true }))).toThrow(
      'Prohibited read of consent type: ad_storage.',
    );
  });
});

describe('setDefaultConsentState', () => {
  it('sets the states that there are none of, once the event is done', async () => {
    const { settle, page } = openPage({ consent: new Map([['ad_storage', 'granted']]) });
    const settings = {
      ad_storage: 'denied',
      analytics_storage: 'anything',
      ad_user_data: undefined,
      wait_for_update: 500,
    };
    await settle('setDefaultConsentState', [settings]);
    await settle('setDefaultConsentState', [{ security_storage: 'denied', region: ['DE'] }]);
    expect([...page.consent]).toEqual([
      ['ad_storage', 'granted'],
      ['analytics_storage', 'denied'],
    ]);
    expect(page.commands).toEqual([
      ['consent', 'default', settings],
      ['consent', 'default', { security_storage: 'denied', region: ['DE'] }],
    ]);
  });
});

describe('updateConsentState', () => {
  it('changes states once the event is done', async () => {
    const { settle, page } = openPage({ consent: new Map([['ad_storage', 'denied']]) });
    await settle('updateConsentState', [{ ad_storage: 'granted', ad_user_data: 'denied' }]);
    expect([...page.consent]).toEqual([
      ['ad_storage', 'granted'],
      ['ad_user_data', 'denied'],
    ]);
    expect(page.commands).toEqual([['consent', 'update', { ad_storage: 'granted', ad_user_data: 'denied' }]]);
  });

  it('needs access_consent to write every type', () => {
    const { call } = openPage();
    const permissions = consent('ad_storage', { write: true });
    expect(call('updateConsentState', [{ ad_storage: 'granted' }], permissions)).toBeUndefined();
    expect(() => call('updateConsentState', [{ ad_user_data: 'granted' }], permissions)).toThrow(
      'Prohibited write of consent type: ad_user_data.',
    );
  });
});

describe('addConsentListener', () => {
  it('hears of changes of its type, and of nothing else', async () => {
    const environment = testEnvironment({ context: 'web' });
    const code = `const update = require('updateConsentState');
      require('addConsentListener')('ad_storage', (type, granted) => { require('logToConsole')(type, granted); });
      update({ad_storage: 'granted', ad_user_data: 'denied'});
      update({ad_storage: 'denied'});
      update({ad_storage: 'denied'});
      update({ad_storage: 'granted'});`;
    await runIn(environment, code);
    expect(environment.logs).toEqual([
      ['ad_storage', false],
      ['ad_storage', true],
    ]);
  });
});
