import { expect, test } from 'vitest';
import { openPage } from './page.ts';

const analytics = { client_id: '1.2', sessions: [] };

test.each([
  ['readTitle', 'read_title', { title: 'Shop' }, 'Shop'],
  ['readCharacterSet', 'read_character_set', { characterSet: 'ISO-8859-1' }, 'ISO-8859-1'],
  ['readAnalyticsStorage', 'read_analytics_storage', { analytics }, analytics],
  ['readAnalyticsStorage', 'read_analytics_storage', {}, undefined],
])('%s, with %s, tells of the page %j', (api, permission, page, expected) => {
  const { call } = openPage(page);
  expect(call(api, [], { [permission]: {} })).toEqual(expected);
  expect(() => call(api, [], {})).toThrow(`The requested permission ${permission} is not configured.`);
});
