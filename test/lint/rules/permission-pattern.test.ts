import { describe, expect, it } from 'vitest';
import type { PlainPermissions } from '../../../harness/sandbox/permissions/declaration.ts';
import { lint } from '../template.ts';

const lintPermissions = (permissions: PlainPermissions) =>
  lint({ permissions }).filter(line => !line.includes('unused-permission'));

const URL_FORM = 'Expected https://, a host, and a slash after it, like https://*.example.com/api/*.';
const KEY_FORM = 'Expected names joined by dots, like user_data.email_address or user_data.*.';

describe('permission-pattern', () => {
  it('finds each ill-formed pattern', () => {
    expect(
      lintPermissions({
        send_http: { allowedUrls: 'specific', urls: ['https://a.com/', 'https://b.com', 'http://c.com/'] },
        send_pixel_from_browser: { allowedUrls: 'specific', urls: ['*'] },
        read_event_data: { eventDataAccess: 'specific', keyPatterns: ['a.b', 'items.0', '*'] },
      }).map(line => line.replace(/^\S+ error permission-pattern /, '')),
    ).toEqual([
      `send_http has the pattern https://b.com, which matches nothing. ${URL_FORM}`,
      `send_http has the pattern http://c.com/, which matches nothing. ${URL_FORM}`,
      `send_pixel_from_browser has the pattern *, which matches nothing. ${URL_FORM}`,
      `read_event_data has the pattern items.0, which matches nothing. ${KEY_FORM}`,
      `read_event_data has the pattern *, which matches nothing. ${KEY_FORM}`,
    ]);
  });

  it('finds those of web templates', () => {
    const permissions = {
      inject_script: { urls: ['https://a.com/', '//b.com/'] },
      read_data_layer: { allowedKeys: 'specific', keyPatterns: ['gtm.*', '*.id'] },
      send_pixel: { allowedUrls: 'any', urls: ['*'] },
    };
    const lines = lint({ context: 'web', permissions }).filter(line => !line.includes('unused-permission'));
    expect(lines.map(line => line.replace(/^\S+ error permission-pattern /, ''))).toEqual([
      `inject_script has the pattern //b.com/, which matches nothing. ${URL_FORM}`,
      `read_data_layer has the pattern *.id, which matches nothing. ${KEY_FORM}`,
    ]);
  });

  it('passes over patterns that do not count', () => {
    expect(
      lintPermissions({
        send_http: { allowedUrls: 'any', urls: ['*'] },
        read_event_data: { eventDataAccess: 'any', keyPatterns: ['*'] },
        get_cookies: { cookieAccess: 'specific', cookieNames: ['*'] },
      }),
    ).toEqual([]);
  });
});
