import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PERMISSION_CHECKS } from '../../../harness/sandbox/permissions/checks.ts';
import { denial } from './denial.ts';

describe('PERMISSION_CHECKS', () => {
  it('knows every permission of server templates', () => {
    expect([...PERMISSION_CHECKS.server.keys()].sort()).toEqual([
      'access_bigquery',
      'access_firestore',
      'access_response',
      'access_template_storage',
      'get_cookies',
      'logging',
      'read_container_data',
      'read_event_data',
      'read_event_metadata',
      'read_request',
      'return_response',
      'run_container',
      'send_http',
      'send_pixel_from_browser',
      'set_cookies',
      'use_custom_private_keys',
      'use_google_credentials',
      'use_message',
    ]);
  });

  it('knows every permission of web templates', () => {
    expect([...PERMISSION_CHECKS.web.keys()].sort()).toEqual([
      'access_consent',
      'access_globals',
      'access_local_storage',
      'access_template_storage',
      'get_cookies',
      'get_referrer',
      'get_url',
      'inject_hidden_iframe',
      'inject_script',
      'logging',
      'read_analytics_storage',
      'read_character_set',
      'read_container_data',
      'read_data_layer',
      'read_event_metadata',
      'read_title',
      'send_pixel',
      'set_cookies',
      'write_data_layer',
    ]);
  });

  it.each([
    'access_template_storage',
    'read_analytics_storage',
    'read_character_set',
    'read_container_data',
    'read_event_metadata',
    'read_title',
    'return_response',
    'run_container',
  ])('has no options for %s', id => {
    expect(denial({ [id]: {} }, [id])).toBeUndefined();
  });

  it('permits logging always, or only in debug and preview mode', () => {
    const all = { logging: { environments: 'all' } };
    const debug = { logging: { environments: 'debug' } };
    expect(denial(all, ['logging'], false)).toBeUndefined();
    expect(denial(all, ['logging'], true)).toBeUndefined();
    expect(denial(debug, ['logging'], true)).toBeUndefined();
    expect(denial(debug, ['logging'], false)).toBe('Prohibited from logging outside debug and preview mode.');
  });

  it.each([...PERMISSION_CHECKS.server, ...PERMISSION_CHECKS.web])(
    'gives an answer to any request, however odd: %s',
    (_id, check) => {
      const value = fc.oneof(fc.string(), fc.boolean(), fc.constant([{ name: '*' }, 'x']));
      fc.assert(
        fc.property(fc.dictionary(fc.string(), value), fc.array(fc.anything()), (parameters, requested) => {
          expect(check(parameters, requested, false) ?? 'permitted').toBeTypeOf('string');
        }),
        { examples: [[{}, [{ toString: [] }]]] },
      );
    },
  );
});
